"""Who speaks in one transcript: one row a person, with role and office."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from presskit.schema import CAST, ROLES, cells
from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL
from presskit.schema.rows import places_of
from presskit.schema.values import Person, Transcript

_KEYS = ["transcript", "speaker_id"]


class CastRow(NamedTuple):
    """One row of the table, its columns in their order but the last one, why."""

    transcript: str
    speaker_id: str | None
    speaker: str | None
    role: str
    office: str | None
    n_turns: int
    n_words: int
    n_asks: int


def rows(
    file: Transcript, people: Sequence[Person], ids: Sequence[str | None]
) -> list[CastRow]:
    """Return the speakers of one transcript, in the order of their first turns.

    Parameters
    ----------
    file : Transcript
        The file.
    people : sequence of Person
        Who speaks in each turn.
    ids : sequence of str or None
        Their ids. All turns without one are one row, so that counts add up.

    Returns
    -------
    list of CastRow
        `role` is the one in which they say most words. `office` is the fullest that is
        printed for them in this transcript.
    """
    turns_of = places_of(ids)
    return [_row(file, people, id_, own) for id_, own in turns_of.items()]


def _row(
    file: Transcript,
    people: Sequence[Person],
    id_: str | None,
    own: Sequence[int],
) -> CastRow:
    """Return the row of one person; `own` are their turns."""
    labels = dict.fromkeys(file.turns.label[turn] for turn in own)
    shown = {people[turn].speaker for turn in own}
    name = (shown.pop() or None) if len(shown) == 1 else None
    offices = (file.cast.members[label].office for label in labels)
    return CastRow(
        file.transcript,
        id_,
        name,
        _role(file, own),
        _without_name(max(offices, key=len), name or "") or None,
        len(own),
        sum(file.turns.n_words[turn] for turn in own),
        sum(file.cast.roles[turn] == JOURNALIST for turn in own),
    )


def _without_name(office: str, name: str) -> str:
    """Return an office without the first names of its holder behind it.

    A label alone does not tell where a name begins; another label of theirs does.

    Examples
    --------
    >>> _without_name("President of Tarn Ana", "Ana Maria Ruiz")
    'President of Tarn'
    >>> _without_name("Minister", "Minister Ek"), _without_name("King", "")
    ('Minister', 'King')
    """
    printed, names = office.split(), name.casefold().split()
    for n in range(min(len(printed), len(names)) - 1, 0, -1):
        if [one.casefold() for one in printed[-n:]] == names[:n]:
            return " ".join(printed[:-n])
    return office


def _role(file: Transcript, own: Sequence[int]) -> str:
    words, times = Counter(), Counter()
    for turn in own:
        words[file.cast.roles[turn]] += file.turns.n_words[turn]
        times[file.cast.roles[turn]] += 1
    return max(times, key=lambda r: (words[r], times[r], -ROLES.index(r)))


def joined(rows: Sequence[CastRow]) -> dict[str, str | None]:
    """Return the names at the podium as text to show; nothing reads it again.

    Examples
    --------
    >>> joined([CastRow("a", "ek", "Bo Ek", "principal", "Minister", 1, 9, 0),
    ...     CastRow("a", "ruiz", "Ana Ruiz", "principal", None, 1, 7, 0)])
    {'principal': 'Bo Ek; Ana Ruiz', 'office': 'Minister', 'moderator': None}
    """
    podium = [row for row in rows if row.role == PRINCIPAL]
    columns = {
        "principal": [row.speaker for row in podium],
        "office": [row.office for row in podium],
        "moderator": [row.speaker for row in rows if row.role == MODERATOR],
    }
    return {
        name: cells.joined(filter(None, values)) or None
        for name, values in columns.items()
    }


def table(made: Sequence[CastRow]) -> pd.DataFrame:
    """Return rows of any number of transcripts as the table; why is still empty."""
    columns = zip(*made, strict=True) if made else [[]] * len(CastRow._fields)
    told = dict(zip(CastRow._fields, map(list, columns), strict=True))
    return CAST.frame({**told, "why": [""] * len(made)})


def of_turns(cast: pd.DataFrame, turns: pd.DataFrame) -> pd.DataFrame:
    """Keep who speaks in `turns`, and count these turns; role and office stay."""
    made = turns[[*_KEYS, "n_words"]].assign(
        n_turns=1, n_asks=(turns["role"] == JOURNALIST).astype("int64")
    )
    counts = ["n_turns", "n_words", "n_asks"]
    sums = made.groupby(_KEYS, dropna=False, sort=False)[counts].sum().reset_index()
    kept = cast.drop(columns=counts).merge(sums, on=_KEYS, how="inner")
    return kept[list(cast.columns)]
