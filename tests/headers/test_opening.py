"""Where talk begins before the first label."""

import pytest

from presskit.headers import read
from presskit.languages import lexicon

TITLE = ["Press conference on the dam", "5 May 2023", ""]
LEAD = "The Minister met the press at the lock on 5 May 2023."
LONG = "The council has " + "built the dam, and " * 12 + "it holds."


def talk(*lines):
    """Return the talk before the first label."""
    _, n = read(list(lines), lexicon=lexicon("en"), labelled=True)
    return [line for line in lines[n:] if line]


def test_talk_from_the_first_line_on():
    lines = ["I have two announcements, and then your questions.", "", "The dam opens."]
    header, n = read(lines, labelled=True)
    assert n == 0
    assert header.title is None
    assert talk(*lines) == [lines[0], lines[2]]


def test_what_is_said_stands_right_before_the_label():
    menu = ["We use cookies on this page, and you may refuse them.", ""]
    said = ["Kindly sit down.", "I will be brief today."]
    assert talk(*menu, LEAD, "", *TITLE, *said) == said


def test_a_lead_a_note_and_a_letterhead_are_no_talk():
    assert talk(*TITLE, LEAD) == []
    assert talk(*TITLE, "[The recording begins late]") == []
    assert talk(*TITLE, "Transcribed by the office.") == []
    assert talk("Court Annexe, 4 Lock Street, Telephone (05) 5550 1122", *TITLE) == []


def test_a_list_of_people_parts_a_letter_from_the_talk():
    letter = ["Dear sirs,", "we send you what was said at our press conference. " * 3]
    assert talk(*TITLE, *letter, "Speakers: Ann Lee, Bo Ek") == []


def test_a_heading_within_what_is_said_does_not_end_it():
    said = ["I thank you all for coming today.", "", "The Dam", "", LONG]
    assert talk(*TITLE, *said) == [line for line in said if line]


@pytest.mark.parametrize("line", [LONG, "Good morning, ladies and gentlemen."])
def test_many_words_or_a_greeting_are_enough(line):
    assert talk(*TITLE, line) == [line]
