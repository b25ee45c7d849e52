"""The day in the name of a file, as recorders and people write it."""

from datetime import datetime

import pytest

from presskit.headers import event_name, read, with_day_of_name
from presskit.headers._day_of_name import days_in, days_of_name, days_printed, name_of
from presskit.languages import ALL
from presskit.schema.values import Document, Turns
from presskit.text.dates import dates_of

DAY = datetime(2026, 5, 12)


@pytest.mark.parametrize(
    "name",
    [
        "GMT20260512-130501_Recording.transcript.vtt",
        "GMT20260512-130501_Recording_1920x1080.vtt",
        "Meeting in General-20260512_140301-Meeting Recording.vtt",
        "Recording 2026-05-12T13-05-01.vtt",
        "20260512130501.vtt",
        "20260512_council.txt",
        "2026-05-12.txt",
        "2026_05_12 council.txt",
        "2026.05.12 council.pdf",
        "council(2026-05-12)-final.txt",
        "12.05.2026.txt",
        "Briefing 12 May 2026.docx",
        "Briefing_12_May_2026.docx",
        "briefing-may-12-2026.html",
        "12-May-2026.txt",
        "Ministerratstag 12. Mai 2026.txt",
        "conférence du 12 mai 2026.odt",
    ],
)
def test_one_day(name):
    assert days_of_name(name, dates_of(ALL)) == [DAY]


@pytest.mark.parametrize(
    "name",
    [
        "12052026.txt",
        "1202605121.txt",
        "20261345.txt",
        "20260231.txt",
        "audio1234567890.vtt",
        "003_7ec467e6c538953e.txt",
        "minutes 2026-05.txt",
        "budget 2026-2027.txt",
        "260512.txt",
        "v1.2.2026.txt",
        "briefing.txt",
        "",
    ],
)
def test_no_day(name):
    assert days_of_name(name, dates_of(ALL)) == []


@pytest.mark.parametrize(
    ("name", "n"),
    [("05-12-2026.txt", 2), ("05-05-2026.txt", 1), ("13-05-2026.txt", 1),
     ("2026-05-12 to 2026-05-14.txt", 2), ("2026-05-12 (12 May 2026).txt", 1)],
)  # fmt: skip
def test_several_days_are_all_told(name, n):
    assert len(days_of_name(name, dates_of(ALL))) == n


def test_of_a_path_only_the_name_counts():
    for source in ("2019-01-01/council.txt", "2019-01-01\\council.txt", "council.txt"):
        assert name_of(Document(source, "", "plain", "")) == "council.txt"


def test_numbers_in_a_text_can_be_two_days():
    assert days_in("on 03/04/2031", dates_of(ALL)) == [
        datetime(2031, 3, 4),
        datetime(2031, 4, 3),
    ]
    assert days_in("soon", dates_of(ALL)) == []


def turns(head, date=None):
    header = read(["Briefing"])[0]._replace(date=date)
    at = [len(head)]
    return Turns(header, "s", 1.0, 0, 0, [""], at, at, at, at, [1], [0], [0], [None],
                 [None])  # fmt: skip


@pytest.mark.parametrize(
    ("head", "date", "taken"),
    [
        ("Briefing", None, DAY),
        ("Briefing\n05/12/2026", None, DAY),
        ("Briefing\n04/12/2026", None, None),
        ("Briefing", datetime(2026, 5, 11), datetime(2026, 5, 11)),
    ],
)
def test_it_stands_in_for_a_day_that_the_text_does_not_say(head, date, taken):
    document = Document("talks/2026-05-12.txt", head, "plain", "")
    given = turns(head, date)
    header = with_day_of_name(given, document).header
    assert header.date == taken
    assert header.day_of_name is (taken == DAY)
    assert given.header.day_of_name is False


def test_what_looks_like_a_day_before_the_talk_is_weighed():
    head = "Briefing\n05/12/2026"
    document = Document("a.txt", head, "plain", "")
    found = days_printed(turns(head), document, dates_of(ALL))
    assert found == [DAY, datetime(2026, 12, 5)]


def test_an_event_that_only_the_name_of_the_file_tells_is_called_by_it():
    bare = turns("")
    bare = bare._replace(header=read(["Harbour"])[0]._replace(kind=None, topic=None))
    document = Document("2026-05-12-harbour.txt", "", "plain", "")
    header = with_day_of_name(bare, document).header
    assert event_name(header, "2026-05-12-harbour") == "2026-05-12-harbour"
    header = header._replace(topic="The new bridge")
    assert event_name(header, "2026-05-12-harbour") == "2026-05-12 The new bridge"
