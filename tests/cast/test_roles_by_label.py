"""Roles and names of one transcript's labels, from header, words and behaviour."""

import pytest

from presskit.cast._roles_by_behaviour import Turn
from presskit.cast._roles_by_label import members_of, tells_apart
from presskit.headers import read
from presskit.schema.values import Member, Outlet
from presskit.speech import read as acts_of

HEADER, _ = read(["Press conference", "by Minister Bo Ek", "5 May 2023"])
BARE, _ = read([])


def turn(label, n_words, text):
    return Turn(label, n_words, *acts_of([text]))


def roles(header, *turns):
    said = [turn(label, n, "Why?" if asks else "So.") for label, n, asks in turns]
    members = members_of(header, said)
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
    members = members_of(
        BARE,
        [
            turn("Cy Poe", 4, "Ann, go ahead."),
            turn("Ann Lee", 9, "Why?"),
            turn("Bo Ek", 90, "So."),
            turn("Cy Poe", 4, "Dee, please."),
            turn("Dee Fox", 30, "I wonder when."),
            turn("Bo Ek", 80, "Soon."),
        ],
    )
    assert {label: m.role for label, m in members.items()} == {
        "Bo Ek": "principal",
        "Ann Lee": "journalist",
        "Dee Fox": "journalist",
        "Cy Poe": "moderator",
    }
    assert all(member.thin for member in members.values()), "guesses say so"


def test_an_outlet_beats_an_office_word_and_a_name_in_the_header():
    found = roles(
        HEADER,
        ("Ann Lee (CNN Chief International Correspondent)", 9, True),
        ("Cy Poe (POLITICO, Brussels bureau chief)", 9, True),
        ("Bo Ek (Reuters)", 9, True),
        ("Minister", 90, False),
    )
    assert [role for _, role in found.values()] == [*["journalist"] * 3, "principal"]


def test_a_press_office_hands_out_the_floor():
    found = roles(
        HEADER,
        ("Press Officer, Mia Dahl", 4, False),
        ("Head of Press Mia Dahl", 4, False),
        ("Minister", 90, False),
    )
    assert found["Press Officer, Mia Dahl"] == ("Mia Dahl", "moderator")
    assert found["Head of Press Mia Dahl"] == ("Mia Dahl", "moderator")


def test_a_surname_once_does_not_make_two_holders_of_one_office():
    found = roles(
        BARE,
        ("President Ada Moe", 90, False),
        ("President Moe", 90, False),
        ("President", 9, False),
    )
    assert {name for name, _ in found.values()} == {"Ada Moe"}


def test_a_misprinted_label_is_the_one_it_nearly_is():
    found = roles(
        BARE,
        ("PRESIDENT MOE", 90, False),
        ("Q", 5, True),
        ("PRESIDENT MOE", 90, False),
        ("PRESIDEN MOE", 90, False),
    )
    assert found["PRESIDEN MOE"] == ("MOE", "principal")


def test_officials_who_only_hand_over_are_moderators():
    found = roles(
        BARE,
        ("PRESIDENT MOE", 900, False),
        ("WHITE HOUSE OFFICIAL", 9, False),
        ("Q", 5, True),
        ("PRESIDENT MOE", 90, False),
    )
    assert found["WHITE HOUSE OFFICIAL"][1] == "moderator"


@pytest.mark.parametrize(
    ("label", "name", "outlet"),
    [
        ("Military Columnist From Komsomolskaya Pravda Bo Ek", "Bo Ek",
         "Komsomolskaya Pravda"),
        ("Nezavisimaya Gazeta Chief Editor Bo Ek", "Bo Ek", "Nezavisimaya Gazeta"),
        ("CNN Chief International Correspondent Bo Ek", "Bo Ek", "CNN"),
    ],
)  # fmt: skip
def test_a_job_before_a_name_is_no_part_of_it(label, name, outlet):
    said = [turn("Minister Cy Dee", 9, "Hi."), turn(label, 2, "Why now?")]
    member = members_of(BARE, said)[label]
    assert (member.name, member.role) == (name, "journalist")
    assert [one.name for one in member.outlets] == [outlet]


def test_which_labels_of_unnamed_askers_are_two_people():
    ap, bbc = Outlet("ap", "AP", True), Outlet("bbc", "BBC", True)
    one = Member("", "", "journalist", (ap,), "")
    for other, apart in (
        (one, False),
        (one._replace(outlets=(bbc,)), True),
        (one._replace(outlets=(ap, bbc)), False),
        (one._replace(outlets=()), False),
    ):
        assert tells_apart(one, other) is tells_apart(other, one) is apart
    for name, first, second in (("number", "1", "2"), ("sort", "Male", "Female")):
        counted = one._replace(**{name: first})
        assert tells_apart(counted, one._replace(**{name: second}))
        assert not tells_apart(counted, one)
        assert not tells_apart(counted, counted)
