"""Lines that hold data and no words of a title: status, dates, "Place: …", a link."""

import re
from datetime import datetime

from presskit.headers._dates import day_of, event_day, later_before, undated
from presskit.headers._kind_of_event import kind_of
from presskit.headers._status import status_of
from presskit.languages import Lexicon, tokens
from presskit.text import plain
from presskit.text.contact import is_contact
from presskit.text.dates import dates_of
from presskit.text.fields import LISTS, field_of, fields_of

_DIGIT = re.compile(r"\d")
_URL = re.compile(r"https?://\S+")
_TIME = re.compile(
    r"[(\[]?\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?\s?(?P<half>[ap]\.?\s?m\b\.?)?"
    r"(?:\s[A-Z]{2,5})?[)\]]?\.?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?(?:\s{1,4}[A-Z]{2,4}\b)?")
"""A time of day, which is no place, with its zone."""
_FEW = 3
"""Words beside a date that may be the place."""
_MOST_LATER = 12
"""Words of a line that says when its page was changed: longer ones say more."""
_EDGES = " ,.-–—|()"


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
    if status := status_of(line, lexicon):
        return {"status": status}
    day = day_of(line, lexicon, first) if _DIGIT.search(line) else None
    if day and (later := _later(line, day, lexicon, first)):
        return later
    if fields := fields_of(line, lexicon):
        told: dict[str, object] = {}
        for field, value in fields:
            told = _told(field, value, _midnight(value, lexicon, first)) | told
        return told
    if "://" in line and (url := _URL.fullmatch(line)):
        return {"url": url[0]}
    if (time := _TIME.fullmatch(line)) and (time["half"] or ":" in line):
        return {"time": line}
    rest = line
    if _DIGIT.search(line):
        rest = _CLOCK.sub("", undated(line, "", lexicon, first)).strip(_EDGES)
    if is_contact(rest, lexicon):
        return {"contact": line}
    if day is None:
        run = rest != line and _day_and_place(rest, datetime.min, lexicon)
        return {"other": line} if run else None  # "May 4-5, 2023": which day?
    field = field_of(rest, lexicon) or field_of(f"{rest}:", lexicon)
    if field and field[0] == "posted":  # "Published on 5 May 2023"
        return {"posted": day.replace(hour=0, minute=0)}
    if field:  # a day, and the number of a tape
        return {"date": day.replace(hour=0, minute=0)}
    return _day_and_place(rest, day, lexicon)


def _later(
    line: str, day: datetime, lexicon: Lexicon, first: bool | None
) -> dict[str, object] | None:
    """Return the facts of a line on when a text was changed, fetched or protected."""
    said = tokens(line)
    if kind_of(line, lexicon):
        return None
    if lexicon.phrases("updated").at_start(said):
        return {"updated": day}
    if len(said.words) > _MOST_LATER or event_day(line, lexicon, first):
        return None
    before = line[: next(dates_of(lexicon).find(line, first)).start]
    changed = later_before(before, lexicon) == "updated"
    return {"updated": day} if changed else {"other": line}


def _midnight(value: str, lexicon: Lexicon, first: bool | None) -> datetime | None:
    day = day_of(value, lexicon, first) if _DIGIT.search(value) else None
    return day.replace(hour=0, minute=0) if day else None


def _told(field: str, value: str, day: datetime | None) -> dict[str, object]:
    """Return the data of a named field; a day counts where the field can be of one."""
    url = _URL.search(value)
    told: dict[str, object] = {"url": url[0]} if url else {}
    if field in LISTS:
        return {"list": (LISTS[field], value)} | told
    if field in ("place", "title", "about") and value:
        told[field] = value
    if field == "posted":
        return told | ({"posted": day} if day else {"other": value})
    return told | ({"date": day} if day else {}) or {"other": value}


def _day_and_place(
    rest: str, day: datetime, lexicon: Lexicon
) -> dict[str, object] | None:
    """Return the facts of a line that is a day and, in the rest, perhaps a place."""
    words = [word for word in rest.split() if plain(word) not in lexicon.weekdays]
    if len(re.findall(r"\w+", " ".join(words))) > _FEW or kind_of(rest, lexicon):
        return None  # of few words, too, a line that names the event is its title
    told = {"date": day.replace(hour=0, minute=0)}
    place = " ".join(words).strip(_EDGES)
    return told | ({"place": place} if is_place(place, lexicon) else {})


def is_place(words: str, lexicon: Lexicon) -> bool:
    """Return True if words beside a day can be a place: with a capital, and no event.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> [is_place(words, lexicon()) for words in ("Town Hall", "Briefing", "on the")]
    [True, False, False]
    """
    if not words or not words[0].isupper() or not words.split()[-1][0].isupper():
        return False
    return kind_of(words, lexicon) is None
