"""In which words two wordings of a sentence differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.themes._between import KINDS, between, kind_of


@pytest.mark.parametrize(
    ("then", "now", "kind"),
    [
        ("We sent 4 boats.", "We sent 8 boats.", "number"),
        ("We sent four boats.", "We sent eight boats.", "number"),
        ("Wir haben vier Boote.", "Wir haben acht Boote.", "number"),
        ("We sent boats.", "We sold boats.", "word"),
        ("We sent boats.", "We have decided to sell boats.", "wording"),
        ("We sent boats.", "We sent many boats.", "addition"),
        ("We sent many new boats.", "We sent boats.", "deletion"),
        ("We sent boats.", "Today we sent boats, too.", "addition"),
        ("We sent old boats.", "Today we sent boats.", "wording"),
        ("A well-known boat.", "a well known boat", ""),
        ("Ostria’s boats.", "Ostria's boats!", ""),
    ],
)
def test_in_what_they_differ(then, now, kind):
    assert kind_of(now, then) == kind


@pytest.mark.parametrize(
    ("then", "now", "edits"),
    [
        ("Up 3, 4 and 5.", "Up 6, 7 and 8.", [("3", "6"), ("4", "7"), ("5", "8")]),
        ("In 2 of 20 million.", "In 3 of 5 billion.", [
            ("2", "3"), ("20 million", "5 billion"),
        ]),
        ("Twenty five boats.", "8 boats.", [("Twenty five", "8")]),
        ("Of 4 old boats.", "Of 8 boats.", [("4", "8"), ("old", "")]),
        ("Then 4, 5 left.", "Then 6 left.", [("4, 5", "6")]),  # which one is it?
        ("In 2017, 2018.", "In 2018, 2019.", [("2017", "2018"), ("2018", "2019")]),
        ("2016, 2017, and 2018 too.", "2017, 2018, and 2019 too.", [
            ("2016", "2017"), ("2017", "2018"), ("2018", "2019"),
        ]),
        ("In 2017, 2018 and 2019.", "In 2018 and 2019.", [("2017", "")]),
    ],
)  # fmt: skip
def test_numbers_change_each_by_itself(then, now, edits):
    found = [
        (then[one.earlier_start : one.earlier_end], now[one.start : one.end])
        for one in between(now, then)
    ]
    assert found == edits


SENTENCE = st.lists(st.sampled_from(["We", "sent", "8", "old", "boats", "four"]))


@given(SENTENCE, SENTENCE)
def test_edits_stand_where_they_say_and_cover_what_differs(now, then):
    one, other = " ".join(now), " ".join(then)
    kept = [one, other]
    for edit in reversed(list(between(one, other))):
        assert edit.kind in KINDS
        kept[0] = kept[0][: edit.start] + kept[0][edit.end :]
        kept[1] = kept[1][: edit.earlier_start] + kept[1][edit.earlier_end :]
    assert kept[0].split() == kept[1].split()
