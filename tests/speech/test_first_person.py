"""What somebody says of themselves outright, and for whom they speak."""

import pytest

from presskit.languages import lexicon
from presskit.speech._first_person import explicit, represented
from presskit.speech._words_of_introductions import naming_in


def lines(text):
    return [tuple(line.strip().split(" | ")) for line in text.strip().splitlines()]


def of(said, read, code="en"):
    return read(said, 0, len(said), naming_in(lexicon(code)))


@pytest.mark.parametrize(
    ("code", "said", "name", "outlet"),
    lines(
        """
        en | My name is Ann Lee, I'm from the AP. | Ann Lee | Associated Press
        en | My name is Ann Lee. | Ann Lee | -
        en | My name is Ann de la Lee from Reuters. | Ann de la Lee | Reuters
        en | Ann Lee here, with the AP. | Ann Lee | Associated Press
        en | Zarya newspaper, my name is Bo Ek. | Bo Ek | Zarya
        de | Mein Name ist Eva Maier, ich bin von der ARD. | Eva Maier | ARD
        fr | Je m'appelle Luc Petit, du Figaro. | Luc Petit | Le Figaro
        es | Me llamo Ana Ruiz, trabajo para El País. | Ana Ruiz | El País
        it | Mi chiamo Ugo Neri, dell'ANSA. | Ugo Neri | ANSA
        """
    ),
)
def test_a_name_and_where_it_stands(code, said, name, outlet):
    (found, start, end), placed = of(said, explicit, code)
    assert (found, said[start:end]) == (name, name)
    assert (placed[0].name if placed else "-") == outlet


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Why now?",
        "This is Joe Biden's plan.",
        "It's Bo Ek.",
        "Ann Lee here.",  # for nobody
        "Here is the AP.",
        "My name is on the list.",
    ],
)
def test_what_names_nobody(said):
    assert of(said, explicit) is None


@pytest.mark.parametrize(
    ("code", "said", "outlet", "words"),
    lines(
        """
        en | I represent the Zarya newspaper. Why? | Zarya | the Zarya newspaper
        en | So, I work for Reuters, you know. | Reuters | Reuters
        en | I'm with the AP. | Associated Press | the AP
        es | Trabajo para El País. | El País | El País
        """
    ),
)
def test_for_whom_somebody_speaks(code, said, outlet, words):
    found, start, end = of(said, represented, code)
    assert (found.name, said[start:end]) == (outlet, words)


@pytest.mark.parametrize("said", ["", "I'm with you.", "I represent my city."])
def test_who_speaks_for_no_outlet(said):
    assert of(said, represented) is None
