"""How long the answers are: every exchange a point, a median where n allows one."""

from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go

from presskit import measures, schema
from presskit._grouping import group_key
from presskit._prose import counted, listed, number
from presskit.charts import _house
from presskit.charts._events import Event, events, key
from presskit.charts._groups import (
    LABEL_CHARACTERS,
    groups_of,
    row_labels,
    rows_of,
)
from presskit.charts._points import hovers

_ROW, _HIGH_ROW = 26, 44
_NEAR = 11 / _house.PLOT_PIXELS  # of the axis: points closer than this part
_CHARACTER = 6.6  # pixels of a label's character, at its 12 pixels
_CONTEXT = {"outlet": "asker", "asker": "outlet"}


class Point(NamedTuple):
    """One exchange in one row; a joint question is a point in several."""

    row: int
    y: float
    words: int
    exchange: int  # position in the table given


def answer_lengths(
    exchanges: pd.DataFrame,
    by: str = "outlet",
    transcripts: pd.DataFrame | None = None,
    questions: pd.DataFrame | None = None,
    *,
    selected: str | None = None,
    top: int = 60,
) -> go.Figure:
    """Draw the length of each answer, one row a group.

    Parameters
    ----------
    exchanges : DataFrame
        As ``corpus.exchanges``.
    by : str, default "outlet"
        What a row is: "outlet" (a joint question is a point in each of its outlets'
        rows), "asker", "transcript", "n_questions" or another column of `exchanges`.
    transcripts, questions : DataFrame, optional
        As in a corpus; they give dates for labels and the first question for hovers.
    selected : str, optional
        The `exchange_id` to ring.
    top : int, default 60
        The most rows to draw; the line below the title says how many are left out.

    Returns
    -------
    plotly.graph_objects.Figure
        One point trace for each transcript, with `exchange_id` in `customdata`.
        Groups of 5 or more come first, by their median, which is drawn; the others
        follow in the order of speaking. Without exchanges, a figure that says so.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed, or `by`.

    Examples
    --------
    >>> from presskit import load_example
    >>> answer_lengths(load_example().exchanges).layout.meta["says"]
    '13 of the 25 answers have 204 to 401 words; the longest has 640'
    """
    schema.EXCHANGES.require(exchanges)
    column = group_key(exchanges, by, schema.EXCHANGES)
    if exchanges.empty:
        return _house.nothing("No answer to draw")
    shown = events(exchanges, transcripts)
    table = measures.answer_lengths(exchanges, by=column)
    drawn = table.head(top)
    rows = rows_of(drawn, column)
    most = max(1, int(exchanges["answer_words"].max()))
    points = _placed(exchanges, rows, column, most * 1.05)
    return _house.figure(
        [
            _medians(drawn),
            *_traces(points, exchanges, shown, hovers(exchanges, shown, questions)),
            _names(points, exchanges, by, most * 1.05),
            *_ring(points, exchanges, selected),
        ],
        _title(exchanges),
        [_subtitle(exchanges, by, table, drawn), *key(shown)],
        (_HIGH_ROW if drawn["rank"].notna().any() else _ROW) * len(rows) + 8,
        xaxis={
            "title": {"text": "words answered"},
            "range": [0, most * 1.05],
        },
        yaxis=_house.rows_axis(_labels(exchanges, drawn, rows, by, shown)),
    )


def _title(exchanges: pd.DataFrame) -> str:
    whole = measures.answer_lengths(exchanges.assign(all="all"), by="all").iloc[0]
    words = exchanges["answer_words"]
    if whole["n"] < measures.MIN_GROUP:
        lengths = listed(f"{int(count):,}" for count in words)
        return f"{counted(len(words), 'answer')}, of {lengths} words"
    low, high = whole["q1_words"], whole["q3_words"]
    if whole["n"] < measures.MIN_QUARTILES:
        return (
            f"{len(words):,} answers of {int(words.min()):,} to {int(words.max()):,} "
            f"words; the median is {number(whole['median_words'])}"
        )
    # Counted, not called a half: equal lengths at its ends make it more than that.
    inside = words[words.between(low, high)]
    return (
        f"{len(inside):,} of the {len(words):,} answers have {int(inside.min()):,} to "
        f"{int(inside.max()):,} words; the longest has {int(words.max()):,}"
    )


def _subtitle(
    exchanges: pd.DataFrame, by: str, table: pd.DataFrame, drawn: pd.DataFrame
) -> str:
    ranked = int(drawn["rank"].notna().sum())
    parts = [
        "words in the answer; one point is one exchange",
        f"n = {counted(len(exchanges), 'exchange')}",
    ]
    if by == "outlet" and exchanges["outlet"].str.contains("; ", regex=False).any():
        parts.append("a joint question stands in the row of each outlet")
    if ranked:
        parts.append(f"bar = median, only where n ≥ {measures.MIN_GROUP}")
    if not ranked:
        parts.append("too few in each row to rank: rows in the order of speaking")
    elif ranked < len(drawn):
        parts.append("rows with fewer follow in the order of speaking")
    if len(drawn) < len(table):
        parts.append(f"the first {len(drawn):,} of {len(table):,} rows")
    return "; ".join(parts)


