"""The reasons for roles: the strongest first, nothing beside what settles a role."""

import pytest

from presskit.cast import reasons
from presskit.schema import REASONS
from presskit.schema.roles import CERTAIN
from presskit.schema.values import Pins, Weighed
from tests.cast._judged import file_of, persons_of
from tests.cast.test_judge import judge


def found(file):
    return reasons(file.cast.weighed, file.turns.label, file.cast.roles, {})


def test_of_each_person_there_is_one_row_a_kind_the_strongest_first():
    file = file_of()
    rows = found(file)
    assert {row.person for row in rows} == set(persons_of(file).values())
    kinds = [(row.person, row.kind) for row in rows]
    assert len(set(kinds)) == len(kinds)
    assert kinds == [
        (row.person, row.kind)
        for row in sorted(rows, key=lambda row: (row.person, -row.weight))
    ]
    assert {row.kind for row in rows} <= set(REASONS)
    assert all(0.2 <= row.weight <= CERTAIN for row in rows)


def test_a_word_for_whoever_asks_settles_it_alone():
    file = file_of()
    (row,) = [row for row in found(file) if row.person == persons_of(file)["Q"]]
    assert (row.kind, row.role, row.weight) == ("label", "journalist", CERTAIN)
    assert file.turns.label[row.turn] == "Q"


def test_where_a_label_leaves_several_roles_other_reasons_stand_beside_it():
    file = file_of("Moderator: Q first.\n\nQ: Why?\n\nBo Ek: So.\n\nQ: When?\n")
    rows = [row for row in found(file) if row.person == 0]
    assert (rows[0].kind, rows[0].role, rows[0].weight) == ("label", "moderator", 10)
    assert len(rows) > 1
    assert not any(row.kind in ("office", "label") for row in rows[1:])


@pytest.mark.parametrize(
    ("side", "role"), [("podium", "principal"), ("asking", "journalist")]
)
def test_a_list_before_the_talk_settles_it(side, role):
    file = file_of()
    who = persons_of(file)["Minister Bo Ek"]
    weighed = file.cast.weighed
    says, allowed = weighed.says.copy(), weighed.allowed.copy()
    column = {"podium": -3, "asking": -2}[side]
    says[who, column] = 1
    allowed[who] = [one == role for one in ("journalist", "principal", 0, 0, 0)]
    listed = Weighed(weighed.person, weighed.talk, says, allowed, frozenset(), {})
    rows = reasons(listed, file.turns.label, file.cast.roles, {})
    (row,) = [row for row in rows if row.person == who]
    does = {"podium": "answer", "asking": "ask"}[side]
    assert row.text == f"is in the list of those who {does}"
    assert (row.kind, row.role, row.weight) == ("list", role, CERTAIN)


def test_a_decision_settles_it():
    cast = judge(pins=Pins(roles={"Ann Lee (AP)": "moderator"}))
    labels = ["Minister Bo Ek", "Q", "Mr. Ek", "Ann Lee (AP)", "Mr. Ek"]
    rows = reasons(cast.weighed, labels, cast.roles, {})
    who = int(cast.weighed.person[3])
    (row,) = [row for row in rows if row.person == who]
    assert (row.kind, row.role, row.weight, row.turn) == (
        "correction", "moderator", CERTAIN, 3,
    )  # fmt: skip
    assert row.text == "has the role by a correction"


def test_a_decision_about_a_turn_stands_at_that_turn():
    cast = judge(pins=Pins(turn_roles={2: "moderator"}))
    labels = ["Minister Bo Ek", "Q", "Mr. Ek", "Ann Lee (AP)", "Mr. Ek"]
    rows = reasons(cast.weighed, labels, cast.roles, {})
    (row,) = [row for row in rows if row.kind == "correction"]
    assert (row.role, row.turn) == ("moderator", 2)
    others = [row for row in rows if row.person == cast.weighed.person[2]]
    assert len(others) > 1


def test_nobody_has_no_reasons():
    file = file_of()
    assert reasons(file.cast.weighed, file.turns.label, file.cast.roles, {})
    weighed = file.cast.weighed
    empty = Weighed(
        weighed.person[:0], type(weighed.talk)(*(one[:0] for one in weighed.talk)),
        weighed.says[:0], weighed.allowed[:0], frozenset(), {},
    )  # fmt: skip
    assert reasons(empty, [], [], {}) == []
