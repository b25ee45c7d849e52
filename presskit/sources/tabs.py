"""Rows of tabs with a start and an end, without a header: ELAN's, and label tracks."""

import re
from collections.abc import Sequence

from presskit.errors import SourceError
from presskit.schema.limits import TABLE_ROWS
from presskit.schema.values import LINE_END, Reading
from presskit.sources import _usual_names
from presskit.sources._decode import decode
from presskit.sources._headless import are_times, longest_words
from presskit.sources._moments import seconds
from presskit.sources._prefixes import by_prefix
from presskit.sources._settled import settle
from presskit.sources._usual_names import NO_NAMES, Names
from presskit.sources._voices import lay_out

SUFFIXES = ()

_FEWEST = 3  # rows, and cells in them
_LOOKED_AT = 20_000
_MOST_COLUMNS = 40
_SECONDS = re.compile(r"\d{1,6}\.\d{1,9}").fullmatch
_LETTER = re.compile(r"[^\W\d_]").search


def claims(data: bytes) -> bool:
    """Return True for rows of equally many cells, two of them a start and an end.

    Examples
    --------
    >>> claims(b"Ann\\t0:01\\t0:02\\tWhy so late?\\nBo\\t0:03\\t0:04\\tIt is.\\n" * 2)
    True
    >>> claims(b"14:02:11\\tAnn\\tWhy is it late?\\n" * 3)
    False
    """
    start = data[:_LOOKED_AT]
    if len(data) > len(start):
        start = start[: start.rfind(b"\n") + 1]
    if start.count(b"\t") < _FEWEST * (_FEWEST - 1):
        return False
    try:
        return _told(_rows(decode(start, mend="nothing").text)) is not None
    except SourceError:
        return False


def read(data: bytes) -> Reading:
    """Read rows of tabs.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words", in the order of time: programs that write
        such rows set one speaker after the other. Without a column of speakers, a name
        before the words is one.

    Raises
    ------
    SourceError
        If the rows have no start and end, or there are too many.

    Examples
    --------
    >>> rows = b"Ann\\t0:01\\t0:02\\tWhy so late?\\nAnn\\t0:05\\t0:06\\tAnd now, then?"
    >>> read(rows + b"\\nBo\\t0:03\\t0:04\\tIt rained.\\nBo\\t0:07\\t0:08\\tNo.").text
    'Ann: Why so late?\\n\\nBo: It rained.\\n\\nAnn: And now, then?\\n\\nBo: No.'
    """
    decoded = decode(data, mend="nothing")  # settling mends each row
    rows = _rows(decoded.text)
    told = _told(rows)
    if told is None:
        raise SourceError(
            "its rows of tabs have no start and end in the same columns. Export them "
            "with a header that names the columns."
        )
    if len(rows) > TABLE_ROWS:
        raise _usual_names.too_many()
    pieces = [
        _usual_names.piece(dict(enumerate(cells)), told, f"line {number}")
        for number, cells in rows
    ]
    pieces = sorted(pieces, key=lambda one: one.start or 0)
    if told.speaker is None:
        pieces = by_prefix(pieces)
    settled = settle(pieces, told)
    reading = lay_out(settled.pieces)
    return reading._replace(
        left_out=(*settled.left_out, *reading.left_out),
        repairs=(*decoded.repairs, *settled.repairs),
        untold=settled.untold,
    )


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Return the cells of each line that is not blank, and its number."""
    return [
        (number, [cell.strip() for cell in line.split("\t")])
        for number, line in enumerate(LINE_END.split(text), start=1)
        if line.strip()
    ]


def _told(rows: Sequence[tuple[int, list[str]]]) -> Names | None:
    """Return the column of each thing; None if two times and words are not told."""
    widths = {len(cells) for _, cells in rows}
    if len(rows) < _FEWEST or len(widths) > 1 or not max(widths) >= _FEWEST:
        return None
    columns = list(zip(*(cells for _, cells in rows), strict=True))[:_MOST_COLUMNS]
    times = _times(columns)
    if len(times) < 2 or not _in_order(columns[times[0]], columns[times[1]]):
        return None
    others = [at for at in range(len(columns)) if not _has_numbers(columns[at])]
    words = longest_words([columns[at] for at in others]) if others else None
    if words is None:
        return None
    text = others[words]
    speakers = [at for at in others if at != text and _recurs(columns[at])]
    if len({len(set(columns[at])) for at in speakers}) > 1:
        raise SourceError(
            "several tiers of it belong to one speaker. Export only those that hold "
            "what is said: translations and codes would be read as words."
        )
    speaker = speakers[-1] if speakers else None  # ELAN: the tier, then who it is
    return NO_NAMES._replace(speaker=speaker, text=text, start=times[0], end=times[1])


def _times(columns: Sequence[Sequence[str]]) -> list[int]:
    """Return the columns that hold times on a clock, or else seconds with parts."""
    clocks = [at for at, column in enumerate(columns) if are_times(column)]
    parts = [at for at, column in enumerate(columns) if all(map(_SECONDS, column))]
    return clocks if len(clocks) > 1 else parts


def _in_order(starts: Sequence[str], ends: Sequence[str]) -> bool:
    pairs = zip(map(seconds, starts), map(seconds, ends), strict=True)
    return all(None not in pair and pair[0] <= pair[1] for pair in pairs)


def _has_numbers(column: Sequence[str]) -> bool:
    return are_times(column) or not any(map(_LETTER, column))


def _recurs(column: Sequence[str]) -> bool:
    """Return True for names: none is blank, and most come back."""
    return all(column) and 2 * len(set(column)) <= len(column)
