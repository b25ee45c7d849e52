"""Rows of tabs without a header: tiers in the order of time, label tracks by names."""

import pytest

from presskit.errors import SourceError
from presskit.sources import recognise, tabs

TIERS = (
    "Ann Lee\t\t00:00:01.000\t1.0\t00:00:02.000\t2.0\tWhy is it late?\n"
    "Ann Lee\t\t00:00:05.000\t5.0\t00:00:06.000\t6.0\tAnd now, then?\n"
    "bo\t\t00:00:03.000\t3.0\t00:00:04.500\t4.5\tIt rained all day.\n"
    "bo\t\t00:00:07.000\t7.0\t00:00:08.000\t8.0\tWe go on.\n"
)


def turns(text):
    reading = tabs.read(text.encode())
    return [
        (one.label, reading.text[one.start : one.end], one.start_time, one.end_time)
        for one in reading.turns
    ]


def test_tiers_stand_in_the_order_of_time():
    assert recognise(TIERS.encode(), ".txt") == "tabs"
    assert turns(TIERS) == [
        ("Ann Lee", "Why is it late?", 1.0, 2.0),
        ("bo", "It rained all day.", 3.0, 4.5),
        ("Ann Lee", "And now, then?", 5.0, 6.0),
        ("bo", "We go on.", 7.0, 8.0),
    ]


def test_of_a_tier_and_its_participant_the_latter_speaks():
    text = TIERS.replace("Ann Lee\t\t", "A1\tAnn Lee\t").replace("bo\t\t", "B1\tbo\t")
    assert [label for label, *_ in turns(text)] == ["Ann Lee", "bo"] * 2


def test_several_tiers_of_one_speaker_are_refused():
    more = TIERS.replace("\t\t", "\tsaid\t", 2)
    more = more.replace("\t\t", "\ttold\t")
    more += more.replace("Ann Lee", "Ann Lee-en").replace("bo", "bo-en")
    with pytest.raises(SourceError, match="several tiers of it belong to one speaker"):
        tabs.read(more.encode())


def test_a_track_of_labels_names_speakers_before_the_words():
    text = "".join(
        f"{n}.000000\t{n}.900000\t{'Ann' if n % 2 else 'Bo'}: It is {n} now, then.\n"
        for n in range(1, 7)
    )
    assert turns(text)[:2] == [
        ("Ann", "It is 1 now, then.", 1.0, 1.9),
        ("Bo", "It is 2 now, then.", 2.0, 2.9),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "14:02:11\tAnn\tWhy is it late?\n" * 4,  # a chat: one time of day
        "Ann\t0:05\t0:01\tWhy is it late?\n" * 4,  # ends before it starts
        "Ann\t0:01\t0:02\tyes\n" * 4,  # codes, no talk
        "Ann\t0:01\t0:02\tWhy is it late?\nBo\t0:03\n" * 4,
    ],
)
def test_others_are_not_claimed(text):
    assert not tabs.claims(text.encode())


def test_a_long_file_is_known_by_its_whole_first_rows():
    assert tabs.claims(TIERS.replace("Ann Lee", "Änn Lee").encode() * 200)
