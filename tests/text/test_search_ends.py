"""A search ends in time, whatever the expression; it finds what Python finds."""

import pickle
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit import themes
from presskit.errors import TableError
from presskit.text import Texts, _regex, regex_pattern
from presskit.text._regex_cost import ALIKE, effort_of
from presskit.text._stoppable_search import _RUN, found_within
from tests._examples import at_most

HERE = Path(__file__).parent
SHAPES = re.split(r"\s{2,}|\n", (HERE / "runaways.txt").read_text("utf-8").strip())
TEXTS = [f"b {'a' * 60} it is.", "a" * 5_000, "A" * 200_000, "word and " * 20_000]
TEXTS += ["the one word after another and so on " * 100, "a, b, aé " * 300, "no"]


@pytest.fixture
def short(monkeypatch):
    """Let a search have half a second."""
    monkeypatch.setattr(_regex, "SEARCH_SECONDS", 0.5)


@pytest.mark.parametrize("pattern", SHAPES)
def test_no_expression_gets_more_time_than_a_search_has(short, pattern, monkeypatch):
    given = []

    def noted(seconds, *search):
        given.append(seconds)
        return found_within(seconds, *search)

    monkeypatch.setattr(_regex, "found_within", noted)
    with suppress(TableError):
        Texts(TEXTS).find(pattern)
    assert len(given) <= 1  # whatever waits goes to one process, with what is left
    assert sum(given) <= _regex.SEARCH_SECONDS


def test_a_search_that_is_stopped_says_what_to_do(short):
    turns = presskit.load_text(
        f"Ann Lee (AP): Why {'a' * 60}?\n\nMinister Bo Ek: So."
    ).turns
    message = r"“\(\?:a\|aa\)\+b” was stopped after 0.5 seconds.*Say more.*whole words"
    with pytest.raises(TableError, match=message):
        themes.kwic(turns, "(?:a|aa)+b", regex=True)


def test_filter_and_an_explorer_say_it_too(short):
    corpus = presskit.load_text(
        f"Ann Lee (AP): Why {'a' * 60}?\n\nMinister Bo Ek: So it is."
    )
    with pytest.raises(TableError, match="was stopped"):
        corpus.filter(text="(?:a|aa)+b", regex=True)


REFUSED = ["(a+)+b", r"(\w+\s?)*!", "x*", "(tank", "*", "x" * 301]


@pytest.mark.parametrize("pattern", REFUSED)
def test_no_message_recommends_an_expression_that_runs_away(pattern):
    with pytest.raises(TableError) as caught:
        regex_pattern(pattern)
    said = str(caught.value).replace(f"“{pattern}”", "")
    assert not re.search(r"\{\d*,\d+\}|\)[*+]", said)


parts = st.sampled_from(
    ["a", "b", " ", r"\w", "[ab]", ".", "[^a]", r"\s", "ab", r"\b", "é", r"\W"]
)
patterns = st.recursive(
    parts,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map("|".join).map("(?:{})".format),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{1,9}", "+?", "*?"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=6,
)
stretches = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", " ", "ab", "a ", "é", "\n"]), st.integers(1, 400)
    ),
    max_size=4,
).map(lambda pairs: "".join(sign * n for sign, n in pairs))


@at_most(60)
@given(patterns, stretches)
def test_what_is_searched_here_takes_no_time(pattern, text):
    """The effort is an upper bound: whatever it lets through ends at once."""
    pattern += "!"
    if effort_of(pattern).steps(len(text), 400) * len(text) <= _regex._STEPS:
        assert found_within(20, pattern, [(0, text)]) is not None


@at_most(40)
@given(patterns, st.lists(stretches, max_size=4))
def test_the_hits_are_the_same_wherever_they_are_looked_for(pattern, texts):
    made = re.compile(pattern, re.IGNORECASE)
    steps, _regex._STEPS = _regex._STEPS, 2000
    try:
        found = Texts(texts).find(pattern)
    except TableError:
        return
    finally:
        _regex._STEPS = steps
    assert list(zip(*(column.tolist() for column in found), strict=True)) == [
        (row, *match.span())
        for row, text in enumerate(texts)
        for match in made.finditer(text)
        if match[0]
    ]


def test_usual_expressions_need_no_process(monkeypatch):
    def refuse(*_):
        raise AssertionError("no process is needed for this")

    monkeypatch.setattr(_regex, "found_within", refuse)
    texts = ["We need jets, he said, and two million shells of ammunition. " * 300]
    usual = [
        r"\bammunition\b", "(?:leopard|abrams) tanks?", r"\bthe\s+\w+ing\b",
        r"stockpile\w*\W+(?:\w+\W+){0,5}ammunition", r"[a-z]+ing", r"\w+ said",
        r"\b\d{1,3}(?:,\d{3})+\b", r"\d+ (?:million|billion)", r"jets?, .{0,30}million",
        r"(?:mr|mrs)\.? \w+", r"two \w+ (?:of|and) \w+", "nato|russia|ukraine",
    ]  # fmt: skip
    for pattern in usual:
        Texts(texts).find(pattern)


def test_letters_alike_stand_for_themselves_in_the_effort():
    for sign, letter in ALIKE.items():
        assert effort_of(f"(?:{sign}x|{letter}x)+!").steps(100) > 1e9


def test_where_no_process_can_be_started_the_search_is_stopped(short, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(TableError, match="was stopped"):
        Texts(["a" * 60]).find("(?:a|aa)+b")


def test_a_search_runs_nothing_from_the_current_folder(tmp_path):
    for name in ("re", "pickle", "sre_parse", "sitecustomize"):
        (tmp_path / f"{name}.py").write_text(f"open('RAN-{name}', 'w')\n", "utf-8")
    code = (
        "import sys; sys.path = [p for p in sys.path if p]\n"
        "from presskit.text._stoppable_search import found_within\n"
        "print(found_within(30, 'jets?', [(3, 'A jet.')]))"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[(3, 2, 5)]"
    assert not list(tmp_path.glob("RAN-*"))


def test_a_search_of_nothing_is_empty():
    found = Texts(pd.Series([], dtype="str")).find("jets?")
    assert [len(column) for column in found] == [0, 0, 0]


@pytest.mark.parametrize("explorer", ["ExchangeExplorer", "ThemeExplorer"])
def test_an_explorer_says_it_and_leaves_the_text_out(short, explorer, monkeypatch):
    from presskit import widgets

    corpus = presskit.load_text(
        f"Ann Lee (AP): Why {'a' * 60}?\n\nMinister Bo Ek: So it is."
    )
    made = getattr(widgets, explorer)(corpus)
    searches = []

    def counted(*args):
        searches.append(args)
        return found_within(*args)

    monkeypatch.setattr(_regex, "found_within", counted)
    made.query = {"text": "(?:a|aa)+b", "regex": True}
    assert "was stopped after" in made._problem()
    assert len(searches) == 1


def test_a_search_ends_by_itself_when_nobody_waits_for_it():
    search = subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", _RUN],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    search.stdin.write(pickle.dumps((0.1, "(a|a)+b", [(0, "a" * 60)])))
    search.stdin.close()
    assert search.wait(60) == 1
