"""Wordings that came back, as quotations."""

import pandas as pd
import pytest

from presskit import themes
from presskit.charts import wordings
from presskit.errors import TableError
from tests._figure_words import words_of


@pytest.fixture
def table():
    """Return two lines and a courtesy; a journalist said the first one before."""
    return pd.DataFrame(
        {
            "wording": ["every inch of the coast", "as long as it takes", "thank you"],
            "kind": ["line", "line", "courtesy"],
            "n": [4, 8, 20],
            "n_turns": [3, 8, 20],
            "n_speakers": [1, 2, 2],
            "n_transcripts": [1, 2, 2],
            "press_first": pd.array([True, False, None], dtype="boolean"),
            "n_press": [1, 0, 0],
            "transcript": ["b", "a", "a"],
            "line": pd.array([7, None, 1], dtype="Int64"),
            "speaker": ["Bo Ek", None, "Bo Ek"],
        }
    )


def test_by_hand(table, transcripts, trace):
    figure = wordings(table, transcripts)
    said = ["as long as it takes", "every inch of the coast"]
    assert list(trace(figure, "rows").customdata) == said
    assert list(trace(figure, "wordings").text) == [f"<b>“{one}”</b>" for one in said]
    assert list(trace(figure, "places").text) == [
        "first 13 Feb 2023, unknown speaker · 8 turns in 2 transcripts, 2 speakers",
        "first 5 Apr 2022, line 7, Bo Ek · 3 turns · journalists said it first, 1×",
    ]
    heads = trace(figure, "headings")
    assert list(zip(heads.y, heads.text, strict=True)) == [
        (0.1, "Came back in another transcript"),
        (2.1, "Said again within one transcript alone"),
    ]
    bars = trace(figure, "times")
    assert (list(bars.y), list(bars.text)) == ([1, 3], ["8×", "4×"])
    assert bars.x[0] == 2 * bars.x[1]  # from 0
    assert figure.layout.meta["says"] == (
        "Came back in the same words: “as long as it takes”, 8 times in 8 turns"
    )
    below = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert (
        "not the most frequent. It calls first what comes first in the 2 press "
        "conferences read." in below
    )
    assert "how often it was said · 2 wordings<" in below
    assert "It leaves out 1 greeting, name or the like" in below


def test_what_one_transcript_alone_says_again_did_not_come_back(table, trace):
    figure = wordings(table[table["n_transcripts"] == 1])
    told = "“every inch of the coast”, 4 times in 3 turns"
    assert figure.layout.meta["says"] == f"Said again within one transcript: {told}"
    assert [one.name for one in figure.data] == ["rows", "times", "wordings", "places"]


def test_some_rows_are_left_to_what_one_transcript_says_again(table, trace):
    line = table.iloc[:1]
    within = [line.assign(wording=f"within {n}") for n in range(9)]
    between = [line.assign(wording=f"in {n}", n_transcripts=2) for n in range(9)]
    figure = wordings(pd.concat([*within, *between], ignore_index=True))
    drawn = [f"in {n}" for n in range(5)] + [f"within {n}" for n in range(3)]
    assert list(trace(figure, "rows").customdata) == drawn


def test_what_filters_leave_is_said_to_be_counted_in_all(table):
    def below(some):
        title = words_of(wordings(table, some=some))
        return title.replace("<br>", " ").replace("\u00a0", " ")

    said = "Said in what the filters leave, but counted in all that was read"
    assert said in below(some=True)
    assert said not in below(some=False)


def test_what_is_left_out_is_said_and_what_is_selected_stays(table, trace):
    figure = wordings(table, top=1, selected="every inch of the coast")
    assert list(trace(figure, "rows").customdata) == ["every inch of the coast"]
    assert "· 1 of 2 wordings<" in words_of(figure)
    (row,) = figure.layout.shapes
    assert (row.x0, row.x1, row.y0) == (-7, 847, pytest.approx(-0.49))


def test_what_has_no_room_is_shortened_and_stands_whole_over_the_row(table, trace):
    long = table.assign(wording="we shall defend every inch of the coast of the isles")
    figure = wordings(long, width=320)
    assert trace(figure, "wordings").text[0] == (
        "<b>“we shall defend every inch of the…”</b>"
    )
    # On so narrow a chart each has a line to itself: the place, and below it the bar.
    lines = [trace(figure, one).y[0] for one in ("wordings", "places", "times")]
    assert lines == sorted(set(lines))
    # What else is told stands there as far as it has room, no part in part.
    assert trace(figure, "places").text[0] == "first a, unknown speaker"
    wide = wordings(long)
    assert trace(wide, "times").y[0] == trace(wide, "rows").y[0]
    over = trace(figure, "rows").hovertext[0].replace("<br>", " ")
    assert "every inch of the coast of the isles" in over


def test_a_corpus_gives_the_table(corpus):
    made = wordings(themes.wordings(corpus), corpus.transcripts)
    assert wordings(corpus).to_json() == made.to_json()


def test_hostile_words_are_only_shown(table, texts, evil):
    bad = table.assign(wording=evil, speaker=evil, transcript=evil)
    for text in texts(wordings(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(table, exchanges):
    assert wordings(table[:0]).layout.meta["says"] == "No wording came back"
    figure = wordings(table[table["kind"] == "courtesy"])
    assert "Nothing but greetings" in words_of(figure)
    with pytest.raises(TableError, match="wording"):
        wordings(exchanges)
