"""Runs of days, "4–5 May 2023": which of them an event was on, nothing there says."""

import re
from collections.abc import Iterator
from functools import cache

_MARK = r"[-–—/]"
_SPACE = r"[^\S\n]{1,9}"
_BEGINS = r"(?:(?<![^\s(,;:|])|(?<=[–—]))"
_NUMBER = r"\d{1,2}"
_ISO = r"\d{4}-\d\d-\d\d"
_WORD = r"[^\W\d_]{3,14}\.?"


@cache
def _range(joins: tuple[str, ...], endings: tuple[str, ...], of: tuple[str, ...]):
    """Return the pattern of a run of days: month before or behind, or in numbers."""
    words = "|".join(map(re.escape, joins)) or "(?!)"
    ends = "|".join(map(re.escape, endings)) or "(?!)"
    among = rf"(?:(?:{'|'.join(map(re.escape, of)) or '(?!)'}){_SPACE})?"
    # A dash between spaces may part a number from a day: "No. 3 – 5 May 2023".
    alone = rf"(?<![^\n(,;:|])[^\S\n]{{0,9}}(?={_NUMBER}\.?{_SPACE}{_MARK})"
    join = rf"(?:{_MARK}|{_SPACE}(?:{words}){_SPACE})"
    apart = rf"(?:{join}|{_SPACE}{_MARK}{_SPACE})"
    n = rf"{_NUMBER}(?:{ends})?"
    year = r"\d{4}(?!\d)"
    tail = (
        rf"(?:{_SPACE}{among}{_WORD},?{_SPACE}{among}{year}"
        rf"|[^\S\n]?\d{{1,2}}\.[^\S\n]?{year})"
    )
    return re.compile(
        rf"{_BEGINS}(?P<month>{_WORD}){_SPACE}(?P<a>{n}){apart}(?P<b>{n})"
        rf"(?P<year>,?{_SPACE}{year})"
        rf"|(?:{_BEGINS}(?P<c>{n}\.?){join}|{alone}(?P<c2>{n}\.?){_SPACE}{_MARK}{_SPACE})"
        rf"(?P<d>{n}\.?)(?P<tail>{tail})"
        rf"|{_BEGINS}(?P<e>{n}\.?{_SPACE}{_WORD}){apart}"
        rf"(?P<f>{n}\.?{_SPACE}{_WORD})(?P<of>{_SPACE}{year})"
        rf"|{_BEGINS}(?P<g>{_WORD}{_SPACE}{n}){apart}"
        rf"(?P<h>{_WORD}{_SPACE}{n})(?P<and>,?{_SPACE}{year})"
        rf"|{_BEGINS}(?P<i>{_ISO})"
        rf"(?:[/–—](?P<j>\d\d)(?![\d:-])|{apart}(?P<k>{_ISO})(?!\d))",
        re.IGNORECASE,
    )


def day_ranges(
    text: str,
    joins: tuple[str, ...] = (),
    endings: tuple[str, ...] = (),
    of: tuple[str, ...] = (),
) -> Iterator[tuple[int, int, str, str]]:
    """Yield what has the form of a run of days: where, and its first and last, in full.

    Parameters
    ----------
    text : str
    joins, endings, of : tuple of str
        What may stand between two days, end the number of one, and stand behind it.

    Yields
    ------
    tuple of (int, int, str, str)
        Start, end, and both days as if each was printed alone. Whether a calendar has
        them is for the caller to ask.

    Examples
    --------
    >>> for text in ("May 4-5, 2023", "4th and 5th May 2023", "30 April – 1 May 2023"):
    ...     print(*list(day_ranges(text, ("and",), ("th",)))[0][2:], sep=" | ")
    May 4, 2023 | May 5, 2023
    4th May 2023 | 5th May 2023
    30 April 2023 | 1 May 2023
    >>> print(*list(day_ranges("2023-05-04/05"))[0][2:], sep=" | ")
    2023-05-04 | 2023-05-05
    >>> list(day_ranges("Briefing No. 3 – 5 May 2023"))
    []
    """
    if not any(map(str.isdigit, text)):
        return
    for run in _range(joins, endings, of).finditer(text):
        start = run.start() + len(run[0]) - len(run[0].lstrip())
        if run["a"]:
            days = (f"{run['month']} {run[one]}{run['year']}" for one in "ab")
        elif run["d"]:
            first = run["c"] or run["c2"]
            days = (f"{one}{run['tail']}" for one in (first, run["d"]))
        elif run["e"]:
            days = (f"{run[one]}{run['of']}" for one in "ef")
        elif run["g"]:
            days = (f"{run[one]}{run['and']}" for one in "gh")
        else:
            days = run["i"], run["k"] or f"{run['i'][:-2]}{run['j']}"
        yield (start, run.end(), *days)
