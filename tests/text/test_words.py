"""How a pattern finds words without reading the texts."""

import numpy as np
import pytest

from presskit.text import index

WORDS = index(["We need more jets. Jets now.", "More 100% jets_ and jet fuel."])


def spelled(first, last):
    return [
        " ".join(WORDS.vocabulary[code] for code in WORDS.code[one : end + 1])
        for one, end in zip(first, last, strict=True)
    ]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("jets", ["jets", "jets", "jets"]),
        ("jet*", ["jets", "jets", "jets", "jet"]),
        ("jet?", ["jets", "jets", "jets"]),
        ("more jets", ["more jets"]),
        ("jets jets", []),  # a sentence ends between
        ("* fuel", ["jet fuel"]),
        ("nothing", []),
        ("fuel x", []),
    ],
)
def test_hits_in_the_order_of_speaking(pattern, expected):
    assert spelled(*WORDS.find(pattern)) == expected


def test_signs_of_other_pattern_languages_are_signs():
    assert WORDS.matching("100").tolist() == [WORDS.vocabulary.index("100")]
    assert WORDS.matching("1%*").tolist() == []
    assert WORDS.matching("j_t*").tolist() == []


def test_the_words_of_spans():
    row, start, end = np.array([0, 1]), np.array([4, 0]), np.array([12, 3])
    first, last = WORDS.around(row, start, end)
    assert [WORDS.vocabulary[WORDS.code[at]] for at in first] == ["more", "more"]
    assert [WORDS.vocabulary[WORDS.code[at]] for at in last] == ["more", "more"]
    assert len(WORDS) == 12


NAMES = index(["Orrin’s ships, Orrin-led.", "L'Orrin? Its ships’ port."])
"""Words 0 to 6: orrin's ships orrin-led l'orrin its ships port."""


@pytest.mark.parametrize(
    ("pattern", "expected", "added"),
    [
        ("orrin", [0, 2, 3], [True, True, True]),
        ("ORRIN’S", [0, 2, 3], [False, True, True]),
        ('"Orrin’s"', [0], [False]),
        ('"Orrin"', [], []),
        ("orrin ships", [0], [True]),  # parts count where a word is looked for alone
        ("orr*", [0, 2, 3], [False, False, True]),
        ("ships", [1, 5], [False, False]),
    ],
)
def test_words_are_found_without_what_is_written_together(pattern, expected, added):
    first, last = NAMES.find(pattern)
    assert first.tolist() == expected
    assert NAMES.added(pattern, first, last).tolist() == added


def test_words_are_found_as_they_are_written():
    assert NAMES.find("orrin", fold=False)[0].tolist() == []
    assert NAMES.find("orrin's", fold=False)[0].tolist() == [0]


def test_words_counted_once():
    stems = NAMES.stems
    assert [stems.vocabulary[code] for code in stems.code] == [
        "orrin", "ships", "orrin-led", "orrin", "its", "ships", "port",
    ]  # fmt: skip
    assert stems.start is NAMES.start


def test_words_counted_as_all_that_they_are():
    counted = NAMES.counted
    assert [counted.vocabulary[code] for code in counted.code] == [
        "orrin", "ships", "orrin-led", "orrin", "led", "orrin", "its", "ships", "port",
    ]  # fmt: skip
    assert counted.row.tolist() == [0, 0, 0, 0, 0, 1, 1, 1, 1]
    assert NAMES.alone.tolist() == [True] * 3 + [False] * 2 + [True] * 4
    places, codes = NAMES.parts
    assert places.tolist() == [2, 2]
    assert [counted.vocabulary[code] for code in codes] == ["orrin", "led"]


def test_rows_that_are_taken_count_alike():
    taken = NAMES.take(np.array([1]))
    assert taken.find("orrin")[0].tolist() == [0]
    assert [taken.counted.vocabulary[code] for code in taken.counted.code] == [
        "orrin", "its", "ships", "port",
    ]  # fmt: skip


def test_rows_are_taken_in_any_order():
    three = index(["One two.", "Three.", "Four five. Six."])
    taken = three.take(np.array([2, 0]))
    assert [three.vocabulary[code] for code in taken.code] == [
        "four", "five", "six", "one", "two",
    ]  # fmt: skip
    assert taken.row.tolist() == [0, 0, 0, 1, 1]
    assert taken.start.tolist() == [0, 5, 11, 0, 4]
    assert taken.sentence.tolist() == [0, 0, 1, 2, 2]


def test_places_word_by_word():
    codes = np.array([NAMES.vocabulary.index(word) for word in ("ships", "port")])
    places, n = NAMES.each_place(codes[[1, 0, 0]])
    assert places.tolist() == [6, 1, 5, 1, 5]
    assert n.tolist() == [1, 2, 2]
