"""How much a word surprises."""

import numpy as np

from presskit.text import index
from presskit.themes._surprise import surprise, weights_of


def test_rare_words_tell_more_than_frequent_ones():
    words = index(["The ammunition of the zorblax."])
    bits = dict(zip(words.vocabulary, surprise(words), strict=True))
    assert bits["the"] < bits["of"] < bits["ammunition"] < bits["zorblax"]


def test_a_word_said_by_everybody_here_tells_less():
    once, often = index(["Ammunition, now."]), index(["Ammunition. " * 9 + "Now."])
    assert surprise(often)[0] < surprise(once)[0]


def test_the_language_in_which_a_word_is_frequent_counts():
    words = index(["der Hafen"])
    assert (surprise(words, ["en", "de"]) <= surprise(words, ["en"])).all()


def test_a_language_without_a_list_has_equal_words():
    assert len(set(surprise(index(["ein Hafen"]), ["tlh"]))) == 1


def test_no_words():
    words = index([])
    assert len(weights_of(words, surprise(words))) == 0
    assert weights_of(index(["the"]), np.array([4.0])).tolist() == [2.0]
