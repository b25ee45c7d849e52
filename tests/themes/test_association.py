"""Measures of keyness, to the digits of published values and of other programs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.themes import _association as association

# Times in the target and the reference, and all words of both.
SMALL, MID, LACKS, TINY = (
    (12, 5, 5813, 6206), (100, 50, 10_000, 20_000), (8, 0, 5000, 20_000), (7, 2, 10, 9)
)  # fmt: skip


@pytest.mark.parametrize(
    ("counts", "expected"),
    [  # scipy.stats.chi2_contingency(…, correction=False, lambda_="log-likelihood")
        (SMALL, 3.450775246511702),
        (MID, 69.69),
        (TINY, 4.535),
        ((110, 111, 2552, 29_225), 270.721876936225),  # Dunning (1993), "the swiss"
    ],
)
def test_g2_has_four_cells(counts, expected):
    a, b, c, d = counts
    digits = 9 if len(str(expected)) > 8 else len(str(expected).split(".")[1])
    assert association.g2([a], [b], c, d)[0] == pytest.approx(expected, abs=10**-digits)


def test_g2_is_negative_where_the_word_belongs_to_the_reference():
    value = association.g2(np.array([5, 5]), np.array([12, 5]), 6206, 5813)
    assert value == pytest.approx([-3.450775246511702, -0.010706], abs=1e-6)


def test_p_is_that_of_the_critical_values():
    critical = np.array([3.8414588206941285, 6.634896601021217, 10.827566170662733])
    assert association.p_of_g2(critical) == pytest.approx([0.05, 0.01, 0.001])
    assert association.p_of_g2(np.array([])).tolist() == []


def test_log_ratio_counts_half_a_time_for_none():
    a, b, c, d = SMALL
    assert association.log_ratio([a], [b], c, d)[0] == pytest.approx(1.3574151941306272)
    a, b, c, d = LACKS
    expected = np.log2((8 / 5000) / (0.5 / 20_000))
    assert association.log_ratio([a], [b], c, d)[0] == pytest.approx(expected)


SAID = np.array([10, 3, 0, 7, 20]), np.array([4, 6, 5, 7, 18])


def test_log_odds_with_both_variances():
    prior = np.full(5, 0.1)
    delta, approx = association.log_odds(*SAID, prior)
    _, full = association.log_odds(*SAID, prior, "full")
    assert delta == pytest.approx(
        [1.0816746163674709, -0.7605007997292985, -4.0639435975517015, 0.0,
         0.19833393480407346]
    )  # fmt: skip
    assert approx == pytest.approx(  # as ConvoKit
        [1.8471624068519514, -1.0903138424033332, -1.272714781456851, 0.0,
         0.6120722115990592]
    )  # fmt: skip
    assert full == pytest.approx(  # as scattertext
        [1.703309266384105, -1.0326918291231342, -1.2694197211466776, 0.0,
         0.44497874656686615]
    )  # fmt: skip


def test_choices_that_there_are_not():
    with pytest.raises(TableError, match="variance='most' is not one of"):
        association.log_odds(*SAID, np.ones(5), "most")
    with pytest.raises(TableError, match="correction='none' is not one of"):
        association.adjusted(np.array([0.1]), "none")


def test_npmi_of_a_pair():
    n = association.npmi(
        np.array([20, 1]), np.array([30, 1]), np.array([25, 1]), 12_000
    )
    assert n == pytest.approx([0.9017327541018373, 1.0])


P = st.lists(st.floats(0, 1), max_size=12).map(np.array)


@given(P, st.sampled_from(association.CORRECTIONS))
def test_corrected_p_is_no_smaller_and_keeps_the_order(p, correction):
    made = association.adjusted(p, correction)
    assert ((made >= p) & (made <= 1)).all()
    assert (np.diff(made[np.argsort(p, kind="stable")]) >= 0).all()


COUNT = st.integers(0, 50)


@given(st.lists(st.tuples(COUNT, COUNT), min_size=1, max_size=9))
def test_sides_changed_change_the_sign_alone(counts):
    a, b = (np.array(side) for side in zip(*counts, strict=True))
    one, other = association.g2(a, b, 900, 700), association.g2(b, a, 700, 900)
    assert np.abs(one) == pytest.approx(np.abs(other), abs=1e-9)
    ratio = association.log_ratio(a, b, 900, 700)
    assert ratio == pytest.approx(-association.log_ratio(b, a, 700, 900))
