"""The names under which people are printed, each with the person and the role."""

from collections.abc import Iterator

import pandas as pd

from presskit.corpus import Corpus
from presskit.names import name_in
from presskit.schema import ROLES
from presskit.schema.given import whole
from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL

_FIRST = (PRINCIPAL, MODERATOR, JOURNALIST)  # the role that counts, if several


def names_printed(corpus: Corpus) -> pd.DataFrame:
    """Return the names of all who speak, in each spelling that the source has.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.

    Returns
    -------
    DataFrame of shape (number of names, 3)
        One row per person and spelling, in the order of the people:

        ==========  =======  =========================================================
        speaker_id  str      the person
        role        str      theirs; of several "principal", else "moderator", else
                             "journalist"
        name        str      as it is shown, a label prints it, or the words give it
        ==========  =======  =========================================================

        Nobody who is only numbered ("Speaker 1"), or named by an office, has a row.

    Examples
    --------
    >>> import presskit
    >>> table = names_printed(presskit.load_example())
    >>> table.loc[table["speaker_id"] == "nic-robertson", "name"].tolist()
    ['Nic Robertson', 'Nick Robertson']
    """
    roles: dict[str, set[str]] = {}
    cast = whole(corpus, "names_printed").cast
    for id_, role in zip(cast["speaker_id"], cast["role"], strict=True):
        if pd.notna(id_):
            roles.setdefault(id_, set()).add(role)
    role_of = {
        id_: next((one for one in _FIRST if one in own), ROLES[-1])
        for id_, own in roles.items()
    }
    names = dict.fromkeys(
        (id_, name) for id_, name in _pairs(corpus) if id_ in role_of and name
    )
    order = {id_: at for at, id_ in enumerate(role_of)}
    rows = sorted(names, key=lambda pair: order[pair[0]])
    return pd.DataFrame(
        {
            "speaker_id": [id_ for id_, _ in rows],
            "role": [role_of[id_] for id_, _ in rows],
            "name": [name for _, name in rows],
        },
        dtype="str",
    )


def _pairs(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield persons, each with a name; a person may come again with another one."""
    people = (corpus.cast, corpus.turns)
    shown = {pair for table in people for pair in _columns(table, "speaker")}
    told = set(_columns(corpus.identities, "name"))
    for id_, text in sorted({*shown, *told, *_columns(corpus.turns, "label")}):
        yield id_, name_in(text)


def _columns(table: pd.DataFrame, column: str) -> Iterator[tuple[str, str]]:
    own = table[["speaker_id", column]].dropna().drop_duplicates()
    return zip(own["speaker_id"], own[column], strict=True)
