"""Numbers that a court or a committee prints before each line: no words of anybody."""

import re
from collections.abc import Sequence
from itertools import pairwise

from presskit.schema.values import Reading
from presskit.sources._cut_lines import TextLine, without_rows

WHY = "the number of a line"
_NUMBER = re.compile(r"(?m)^[^\S\n]*(?P<number>\d{1,4})(?:[^\S\n]+(?=\S)|[^\S\n]*$)")
_FEWEST, _MOST_LINES, _IN_ORDER = 10, 0.6, 0.9
"""Numbered lines; shares of all lines that have a number, and of numbers in order."""
_LOST = 3
"""How much the number rises where lines without words are left out."""


def without_line_numbers(reading: Reading) -> Reading:
    r"""Return a reading without the numbers of its lines.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file.

    Returns
    -------
    Reading
        The same if most lines have no number, or they do not count on from one line
        to the next, on each page from 1; else the numbers are in `left_out`.

    Examples
    --------
    >>> lines = [f"{n:2}   Q.  Is it {n}?" for n in range(1, 11)]
    >>> without_line_numbers(Reading("\n".join(lines))).text[:25]
    'Q.  Is it 1?\nQ.  Is it 2?'
    >>> without_line_numbers(Reading("1 May\n2 May")).text
    '1 May\n2 May'
    """
    if reading.turns is not None:
        return reading
    text = reading.text
    found = list(_NUMBER.finditer(text))
    if not _are_line_numbers([int(one["number"]) for one in found], text):
        return reading
    rows, gone = [], set()
    for n, one in enumerate(found):
        following = found[n + 1].start() if n + 1 < len(found) else len(text)
        rows.append(TextLine(one["number"], one.start(), one.end(), 2 * n))
        rows.append(
            TextLine(text[one.end() : following], one.end(), following, 2 * n + 1)
        )
        gone.add(2 * n)
    rows = [row for row in rows if row.text]
    return without_rows(reading, rows, gone, WHY)


def _are_line_numbers(numbers: Sequence[int], text: str) -> bool:
    """Return True if most lines are numbered, one after another or nearly so."""
    if len(numbers) < _FEWEST:
        return False
    lines = sum(1 for line in text.split("\n") if line.strip())
    in_order = sum(
        two == 1 or one < two <= one + _LOST for one, two in pairwise(numbers)
    )
    return (
        len(numbers) >= _MOST_LINES * lines
        and in_order >= _IN_ORDER * (len(numbers) - 1)
        and len(set(numbers)) * 2 > min(len(numbers), _FEWEST)
    )
