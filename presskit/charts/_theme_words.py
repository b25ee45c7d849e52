"""What a strip of themes says in words: title, lines below, and over each mark."""

import numpy as np
import pandas as pd

from presskit.charts import _house, _summaries
from presskit.charts._events import Event, occasions
from presskit.charts._summaries import ANSWERED, ASKED, BROUGHT, ThemeGrid
from presskit.charts._theme_places import Places
from presskit.text.prose import counted

_TOLD = 2  # themes that a title names
MARKS = {ANSWERED: "●", ASKED: "○", BROUGHT: "•"}
_BY_EXCHANGE = {
    ANSWERED: "asked, and named in the answer",
    ASKED: "asked only: read whether it was answered",
    BROUGHT: "brought up unasked",
}
_BY_CONFERENCE = {
    ANSWERED: "asked, and named in an answer",
    ASKED: "asked only: read the answers",
    BROUGHT: "only brought up unasked",
}


def title(grid: ThemeGrid) -> str:
    """Return the title: what was asked most, by the press alone, by nobody; escaped."""
    names = [_house.plain(_house.shortened(one, 44)) for one in grid.themes]
    says = _summaries.asked_most(
        grid.totals().set_axis(names),
        len(grid.columns),
        grid.n_asked_under_none(),
        one=len(grid.transcripts) == 1,
        most=_TOLD,
        few=1,
    )
    return says.removesuffix(".")


def subtitle(
    grid: ThemeGrid,
    transcripts: pd.DataFrame | None,
    events: dict[str, Event],
    drawn: list[int],
    where: Places,
) -> list[str]:
    """Return the lines below the title: what a mark is, n, what to beware of."""
    by_exchange = where.by_exchange
    meant = _BY_EXCHANGE if by_exchange else _BY_CONFERENCE
    marks = "   ".join(f"{MARKS[state]} {said}" for state, said in meant.items())
    ranked, n = grid.ranked(), len(grid.transcripts)
    column = "one column, one exchange"
    if not by_exchange:
        column = "one column, one press conference; size = times asked"
        shown = int((~np.isnan(where.x)).sum())
        last = "newest" if all(event.date for event in events.values()) else "last"
        column += f"; the {last} {shown:,} of {n:,} drawn" if shown < n else ""
    some = f"{len(drawn):,} of {len(ranked):,}" if drawn != ranked else len(ranked)
    under_none = grid.n_asked_under_none()
    parts = [
        column,
        f"n = {counted(len(grid.columns), 'exchange')} at "
        f"{_occasions(grid, transcripts)}",
        f"{under_none:,} under no theme" if under_none else "",
        f"{some} themes by words" if len(ranked) > 1 else "1 theme by words",
    ]
    return [marks, "; ".join(filter(None, parts))]


def _occasions(grid: ThemeGrid, transcripts: pd.DataFrame | None) -> str:
    if transcripts is not None:
        drawn = transcripts["transcript"].isin(grid.transcripts)
        transcripts = transcripts[drawn]
    return occasions(len(grid.transcripts), transcripts)


def statement_labels(grid: ThemeGrid, shown: dict[str, Event]) -> list[str]:
    """Return for each theme in which statements it is named.

    Empty texts where no statement names any.
    """
    held = grid.statement > 0
    if not held.any():
        return [""] * len(held)
    n = len(grid.transcripts)
    if n == 1:
        return [f"{times:,}×" if times else "–" for times in grid.statement[:, 0]]
    if n > 2:
        return [f"{times:,} of {n:,}" if times else "–" for times in held.sum(axis=1)]
    days = [shown[name].date.split() for name in grid.transcripts]
    if not all(days):
        short = ["the first", "the second"]
    elif days[0][-1] != days[1][-1]:
        short = [day[-1] for day in days]
    else:
        short = [" ".join(day[:2]) for day in days]
    if short[0] == short[1]:
        short = ["the first", "the second"]
    both = "both" if short[0] == "the first" else " · ".join(short)
    texts = {(True, True): both, (True, False): short[0], (False, True): short[1]}
    return [texts.get(tuple(row), "–") for row in held.tolist()]


def over_themes(
    grid: ThemeGrid, shown: dict[str, Event], drawn: list[int]
) -> list[str]:
    """Return the text over the row of each theme that is drawn."""
    asked, brought = grid.counts(ASKED), grid.counts(BROUGHT, BROUGHT)
    answered, n = grid.counts(ANSWERED), len(grid.columns)
    made = []
    for at in drawn:
        name = grid.themes[at]
        where = [
            f"{_house.plain(_house.shortened(shown[one].label, 40))}: {times:,}×"
            for one, times in zip(grid.transcripts, grid.statement[at], strict=True)
            if times
        ]
        pushed = (
            f"in {counted(len(where), 'statement')}" if where else "in no statement"
        )
        made.append(
            f"<b>{_house.wrapped(name)}</b><br>"
            f"asked in {asked[at]:,} of {counted(n, 'exchange')}<br>"
            f"{answered[at]:,} of these named in the answer<br>"
            f"brought up unasked in {brought[at]:,}<br>{pushed}"
            + "".join(f"<br>{one}" for one in where[:3])
            + (f"<br>and {len(where) - 3:,} more" if len(where) > 3 else "")
        )
    return made


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
    who = "; ".join(
        _house.plain(name) for name in (asker, outlet) if isinstance(name, str)
    )
    line = "" if pd.isna(row.line) else f" · line {row.line:,}"
    named = f"named {row.n_answer:,}× in the answer"
    said = {
        ANSWERED: f"asked, {named}",
        ASKED: "asked, not named in the answer: read whether it was answered",
        BROUGHT: f"not asked, {named}",
    }[state]
    return (
        f"<b>{_house.wrapped(row.theme)}</b><br>{who or 'asker unknown'}<br>"
        f"{_house.plain(_house.shortened(event.label, 50))} · exchange "
        f"{row.exchange:,}{line}<br>{said}<br>“{_house.wrapped(row.hit)}”"
    )


def over_conference(
    theme: str, event: Event, asked: int, answered: int, brought: int, pushed: int
) -> str:
    """Return the text over the mark of a theme in a press conference."""
    return (
        f"<b>{_house.wrapped(theme)}</b><br>"
        f"{_house.plain(_house.shortened(event.label, 50))}<br>"
        f"asked in {counted(asked, 'exchange')}, {answered:,} named in the answer<br>"
        f"brought up unasked in {brought:,}<br>"
        + (f"in the statement {pushed:,}×" if pushed else "not in the statement")
    )
