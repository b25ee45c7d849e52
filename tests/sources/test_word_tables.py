"""Tables of a Word document: talk in two columns, or paragraphs."""

from presskit.sources._word_blocks import Table, WordBlock
from presskit.sources._word_tables import lay_out


def rows(*pairs):
    """Return a table of two columns, its paragraphs numbered."""
    return Table(
        [
            [[WordBlock(2 * n + 1, label)], [WordBlock(2 * n + 2, text)]]
            for n, (label, text) in enumerate(pairs)
        ]
    )


def read(blocks):
    return [(place, block.text) for place, block in lay_out(blocks, [])]


def test_a_table_of_speakers_becomes_labels():
    table = rows(
        ("ANN LEE", "Good afternoon, and welcome to all of you."),
        ("BO EK", "Thank you. The bridge is open, as you can see."),
    )
    assert read([table]) == [
        ("paragraph 1", "ANN LEE: Good afternoon, and welcome to all of you."),
        ("paragraph 3", "BO EK: Thank you. The bridge is open, as you can see."),
    ]


def test_paragraphs_stay_in_order():
    blocks = [WordBlock(1, "One."), WordBlock(2, "Two.")]
    assert read(blocks) == [
        ("paragraph 1", "One."),
        ("paragraph 2", "Two."),
    ]
    assert read([]) == []
