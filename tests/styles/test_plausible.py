"""A name alone is a label where it comes back, or stands among other labels."""

import pytest

from presskit.languages import lexicon
from presskit.names import parse
from presskit.styles._plausible import plausible

EN = lexicon("en")


@pytest.mark.parametrize(
    ("label", "times", "among_others", "can_be"),
    [
        ("Ann Lee", 1, True, True),
        ("Ann Lee", 1, False, False),
        ("Ann Lee", 2, False, True),
        ("Д.Песнин", 1, True, True),
        ("Lee", 1, True, False),
        ("Lee", 2, True, True),
        ("Lee", 2, False, False),
        ("Budget 2023", 2, True, False),
        ("THE COURT", 3, True, True),
        ("THE COURT", 2, True, False),  # as "THE PROBLEM" may stand
        ("THE COURT", 3, False, False),
    ],
)
def test_what_can_be_a_label(label, times, among_others, can_be):
    assert plausible(parse(label, EN), times, among_others, EN) is can_be


def test_a_seat_that_answers_comes_back_sooner():
    court = parse("THE COURT", EN)
    assert [plausible(court, n, True, EN, answers=True) for n in (1, 2)] == [
        False,
        True,
    ]
