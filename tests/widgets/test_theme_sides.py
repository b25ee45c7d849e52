"""Two sides whose typical words are drawn: which turns they are."""

import numpy as np
import pytest

from presskit.widgets import ThemeExplorer
from presskit.widgets._theme_sides import comparisons, is_comparison, sides_of
from tests._figure_words import heads_of


def roles(corpus, mask):
    return set(corpus.turns["role"][mask]), set(corpus.turns["section"][mask])


def test_the_sides_of_a_corpus(corpus):
    every = np.ones(len(corpus.turns), dtype=bool)
    names, (one, other) = sides_of(corpus, "by_role", every)
    assert names == ("answers", "questions")
    assert roles(corpus, one) == ({"principal"}, {"qa"})
    assert roles(corpus, other) == ({"journalist"}, {"qa"})
    names, (one, other) = sides_of(corpus, "by_section", every)
    assert names == ("the statement", "questions and answers")
    assert roles(corpus, one)[1] == {"statement"}
    assert (one | other).all()


def test_an_outlet_is_held_against_the_questions_of_others(corpus):
    later = (corpus.turns["transcript"] == "003_7ec467e6c538953e").to_numpy()
    names, (one, other) = sides_of(corpus, "outlet NTV", later)
    assert names == ("NTV", "other outlets")
    assert set(corpus.turns["outlet"][one]) == {"NTV"}
    assert roles(corpus, other) == ({"journalist"}, {"qa"})
    assert not (one & other).any()
    assert not (~later & (one | other)).any()


def test_outlets_with_two_exchanges_are_offered(corpus):
    views = [view for _, view in comparisons(corpus)]
    assert views[:3] == ["by_section", "by_role", "outlet Ukrinform"]
    assert "outlet CNN" not in views  # one exchange
    assert all(map(is_comparison, views))
    assert not is_comparison("typical")


def test_the_explorer_draws_both_sides_in_what_filters_leave(corpus):
    explorer = ThemeExplorer(corpus, show="by_role")
    figure = explorer.draw()
    assert [one.text for one in heads_of(figure)] == [
        "typical of answers",
        "typical of questions",
    ]
    explorer.query = {"role": ["journalist"]}
    assert explorer.draw().layout.meta["says"] == "No typical word"


@pytest.mark.parametrize("show", ["by_section", "outlet NTV"])
def test_a_view_is_chosen_by_its_name(corpus, show):
    assert ThemeExplorer(corpus, show=show).option("show") == show
