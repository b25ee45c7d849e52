import numpy as np
import pandas as pd

from presskit.text import index
from presskit.themes._printed_terms import TextsByRow, printed


def test_a_term_is_printed_as_inside_sentences():
    texts = pd.Series(["Jets fly. Jets land.", "We need jets."])
    words = index(texts)
    at = np.array([0, 2, 6])  # the last one opens no sentence
    assert printed(words, TextsByRow(texts), at, 1, ["jets"]) == "jets"
    assert printed(words, TextsByRow(texts), at[:2], 1, ["jets"]) == "Jets"


def test_old_texts_are_let_go():
    texts = TextsByRow(pd.Series([str(at) for at in range(1_500)]))
    assert [texts[at] for at in range(1_500)] == [str(at) for at in range(1_500)]
    assert len(texts._held) == 1_000
