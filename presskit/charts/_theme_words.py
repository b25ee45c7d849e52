"""What a strip of themes says in words: title, lines below, and over each mark."""

import numpy as np
import pandas as pd

from presskit.charts import _house, _lines, _summaries
from presskit.charts._events import Event, occasions
from presskit.charts._summaries import ANSWERED, ASKED, BROUGHT, ThemeGrid
from presskit.charts._theme_places import Places
from presskit.schema import cells
from presskit.wording import say

_TOLD = 2  # themes that a title names
MARKS = {ANSWERED: "●", ASKED: "○", BROUGHT: "•"}
NAMES = {ANSWERED: "answered", ASKED: "asked", BROUGHT: "brought"}
"""What the states are called in the keys of texts."""


def title(grid: ThemeGrid) -> tuple[str, str, str]:
    """Return the title: what was asked most, by the press alone, by nobody; escaped.

    Then in two parts, of which the second stands in the note.
    """
    names = list(map(_named, grid.themes))
    parts = _summaries.asked_most(
        grid.totals().set_axis(names),
        len(grid.columns),
        grid.n_asked_under_none(),
        one=len(grid.transcripts) == 1,
        most=_TOLD,
        few=1,
    )
    whole = _summaries.in_one(*parts).removesuffix(".")
    return whole, parts[0].removesuffix("."), parts[1]


def quoted(theme: str) -> str:
    """Return a theme as a title names it; escaped."""
    return f"“{_named(theme)}”"


def _named(theme: str) -> str:
    return _house.plain(_house.shortened(theme, 44))


def subtitle(
    grid: ThemeGrid, transcripts: pd.DataFrame | None, where: Places
) -> list[str]:
    """Return the lines below the title: what a mark is, with n; and the key."""
    by_exchange = where.by_exchange
    meant = "by_exchange" if by_exchange else "by_event"
    marks = "   ".join(
        f'<span style="color:{_colour(state)}">{MARKS[state]}</span> '
        + say(f"charts.themes.{meant}.{name}")
        for state, name in NAMES.items()
    )
    mark = say("charts.themes.column" if by_exchange else "charts.themes.column_event")
    of, at = _exchanges(len(grid.columns)), _occasions(grid, transcripts)
    return [_lines.one_line(mark, say("charts.common.n_at", of=of, at=at)), marks]


def note(
    grid: ThemeGrid, events: dict[str, Event], drawn: list[int], where: Places
) -> list[str]:
    """Return the parts of the note: the themes left out, and how they are found."""
    parts = []
    ranked, n = grid.ranked(), len(grid.transcripts)
    shown = n if where.by_exchange else int((~np.isnan(where.x)).sum())
    if shown < n:
        last = "newest" if all(event.date for event in events.values()) else "last"
        parts.append(say(f"charts.themes.{last}", n=shown, all=n))
    if under_none := grid.n_asked_under_none():
        parts.append(say("charts.themes.under_none", n=under_none))
    key = "by_words" if drawn == ranked or len(ranked) == 1 else "some_by_words"
    parts.append(say(f"charts.themes.{key}", n=len(ranked), drawn=len(drawn)))
    return parts


def _colour(state: int) -> str:
    return _house.MARK if state == BROUGHT else _house.COLOURS[0]


def _exchanges(n: int) -> str:
    return say("charts.count.exchange", n=n)


def _occasions(grid: ThemeGrid, transcripts: pd.DataFrame | None) -> str:
    if transcripts is not None:
        drawn = transcripts["transcript"].isin(grid.transcripts)
        transcripts = transcripts[drawn]
    return occasions(len(grid.transcripts), transcripts)


