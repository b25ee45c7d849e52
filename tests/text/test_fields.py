"""Lines of data with their names before a colon."""

import pytest

from presskit.languages import lexicon
from presskit.text.fields import field_of, fields_of


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Venue: Oslo", ("place", "Oslo")),
        ("SUBJECT/S: Bridges; tolls", ("about", "Bridges; tolls")),
        ("Corporate participants:", ("podium", "")),
        ("Sprecher: Brandt", ("podium", "Brandt")),
        ("Published: 5 May", ("posted", "5 May")),
        ("Lieu: Brest", ("place", "Brest")),
    ],
)
def test_a_field(line, field):
    assert field_of(line, lexicon()) == field


@pytest.mark.parametrize(
    "line", ["", "Venue", ": x", "Ann Lee: Why?", f"{'x' * 60}: y"]
)
def test_no_field(line):
    assert field_of(line, lexicon()) is None


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Venue: Oslo", [("place", "Oslo")]),
        ("Ann Lee: Venue: Oslo", []),
        ("Title: The dam; Date: 5 May", [("title", "The dam"), ("date", "5 May")]),
        ("Title: On the date: a dam", [("title", "On the date: a dam")]),
        ("Titel: Der Damm Ort: Bonn", [("title", "Der Damm"), ("place", "Bonn")]),
        ("Title: Expert Panel: a dam", [("title", "Expert Panel: a dam")]),
        (
            "Title: A dam | Panel: Ann Lee",
            [("title", "A dam"), ("podium", "Ann Lee")],
        ),
        ("Date: 5 May, 10:30", [("date", "5 May, 10:30")]),
    ],
)
def test_fields_that_run_together(line, fields):
    assert fields_of(line, lexicon()) == fields


def test_many_colons_cost_no_more_each():
    line = "Venue: " + "Date: 5 " * 1000
    assert len(fields_of(line, lexicon())) == 20
