"""Rows of a table become turns."""

import pytest

from presskit.errors import SourceError
from presskit.sources._rows_of_talk import names_columns, of_rows


def rows(*said):
    return [
        (f"row {n}", {"who": who, "text": text, "file": file})
        for n, (who, text, file) in enumerate(said, start=2)
    ]


def test_rows_of_one_speaker_are_one_turn_in_its_place():
    said = rows(("Ann", "Why?", "a"), ("Bo", "So.", "a"), ("Bo", "Yes.", "a"))
    reading = of_rows(["who", "text", "file"], said, above=["The port", "4 March 2026"])
    assert reading.text == "Ann: Why?\n\nBo: So. Yes."
    assert [part.place for part in reading.parts] == ["row 2", "row 3", "row 4"]
    assert reading.facts == {"date": "2026-03-04", "title": "The port"}
    assert [row.text for row in reading.left_out] == ["The port", "4 March 2026"]


def test_rows_of_several_transcripts_are_refused():
    said = rows(("Ann", "Why?", "a"), ("Bo", "So.", "b"))
    with pytest.raises(SourceError, match=r"holds 2 transcripts \(column 'file'\)"):
        of_rows(["who", "text", "file"], said)


@pytest.mark.parametrize(
    ("cells", "named"),
    [
        (["who", "text"], True),
        (["who", "n"], False),
        (["who", "text", "a note that is longer than any name of a column"], False),
        ([], False),
    ],
)
def test_what_names_columns_of_talk(cells, named):
    assert names_columns(cells) == named
