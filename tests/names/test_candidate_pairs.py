"""Names found by index are those that comparing every two would find."""

import sys
from difflib import get_close_matches
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.identities._suggestions import _alike, suggestions
from presskit.names import _candidate_pairs
from presskit.names._candidate_pairs import (
    near,
    within,
)
from presskit.names._letter_filter import (
    closest,
    possible,
)
from presskit.names._likeness import (
    ALIKE,
    similar,
)
from presskit.names._same_name import (
    respelt,
    surely_respelt,
)
from tests._examples import at_most
from tests._work import steps

MODULE = sys.modules[_alike.__module__]  # its name is a function of the package, too
WORDS = """
ann anna anne annelie lee leigh li maria mariya marina jean-claude jean claude bob
robert rob steve stephen stephanie kowalski kowalsky kovalenko kovalchuk kovalski
ivanova ivanov iwanow jörg joerg jorg müller mueller muller alexey aleksei oleksii van
de la o'brien obrien dr mr j k yekaterina ekaterina zhang chang wei christine christiane
walker walter schmidt schmitt dumont dupont maryam mariam al-masri almasri
""".split()
LETTERS = st.text("abeiklmnoszé", min_size=1, max_size=9)
words = st.one_of(st.sampled_from(WORDS), LETTERS)
misprints = st.tuples(st.sampled_from(WORDS), st.integers(0, 9), LETTERS).map(
    lambda one: one[0][: one[1]] + one[2][0] + one[0][one[1] + 1 :]
)
names = st.lists(st.one_of(words, misprints), min_size=1, max_size=4).map(
    lambda said: " ".join(said).title()
)


@at_most(400)
@given(st.lists(names, min_size=2, max_size=9, unique=True))
def test_every_pair_that_is_alike_is_among_those_found(said):
    found = set(near(said))
    for pair in combinations(range(len(said)), 2):
        one, two = (said[at] for at in pair)
        if respelt(one, two) or _alike(one, two) or _alike(two, one):
            assert pair in found, (one, two)


@at_most(200)
@given(st.lists(LETTERS, min_size=2, max_size=30, unique=True))
def test_words_that_are_alike_have_enough_letters_in_common(said):
    found = set(possible(said))
    for one, two in combinations(range(len(said)), 2):
        word, other = said[one], said[two]
        begins = word.startswith(other) or other.startswith(word)
        if not begins and similar(word, other) >= ALIKE and word != other:
            assert (one, two) in found or similar(word, other) == 0.9, (word, other)


@at_most(200)
@given(st.lists(names, max_size=9), st.lists(names, max_size=9), st.floats(0.5, 1))
def test_the_closest_label_is_the_one_that_difflib_finds(said, others, least):
    expected = [get_close_matches(one, others, 1, least) for one in said]
    assert closest(said, others, least) == [(one or [""])[0] for one in expected]


@at_most(200)
@given(st.lists(names, min_size=1, max_size=12, unique=True), st.data())
def test_suggestions_are_those_of_comparing_every_two(said, data):
    outlets = st.sets(st.sampled_from(["AP", "AFP", "Post"]), max_size=2)
    askers = {f"id{n}": (name, data.draw(outlets)) for n, name in enumerate(said)}
    with pytest.MonkeyPatch.context() as patch:
        every = lambda names: list(combinations(range(len(names)), 2))  # noqa: E731
        patch.setattr(MODULE, "near", every)
        expected = suggestions(askers)
    assert suggestions(askers) == expected


@at_most(200)
@given(names, names)
def test_what_is_sure_is_what_the_loose_look_calls_sure(one, two):
    loose = respelt(one, two)
    assert surely_respelt(one, two) == (loose if loose and loose.sure else None)


def test_a_small_block_is_compared_whole_and_a_large_one_near_by(monkeypatch):
    assert list(within([1, 3, 5], str)) == [(1, 3), (1, 5), (3, 5)]
    monkeypatch.setattr(_candidate_pairs, "NAMES_COMPARED", 2)
    names = {0: "b", 1: "d", 2: "a", 3: "c"}
    found = sorted(within([0, 1, 2, 3], names.__getitem__))
    assert found == [(0, 1), (0, 2), (0, 3), (1, 3), (2, 3)]  # all but d and a


def word(n, length=3):
    """Return an invented word, another one for each number below 400,000."""
    out = ""
    for _ in range(length):
        n, a = divmod(n, 15)
        n, b = divmod(n, 5)
        out += "bcdfgklmnprstvz"[a] + "aeiou"[b]
    return out.capitalize()


KINDS = {
    "one given name": lambda n: f"Maria {word(n * 7919 % 421_875)}",
    "one surname": lambda n: f"{word(n * 7919 % 421_875)} Kovalenko",
    "all different": lambda n: f"{word(n * 7919 % 421_875)} {word(n * 10_007)}",
    "nearly alike": lambda n: f"Mar{word(n % 20)[:2]}na Koval{word(n)[:4]}ko",
}
LABELS = {
    "labels": "{} (Tide News): Why so, {}?",
    "introductions": "Q: Thank you, Minister. {} from Tide News. Why so, {}?",
}


def talk(n, name, label):
    asked = (label.format(name(at), at) for at in range(n))
    told = (f"{one}\n\nMinister Odo Venn: It is so." for one in asked)
    return "Minister Odo Venn: Good day.\n\n" + "\n\n".join(told)


def compared(text, monkeypatch):
    """Return the number of times that two names are compared."""
    n = 0

    def counted(*names, **how):
        nonlocal n
        n += 1
        return respelt.__wrapped__(*names, **how)

    with monkeypatch.context() as patch:
        patch.setattr("presskit.names._same_name.respelt", counted)
        patch.setattr(MODULE, "respelt", counted)
        assert len(presskit.load_text(text).audit)
    return n


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("kind", KINDS)
def test_each_asker_is_compared_with_few_however_many_there_are(
    kind, label, monkeypatch
):
    monkeypatch.setattr(_candidate_pairs, "NAMES_COMPARED", 5)
    for n in (75, 300):
        # Two words, each with those that sound alike and those spelt nearly so, in the
        # file, over all files, for the suggestions of an outlet and of all.
        most = 5 * 2 * 2 * 3 * n
        assert compared(talk(n, KINDS[kind], LABELS[label]), monkeypatch) <= most


@pytest.mark.once
def test_four_times_the_askers_are_about_four_times_the_work(monkeypatch):
    monkeypatch.setattr(_candidate_pairs, "NAMES_COMPARED", 5)

    def doubts(n):
        text = talk(n, KINDS["one surname"], LABELS["labels"])
        return steps(lambda: presskit.load_text(text).audit)

    assert doubts(240) <= 9 * doubts(60)  # 16 if each met each
