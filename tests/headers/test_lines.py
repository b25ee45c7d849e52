"""What each paragraph before the talk is."""

import pytest

from presskit.headers._lines import paragraphs, with_reports
from presskit.languages import lexicon


def sorts(*lines):
    found = paragraphs(lines, lexicon("en"), None)
    return [one.sort for one in with_reports(found, lexicon("en"))]


def test_a_header_by_hand():
    lines = [
        "Doorstep on the dam",
        "5 May 2023",
        "",
        "The Minister met the press on 5 May 2023.",
        "[The recording begins late]",
        "We have one announcement today.",
    ]
    assert sorts(*lines) == ["title", "data", "blank", "report", "note", "talk"]


def test_a_broken_line_goes_on():
    one, two = (
        "The gates are shut at dusk, and nobody has told those who live",
        "there why it has to be so, or since when.",
    )
    (paragraph,) = paragraphs([one, two], lexicon("en"), None)
    assert (paragraph.text, paragraph.first, paragraph.last) == (f"{one} {two}", 0, 2)


def test_short_lines_and_titles_are_each_their_own():
    assert (
        sorts("Park gates", "at dusk", "MINISTER FOR PARKS AND OPEN WATER")
        == ["title"] * 3
    )


@pytest.mark.parametrize("n", [0, 3])
def test_blank_lines_part_blocks(n):
    found = list(paragraphs(["A b", *[""] * n, "C d"], lexicon("en"), None))
    assert found[-1].block == n


def test_a_line_of_a_list_of_people_that_ends_with_a_comma_is_no_talk():
    lines = ["Ida Moss, President of the Bank,", "Bo Ek, Vice-President of the Bank"]
    sorts = [one.sort for one in paragraphs(lines, lexicon("en"), None)]
    assert sorts == ["title", "title"]
