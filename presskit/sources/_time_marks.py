"""Times as transcripts print them, at the start and the end of lines."""

import re
from functools import cache
from typing import NamedTuple

from presskit.languages import lexicon

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?\s{1,3}|T)"
_PARTS = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3}|(?<=:\d\d:\d\d)[:;]\d{2})?"
_SPAN = (
    r"\d{1,6}(?:\.\d{1,3})?\s?s?\s{0,3}(?:-{1,2}>|[-–—])\s{0,3}\d{1,6}\.\d{1,3}\s?s?"
)
"""Seconds from and to: "[0.5s -> 3.25s]"."""
_HALF = r"\s?[AaPp]\.?[Mm]\.?(?!\w)"
_MARK = re.compile(rf"#{_PARTS}-\d#")
"""What f4 and MAXQDA write; tenths behind the dash mean nothing, as the player of f4
jumps back when it stops, and are not read."""
_LOOKED_AT = 160
_AT_END = 90
_OPEN, _CLOSE = r"[\[(<{#]\s{0,2}", r"\s{0,2}[\])>}#]"
_UNITS = {"hours": 3600, "minutes": 60, "seconds": 1}
_SPLIT = re.compile(r"[:;]")


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
    match = _pattern().search(line[:_LOOKED_AT])
    return _time(match, 0) if match else None


def last_time(line: str) -> Time | None:
    """Return the time that ends a line.

    Examples
    --------
    >>> last_time("I: Why, at 10:30? #00:00:05-3#").at, last_time("At 10:30 we met.")
    (5.0, None)
    """
    shift = max(0, len(line) - _AT_END)
    found = None
    for match in _pattern().finditer(line[shift:]):
        found = match
    if found is None or line[shift + found.end() :].strip(" \t|:-–—"):
        return None
    return _time(found, shift)


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
    one = rf"(?:{_DATE})?{_PARTS}(?:{_HALF})?"
    both = rf"{one}(?:\s{{0,3}}(?:-{{1,2}}>|[-–—])\s{{0,3}}{one})?"
    units = "|".join(
        re.escape(word)
        for word in sorted(lexicon().words(*_UNITS), key=len, reverse=True)
    )
    spoken = rf"(?<![\w.,:])(?:\d{{1,3}}\s?(?:{units})(?!\w)[\s,]{{0,2}}){{1,3}}"
    return re.compile(
        rf"(?P<mark>#{_PARTS}-\d#)"
        rf"|(?P<span>{_OPEN}{_SPAN}{_CLOSE})"
        rf"|(?P<glued>\A{_PARTS}(?<=\.\d)(?=[^\W\d_]))"
        rf"|(?P<apart>{_OPEN}{both}{_CLOSE})"
        rf"|(?<![\w.,:#])(?P<bare>{both})(?![\w:#])"
        rf"|(?P<spoken>{spoken})",
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
        dated = re.search(rf"{_DATE}|{_HALF}", body) is not None
        parts = re.findall(_PARTS, re.sub(_DATE, "", body))
        told = [None if dated else _seconds(part) for part in parts[:2]]
        at, until = (*told, None)[:2]
    apart = bool(match["apart"] or match["mark"] or match["span"])
    return Time(match.start() + shift, end, at, until, apart)


def _seconds(time: str) -> float:
    """Return the seconds of "1:02:03.5", or of "01:02:03:04", which ends in frames."""
    parts = _SPLIT.split(time.replace(",", "."))[:3]
    seconds = 0.0
    for part in parts:
        seconds = seconds * 60 + float(part)
    return round(seconds, 3)


def _of_units(words: str) -> float:
    seconds = 0
    for number, unit in re.findall(r"(\d{1,3})\s?([^\W\d]+)", words.casefold()):
        name = next((one for one in _UNITS if unit in lexicon().words(one)), "seconds")
        seconds += int(number) * _UNITS[name]
    return float(seconds)
