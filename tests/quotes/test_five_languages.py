"""Who said it, by the verbs and small words of five languages."""

import pytest

from presskit.quotes._clauses import after, before

AFTER = """
vowed Bo Ek.
announces Bo Ek.
argues Bo Ek.
admits Bo Ek.
denies Bo Ek.
emphasised Bo Ek.
urges Bo Ek.
inquired Bo Ek.
quipped Bo Ek.
interjected Bo Ek.
countered Bo Ek.
retorted Bo Ek.
erklärt Bo Ek.
fragte Bo Ek.
fragt Bo Ek.
antwortete Bo Ek.
antwortet Bo Ek.
meinte Bo Ek.
meint Bo Ek.
betonte Bo Ek.
betont Bo Ek.
warnte Bo Ek.
warnt Bo Ek.
preguntó Bo Ek.
respondió Bo Ek.
responde Bo Ek.
afirmó Bo Ek.
afirma Bo Ek.
aseguró Bo Ek.
declaró Bo Ek.
explicó Bo Ek.
añadió Bo Ek.
a demandé Bo Ek.
a répondu Bo Ek.
répond Bo Ek.
a expliqué Bo Ek.
a ajouté Bo Ek.
a affirmé Bo Ek.
disse Bo Ek.
ha risposto Bo Ek.
ha dichiarato Bo Ek.
ha spiegato Bo Ek.
""".strip().splitlines()


@pytest.mark.parametrize("clause", AFTER)
def test_whoever_stands_behind_a_verb_of_saying_has_said_it(clause):
    assert [one.name for one in after(f" {clause}", ended=False)] == ["Bo Ek"]


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("Laut Bo Ek ist es so: ", "Bo Ek"),
        ("Selon Bo Ek : ", "Bo Ek"),
        ("Bo Ek traf Ida Holm und sagte: ", "Bo Ek"),
    ],
)
def test_who_is_named_before_a_quotation(clause, name):
    assert [one.name for one in before(clause)] == [name]


@pytest.mark.parametrize(
    "clause",
    ["sagte er.", "dijo ella.", "ont répondu elles.", "ha detto lui.", "she vows."],
)
def test_a_pronoun_names_nobody(clause):
    assert after(f" {clause}", ended=False) == []


@pytest.mark.parametrize(
    "clause",
    [
        "sagte die ehemalige Ministerin Ida Holm.",
        "sagte ein ehemaliger Minister Bo Ek.",
        "a déclaré ancien Ministre Bo Ek.",
        "a déclaré ancienne Ministre Ida Holm.",
    ],
)
def test_an_office_of_earlier_days_is_not_held_against_the_source(clause):
    (said,) = after(f" {clause}", ended=False)
    assert said.name in {"Bo Ek", "Ida Holm"}
    assert said.office == ""


@pytest.mark.parametrize(
    "clause",
    [
        "fragte eine Reporterin.",
        "ont répondu les journalistes avec Ida Holm.",
        "dijo a los periodistas.",
    ],
)
def test_those_who_ask_need_no_name(clause):
    (said,) = after(f" {clause}", ended=False)
    assert (said.name, said.asks) == ("", True)
