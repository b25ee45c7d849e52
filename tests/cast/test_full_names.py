"""Whom a shorter name means, among those who are named in full."""

from presskit.cast._full_names import full_names
from presskit.languages import ALL


def test_a_name_keeps_what_the_header_spells_first():
    known = full_names([("Jörg Ek", "Minister"), ("JÖRG EK", "Minister")])
    assert known.whole("ek") == "Jörg Ek"
    assert known.people == [("Jörg Ek", "Minister")]


def test_with_and_without_a_middle_name_is_one_person_unless_two_can_be_meant():
    one = full_names([("Omar Dane Ek", "")], ["Omar Ek"])
    assert one.whole("Ek") == one.whole("Omar Ek") == "Omar Dane Ek"
    two = full_names([("Omar Dane Ek", "")], ["Omar Luis Ek"])
    assert two.whole("Ek") == "Ek"
    assert two.whole("Omar Ek") == "Omar Ek"


def test_one_person_holds_an_office_or_nobody_does():
    known = full_names([("Ann Lee", "Minister"), ("Bo Ek", "Mayor")])
    assert known.holder("Minister", ALL) == "Ann Lee"
    assert known.holder("Governor", ALL) == ""
    two = full_names([("Ann Lee", "Minister"), ("Bo Ek", "Minister")])
    assert two.holder("Minister", ALL) == ""


def test_a_minister_is_the_minister_of_something_where_there_is_no_other():
    known = full_names([("Ann Lee", "Minister for Water"), ("Bo Ek", "Mayor")])
    assert known.holder("Minister", ALL) == "Ann Lee"
    assert known.holder("Prime Minister", ALL) == ""
    several = [("Ann Lee", "Minister for Water"), ("Bo Ek", "Prime Minister")]
    assert full_names(several).holder("Minister", ALL) == "Bo Ek"
    several = [("Ann Lee", "Minister for Water"), ("Bo Ek", "Minister for Trade")]
    assert full_names(several).holder("Minister", ALL) == ""
    deputy = full_names([("Ann Lee", "Minister Plenipotentiary")])
    assert deputy.holder("Minister", ALL) == ""


def test_initials_are_capitals_and_few():
    known = full_names([], ["Ann Lee"])
    assert known.of_initials("AL") == known.of_initials("A. L.") == "Ann Lee"
    assert known.of_initials("Al") == known.of_initials("A") == ""


def test_nobody_is_named():
    known = full_names([])
    assert known.whole("Ek") == "Ek"
    assert known.holder("Minister", ALL) == known.of_initials("AL") == ""


def test_of_several_spellings_the_one_without_capitals_is_shown():
    known = full_names([], ["Bo KleEK", "BO KLEEK", "Bo Kleek", "BO Kleek"])
    assert known.whole("BO KLEEK") == "Bo Kleek"
    assert full_names([], ["Bo KleEK"]).whole("Kleek") == "Bo KleEK"
