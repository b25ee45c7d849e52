"""The people that an XML file lists, however it writes their names."""

import pytest

from presskit.sources._xml_people import people, pointed
from presskit.sources._xml_tree import parse


@pytest.mark.parametrize(
    ("person", "name"),
    [
        ('<person xml:id="a"><persName><surname>Ek</surname><forename>Bo</forename>'
         "<forename>Ivar</forename></persName></person>", "Bo Ivar Ek"),
        ('<person xml:id="a"><persName>Bo\n Ek</persName></person>', "Bo Ek"),
        ('<TLCPerson eId="a" showAs="Bo Ek"/>', "Bo Ek"),
        ('<Speaker id="a" name="Bo Ek"/>', "Bo Ek"),
        ('<speaker id="a"><abbreviation>BE</abbreviation></speaker>', "BE"),
        ('<ttm:agent xmlns:ttm="t" xml:id="a"><ttm:name>Bo</ttm:name></ttm:agent>',
         "Bo"),
    ],
)  # fmt: skip
def test_a_listed_person(person, name):
    assert people(parse(f"<list>{person}</list>".encode())[0]) == {"a": name}


def test_who_has_no_name_is_not_listed():
    assert people(parse(b'<a><person xml:id="a"/><person name="Bo"/></a>')[0]) == {}


def test_a_pointer_is_a_name_as_far_as_the_list_goes():
    listed = {"a": "Ann Lee", "b": "Bo Ek"}
    assert pointed("#a", listed) == ("Ann Lee", False)
    assert pointed("a", listed) == ("Ann Lee", False)
    assert pointed("#a #b", listed) == ("Ann Lee and Bo Ek", False)
    assert pointed("#c", listed) == ("c", True)
    assert pointed("#Cy Poe", listed) == ("Cy Poe", False)
    assert pointed("The Speaker", listed) == ("The Speaker", False)
