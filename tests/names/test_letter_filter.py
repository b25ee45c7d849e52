"""Words that cannot be alike are told apart by their letters, and none too many."""

from difflib import get_close_matches
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import JaroWinkler

from presskit.names._letter_filter import closest, possible
from tests._examples import at_most

WORDS = st.lists(st.text("abcdeijkns", min_size=1, max_size=9), max_size=12)


@given(WORDS)
@at_most(200)
def test_no_pair_that_is_alike_is_missing(words):
    pairs = set(possible(words))
    for one, two in combinations(range(len(words)), 2):
        if JaroWinkler.similarity(words[one], words[two]) >= 0.88:
            assert (one, two) in pairs


@given(WORDS, WORDS)
@at_most(200)
def test_the_closest_is_the_one_that_difflib_finds(words, others):
    expected = [next(iter(get_close_matches(w, others, 1, 0.8)), "") for w in words]
    assert closest(words, others, 0.8) == expected


def test_by_hand():
    assert list(possible(["kowalski", "kowalsky", "lee"])) == [(0, 1)]
    assert closest(["MR. CARNY", "Q"], ["MR. CARNEY"], 0.85) == ["MR. CARNEY", ""]
    assert list(possible([])) == closest([], ["a"], 0.8) == []
