"""Dates in numbers: one day over 12 among the first lines decides for all of them."""

from datetime import datetime

import pytest

from presskit import headers


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Briefing", "22/01/2008", "Canberra"], datetime(2008, 1, 22)),
        (["Briefing", "01/22/2008"], datetime(2008, 1, 22)),
        (["Briefing", "03/04/2008", "Updated: 25/04/2008"], datetime(2008, 4, 3)),
        (["Briefing", "03/04/2008", "Updated: 04/25/2008"], datetime(2008, 3, 4)),
        (["Briefing", "03/04/2008"], None),
        (["Briefing", "03.04.2008"], datetime(2008, 4, 3)),
        (["Pressekonferenz", "Berlin, 3. März 2008"], datetime(2008, 3, 3)),
        (["Conferenza stampa", "Roma, 3 marzo 2008"], datetime(2008, 3, 3)),
        (["Пресс-конференция", "3 марта 2008 года"], datetime(2008, 3, 3)),
    ],
)
def test_the_day_of_the_event(lines, expected):
    header, _ = headers.read(lines)
    assert header.date == expected


def test_what_a_format_tells_is_read_in_the_order_of_the_text():
    facts = {"date": "03/04/2008"}
    header, _ = headers.read(["Briefing", "Updated: 25/04/2008"], facts)
    assert header.date == datetime(2008, 4, 3)
