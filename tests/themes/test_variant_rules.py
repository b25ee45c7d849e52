"""What is a wording in other words, and what a part of it or its opposite."""

import numpy as np
import pytest

from presskit.text import index
from presskit.themes._variant_rules import (
    JOINS,
    NEGATION,
    NONE,
    OTHER,
    Wording,
    is_other_subject,
    is_variant,
)

NUMBER = {
    "protect": 1, "protecting": 1, "harbour": 2, "harbours": 2, "ferries": 3,
    "not": NEGATION, "never": NEGATION, "and": JOINS, "new": OTHER, "old": OTHER,
}  # fmt: skip


def allowed(passage, *, negated=False, joined=False, before=""):
    """Return True if "protect the harbour ferries" may be said so."""
    words = index([f"{before} {passage}."])
    code = words.vocabulary.codes
    said = [code.get(one, -9) for one in ("protect", "the", "harbour", "ferries")]
    parts = {tuple(said[a:b]) for a in range(4) for b in range(a + 1, 5)}
    order = [NEGATION, 1, 2, 3] if negated else [1, 2, 3]
    wording = Wording(order, frozenset(parts), len(order), (said[1],), negated, joined)
    of_word = np.array([NUMBER.get(one, NONE) for one in words.vocabulary])
    first = len(before.split())
    return is_variant(wording, words, of_word, first, len(words) - 1)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("protecting the harbour ferries", True),
        ("ferries of the harbour that protect", True),
        ("protect the new harbour ferries", True),
        ("protect the harbour", False),  # a part
        ("protecting the harbours", False),  # in other forms
        ("protecting our harbours", True),  # not the same words
        ("protect those ferries", True),  # close
        ("ferries which we then protect", False),  # two of three, and not close
        ("protect new ferries", False),
        ("protect, as we said, harbour ferries", False),  # across a pause
        ("protect ferries and harbour", False),
        ("protect new and old harbour ferries", True),
        ("protect what we have at the harbour ferries", False),  # five words more
        ("not protecting the harbour ferries", False),
    ],
)
def test_what_is_a_variant(passage, expected):
    assert allowed(passage) == expected


def test_a_negation_turns_it_round():
    assert not allowed("protecting the harbour ferries", before="they will not be")
    assert allowed("protecting the harbour ferries", before="not as they do it by")
    assert allowed("protecting the harbour ferries", before="not by them", negated=True)
    assert not allowed("protecting the harbour ferries", negated=True)


def test_a_wording_with_a_pause_may_be_said_with_another():
    assert allowed("protect ferries and harbour", joined=True)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([1, 3], True),
        ([1, 2, 3], False),  # all of it
        ([3, 2], False),  # in another order
        ([1, OTHER, 3], False),  # with another word
        ([1, NONE, 3], False),  # with another small one
    ],
)
def test_some_of_the_words_alone_are_another_subject(kinds, expected):
    wording = Wording([1, 2, 3], frozenset(), 3, (), negated=False, joined=False)
    made = is_other_subject(wording, np.array(kinds), np.arange(len(kinds)).tolist())
    assert made == expected
