"""What a word processor wrote becomes a text, with the turns that it tells."""

import pytest

from presskit.errors import SourceError
from presskit.sources._word_blocks import Parsed, Table, WordBlock
from presskit.sources._word_reading import reading_of


def cell(text):
    return [WordBlock(1, text)]


def test_paragraphs_stand_apart_and_keep_their_places_and_looks():
    blocks = [WordBlock(1, "Ann Lee", ((0, 7, "bold"),)), WordBlock(4, "Why now?")]
    found = reading_of(Parsed(blocks, []), "Word document")
    assert found.text == "Ann Lee\n\nWhy now?"
    assert [(one.start, one.end, one.place) for one in found.parts] == [
        (0, 7, "paragraph 1"), (9, 17, "paragraph 4"),
    ]  # fmt: skip
    assert [(one.start, one.end, one.kind) for one in found.looks] == [(0, 7, "bold")]


def test_a_table_with_a_heading_tells_turns():
    rows = [("Speaker", "Text"), ("Ann", "Why?"), ("Bo", "So."), ("Ann", "And?")]
    table = Table([[cell(one) for one in row] for row in rows])
    found = reading_of(Parsed([table], []), "Word document")
    assert found.text == "Ann: Why?\n\nBo: So.\n\nAnn: And?"


def test_nothing_is_refused_by_name():
    with pytest.raises(SourceError, match="the OpenDocument file has no text"):
        reading_of(Parsed([], []), "OpenDocument file")
