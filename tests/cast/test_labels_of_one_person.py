"""Which labels of one transcript are one person's."""

import pytest

from presskit.cast._labels_of_one_person import counted, persons
from presskit.names import find_outlet
from presskit.schema.values import Alias, Member

AP, NPR = find_outlet("AP"), find_outlet("NPR")


def member(name="", office="", role="journalist", outlets=(), **more):
    return Member(name, office, role, outlets, "", **more)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (member("Ann Lee"), member("Ann Lee"), True),
        (member("Ann Lee"), member("Cy Poe"), False),
        (member("Ann Lee", outlets=(AP,)), member("Ann Lee", outlets=(NPR,)), False),
        (member("Ann Lee", outlets=(AP,)), member("Lee Ann", outlets=(AP,)), True),
        (member("Bo Ek", "Minister", "principal"), member("Bo Ek"), True),
        (member(), member(), False),
        (member(office="Minister"), member(office="minister"), True),
    ],
)
def test_names_offices_and_outlets_tell_who_is_one(a, b, same):
    found = persons({"a": a, "b": b}, {})
    assert (found["a"] == found["b"] != "") == same


def test_who_is_not_known_may_be_anybody():
    assert persons({"Q": member()}, {}) == {"Q": ""}


def test_an_alias_makes_two_labels_one_person():
    aliases = {"ann": Alias("Ann Lee", ""), "a lee": Alias("Ann Lee", "")}
    found = persons({"ANN": member("Ann"), "A. LEE": member("A. Lee")}, aliases)
    assert found["ANN"] == found["A. LEE"]


def test_a_counted_asker_is_one_person_of_the_transcript():
    first, named = member(number="2"), member("Ann Lee", number="2")
    assert persons({"Reporter 2": first}, {}) == {"Reporter 2": "reporter-2"}
    assert counted("Reporter 2", named) == ""
