"""What holds of every file of a language, whatever is in it."""

import re
from collections import Counter

import pytest

from presskit.languages import Phrases, _files, lexicon, names, tokens
from presskit.text import fold, plain

pytestmark = pytest.mark.once

PATTERNS = [
    (code, name, entry)
    for code in names()
    for name, group in _files.contents(code).get("patterns", {}).items()
    for entry in group
]
SECTIONS = {"name", "untested", "common", "sources", "words", "phrases", "patterns"}

ACCENTED = {"pronouns", "stop_words"}
"""Lists that are compared by case alone: "él" is not "el", "we're" is not "were"."""


@pytest.mark.parametrize("code", names())
def test_a_file_has_the_sections_that_are_read(code):
    told = _files.contents(code)
    assert set(told) <= SECTIONS | set(_files.TABLES)
    assert {"name", "common", "months", "weekdays"} <= set(told)
    assert len(told["common"].split()) >= 15


@pytest.mark.parametrize("code", names())
def test_words_survive_folding_and_stand_once(code):
    for name, block in _files.contents(code).get("words", {}).items():
        alike = fold if name in ACCENTED else plain
        folded = Counter(alike(word) for word in _files.words(block))
        assert "" not in folded, f"{code}.toml, {name}"
        twice = {word for word, n in folded.items() if n > 1}
        assert twice == set(), f"{code}.toml, {name}: one entry is enough"


@pytest.mark.parametrize("code", names())
def test_a_phrase_is_found_in_its_own_words(code):
    phrases = [
        (name, entry)
        for name, block in _files.contents(code).get("phrases", {}).items()
        for entry in _files.entries(block)
    ]
    lost = [
        (name, entry)
        for name, entry in phrases
        if lexicon(code).phrases(name).whole(tokens(_said(entry))) is None
    ]
    assert phrases
    assert lost == []


def _said(entry):
    """Return a phrase as somebody says it."""
    said = re.sub(r"\{words?\}", "so", entry)
    return re.sub(r"\{(person|outlet)\}", "Ann Lee", said)


@pytest.mark.parametrize("code", names())
def test_no_phrase_stands_twice_in_a_list(code):
    for name, block in _files.contents(code).get("phrases", {}).items():
        folded = [" ".join(_folded(entry)) for entry in _files.entries(block)]
        twice = {entry for entry in folded if folded.count(entry) > 1}
        assert twice == set(), f"{code}.toml, {name}"


def _folded(entry):
    return [w for p in entry.split() for w in ([p] if p[0] == "{" else tokens(p).words)]


@pytest.mark.parametrize(("code", "name", "entry"), PATTERNS)
def test_a_pattern_matches_its_examples_alone(code, name, entry):
    pattern = re.compile(entry["pattern"], re.IGNORECASE)
    assert entry["matches"], f"{code}.toml, {name}: at least one example"
    for text in entry["matches"]:
        assert pattern.search(text), text
    for text in entry.get("not", []):
        assert not pattern.search(text), text


def test_a_lexicon_is_one_language_and_english_or_all():
    assert lexicon("fr").codes == ("en", "fr")
    assert lexicon("en").codes == ("en",)
    assert lexicon().codes == names()
    assert lexicon("xx").codes == ("en",)
    assert not lexicon("xx").known
    assert not lexicon("fr").phrases("no such list")
    assert isinstance(lexicon().phrases("none"), Phrases)
