"""Times as programs print them."""

import pytest

from presskit.sources._time_marks import (
    both_times,
    first_time,
    last_time,
    without_marks,
)


@pytest.mark.parametrize(
    ("line", "at", "until"),
    [
        ("0:05", 5, None),
        ("[1:02:03.5]", 3723.5, None),
        ("00:00:01:12 - 00:00:04:00", 1, 4),
        ("(00:01,250)", 1.25, None),
        ("#00:01:02-3#", 62, None),
        ("[00:01.000 --> 00:04.500]", 1, 4.5),
        ("[0.50s -> 3.25s]", 0.5, 3.25),
        ("(1.0s - 4.0s)", 1, 4),
        ("9:05 AM", None, None),
        ("[05.01.26, 09:00:01]", None, None),
        ("1/5/26, 9:00 PM", None, None),
        ("1 hour 2 minutes 3 seconds", 3723, None),
        ("2 Minuten 5 Sekunden", 125, None),
        ("1 heure 5 secondes", 3605, None),
        ("12m 3s", 723, None),
        ("[01h:02m:03.5s]", 3723.5, None),
        ("0:01-0:04 (3 sec)", 1, 4),
        ("2 uur 1 minuut", 7260, None),
        ("3 minuti 2 secondi", 182, None),
        ("1 ora", 3600, None),
        ("2 horas 5 minutos 1 segundo", 7501, None),
        ("5 minutos 2 segundos", 302, None),
        ("1 Stunde", 3600, None),
    ],
)
def test_what_a_time_tells(line, at, until):
    found = first_time(line)
    assert (found.start, found.end) == (0, len(line))
    assert (found.at, found.until) == (at, until)


@pytest.mark.parametrize(
    "line", ["In 2026.", "a:b", "10:3", "x10:30", "1:2:3", "", ":"]
)
def test_what_is_no_time(line):
    assert first_time(line) is None


def test_a_name_right_behind_tenths():
    found = first_time("00:03:40.5Ann: Why?")
    assert (found.end, found.at) == (10, 220.5)


def test_the_time_that_ends_a_line():
    line = "I: At 10:30? " + "So. " * 60
    assert last_time(f"{line}#00:00:05-3#").at == 5.0
    assert last_time(line) is None
    assert last_time("Ann Lee - 0:05 -").at == 5.0


def test_marks_between_words_are_none():
    assert without_marks("Why #00:01:02-3# now? #1 at 10:30") == "Why now? #1 at 10:30"


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee  0:05",
        "0:05 Ann Lee 0:09 -",
        "[0:05 - 0:09]",
        "Ann (9:05 a.m.)",
        "0:05",
        "Why?",
        "In 2026, at 10:30, we met.",
        f"0:05 {'So. ' * 40}0:09",
        f"{'So. ' * 50}0:09",
    ],
)
def test_both_times_are_the_first_and_the_last(line):
    assert both_times(line) == (first_time(line), last_time(line))
