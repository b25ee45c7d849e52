"""What speakers do settles the roles that labels leave open, and no other ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.cast._roles_by_behaviour import Doing, Turn, of_labels, settle
from presskit.schema import ROLES
from presskit.schema.values import Acts

ASKS, CALLS, TALKS = Acts(asks=True), Acts(gives_floor=True), Acts()


def settled(turns, roles, persons=None, firm=()):
    """Return role of each label, and whether it is a guess."""
    persons = persons or {label: label for label in roles}
    found = settle(roles, persons, firm, of_labels(turns, persons))
    return {label: (role, why != "") for label, (role, why) in found.items()}


def test_what_each_person_does_is_summed_over_labels():
    turns = [Turn("Ann", 4, ASKS), Turn("Bo", 50, TALKS), Turn("MS LEE", 6, CALLS)]
    done = of_labels(turns, {"Ann": "ann", "MS LEE": "ann", "Bo": "bo"})
    assert done == {
        "ann": Doing(2, 4 + 6, asking=1, hands_over=1, followed_by={"Bo": 1}),
        "bo": Doing(1, 50, followed_by={"MS LEE": 1}),
    }


def test_nobody_does_nothing():
    assert of_labels([], {}) == {}
    assert settle({}, {}, (), {}) == {}


TALK = [
    Turn("Mod", 5, CALLS), Turn("Ann", 12, ASKS), Turn("Bo", 90, TALKS),
    Turn("Mod", 3, CALLS), Turn("Cy", 15, ASKS), Turn("Bo", 80, TALKS),
]  # fmt: skip


@pytest.mark.parametrize("role", sorted(set(ROLES) - {"unknown"}))
def test_a_firm_role_stands_whatever_its_speaker_does(role):
    roles = {"Mod": "moderator", "Ann": role, "Bo": "principal", "Cy": "journalist"}
    assert settled(TALK, roles, firm={"Ann"})["Ann"] == (role, False)


def test_who_only_asks_hands_out_or_answers_is_read_so():
    roles = {"Mod": "unknown", "Ann": "journalist", "Bo": "principal", "Cy": "unknown"}
    found = settled(TALK, roles)
    assert found["Cy"] == ("journalist", True)
    assert found["Mod"] == ("moderator", True)
    assert found["Ann"] == ("journalist", False)
    assert found["Bo"] == ("principal", False)


def test_where_nobody_is_named_who_talks_most_answers():
    roles = dict.fromkeys(["Mod", "Ann", "Bo", "Cy"], "unknown")
    found = settled(TALK, roles)
    assert [found[label][0] for label in roles] == [
        "moderator", "journalist", "principal", "journalist",
    ]  # fmt: skip
    assert all(guess for _, guess in found.values())


def test_who_neither_asks_nor_answers_is_somebody_else():
    turns = [*TALK, Turn("Dee", 60, TALKS)]  # nobody speaks after
    roles = {"Mod": "moderator", "Ann": "journalist", "Bo": "principal",
             "Cy": "journalist", "Dee": "unknown"}  # fmt: skip
    assert settled(turns, roles)["Dee"] == ("other", True)


def test_who_asks_and_hands_over_is_a_host():
    bo, ann, jo = Turn("Bo", 90, TALKS), Turn("Ann", 9, ASKS), Turn("Jo", 8, ASKS)
    turns = [jo, bo, jo, bo, Turn("Jo", 8, CALLS), ann, bo]
    roles = {"Jo": "moderator", "Bo": "principal", "Ann": "journalist"}
    assert settled(turns, roles)["Jo"] == ("host", True)
    assert settled(turns, roles, firm={"Jo"})["Jo"] == ("moderator", False)


DOES = st.builds(Acts, asks=st.booleans(), gives_floor=st.booleans())
LABELS = st.sampled_from(["Ann", "Bo", "Cy", "Dee"])
TURNS = st.lists(st.builds(Turn, LABELS, st.integers(0, 200), DOES), max_size=12)


@given(TURNS, st.data())
def test_each_label_gets_a_role_that_is_known_and_a_guess_says_why(turns, data):
    labels = {turn.label for turn in turns}
    said = data.draw(
        st.fixed_dictionaries(dict.fromkeys(labels, st.sampled_from(ROLES)))
    )
    persons = {label: label for label in labels}
    found = settle(said, persons, (), of_labels(turns, persons))
    assert set(found) == labels
    for label, (role, why) in found.items():
        assert role in {*ROLES, "host"}
        assert role == said[label] or why
