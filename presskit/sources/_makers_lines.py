"""Lines that a program has put around the talk: who made it, when it began."""

import re
from functools import cache

from presskit.languages import ALL
from presskit.schema.values import Reading
from presskit.sources._cut_lines import rows_of, without_rows
from presskit.text.clock import CLOCK_WITH_HOURS

WHY = "a line of the program that made the transcript"
_SORTS = {"makers_line": WHY, "advertising": "advertising"}
_LONGEST = 300
_TIME = re.compile(rf"[\[(]?{CLOCK_WITH_HOURS}[\])]?")
TIME_WHY = "a time between turns"


def without_makers_lines(reading: Reading) -> Reading:
    r"""Return a reading without the lines of the program that made it.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file.

    Returns
    -------
    Reading
        The same if there are none; else they are in `left_out`.

    Examples
    --------
    >>> reading = Reading("Ann: Why?\nBo: So.\n\nTranscribed by https://made.example")
    >>> without_makers_lines(reading).text
    'Ann: Why?\nBo: So.\n\n'
    """
    if reading.turns is not None:
        return reading
    for sort, why in _SORTS.items():
        rows, line = rows_of(reading.text), _line(sort)
        gone = {
            row.number
            for row in rows
            if len(row.text) <= _LONGEST and line.fullmatch(row.text)
        }
        reading = without_rows(reading, rows, gone, why)
    return reading


@cache
def _line(sort: str) -> re.Pattern[str]:
    patterns = ALL.patterns(sort)
    return re.compile("|".join(f"(?:{one.pattern})" for one in patterns), re.IGNORECASE)


def without_lone_times(reading: Reading) -> Reading:
    r"""Return a reading without the lines that are a time and nothing else.

    Examples
    --------
    >>> without_lone_times(Reading("00:00:00\nAnn: Why?")).text
    'Ann: Why?'
    """
    if reading.turns is not None or not _TIME.search(reading.text):
        return reading
    rows = rows_of(reading.text)
    gone = {row.number for row in rows if _TIME.fullmatch(row.text)}
    return without_rows(reading, rows, gone, TIME_WHY)
