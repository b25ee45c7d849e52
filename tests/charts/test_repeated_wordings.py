"""Wordings that come back."""

import pandas as pd
import pytest

from presskit.charts import repeated_wordings
from presskit.errors import TableError


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
    assert points.hovertext[1].endswith("and more")
    assert figure.layout.meta["says"] == (
        "“as long as it” comes back most: 5 times in 3 turns"
    )
    assert figure.layout.xaxis.range[0] == 0
    assert list(figure.layout.xaxis.ticktext)[-1] == "5 times"


def test_what_is_left_out_is_said(wordings):
    figure = repeated_wordings(wordings, top=1)
    assert "2 wordings, the first 1 drawn" in figure.layout.title.text


def test_hostile_words_are_only_shown(wordings, texts, evil):
    bad = wordings.assign(phrase=evil, speakers=evil, places=f"{evil}:turn at line 3")
    for text in texts(repeated_wordings(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(wordings):
    figure = repeated_wordings(wordings.head(0))
    assert "No wording comes back" in figure.layout.title.text


def test_a_wrong_table_is_named(exchanges):
    with pytest.raises(TableError, match="places"):
        repeated_wordings(exchanges)