def _labels(
    exchanges: pd.DataFrame,
    drawn: pd.DataFrame,
    rows: dict[object, int],
    by: str,
    shown: dict[str, Event],
) -> list[str]:
    if by == "transcript":
        names = [_house.shortened(shown[name].label, LABEL_CHARACTERS) for name in rows]
        labels = [_house.plain(name) for name in names]
    else:
        labels = row_labels(exchanges, list(rows), by)
    return [
        label if pd.isna(rank) else f"{label}<br>n = {n:,}, median {number(median)}"
        for label, n, rank, median in zip(
            labels, drawn["n"], drawn["rank"], drawn["median_words"], strict=True
        )
    ]


def _placed(
    exchanges: pd.DataFrame, rows: dict[object, int], key: str, width: float
) -> list[Point]:
    """Give each exchange its place in each of its rows, apart from its neighbours."""
    members: dict[int, list[int]] = {row: [] for row in rows.values()}
    for position, groups in enumerate(groups_of(exchanges, key)):
        for group in groups:
            if group in rows:
                members[rows[group]].append(position)
    words = [int(count) for count in exchanges["answer_words"]]
    points = []
    for row, positions in members.items():
        offsets = _house.spread([words[at] for at in positions], width * _NEAR)
        step = 0.4 / max(2.0, *(abs(offset) for offset in offsets), 0)
        for at, offset in zip(positions, offsets, strict=True):
            points.append(Point(row, round(row + offset * step, 3), words[at], at))
    return points


def _traces(
    points: list[Point],
    exchanges: pd.DataFrame,
    shown: dict[str, Event],
    texts: list[str],
) -> list[go.Scatter]:
    ids = exchanges["exchange_id"].tolist()
    transcripts = exchanges["transcript"].tolist()
    traces = []
    for transcript, event in shown.items():
        own = [point for point in points if transcripts[point.exchange] == transcript]
        traces.append(
            go.Scatter(
                name=_house.plain(event.label),
                mode="markers",
                x=[point.words for point in own],
                y=[point.y for point in own],
                marker={
                    "color": event.colour,
                    "symbol": event.symbol,
                    "size": 10,
                    "opacity": event.opacity,
                },
                customdata=[ids[point.exchange] for point in own],
                hovertext=[texts[point.exchange] for point in own],
                hoverinfo="text",
            )
        )
    return traces


def _medians(drawn: pd.DataFrame) -> go.Scatter:
    """Draw the median of each row that has enough exchanges, as an upright bar."""
    x: list[float | None] = []
    y: list[float | None] = []
    for row, (rank, median) in enumerate(
        zip(drawn["rank"], drawn["median_words"], strict=True)
    ):
        if pd.notna(rank):
            x += [median, median, None]
            y += [row - 0.42, row + 0.42, None]
    return go.Scatter(
        name="median",
        mode="lines",
        x=x,
        y=y,
        line={"color": _house.TEXT, "width": 3},
        hoverinfo="skip",
    )


def _names(
    points: list[Point], exchanges: pd.DataFrame, by: str, width: float
) -> go.Scatter:
    """Name the longest and the shortest answer, where there is room beside it."""
    named = []
    ends = sorted(points, key=lambda point: (point.words, -point.row))
    for point in {ends[0].exchange: ends[0], ends[-1].exchange: ends[-1]}.values():
        name = exchanges[_CONTEXT.get(by, "asker")].iloc[point.exchange]
        if pd.isna(name):
            continue
        name = _house.shortened(name, 30)
        room = (len(name) * _CHARACTER + 12) / _house.PLOT_PIXELS * width
        taken = [other.words for other in points if other.row == point.row]
        for side, free in (
            ("right", (point.words, point.words + room)),
            ("left", (point.words - room, point.words)),
        ):
            inside = free[0] >= 0 and free[1] <= width
            if inside and sum(free[0] <= words <= free[1] for words in taken) == 1:
                named.append((point, side, _house.plain(name)))
                break
    return go.Scatter(
        name="names",
        mode="text",
        x=[point.words for point, _, _ in named],
        y=[point.y for point, _, _ in named],
        text=[
            f"  {name}" if side == "right" else f"{name}  " for _, side, name in named
        ],
        textposition=[
            "middle right" if side == "right" else "middle left" for _, side, _ in named
        ],
        textfont={"size": 12},
        hoverinfo="skip",
    )


def _ring(
    points: list[Point], exchanges: pd.DataFrame, selected: str | None
) -> list[go.Scatter]:
    """Ring the selected exchange, in each row it stands in."""
    ids = exchanges["exchange_id"].tolist()
    ringed = [point for point in points if ids[point.exchange] == selected]
    if not ringed:
        return []
    return [
        go.Scatter(
            name="selected",
            mode="markers",
            x=[point.words for point in ringed],
            y=[point.y for point in ringed],
            marker={
                "symbol": "circle-open",
                "size": 19,
                "color": _house.SELECTED,
                "line": {"width": 2.5},
            },
            hoverinfo="skip",
        )
    ]
