"""Calls and introductions in the five languages."""

import pytest

from presskit.languages import lexicon
from presskit.speech import call, introduction


@pytest.mark.parametrize(
    ("said", "name", "outlet"),
    [
        (
            "The final question will be from Ann Lee of the AP.",
            "Ann Lee",
            "Associated Press",
        ),
        ("A couple more. Ann Lee, you should be able to unmute.", "Ann Lee", None),
        ("Way in the back, yep.", None, None),
        ("Das Wort hat Anna Maier von Reuters.", "Anna Maier", "Reuters"),
        ("Die nächste Frage stellt Anna Maier.", "Anna Maier", None),
        ("La parole est à Anne Roy de l'AFP.", "Anne Roy", "Agence France-Presse"),
        ("Tiene la palabra Ana Portal, de El Faro.", "Ana Portal", "El Faro"),
        ("La parola a Anna Rossi di Reuters.", "Anna Rossi", "Reuters"),
    ],
)
def test_whom_a_turn_calls(said, name, outlet):
    found = call(said)
    assert (found and found.name) == name
    assert (found and found.outlet and found.outlet.name) == outlet


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("en", "Hi, my name is Ann Lee, with Reuters. Why now?", "Ann Lee"),
        ("de", "Guten Tag, mein Name ist Anna Maier, Reuters. Warum?", "Anna Maier"),
        ("fr", "Bonjour, je m'appelle Anne Roy, Reuters. Pourquoi ?", "Anne Roy"),
        ("es", "Buenas tardes, me llamo Ana Ruiz, Reuters. ¿Por qué?", "Ana Ruiz"),
        ("it", "Buongiorno, mi chiamo Anna Rossi, Reuters. Perché?", "Anna Rossi"),
    ],
)
def test_who_somebody_is(language, said, name):
    found = introduction(said, words=lexicon(language))
    assert (found.name, found.outlet.name) == (name, "Reuters")


@pytest.mark.parametrize(
    "said",
    [
        "This is Ann Lee's plan. Why now?",
        "I am glad. Why now?",
        "Ann Lee of the AP reported it. Is it so?",
    ],
)
def test_who_is_only_spoken_of(said):
    assert introduction(said, words=lexicon("en")) is None
