"""Captions that roll up: each word once."""

from presskit.sources._cues import Cue
from presskit.sources._rolling import unrolled


def once(*shown, step=1):
    left_out = []
    cues = [Cue(n + 1, n * step, n * step + 1, lines) for n, lines in enumerate(shown)]
    return [cue.lines for cue in unrolled(cues, left_out)], left_out


def test_three_lines_roll_up():
    found, left_out = once(["a"], ["a", "b"], ["a", "b", "c"], ["b", "c", "d"])
    assert found == [["a"], ["b"], ["c"], ["d"]]
    assert [(one.place, one.text) for one in left_out] == [
        ("line 2", "a"), ("line 3", "a\nb"), ("line 4", "b\nc"),
    ]  # fmt: skip


def test_a_line_grows_by_words():
    assert once(["we"], ["we open"], ["we open the"], ["gate"])[0] == [
        ["we"], ["open"], ["the"], ["gate"],
    ]  # fmt: skip


def test_lines_that_are_said_twice_stay():
    talk = [["No."], ["No."], ["Why?"], ["So."], ["We pay."], ["Do you?"]]
    assert once(*talk)[0] == talk
    assert once(["No."], ["No."], ["No."], step=5)[0] == [["No."]] * 3


def test_nothing_to_unroll():
    assert once()[0] == []
    assert once(["a"])[0] == [["a"]]
