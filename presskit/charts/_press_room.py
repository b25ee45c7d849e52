"""Who is called when: one row an outlet or an asker, one mark an exchange."""

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import schema
from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._events import Event, events, key, layers, occasions
from presskit.charts._groups import (
    any_joint,
    by_one,
    members,
    names_of_rows,
    noun,
    row_labels,
    rows_of,
)
from presskit.charts._hovers import over
from presskit.charts._point_traces import joint_links
from presskit.charts._selection import one_of, selection_shapes
from presskit.charts._shared_row import Rows, with_shared_row
from presskit.schema import cells
from presskit.schema.given import tables
from presskit.schema.groups import group_key
from presskit.schema.ids import Keys, named
from presskit.text.prose import listed
from presskit.wording import say

_ROW = 24
_AGAIN = "-open-dot"  # how plotly calls the hollow form of a symbol, with a dot
_STACK = 5  # marks of one place in one row that stand above each other
_TICK = 18  # pixels that the number of a call needs
_COUNTS = ["n_followups", "n_questions", "question_words", "answer_words"]
_NEEDED = ["exchange_id", "transcript", "exchange", "outlet", *_COUNTS]
_BOX = 0.8  # part of a place and of a row that its marks may fill
_FADED = 0.15


def press_room(
    exchanges: pd.DataFrame,
    by: str = "outlet",
    transcripts: pd.DataFrame | None = None,
    questions: pd.DataFrame | None = None,
    *,
    selected: str | None = None,
    shown: Collection[str] | None = None,
    top: int = 30,
    hovers: Mapping[str, str] | None = None,
) -> go.Figure:
    """Draw for each outlet or asker when it was called.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        As ``corpus.exchanges``; a corpus gives the other tables, too.
    by : {"outlet", "asker"}, default "outlet"
        What a row is. A joint question stands in the row of each of its outlets.
    transcripts, questions : DataFrame, optional
        As in a corpus; they give dates for labels and the first question for hovers.
    selected : str, optional
        The exchange to ring: ``<exchange_id>@<transcript>``, or a bare id that is
        unique.
    shown : collection of str, optional
        Exchanges to draw in full, by such ids; the others fade. All, if not given.
    top : int, default 30
        The most rows to draw; the line below the title says how many are left out.
        The rows of the selected exchange are drawn in any case.
    hovers : mapping of str to str, optional
        What :func:`hover_texts` made; without it, it is made here.

    Returns
    -------
    plotly.graph_objects.Figure
        One point trace for each transcript, or one for all where they are more than
        four, with ``<exchange_id>@<transcript>`` in `customdata`; a mark is hollow
        where the asker had the floor again. Rows stand in the order of the first call;
        with several transcripts those called most come first, and at up to four
        those called first before them. Who has no name shares the last row.
        Without exchanges, a figure that says so.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed, or `by`.

    Notes
    -----
    A mark stands at the place of its exchange, counted from the first call, and not at
    its share of the whole: the place can be counted in the source, and "first" means
    the same in a short and in a long press conference. What is late does not.

    Examples
    --------
    >>> from presskit import load_example
    >>> corpus = load_example()
    >>> room = press_room(corpus.exchanges, transcripts=corpus.transcripts)
    >>> room.layout.meta["says"]
    'Called first: Ukrinform on 5 Apr 2022 and Agence France-Presse on 13 Feb 2023'
    """
    exchanges, transcripts, questions = tables(
        exchanges, schema.EXCHANGES, transcripts=transcripts, questions=questions
    )
    exchanges, by, column = by_one(exchanges, by)
    if exchanges.empty:
        return _house.nothing(say("charts.nothing.exchange"))
    shown_at = events(exchanges, transcripts)
    known = Keys(exchanges, "exchange_id")
    texts = over(exchanges, shown_at, questions, hovers, known.all)
    exchanges = exchanges[list(dict.fromkeys([*_NEEDED, by, column]))]
    groups = _groups(exchanges, column, len(shown_at))
    selected = one_of(known, selected)
    own = exchanges.iloc[[] if selected is None else [known.all.index(selected)]]
    wanted = _wanted(own, column, rows_of(groups, column))
    rows = with_shared_row(groups, column, by, "n_exchanges", top, wanted)
    place, at = members(exchanges, column, rows.of)
    called = exchanges["exchange"].to_numpy()[at]
    end = max(int(called.max(initial=1)), 5)
    x, y = _placed(place, called, end + 0.2)
    faded = None if shown is None else ~known.among(shown)[at]
    marks = np.array(known.all, dtype=object)[at]
    traces = [
        joint_links(at, x, y),
        *_traces(exchanges, at, marks, x, y, shown_at, texts, faded),
    ]
    ring = selection_shapes(traces, selected)
    pixels = _house.plot_pixels()
    return _house.figure(
        traces,
        _title(exchanges, by, shown_at, transcripts),
        [_line(exchanges, shown_at, transcripts), *_key(exchanges, shown_at)],
        _ROW * len(rows.groups) + 8,
        caution=_cautions.of_files(transcripts, exchanges),
        note=_note(exchanges, by, rows, shown_at, transcripts, x is not called),
        xaxis=_house.axis_above(
            _house.axis_title(say("charts.room.axis")),
            range=[0.4, end + 0.6],
            tickformat="d",
            **({"dtick": 1 if pixels >= _TICK * end else 5} if end <= 25 else {}),
        ),
        yaxis=_house.rows_axis(rows.labels(row_labels(exchanges, rows.alone, by), by)),
        **({"shapes": ring} if ring else {}),
    )


