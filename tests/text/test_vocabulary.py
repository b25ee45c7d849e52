"""Which written words count as which: the codes behind every search and count."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text._vocabulary import Forms, Vocabulary

WRITTEN = Vocabulary(["nato-led", "nato", "kyiv's", "nato's", "led", "it's"])


def found(word, parts=True):
    return [WRITTEN[code] for code in WRITTEN.forms.matching(word, parts)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("nato", ["nato-led", "nato", "nato's"]),
        ("nato's", ["nato-led", "nato", "nato's"]),
        ("led", ["nato-led", "led"]),
        ("nato-led", ["nato-led"]),
        ("kyiv", ["kyiv's"]),
        ("it", []),
        ("it's", ["it's"]),
        ("kyi?", ["kyiv's"]),
        ("*ed", ["nato-led", "led"]),
        ("nat*", ["nato-led", "nato", "nato's"]),
        ("moscow", []),
    ],
)
def test_words_that_count_as_the_one_looked_for(word, expected):
    assert found(word) == expected


def test_parts_count_where_they_are_asked_for():
    assert found("nato", parts=False) == ["nato", "nato's"]
    assert found("led", parts=False) == ["led"]
    assert found("?ed", parts=False) == ["led"]


def test_forms_that_nobody_writes_alone_stand_behind_the_others():
    forms = Forms(WRITTEN)
    assert forms.vocabulary == [*WRITTEN, "kyiv"]
    assert [forms.vocabulary[code] for code in forms.stem] == [
        "nato-led", "nato", "kyiv", "nato", "led", "it's",
    ]  # fmt: skip


def test_without_such_words_nothing_is_copied():
    plain = Vocabulary(["jets", "don't"])
    assert plain.forms.vocabulary is plain
    assert Vocabulary([]).forms.vocabulary == []


def test_the_written_words_of_forms():
    forms = WRITTEN.forms
    codes = np.sort([forms.vocabulary.index(word) for word in ("nato", "kyiv")])
    written, of = forms.owners(codes)
    assert [(WRITTEN[one], forms.vocabulary[codes[at]]) for one, at in zip(
        written, of, strict=True
    )] == [
        ("nato-led", "nato"), ("nato", "nato"), ("kyiv's", "kyiv"), ("nato's", "nato"),
    ]  # fmt: skip
    assert forms.owners(codes[:0])[0].tolist() == []


def test_two_spellings_of_a_word():
    written = Vocabulary(["defence", "self-defense", "defense"])
    spelled = written.folded(frozenset({"part", "spelling"}))
    for word in ("defence", "defense"):
        assert spelled.forms.matching(word, parts=True).tolist() == [0, 1, 2]
        assert spelled.forms.matching(word, parts=False).tolist() == [0, 2]
    assert [spelled.forms.vocabulary[code] for code in spelled.forms.stem] == [
        "defence", "self-defense", "defence",
    ]  # fmt: skip


def test_only_what_is_chosen_is_folded():
    words = ["kyiv", "kyiv's", "d'kyiv", "d'odesa", "odesa", "kyiv-led"]

    def found(word, *kinds):
        forms = Vocabulary(words).folded(frozenset(kinds)).forms
        return forms.matching(word, parts=True).tolist()

    assert found("kyiv", "possessive") == [0, 1]
    assert found("odesa", "possessive") == [4]
    assert found("odesa", "elision") == [3, 4]
    assert found("kyiv", "part") == [0, 5]
    assert found("kyiv") == [0]


@given(st.lists(st.text("ab-", min_size=1, max_size=4), unique=True), st.text("ab"))
def test_a_glob_that_ends_in_a_star_finds_what_begins_so(words, beginning):
    found = Vocabulary(words).matching(f"{beginning}*").tolist()
    assert found == [at for at, word in enumerate(words) if word.startswith(beginning)]
