"""The words that hyphens part, by their parts."""

import pytest

from presskit.text._pieces import Pieces
from presskit.text._vocabulary import Vocabulary

WORDS = ["air", "air-defence", "l'air-defence's", "peut-être", "f-16", "no-no-no",
         "anti-air-defence", "air-to-air"]  # fmt: skip
PIECES = Pieces(Vocabulary(WORDS))


def runs(*parts):
    return [
        (first, last, [WORDS[code] for code in codes])
        for first, last, codes in PIECES.runs(parts)
    ]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["air", "defence"], [(0, 2, ["air-defence", "l'air-defence's"])]),
        (["air", "def*"], [(0, 2, ["air-defence", "l'air-defence's"])]),
        (["new", "air", "defence's"], [(1, 3, ["air-defence", "l'air-defence's"])]),
        (["air", "*"], []),  # a bare sign is a whole word
        (["peut", "être"], []),  # one word
        (["f", "16"], [(0, 2, ["f-16"])]),
        (["no", "no"], []),
        (["no", "no", "no", "no"], [(0, 3, ["no-no-no"]), (1, 4, ["no-no-no"])]),
        (["air"], []),
    ],
)
def test_words_made_of_parts_that_follow_each_other(parts, expected):
    assert runs(*parts) == expected


def test_words_that_hold_all_parts():
    def holding(*parts):
        return [WORDS[code] for code in PIECES.holding(parts)]

    assert holding("air", "defence") == [
        "air-defence", "l'air-defence's", "anti-air-defence",
    ]  # fmt: skip
    assert holding("no", "no") == ["no-no-no"]
    assert holding("to", "a?r") == ["air-to-air"]
    assert holding("defence", "air") == []


def test_without_hyphens_there_are_none():
    assert list(Pieces(Vocabulary(["air", "it's"])).runs(["air", "it"])) == []
    assert Pieces(Vocabulary([])).holding(["air", "it"]).tolist() == []


def test_parts_are_folded_as_the_words_are():
    spelled = Vocabulary(["air-defense"]).folded(frozenset({"hyphen", "spelling"}))
    assert [first for first, *_ in spelled.pieces.runs(["air", "defence"])] == [0]
    plain = Vocabulary(["air-defence's"]).folded(frozenset({"hyphen"}))
    assert list(plain.pieces.runs(["air", "defence"])) == []
