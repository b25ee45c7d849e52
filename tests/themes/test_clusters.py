"""Words that keep to the same passages are put together, the same way each time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from presskit.themes._clusters import clusters, likeness, stability


def blocks(n=60):
    """Return three words of one subject, three of another, and one of none."""
    inside = np.zeros((7, n), dtype=bool)
    inside[:3, :10] = inside[3:6, 20:30] = True
    inside[6, ::7] = True
    return inside


def test_likeness_by_hand():
    inside = np.array([[1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 0, 1, 0, 0, 0, 0]], dtype=bool)
    npmi = np.log(2 * 8 / (3 * 3)) / -np.log(2 / 8)
    assert likeness(inside)[0, 1] == pytest.approx(npmi * 2 / 3 * 3 / 4)
    inside[0, 1] = False  # together once
    assert likeness(inside)[0, 1] == 0


def test_clusters_by_hand():
    assert [rows.tolist() for rows in clusters(blocks())] == [[0, 1, 2], [3, 4, 5]]
    assert clusters(blocks()[[0, 1, 3, 4]]) == []  # pairs alone
    assert len(clusters(blocks()[[0, 1, 3, 4]], fewest=2)) == 2
    assert clusters(blocks()[:0]) == []


def test_stability_is_lower_where_words_meet_in_a_few_passages():
    inside = blocks()
    inside[3:6] = False
    inside[3:6, 20:23] = True
    found = clusters(inside)
    firm, loose = stability(inside, found, np.arange(60))
    assert firm == 1
    assert loose < 0.8
    assert stability(inside, [], np.arange(60)).tolist() == []


def test_halves_are_drawn_of_whole_parts():
    inside = blocks()
    part = np.repeat([0, 1], [15, 45])  # each has one subject alone
    values = stability(inside, clusters(inside), part)
    assert values.sum() == pytest.approx(1)


@given(hnp.arrays(bool, st.tuples(st.integers(0, 9), st.integers(1, 12))))
def test_any_table_gives_the_same_twice_and_each_word_once(inside):
    found = clusters(inside)
    assert [one.tolist() for one in found] == [one.tolist() for one in clusters(inside)]
    at = np.concatenate([*found, np.array([], dtype=int)])
    assert len(set(at.tolist())) == len(at)
    firm = stability(inside, found, np.arange(inside.shape[1]))
    assert ((firm >= 0) & (firm <= 1)).all()
    near = likeness(inside)
    assert ((near >= 0) & (near <= 1)).all()
    assert np.allclose(near, near.T)
