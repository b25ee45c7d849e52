"""Roles and names of one transcript's labels, from header, words and behaviour."""

from presskit.headers import read
from presskit.identities import cast

HEADER, _ = read(["Press conference", "by Minister Bo Ek", "5 May 2023"])
BARE, _ = read([])


def roles(header, *turns):
    labels, words, asks = zip(*turns, strict=True)
    members = cast(header, labels, words, asks)
    return {label: (member.name, member.role) for label, member in members.items()}


def test_the_header_names_the_principal_and_labels_the_rest():
    assert roles(
        HEADER,
        ("", 90, False),
        ("Ministry Spokesperson Eva Ås", 5, False),
        ("Ministry Spokesperson", 5, False),
        ("Ann Lee (AP)", 9, True),
        ("Minister", 40, False),
        ("Interpreter", 3, False),
    ) == {
        "": ("Bo Ek", "principal"),
        "Ministry Spokesperson Eva Ås": ("Eva Ås", "moderator"),
        "Ministry Spokesperson": ("Eva Ås", "moderator"),
        "Ann Lee (AP)": ("Ann Lee", "journalist"),
        "Minister": ("Bo Ek", "principal"),
        "Interpreter": ("", "other"),
    }


def test_a_surname_with_an_office_is_the_person_of_the_header():
    found = roles(HEADER, ("Minister Ek", 40, False), ("Q", 5, True))
    assert found["Minister Ek"] == ("Bo Ek", "principal")


def test_an_office_that_two_people_hold_is_nobody_by_name():
    found = roles(
        BARE,
        ("Minister Bo Ek", 40, False),
        ("Minister Cy Poe", 40, False),
        ("Minister", 9, False),
    )
    assert found["Minister"] == ("", "principal")


def test_a_spokesperson_alone_at_the_podium_is_the_principal():
    found = roles(BARE, ("Spokesperson Eva Ås", 90, False), ("Question", 9, True))
    assert found["Spokesperson Eva Ås"] == ("Eva Ås", "principal")


def test_names_without_office_or_outlet_are_told_apart_by_what_they_do():
    members = cast(
        BARE,
        ["Bo Ek", "Ann Lee", "Bo Ek", "Cy Poe"],
        [90, 9, 80, 4],
        [False, True, False, False],
    )
    assert {label: m.role for label, m in members.items()} == {
        "Bo Ek": "principal",
        "Ann Lee": "journalist",
        "Cy Poe": "other",
    }
    assert all(member.thin for member in members.values()), "guesses say so"
