"""Wordings neither begin nor end with words that say nothing."""

import numpy as np
import pytest

from presskit.languages import lexicon
from presskit.text import index
from presskit.themes._maximal import maximal
from presskit.themes._wording_ends import trimmed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("And every inch of land. And every inch of land.", ["every inch of land"]),
        ("Our coast and our ferry. Our coast and our mill.", []),  # "our coast and our"
        ("The mayor and the. The mayor and the.", []),  # of the fewest words
        ("And harbour ferries. And harbour ferries.", []),
        ("Ferries sail under. Ferries sail under.", ["ferries sail under"]),
        ("So, we sail the ferries. So, we sail the ferries.", ["we sail the ferries"]),
        ("We sail now, so we. We sail now, so we.", ["we sail now"]),
        ("Now, ferries sail. Now, ferries sail.", ["now ferries sail"]),  # too few left
        ("Ferries have sailed north. Ferries have sailed.", ["ferries have sailed"]),
    ],
)
def test_what_is_left(text, expected):
    words = index([text])
    found = maximal(words.code, words.sentence, 3, 2)
    made = trimmed(found, words, lexicon("en"), 3)
    first = np.cumsum(made.n) - made.n
    runs = zip(made.start[first].tolist(), made.n_words.tolist(), strict=True)
    said = [[words.vocabulary[code] for code in words.code[a : a + n]] for a, n in runs]
    assert [" ".join(one) for one in said] == expected


def test_nothing_of_nothing():
    words = index([])
    found = maximal(words.code, words.sentence, 3, 2)
    assert not len(trimmed(found, words, lexicon("en"), 3).start)
