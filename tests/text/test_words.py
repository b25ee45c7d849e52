"""How a pattern finds words without reading the texts."""

import numpy as np
import pytest

from presskit.text import index

WORDS = index(["We need more jets. Jets now.", "More 100% jets_ and jet fuel."])


def spelled(hits, length):
    return [
        " ".join(WORDS.vocabulary[code] for code in WORDS.code[hit : hit + length])
        for hit in hits
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
