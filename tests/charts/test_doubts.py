"""Where the doubts are."""

import pandas as pd
import pytest

from presskit import schema
from presskit.charts import doubts
from tests._figure_words import words_of


@pytest.fixture(scope="module")
def audit():
    """Return four doubts: one of a whole file, one of a file that is no transcript."""
    rows = {
        "transcript": ["a", "a", "b", "notes.csv"],
        "line": [10, 40, pd.NA, pd.NA],
        "start": [5, 9, pd.NA, pd.NA],
        "end": [6, 10, pd.NA, pd.NA],
        "severity": ["warning", "note", "error", "note"],
        "kind": ["no colon", "inaudible", "empty", "not read"],
        "message": ["A line looks like a label.", "Words are missing.", "No.", "No."],
        "n_words": [12, 3, pd.NA, pd.NA],
        "unsure": [0.4, None, None, None],
        "advice": ["Look.", "", "", ""],
        "suggestion": ["join,a,…,5,6,,", "", "", ""],
    }
    return schema.AUDIT.frame(rows)


def test_marks_by_hand(audit, transcripts, turns, trace):
    talk = turns.assign(line=range(1, len(turns) + 1))
    figure = doubts(audit, transcripts, talk)
    # a is later than b; what has no date comes last.
    rows = ["13 Feb 2023", "5 Apr 2022", "notes.csv"]
    assert list(figure.layout.yaxis.ticktext) == rows
    assert [trace.name for trace in figure.data] == ["talk", "note", "warning", "error"]
    warning, note = trace(figure, "warning"), trace(figure, "note")
    assert (list(warning.x), list(warning.y)) == ([10], [0])
    assert list(warning.customdata) == ["0"]
    assert note.x[0] == 40
    assert list(note.customdata) == ["1", "3"]
    whole = figure.layout.xaxis.tickvals[0]
    assert whole < 0
    assert list(trace(figure, "error").x) == [whole]
    assert figure.layout.xaxis.ticktext[0] == "whole<br>file"
    assert figure.layout.xaxis.range[0] < whole
    assert warning.hovertext[0] == (
        "<b>check before quoting: no colon</b><br>13 Feb 2023 · line 10<br>"
        "A line looks like a label.<br><i>Look.</i>"
    )
    assert len({trace.marker.symbol for trace in figure.data[1:]}) == 3


def test_marks_that_would_hide_each_other_are_parted(audit, transcripts, trace):
    near = audit.head(2).assign(line=[1000, 1001], severity=["warning", "note"])
    far = near.assign(line=[10, 1000])
    near, far = doubts(near, transcripts), doubts(far, transcripts)
    apart = [
        abs(trace(one, "note").y[0] - trace(one, "warning").y[0]) for one in (near, far)
    ]
    # A row is 34 pixels high, a mark 11, and stays in its row.
    assert 10 < apart[0] * 34 < 17 - 11 / 2
    assert apart[1] == 0


def test_the_title_counts(audit, transcripts):
    figure = doubts(audit, transcripts)
    assert figure.layout.meta["says"] == (
        "4 things to check in 3 transcripts: 1 not read or followed, "
        "1 before quoting and 2 good to know"
    )
    assert doubts(audit.head(1), transcripts).layout.meta["says"] == (
        "1 before quoting in one transcript"
    )
    clean = words_of(doubts(audit.head(2), transcripts)).replace("<br>", " ")
    assert "Nothing was found in 1 of 2 transcripts" in clean


def test_ids_are_those_given(audit, transcripts, trace):
    named = audit.assign(doubt_id=["p", "q", "r", "s"])
    figure = doubts(named, transcripts, selected="q", shown=["q"])
    note = trace(figure, "note")
    assert list(note.customdata) == ["q", "s"]
    assert note.marker.opacity[0] > note.marker.opacity[1]
    (ring,) = figure.layout.shapes
    assert (ring.name, ring.xanchor) == ("selected", 40)


def test_thirty_rows_are_drawn_and_that_of_the_selected_one(audit, transcripts):
    many = pd.concat(
        [audit.head(2).assign(transcript=f"t{n:02}") for n in range(40)],
        ignore_index=True,
    )
    figure = doubts(many, transcripts, selected="78")  # the first one of t39
    assert len(figure.layout.yaxis.ticktext) == 30
    assert figure.layout.yaxis.ticktext[-1] == "t39"
    said = words_of(figure).replace("<br>", " ")
    assert "30 of 40 transcripts and 60 of 80 things to check" in said


def test_hostile_text_is_only_shown(audit, transcripts, texts, evil):
    bad = audit.assign(transcript=evil, kind=evil, message=evil, advice=evil)
    for text in texts(doubts(bad, transcripts)):
        assert "<script" not in text
        assert "$" not in text


def test_no_doubt_is_said(audit, transcripts):
    figure = doubts(audit.head(0), transcripts)
    assert figure.layout.meta["says"] == "Nothing to check was found"
