import numpy as np
import pandas as pd

from presskit.text import index
from presskit.themes._capitals import capitals


def _of(*texts):
    column = pd.Series(list(texts), dtype="str")
    words = index(column)
    return words, capitals(words, column)


def test_a_word_that_opens_a_sentence_has_no_capital_that_tells():
    words, made = _of("Boats sail. Boats come to Orrin. We saw Orrin.")
    named = [words.vocabulary[code] for code in np.flatnonzero(made.named)]
    assert named == ["orrin"]


def test_words_are_neighbours_where_one_space_parts_them():
    _, made = _of("North Orrin, and\nthe rest", "Then.")
    assert made.beside.tolist() == [True, False, False, True, False, False]


def test_characters_of_any_plane_keep_the_places():
    words, made = _of("🙂 We saw 𝒪rrin and Île-Neuve.")
    assert words.vocabulary[words.code[made.inside][-1]] == "île-neuve"


def test_scripts_without_capitals_have_no_names():
    _, made = _of("我们 支持 北岛 。 我们 去 北岛")
    assert not made.named.any()


def test_nothing():
    words, made = _of("")
    assert len(made.inside) == len(made.beside) == len(made.named) == len(words) == 0
