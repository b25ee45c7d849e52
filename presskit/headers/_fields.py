"""Lines that hold data and no words of a title: status, dates, "Place: …", a link."""

import re
from datetime import datetime
from functools import cache

from presskit.headers._dates import day_of, undated
from presskit.languages import Lexicon, tokens

_DIGIT = re.compile(r"\d")
_URL = re.compile(r"https?://\S+")
_FEW = 3
"""Words beside a date that may be the place."""


def data_of(
    line: str, lexicon: Lexicon, first: bool | None = None
) -> dict[str, object] | None:
    """Return the facts that a line of data tells; None if it is none.

    Parameters
    ----------
    line : str
    lexicon : Lexicon
        The words of the language.
    first : bool, optional
        Whether days in numbers name the day first, as the file has them.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> data_of("(As delivered)", lexicon()), data_of("Venue: Oslo", lexicon())
    ({'status': 'As delivered'}, {'place': 'Oslo'})
    >>> data_of("Doorstep", lexicon()) is None
    True
    """
    if status := _status(line, lexicon):
        return {"status": status}
    day = day_of(line, lexicon, first) if _DIGIT.search(line) else None
    if day and lexicon.phrases("updated").at_start(tokens(line)):
        return {"updated": day}
    key, colon, value = line.partition(":")
    field = lexicon.table("header_fields").get(key.strip().lower()) if colon else None
    if field:
        midnight = day.replace(hour=0, minute=0) if day else None
        return _told(field, value.strip(), midnight)
    if "://" in line and (url := _URL.fullmatch(line)):
        return {"url": url[0]}
    return _day_and_place(undated(line, "", lexicon, first), day) if day else None


def _status(line: str, lexicon: Lexicon) -> str | None:
    """Return "As delivered" for "(AS DELIVERED)"; None for any other line."""
    for pattern in _statuses(lexicon):
        if status := pattern.fullmatch(line):
            words = " ".join(status[1].split())
            return words[0].upper() + words[1:].lower()
    return None


@cache
def _statuses(lexicon: Lexicon) -> list[re.Pattern[str]]:
    """Return the patterns of how a text came about, in brackets or not."""
    return [
        re.compile(rf"[(\[]?\s*({one.pattern})\s*[)\]]?\.?", re.IGNORECASE)
        for one in lexicon.patterns("status")
    ]


def _told(field: str, value: str, day: datetime | None) -> dict[str, object]:
    """Return what a named field tells."""
    url = _URL.search(value)
    told = {"place": value} if field == "place" else {}
    told |= {"title": value} if field == "title" and value else {}
    told |= {"date": day} if day else {}
    return told | ({"url": url[0]} if url else {})


def _day_and_place(rest: str, day: datetime) -> dict[str, object] | None:
    """Return what a line tells that is a day and, in the rest, perhaps a place."""
    if len(re.findall(r"\w+", rest)) > _FEW:
        return None
    place = rest.strip(" ,.-–—|()")
    told = {"date": day.replace(hour=0, minute=0)}
    return told | ({"place": place} if place else {})
