"""What a chart calls each transcript, and the colour and symbol that stand for it."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.charts import _house
from presskit.text import prose
from presskit.wording import say

_CROWD = 100  # transcripts whose marks lie over each other


class Event(NamedTuple):
    """One transcript, ready for labels (not escaped)."""

    transcript: str
    date: str
    name: str
    label: str
    colour: str
    symbol: str
    glyph: str
    opacity: float


def events(
    frame: pd.DataFrame, transcripts: pd.DataFrame | None = None
) -> dict[str, Event]:
    """Return an Event for each transcript in `frame`, by date, those without one last.

    Parameters
    ----------
    frame : DataFrame
        Any table with a column `transcript`.
    transcripts : DataFrame, optional
        Where given, labels are dates and events, otherwise ids.

    Returns
    -------
    dict of str to Event
        Up to four transcripts have a colour and a symbol each; more are all grey.
    """
    ids = ordered(frame["transcript"].unique().tolist(), transcripts)
    known = {} if transcripts is None else _days_and_events(transcripts)
    parts = [(name, *_parts(name, *known.get(name, (None, None)))) for name in ids]
    times = Counter(day for _, day, _ in parts)
    return {
        name: Event(name, day, event, _label(day, event, times[day]), *look)
        for (name, day, event), look in zip(parts, _looks(len(ids)), strict=True)
    }


def _looks(n: int) -> Sequence[tuple[str, str, str, float]]:
    """Return the colour, symbol, glyph and opacity of each of some transcripts."""
    if n > len(_house.COLOURS):
        return [(_house.MARK, "circle", "●", 0.5)] * n
    colours = _house.COLOURS if n > 1 else (_house.MARK,)
    each = zip(colours, _house.SYMBOLS, _house.GLYPHS, strict=False)
    return [(*look, 0.9) for look in each][:n]


def _label(day: str, event: str, n: int) -> str:
    """Return the date, or where several have it or none is known the event, too."""
    alone = day and n == 1
    return day if alone else " ".join(part for part in (day, event) if part)


def ordered(ids: list[str], transcripts: pd.DataFrame | None = None) -> list[str]:
    """Return transcripts by date; those without one come last, in the order given.

    Examples
    --------
    >>> days = pd.to_datetime(["2023-05-04", "2023-02-13"])
    >>> heads = pd.DataFrame({"transcript": ["may", "feb"], "date": days})
    >>> ordered(["may", "feb"], heads), ordered(["june", "may", "feb"], heads)
    (['feb', 'may'], ['feb', 'may', 'june'])
    """
    day = {} if transcripts is None else days_of(transcripts)
    known = sorted((name for name in ids if name in day), key=day.__getitem__)
    return [*known, *(name for name in ids if name not in day)]


def days_of(transcripts: pd.DataFrame) -> dict[str, int]:
    """Return the day of each transcript that has one, as a number to sort by.

    Making dates of them takes ten times as long.

    Examples
    --------
    >>> days = pd.to_datetime([None, "1970-01-02"]).astype("datetime64[s]")
    >>> days_of(pd.DataFrame({"transcript": ["may", "feb"], "date": days}))
    {'feb': 86400}
    """
    dates = transcripts["date"].to_numpy()
    ids, known = transcripts["transcript"].tolist(), ~np.isnat(dates)
    days = zip(ids, dates.astype(np.int64).tolist(), known.tolist(), strict=True)
    return {name: day for name, day, is_known in days if is_known}


def _days_and_events(
    transcripts: pd.DataFrame,
) -> dict[str, tuple[date | None, object]]:
    """Return the day of each transcript, None if unknown, and its event."""
    # Days of Python: those of pandas take ten times as long to make and to look up.
    days = transcripts["date"].to_numpy().astype("datetime64[D]").astype(object)
    names, events = (transcripts[name].tolist() for name in ("transcript", "event"))
    return dict(zip(names, zip(days, events, strict=True), strict=True))


def layers(shown: dict[str, Event]) -> list[tuple[str | None, Event]]:
    """Return the point traces of a chart: one a transcript, or one for all of many.

    Returns
    -------
    list of (str or None, Event)
        The transcript whose points it has, and their look; None for all.
    """
    if len(shown) <= len(_house.COLOURS):
        return list(shown.items())
    look = next(iter(shown.values()))
    faint = 0.25 if len(shown) > _CROWD else look.opacity
    label = say("charts.count.transcript", n=len(shown))
    return [(None, look._replace(label=label, opacity=faint))]


@lru_cache(maxsize=8192)
def _parts(name: str, day: date | None, event: object) -> tuple[str, str]:
    """Return the date as "13 Feb 2023" ('' if unknown) and the rest of the event."""
    rest = prose.without_day(event)
    return prose.day(day), rest if day is not None else rest or name


def key(shown: dict[str, Event]) -> list[str]:
    """Return the line that says which mark is which transcript; none for one or many.

    Examples
    --------
    >>> key({})
    []
    """
    if not 2 <= len(shown) <= len(_house.COLOURS):
        return []
    parts = [
        f'<span style="color:{event.colour}">{event.glyph}</span> '
        f"{_house.plain(_house.shortened(event.label, 34))}"
        for event in shown.values()
    ]
    return ["   ".join(parts)]


def occasions(number: int, transcripts: pd.DataFrame | None = None) -> str:
    """Return "2 press conferences", or "2 transcripts" where they are not only that."""
    kinds = [] if transcripts is None else transcripts["kind"].unique()
    one = len(kinds) == 1 and not pd.isna(kinds[0])
    noun = kinds[0] if one else "transcript"
    return prose.occasions(number, noun)
