"""How long the answers are: every exchange a point, a median where n allows one."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import schema
from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._events import Event, events, key
from presskit.charts._groups import (
    UNNAMED,
    any_joint,
    by_one,
    members,
    names_beside,
    row_labels,
)
from presskit.charts._hovers import over
from presskit.charts._in_unit import InUnit, in_unit
from presskit.charts._point_traces import Points, joint_links, point_traces
from presskit.charts._selection import one_of, selection_shapes
from presskit.charts._shared_row import Rows, with_shared_row
from presskit.charts._spread import spread
from presskit.schema.given import tables
from presskit.schema.ids import Keys, named
from presskit.text.prose import listed, number
from presskit.wording import say

_ROW, _HIGH_ROW = 26, 44
_MOST_OF_THEM = 0.95  # of all answers have room, whoever asked
_FURTHER = 2  # times the longest that has room: a longer one is not drawn
_NEAR = 11  # pixels: points closer than this stand apart
_CHARACTER = 6.6  # pixels of a label's character, at its 12 pixels


class Places(NamedTuple):
    """Exchanges in their rows; a joint question is a point in several."""

    row: np.ndarray
    y: np.ndarray
    length: np.ndarray
    exchange: np.ndarray  # position in the table given


def answer_lengths(
    exchanges: pd.DataFrame,
    by: str = "outlet",
    transcripts: pd.DataFrame | None = None,
    questions: pd.DataFrame | None = None,
    *,
    unit: str = "words",
    selected: str | None = None,
    top: int = 60,
    hovers: Mapping[str, str] | None = None,
) -> go.Figure:
    """Draw the length of each answer, one row a group.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        As ``corpus.exchanges``; a corpus gives the other tables, too.
    by : str, default "outlet"
        What a row is: "outlet" (a joint question is a point in each of its outlets'
        rows), "asker", "transcript", "n_questions" or another column of `exchanges`;
        or "country", "year" or "month", as in :func:`presskit.measures.floor`.
    transcripts, questions : DataFrame, optional
        As in a corpus; they give dates for labels and the first question for hovers.
    unit : {"words", "seconds"}, default "words"
        What to measure in. In seconds only exchanges are drawn that have times.
    selected : str, optional
        The exchange to ring: ``<exchange_id>@<transcript>``, or a bare id that is
        unique.
    top : int, default 60
        The most rows to draw; the line below the title says how many are left out.
    hovers : mapping of str to str, optional
        What :func:`hover_texts` made; without it, it is made here.

    Returns
    -------
    plotly.graph_objects.Figure
        One point trace for each transcript, or one for all where they are more than
        four, with ``<exchange_id>@<transcript>`` in `customdata`.
        Groups of 5 or more come first, by their median, which is drawn; the others
        follow in the order of speaking. More than 20 outlets or askers with one
        exchange each share a row; who has no name stands last, and an answer there
        that would crush the others is counted below the title and not drawn. Without
        exchanges, or times where seconds are wanted, a figure that says so.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed, or `by`, or there is no such unit.

    Examples
    --------
    >>> from presskit import load_example
    >>> answer_lengths(load_example().exchanges).layout.meta["says"]
    '13 of the 25 answers have 204 to 401 words; the longest has 640'
    """
    exchanges, transcripts, questions = tables(
        exchanges, schema.EXCHANGES, transcripts=transcripts, questions=questions
    )
    exchanges, by, column = by_one(exchanges, by)
    measured = in_unit(exchanges, unit)
    exchanges = measured.exchanges
    if exchanges.empty:
        return _house.nothing(say("charts.nothing.answer"), measured.why)
    shown = events(exchanges, transcripts)
    table = _summaries.lengths(exchanges, by=column, unit=unit)
    rows = with_shared_row(table, column, by, "n", top)
    width = max(1, _longest(measured, by, column)) * 1.05
    places = _placed(measured, rows.of, column, width)
    known = Keys(exchanges, "exchange_id")
    texts = over(exchanges, shown, questions, hovers, known.all)
    traces = point_traces(_points(places, exchanges, known, texts), shown)
    ring = selection_shapes(traces, one_of(known, selected))
    return _house.figure(
        [
            joint_links(places.exchange, places.length, places.y),
            *_layered(_medians(rows.table, measured), traces, len(exchanges)),
            _names(places, exchanges, by, width),
        ],
        _title(measured),
        [_line(exchanges), *key(shown)],
        (_HIGH_ROW if rows.table["rank"].notna().any() else _ROW) * len(rows.groups)
        + 8,
        xaxis=_house.axis_above(say(f"charts.answers.axis.{unit}"), range=[0, width]),
        yaxis=_house.rows_axis(_labels(measured, rows, by, shown)),
        caution=_cautions.of_files(transcripts, exchanges),
        note=[
            *_summaries.caveats(exchanges, table),
            *_note(measured, by, rows, width),
        ],
        **({"shapes": ring} if ring else {}),
    )


def _longest(measured: InUnit, by: str, key: str) -> float:
    """Return the longest answer to have room for.

    Who has no name may be hundreds, with answers beside which nobody could read those
    of the others: they set the scale only so far as most of them need it.
    """
    every = measured.answers.to_numpy()
    most = every.max().item()
    known = named(measured.exchanges[key]).to_numpy()
    if by not in UNNAMED or known.all() or not known.any():
        return most
    shared = _summaries.longest_of(every, _MOST_OF_THEM)
    longest = max(every[known].max().item(), shared)
    return most if most <= _FURTHER * longest else longest


def _layered(medians: dict, traces: list[dict], n: int) -> list:
    """Put the medians behind points, but before a crowd that would hide them."""
    crowded = _house.mark_size(n) < _house.mark_size(1)
    return [*traces, medians] if crowded else [medians, *traces]


def _title(measured: InUnit) -> str:
    lengths = measured.answers
    n, most, unit = len(lengths), number(lengths.max()), measured.unit
    if _summaries.is_silent(measured.exchanges):
        of = say("charts.count.exchange", n=n)
        return say("charts.answers.silent", exchanges=of)
    if n < _summaries.MIN_GROUP:
        each = listed(number(length) for length in lengths)
        answers = say("charts.count.answer", n=n)
        return say(f"charts.lengths.few.{unit}", answers=answers, each=each)
    if n < _summaries.MIN_QUARTILES:
        return say(
            f"charts.lengths.some.{unit}",
            n=n,
            least=number(lengths.min()),
            most=most,
            median=number(_summaries.typical(lengths)),
        )
    inside = _summaries.middle_half(lengths)
    return say(
        f"charts.lengths.many.{unit}",
        inside=len(inside),
        n=n,
        least=number(inside.min()),
        most=number(inside.max()),
        longest=most,
    )


def _line(exchanges: pd.DataFrame) -> str:
    of = say("charts.count.exchange", n=len(exchanges))
    return _lines.one_line(say("charts.lengths.mark"), of)


def _note(measured: InUnit, by: str, rows: Rows, width: float) -> list[str]:
    ranked = int(rows.table["rank"].notna().sum())
    parts = [*measured.notes]
    if by == "outlet" and any_joint(measured.exchanges):
        parts.append(say("charts.common.joint_row"))
    if ranked:
        parts.append(say("charts.answers.median", least=_summaries.MIN_GROUP))
    if not ranked:
        parts.append(say("charts.lengths.in_order"))
    elif ranked < len(rows.groups):
        parts.append(say("charts.lengths.others_in_order"))
    if len(rows.groups) < rows.n:
        drawn = len(rows.groups)
        parts.append(say("charts.common.drawn_rows", drawn=drawn, all=rows.n))
    if beyond := int((measured.answers > width).sum()):
        most = number(measured.answers.max())
        key = f"charts.lengths.beyond.{measured.unit}"
        parts.append(say(key, n=beyond, most=most))
    return parts


def _labels(
    measured: InUnit, rows: Rows, by: str, shown: dict[str, Event]
) -> list[str]:
    drawn = rows.table
    if by == "transcript":
        labels = [_house.row_label(shown[name].label) for name in rows.alone]
    else:
        labels = row_labels(measured.exchanges, rows.alone, by)
    labels = [
        label
        if pd.isna(rank)
        else f"{label}<br>" + say("charts.lengths.row", n=n, median=number(median))
        for label, n, rank, median in zip(
            labels,
            drawn["n"],
            drawn["rank"],
            drawn[measured.column("median")],
            strict=True,
        )
    ]
    return rows.labels(labels, by)


def _placed(
    measured: InUnit, rows: dict[object, int], key: str, width: float
) -> Places:
    """Give each exchange its place in each of its rows, apart from its neighbours."""
    row, at = members(measured.exchanges, key, rows)
    lengths = measured.answers.to_numpy()[at]
    inside = lengths <= width
    row, at, lengths = row[inside], at[inside], lengths[inside]
    y = row.astype(float)
    for own in np.split(np.arange(len(row)), np.flatnonzero(np.diff(row)) + 1):
        offsets = np.array(spread(lengths[own], width * _NEAR / _house.plot_pixels()))
        y[own] += offsets * (0.4 / max(2.0, np.abs(offsets).max(initial=0)))
    return Places(row, np.round(y, 3), lengths, at)


def _points(
    places: Places, exchanges: pd.DataFrame, known: Keys, texts: np.ndarray
) -> Points:
    at = places.exchange
    return Points(
        transcript=exchanges["transcript"].to_numpy(dtype=object)[at],
        x=places.length,
        y=places.y,
        key=np.array(known.all, dtype=object)[at],
        text=texts[at],
    )


def _medians(drawn: pd.DataFrame, measured: InUnit) -> dict:
    """Draw the median of each row that has enough exchanges, as an upright bar."""
    x: list[float | None] = []
    y: list[float | None] = []
    for row, (rank, median) in enumerate(
        zip(drawn["rank"], drawn[measured.column("median")], strict=True)
    ):
        if pd.notna(rank):
            x += [median, median, None]
            y += [row - 0.42, row + 0.42, None]
    return _house.trace(
        "scatter",
        name="median",
        mode="lines",
        x=x,
        y=y,
        line={"color": _house.TEXT, "width": 3},
        hoverinfo="skip",
    )


def _names(places: Places, exchanges: pd.DataFrame, by: str, width: float) -> dict:
    """Name the longest and the shortest answer, where there is room beside it."""
    shown = []
    ends = np.lexsort((-places.row, places.length))[[0, -1]].tolist()
    if places.exchange[ends[0]] == places.exchange[ends[1]]:
        ends = ends[1:]
    named = names_beside(exchanges.iloc[places.exchange[ends]], by)
    for at, name in zip(ends, named, strict=True):
        if name is None:
            continue
        name = _house.shortened(name, 30)
        room = (len(name) * _CHARACTER + 12) / _house.plot_pixels() * width
        length = places.length[at].item()
        taken = places.length[places.row == places.row[at]]
        for side, low, high in (
            ("right", length, length + room),
            ("left", length - room, length),
        ):
            crowd = np.count_nonzero((low <= taken) & (taken <= high))
            if low >= 0 and high <= width and crowd == 1:
                shown.append((length, float(places.y[at]), side, _house.plain(name)))
                break
    return _house.trace(
        "scatter",
        name="names",
        mode="text",
        x=[length for length, _, _, _ in shown],
        y=[y for _, y, _, _ in shown],
        text=[
            f"  {name}" if side == "right" else f"{name}  "
            for _, _, side, name in shown
        ],
        textposition=[
            "middle right" if side == "right" else "middle left"
            for _, _, side, _ in shown
        ],
        textfont={"size": 12},
        hoverinfo="skip",
    )
