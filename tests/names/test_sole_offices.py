"""Offices that one person holds at a time, and two that no one person holds."""

import pytest

from presskit.names._sole_offices import other_office, sole_office


@pytest.mark.parametrize(
    ("office", "sole"),
    [
        ("PRESIDENT", True),
        ("The Vice President", True),
        ("Prime Minister", True),
        ("PM", True),
        ("Press Secretary", True),
        ("CHAIR", True),
        ("Vice Chairwoman", False),
        ("Minister of Health", True),
        ("Bundeskanzlerin", True),
        ("MINISTER", False),
        ("The Minister", False),
        ("SENATOR", False),
        ("Mayor", False),
        ("Deputy Prime Minister", False),
        ("Former President", False),
        ("Ministra", False),
        ("", False),
    ],
)
def test_of_some_offices_there_is_one(office, sole):
    assert sole_office(office) is sole


@pytest.mark.parametrize(
    ("one", "two", "other"),
    [
        ("PRESIDENT", "Mayor", True),
        ("President", "Vice President", True),
        ("PRESIDENT", "President of Tarn", False),
        ("PM", "Prime Minister", False),
        ("Admiral", "Press Secretary", False),
        ("SECRETARY", "Secretary of Energy", False),
        ("Mayor", "Senator", False),
        ("", "President", False),
    ],
)
def test_two_offices_are_of_one_person_or_of_two(one, two, other):
    assert other_office(one, two) is other
    assert other_office(two, one) is other
