"""Which labels of one transcript are one person's."""

import pytest

from presskit.cast._labels_of_one_person import (
    counted,
    numbers_of,
    persons,
    tells_apart,
)
from presskit.names import find_outlet
from presskit.schema.values import Alias, Member, Outlet

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


def test_before_roles_a_label_that_names_nobody_is_a_person_too():
    labels = {
        "Q": member(),
        "Minister": member(office="Minister"),
        "Ann": member("Ann"),
    }
    assert sorted(numbers_of(labels, {}).values()) == [0, 1, 2]
    aliases = {"ann": Alias("Bo Ek", "")}
    found = numbers_of({"Ann": member("Ann"), "BO EK": member("Bo Ek")}, aliases)
    assert found == {"Ann": 0, "BO EK": 0}
    apart = numbers_of(
        {"Ann": member("Ann"), "ANN": member("Ann")}, {}, {"ANN": "other"}
    )
    assert apart["Ann"] != apart["ANN"], "what was decided is of that label alone"


def test_whoever_asks_from_the_hall_may_be_anybody():
    hall = member(office="AUDIENCE MEMBER")
    assert persons({"AUDIENCE MEMBER": hall}, {}) == {"AUDIENCE MEMBER": ""}
    told = persons({"INTERPRETER": member(office="INTERPRETER", role="other")}, {})
    assert told["INTERPRETER"]


def test_an_office_in_full_and_short_is_one_person():
    members = {
        label: Member("", label, "principal", (), "")
        for label in ("PRIME MINISTER", "PM", "Deputy Prime Minister")
    }
    assert list(numbers_of(members, {}).values()) == [0, 0, 1]
    found = persons(members, {})
    assert found["PM"] == found["PRIME MINISTER"] != found["Deputy Prime Minister"]
