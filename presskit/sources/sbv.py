"""SubViewer, as YouTube saves captions: two times in one line, the words below it."""

import re

from presskit.schema.values import LINE_END, Reading
from presskit.sources._captions import read_cues
from presskit.sources._decode import decode
from presskit.text.clock import CLOCK_WITH_HOURS

SUFFIXES = (".sbv",)

_GAP = r"[ \t]*"
_TIMES = re.compile(
    rf"{_GAP}({CLOCK_WITH_HOURS}){_GAP},{_GAP}({CLOCK_WITH_HOURS}){_GAP}"
)
_BREAK = re.compile(r"\[br\]", re.I)
_START = 4096


def claims(data: bytes) -> bool:
    """SubViewer starts with a line of two times, parted by a comma."""
    start = data[:_START].decode("utf-8-sig", errors="replace")
    first = next((line for line in LINE_END.split(start) if line.strip()), "")
    return _TIMES.fullmatch(first) is not None


def read(data: bytes) -> Reading:
    """Read a SubViewer file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words"; `turns` with their times where the file says
        who speaks, by a name at the start of a cue or by ">>".

    Raises
    ------
    SourceError
        If there is no text or no cue.

    Examples
    --------
    >>> cue = b"0:00:01.000,0:00:02.500\\n>> ANN: Why[br]now?\\n"
    >>> read(cue).text, read(cue).turns[0].end_time
    ('ANN: Why now?', 2.5)
    """
    decoded = decode(data, mend="letters")
    lines = _arrows(LINE_END.split(decoded.text))
    return read_cues(lines, decoded.repairs, lambda line: _BREAK.sub("\n", line))


def _arrows(lines: list[str]) -> list[str]:
    """Return lines of times as the other subtitle formats write them."""
    times = map(_TIMES.fullmatch, lines)
    return [
        f"{match[1]} --> {match[2]}" if match else line
        for line, match in zip(lines, times, strict=True)
    ]
