"""Turns with times that run on in one line."""

from presskit.sources._run_on import pieces
from presskit.sources.timed import read

RUN_ON = (
    "Hearing\n[00:05] Speaker 0: Good morning. [00:06] Speaker 0: We begin. "
    "[00:11] Speaker 1: Why now? [00:12] Speaker 0: It is late, as you saw at [00:03]. "
    "[00:20] Speaker 1: Indeed."
)


def test_each_turn_of_a_line_is_one():
    assert [(number, line.strip()) for number, line in pieces(RUN_ON)] == [
        (1, "Hearing"),
        (2, "[00:05] Speaker 0: Good morning."),
        (2, "[00:06] Speaker 0: We begin."),
        (2, "[00:11] Speaker 1: Why now?"),
        (2, "[00:12] Speaker 0: It is late, as you saw at [00:03]."),
        (2, "[00:20] Speaker 1: Indeed."),
    ]
    reading = read(RUN_ON.encode())
    assert reading.text.split("\n\n")[1:] == [
        "Speaker 0: Good morning. We begin.",
        "Speaker 1: Why now?",
        "Speaker 0: It is late, as you saw at [00:03].",
        "Speaker 1: Indeed.",
    ]
    assert [turn.start_time for turn in reading.turns] == [5.0, 11.0, 12.0, 20.0]


def test_times_in_talk_and_names_that_never_come_back_part_nothing():
    text = "We met [10:05] Ann: so. [10:06] Bo: no. [10:07] Cy: yes. [10:08] Di: and."
    assert pieces(text) == [(1, text)]
    assert pieces("A: One [0:01] A: two\r\nB: So.") == [
        (1, "A: One [0:01] A: two\r\n"),
        (2, "B: So."),
    ]
