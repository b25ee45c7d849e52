"""Python and the JavaScript of pages do the same, case by case.

The files beside are written by Python (write.py). Here Python is held to them, and
JavaScript, too, by node.
"""

import json

import pytest

from tests._node import needs_node, run
from tests.conformance._drawn import without_chart
from tests.conformance._invented import explorers
from tests.conformance.write import CASES, HERE, MODULES, files, path_of

STALE = "Python does other things now: `make conformance`, and look at the difference"


@pytest.fixture(scope="module")
def held():
    """What stands in the files."""
    return {name: json.loads(path_of(name).read_text("utf-8")) for name in CASES}


@pytest.fixture(scope="module")
def in_node(held):
    """What JavaScript makes of all cases, in one process."""
    made = explorers()
    islands = [
        {
            "island": explorer._data(),
            "queries": [
                query
                for name, query, _ in held["filters"]
                if name == type(explorer).__name__
            ],
        }
        for explorer in made
    ]
    spans = [span for span, _ in held["quotes"]]
    quotes = [{"island": islands[0]["island"], "spans": spans}]
    return dict(run(HERE / "run.mjs", {**held, "filters": islands, "quotes": quotes}))


@pytest.fixture(scope="module")
def written():
    """What Python writes now."""
    return files()


@pytest.mark.parametrize("name", [*CASES, *MODULES])
def test_the_files_are_what_python_writes_now(written, name):
    assert path_of(name).read_text("utf-8") == written[name], STALE


WORDS = pytest.mark.parametrize("name", ["words", "words_folded"])


@needs_node
@WORDS
def test_words_are_the_same(held, in_node, name):
    texts = held[name]["texts"]
    for text, words in zip(texts, in_node[name]["texts"], strict=True):
        assert words == text["words"], text["text"]


@needs_node
@WORDS
def test_patterns_find_the_same_words(held, in_node, name):
    found = in_node[name]["patterns"]
    assert differing(held[name]["patterns"], found) == {}


@needs_node
def test_the_same_signs_are_dropped(held, in_node):
    signs = held["words"]["signs"]
    assert differing(signs, in_node["words"]["signs"]) == {}
    assert sum(dropped is not None for _, dropped in signs) >= 12


def test_words_of_five_languages_are_looked_for(held):
    patterns = held["words_folded"]["patterns"]
    assert len(held["words_folded"]["texts"]) == 6  # and one with hyphens
    assert sum(bool(hits) and isinstance(hits, list) for _, hits in patterns) >= 300


@needs_node
def test_expressions_find_the_same_or_are_refused_in_the_same_words(held, in_node):
    patterns = held["expressions"]["patterns"]
    assert differing(patterns, in_node["expressions"]) == {}
    searched = [hits for _, hits in patterns if isinstance(hits, list)]
    assert len(searched) > 200
    assert sum(map(bool, searched)) > 100


def differing(cases, found):
    """Return the finds of Python and JavaScript by pattern, where they differ."""
    pairs = zip(cases, found, strict=True)
    return {one: (hits, other) for (one, hits), other in pairs if hits != other}


@needs_node
@pytest.mark.parametrize("name", ["w", "d", "s"])
def test_sets_hold_the_same_characters(held, in_node, name):
    own, found = held["characters"], in_node["characters"]
    assert found[name] == found[f"not {name.upper()}"] == own[name]
    assert found[name.upper()] == found[f"not {name}"]
    both = f"{found[name]} {found[name.upper()]}"
    assert codes(both) == codes(own["known"])


def codes(ranges):
    ends = [[int(end, 16) for end in one.split("-")] for one in ranges.split()]
    return sorted(code for first, last in ends for code in range(first, last + 1))


@needs_node
def test_letters_are_the_same_without_case(held, in_node):
    several = [group for group in in_node["characters"]["alike"] if len(group) > 1]
    assert sorted(several) == sorted(g for g in held["characters"]["alike"] if g)


@needs_node
def test_cells_of_csv_are_written_the_same(held, in_node):
    own, found = held["cells"], in_node["cells"]
    assert found["cells"] == own["cells"]
    assert found["before"] == own["before"]
    assert found["spelt"] == own["spelt"]
    assert sum(cell != written for cell, written in own["cells"]) > 15


@needs_node
def test_filters_leave_and_offer_the_same(held, in_node):
    for (name, query, shown), page in zip(
        held["filters"], in_node["filters"], strict=True
    ):
        assert without_chart(page) == without_chart(shown), (name, query)


@needs_node
def test_quotations_have_the_same_fields(held, in_node):
    for (span, fields), page in zip(held["quotes"], in_node["quotes"], strict=True):
        assert page == fields, span
