"""A line that stands above each name."""

import pytest

from presskit import sources
from presskit.schema.values import Reading
from presskit.sources._lines_above_names import without_lines_above_names

TURNS = "Ann Lee\nWhy now?", "Bo Ek\nIt is late.", "Ann Lee\nAnd then?", "Bo Ek\nNo."


def test_it_is_left_out_and_listed():
    shown = "".join(f"speaker\n{turn}\n" for turn in TURNS)
    reading = sources.of_text(shown, "a").reading
    assert reading.text == "\n".join(TURNS) + "\n"
    assert [one.text for one in reading.left_out] == ["speaker"] * 4
    places = [one.place for one in reading.left_out]
    assert places == ["line 1", "line 4", "line 7", "line 10"]


@pytest.mark.parametrize(
    "text",
    [
        "Q\nWhy?\nQ\nWhen?\nQ\nWho?\nQ\nHow?",  # no line below comes back
        "Ann Lee\nYes.\nAnn Lee\nYes.\nBo Ek\nSo.\nAnn Lee\nNo.\nAnn Lee\nNo.",
        "Q\nAnn Lee\nWhy?\nA\nBo Ek\nSo.\n" * 4,  # two lines: they tell who asks
    ],
)
def test_labels_stay(text):
    reading = Reading(text)
    assert without_lines_above_names(reading) is reading
