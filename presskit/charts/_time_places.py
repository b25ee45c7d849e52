"""Where events stand on an axis of time, and which of their days are written below."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.charts import _house
from presskit.charts._events import Event, events
from presskit.charts._theme_places import fitting_days

_DODGE = 0.003  # of the time shown, to each side
_ROOM = 0.06  # of it, on a phone, to each side
_DAY = 86_400_000  # milliseconds
_PERIODS = {7: "month", 4: "year"}  # by the length of their names


class Time(NamedTuple):
    """Where the events stand.

    Attributes
    ----------
    keys : list of str
        Transcripts, or months or years.
    labels : dict of str to Event
    at : dict of str to float
        Milliseconds since 1970, or 0, 1, 2 … where days are not known.
    dodge : float
    ends : tuple of float
    noun : str
        What an event is; '' for transcripts.
    """

    keys: list[str]
    labels: dict[str, Event]
    at: dict[str, float]
    dodge: float
    ends: tuple[float, float]
    noun: str


def times(table: pd.DataFrame) -> Time:
    """Return the places of the events of a table, which has their `key`."""
    first = table.drop_duplicates("key")
    keys = first["key"].tolist()
    known = first[["key", "date", "event"]].rename(columns={"key": "transcript"})
    labels = events(known, known)
    noun = ""
    if first["transcript"].isna().all():
        noun = _PERIODS.get(len(keys[0]), "period")
        labels = {
            name: event._replace(label=name, date=_period(name))
            for name, event in labels.items()
        }
    days = first["date"]
    if days.notna().all():
        stamps = days.to_numpy().astype("datetime64[ms]").astype(np.int64)
        at = dict(zip(keys, stamps.tolist(), strict=True))
        span = max(at.values()) - min(at.values()) or 30 * _DAY
    else:
        at = {name: place for place, name in enumerate(keys)}
        span = max(1, len(keys) - 1)
    low, high = min(at.values()), max(at.values())
    pad = 0.04 * span if high > low else span / 2
    return Time(keys, labels, at, _DODGE * span, (low - pad, high + pad), noun)


def _period(name: str) -> str:
    """Return a month or year as its label is written below the axis."""
    if len(name) != 7:
        return name
    return pd.Timestamp(f"{name}-01").strftime("%b %Y")


def time_axis(time: Time, panels: int, width: int) -> dict:
    """Return an axis on which days that have room are written below their events."""
    low, high = time.ends
    if width < _house.NARROW:  # half a day is written beside the last mark
        room = _ROOM * (high - low)
        low, high = low - room, high + room
    known = sorted(time.keys, key=lambda name: time.at[name])
    labels, place = [], {}
    for name in known:
        event = time.labels[name]
        day, _, year = event.date.rpartition(" ")
        if not day:
            day, year = _house.shortened(event.name or event.label, 14), ""
        pixel = (time.at[name] - low) / (high - low) * width
        labels.append((pixel, day, year))
        place[pixel] = time.at[name]
    kept = fitting_days(labels, width + 60, 7.4, centred=True)
    return {
        "range": [round(low, 1), round(high, 1)],
        "tickvals": [place[pixel] for pixel, _ in kept],
        "ticktext": [_house.plain(text) for _, text in kept],
        "tickangle": 0,
        "ticklabelstandoff": 8,
        "showgrid": False,
        "anchor": "y" if panels == 1 else f"y{panels}",
    }
