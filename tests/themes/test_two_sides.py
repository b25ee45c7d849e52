"""Two sets of turns in one index."""

import pytest

from presskit.errors import PresskitWarning
from presskit.themes._two_sides import TwoSides


def test_counts_of_both_sides(turns_of):
    pushed = turns_of(["The air-defence ship. Ships of Orrin's, and air."])
    asked = turns_of(["Ships?", "Which ships?"])
    both = TwoSides(pushed, asked, "spoken", fold=True, together=True)
    assert both.sizes.tolist() == [8, 3]
    made = both.counts().set_index("key")
    counts = made[["n_target", "n_reference", "listed"]]
    # "air" is said alone, too; "defence" as a part alone, so that it is no term.
    assert counts.loc["air"].tolist() == [2, 0, True]
    assert counts.loc["defence"].tolist() == [1, 0, False]
    assert counts.loc["orrin"].tolist() == [1, 0, True]
    assert counts.loc["ships"].tolist() == [1, 2, True]
    assert counts.loc["the"].tolist() == [0, 0, True]


def test_turns_of_both_sides_are_told(turns_of):
    turns = turns_of(["Ships?", "Which ships?"])
    with pytest.warns(PresskitWarning, match="1 turn of the target stands in the ref"):
        TwoSides(turns, turns[:1], None, fold=True, together=True)
