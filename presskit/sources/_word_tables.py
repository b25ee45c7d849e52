"""Tables of a Word document: who | what becomes "who: what"."""

import re
from collections.abc import Iterator

from presskit.schema.values import LeftOut
from presskit.sources._word_blocks import Table, WordBlock
from presskit.text.clock import CLOCK

_TIME = re.compile(rf"[\[(]?{CLOCK}[\])]?")
_HEADING = re.compile(
    r"(?i)(?:speakers?|names?|who|participants?|text|what|transcript|speech|words|time"
    r"|timecode|timestamp|start|utterance|statement)"
)
_LONGEST = 80  # characters of a label


def lay_out(
    blocks: list[WordBlock | Table], left_out: list[LeftOut]
) -> Iterator[tuple[str, WordBlock]]:
    """Yield each paragraph with its place.

    Parameters
    ----------
    blocks : list of WordBlock or Table
        Of the document, in order.
    left_out : list of LeftOut
        Gets the heading row of a table of speakers, and its times.

    Yields
    ------
    place : str
        "paragraph 12".
    block : WordBlock
        In a table of speakers the label stands before the first paragraph of a row.

    Examples
    --------
    >>> row = [[WordBlock(1, "ANN LEE")], [WordBlock(2, "Good day, and welcome.")]]
    >>> place, block = next(lay_out([Table([row, row])], []))
    >>> place, block.text
    ('paragraph 1', 'ANN LEE: Good day, and welcome.')
    """
    for block in blocks:
        if isinstance(block, WordBlock):
            yield f"paragraph {block.number}", block
        else:
            rows = [[cell for cell in row if cell] for row in block.rows]
            if _is_dialogue(block.rows):
                yield from _dialogue(block.rows, left_out)
            else:
                for row in rows:
                    for one in (one for cell in row for one in cell):
                        yield f"paragraph {one.number}", one


def _dialogue(
    rows: list[list[list[WordBlock]]], left_out: list[LeftOut]
) -> Iterator[tuple[str, WordBlock]]:
    for number, row in enumerate(rows):
        cells = [cell for cell in row if cell]
        if not number and all(_HEADING.fullmatch(_said(cell)) for cell in cells):
            for cell in cells:
                left_out.append(
                    LeftOut(_place(cell), "heading of a table", _said(cell))
                )
            continue
        for cell in cells[:]:
            if len(cells) > 1 and _TIME.fullmatch(_said(cell)):
                left_out.append(LeftOut(_place(cell), "time in a table", _said(cell)))
                cells.remove(cell)
        if len(cells) > 1 and _is_label(cells[0]):
            label, first = _said(cells[0]), cells[1][0]
            colon = "" if label.endswith((":", ".")) else ":"
            text = f"{label}{colon} {first.text}"
            looks = ((0, len(label) + len(colon), "cell"),)
            yield _place(cells[0]), first._replace(text=text, looks=looks)
            cells = [cells[1][1:], *cells[2:]]
        for one in (one for cell in cells for one in cell):
            yield f"paragraph {one.number}", one


def _is_dialogue(rows: list[list[list[WordBlock]]]) -> bool:
    """Return True if most rows are a short label and a longer text, times aside."""
    several = wide = short = long = 0
    for row in rows:
        cells = [cell for cell in row if cell and not _TIME.fullmatch(_said(cell))]
        several += len(cells) > 1
        if len(cells) == 2 and _is_label(cells[0]):
            wide += 1
            short += len(_said(cells[0]))
            long += len(_said(cells[1]))
    return wide > 1 and wide * 2 > several and long > short


def _is_label(cell: list[WordBlock]) -> bool:
    said = _said(cell)
    return len(cell) == 1 and len(said) <= _LONGEST and not said.endswith(("?", "!"))


def _said(cell: list[WordBlock]) -> str:
    return " ".join(" ".join(block.text for block in cell).split())


def _place(cell: list[WordBlock]) -> str:
    return f"paragraph {cell[0].number}"
