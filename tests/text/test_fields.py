"""Lines of data with their names before a colon."""

import pytest

from presskit.languages import lexicon
from presskit.text.fields import field_of


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
