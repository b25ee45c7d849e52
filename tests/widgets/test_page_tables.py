"""A table that a page saves can be joined to the tables of Python."""

import io
from pathlib import Path

import pandas as pd
import pytest

from presskit import widgets
from presskit.widgets._taking import told
from tests._node import IN_NODE, run

SCRIPT = Path(__file__).parent / "page_tables.mjs"
pytestmark = IN_NODE


def saved(explorer, *queries):
    """Return the tables that a page saves for some queries."""
    made = run(SCRIPT, {"island": explorer._data(), "cases": list(queries)})
    return [pd.DataFrame(one["rows"], columns=one["heads"]) for one in made]


def check(table, of_python, key):
    """Find each row once in a table of Python, on the same day."""
    assert len(table)
    rows = of_python.drop_duplicates(["transcript", key])
    joined = table.merge(rows, on=["transcript", key], suffixes=("", "_python"))
    assert len(joined) == len(table)
    assert joined["date"].tolist() == [f"{day:%Y-%m-%d}" for day in joined.date_python]
    return joined


def test_exchanges_and_statements_are_joined_by_their_ids(corpus):
    statement = {"text": "the", "within": "statement"}
    exchanges, turns = saved(widgets.ExchangeExplorer(corpus), {}, statement)
    joined = check(exchanges, corpus.exchanges, "exchange_id")
    assert joined["words answered"].tolist() == joined["answer_words"].tolist()
    names = {Path(source).name for source in corpus.transcripts["source"]}
    assert set(joined["file"]) == names
    check(turns, corpus.turns, "turn_id")


def test_hits_are_joined_by_their_turns(corpus):
    (hits,) = saved(widgets.ThemeExplorer(corpus), {"text": "jets"})
    check(hits, corpus.turns, "turn_id")


def test_doubts_are_joined_by_their_transcript_and_line(corpus):
    (doubts,) = saved(widgets.AuditExplorer(corpus), {})
    assert set(doubts["transcript"]) <= set(corpus.audit["transcript"])
    assert doubts["line"].tolist().count("") == corpus.audit["line"].isna().sum()


@pytest.mark.parametrize("query", [{}, {"text": "the", "within": "statement"}])
def test_jupyterlab_saves_the_file_and_line_of_a_page(corpus, query):
    explorer = widgets.ExchangeExplorer(corpus)
    (page,) = saved(explorer, query)
    explorer.query = query
    text = told(explorer, "csv")["csv"].removeprefix("\ufeff")
    lab = pd.read_csv(io.StringIO(text))
    key = page.columns[0]
    assert len(lab) == len(page)
    both = page.merge(lab, on=["transcript", key], suffixes=("", "_lab"))
    assert len(both) == len(page)
    assert both["file"].tolist() == both["file_lab"].tolist()
    assert both["line"].tolist() == both["line_lab"].tolist()
