"""Who searches before all turns are split finds what the index finds."""

import pandas as pd
import pytest

from presskit.text import _cache, early_words, index, texts_of, words_of
from presskit.text._words import _EARLY

SAID = [
    "We need ammunition. Ammunition's price rose; the ammo depot is NATO-led.",
    "Air defence, air-defence and anti-air-defence systems.\nAir\u00addefence.",
    "Ammu\u00adnition \u2014 for the \ufb01ghter, \uff41\uff4d\uff4d\uff4f.",
    "No\u00a0fighter\u2019s jet, [ammunition] two fighter\u2010jets.",
    "Nothing of it. " * 9,
    "",
]
PATTERNS = [
    "ammunition*", "ammunition", "*unition", "ammu?ition", "fighter jet*", "defence",
    "air defence", "systems", "nato", "depot is", "“fighter”", "ammo depot", "missing",
]  # fmt: skip


@pytest.fixture
def turns(monkeypatch):
    monkeypatch.setattr(_cache, "_words", [])
    return pd.DataFrame({"text": pd.Series(SAID, dtype="str")})


def places(words, rows, pattern):
    first, last = words.find(pattern)
    found = words.row[first], words.start[first], words.end[last]
    row, start, end = (column.tolist() for column in found)
    added = words.added(pattern, first, last).tolist()
    return list(zip([rows[one] for one in row], start, end, added, strict=True))


def test_the_same_places_are_found_as_in_all(turns, monkeypatch):
    monkeypatch.setattr("presskit.text._early._MOST", 1.0)
    for pattern in PATTERNS:
        words, rows = early_words(turns, pattern)
        assert len(rows) < len(turns)
        whole = places(index(SAID), range(len(SAID)), pattern)
        assert places(words, rows.tolist(), pattern) == whole, pattern


def test_a_word_that_most_turns_have_is_left_to_the_index(turns):
    assert early_words(turns, "nothing") is None
    assert early_words(turns, "jet") is None  # few letters
    assert early_words(turns, "l'ammunition") is None  # it is found without its article


def test_signs_that_fold_to_letters_are_always_looked_at(turns):
    assert texts_of(turns).holding("zzzz", 1.0).tolist() == [1, 2]
    assert texts_of(turns).holding("zzzz", 0.1) is None


def test_what_is_split_already_is_searched_as_a_whole(turns):
    words_of(turns)
    assert early_words(turns, "depot") is None


def test_the_first_searches_do_not_wait_for_the_words_to_be_sorted():
    words = index(["Jets fly.", "Tanks roll, jets roll."])
    for _ in range(_EARLY):
        assert [at.tolist() for at in words.find("jets roll")] == [[4], [5]]
        assert "_order" not in words.__dict__
    assert [at.tolist() for at in words.find("jets roll")] == [[4], [5]]
    assert "_order" in words.__dict__
