"""Lines that make the speakers of two turns one person, or two."""

from presskit.corpus import build
from presskit.corrections import Correction, pairs_of, with_pairs
from presskit.schema.values import Document

TEXT = "Q: Why?\n\nMinister Bo Ek: So.\n\nQ: And when?\n\nMinister Bo Ek: Soon.\n"
DOCUMENT = Document("a.txt", TEXT, "plain", "0" * 64)


def file(*lines):
    read = build.judge(DOCUMENT, build.cut(DOCUMENT), lines, {})
    return read._replace(transcript="a")


def line(action, words, value):
    start = TEXT.index(words)
    span = start, start + len(words)
    return Correction(action, "a", "0" * 64, *span, value, "")


TURN = file().turn_ids


def test_the_two_turns_of_a_line_are_found():
    own = file(line("same person", "And when?", f"{TURN[0]}@a"))
    found = pairs_of([own])
    (pair,) = found.pairs
    assert (pair.same, pair.one, pair.two) == (True, (0, 2), (0, 0))
    assert found.failed == []


def test_a_turn_that_is_not_here_is_said():
    own = file(line("not same person", "And when?", "0000@june"))
    found = pairs_of([own])
    assert found.pairs == []
    (number, failed) = found.failed[0]
    assert (number, "there is no turn" in failed.message) == (0, True)


def test_what_holds_and_what_contradicts_stands_in_the_file_it_is_about():
    lines = [
        line("same person", "And when?", f"{TURN[0]}@a"),
        line("not same person", "Soon.", f"{TURN[1]}@a"),
    ]
    own = file(*lines)
    found = pairs_of([own])
    (after,) = with_pairs([own], found, followed=[0], quarrels=[1])
    assert [one.action for one in after.applied] == ["same person"]
    assert [(one.turn, one.action) for one in after.decided] == [(2, "same person")]
    assert "says the opposite" in after.failed[0].message
    assert own.applied == ()


def test_without_such_lines_nothing_is_looked_up():
    assert pairs_of([file()]) == ([], [], [])