def _groups(exchanges: pd.DataFrame, column: str, n: int) -> pd.DataFrame:
    """Count the calls of each, in the order of the rows.

    At a few occasions those called first at one, whom the title names, come first.
    """
    counts = _summaries.calls(exchanges, column)
    last = counts[column].isna().astype(int)
    often = -counts["n_exchanges"] if n > 1 else 0
    opening = (
        exchanges[exchanges["exchange"] == 1] if _names_first(n) else exchanges[:0]
    )
    first = list(rows_of(_summaries.calls(opening, column), column))
    late = ~counts[column].isin(first)
    order = counts.assign(last=last, late=late, often=often)
    return order.sort_values(["last", "late", "often", "order"], ignore_index=True)


def _names_first(n: int) -> bool:
    """Return True if the title names who was called first at each of several."""
    return 1 < n <= len(_house.COLOURS)


def _wanted(own: pd.DataFrame, column: str, rows: dict[object, int]) -> set[object]:
    """Return the groups of the selected exchange."""
    place, _ = members(own, column, rows)
    every = list(rows)
    return {every[row] for row in place}


def _placed(
    place: np.ndarray, called: np.ndarray, width: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the places of marks, those of one row and place moved apart.

    A few stand above each other. Many stand in a block around their place, close
    enough for the largest: then the area of a block is the number of its marks.
    """
    cell = place * (int(called.max(initial=0)) + 1) + called
    _, of, n = np.unique(cell, return_inverse=True, return_counts=True)
    order = np.argsort(of, kind="stable")
    nth = np.empty(len(of), dtype=int)
    nth[order] = np.arange(len(of)) - np.repeat(np.cumsum(n) - n, n)
    if (most := int(n.max(initial=1))) <= _STACK:
        step = 0.38 * 2 / max(4, most)
        return called, np.round(place + (nth - (n[of] - 1) / 2) * step, 3)
    # How many times wider than high the box of one place is, in pixels.
    shape = (_house.plot_pixels() / width) / _ROW
    across = np.ceil(np.sqrt(n * shape)).astype(int)
    down = -(-n // across)
    column, row = nth % across[of], nth // across[of]
    x = called + (column - (across[of] - 1) / 2) * (_BOX / across.max())
    y = place + (row - (down[of] - 1) / 2) * (_BOX / down.max())
    return np.round(x, 3), np.round(y, 3)


def _traces(
    exchanges: pd.DataFrame,
    at: np.ndarray,
    marks: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    shown_at: dict[str, Event],
    texts: np.ndarray,
    faded: np.ndarray | None,
) -> list[dict]:
    transcripts = exchanges["transcript"].to_numpy(dtype=object)[at]
    again = exchanges["n_followups"].to_numpy()[at] > 0
    traces = []
    for transcript, event in layers(shown_at):
        of = transcripts == transcript if transcript else np.full(len(at), True)
        name = _house.plain(event.label)
        for own, symbol, label in (
            (of & ~again, event.symbol, name),
            (of & again, event.symbol + _AGAIN, f"{name} again"),
        ):
            opacity = event.opacity
            if faded is not None:
                opacity = np.where(faded[own], _FADED, event.opacity).tolist()
            traces.append(
                {
                    "type": "scatter",
                    "name": label,
                    "mode": "markers",
                    "x": _house.column(x[own]),
                    "y": _house.column(y[own]),
                    "marker": {
                        "color": event.colour,
                        "symbol": symbol,
                        "size": _house.mark_size(len(at)),
                        "opacity": opacity,
                        "line": {"color": event.colour, "width": 1.5},
                    },
                    "customdata": _house.column(marks[own]),
                    "hovertext": _house.column(texts[at][own]),
                    "hoverinfo": "text",
                    "cliponaxis": False,  # the first is whole, beside many, too
                }
            )
    return traces


def _title(
    exchanges: pd.DataFrame,
    by: str,
    shown_at: dict[str, Event],
    transcripts: pd.DataFrame | None,
) -> str:
    """Return the first called, in words, where the first call is among these."""
    opening = exchanges[exchanges["exchange"] == 1]
    n = len(shown_at)
    if opening["transcript"].nunique() < n:
        low, high = int(exchanges["exchange"].min()), int(exchanges["exchange"].max())
        of = say("charts.count.exchange", n=len(exchanges))
        if low == high:
            return say("charts.room.at_place", exchanges=of, place=low)
        return say("charts.room.at_places", exchanges=of, first=low, last=high)
    if n > len(_house.COLOURS):
        who = _different(opening, by)
        return say("charts.room.many", occasions=occasions(n, transcripts), who=who)
    called = dict(zip(opening["transcript"], _called(opening, by), strict=True))
    if n == 1:
        who = _lines.sentence(*called.values())
        return _house.plain(say("charts.room.one", who=who))
    where = [
        say(
            f"charts.room.{'on_day' if event.label == event.date else 'at_event'}",
            who=_house.plain(called[name]),
            event=_house.plain(event.label).replace(" ", "\u00a0"),
        )
        for name, event in shown_at.items()
    ]
    return say("charts.room.each", each=listed(where))


def _called(opening: pd.DataFrame, by: str) -> list[str]:
    """Return the name or the description of the first called, not escaped."""
    nobody = say(f"charts.room.nobody.{_of(by)}")
    return [
        nobody if name is None else _house.shortened(name, 60)
        for name in names_of_rows(opening, by)
    ]


def _different(opening: pd.DataFrame, by: str) -> str:
    """Count those who were called first; who has no name may be anybody."""
    column = group_key(opening, by, schema.EXCHANGES)
    known = opening[named(opening[column])]
    n = cells.one_row_a_group(known, by)[column].nunique()
    rest = len(opening) - len(known)
    who = say("charts.room.different", n=n, groups=noun(by, n))
    if not rest:
        return who
    return say(
        "charts.room.different_rest",
        who=who,
        calls=say("charts.count.first_call", n=rest),
        a=say(f"charts.room.a.{_of(by)}"),
    )


def _of(by: str) -> str:
    return "outlet" if by == "outlet" else "other"


def _sizes(
    shown_at: dict[str, Event], transcripts: pd.DataFrame | None
) -> tuple[int, int] | None:
    """Return the fewest and the most exchanges of an event, where they differ."""
    if len(shown_at) < 2 or transcripts is None:
        return None
    own = transcripts["transcript"].isin(list(shown_at))
    few, most = transcripts["n_exchanges"][own].agg(["min", "max"])
    return (few, most) if few < most else None


def _line(
    exchanges: pd.DataFrame,
    shown_at: dict[str, Event],
    transcripts: pd.DataFrame | None,
) -> str:
    of = say("charts.count.exchange", n=len(exchanges))
    at = occasions(len(shown_at), transcripts)
    counts = say("charts.common.n_at", of=of, at=at)
    if sizes := _sizes(shown_at, transcripts):
        counts = say("charts.room.sizes", n=counts, few=sizes[0], most=sizes[1])
    return _lines.one_line(say("charts.room.mark"), counts)


def _key(exchanges: pd.DataFrame, shown_at: dict[str, Event]) -> list[str]:
    again = (exchanges["n_followups"] > 0).any()
    marks = [*key(shown_at), *([say("charts.room.hollow")] if again else [])]
    return ["   ".join(marks)] if marks else []


def _note(
    exchanges: pd.DataFrame,
    by: str,
    rows: Rows,
    shown_at: dict[str, Event],
    transcripts: pd.DataFrame | None,
    crowded: bool,
) -> list[str]:
    n = len(shown_at)
    parts = []
    sizes = _sizes(shown_at, transcripts)
    if sizes and sizes[1] >= 2 * sizes[0]:
        parts.append(say("charts.room.sizes_apart"))
    if by == "outlet" and any_joint(exchanges):
        parts.append(say("charts.common.joint_row"))
    order = "called_first" if _names_first(n) else "most_first" if n > 1 else "in_order"
    parts.append(say(f"charts.room.{order}"))
    if len(rows.groups) < rows.n:
        drawn = len(rows.groups)
        parts.append(say("charts.common.drawn_rows", drawn=drawn, all=rows.n))
    if crowded:
        parts.append(say("charts.room.block"))
    return parts
