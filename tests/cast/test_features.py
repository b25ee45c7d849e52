"""What speaks for a role: numbers that do not depend on words or on how many turns."""

import numpy as np
import pytest

from presskit.cast._features import features, of_labels
from presskit.cast._label_facts import Facts
from tests.cast.test_talk import talk

NOTHING = Facts(*[False] * len(Facts._fields))
ASKS, OFFICE = NOTHING._replace(asks=True), NOTHING._replace(office=True)
BRIEFING = (
    (0, "We begin. The bridge is open since noon, and it is safe."),
    (1, "Who pays for it, Minister?"),
    (0, "The towns do, half and half."),
    (1, "And when?"),
    (0, "In May, as I said before."),
)


def found(turns=BRIEFING, facts=(OFFICE, ASKS), names=("Bo Ek", "")):
    persons = list(range(len(facts)))
    return features(talk(*turns, names=names), of_labels(persons, facts, len(facts)))


def test_who_asks_and_who_answers_stand_apart():
    of = found()
    for name in ("act asks", "marks a word", "more marks than words"):
        assert of[name][1] > of[name][0], name
    for name in ("before: asks at the end", "share of words"):
        assert of[name][0] > of[name][1], name
    assert of["speaks before the first question"].tolist() == [1, 0]
    assert of["speaks first"].tolist() == of["speaks last"].tolist() == [1, 0]


def test_what_others_are_printed_with_says_something_of_a_bare_name():
    of = found()
    assert of["others ask by label"].tolist() == [1, 0]
    assert of["others have an office"].tolist() == [0, 1]
    assert of["the unnamed ask"].tolist() == [1, 0]


def test_labels_of_one_person_say_it_together():
    says = of_labels([0, 1, 0], [NOTHING, ASKS, OFFICE], 2)
    assert says[0, Facts._fields.index("office")] == 1
    assert says[1].sum() == 1


def test_twice_the_same_talk_says_nearly_the_same():
    once, twice = found(), found(BRIEFING * 2)
    for name in ("share of words", "marks a word"):
        np.testing.assert_allclose(once[name], twice[name], atol=0.01, err_msg=name)


def test_whom_somebody_calls_as_from_somewhere_after_the_first_turn():
    of = found(
        (
            (0, "The first speaker is Bo Ek of Alder Tools, please go ahead."),
            (1, "Sales rose in each of the regions."),
            (0, "The next question is from Ann Lee of Tarn Bank. Go ahead."),
            (2, "Lee here. A fine day to you."),
        ),
        (NOTHING,) * 3,
        names=("", "Bo Ek", "Ann Lee"),
    )
    assert of["given the floor as from somewhere"].tolist() == [0, 0, 1]
    assert of["names self"].tolist() == [0, 0, 1]
    assert of["different after"].round(2).tolist() == [0.67, 0.5, 0]


def test_one_person_speaks_alone():
    assert found(((0, "So."),), (NOTHING,), names=("",))["speaks alone"] == [True]
    assert not found()["speaks alone"].any()


@pytest.mark.parametrize("turns", [(), ((0, "So."),), ((0, "So."), (0, "And so."))])
def test_numbers_are_there_and_finite_whatever_is_said(turns):
    facts = (OFFICE,) * (1 if turns else 0)
    of = found(turns, facts, names=("Bo Ek",) * len(facts))
    for name, values in of.items():
        assert values.shape == (len(facts),), name
        assert np.isfinite(values).all(), name
