"""What kind of event a line names."""

import pytest

from presskit.headers._kind_of_event import kind_of, without_kinds
from presskit.languages import lexicon


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Joint Press Conferences, with remarks", "press conference"),
        ("Pressekonferenz am Freitag", "pressekonferenz"),
        ("Rueda de prensa", "rueda de prensa"),
        ("Point de presse", "point de presse"),
        ("Conferenza stampa", "conferenza stampa"),
        ("Entretien avec la ministre", "entretien"),
        ("Entrevista coletiva do ministro", "entrevista coletiva"),
        ("Entrevista com a ministra", "entrevista"),
        ("Intervista al ministro", "intervista"),
        ("Konferencja prasowa w Gdyni", "konferencja prasowa"),
        ("Wywiad z ministrem", "wywiad"),
        ("Интервью министра", "интервью"),
        ("Прес-конференція міністра", "прес-конференція"),
        ("The new bridge", None),
        ("", None),
    ],
)
def test_the_first_kind(line, kind):
    assert kind_of(line, lexicon()) == kind


def test_a_line_without_them():
    assert without_kinds("Doorstep, Minister Ek", lexicon(), "by") == "by, Minister Ek"
    assert without_kinds("The bridge", lexicon()) == "The bridge"
