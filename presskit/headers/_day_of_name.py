"""The day that the name of a file tells, where nothing before the talk does.

Recorders and people name files by the day: GMT20260512-130501_Recording.vtt, "Briefing
12 May 2026.docx". It may be the day of the recording, or of another time zone: it is
taken, and a doubt says so.
"""

import re
from datetime import datetime

from presskit.headers._dates import printed_day
from presskit.schema.values import Document, Turns
from presskit.text.dates import Dates, dates_of

_STAMP = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
    r"(?:(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?(?!\d)"
)
"""Year, month and day, which letters may touch; the time may follow at once."""


def with_day_of_name(turns: Turns, document: Document) -> Turns:
    """Return turns whose header has the day that the name of the file tells.

    Parameters
    ----------
    turns : Turns
        The turns of a file.
    document : Document
        The file.

    Returns
    -------
    Turns
        The same if the header has a day, the name tells none or several, or a line
        before the talk looks like another one.
    """
    if turns.header.date is not None:
        return turns
    read = dates_of(turns.lexicon)
    printed = days_printed(turns, document, read)
    days = [
        day
        for day in days_of_name(name_of(document), read)
        if not printed or day in printed
    ]
    if len(days) != 1:
        return turns
    header = turns.header._replace(date=days[0], day_of_name=True)
    return turns._replace(header=header)


def name_of(document: Document) -> str:
    """Return the name of a file without its folder."""
    return re.split(r"[/\\]", document.source)[-1]


def days_of_name(name: str, read: Dates) -> list[datetime]:
    """Return the days that the name of a file can tell, midnight each.

    Examples
    --------
    >>> from presskit.languages import ALL
    >>> def days(name):
    ...     return [f"{day:%Y-%m-%d}" for day in days_of_name(name, dates_of(ALL))]
    >>> days("GMT20260512-130501_Recording.vtt"), days("Briefing_12_May_2026.docx")
    (['2026-05-12'], ['2026-05-12'])
    >>> days("05-12-2026.txt"), days("12052026.txt")
    (['2026-05-12', '2026-12-05'], [])
    """
    parted = _STAMP.sub(r" \1-\3-\4 ", name).replace("_", " ")
    # "may-12-2026": marks that part words are no marks of a number.
    return sorted({*days_in(parted, read), *days_in(parted.replace("-", " "), read)})


def days_in(text: str, read: Dates) -> list[datetime]:
    """Return the days that a text can name: of two numbers, either may be the day."""
    return sorted(
        {
            day.at.replace(hour=0, minute=0)
            for first in (True, False)
            for day in read.find(text, first)
        }
        | {day for _, _, *days in read.runs(text) for day in days}
    )


def days_printed(turns: Turns, document: Document, read: Dates) -> list[datetime]:
    """Return the days that a place before the talk can name, though not for sure."""
    seen = day_before_talk(turns, document)
    return days_in(document.text[slice(*seen)], read) if seen else []


def day_before_talk(turns: Turns, document: Document) -> tuple[int, int] | None:
    """Return the span of what looks like a day before the talk; None without one."""
    head = document.text[: turns.start[0] if turns.start else 0]
    return printed_day(head, turns.lexicon)
