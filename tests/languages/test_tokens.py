"""The words of a text as phrases compare them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.languages import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("S’il vous plaît, Vice-President!", "s il vous plait vice president"),
        ("Don’t go.", "don't go"),
        ("l’AFP, we’ll", "l afp we ll"),
        ("İstanbul", "istanbul"),
        ("", ""),
        ("… — !", ""),
    ],
)
def test_words(text, words):
    assert list(tokens(text).words) == words.split()


def test_places_are_those_of_the_whole_text():
    said = tokens("Hi. Go on.", 4)
    assert (said.start, said.end, len(said)) == ([4, 7], [6, 9], 2)


def test_a_stop_parts_words_and_a_comma_does_not():
    said = tokens("go, on. Ann")
    assert said.joined(1)
    assert not said.joined(2)
    assert [said.capital(at) for at in range(3)] == [False, False, True]


@given(st.text())
def test_each_word_stands_in_its_place(text):
    said = tokens(text)
    assert list(said.start) == sorted(said.start)
    for start, end in zip(said.start, said.end, strict=True):
        assert text[start:end].strip() == text[start:end] != ""
