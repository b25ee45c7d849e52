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
