"""What a chart calls each transcript, and the colour and symbol that stand for it."""

import re
from collections import Counter
from typing import NamedTuple

import pandas as pd

from presskit._prose import counted
from presskit.charts import _house

_ISO_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}\s*")


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
    ids = list(dict.fromkeys(frame["transcript"]))
    known = {}
    if transcripts is not None:
        columns = transcripts[["transcript", "date", "event"]]
        known = {row.transcript: row for row in columns.itertuples(index=False)}
    if ids and all(name in known and pd.notna(known[name].date) for name in ids):
        ids.sort(key=lambda name: known[name].date)
    parts = {name: _parts(name, known.get(name)) for name in ids}
    dates = Counter(date for date, _ in parts.values())
    made = {}
    for place, (name, (date, event)) in enumerate(parts.items()):
        unique = date and dates[date] == 1
        few = len(ids) <= len(_house.COLOURS)
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


def _parts(name: str, row: object) -> tuple[str, str]:
    """Return the date as "13 Feb 2023" ('' if unknown) and the rest of the event."""
    if row is None:
        return "", name
    event = _ISO_DATE.sub("", row.event) if pd.notna(row.event) else ""
    if pd.isna(row.date):
        return "", event or name
    return f"{row.date.day} {row.date:%b %Y}", event


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
    kinds = set() if transcripts is None else set(transcripts["kind"].dropna())
    whole = transcripts is not None and transcripts["kind"].notna().all()
    noun = kinds.pop() if whole and len(kinds) == 1 else "transcript"
    return counted(number, noun)
