"""The one definition of a word, and of what counts as the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text import bare, fold, key, n_inaudible, n_words, plain, slug
from presskit.text._definitions import is_glob


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("", 0),
        ("don't", 1),
        ("full-fledged 40,000 U.S.", 3),
        ("a_b", 2),
        ("… — ' -", 0),
        ("[laughter] Yes (inaudible).", 1),
        ("[a bracket of talk]", 4),
        ("S’il vous plaît", 3),
        ("Привет, мир", 2),
    ],
)
def test_words(text, n):
    assert n_words(text) == n


def test_marks_of_words_that_nobody_heard():
    assert n_inaudible("We [inaudible] it (unclear, 1:02). [laughter]") == 2


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Naomi  O’Leary", "naomi oleary"),
        ("Güldener-Ek", "guldener ek"),
        ("Łódź Ørsted", "lodz orsted"),
        ("A.F.P.", "afp"),
        ("", ""),
    ],
)
def test_names_are_compared_without_accents(name, expected):
    assert plain(name) == expected
    assert slug(name) == expected.replace(" ", "-")


def test_words_keep_their_accents():
    assert fold("Don’t") == "don't"
    assert key("Éa") == "éa"
    assert bare("S’il vous plaît") == "s’il vous plait"


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert plain(plain(text)) == plain(text)


def test_globs():
    assert [is_glob(word) for word in ("jet", "jet*", "j?t")] == [False, True, True]
