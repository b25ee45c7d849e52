"""A line that a page prints above each name: "speaker"."""

import re
from collections import Counter
from itertools import pairwise

from presskit.schema.values import Reading
from presskit.sources._cut_lines import rows_of, without_rows
from presskit.sources._prefixes import may_name
from presskit.sources._timed_layout import WHY

_ENDS = re.compile(r"\w{3}[.]$|[?!…,;]$")
"""The end of a sentence, or its middle; "Bo J. Ek Jr." is a name."""
_LETTER = re.compile(r"[^\W\d_]")
_FEW = 4
_LONGEST, _NAME = 40, 80
_MOST = 0.9
"""Share of the lines with a name that have it above, and of its own that have one."""


def without_lines_above_names(reading: Reading) -> Reading:
    r"""Return a reading without the line that stands above each name, and only there.

    It is short and comes back, and so do the lines below it, of which no other stands
    elsewhere.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file.

    Returns
    -------
    Reading
        The same if there is none; else each is in `left_out`.

    Examples
    --------
    >>> talk = "by\nAnn\nWhy?\nby\nBo\nSo.\nby\nAnn\nAnd?\nby\nBo\nNo."
    >>> without_lines_above_names(Reading(talk)).text
    'Ann\nWhy?\nBo\nSo.\nAnn\nAnd?\nBo\nNo.'
    """
    if reading.turns is not None:
        return reading
    rows = rows_of(reading.text)
    times = Counter(row.text for row in rows)
    short = [text for text, n in times.items() if n >= _FEW and len(text) <= _LONGEST]
    often = {text for text in short if _LETTER.search(text)}  # a rule is a mark
    below: dict[str, Counter[str]] = {text: Counter() for text in often}
    for row, after in pairwise(rows):
        named = len(after.text) <= _NAME and may_name(after.text)
        if row.text in often and named and not _ENDS.search(after.text):
            below[row.text][after.text] += 1
    above = {text for text, names in below.items() if _above(text, names, times)}
    gone = {row.number for row in rows if row.text in above}
    return without_rows(reading, rows, gone, WHY) if len(above) == 1 else reading


def _above(text: str, names: Counter[str], times: Counter[str]) -> bool:
    """Return True if a line stands above names, and names only below it."""
    back = sum(n for n in names.values() if n > 1)
    stands = sum(names.values())
    elsewhere = sum(times[name] for name in names) - stands
    return (
        len(names) > 1
        and 2 * back >= stands
        and stands >= _MOST * times[text]
        and elsewhere <= (1 - _MOST) * stands
    )
