"""Whether the day of an event is known, and whether its text was changed later."""

from collections.abc import Iterator
from datetime import datetime

from presskit.doubts import DAY, Doubt, Fix, Kind, about_advice
from presskit.headers._dates import day_of
from presskit.headers._day_of_name import (
    day_before_talk,
    days_of_name,
    days_printed,
    name_of,
)
from presskit.languages import tokens
from presskit.schema.values import Transcript
from presskit.text.dates import dates_of

_LONG = 120
"""Characters of a line that says when a source was changed."""
_NAMED_OTHERWISE = 0.1
"""How probable it is that the name of a file tells another day: that of its upload."""


def doubts(file: Transcript) -> list[Doubt]:
    """Return the doubt that no date was read, and where one may stand.

    Parameters
    ----------
    file : Transcript
        The file.

    Returns
    -------
    list of Doubt
        That no day was read, at what looks like one, without a place if nothing does;
        that the source was changed after the day, where the source says so.
    """
    return [*_no_date(file), *_updated(file)]


def _updated(file: Transcript) -> Iterator[Doubt]:
    header = file.turns.header
    if header.date is None or header.updated is None:
        return
    if header.updated.date() <= header.date.date():
        return
    place = _place_of(header.updated, file)
    yield Doubt(
        *place, Kind.UPDATED_LATER,
        f"The source was last updated on {header.updated:%Y-%m-%d}; the event was on "
        f"{header.date:%Y-%m-%d}.",
        "Where a word matters, compare it with the recording or with an earlier copy.",
        0,
    )  # fmt: skip


def _place_of(
    updated: datetime, file: Transcript
) -> tuple[int, int, int] | tuple[None, None, None]:
    """Return the line before the talk that says when the source was changed."""
    document, lexicon = file.document, file.turns.lexicon
    says, at = lexicon.phrases("updated"), 0
    for line in document.text[: file.turns.header_end].splitlines(keepends=True):
        bare = line.strip()
        if len(bare) <= _LONG and says.search(tokens(bare)) is not None:
            day = day_of(bare, lexicon, None)
            if day and day.date() == updated.date():
                start = at + line.index(bare)
                return start, start + len(bare), document.line(start)
        at += len(line)
    return None, None, None


def _no_date(file: Transcript) -> list[Doubt]:
    document, turns = file.document, file.turns
    if turns.header.day_of_name:
        return [_of_name(file)]
    if turns.header.date is not None:
        return []
    seen = day_before_talk(turns, document)
    read = dates_of(turns.lexicon)
    place, message = (None, None, None), "No date was read before the talk."
    if seen:
        place = (*seen, document.line(seen[0]))
        message = f"No date was read; {document.text[slice(*seen)]!r} may be one."
    printed = days_printed(turns, document, read)
    named = days_of_name(name_of(document), read)
    days = [f"{day:%Y-%m-%d}" for day in printed or named]
    fix = Fix("day", 0, 0, *days) if len(days) == 1 else None
    several = f" It can be {' or '.join(days)}." if len(days) > 1 else ""
    return [Doubt(
        *place, Kind.NO_DATE,
        f"{message} Filters by day leave this transcript out, and nothing says which "
        "of several came first.",
        about_advice(document.source, {"day": days[0] if fix else DAY}) + several,
        sum(turns.n_words),
        fix,
    )]  # fmt: skip


def _of_name(file: Transcript) -> Doubt:
    """Return the doubt that only the name of the file tells the day."""
    day = f"{file.turns.header.date:%Y-%m-%d}"
    return Doubt(
        None, None, None, Kind.DAY_OF_NAME,
        f"The day is that in the name of the file, {day}: no line before the talk says "
        "one.",
        "If the event was on that day, accept the line; if not, "
        f"{_uncapitalised(about_advice(file.document.source, {'day': DAY}))}",
        sum(file.turns.n_words),
        Fix("day", 0, 0, day),
        unsure=_NAMED_OTHERWISE,
    )  # fmt: skip


def _uncapitalised(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
