import numpy as np
import pandas as pd

from presskit.languages import stop_words
from presskit.text import index
from presskit.themes._capitals import capitals
from presskit.themes._compounds import compounds, runs_of

FILLER = "We spoke of boats and fish and rain. It was cold. " * 20


def _found(text, apart=()):
    """Return the compounds of a text, and the words that are parts alone."""
    texts = pd.Series([text, FILLER], dtype="str")
    words = index(texts)
    small = np.array([one in stop_words("en") for one in words.vocabulary])
    joins = np.array([one in {"of", "and"} for one in words.vocabulary])
    made = capitals(words, texts)
    runs = runs_of(words, made, small[words.code], joins, len(texts))
    times = np.bincount(words.code, minlength=len(words.vocabulary))
    everywhere = np.ones(len(texts), dtype=bool)
    titles = np.array([one in apart for one in words.vocabulary])
    n = len(words.vocabulary)
    found = compounds(runs, everywhere, times, made, n, titles)
    listed = {
        " ".join(words.vocabulary[code] for code in one.codes): len(one.places)
        for one in found.listed
    }
    return listed, {words.vocabulary[code] for code in found.parts}


def test_a_name_of_two_words_is_one_term():
    listed, parts = _found("They met in North Orrin. Ships left North Orrin.")
    assert listed == {"north orrin": 2}
    assert parts == {"north", "orrin"}


def test_a_name_of_three_words_is_not_two_names():
    listed, _ = _found("They met in Papa Nova Orrin. Ships left Papa Nova Orrin.")
    assert listed == {"papa nova orrin": 2}


def test_a_small_word_joins_two_names():
    listed, _ = _found("They met the Bank of Orrin. Ships left the Bank of Orrin.")
    assert listed == {"bank of orrin": 2}


def test_words_that_are_no_names_need_three_uses():
    twice = "The supply chains broke, and supply chains matter."
    assert _found(twice)[0] == {}
    listed, parts = _found(f"{twice} We mend supply chains.")
    assert listed == {"supply chains": 3}
    assert parts == {"supply", "chains"}


def test_a_first_name_is_part_of_a_last_name_that_stands_alone():
    text = "He met Vlad Ruskin, and Vlad Ruskin left. " + "They saw Ruskin again. " * 6
    listed, parts = _found(text)
    assert listed == {}
    assert parts == {"vlad"}


def test_a_comma_or_a_sentence_parts_words():
    assert _found("They met in North, Orrin. We saw North. Orrin was cold.")[0] == {}


def test_offices_join_no_name():
    text = "He met Senator Ruskin, and Senator Ruskin left."
    assert _found(text, apart={"senator"})[0] == {}
    assert _found(text)[0] == {"senator ruskin": 2}


def test_a_figure_is_part_of_a_name():
    assert _found("Under Title 42 they wait. End Title 42.")[0] == {"title 42": 2}
    assert _found("We saw 42 boats and saw 42 ships.")[0] == {}
