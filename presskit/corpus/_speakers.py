"""Who speaks in a corpus: one row a person, over all transcripts."""

import pandas as pd

from presskit.schema import SPEAKERS, cells
from presskit.schema.ids import is_anybody

_COUNTS = ["n_turns", "n_words", "n_asks"]


def of(corpus) -> pd.DataFrame:
    """Return the speakers of a corpus.

    Parameters
    ----------
    corpus : Corpus

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.SPEAKERS`: who says most words first, those without a
        name last.
    """
    cast, turns = corpus.cast, corpus.turns
    unnamed = cast["speaker_id"].isna()
    unnamed |= cast["speaker_id"].map(is_anybody).astype(bool)
    who = cast["speaker_id"].mask(unnamed, "?" + cast["speaker"].fillna(""))
    code, _ = pd.factorize(who)
    rows = cast.assign(who=code, unnamed=unnamed)
    people = rows.groupby("who", sort=False)
    sums = people[_COUNTS].sum()
    in_role = rows.groupby(["who", "role"], observed=True)["n_words"].sum()
    # Of two roles with as many words the one that stands first in the schema.
    most = in_role.reset_index().sort_values(
        ["who", "n_words"], ascending=[True, False], kind="stable"
    )
    table = pd.DataFrame(
        {
            "speaker_id": people["speaker_id"].first().mask(people["unnamed"].first()),
            "speaker": people["speaker"].first(),
            "role": most.groupby("who")["role"].first().reindex(sums.index),
            **sums,
            "n_transcripts": people["transcript"].nunique(),
        }
    )
    table["outlets"] = _outlets(corpus, table, turns)
    table["last"] = people["unnamed"].first()
    table = table.sort_values(
        ["last", "n_words"], ascending=[True, False], kind="stable"
    )
    return SPEAKERS.frame({name: table[name].tolist() for name in SPEAKERS.columns})


def _outlets(corpus, table: pd.DataFrame, turns: pd.DataFrame) -> list[str | None]:
    """Return the outlets of each person, as text to show."""
    keys = ["transcript", "turn"]
    of_turn = corpus.outlets.merge(turns[[*keys, "speaker_id"]], on=keys)
    named = of_turn.groupby("speaker_id")["outlet"].unique()
    held = {id_: cells.joined(sorted(names)) for id_, names in named.items()}
    return [held.get(id_) for id_ in table["speaker_id"]]
