"""What a written word counts as, in the languages that write words together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.languages import (
    WORD,
    elisions,
    names,
    parts,
    possessives,
    stem,
    undivided,
    word_forms,
)


def forms(word):
    return [word[start:end] for start, end in word_forms(word)]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("russia", ["russia"]),
        ("russia's", ["russia"]),
        ("nato-led", ["nato-led", "nato", "led"]),
        ("non-nato's", ["non-nato", "non", "nato"]),
        ("covid-19", ["covid-19", "covid"]),
        ("f-16s", ["f-16s", "16s"]),
        ("f-16", ["f-16"]),
        ("2022-2023", ["2022-2023"]),
        ("people-to-people", ["people-to-people", "people", "to"]),
        ("it's", ["it's"]),
        ("let's", ["let's"]),
        ("we're", ["we're"]),
        ("don't", ["don't"]),
        ("o'leary", ["o'leary"]),
        ("o'leary's", ["o'leary"]),
        ("m'bala", ["m'bala"]),  # an elision stands before a vowel
        ("l'autriche", ["autriche"]),
        ("d'état", ["état"]),
        ("l'œuvre", ["œuvre"]),
        ("jusqu'à", ["à"]),
        ("qu'est-ce", ["est-ce"]),
        ("qu'avez-vous", ["avez-vous", "avez", "vous"]),
        ("aujourd'hui", ["aujourd'hui"]),
        ("qu'aujourd'hui", ["aujourd'hui"]),
        ("peut-être", ["peut-être"]),
        ("dell'accordo", ["accordo"]),
        ("quest'anno", ["anno"]),
        ("all'estrema-destra", ["estrema-destra", "estrema", "destra"]),
        ("d'accordo", ["d'accordo"]),
        ("eu-staaten", ["eu-staaten", "eu", "staaten"]),
        ("gibt's", ["gibt"]),
        ("кто-то", ["кто-то", "кто", "то"]),
        ("п'ять", ["п'ять"]),
        ("10-year", ["10-year", "year"]),
        ("a-b", ["a-b"]),
    ],
)
def test_what_a_word_counts_as(word, expected):
    assert forms(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("l'air-défense's", ["air", "défense"]),
        ("f-16", ["f", "16"]),
        ("no-no", ["no", "no"]),
        ("peut-être", []),
        ("qu'est-ce", []),
        ("jets", []),
        ("-led", []),
        ("a--b", []),
        ("*-led", ["*", "led"]),
    ],
)
def test_the_parts_of_a_word(word, expected):
    assert [word[start:end] for start, end in parts(word)] == expected


def test_only_what_is_named_comes_off():
    assert [stem("d'ici's", frozenset({one})) for one in ("elision", "possessive")] == [
        (2, 7), (0, 5),
    ]  # fmt: skip
    assert stem("d'ici's", frozenset()) == (0, 7)
    assert parts("l'air-défense's", frozenset()) == [(0, 5), (6, 15)]


@given(st.text("aelqu's-dx’1é", min_size=1, max_size=12))
def test_forms_stand_in_the_word_and_are_what_they_are(text):
    for word in WORD.findall(text):
        key = word.replace("’", "'")
        made = forms(key)
        assert made
        assert len(made) == len(set(made))
        for form in made:
            start, end = stem(form)
            assert form[start:end] == form  # nothing more comes off


def test_each_language_adds_its_own():
    assert {"l", "dell", "qu"} <= elisions()
    assert possessives() == {"s"}
    assert {"it's", "peut-être", "d'accordo"} <= undivided()
    assert "fr" in names()


FRENCH = """
C'était l'été d'alors, j'admets, m'a-t-on dit, n'étant, s'il, t'ai, qu'ici, jusqu'ici,
lorsqu'elle, puisqu'elle, quoiqu'elle.
"""
WHOLE = "aujourd'hui d'abord d'accord d'ailleurs quelqu'un quelqu'une peut-être"
WHOLE += " rendez-vous vis-à-vis est-ce d'accordo it's he's that's would-be to-do"
WHOLE += " thank-you has-been must-have know-how how-to"


@pytest.mark.parametrize("word", WHOLE.split())
def test_some_words_are_one(word):
    assert forms(word) == [word]


ITALIAN = """
Com'era l'anno, dov'è l'isola, cos'altro c'è? Anch'io, quant'altro, tutt'altro,
quell'uomo, quest'ora, bell'idea, sant'Anna, un'isola, gl'italiani, v'era.
Coll'aiuto, all'aperto, dall'alto, dell'aria, nell'acqua, sull'onda, agl'inizi,
dagl'inizi, degl'inizi, negl'inizi, sugl'inizi.
D'ora in poi, m'ama, n'era, s'era, t'amo.
"""


@pytest.mark.parametrize("text", [FRENCH, ITALIAN])
def test_elisions_come_off(text):
    words = [word.lower() for word in WORD.findall(text) if "'" in word]
    assert len(words) > 12
    assert {forms(word)[0].partition("'")[1] for word in words} == {""}
