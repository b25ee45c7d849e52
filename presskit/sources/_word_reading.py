"""Paragraphs and tables of a word processor become a text, and its turns if told."""

from presskit.errors import SourceError
from presskit.schema.values import Look, Part, Reading
from presskit.sources._voices import lay_out as lay_out_pieces
from presskit.sources._word_blocks import Parsed
from presskit.sources._word_tables import lay_out
from presskit.sources._word_talk import talk


def reading_of(found: Parsed, kind: str) -> Reading:
    """Return the reading of a document.

    Parameters
    ----------
    found : Parsed
        Its paragraphs and tables, and what stands aside.
    kind : str
        What it is called in an error: "Word document".

    Returns
    -------
    Reading
        A blank line between paragraphs; `turns` where a table or times tell them.

    Raises
    ------
    SourceError
        If it has no text.

    Examples
    --------
    >>> from presskit.sources._word_blocks import WordBlock
    >>> blocks = [WordBlock(1, "Ann: Why?"), WordBlock(2, "Bo: So.")]
    >>> reading_of(Parsed(blocks, []), "").text
    'Ann: Why?\\n\\nBo: So.'
    """
    left_out = list(found.left_out)
    if pieces := talk(found.blocks, left_out):
        told = lay_out_pieces(pieces)
        return told._replace(left_out=(*left_out, *told.left_out))
    text, places, looks = [], [], []
    at = 0
    for place, block in lay_out(found.blocks, left_out):
        places.append(Part(at, at + len(block.text), place))
        text.append(block.text)
        looks += [Look(at + start, at + end, kind) for start, end, kind in block.looks]
        at += len(block.text) + 2
    if not text:
        raise SourceError(
            f"the {kind} has no text (pictures are not read). Save the transcript "
            "again as .docx or .txt."
        )
    return Reading(
        "\n\n".join(text), tuple(places), tuple(left_out), looks=tuple(looks)
    )
