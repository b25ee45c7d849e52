"""Lines about who speaks become pins before anybody is judged."""

import pytest

from presskit.corpus.build import cut
from presskit.corrections import Correction, Cut, resolve, settle
from presskit.schema.values import Document, Refused

TEXT = "Q: Why?\n\nMinister Bo Ek: So.\n\nQ: And when?\n\nMinister Bo Ek: Soon.\n"
DOCUMENT = Document("a.txt", TEXT, "plain", "0" * 64)
TURNS = cut(DOCUMENT)


def line(action, words, value, scope=""):
    start = TEXT.index(words)
    span = start, start + len(words)
    return Correction(action, "a", "0" * 64, *span, value, "", scope)


def pins(*lines):
    return resolve(TURNS, DOCUMENT, lines).pins


def test_a_label_of_one_person_is_pinned_everywhere():
    assert pins(line("role", "So.", "moderator")).roles == {
        "Minister Bo Ek": "moderator"
    }
    assert pins(line("speaker", "So.", "Bo Eksund")).names == {
        "Minister Bo Ek": "Bo Eksund"
    }


def test_a_label_of_whoever_speaks_is_pinned_by_turn():
    found = pins(line("role", "Why?", "other"), line("speaker", "And when?", "Ann Lee"))
    assert found.turn_roles == {0: "other"}
    assert (found.names, found.alone) == ({}, {})
    assert [(pin.turn, pin.value, pin.of_turn) for pin in found.askers] == [
        (2, "Ann Lee", True)
    ]


@pytest.mark.parametrize(
    ("scope", "names", "alone"),
    [
        ("turn", {}, {2: "Ann Lee"}),
        ("label", {"Q": "Ann Lee"}, {}),
        ("file", {"Q": "Ann Lee", "Minister Bo Ek": "Ann Lee"}, {}),
    ],
)
def test_a_scope_says_how_far_a_name_goes(scope, names, alone):
    found = pins(line("speaker", "And when?", "Ann Lee", scope))
    assert (found.names, found.alone) == (names, alone)


def test_the_narrowest_holds():
    wide = line("role", "So.", "other", "file")
    found = pins(line("role", "So.", "principal"), wide)
    assert found.roles == {"Q": "other", "Minister Bo Ek": "principal"}


def test_lines_that_contradict_each_other_are_both_refused():
    lines = [line("role", "So.", "other"), line("role", "Soon.", "moderator")]
    found = resolve(TURNS, DOCUMENT, lines)
    assert found.pins.roles == {}
    assert [one.correction for one in found.failed] == lines
    assert "'moderator'" in found.failed[0].message


def test_a_place_that_no_turn_holds_is_refused():
    far = line("role", "So.", "other")._replace(start=900, end=903)
    (failed,) = resolve(TURNS, DOCUMENT, [far]).failed
    assert "No turn holds the characters 900 to 903" in failed.message


def test_what_is_refused_later_is_not_applied():
    lines = [line("outlet", "So.", "NPR"), line("role", "Why?", "journalist")]
    resolved = resolve(TURNS, DOCUMENT, lines)
    found = settle(Cut(TURNS, [], []), resolved, [Refused(0)], lines)
    assert [one.action for one in found.applied] == ["role"]
    assert "asks nothing" in found.failed[0].message
    assert [(one.turn, one.action) for one in found.decided] == [(0, "role")]


def test_nothing_is_resolved_where_nothing_was_decided():
    assert resolve(TURNS, DOCUMENT, [line("fine", "So.", "")]).lines == ()


def test_who_asks_is_decided_of_one_turn():
    found = pins(line("asker", "And when?", "same"))
    assert [(pin.turn, pin.value) for pin in found.openings] == [(2, "same")]
    assert found.askers == ()
    both = line("asker", "And when?", "same"), line("asker", "And when?", "new")
    resolved = resolve(TURNS, DOCUMENT, both)
    assert (resolved.pins.openings, len(resolved.failed)) == ((), 2)


def test_a_line_about_who_asks_where_the_label_tells_it_fails():
    lines = [line("asker", "So.", "new")]
    resolved = resolve(TURNS, DOCUMENT, lines)
    cut_ = Cut(TURNS, (), ())
    (failed,) = settle(cut_, resolved, [Refused(0)], lines).failed
    assert "told by the label 'Minister Bo Ek'" in failed.message
