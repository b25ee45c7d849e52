"""How a word is printed."""

import numpy as np
import pandas as pd
import pytest

from presskit.text import index
from presskit.themes._spelling import as_printed


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Jets fly. We see jets. Jets land. Jets.", "jets", "jets"),
        ("Jets fly. Jets land.", "jets", "Jets"),  # never inside a sentence
        ("The US pays, they tell us. The US sells to the US.", "us", "US"),
        ("A Jet or a jet.", "jet", "jet"),  # as often: small letters first
        ("Of the U.S. and we. In the U.S. It pays.", "u.s", "U.S."),
        ("They vote for plan B. It is plan B.", "b", "B"),  # the stop of the sentence
    ],
)
def test_the_spelling_inside_sentences_counts(text, word, expected):
    texts = pd.Series([text])
    words = index(texts)
    code = np.array([words.vocabulary.index(word)])
    assert as_printed(words, code, texts).tolist() == [expected]
