"""What a word is, and what counts as the same."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presskit.languages import bare, fold, plain
from presskit.languages._folding import WORD


@pytest.mark.parametrize(
    "word",
    ["don't", "40,000", "U.S", "full-fledged", "Омск", "long\u2011term", "de\xadfence"],
)
def test_one_word(word):
    assert WORD.fullmatch(word)


@pytest.mark.parametrize("text", ["a b", "a_b", "-", "", "a'", ".a"])
def test_none_or_more_than_one(text):
    assert not WORD.fullmatch(text)


def test_by_hand():
    assert fold("Don’t") == "don't"
    assert plain("  Naomi O’LEARY ") == "naomi oleary"
    assert bare("S’il") == "s’il"


def test_hyphens_of_all_kinds_are_one():
    for sign in "-\u2010\u2011":
        assert fold(f"Long{sign}Term") == "long-term"
        assert plain(f"Jean{sign}Luc Ek") == "jean luc ek"
    assert fold("de\xadfence") == plain("de\xadfence") == "defence"
    assert WORD.findall("long—term, long–term") == ["long", "term"] * 2


@given(st.text())
@example("𝑨ǢǿℏΑ")
def test_folding_again_changes_nothing(text):
    assert plain(plain(text)) == plain(text)
