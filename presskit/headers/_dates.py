"""The first date of a line, with its time."""

import re
from datetime import datetime
from functools import lru_cache

_MONTHS = {
    name: number
    for names in (
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "ene feb mar abr mayo jun jul ago sep oct nov dic",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "jän feb mär apr mai jun jul aug sep okt nov dez",
    )
    for number, name in enumerate(names.split(), 1)
}
_MONTH = (
    r"(?P<month{0}>(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")"
    r"[^\W\d_]*)\.?"
)
DATE = re.compile(
    r"\b(?:(?P<d1>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?"
    + _MONTH.format(1)
    + r",?\s+(?:del?\s+)?(?P<y1>\d{4})"
    r"|" + _MONTH.format(2) + r"\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{4})"
    r"|(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2}))(?!\d)"
    r"(?:(?:,?\s+(?:at\s+)?|T)(?P<hour>\d{1,2}):(?P<minute>\d{2})"
    r"(?::\d{2}(?:\.\d+)?)?(?!:?\d)(?:\s?(?P<half>[ap])\.?m\b\.?)?)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def day_of(line: str) -> datetime | None:
    """Return the first date of a line, with its time if there is one."""
    match = DATE.search(line)
    if not match:
        return None
    if match["y3"]:
        year, month, day = match["y3"], int(match["m3"]), match["d3"]
    else:
        name = (match["month1"] or match["month2"]).lower()
        month = next(n for m, n in _MONTHS.items() if name.startswith(m))
        year, day = match["y1"] or match["y2"], match["d1"] or match["d2"]
    try:
        return datetime(
            int(year),
            month,
            int(day),
            _hour(match["hour"], match["half"]),
            int(match["minute"] or 0),
        )
    except ValueError:
        return None


def _hour(hour: str | None, half: str | None) -> int:
    """Return the hour of the day: "4" and "p" are 16."""
    if not half:
        return int(hour or 0)
    return int(hour) % 12 + (12 if half.lower() == "p" else 0)
