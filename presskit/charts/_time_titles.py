"""What a chart of a word over time says above it: how its rate moved, who said it."""

import pandas as pd

from presskit.charts import _house, _summaries
from presskit.charts._summaries import Rise
from presskit.charts._time_places import Time
from presskit.text.prose import number
from presskit.wording import say


def titles(table: pd.DataFrame, names: list[str], time: Time, whole: str) -> list[str]:
    """Return the course of the rate of one word, if known; and what else is told."""
    told = _title(table, names, time, whole)
    own = table[table["term"] == names[0]]
    if len(names) > 1 or not own["date"].notna().all():
        return [told]
    moved = _summaries.rise(own)
    name = _quoted(names[0])
    return [told] if moved is None else [_moved(name, moved, time, whole), told]


def _quoted(name: str) -> str:
    return f"“{_house.plain(_house.shortened(name, 50))}”"


def _title(table: pd.DataFrame, names: list[str], time: Time, whole: str) -> str:
    """Return the number of events that say the first word, and its first speaker."""
    own = table[table["term"] == names[0]]
    said = own[own["n"] > 0]
    name = _quoted(names[0])
    n = len(time.keys)
    if said.empty:
        key = "unsaid" if n > 1 else "unsaid_one"
        return say(f"charts.time.{key}", word=name, occasions=whole)
    where = _where(said["key"].nunique(), n, whole)
    if len(names) > 1:
        return say(
            "charts.time.most_in" if time.noun else "charts.time.most_at",
            series=say("charts.count.series", n=len(names)),
            word=name,
            n=int(own["n"].sum()),
            where=where,
        )
    key = "in_month" if time.noun else "at_event"
    times = say("charts.count.time", n=int(own["n"].sum()))
    first = say(f"charts.time.{key}", word=name, where=where, times=times)
    if n == 1 or not own["date"].notna().all():
        return first
    opening = said[said["key"] == said["key"].iloc[0]]
    day = time.labels[opening["key"].iloc[0]].date
    if time.noun:
        return say("charts.time.first_in", said=first, month=day)
    who = opening.sort_values("turn", kind="stable")["who"].iloc[0]
    day = day.replace(" ", "\u00a0")
    return say(f"charts.time.first.{who}", said=first, day=day)


def _moved(name: str, moved: Rise, time: Time, whole: str) -> str:
    """Return the rates between which a word moved, in words."""
    known = {"before": moved.n[0], "after": moved.n[1]}
    if len(time.keys) == 2:
        ends = [time.labels[one[0]].date for one in moved.keys]
        first, last = (day.replace(" ", "\u00a0") for day in ends)
        when = say("charts.time.moved.both", first=first, last=last, **known)
    else:
        k = len(moved.keys[0])
        when = say("charts.time.moved.halves", n=k, occasions=whole, **known)
    return say(
        f"charts.time.moved.{moved.way}",
        word=name,
        who=say(f"charts.time.side.{moved.who}"),
        low=number(moved.rates[0]),
        high=number(moved.rates[1]),
        when=when,
    )


def _where(k: int, n: int, whole: str) -> str:
    """Return the number of events at which a word is said, in words."""
    noun = whole.partition(" ")[2]
    if n == 1:
        return say("charts.time.one_of", occasion=noun)
    if k == n == 2:
        return say("charts.time.both", occasions=noun)
    if k == n:
        return say("charts.time.all_of", occasions=whole)
    return say("charts.time.some_of", k=k, occasions=whole)
