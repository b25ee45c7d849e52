"""What holds of all entries: one role each, both genders, none that is dead."""

import os
import re
from functools import cache
from pathlib import Path

import pytest

from presskit.languages import ALL, _files, lexicon, names
from presskit.text import plain

ROOT = Path(__file__).parents[2]
CORPORA = os.environ.get("PRESSKIT_CORPORA")
ROLES = {
    "principal": ("offices",),
    "moderator": ("moderators",),
    "asker": ("askers", "callers", "question_words"),
    "bystander": ("bystanders", "interpreters", "house_speakers"),
    "honorific": ("honorifics",),
}
TEXTS = {".txt", ".md", ".csv", ".html", ".vtt", ".srt", ".json", ".xml", ".py"}


@pytest.mark.parametrize("role", ROLES)
def test_no_word_has_two_roles(role):
    others = [name for one in ROLES if one != role for name in ROLES[one]]
    assert ALL.words(*ROLES[role]) & ALL.words(*others) == set()


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize("name", [name for group in ROLES.values() for name in group])
def test_masculine_and_feminine_have_the_same_role(code, name):
    listed = lexicon(code).words(name)
    for masculine, feminine in _pairs(code):
        for word in listed:
            if word.endswith(masculine) and not word.endswith(feminine):
                assert word.removesuffix(masculine) + feminine in listed, word


@cache
def _pairs(code):
    """Return the pairs of a language that are long enough to end other words."""
    lists = _files.contents(code).get("words", {})
    told = [
        p
        for group in ROLES.values()
        for n in group
        for p in _files.pairs(lists.get(n, ""))
    ]
    folded = [(plain(one), plain(two)) for one, two in told]
    return [pair for pair in folded if len(pair[0]) >= 7]


@pytest.mark.parametrize("section", ["words", "phrases", "patterns"])
def test_every_list_is_asked_for(section):
    code = "\n".join(
        p.read_text(encoding="utf-8") for p in (ROOT / "presskit").rglob("*.py")
    )
    listed = {name for one in names() for name in _files.contents(one).get(section, {})}
    unasked = {name for name in listed if not re.search(rf"\b{name}\b", code)}
    assert unasked == set()


@pytest.mark.skipif(not CORPORA, reason="most words stand in transcripts of others")
@pytest.mark.parametrize("code", names())
def test_each_word_stands_somewhere_or_its_list_names_a_source(code):
    told = _files.contents(code)
    if "untested" in told:
        return
    sources = told.get("sources", {})
    nowhere = {
        (name, word)
        for name, block in told.get("words", {}).items()
        if name not in sources
        for word in _files.words(block)
        if not set(plain(word).split()) <= _vocabulary()
    }
    assert nowhere == set()


@cache
def _vocabulary():
    """Return the folded words of samples, tests, seeds and corpora."""
    ours = ("tests", "seeds", "benchmarks", "presskit/names")  # with outlets.csv
    folders = (*(ROOT / one for one in ours), Path(CORPORA))
    files = (path for folder in folders for path in folder.rglob("*"))
    found = set()
    for path in files:
        if path.suffix in TEXTS and path.stat().st_size < 3e6:
            text = path.read_text(encoding="utf-8", errors="replace")
            found |= set(re.findall(r"[^\W\d_]+", text))
            found |= {word.replace("'", "") for word in re.findall(r"\w+'\w+", text)}
    return {piece for word in found for piece in plain(word).split()}
