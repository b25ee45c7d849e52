import numpy as np
import pandas as pd
import pytest

from presskit.text import index
from presskit.themes._printed_terms import TextsByRow, printed


def test_a_term_is_printed_as_inside_sentences():
    texts = pd.Series(["Jets fly. Jets land.", "We need jets."])
    words = index(texts)
    at = np.array([0, 2, 6])  # the last one opens no sentence
    assert printed(words, TextsByRow(texts), at, 1, ["jets"]) == "jets"
    assert printed(words, TextsByRow(texts), at[:2], 1, ["jets"]) == "Jets"


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
    at = words.places(np.array([words.vocabulary.index(word)]))
    assert printed(words, TextsByRow(texts), at, 1, [word]) == expected


def test_old_texts_are_let_go():
    texts = TextsByRow(pd.Series([str(at) for at in range(1_500)]))
    assert [texts[at] for at in range(1_500)] == [str(at) for at in range(1_500)]
    assert len(texts._held) == 1_000
