"""Wordings that come back."""

import pandas as pd
import pytest

from presskit import themes
from presskit.charts import repeated_wordings
from presskit.errors import TableError
from tests._figure_words import words_of


@pytest.fixture(scope="module")
def wordings():
    """Return two wordings; the second has more places than are written out."""
    return pd.DataFrame(
        {
            "phrase": ["as long as it", "thank you very much"],
            "n_words": 4,
            "count": [5, 3],
            "n_turns": [3, 2],
            "n_speakers": 1,
            "n_transcripts": [2, 1],
            "speakers": ["Po", "Po; Yi"],
            "places": [
                "a:turn at line 7; b:turn at line 3; a:turn at line 9",
                "a:turn at line 11; and 3 more",
            ],
        }
    )


def test_by_hand(wordings, transcripts, trace):
    figure = repeated_wordings(wordings, transcripts)
    points = trace(figure, "wordings")
    assert list(points.x) == [5, 3]
    assert list(points.customdata) == wordings["phrase"].tolist()
    assert points.text[0].strip() == "5 Apr 2022: line 3 and 2 more"
    assert "13 Feb 2023: lines 7, 9" in points.hovertext[0]
    assert points.hovertext[1].endswith("and 3 more")
    assert points.text[1].strip() == "13 Feb 2023: line 11 and 3 more"
    assert figure.layout.meta["says"] == (
        "“as long as it” comes back most: 5 times in 3 turns"
    )
    assert figure.layout.xaxis.range[0] == 0
    assert list(figure.layout.xaxis.ticktext)[-1] == "5 times"


def test_more_counts_places_that_the_table_does_not_list(trace):
    """Fifteen turns repeat a wording: six lines are written, nine are counted."""
    lines = range(6, 96, 6)
    turns = pd.DataFrame(
        {
            "transcript": "3 Mar 2031",
            "line": lines,
            "speaker_id": "x",
            "speaker": "Bo Ek",
            "text": [f"We keep the old crane number {n} in use." for n in lines],
        }
    )
    figure = repeated_wordings(themes.ngrams(turns, n=4))
    said = trace(figure, "wordings").text[0].strip()
    listed, more = said.split(" and ")
    assert listed == "3 Mar 2031: line 6, 12, 18, 24, 30, 36"
    assert more == "9 more"


def test_what_is_left_out_is_said(wordings):
    figure = repeated_wordings(wordings, top=1)
    said = words_of(figure).replace("<br>", " ")
    assert "· the first 1 of 2 wordings" in said


def test_hostile_words_are_only_shown(wordings, texts, evil):
    bad = wordings.assign(phrase=evil, speakers=evil, places=f"{evil}:turn at line 3")
    for text in texts(repeated_wordings(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(wordings):
    figure = repeated_wordings(wordings.head(0))
    assert "No wording comes back" in words_of(figure)


def test_a_wrong_table_is_named(exchanges):
    with pytest.raises(TableError, match="places"):
        repeated_wordings(exchanges)


def test_wordings_that_come_as_often_are_not_passed_over(wordings):
    alike = wordings.assign(count=5)
    assert repeated_wordings(alike).layout.meta["says"] == (
        "“as long as it” and 1 more come back most: 5 times"
    )
