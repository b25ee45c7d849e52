"""Plain text with a name and a time before every paragraph: ``Ann Lee: (01:02:03)``."""

import re

from presskit.schema.values import Reading
from presskit.sources._decode import decode
from presskit.sources._voices import Piece, lay_out

SUFFIXES = ()

_TIME = r"(?:(?:\d{1,2}:)?\d{1,2}:\d{2})"
_NAME = r"[^\W_][^\n:()\[\]]{0,60}?(?:\s\([^)\d]{1,60}\))?"
_MARK = re.compile(
    rf"^[^\S\n]*(?:(?P<name>{_NAME})[^\S\n]*:?[^\S\n]*[(\[](?P<time>{_TIME})[)\]]"
    rf"|[(\[](?P<time_before>{_TIME})[)\]][^\S\n]*(?P<name_after>{_NAME})[^\S\n]*:"
    rf"|(?P<name_apart>{_NAME})[^\S\n]{{2,}}(?P<time_apart>{_TIME})(?=[^\S\n]*$))"
    r"[^\S\n]*:?[^\S\n]*",
    re.MULTILINE,
)
_SOME_TIME = re.compile(rb"\d:\d\d[)\]\r\n]")
_ENOUGH = 4  # marks; fewer times in brackets are met in ordinary talk


def claims(data: bytes) -> bool:
    """Return True if paragraphs begin with a name and a time.

    Examples
    --------
    >>> claims(b"Ann Lee: (00:01)\\nWhy?\\n\\n" * 4), claims(b"At (10:30) we met.")
    (True, False)
    """
    start = data[:8_192]
    if len(_SOME_TIME.findall(start)) < _ENOUGH:
        return False
    return len(_MARK.findall(start.decode("utf-8", "replace"))) >= _ENOUGH


def read(data: bytes) -> Reading:
    """Read text in which a name and a time stand before every paragraph.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        Consecutive paragraphs under one name are one turn, from the first time on. The
        times and repeated names are left out of the text.

    Examples
    --------
    >>> data = b"Ann: (00:01)\\nWhy?\\n\\nAnn: (00:09)\\nNow?\\n\\nBo: (1:00:00)\\nSo."
    >>> reading = read(data)
    >>> reading.text, [turn.start_time for turn in reading.turns]
    ('Ann: Why? Now?\\n\\nBo: So.', [1.0, 3600.0])
    """
    decoded = decode(data)
    text = decoded.text
    marks = list(_MARK.finditer(text))
    pieces = []
    header = text[: marks[0].start()] if marks else text
    for number, line in enumerate(header.splitlines(), 1):
        if line.strip():
            pieces.append(Piece(None, line.strip(), f"line {number}", spoken=False))
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    line, at = 1, 0
    for mark, end in zip(marks, ends, strict=True):
        line, at = line + text.count("\n", at, mark.start()), mark.start()
        name = mark["name"] or mark["name_after"] or mark["name_apart"]
        time = mark["time"] or mark["time_before"] or mark["time_apart"]
        words = " ".join(text[mark.end() : end].split())
        pieces.append(Piece(name.strip(), words, f"line {line}", _seconds(time)))
    return lay_out(pieces)._replace(repairs=tuple(decoded.repairs))


def _seconds(time: str) -> float:
    seconds = 0
    for part in time.split(":"):
        seconds = seconds * 60 + int(part)
    return float(seconds)
