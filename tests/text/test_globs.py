"""Word patterns: what `*` and `?` stand for."""

import pytest

from presskit.errors import TableError
from presskit.text import exact_parts, exact_pattern, glob_pattern, index
from presskit.text._globs import globs, looked_for


@pytest.mark.parametrize(
    ("pattern", "word", "fits"),
    [
        ("alli*", "allies", True),
        ("alli*", "alli", True),
        ("alli*", "rally", False),
        ("jet?", "jets", True),
        ("jet?", "jet", False),
        ("U.S.", "u.s", True),
        ("a.b", "axb", False),
        ("Don’t", "don't", True),
    ],
)
def test_a_word_fits_or_not(pattern, word, fits):
    (one,) = glob_pattern(pattern)
    assert bool(one.fullmatch(word)) is fits


def test_spaces_part_words_and_signs_alone_are_none():
    assert globs(' "Fighter – jet*" ') == ("fighter", "jet*")


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("and/or", ("and", "or")),
        ("that—you know", ("that", "you", "know")),
        ("AT&T’s $5", ("at", "t's", "5")),
        ("well… air-defence*; 40,000", ("well", "air-defence*", "40,000")),
        ("Cafe\u0301", ("café",)),
        ("İzmir", ("i\u0307zmir",)),
    ],
)
def test_signs_part_words_as_they_do_in_a_text(pattern, words):
    assert globs(pattern) == words
    text = index([pattern.replace("*", "")])
    said = [text.vocabulary[code] for code in text.code]
    assert "*" in pattern or "\u0301" in pattern or tuple(said) == words


@pytest.mark.parametrize("pattern", ["", "*", "* *", "— ?", "_"])
def test_no_word_is_an_error(pattern):
    with pytest.raises(TableError, match="holds no word"):
        globs(pattern)


@pytest.mark.parametrize(
    ("pattern", "exact"),
    [
        ("Russia", False),
        ('"Russia"', True),
        (" “Russia’s war” ", True),
        ("„Krieg“", True),
        ("«guerre»", True),
        ('"Russia" and "war"', False),
        ('"Russia', False),
    ],
)
def test_quotation_marks_ask_for_what_is_written(pattern, exact):
    assert looked_for(pattern)[1] is exact


def test_capitals_are_looked_for_without_what_is_written_together():
    (folded,) = exact_pattern("US’s")
    (written,) = exact_pattern("US’s", fold=False)
    assert folded.fullmatch("US")
    assert not written.fullmatch("US")
    assert written.fullmatch("US's")


def test_capitals_of_parts():
    parts = exact_parts("Air-Def* US’s")
    said = ["Air", "Defence", "US"]
    assert [
        one.fullmatch(word) is not None for one, word in zip(parts, said, strict=True)
    ] == [True, True, True]
    assert not parts[1].fullmatch("defence")
