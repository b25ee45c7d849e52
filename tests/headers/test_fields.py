"""Lines of a header that hold data."""

from datetime import datetime

import pytest

from presskit.headers._fields import data_of
from presskit.languages import lexicon

DAY, HALF_TWO = datetime(2023, 5, 5), datetime(2023, 5, 5, 14, 30)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("(As delivered)", {"status": "As delivered"}),
        ("CHECK AGAINST DELIVERY", {"status": "Check against delivery"}),
        ("Venue: Oslo", {"place": "Oslo"}),
        ("Title: The bridge", {"title": "The bridge"}),
        ("Date: 5 May 2023", {"date": DAY}),
        ("5 May 2023", {"date": DAY}),
        ("Omsk, 5 May 2023", {"date": DAY, "place": "Omsk"}),
        (
            "Last updated: 5 May 2023 14:30",
            {"updated": HALF_TWO},
        ),
        ("Page last reviewed or updated: 5 May 2023", {"updated": DAY}),
        ("Transcript updated on Friday, 5 May 2023", {"updated": DAY}),
        ("Letzte Änderung: 5. Mai 2023", {"updated": DAY}),
        ("Retrieved 5 May 2023", {"other": "Retrieved 5 May 2023"}),
        ("© 5 May 2023 Omsk", {"other": "© 5 May 2023 Omsk"}),
        ("May 4-5, 2023", {"other": "May 4-5, 2023"}),  # which of them?
        ("5 V 2023", {"date": DAY}),
        ("To: All", {"other": "All"}),
        ("Event Date: 5 May 2023", {"date": DAY}),
        ("Date and time: 5 May 2023, 14:30", {"date": DAY}),
        ("Held on 5 May 2023", {"date": DAY}),
        ("In attendance: Ann Lee", {"list": ("", "Ann Lee")}),
        ("Panel: Ann Lee", {"list": ("podium", "Ann Lee")}),
        ("https://a.b/c", {"url": "https://a.b/c"}),
        ("Published on 5 May 2023", {"posted": DAY}),
        ("Issued on: 5 May 2023", {"posted": DAY}),
        ("2023-05-05T14:30:00+02:00", {"date": DAY}),
        ("2:30 P.M. EDT", {"time": "2:30 P.M. EDT"}),
        (
            "Title: The bridge | Date: 5 May 2023 Venue: Oslo",
            {"title": "The bridge", "date": DAY, "place": "Oslo"},
        ),
    ],
)
def test_data(line, told):
    assert data_of(line, lexicon()) == told


@pytest.mark.parametrize(
    "line",
    [
        "Doorstep",
        "",
        "Ann Lee: Why?",
        "Briefing, Friday, 5 May 2023",
        "Updated transcript of the briefing on 5 May 2023",  # the event's own day
        "On 5 May 2023 we opened the bridge",
    ],
)
def test_no_data(line):
    assert data_of(line, lexicon()) is None
