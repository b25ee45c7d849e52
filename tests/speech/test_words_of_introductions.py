"""The words around a name: greetings, "my name is", "I represent", "here"."""

import pytest

from presskit.languages import lexicon
from presskit.speech._words_of_introductions import naming_in, words_of


def known(code="en"):
    return naming_in(lexicon(code))


@pytest.mark.parametrize(
    ("code", "said", "rest"),
    [
        ("en", "Good morning. Ann Lee, AP.", "Ann Lee, AP."),
        ("en", "Thank you very much. Why?", "Why?"),
        ("en", "Hi.", ""),
        ("en", "Ann Lee, good morning.", "Ann Lee, good morning."),
        ("en", "", ""),
        ("de", "Guten Tag, Eva Maier, ARD.", "Eva Maier, ARD."),
        ("fr", "Bonjour, Luc Petit.", "Luc Petit."),
        ("es", "Buenas tardes. Ana Ruiz.", "Ana Ruiz."),
        ("it", "Buongiorno, Ugo Neri.", "Ugo Neri."),
    ],
)
def test_where_it_goes_on_after_greetings(code, said, rest):
    assert said[known(code).after_greetings(said, 0, len(said)) :] == rest


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("My name is Ann Lee.", [("surely_names_self", "Ann Lee.")]),
        ("So, my name is Ann.", [("surely_names_self", "Ann.")]),
        ("My name is, well, Ann.", []),  # a stop stands between
        ("My name is", []),
        ("Why now?", []),
    ],
)
def test_what_stands_before_a_name(said, named):
    found = known().selves(said, 0, len(said))
    assert [(kind, said[name:]) for kind, _, name in found] == named


@pytest.mark.parametrize(
    ("said", "of"),
    [
        ("I represent Reuters.", ["Reuters."]),
        ("I work for Reuters and I represent Zarya.",
         ["Reuters and I represent Zarya.", "Zarya."]),
        ("I represent, you see, Reuters.", []),
        ("", []),
    ],
)  # fmt: skip
def test_what_stands_before_ones_outlet(said, of):
    assert [said[at:] for at in known().represented(said, 0, len(said))] == of


@pytest.mark.parametrize(
    ("said", "may"),
    [
        ("Ann Lee asks.", True),
        ("Ann de Lee asks.", True),
        ("Hans here with axios.", True),
        ("my name is ann", True),
        ("Why is the bridge late?", False),
        ("", False),
    ],
)
def test_where_a_name_may_stand(said, may):
    assert known().may_name(said, 0, len(said)) is may


@pytest.mark.parametrize(
    ("said", "rest"),
    [("Ann Lee here, with the AP.", ", with the AP."), ("Ann. Here we go.", None),
     ("Here.", None)],
)  # fmt: skip
def test_here_right_behind_a_name(said, rest):
    found = known().after_here(said, 0, len(said))
    assert (found if found is None else said[found:]) == rest


def test_the_words_of_a_part_know_their_places_in_the_whole():
    said = words_of("So, Ann Lee.", 4, 12)
    assert list(said.words) == ["ann", "lee"]
    assert list(said.start) == [4, 8]
