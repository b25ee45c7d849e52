"""The weighing, taken apart: what each kind adds, and that nothing is lost."""

import numpy as np
import pytest

from presskit.cast._kinds_weighed import by_kind
from presskit.cast._reason_kinds import FEATURES, REPEATS
from presskit.cast._weigh import evidence, total
from presskit.cast._weights import CLASSES, weights
from presskit.schema import REASONS
from tests.cast._judged import file_of, persons_of


def test_each_piece_of_evidence_is_of_one_kind_or_repeats_others():
    names = [name for names in FEATURES.values() for name in names] + list(REPEATS)
    assert sorted(names) == sorted(weights().second)
    assert set(FEATURES) | {"correction", "list"} == set(REASONS)


def test_what_is_usual_is_known_of_each_piece_of_evidence():
    assert set(weights().usual) == set(weights().second)


def test_the_kinds_add_up_to_what_was_weighed():
    weighed = file_of().cast.weighed
    own = weights()
    found = evidence(weighed.talk, weighed.says, weighed.allowed, own)
    rest = {name: found[name] for name in REPEATS}
    usual = sum(
        own.usual[name] * own.second[name] for names in FEATURES.values()
        for name in names
    )  # fmt: skip
    whole = total(found, own.second)
    others = total(rest, {name: own.second[name] for name in REPEATS})
    expected = (whole - others - usual) * own.sharpness
    sums = by_kind(weighed).sums.sum(axis=0)
    for person, can_be in enumerate(weighed.allowed):
        one = expected[person][can_be]
        np.testing.assert_allclose(sums[person][can_be], one - one.mean(), atol=1e-9)
        assert (sums[person][~can_be] == 0).all()


@pytest.mark.parametrize(
    ("label", "kind", "role", "feature"),
    [
        ("Minister Bo Ek", "office", "principal", "label office"),
        ("Ann Lee (Harbor Daily)", "outlet", "journalist", "label affiliated"),
        ("Dana Poe", "office", "other", "label office"),  # has none
    ],
)
def test_what_a_kind_speaks_for(label, kind, role, feature):
    file = file_of()
    kinds = by_kind(file.cast.weighed)
    at, person = kinds.names.index(kind), persons_of(file)[label]
    assert CLASSES[kinds.role[at, person]] == role
    assert kinds.strongest[at, person] == feature
    assert kinds.high[at, person] == (label != "Dana Poe")


def test_a_role_that_somebody_cannot_have_gets_no_reasons():
    file = file_of()
    kinds = by_kind(file.cast.weighed)
    person = persons_of(file)["Q"]
    assert file.cast.weighed.allowed[person].sum() == 1
    assert (kinds.sums[:, person] == 0).all()
