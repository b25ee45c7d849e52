"""The people whom a line of a header names with their offices."""

import pytest

from presskit.headers._people import people_of, people_over_lines
from presskit.languages import lexicon


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Doorstep by Minister Bo Ek", [("Bo Ek", "Minister")]),
        (
            "by Minister Bo Ek and Chancellor Eva Ås",
            [("Bo Ek", "Minister"), ("Eva Ås", "Chancellor")],
        ),
        ("with Minister Bo Ek ahead of the meeting", [("Bo Ek", "Minister")]),
        ("Minister Bo Ek’s doorstep, 5 May 2023", [("Bo Ek", "Minister")]),
        ("Remarks by HARCO Ben Quill in Oslo", [("Ben Quill", "HARCO")]),
        (
            "Remarks by NATO Secretary General Bo Ek",
            [("Bo Ek", "NATO Secretary General")],
        ),
        ("REMARKS BY HARCO BEN QUILL", []),
        ("Interview by CNN Ann Lee", []),
        ("Remarks by the Coronavirus Task Force", []),
        ("The new bridge in Omsk", []),
        ("Bo Ek", []),
        ("", []),
    ],
)
def test_names_with_offices(line, people):
    assert people_of(line, lexicon()) == people


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "Briefing by Ben Quill, Deputy Assistant",
            [("Ben Quill", "Deputy Assistant")],
        ),
        ("Minister Ben Mar\u2060lowe", [("Ben Marlowe", "Minister")]),
        ("Prime Minister Transcript of interview", []),
        ("Interview with the Premier, Radio Valley Show", []),
        ("Lakeside, Ohio, President", []),
        (
            "Ms. Ann Lee, Director, External Relations Department, Fund",
            [("Ann Lee", "Director, External Relations Department")],
        ),
        (
            "by Bo Ek, Deputy Spokesman for the Minister.",
            [("Bo Ek", "Deputy Spokesman for the Minister")],
        ),
        (
            "Interview with Minister of Health Dr. Ann Lee",
            [("Ann Lee", "Minister of Health")],
        ),
        ("Briefing by vice president Ann Lee", [("Ann Lee", "Vice President")]),
        ("The president spoke about Ohio", []),
    ],
)
def test_names_of_people_alone(line, people):
    assert people_of(line, lexicon("en")) == people


@pytest.mark.parametrize(
    ("code", "line", "people"),
    [
        ("fr", "Entretien avec le président Ana Bo à Oru", [("Ana Bo", "Président")]),
        (
            "es",
            "Rueda de prensa de la ministra Ana Ruiz y el presidente Pedro Gil",
            [("Ana Ruiz", "Ministra"), ("Pedro Gil", "Presidente")],
        ),
        ("es", "Ana Bo, ministra de Sanidad", [("Ana Bo", "Ministra de Sanidad")]),
        (
            "es",
            "Entrevista al Presidente de la Nación, Ana Bo, en la radio",
            [("Ana Bo", "Presidente de la Nación")],
        ),
        (
            "pt",
            "Entrevista concedida pela Presidenta da República, Ana Bo",
            [("Ana Bo", "Presidenta da República")],
        ),
        ("it", "Conferenza stampa del ministro Anna Neri", [("Anna Neri", "Ministro")]),
        ("de", "Der Minister Karl Ott im Gespräch", [("Karl Ott", "Minister")]),
    ],
)
def test_offices_as_other_languages_print_them(code, line, people):
    assert people_of(line, lexicon(code)) == people


def test_names_with_particles_in_english_and_no_name_of_what_happened():
    en = lexicon("en")
    assert people_of("Press conference of Minister Ida van der Moss", en) == [
        ("Ida van der Moss", "Minister")
    ]
    assert people_of("Luis de Ek, Vice-President of the Bank", en) == [
        ("Luis de Ek", "Vice-President of the Bank")
    ]
    assert people_of("Porte-parole adjoint du MEAE", lexicon("fr")) == []
    assert people_of("Police Officer Involved Shooting Press Conference", en) == []


@pytest.mark.parametrize(
    ("line", "code", "people"),
    [
        (
            "Entretien de Mme Anne Lune, ministre de la mer, avec Radio Côte",
            "fr",
            [("Anne Lune", "Ministre")],
        ),
        (
            "Point de presse de M. Paul Lune, Premier ministre",
            "fr",
            [("Paul Lune", "Premier Ministre")],
        ),
        ("Visite à Brest, ville de la mer", "fr", []),
        ("Entrevista a Ana Ruiz, ministra", "es", [("Ana Ruiz", "Ministra")]),
    ],
)
def test_offices_in_small_letters_behind_a_name(line, code, people):
    assert people_of(line, lexicon(code)) == people


@pytest.mark.parametrize(
    ("one", "two", "people"),
    [
        ("Treasurer", "The Hon Ann Lee MP", [("Ann Lee", "Treasurer")]),
        ("THE HON BO EK MP", "PRIME MINISTER", [("BO EK", "PRIME MINISTER")]),
        ("Treasurer", "Ann Lee", []),
        ("Media release", "The Hon Ann Lee MP", []),
        ("Minister Bo Ek", "The Hon Ann Lee MP", []),
        ("", "", []),
    ],
)
def test_a_name_and_an_office_on_a_line_each(one, two, people):
    assert people_over_lines(one, two, lexicon("en")) == people
