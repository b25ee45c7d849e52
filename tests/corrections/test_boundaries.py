"""Where turns begin and end: joins and splits, each by itself."""

import pytest

from presskit.corrections._boundaries import joined, places, split, taken_back
from presskit.corrections._replayed_turns import NOWHERE, SEVERAL
from tests.corrections._pieces import PIECES, TEXT, between, line, piece, said, why

BO = "So it is. Page 3 Cy: Really? Yes."


def test_a_join_takes_out_the_boundary_behind_its_turn():
    join = line("join", "Why now?")
    groups, removed, misfits = joined(PIECES, TEXT, [join])
    assert said(groups)[0] == ("Ann", f"Why now?\n\nBo: {BO}")
    assert said(groups)[1:] == said(PIECES)[2:]
    assert (removed, misfits) == ({1: [join]}, [])


def test_joins_chain_and_keep_the_last_time():
    timed = [piece("Ann", "Why now?", 1.0, 2.0), piece("Bo", BO, 2.0, 5.0),
             *PIECES[2:]]  # fmt: skip
    groups, _, _ = joined(timed, TEXT, [line("join", "Why now?")])
    assert (groups[0].start_time, groups[0].end_time) == (1.0, 5.0)
    joins = [line("join", "Why now?"), line("join", "Yes."), line("join", "Eva")]
    (all_,), _, _ = joined(PIECES, TEXT, joins)
    assert (TEXT[all_.start : all_.start + 3], all_.end) == ("Why", len(TEXT) - 1)


@pytest.mark.parametrize(
    ("join", "message"),
    [
        (line("join", "Nothing."), "no turn follows"),
        (line("join", TEXT[5:30]), SEVERAL),  # into the second turn, unjoined before
        (between("join", "now?\n"), NOWHERE),
    ],
)
def test_a_join_that_does_not_fit(join, message):
    _, _, misfits = joined(PIECES, TEXT, [join])
    assert why(misfits) == [("join", message)]


def test_no_joins_change_nothing():
    assert joined(PIECES, TEXT, []) == (PIECES, {}, [])


def cut(*splits):
    found, misfits = places(PIECES, TEXT, splits)
    assert misfits == []
    return split(PIECES, TEXT, found)


def test_a_split_over_words_makes_them_a_label():
    pieces = cut(line("split", "Cy"))
    assert said(pieces)[1:3] == [("Bo", "So it is. Page 3"), ("Cy", "Really? Yes.")]
    assert TEXT[pieces[2].label_start : pieces[2].label_end] == "Cy:"


def test_splits_of_one_turn_in_whatever_order():
    two = [line("split", "Cy"), between("split", "Really? ", "Bo:")]
    assert said(cut(*two)) == said(cut(*two[::-1])) == [
        ("Ann", "Why now?"), ("Bo", "So it is. Page 3"), ("Cy", "Really?"),
        ("Bo", "Yes."), ("Eva", ""), ("Di", "Nothing."),
    ]  # fmt: skip


def test_times_stay_with_the_first_and_last_words():
    timed = [*PIECES[:1], piece("Bo", BO, 2.0, 5.0), *PIECES[2:]]
    found, _ = places(timed, TEXT, [line("split", "Cy")])
    bo, cy = split(timed, TEXT, found)[1:3]
    assert (bo.start_time, bo.end_time) == (2.0, None)
    assert (cy.start_time, cy.end_time) == (None, 5.0)


@pytest.mark.parametrize(
    ("one", "message"),
    [
        (line("split", "Bo"), "a turn begins here already"),
        (line("split", "So it"), "a turn begins here already"),
        (line("split", "va"), "a label is not talk"),
        (line("split", "Yes.\n\nEva"), "it runs on beyond the turn"),
        (between("split", "Yes.", "Q"), "a turn begins here already"),
        (between("split", "Page ", " : "), "there are no words for a label"),
        (between("split", "Nothing.\n", "Q"), NOWHERE),
    ],
)
def test_a_split_that_does_not_fit(one, message):
    found, misfits = places(PIECES, TEXT, [one])
    assert (found, why(misfits)) == ([], [("split", message)])


def test_two_splits_of_one_place_disagree_unless_they_say_the_same():
    one, two = between("split", "Page ", "Q", 0), between("split", "Page ", "A", 1)
    _, misfits = places(PIECES, TEXT, [one, two])
    assert why(misfits) == [("split", "both begin a turn here, each in its own way")]
    assert misfits[0].other is not None
    same = two._replace(correction=two.correction._replace(value="Q:"))
    assert places(PIECES, TEXT, [one, same])[1] == []


def test_a_join_takes_back_the_split_behind_its_span():
    join, after = line("join", "So it is."), line("split", "Cy", number=1)
    groups, removed, _ = joined(PIECES, TEXT, [join])
    found, _ = places(groups, TEXT, [after])
    (one,) = taken_back(PIECES, removed, found)
    assert (one.line, one.other) == (join, after)
    whole = line("join", BO)
    groups, removed, _ = joined(PIECES, TEXT, [whole])
    assert taken_back(PIECES, removed, places(groups, TEXT, [after])[0]) == []


def test_right_behind_a_label_only_another_label_begins_a_turn():
    cy = line("split", "Cy")
    bare = between("split", "Cy: ", "Q", 1)
    assert why(places(PIECES, TEXT, [cy, bare])[1]) == [
        ("split", "both begin a turn here, each in its own way")
    ]
    pieces = cut(cy, line("split", "Really", number=1))
    assert said(pieces)[2:4] == [("Cy", ""), ("Really", "? Yes.")]