def statement_labels(grid: ThemeGrid, shown: dict[str, Event]) -> list[str]:
    """Return the statements in which each theme is named.

    Empty texts where no statement names any.
    """
    held = grid.statement > 0
    if not held.any():
        return [""] * len(held)
    n = len(grid.transcripts)
    if n == 1:
        return [f"{times:,}×" if times else "–" for times in grid.statement[:, 0]]
    if n > 2:
        return [
            say("charts.themes.held", n=times, all=n) if times else "–"
            for times in held.sum(axis=1).tolist()
        ]
    short = _short_days([shown[name].date.split() for name in grid.transcripts])
    both = " · ".join(short)
    if not short:
        short = [say("charts.themes.first"), say("charts.themes.second")]
        both = say("charts.themes.both")
    texts = {(True, True): both, (True, False): short[0], (False, True): short[1]}
    return [texts.get(tuple(row), "–") for row in held.tolist()]


def _short_days(days: list[list[str]]) -> list[str]:
    """Return the years of two days, or their days in one year; none for the same."""
    if not all(days):
        return []
    short = [day[-1] for day in days]
    if short[0] == short[1]:
        short = [" ".join(day[:2]) for day in days]
    return short if short[0] != short[1] else []


def over_themes(
    grid: ThemeGrid, shown: dict[str, Event], drawn: list[int]
) -> list[str]:
    """Return the text over the row of each theme that is drawn."""
    asked, brought = grid.counts(ASKED), grid.counts(BROUGHT, BROUGHT)
    answered, n = grid.counts(ANSWERED), len(grid.columns)
    made = []
    for at in drawn:
        name = grid.themes[at]
        named = np.flatnonzero(grid.statement[at]).tolist()
        where = [
            say(
                "charts.themes.over.named",
                event=_house.plain(
                    _house.shortened(shown[grid.transcripts[one]].label, 40)
                ),
                n=grid.statement[at, one],
            )
            for one in named[:3]
        ]
        lines = [
            f"<b>{_house.wrapped(name)}</b>",
            say("charts.themes.over.asked", n=asked[at], exchanges=_exchanges(n)),
            say("charts.themes.over.answered", n=answered[at]),
            say("charts.themes.over.brought", n=brought[at]),
            _in_statements(len(named)),
            *where,
        ]
        if len(named) > 3:
            lines.append(say("charts.common.more", n=len(named) - 3))
        made.append("<br>".join(lines))
    return made


def _in_statements(n: int) -> str:
    if not n:
        return say("charts.themes.over.in_no_statement")
    statements = say("charts.count.statement", n=n)
    return say("charts.themes.over.in_statements", statements=statements)


def over_exchange(
    row: tuple, state: int, event: Event, asker: object, outlet: object
) -> str:
    """Return the text over the mark of a theme in an exchange.

    Parameters
    ----------
    row : named tuple
        Of the matrix.
    state : int
    event : Event
    asker, outlet : str or NA
        Of the exchange.
    """
    if isinstance(outlet, str):
        outlet = say("prose.and").join(cells.names_in(outlet))
    who = "; ".join(
        _house.plain(name) for name in (asker, outlet) if isinstance(name, str)
    )
    place = {
        "event": _house.plain(_house.shortened(event.label, 50)),
        "exchange": f"{row.exchange:,}",
    }
    key = "place"
    if pd.notna(row.line):
        key, place["line"] = "place_line", row.line
    return "<br>".join(
        (
            f"<b>{_house.wrapped(row.theme)}</b>",
            who or say("charts.themes.over.nobody"),
            say(f"charts.over.{key}", **place),
            say(f"charts.themes.over.exchange.{NAMES[state]}", n=row.n_answer),
            f"“{_house.wrapped(row.hit)}”",
        )
    )


def over_conference(
    theme: str, event: Event, asked: int, answered: int, brought: int, pushed: int
) -> str:
    """Return the text over the mark of a theme in a press conference."""
    asked_in = {"exchanges": _exchanges(asked), "answered": answered}
    statement = "in_statement" if pushed else "not_in_statement"
    return "<br>".join(
        (
            f"<b>{_house.wrapped(theme)}</b>",
            _house.plain(_house.shortened(event.label, 50)),
            say("charts.themes.over.asked_in", **asked_in),
            say("charts.themes.over.brought", n=brought),
            say(f"charts.themes.over.{statement}", n=pushed),
        )
    )
