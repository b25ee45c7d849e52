"""The tables of a Word document that hold the talk, by the names of their columns."""

from collections.abc import Iterator, Sequence

from presskit.schema.values import LeftOut
from presskit.sources import _usual_names
from presskit.sources._headless import longest_words, names_by_cells
from presskit.sources._voices import Piece
from presskit.sources._word_blocks import Table, WordBlock

_MOST = 0.6
"""Share of a document that its tables of talk hold."""
_FEW = 2


def talk(blocks: Sequence[WordBlock | Table], left_out: list[LeftOut]) -> list[Piece]:
    """Return the talk of a document that is a table of it; empty if it is none.

    Parameters
    ----------
    blocks : sequence of WordBlock or Table
        Of the document, in order.
    left_out : list of LeftOut
        Gets the names of the columns.

    Returns
    -------
    list of Piece
        Rows of the tables whose first row names a column of speakers and one of words,
        or which have a column of times beside those. What stands around them is not
        spoken.

    Examples
    --------
    >>> rows = (("Time", "Who", "Text"), ("0:05", "Ann", "Why?"), ("0:09", "Bo", "So"))
    >>> table = Table([[[WordBlock(1, cell)] for cell in row] for row in rows])
    >>> [(piece.speaker, piece.text, piece.start) for piece in talk([table], [])]
    [('Ann', 'Why?', 5.0), ('Bo', 'So', 9.0)]
    """
    pieces, headings, inside, around = [], [], 0, 0
    for block in blocks:
        told = _of_table(block, headings) if isinstance(block, Table) else []
        if told:
            inside += sum(len(piece.text) for piece in told)
            pieces += told
            continue
        beside = list(_paragraphs(block))
        around += sum(len(piece.text) for piece in beside)
        pieces += beside
    if inside <= _MOST * (inside + around):
        return []
    left_out += headings
    return pieces


def _paragraphs(block: WordBlock | Table) -> Iterator[Piece]:
    """Yield what stands beside the talk."""
    inner = [block]
    if isinstance(block, Table):
        inner = [one for row in block.rows for cell in row for one in cell]
    for one in inner:
        yield Piece(None, one.text, f"paragraph {one.number}", spoken=False)


def _of_table(table: Table, headings: list[LeftOut]) -> list[Piece]:
    """Return the rows of a table of talk; its first row goes to `headings`."""
    rows = [row for row in table.rows if any(row)]
    width = max(map(len, rows), default=0)
    rows = [[*row, *[[]] * (width - len(row))] for row in rows]
    cells = [[_words(cell) for cell in row] for row in rows]
    if len(rows) < _FEW or width < _FEW:
        return []
    told = _usual_names.names(cells[0])
    columns = list(zip(*cells[1:], strict=True))
    if told.speaker is not None:
        if told.text is None and (longest := longest_words(columns)) is not None:
            told = told._replace(text=cells[0][longest])
        if told.text in (None, told.speaker):
            return []
        place = _place(rows[0])
        headings += [LeftOut(place, "heading of a table", name) for name in cells[0]]
        return _rows(rows[1:], cells[1:], told, cells[0])
    return _without_names(rows, cells)


def _without_names(
    rows: list[list[list[WordBlock]]], cells: list[list[str]]
) -> list[Piece]:
    """Read a table without a heading that has a column of times."""
    told = names_by_cells(list(zip(*cells, strict=True)))
    if told is None:
        return []
    header = [str(at) for at in range(len(cells[0]))]
    return _rows(rows, cells, told, header)


def _rows(
    rows: list[list[list[WordBlock]]],
    cells: list[list[str]],
    told: _usual_names.Names,
    header: list[str],
) -> list[Piece]:
    pieces = []
    for row, words in zip(rows, cells, strict=True):
        place = _place(row)
        named = dict(reversed(list(zip(header, words, strict=True))))
        pieces.append(_usual_names.piece(named, told, place))
    return pieces


def _place(row: list[list[WordBlock]]) -> str:
    return f"paragraph {next(cell for cell in row if cell)[0].number}"


def _words(cell: list[WordBlock]) -> str:
    return "\n\n".join(block.text for block in cell)
