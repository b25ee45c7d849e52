"""The first day of a line, and a line without its days."""

from datetime import datetime

import pytest

from presskit.headers._dates import day_of, undated
from presskit.languages import lexicon


@pytest.mark.parametrize(
    ("line", "first", "day"),
    [
        ("Omsk, 5 May 2023", None, datetime(2023, 5, 5)),
        ("5 de mayo de 2023", None, datetime(2023, 5, 5)),
        ("13/02/2023", None, datetime(2023, 2, 13)),
        ("03/04/2023", True, datetime(2023, 4, 3)),
        ("03/04/2023", False, datetime(2023, 3, 4)),
        ("no day", None, None),
    ],
)
def test_the_first_day(line, first, day):
    assert day_of(line, lexicon(), first) == day


def test_a_line_without_its_days():
    assert undated("On 5 May 2023 in Omsk", "X", lexicon()) == "On X in Omsk"
    assert undated("In Omsk", "X", lexicon()) == "In Omsk"
