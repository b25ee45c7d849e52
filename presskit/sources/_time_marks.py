"""Times as transcripts print them, at the start and the end of lines."""

import re
from functools import cache
from typing import NamedTuple

from presskit.languages import lexicon
from presskit.text.clock import FRAMES, seconds

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s{1,3}|T)"
_SPAN = (
    r"\d{1,6}(?:\.\d{1,3})?\s?s?\s{0,3}(?:-{1,2}>|[-–—])\s{0,3}\d{1,6}\.\d{1,3}\s?s?"
)
"""Seconds from and to: "[0.5s -> 3.25s]"."""
_HALF = r"\s?[AaPp]\.?[Mm]\.?(?!\w)"
_MARK = re.compile(rf"#{FRAMES}-\d#")
"""What f4 and MAXQDA write; tenths behind the dash mean nothing, as the player of f4
jumps back when it stops, and are not read."""
_OF_DAY = re.compile(rf"{_DATE}|{_HALF}")
_DATES, _CLOCKS = re.compile(_DATE), re.compile(FRAMES)
_LOOKED_AT = 160
_AT_END = 90
_DIGIT = re.compile(r"\d")
_BEFORE, _BEHIND = 3, 30
"""Characters of a time before its first digit, and behind its last one at most."""
_PARTING = " \t|:-–—"
"""What may stand behind a time that ends a line."""
_OPEN, _CLOSE = r"[\[(<{#]\s{0,2}", r"\s{0,2}[\])>}#]"
_BRACKETS = "[(<{#"
_UNITS = {"hours": 3600, "minutes": 60, "seconds": 1}


class Time(NamedTuple):
    """A time in a line: where it stands, the seconds it tells.

    `at` and `until` are None for a time of day. `apart` is True for one in brackets.
    """

    start: int
    end: int
    at: float | None
    until: float | None
    apart: bool


def first_time(line: str) -> Time | None:
    """Return the first time near the start of a line.

    Examples
    --------
    >>> first_time("[00:01:02.5 --> 00:01:04] Ann: Why?")
    Time(start=0, end=25, at=62.5, until=64.0, apart=True)
    >>> first_time("Ann Lee  1:05").at, first_time("Ann 9:05 AM").at
    (65.0, None)
    >>> first_time("Ann 1 minute 5 seconds").at, first_time("Ann: It is 5.")
    (65.0, None)
    """
    digit = _DIGIT.search(line, 0, _LOOKED_AT)
    if digit is None:
        return None
    match = _pattern().search(line, max(0, digit.start() - _BEFORE), _LOOKED_AT)
    return _time(match, 0) if match else None


def last_time(line: str) -> Time | None:
    """Return the time that ends a line.

    Examples
    --------
    >>> last_time("I: Why, at 10:30? #00:00:05-3#").at, last_time("At 10:30 we met.")
    (5.0, None)
    """
    shift = max(0, len(line) - _AT_END)
    told = len(line.rstrip(_PARTING))
    if not _DIGIT.search(line, max(0, told - _BEHIND)):
        return None
    found = None
    for match in _pattern().finditer(line[shift:]):
        found = match
    if found is None or shift + found.end() < told:
        return None
    return _time(found, shift)


def both_times(line: str) -> tuple[Time | None, Time | None]:
    """Return the first and the last time of a line, which may be the same one.

    Examples
    --------
    >>> first, last = both_times("Ann Lee  1:05")
    >>> first is last, first.at
    (True, 65.0)
    """
    first = first_time(line)
    alone = first and first.end == len(line.rstrip(_PARTING)) and len(line) <= _AT_END
    return first, first if alone else last_time(line)


def without_marks(line: str) -> str:
    """Return words without the times that a program has put between them.

    Examples
    --------
    >>> without_marks("Why #00:00:05-3# now? At 10:30?")
    'Why now? At 10:30?'
    """
    if "#" not in line:
        return line
    return " ".join(_MARK.sub(" ", line).split())


@cache
def _pattern() -> re.Pattern[str]:
    one = rf"(?:{_DATE})?{FRAMES}(?:{_HALF})?"
    both = rf"{one}(?:\s{{0,3}}(?:-{{1,2}}>|[-–—])\s{{0,3}}{one})?"
    units = "|".join(
        re.escape(word)
        for word in sorted(lexicon().words(*_UNITS), key=len, reverse=True)
    )
    one_unit = rf"\d{{1,3}}(?:\.\d{{1,3}})?\s?(?:{units})(?!\w)"
    spoken = rf"(?<![\w.,:])(?:{one_unit}[\s,:]{{0,2}}){{1,3}}"
    lasts = rf"(?:\d{{1,6}}(?:\.\d{{1,3}})?)?\s?(?:{units})"  # "0:01-0:04 (3 sec)"
    return re.compile(
        rf"(?=[#\d\[(<{{])(?:"
        rf"(?P<mark>#{FRAMES}-\d#)"
        rf"|(?P<span>{_OPEN}{_SPAN}{_CLOSE})"
        rf"|(?P<glued>\A{FRAMES}(?<=\.\d)(?=[^\W\d_]))"
        rf"|(?P<apart>{_OPEN}{both}{_CLOSE})"
        rf"|(?<![\w.,:#])(?P<bare>{both}(?:\s\({lasts}\))?)(?![\w:#])"
        rf"|(?P<spoken>{_OPEN}{spoken}{_CLOSE}|{spoken}))",
        re.IGNORECASE,
    )


def _time(match: re.Match[str], shift: int) -> Time:
    words = match[0].rstrip()
    end = match.start() + len(words) + shift
    if match["spoken"]:
        at, until = _of_units(words), None
    elif match["span"]:
        at, until = map(float, re.findall(r"\d+(?:\.\d+)?", words))
    else:
        body = words.strip("[]()<>{}# \t")
        dated = _OF_DAY.search(body) is not None
        parts = _CLOCKS.findall(_DATES.sub("", body))
        told = [None if dated else seconds(part) for part in parts[:2]]
        at, until = (*told, None)[:2]
    apart = bool(match["apart"] or match["mark"] or match["span"])
    apart = apart or words[0] in _BRACKETS
    return Time(match.start() + shift, end, at, until, apart)


def _of_units(words: str) -> float:
    whole = 0.0
    for number, unit in re.findall(
        r"(\d{1,3}(?:[.,]\d{1,3})?)\s?([^\W\d]+)", words.casefold()
    ):
        name = next((one for one in _UNITS if unit in lexicon().words(one)), "seconds")
        whole += float(number.replace(",", ".")) * _UNITS[name]
    return round(whole, 3)
