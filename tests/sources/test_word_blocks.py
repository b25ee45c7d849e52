"""What is open in a document, and where words go that are added to it."""

import pytest

from presskit.errors import SourceError
from presskit.schema.values import LeftOut
from presskit.sources._word_blocks import Story, Table, WordBlock, walk


def paragraph(story, *words, look=""):
    story.open_paragraph(look)
    for word in words:
        story.add(word)
    story.close_paragraph()


def test_words_go_to_the_paragraph_that_is_open():
    story = Story()
    story.add("lost")
    paragraph(story, "Ann: ", "Why?")
    paragraph(story)
    paragraph(story, "Bo", look="bold")
    assert story.parsed.blocks == [
        WordBlock(1, "Ann: Why?"), WordBlock(3, "Bo", ((0, 2, "bold"),)),
    ]  # fmt: skip


def test_what_stands_aside_or_is_hidden_is_left_out():
    story = Story()
    story.open_paragraph()
    story.add("So")
    story.open_aside("footnote")
    paragraph(story, "a  note")
    story.open_table()  # no table of the talk
    story.close_aside()
    story.add("hush", hidden=True)
    story.add(" it is.")
    story.close_paragraph()
    assert story.parsed.blocks == [WordBlock(1, "So it is.")]
    assert story.parsed.left_out == [
        LeftOut("paragraph 1", "footnote", "a note"),
        LeftOut("paragraph 1", "hidden text", "hush"),
    ]


def test_a_table_in_a_cell_becomes_paragraphs_of_the_cell():
    story = Story()
    for _ in range(2):
        story.open_table()
        story.open_row()
        story.open_cell()
    paragraph(story, "inner")
    story.close_table()
    paragraph(story, "outer")
    story.close_table()
    cell = [WordBlock(1, "inner"), WordBlock(2, "outer")]
    assert story.parsed.blocks == [Table([[cell]])]


def test_what_was_never_opened_closes_nothing():
    story = Story()
    story.close_paragraph()
    story.close_aside()
    story.close_table()
    story.open_row()
    story.open_cell()
    assert story.parsed == ([], [])


DOCTYPE = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("xml", "message"),
    [(b"", "it is odd"), (b"<a>", "it is odd"), (DOCTYPE, "declares a document type")],
)
def test_what_is_no_sound_xml_is_refused(xml, message):
    with pytest.raises(SourceError, match=message):
        walk(xml, lambda name, told: None, lambda name: None, print, "it is odd")
