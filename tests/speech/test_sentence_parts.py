"""Sentences in pieces: what is cut off, what is left out, what is kept whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.languages import lexicon
from presskit.names import find_outlet, words
from presskit.speech._sentence_parts import (
    at_outlet,
    goes_on,
    pieces_of,
    spanned,
    talk,
    told_by,
)
from presskit.speech._words_of_introductions import naming_in

KNOWN = naming_in(lexicon("en"))


def pieces(said):
    found = pieces_of(said, 0, len(said), KNOWN)
    return [" ".join(word.text for word in piece) for piece in found]


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("Hi, Ann Lee, AP", ["Ann Lee", "AP"]),
        ("Good morning. Ann Lee – AP", ["Ann Lee", "AP"]),
        ("Ann Lee (AP)", ["Ann Lee", "AP"]),
        ("Zarya, newspaper and website: Bo Ek", ["Zarya", "Bo Ek"]),
        ("Mr. Chairman, why now", ["why now"]),  # whom it is said to is no piece
        ("Thank you", []),
        ("", []),
    ],
)
def test_the_pieces(said, parts):
    assert pieces(said) == parts


@pytest.mark.parametrize(
    ("said", "addressed"),
    [
        ("Mr. Chairman, why?", True),
        ("Secretary General, Ann Lee, AP", True),
        ("Ann Lee, why?", False),
        ("Prime Minister of the small island far away, why?", False),
        ("", False),
    ],
)
def test_whether_the_podium_is_addressed(said, addressed):
    assert talk(said, 0, len(said), KNOWN)[1] is addressed


def test_of_a_long_piece_only_both_ends_are_read():
    long = f"First {'so it is ' * 30}last"
    (piece,) = pieces_of(long, 0, len(long), KNOWN)
    assert (piece[0].text, piece[-1].text) == ("First", "last")
    assert len(piece) < len(long.split())


@pytest.mark.parametrize(
    ("said", "used", "on"),
    [
        ("Reuters reported it", 1, True),
        ("Reuters said that you left", 1, True),
        ("Reuters's story is out", 1, True),
        ("Reuters here", 1, False),
        ("Reuters", 1, False),
        ("Reuters what have you told them", 1, False),  # "you" is asked
    ],
)
def test_words_that_talk_about_an_outlet(said, used, on):
    assert goes_on(words(said), used, KNOWN) is on


@pytest.mark.parametrize(
    ("after", "told"), [([], False), (["wrote it"], True), (["why now"], False)]
)
def test_what_an_outlet_is_told_to_have_said(after, told):
    assert told_by([words(one) for one in after], KNOWN) is told


def test_words_and_their_places():
    said = "So, Ann \n Lee of AP."
    assert spanned(said, words(said, 4, 13)) == ("Ann Lee", 4, 13)
    outlet = find_outlet("AP")
    assert at_outlet(outlet, words(said, 17), 1) == (outlet, 17, 19)


@given(st.text("Ann Le,.;:—()\n Mr", max_size=60))
def test_each_word_of_a_piece_stands_in_the_text(said):
    for piece in pieces_of(said, 0, len(said), KNOWN):
        assert piece
        assert all(said[word.start : word.end] == word.text for word in piece)
