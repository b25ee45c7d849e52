"""Clusters of mentions, joined and parted as somebody has decided."""

from hypothesis import given
from hypothesis import strategies as st

from presskit.identities._decided_joins import decided, parted
from presskit.schema.values import Mention


def mentions(*labels):
    return [Mention("t", label, label) for label in labels]


ALL_APART = mentions("A", "B", "C", "D", "E")


def test_what_was_decided_to_be_one_is_joined_and_the_rest_left():
    assert decided([[0], [1], [2, 3], [4]], [(0, 2), (3, 4)]) == [[1], [0, 2, 3, 4]]
    assert decided([[0, 1], [2]], [(0, 1)]) == [[0, 1], [2]]
    assert decided([[0], [1]], []) == [[0], [1]]


def test_the_later_of_two_leaves():
    assert parted([[0, 1, 2], [3]], ALL_APART, [(0, 2)]) == [[3], [0, 1], [2]]
    assert parted([[0, 1, 2]], ALL_APART, [(2, 0)]) == [[0, 1], [2]]
    assert parted([[0], [1]], ALL_APART, [(0, 1)]) == [[0], [1]]


def test_with_it_go_those_who_are_the_same():
    assert parted([[0, 1, 2]], ALL_APART, [(0, 1)], [(1, 2)]) == [[0], [1, 2]]


def test_with_it_go_those_of_its_label_unless_both_have_it():
    labels = mentions("A", "B", "B", "B")
    assert parted([[0, 1, 2, 3]], labels, [(0, 1)]) == [[0], [1, 2, 3]]
    assert parted([[0, 1, 2, 3]], labels, [(1, 2)]) == [[0, 1, 3], [2]]
    other = [*labels[:3], labels[3]._replace(transcript="u")]
    assert parted([[0, 1, 2, 3]], other, [(0, 1)]) == [[0, 3], [1, 2]]


N = 6
PAIRS = st.lists(
    st.tuples(st.integers(0, N - 1), st.integers(0, N - 1)).filter(
        lambda pair: pair[0] != pair[1]
    ),
    max_size=6,
)


def groups(clusters):
    return {frozenset(cluster) for cluster in clusters}


def reached(pairs):
    """Return the groups: every step from one to another, until none is new."""
    of = {one: {one} for one in range(N)}
    for _ in range(N):
        for one, two in pairs:
            of[one] |= of[two]
            of[two] |= of[one]
    return {frozenset(group) for group in of.values()}


@given(PAIRS)
def test_joins_are_an_equivalence(pairs):
    single = [[one] for one in range(N)]
    found = decided(single, pairs)
    assert groups(found) == reached(pairs)
    assert groups(decided(single, [pair[::-1] for pair in pairs])) == groups(found)
    assert groups(decided(found, pairs)) == groups(found)


@given(PAIRS, PAIRS)
def test_who_is_parted_is_apart_and_nobody_is_lost(same, apart):
    people = mentions(*map(str, range(N)))
    joined = decided([[one] for one in range(N)], same)
    found = parted(joined, people, apart)
    assert sorted(one for cluster in found for one in cluster) == list(range(N))
    for one, two in apart:
        assert not any(one in cluster and two in cluster for cluster in found)
