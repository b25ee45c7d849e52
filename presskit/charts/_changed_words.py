"""Words that were put in and taken out, marked and broken into lines for a figure."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from presskit.charts import _house

SAME, NEW, GONE = "same", "new", "gone"
NUMBER = "number"
COLOUR = "#C45A00"
"""Of numbers that changed: 4.3 to 1 on white and on JupyterLab's dark."""
_BEFORE = 4  # words that stand before the first one that is marked
_FAR = 9  # words before it, from which on most of them are left out
# Nothing is underlined, as links are.
_TAGS = {SAME: ("", ""), NEW: ("<b>", "</b>"), GONE: ("<s>", "</s>")}
_COLOURED = (f'<span style="color:{COLOUR}">', "</span>")


class Piece(NamedTuple):
    """A part of a sentence: its words, what became of them, if they are a number."""

    words: str
    mark: str = SAME
    number: bool = False


class _Word(NamedTuple):
    text: str
    look: tuple[str, bool]
    spaced: bool


def merged(now: str, then: str, edits: Iterable) -> list[Piece]:
    """Return a sentence with what was taken out before what was put in.

    Parameters
    ----------
    now, then : str
        The sentence, and the earlier one.
    edits : iterable
        Rows of :func:`presskit.themes.edits` of them, in order.

    Examples
    --------
    >>> from types import SimpleNamespace as Edit
    >>> edit = Edit(kind="number", start=5, end=6, earlier_start=5, earlier_end=6)
    >>> [piece.words for piece in merged("Sent 8 boats.", "Sent 4 boats.", [edit])]
    ['Sent ', '4', '8', ' boats.']
    """
    made, at = [], 0
    for one in edits:
        number = one.kind == NUMBER
        made += [
            Piece(now[at : one.start]),
            Piece(then[one.earlier_start : one.earlier_end], GONE, number),
            Piece(now[one.start : one.end], NEW, number),
        ]
        at = one.end
    return [piece for piece in [*made, Piece(now[at:])] if piece.words]


def in_lines(pieces: Iterable[Piece], width: int, most: int) -> str:
    """Return words as plotly shows them, broken into lines and cut after the last.

    Parameters
    ----------
    pieces : iterable of Piece
    width : int
        Characters of a line.
    most : int
        Lines.

    Returns
    -------
    str
        Escaped; what is new is bold, what is gone struck through, and numbers have a
        colour, too. A long way to the first of them is left out.

    Examples
    --------
    >>> in_lines([Piece("We sent "), Piece("4", GONE), Piece("8", NEW)], 60, 2)
    'We sent <s>4</s> <b>8</b>'
    """
    words = _from_the_first_change(list(_words(pieces)))
    lines: list[list[_Word]] = [[]]
    room = width
    for word in words:
        long = len(word.text) + (word.spaced and bool(lines[-1]))
        if long > room and lines[-1]:
            if len(lines) == most:
                lines[-1].append(_Word("…", (SAME, False), True))
                break
            lines.append([])
            room, long = width, len(word.text)
        lines[-1].append(word)
        room -= long
    return "<br>".join(map(_marked, lines))


def _words(pieces: Iterable[Piece]) -> Iterator[_Word]:
    """Yield the words of pieces; a point stays at its word."""
    apart, last = True, SAME
    for piece in pieces:
        look = (piece.mark, piece.number)
        for at, word in enumerate(piece.words.split()):
            # Old and new words may stand for each other: never run together.
            swapped = at == 0 and GONE in (last, piece.mark) and word[0].isalnum()
            spaced = at > 0 or apart or piece.words[0].isspace() or swapped
            yield _Word(word, look, spaced)
        apart, last = piece.words[-1].isspace(), piece.mark


def _from_the_first_change(words: list[_Word]) -> list[_Word]:
    marks = [word.look[0] for word in words]
    first = next((at for at, mark in enumerate(marks) if mark != SAME), 0)
    if first < _FAR:
        return words
    return [_Word("…", (SAME, False), True), *words[first - _BEFORE :]]


def _marked(line: list[_Word]) -> str:
    made = []
    for look, run in groupby(line, key=lambda word: word.look):
        own = list(run)
        parts = [
            (" " if word.spaced and (at or made) else "", _house.plain(word.text))
            for at, word in enumerate(own)
        ]
        before, words = parts[0][0], parts[0][1] + "".join(map("".join, parts[1:]))
        (start, end), (colour, plain) = (
            _TAGS[look[0]],
            _COLOURED if look[1] else ("", ""),
        )
        made.append(f"{before}{start}{colour}{words}{plain}{end}")
    return "".join(made)
