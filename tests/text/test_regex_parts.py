"""What can be said of a regular expression before it is looked for."""

import pytest

from presskit.text._regex_parts import (
    Anchor,
    anchor_of,
    anchors_of,
    bodies,
    taken_apart,
)


@pytest.mark.parametrize(
    ("pattern", "literals", "before"),
    [
        ("tank", ("tank",), 0),
        ("TANK", ("tank",), 0),
        (r"\bnew (?:tanks?|jets)\b", ("new ",), 0),
        ("[a-z]{2,3}(?:tank|jet)", ("jet", "tank"), 3),
        ("(?:tank)+", ("tank",), 0),
        ("(?:tank)?", (), 0),
        ("tank|.*", (), 0),
        ("[a-z]+", (), 0),
        ("é", (), 0),  # letters beyond ASCII fold in more than one way
    ],
)
def test_what_every_match_holds(pattern, literals, before):
    assert anchor_of(pattern) == Anchor(literals, before)


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"\d+ per ?(?:cent|mill)", [(" per",), ("cent", "mill")]),
        ("(?:no )?jets? and tanks", [("jet",), (" and tanks",)]),
        ("a|b*", []),
    ],
)
def test_all_that_every_match_holds(pattern, literals):
    assert [anchor.literals for anchor in anchors_of(pattern)] == literals


def test_what_cannot_be_taken_apart_is_nothing():
    assert taken_apart("(") is None
    assert anchor_of("(") == Anchor()


def test_a_letter_has_nothing_in_it():
    assert bodies("LITERAL", 97) == []
