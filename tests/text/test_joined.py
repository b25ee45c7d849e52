"""Phrases with hyphens between their words, and without."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text import index
from presskit.text._joined import Parts, joined
from tests._examples import at_most

TEXT = (
    "Air defence, air-defence systems; air, defence. Air-\ndefence, anti-air-defence "
    "and l’air-defence’s? Air \xa0 defence air – defence air- defence. [Music] Air. "
    "Defence. F-16, F 16 or f-16-like."
)
WORDS = index([TEXT])


def found(pattern, **choices):
    first, last = WORDS.find(pattern, **choices)
    added = WORDS.added(pattern, first, last).tolist()
    starts, ends = WORDS.start[first].tolist(), WORDS.end[last].tolist()
    return [
        TEXT[start:end] + "+" * more
        for start, end, more in zip(starts, ends, added, strict=True)
    ]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (
            "air defence",
            ["Air defence", "air-defence+", "air, defence", "Air-\ndefence",
             "anti-air-defence+", "l’air-defence’s+", "Air \xa0 defence",
             "air – defence", "air- defence"],
        ),
        (
            "air-defence",  # only where nothing else stands between
            ["Air defence+", "air-defence", "Air-\ndefence+", "anti-air-defence+",
             "l’air-defence’s+", "Air \xa0 defence+"],
        ),
        ("air-defence systems", ["air-defence systems"]),
        ("air defence systems", ["air-defence systems+"]),
        ("AIR def* syst*", ["air-defence systems+"]),
        ("air-def* syst*", ["air-defence systems"]),
        ("anti air defence", ["anti-air-defence+"]),
        ("anti-air defence", ["anti-air-defence+"]),
        ("* defence systems", []),  # a bare sign is a whole word
        ("*-defence", ["air-defence", "anti-air-defence", "l’air-defence’s+"]),
        ("f-16", ["F-16", "f-16-like+"]),  # "f" is no word that is looked for
        ("f 16", ["F-16+", "F 16", "f-16-like+"]),
        ("16 like", ["f-16-like+"]),  # a hit ends with a whole word, or lies in one
        ("systems air", ["systems; air"]),
    ],
)  # fmt: skip
def test_both_ways_of_writing_are_found(pattern, expected):
    assert found(pattern) == expected


def test_in_quotation_marks_one_way_is():
    assert found('"air-defence"') == ["air-defence"]
    assert found('"f 16"') == ["F 16"]
    assert found("air-defence", fold=False) == ["air-defence"]


def test_one_way_of_writing_needs_no_second_search():
    assert joined(WORDS, ["systems", "or"]) is None
    assert joined(WORDS, ["systems"]) is None
    assert joined(WORDS.folded(["possessive"]), ["air", "defence"]) is None


def test_of_hits_that_begin_with_a_word_the_longest_counts():
    words = index(["A well-known known man."])
    first, last = words.find("w* known")
    assert (first.tolist(), last.tolist()) == ([1], [2])


def test_where_a_pattern_may_be_parted():
    pattern = Parts(["f-16-like", "peut-être", "-led", "a*-b??"], frozenset())
    assert pattern.parts == ["f", "16", "like", "peut-être", "-led", "a*", "b??"]
    assert [at for at in range(1, 7) if pattern.may_part(at)] == [2, 3, 4, 5, 6]


def test_french_words_that_are_one_stay_so():
    words = index(["Il peut être là. Peut-être. Est-ce vrai ? C'est ce que je dis."])
    assert words.find("peut-être")[0].tolist() == [4]
    assert words.find("peut être")[0].tolist() == [1]
    assert words.find("est-ce que")[0].tolist() == []


PIECES = ["air", "defence", "air-defence", "Air", "the", "anti-air-defence", ".", "–"]
PIECES += ["air-\n", "defence's", "air-the-air", "a", "a-air", "\n", "l'air"]


def by_hand(words, pattern):
    """Return first and last word of each hit, found by trying every run of words."""
    split = [one.removesuffix("'s") for one in pattern.replace("-", " ").split()]
    spans = {}
    spoken = [words.vocabulary[code] for code in words.code]
    for first in range(len(words)):
        for last in range(first, len(words)):
            if words.sentence[first] != words.sentence[last]:
                break
            parts, gaps = [], []
            for at in range(first, last + 1):
                own = spoken[at].removesuffix("'s").removeprefix("l'").split("-")
                gaps += [at if parts else None] + [None] * (len(own) - 1)
                parts += own
            if parts == split and all(
                words.close[at]
                for n, at in enumerate(gaps)
                if at is not None and _hyphened(pattern, n)
            ):
                spans[first] = last
            if first == last and any(
                parts[n : n + len(split)] == split for n in range(len(parts))
            ):
                spans[first] = last
    return sorted(spans.items())


def _hyphened(pattern, nth):
    return [sign for sign in pattern if sign in " -"][nth - 1] == "-"


@at_most(150)
@given(
    st.lists(st.sampled_from(PIECES), max_size=12),
    st.sampled_from(["air defence", "air-defence", "the air-defence", "air the air",
                     "defence air defence", "air-the air", "anti-air-defence"]),
)  # fmt: skip
def test_hits_are_those_of_every_run_of_words(said, pattern):
    words = index([" ".join(said)])
    first, last = words.find(pattern)
    assert list(zip(first.tolist(), last.tolist(), strict=True)) == by_hand(
        words, pattern
    )
