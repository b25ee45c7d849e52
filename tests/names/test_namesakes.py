"""Outlets that share a name stay what they are until a second witness tells them."""

import pytest

from presskit.names._namesakes import (
    ambiguous,
    bearers,
    may_be_one,
    one_house,
    told_apart,
)
from presskit.names._outlets import find_outlet


@pytest.mark.parametrize("name", ["NTV", "Channel 4", "The Times"])
def test_a_bare_name_stays_ambiguous(name):
    outlet = find_outlet(name)
    assert ambiguous(outlet)
    assert outlet.name not in bearers(outlet.name)
    assert told_apart(outlet, [], [name]) == outlet
    assert told_apart(outlet, [find_outlet("Reuters")], ["and Reuters"]) == outlet


@pytest.mark.parametrize(
    ("name", "others", "said", "told"),
    [
        ("NTV", ["NTV Russia"], [], "NTV Russia"),
        ("NTV", [], ["NTV, from Kenya"], "NTV Kenya"),
        ("NTV", ["NTV Russia", "NTV Kenya"], [], "NTV"),  # two speak against each other
        ("NTV", [], ["Kenya, and Uganda"], "NTV"),
        ("Reuters", ["NTV Russia"], ["Russia"], "Reuters"),
    ],
)
def test_one_witness_more_tells_them_apart(name, others, said, told):
    found = told_apart(find_outlet(name), map(find_outlet, others), said)
    assert found.name == told


def test_what_does_not_contradict_need_not_be_one():
    one, two = find_outlet("Guardian"), find_outlet("Guardian Nigeria")
    assert may_be_one(one, two)
    assert not one_house(one, two)
    assert one_house(find_outlet("NTV"), find_outlet("NTV Russia"))
    assert not one_house(find_outlet("NTV Kenya"), find_outlet("NTV Russia"))
