"""What holds of all entries: one role each, both genders, none that is dead."""

import re
from functools import cache
from pathlib import Path

import pytest
from spellchecker import SpellChecker

from presskit.languages import ALL, _files, lexicon, names, tokens
from presskit.text import plain
from tests._corpora import CORPORA, needs_corpora

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]
ROLES = {
    "principal": ("offices",),
    "moderator": ("moderators",),
    "asker": ("askers", "callers", "question_words"),
    "bystander": ("bystanders", "interpreters", "house_speakers"),
    "honorific": ("honorifics",),
}
BEGINNINGS = {"elisions", "interpreted", "manner_begins", "begins_job"}
ENDINGS = {"tongue_endings", "office_endings", "nationality_endings",
           "office_adjective_endings", "day_endings"}  # fmt: skip
"""Lists of the first or last letters of words."""
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
        forms
        for group in ROLES.values()
        for name in group
        for forms in _files.forms(lists.get(name, ""))
        if len(forms) == 2
    ]
    folded = [(plain(one), plain(two)) for one, two in told]
    return [pair for pair in folded if len(pair[0]) >= 7]


@pytest.mark.parametrize("code", names())
def test_what_gives_somebody_the_floor_by_name_calls_them(code):
    block = _files.contents(code).get("phrases", {}).get("gives_floor", "")
    before = [e.removesuffix("{person}") for e in _files.entries(block) if e[-1] == "}"]
    calls = lexicon(code).phrases("calls")
    assert [words for words in before if not calls.at_end(tokens(words))] == []


@pytest.mark.parametrize("section", ["words", "phrases", "patterns"])
def test_every_list_is_asked_for(section):
    listed = {name for one in names() for name in _files.contents(one).get(section, {})}
    assert listed - _names_in_code() == set()


@cache
def _names_in_code():
    """Return each run of letters, digits and _ that stands in a module."""
    code = (p.read_text("utf-8") for p in (ROOT / "presskit").rglob("*.py"))
    return {name for text in code for name in re.findall(r"\w+", text)}


@needs_corpora
@pytest.mark.parametrize("code", names())
def test_each_word_stands_somewhere_or_in_the_list_that_the_file_names(code):
    told = _files.contents(code)
    named = {"words"} & set(told.get("sources", {}))
    published = _published(code) if named else frozenset()
    nowhere = {
        (name, *forms)
        for name, block in told.get("words", {}).items()
        if name not in told.get("sources", {})
        for forms in _files.forms(block)
        # of a pair one is enough: the other is what grammar makes of it
        if not any(
            _stands(name, form) or form.casefold() in published for form in forms
        )
    }
    assert nowhere == set()


@needs_corpora
@pytest.mark.parametrize(
    "code", [c for c in names() if "sources" in _files.contents(c)]
)
def test_a_file_names_the_list_that_it_needs_alone(code):
    told = _files.contents(code)
    for name, block in told.get("words", {}).items():
        if name not in told["sources"] and not all(
            _stands(name, word) for word in _files.words(block)
        ):
            return
    assert "words" not in told["sources"]


def _stands(name, word):
    """Return True if a text here has a word, or one made with it."""
    word = plain(word)
    if name in BEGINNINGS:
        return any(other.startswith(word) for other in _vocabulary())
    if name in ENDINGS:
        return any(other.endswith(word) for other in _vocabulary())
    if " " in word:
        return any(f" {word} " in text for text in _texts())
    return word in _vocabulary()


@cache
def _published(code):
    """Return the words of the published list of a language, in small letters."""
    return frozenset(SpellChecker(language=code).word_frequency.keys())


@cache
def _texts():
    """Return the folded words of each sample, test, seed and transcript."""
    ours = [ROOT / one for one in ("tests", "seeds", "benchmarks")]
    files = [p for folder in (*ours, CORPORA) for p in folder.rglob("*")]
    found = []
    for path in (*files, ROOT / "presskit" / "names" / "outlets.csv"):
        if path.suffix in TEXTS and path.stat().st_size < 3e6:
            text = path.read_text(encoding="utf-8", errors="replace")
            words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text)
            found.append(f" {' '.join(plain(word) for word in words)} ")
    return found


@cache
def _vocabulary():
    """Return the words of all texts, those before and behind an apostrophe, too."""
    return {word for text in _texts() for word in text.split()}
