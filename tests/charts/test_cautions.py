"""What the lines below a chart's title warn of."""

import pandas as pd
import pytest

import presskit
from presskit import charts, themes
from presskit.charts import _cautions
from presskit.charts.for_explorers import as_data
from tests._figure_words import words_of


@pytest.fixture(scope="module")
def corpus():
    return presskit.load_example()


@pytest.fixture(scope="module")
def doubted(corpus):
    """Return the transcripts, the first of them read badly; its reason is hostile."""
    heads = corpus.transcripts.copy()
    heads.loc[0, "verdict"] = "unsound"
    heads.loc[0, "verdict_why"] = (
        "do not use yet: 3 lines begin with “<b>”, as labels do"
    )
    return heads


def lines(figure):
    return words_of(figure)


def drawn(corpus, heads):
    """Return every chart that is about a whole transcript."""
    tables = corpus.exchanges, corpus.questions, corpus.turns
    yield charts.answer_lengths(corpus.exchanges, transcripts=heads)
    yield charts.answer_length_by_questions(corpus.exchanges, transcripts=heads)
    yield charts.floor(corpus.exchanges, transcripts=heads)
    yield charts.exchange_strip(*tables, heads)
    yield charts.press_room(corpus.exchanges, transcripts=heads)
    yield charts.repeated_wordings(themes.ngrams(corpus.turns), heads)
    yield charts.terms(themes.terms(corpus.turns, by="transcript"), transcripts=heads)


def test_every_chart_says_which_files_were_not_read_well(corpus, doubted):
    assert doubted.loc[0, "event"].startswith("2022-04-05")
    said = "5 Apr 2022 · Foreign Ministers: do not use yet: 3 lines"
    for figure in drawn(corpus, doubted):
        told = lines(figure).replace("<br>", " ").replace("\u00a0", " ")
        assert said in told, figure.layout.meta
        assert "“&lt;b&gt;”" in told


def test_a_bad_reading_is_said_above_a_figure_that_stands_alone(corpus, doubted):
    said = "<b>5 Apr 2022 · Foreign Ministers: do not use yet: 3"
    for figure in drawn(corpus, doubted):
        assert said in figure.layout.title.text.replace("\u00a0", " ")
        assert "do not use yet" not in figure.layout.meta.get("note", "")
    with as_data():  # an explorer says it above itself
        for figure in drawn(corpus, doubted):
            assert "do not use yet" not in figure.layout["title"]["text"]
            assert "do not use yet" in figure.layout["meta"]["note"]


def test_of_files_read_well_nothing_is_said(corpus):
    assert (corpus.transcripts["verdict"] == "sound").all()
    for figure in drawn(corpus, corpus.transcripts):
        assert "do not use" not in lines(figure)
        assert "check first" not in lines(figure)


def test_a_file_that_is_not_drawn_is_not_warned_of(corpus, doubted):
    other = corpus.exchanges[
        corpus.exchanges["transcript"] == doubted.loc[1, "transcript"]
    ]
    assert _cautions.of_files(doubted, other) == []
    assert len(_cautions.of_files(doubted)) == 1
    assert _cautions.of_files(None) == []
    assert _cautions.of_files(doubted.drop(columns="verdict")) == []


def test_shares_of_answers_that_are_missing_have_their_caveat(corpus):
    silent = corpus.exchanges.assign(answer_words=0)
    (caveat,) = _cautions.of_answers(silent)
    assert caveat.startswith("No answer was found in 25 of 25 exchanges")
    strip = charts.exchange_strip(
        silent, corpus.questions, corpus.turns, corpus.transcripts
    )
    assert "No answer was found in 25 of 25" in lines(strip).replace("<br>", " ")
    floor = charts.floor(silent, transcripts=corpus.transcripts)
    assert "No answer was found in 25 of 25" in lines(floor).replace("<br>", " ")
    assert _cautions.of_answers(corpus.exchanges) == []


def test_of_several_files_the_names_are_given_and_not_the_reasons():
    heads = pd.DataFrame(
        {"transcript": ["a" * 40, "b", "c", "d", "e", "f"],
         "verdict": ["check", "check", "unsound", "check", "check", "sound"],
         "verdict_why": "it is odd"}
    )  # fmt: skip
    assert _cautions.of_files(heads) == [
        f"Do not use yet: c. Check first: {'a' * 27}…, b, d and 1 more."
    ]
    heads["date"], heads["event"] = pd.NaT, ["2031-05-04 Harbour", *["Fish"] * 5]
    assert _cautions.of_files(heads.head(2)) == [
        "Check first: 4 May 2031 · Harbour and Fish."
    ]
