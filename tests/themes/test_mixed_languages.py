"""A second language that is mixed into talk."""

import numpy as np
import pytest

from presskit.text import index
from presskit.themes._mixed_languages import mixed_in, with_mixed_in

MIXED = "The bridge ay hindi pa bukas, kasi po naman ito yung old one."


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (MIXED, ("en", "tl")),
        # Hindi, kasi and yung: three small words may be a quotation.
        ("The bridge hindi pa bukas, kasi yung old one.", ("en",)),
        # Of 144 words 7 are: one in 20 would be 8.
        (MIXED + " It is closed again." * 33, ("en",)),
        # Names are full of small words that English has none of.
        ("El Salvador, Los Angeles, Las Vegas, Rio de la Plata, San Juan.", ("en",)),
    ],
)
def test_small_words_tell_it(said, told):
    code, languages = with_mixed_in(index([said]), np.array([0]), [("en",)])
    assert languages[code[0]] == told


def test_a_language_that_is_known_is_not_told_again():
    words = index([MIXED, "Yes."])
    code, languages = with_mixed_in(words, np.array([0, 1]), [("en", "tl"), ("en",)])
    assert (code.tolist(), languages) == ([0, 1], [("en", "tl"), ("en",)])


@pytest.mark.parametrize(("times", "told"), [(300, []), (30, ["tl"])])
def test_of_few_words_it_tells_nothing_of_all(times, told):
    # 13 words of 913, or of 103: one in 50 would be 19, or 3.
    assert mixed_in(index([MIXED, *["It is closed."] * times]), ["en"]) == told
