"""The day of an event that stands below the talk alone."""

from datetime import datetime

import pytest

from presskit.corpus.build import cut
from presskit.schema.values import Document

TALK = "Media session\n\nReporter: Why now?\n\nSecretary: It is late.\n\n"


def day_of(text):
    return cut(Document("a.txt", text, "plain", "")).header.date


@pytest.mark.parametrize(
    ("below", "day"),
    [
        ("Ends/Tuesday, November 29, 2031\nIssued at HKT 14:58\nNNNN", (2031, 11, 29)),
        ("###\n\n5 May 2031", (2031, 5, 5)),
        ("Ends/Tuesday, November 29, 2031\n5 May 2031", None),  # of two, nobody knows
        ("###\n\nThe Act of 5 May 2031 says what a harbor is", None),
        ("###\n\nLast updated 5 May 2031", None),
        ("", None),
    ],
)
def test_the_day_of_the_event(below, day):
    assert day_of(TALK + below) == (datetime(*day) if day else None)


def test_a_day_above_the_talk_is_the_one():
    talk = TALK.replace("session\n", "session\n4 May 2031\n")
    assert day_of(f"{talk}Ends/Tuesday, November 29, 2031") == datetime(2031, 5, 4)
