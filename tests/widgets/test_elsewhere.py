"""Words that were said, but not where one looks: in Python and on a shared page."""

from pathlib import Path

import pytest

import presskit
from presskit.widgets import AuditExplorer, ExchangeExplorer
from presskit.widgets._elsewhere import Elsewhere, button, elsewhere, in_words
from tests._node import needs_node, run

HERE = Path(__file__).parent
FERRY = """\
Press conference by Minister Bo Ek

5 May 2023

Minister Bo Ek: Good morning.

We will keep the ferry running for as long as the islands need it. The ferry is old.

Moderator Eve Lo: The first question is on the ferry. Ann Lee, please.

Ann Lee (AP): Who pays?

Minister Bo Ek: We do. And the ferry will be free.

Moderator Eve Lo: Thank you all, and take the ferry home.
"""


@pytest.fixture(scope="module")
def ferry():
    return presskit.load_text(FERRY)


@pytest.fixture
def explorer(ferry):
    return ExchangeExplorer(ferry)


def test_what_stands_in_the_statement_only_is_not_said_to_be_nowhere(explorer):
    explorer.query = {"text": "as long as the islands need it"}
    assert explorer.summary() == "0 of 1 exchange"
    assert explorer._counts_in_words()[-1] == "1 hit in the opening statements"
    assert explorer.reader.empty == (
        "No exchange is left. There is more elsewhere: 1 hit in the opening statements."
    )
    assert explorer.reader.elsewhere == "Look in the opening statements"


def test_a_click_looks_there_and_the_row_has_the_words_and_their_line(explorer):
    explorer.query = {"text": "as long as the islands need it"}
    explorer._receive(None, {"type": "elsewhere"}, [])
    assert explorer.within.value == "statement"
    (row,) = explorer._rows(0, 1)
    (mark,) = row["marks"]
    assert row["text"][slice(*mark)] == "as long as the islands need it"
    assert row["meta"] == "20 words · line 7 · 1 hit"
    said = explorer.corpus.source("pasted text").text
    assert explorer.page(row["id"])["now"] == said.index("as long as the islands")
    explorer.undo()
    assert explorer.within.value == "exchanges"


def test_hits_are_told_where_the_query_does_not_look(explorer):
    arrays = explorer.arrays
    explorer.query = {"text": "ferry"}
    assert elsewhere(arrays, explorer.query) == Elsewhere(statement=2, outside=2)
    explorer.query = {"text": "ferry", "within": "statement"}
    assert elsewhere(arrays, explorer.query) == Elsewhere(exchanges=1, outside=2)
    explorer.query = {"text": "ferry", "since": "2024-01-01"}
    assert elsewhere(arrays, explorer.query) == Elsewhere()
    explorer.query = {"text": "ferry", "transcript": "another"}
    assert elsewhere(arrays, explorer.query) == Elsewhere()
    explorer.query = {}
    assert elsewhere(arrays, explorer.query) == Elsewhere()


def test_what_is_nowhere_offers_nothing(explorer):
    explorer.query = {"text": "bridge"}
    assert explorer.reader.empty.startswith("No exchange is left. Take a choice back")
    assert explorer.reader.elsewhere == ""


def test_from_the_statements_the_button_leads_back(explorer):
    explorer.query = {"text": "free", "within": "statement"}
    assert explorer.reader.elsewhere == "Look in the exchanges"
    explorer._receive(None, {"type": "elsewhere"}, [])
    assert explorer.query.within == "exchanges"


def test_words_and_button_by_hand():
    assert in_words(Elsewhere()) == []
    assert button(Elsewhere(outside=2)) == ""
    assert in_words(Elsewhere(exchanges=3)) == ["3 hits in the exchanges"]


QUERIES = [
    {},
    {"text": "ferry"},
    {"text": "as long as the islands need it"},
    {"text": "ferry", "within": "statement"},
    {"text": "free", "within": "statement"},
    {"text": "home"},
    {"text": "bridge"},
    {"text": "ferry", "since": "2024-01-01"},
    {"text": "ferry", "within": "questions"},
    {"text": "ferry", "within": "answers"},
]
SEEDS = [
    {"text": "as long as it takes"},
    {"text": "as long as it takes", "within": "statement"},
    {"text": "ammunition*"},
    {"text": "ammunition*", "transcript": ["000_030e8c4dc072d88f"]},
    {"text": "türkiye", "within": "statement"},
]


def left_on_a_page(explorer, queries):
    """Return the results of queries in the script of a shared page."""
    data = {"island": explorer._data(), "queries": queries}
    return run(HERE / "what_is_left.mjs", data)


@needs_node
@pytest.mark.parametrize("which", ["ferry", "seeds"])
def test_a_page_says_the_same(which, ferry, corpus):
    source, queries = {"ferry": (ferry, QUERIES), "seeds": (corpus, SEEDS)}[which]
    explorer = ExchangeExplorer(source)
    told = left_on_a_page(explorer, queries)
    for query, (said, empty, look, rows, _, now, ids) in zip(
        queries, told, strict=True
    ):
        explorer.query = query
        assert said == explorer._counts_in_words(), query
        shown = explorer._rows(0, len(explorer._listing()))
        assert rows == [[row["text"], row["marks"], row["meta"]] for row in shown]
        listed = explorer._listing().ids
        assert ids == listed
        assert now == [explorer.page(one).get("now") for one in listed]
        if not rows:
            assert (empty, look) == (explorer.reader.empty, explorer.reader.elsewhere)


@needs_node
def test_doubts_of_one_kind_stand_below_one_heading_on_a_page_too(corpus):
    explorer = AuditExplorer(corpus)
    ((*_, groups, _, _),) = left_on_a_page(explorer, [{}])
    assert groups == explorer._listing().groups


DATED = """\
Press conference by Minister Bo Ek

5 May 2023

Minister Bo Ek: Good morning. (inaudible)

Ann Lee: Who pays for the ferry?

Minister Bo Ek: We do.

QUESTION: And who else?

Minister Bo Ek: Nobody.
"""


@needs_node
@pytest.mark.filterwarnings("ignore::presskit.errors.PresskitWarning")
def test_a_page_counts_doubts_as_python_does_those_decided_apart(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(DATED, encoding="utf-8")
    corpus = presskit.load(path)
    turn, sha = corpus.turns.loc[3], corpus.transcripts.loc[0, "sha256"]
    line = f"speaker,talk.txt,{sha},{turn.start},{turn.end},Cy Roe,\n"
    head = "action,transcript,sha256,start,end,value,reason\n"
    (tmp_path / "corrections.csv").write_text(head + line, encoding="utf-8")
    explorer = AuditExplorer(presskit.load(path))
    queries = [{}, {"severity": "note"}, {"severity": "warning"}]
    for query, (said, empty, *_) in zip(
        queries, left_on_a_page(explorer, [wide(one) for one in queries]), strict=True
    ):
        explorer.query = query
        assert said == explorer._counts_in_words(), query
        assert empty == ("" if len(explorer._listing()) else explorer.reader.empty)
    explorer.query = {}
    assert explorer._counts_in_words()[-1] == "1 decided"


def wide(query):
    """Return a query as a page has it: each choice of names as a list."""
    return {name: [value] for name, value in query.items()}
