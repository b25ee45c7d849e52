"""A chart takes a corpus in place of a table, and draws what it draws of the tables."""

import pytest

from presskit import charts, themes
from presskit.errors import TableError


def _same(one, other):
    return one.to_json() == other.to_json()


def test_a_corpus_gives_the_table_and_those_beside_it(corpus):
    c = corpus
    lengths = charts.answer_lengths(c.exchanges, "outlet", c.transcripts, c.questions)
    assert _same(charts.answer_lengths(c), lengths)
    tables = c.exchanges, c.questions, c.turns, c.transcripts
    assert _same(charts.exchange_strip(c), charts.exchange_strip(*tables))
    doubts = charts.doubts(c.audit, c.transcripts, c.turns)
    assert _same(charts.doubts(c), doubts)
    room = charts.press_room(c.exchanges, "asker", c.transcripts, c.questions)
    assert _same(charts.press_room(c, "asker"), room)


def test_terms_are_made_of_turns_where_they_are_given(corpus):
    one, other = charts.terms(corpus, "section"), charts.terms(corpus.turns, "section")
    assert len(one.data) > 0
    assert [*one.data[0].x] == [*other.data[0].x]


@pytest.mark.parametrize("chart", [charts.exchange_strip, charts.doubts])
def test_what_is_missing_is_said_with_the_line_to_type(corpus, chart):
    table = corpus.audit if chart is charts.doubts else corpus.exchanges
    with pytest.raises(TableError, match=rf"charts\.{chart.__name__}\(corpus\)"):
        chart(table)


def test_what_is_no_table_is_named():
    with pytest.raises(TableError, match=r"'c' is no table of exchanges"):
        charts.press_room("c")


@pytest.mark.parametrize(
    "chart", [charts.answer_lengths, charts.floor, charts.press_room]
)
def test_a_chart_has_rows_of_what_a_measure_groups_by(corpus, chart):
    labels = chart(corpus, by="country").layout.yaxis.ticktext
    codes = {label.partition("<br>")[0] for label in labels}
    assert codes == {*"UA US QA DE GE NO IE FR GB PL IT".split(), "not known"}
    years = chart(corpus, by=["year"]).layout.yaxis.ticktext
    assert [label[:4] for label in years] == ["2022", "2023"]


@pytest.mark.parametrize(
    "chart", [charts.answer_lengths, charts.floor, charts.press_room, charts.terms]
)
def test_several_columns_are_for_a_table(corpus, chart):
    with pytest.raises(TableError, match=r"grouped by one column.*\(corpus, by=\["):
        chart(corpus, by=["outlet", "year"])


def test_countries_have_a_plural(corpus):
    said = charts.floor(corpus, by="country").layout.meta["says"]
    assert said.startswith("Four countries had the floor at both")


def test_wordings_are_made_of_a_corpus(corpus):
    made = charts.repeated_wordings(themes.ngrams(corpus), corpus.transcripts)
    assert _same(charts.repeated_wordings(corpus), made)
