"""What was decided of an asker holds, unless it contradicts itself."""

from presskit.cast._decided_askers import override
from presskit.cast._weigh_askers import weigh
from presskit.schema.values import Pin, Refused, Witness

LABELS = ["Q", "Minister Bo Ek", "Q", "Minister Bo Ek"]
ROLES = ["journalist", "principal", "journalist", "principal"]
NUMBERS = [1, 1, 1, 1]
SAID = {1: weigh([Witness("label", "Dee Fox", (), 0, 0, 1, "Q")])}


def test_a_name_takes_the_place_of_what_is_printed():
    found, refused = override(
        SAID, [Pin(0, "speaker", "Ann Lee", 0)], LABELS, ROLES, NUMBERS
    )
    assert (found[1].name, found[1].merges, refused) == ("Ann Lee", True, [])
    assert SAID[1].name == "Dee Fox"


def test_two_names_in_one_exchange_contradict_each_other():
    pins = [Pin(0, "speaker", "Ann Lee", 0), Pin(1, "speaker", "Cy Poe", 2)]
    found, refused = override(SAID, pins, LABELS, ROLES, NUMBERS)
    assert found[1].name == "Dee Fox"
    assert refused == [Refused(0, 1), Refused(1, 0)]


def test_nobody_asks_in_an_answer():
    pins = [Pin(0, "speaker", "Ann Lee", 1), Pin(1, "outlet", "NPR", 3, alone=True)]
    found, refused = override(SAID, pins, LABELS, ROLES, NUMBERS)
    assert found == SAID
    assert refused == [Refused(0), Refused(1)]


def test_outlets_of_a_label_hold_in_all_of_its_exchanges():
    pin = Pin(0, "outlet", "NPR; AP", 0, label="Q")
    found, _ = override(SAID, [pin], LABELS, ROLES, NUMBERS)
    assert [one.name for one in found[1].outlets] == ["NPR", "Associated Press"]


def test_a_turn_and_its_label_do_not_contradict_each_other():
    pins = [Pin(0, "outlet", "NPR", 0, label="Q"), Pin(1, "outlet", "AP", 2)]
    found, refused = override(SAID, pins, LABELS, ROLES, NUMBERS)
    assert refused == []
    assert [one.name for one in found[1].outlets] == ["Associated Press"]


def test_two_turns_of_two_others_do_not_contradict_each_other():
    one = Pin(0, "speaker", "Ann Lee", 0, alone=True)
    pins = [one, one._replace(line=1, value="Cy Poe", turn=2)]
    assert override(SAID, pins, LABELS, ROLES, NUMBERS)[1] == []
