"""What a function was given: a corpus where it needs one, a table as it was made."""

import pandas as pd
import pytest

from presskit import identities, measures, sharing
from presskit.errors import TableError
from presskit.schema import TURNS


@pytest.mark.parametrize(
    "function",
    [
        measures.left_out,
        measures.nameless,
        measures.names_printed,
        measures.recognised,
        identities.unresolved,
        sharing.contents,
        lambda turns: sharing.brief(turns, None, "brief.html"),
        lambda turns: sharing.bundle(turns, "bundle.md"),
    ],
)
def test_a_table_is_not_enough_where_a_corpus_is_needed(corpus, function):
    name = function.__name__.replace("<lambda>", "(brief|bundle)")
    with pytest.raises(TableError, match=rf"^{name} takes a whole corpus, not a Data"):
        function(corpus.turns)


def test_a_table_that_was_saved_as_csv_and_read_by_pandas_is_taken(corpus, tmp_path):
    turns = corpus.turns.assign(text=corpus.turns["text"].where(corpus.turns.index > 0))
    turns.to_csv(tmp_path / "turns.csv", index=False)
    read = TURNS.of(pd.read_csv(tmp_path / "turns.csv"))
    assert read["text"].iloc[0] == ""
    assert read["date"].dt.year.unique().tolist() == [2022, 2023]
    assert TURNS.of(corpus.turns) is corpus.turns


def test_a_day_that_is_none_is_told_and_no_day_is_none(corpus):
    turns = corpus.turns.head(2).assign(date=["2022-04-05", None])
    assert TURNS.of(turns)["date"].isna().tolist() == [False, True]
    with pytest.raises(TableError, match=r"^'spring' in the column date is no day\."):
        TURNS.of(turns.assign(date=["2022-04-05", "spring"]))
