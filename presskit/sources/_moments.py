"""Moments in files: which field holds one, what a value means, and in which unit."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence

from presskit.sources._voices import Piece
from presskit.text import clock

START = """start starttime start_time start_s start_sec start_seconds start_ms begin
begin_time from offset timestamp time ts minute timecode timespan""".split()
END = "end endtime end_time end_s end_sec end_seconds end_ms stop to end_ts".split()
"""Usual names, the best first."""
_LASTS = {"duration", "dur", "lasts"}
_OF = {"start": {"start", "starts", "begin", "begins", "onset", "offset"},
       "end": {"end", "ends", "stop", "finish"}}  # fmt: skip
_WITH = {"at", "audio", "code", "in", "media", "of", "offset", "relative", "stamp"}
_WITH |= {"time", "timecode", "timestamp"}
_UNITS = {
    **dict.fromkeys(("ms", "msec", "msecs", "millis", "milliseconds"), 1e-3),
    **dict.fromkeys(("us", "micros", "microseconds"), 1e-6),
    **dict.fromkeys(("ns", "nanos", "nanoseconds"), 1e-9),
    "ticks": 1e-7,
    **dict.fromkeys(("min", "mins", "minute", "minutes"), 60.0),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1.0),
}
"""Seconds in a unit, by the word in a name."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SPEECH = 15.0
"""Letters that people say in a second; half or twice as many are usual."""
_RATES = {"milliseconds": 1e-3, "samples, 16,000 a second": 1 / 16_000, "ticks": 1e-7}
_DURATION = re.compile(r"PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?")
_SPAN = re.compile(rf"\s*({clock.FRAMES})\s*(?:-{{1,2}}>|[-–—])\s*({clock.FRAMES})\s*")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,9})?(?=s?$)")


def called(columns: Iterable[object], moment: str) -> object | None:
    """Return the column that holds a moment by another name than the usual ones.

    Parameters
    ----------
    columns : iterable of object
        Their names.
    moment : {"start", "end"}

    Examples
    --------
    >>> called(["text", "offsetMilliseconds"], "start")
    'offsetMilliseconds'
    >>> called(["start_page", "startTimestamp"], "start")
    'startTimestamp'
    >>> called(["endDate", "text"], "end")
    """
    for column in columns:
        words = _words(column)
        if words & _OF[moment] and words <= _OF[moment] | _WITH | _UNITS.keys():
            return column
    return None


def _words(name: object) -> set[str]:
    return {word.lower() for word in _WORD.findall(str(name))}


def unit(name: object) -> float:
    """Return the number of seconds in a field's unit, by its name; 1 if not told.

    Examples
    --------
    >>> unit("offsetMilliseconds"), unit("start_ms"), unit("start")
    (0.001, 0.001, 1.0)
    """
    return next((_UNITS[word] for word in _words(name) if word in _UNITS), 1.0)


def seconds(value: object) -> float | None:
    """Return a time in seconds; None if it is not a time.

    Examples
    --------
    >>> seconds("00:01:02.5"), seconds("1:05"), seconds(3), seconds("4.5s")
    (62.5, 65.0, 3.0, 4.5)
    >>> seconds("PT1M2.5S"), seconds({"seconds": "4", "nanos": 500000000})
    (62.5, 4.5)
    >>> seconds({"relative": 2.5, "absolute": "2024-01-01"})
    2.5
    """
    if isinstance(value, Mapping):
        if "seconds" not in value:
            return seconds(value.get("relative"))
        whole, nanos = seconds(value["seconds"]), seconds(value.get("nanos", 0))
        return None if whole is None else round(whole + (nanos or 0) / 1e9, 6)
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if 0 <= value < 1e12 and math.isfinite(value) else None
    if not isinstance(value, str):
        return None
    if (at := clock.seconds(value.strip())) is not None:
        return at
    if (match := _DURATION.fullmatch(value.strip())) and any(match.groups()):
        hours, minutes, rest = (float(part or 0) for part in match.groups())
        return round(hours * 3600 + minutes * 60 + rest, 6)
    match = _NUMBER.match(value.strip())
    return float(match[0]) if match else None


def span(row: Mapping, start: object, end: object) -> tuple[float | None, float | None]:
    """Return the times at which something in a row starts and ends, in seconds.

    Parameters
    ----------
    row : mapping
        A row.
    start, end : object
        The names of its fields; where none is the end, a length is looked for.

    Examples
    --------
    >>> span({"offsetMilliseconds": 1500, "durationMilliseconds": 500},
    ...     "offsetMilliseconds", None)
    (1.5, 2.0)
    >>> span({"timestamp": [0.0, 2.5]}, "timestamp", None)
    (0.0, 2.5)
    >>> span({"timespan": "0:02.0 - 0:06.5"}, "timespan", None)
    (2.0, 6.5)
    """
    begins, ends = row.get(start), row.get(end)
    if isinstance(begins, list | tuple) and len(begins) == 2 and end is None:
        begins, ends = begins
    elif isinstance(begins, str) and (both := _SPAN.fullmatch(begins)):
        begins, ends = both[1], ends or both[2]
    first, last = _in_unit(begins, start), _in_unit(ends, end)
    if first is not None and last is None and end is None:
        long = next((name for name in row if _lasts(_words(name))), None)
        lasted = _in_unit(row.get(long), long)
        last = None if lasted is None else round(first + lasted, 6)
    return first, last


def _lasts(words: set[str]) -> bool:
    return bool(words & _LASTS) and words <= _LASTS | _WITH | _UNITS.keys()


def _in_unit(value: object, name: object) -> float | None:
    found, of = seconds(value), unit(name)
    plain = isinstance(value, int | float) or (
        isinstance(value, str) and value.strip().isdigit()
    )
    return round(found * of, 6) if found is not None and plain else found


def in_seconds(pieces: Sequence[Piece]) -> tuple[list[Piece], tuple[str, ...]]:
    """Return pieces with their times in seconds, and what unit was assumed, in words.

    Nobody takes five seconds for a letter: such times are in another unit, that in
    which people speak as they do.

    Examples
    --------
    >>> said = [Piece("A", "x" * 30, "", 40_000.0, 42_000.0)]
    >>> in_seconds(said)[0][0].start, in_seconds(said)[1]
    (40.0, ('times read as milliseconds',))
    """
    timed = [one for one in pieces if one.start is not None and one.end is not None]
    lasted = sum(one.end - one.start for one in timed)
    letters = sum(len(one.text) for one in timed)
    if not timed or lasted <= 5 * letters + 60:
        return list(pieces), ()
    rates = {name: letters / (lasted * of) for name, of in _RATES.items()}
    best = min(rates, key=lambda name: abs(math.log(max(rates[name], 1e-12) / _SPEECH)))
    of = _RATES[best]
    made = [
        one._replace(
            start=None if one.start is None else round(one.start * of, 6),
            end=None if one.end is None else round(one.end * of, 6),
        )
        for one in pieces
    ]
    return made, (f"times read as {best}",)
