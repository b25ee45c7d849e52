"""Times on the clock of a recording: "1:02:03.5" is a number of seconds, and back."""

import re

_HOURS = r"(\d{1,6}):"
_REST = r"(\d{1,3}):(\d{2})(?:[.,](\d{1,9}))?"
_PARTS = rf"(?:{_HOURS})?{_REST}"
_FRAMES = r"(?:(?<=:\d\d:\d\d)[:;]\d{2})?"
_TIME = re.compile(_PARTS + _FRAMES)


def _without_groups(pattern: str) -> str:
    return re.sub(r"\((?!\?)", "(?:", pattern)


CLOCK = _without_groups(_PARTS)
"""Hours if there are any, minutes, seconds and parts of them, as a pattern."""

CLOCK_WITH_HOURS = _without_groups(_HOURS + _REST)
"""The same where two numbers are a time of day: "10:30"."""

FRAMES = CLOCK + _FRAMES
"""The same, or with the frames of a film behind three numbers: "01:02:03:04"."""


def seconds(printed: str) -> float | None:
    """Return the seconds of a time on a clock; None if it is none.

    Parameters
    ----------
    printed : str
        "1:05", "01:02:03", "62:03,5", or "01:02:03:04", whose frames do not count.

    Returns
    -------
    float or None

    Examples
    --------
    >>> seconds("1:05"), seconds("01:02:03,5"), seconds("01:02:03:04"), seconds("5")
    (65.0, 3723.5, 3723.0, None)
    """
    match = _TIME.fullmatch(printed)
    if match is None:
        return None
    hours, minutes, whole, part = match.groups()
    told = int(hours or 0) * 3600 + int(minutes) * 60 + int(whole)
    return float(f"{told}.{part}") if part else float(told)


def clock(seconds: float) -> str:
    """Return seconds as a player shows them, parts of a second left out.

    Parameters
    ----------
    seconds : float
        From the start; not negative.

    Returns
    -------
    str

    Examples
    --------
    >>> clock(62.9), clock(3723)
    ('00:01:02', '01:02:03')
    """
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest:02}"
