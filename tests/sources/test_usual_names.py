"""Rows of a table of talk: columns, speakers, times."""

import pytest

from presskit.sources._usual_names import (
    names,
    paragraphs,
    plain_name,
    seconds,
    speaker,
)


def test_columns_by_their_usual_names_the_first_of_each():
    told = names(["id", "Speaker Name", "Text", "text", "startTime"])
    assert (told.speaker, told.text, told.start) == (
        "Speaker Name",
        "Text",
        "startTime",
    )
    assert names([]) == (None,) * 6
    assert plain_name(" Speaker-Name.x ") == "speaker_name_x"


@pytest.mark.parametrize(
    ("value", "firm", "label"),
    [
        ("Ann Lee", None, "Ann Lee"),
        ("Ann  Lee:", "AP", "Ann Lee (AP)"),
        ("Ann Lee (AP)", "CNN", "Ann Lee (AP)"),
        ({"name": "Bo"}, None, "Bo"),
        (0, None, "Speaker 0"),
        (2.0, None, "Speaker 2"),
        (" ", "AP", None),
        (None, None, None),
        (True, None, None),
        (float("nan"), None, None),
    ],
)
def test_a_speaker(value, firm, label):
    assert speaker(value, firm) == label


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("00:01:02.5", 62.5),
        ("1:05", 65.0),
        ("00:00:01,5", 1.5),
        (3, 3.0),
        ("4.5s", 4.5),
        (-1, None),
        (float("inf"), None),
        (True, None),
        ("soon", None),
        (None, None),
    ],
)
def test_a_time(value, expected):
    assert seconds(value) == expected


def test_the_words_of_a_cell():
    assert paragraphs(["One.\r\n", ["Two."], 3, " "]) == "One.\n\nTwo."
    assert paragraphs(None) == ""
