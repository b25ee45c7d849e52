"""Names above the times of a cue: those that quote a speaker, and those that do not."""

from presskit.sources import vtt
from presskit.sources._names_of_cues import speakers_of_names


def test_who_speaks_stands_above_the_times():
    cues = (
        'WEBVTT\n\n1 "Ann Lee" (39148)\n00:01.000 --> 00:02.000\nWhy: is it late?\n\n'
        '2 "bo" (39149)\n00:03.000 --> 00:04.000\nIt rained.\n\n'
        '3 "bo" (39149)\n00:04.000 --> 00:05.000\nAll day.\n'
    )
    reading = vtt.read(cues.encode())
    assert reading.text == "Ann Lee: Why: is it late?\n\nbo: It rained. All day."
    assert [turn.start_time for turn in reading.turns] == [1.0, 3.0]


def test_a_voice_within_the_cue_comes_first():
    cue = 'WEBVTT\n\n1 "Room 4"\n00:01.000 --> 00:02.000\n<v Ann>Why?</v>\n'
    assert vtt.read(cue.encode()).text == "Ann: Why?"


def test_ids_and_few_quotes_are_nobody():
    assert speakers_of_names(["7f-1/12-0", "intro", '2 "Ann"']) == [None] * 3
    assert speakers_of_names(['"Ann"', "“Bo”", ""]) == ["Ann", "Bo", None]
