"""What a chart calls each transcript, and the colour and symbol that stand for it."""

from collections import Counter
from functools import lru_cache
from typing import NamedTuple

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
    """Return an Event for each transcript in `frame`, by date where all have one.

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
    ids, known = ordered(frame, transcripts)
    parts = {name: _parts(name, *known.get(name, (None, None))) for name in ids}
    dates = Counter(date for date, _ in parts.values())
    few = len(ids) <= len(_house.COLOURS)
    made = {}
    for place, (name, (date, event)) in enumerate(parts.items()):
        unique = date and dates[date] == 1
        made[name] = Event(
            transcript=name,
            date=date,
            name=event,
            label=date if unique else " ".join(part for part in (date, event) if part),
            colour=_house.COLOURS[place] if few and len(ids) > 1 else _house.MARK,
            symbol=_house.SYMBOLS[place] if few else "circle",
            glyph=_house.GLYPHS[place] if few else "●",
            opacity=0.9 if few else 0.5,
        )
    return made


def ordered(
    frame: pd.DataFrame, transcripts: pd.DataFrame | None = None
) -> tuple[list[str], dict[str, tuple[object, object]]]:
    """Return the transcripts in `frame`, by date where all have one.

    Returns
    -------
    ids : list of str
    known : dict
        Date and event of each transcript that `transcripts` has.
    """
    ids = frame["transcript"].unique().tolist()
    known = {}
    if transcripts is not None:
        wanted = set(ids)
        columns = (transcripts[name] for name in ("transcript", "date", "event"))
        known = {
            name: (date, event)
            for name, date, event in zip(
                *(column.tolist() for column in columns), strict=True
            )
            if name in wanted
        }
    if ids and all(name in known and known[name][0] is not pd.NaT for name in ids):
        ids.sort(key=lambda name: known[name][0].value)  # ten times as fast as dates
    return ids, known


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
def _parts(name: str, date: object, event: object) -> tuple[str, str]:
    """Return the date as "13 Feb 2023" ('' if unknown) and the rest of the event."""
    if date is None:
        return "", name
    rest = prose.without_day(event)
    return prose.day(date), rest if date is not pd.NaT else rest or name


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
