"""Plain text with a name and a time before every turn: ``Ann Lee  01:02:03``."""

import re

from presskit.errors import SourceError
from presskit.schema.values import Reading
from presskit.sources._decode import decode
from presskit.sources._makers_lines import without_makers_lines
from presskit.sources._timed_layout import with_times

SUFFIXES = ()

_SOME_TIME = re.compile(
    rb"\d\0?:\0?\d|\dm\0?:\0?\d|\ds?\s{0,3}[->]{1,3}\s{0,3}\d{1,6}\.\d"
)
_MARKDOWN = re.compile(rb"^(?:#{1,6} |\*\*|> )", re.MULTILINE)
_ENOUGH = 3
_LOOKED_AT = 200_000


def claims(data: bytes) -> bool:
    """Return True if names and times stand before what is said.

    Examples
    --------
    >>> claims(b"Ann Lee: (00:01)\\nWhy?\\n\\n" * 4), claims(b"At (10:30) we met.")
    (True, False)
    """
    start = data[:_LOOKED_AT]
    if len(_SOME_TIME.findall(start)) < _ENOUGH or _MARKDOWN.search(start):
        return False
    try:
        return read(data).turns is not None
    except SourceError:
        return False


def read(data: bytes) -> Reading:
    """Read text in which names and times stand before what is said.

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
    reading = without_makers_lines(Reading(decoded.text, repairs=decoded.repairs))
    return with_times(reading)
