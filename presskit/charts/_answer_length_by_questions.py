"""Answer length against the number of questions that were asked in an exchange."""

from collections.abc import Mapping

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import schema
from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._events import Event, events, key
from presskit.charts._hovers import over
from presskit.charts._in_unit import InUnit, in_unit
from presskit.charts._point_traces import Points, point_traces
from presskit.charts._selection import selection_shapes
from presskit.charts._spread import spread
from presskit.schema.given import tables
from presskit.schema.ids import Keys
from presskit.text.prose import listed, number
from presskit.wording import say

_HEIGHT = 340
_NEAR = 11 / _HEIGHT  # of the axis: points closer than this part
_NAMED, _NAME = 4, 0.45  # how many names, and their width in columns
_WIDE = 5  # columns that leave room for a word beside each median
_COLUMNS = 9  # of more numbers of questions, the largest share the last column


def answer_length_by_questions(
    exchanges: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    questions: pd.DataFrame | None = None,
    *,
    unit: str = "words",
    selected: str | None = None,
    hovers: Mapping[str, str] | None = None,
) -> go.Figure:
    """Draw each exchange by the questions asked in it and the length of its answer.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        As ``corpus.exchanges``; a corpus gives the other tables, too.
    transcripts, questions : DataFrame, optional
        As in a corpus; they give dates for labels and the first question for hovers.
    unit : {"words", "seconds"}, default "words"
        What to measure in. In seconds only exchanges are drawn that have times.
    selected : str, optional
        The exchange to ring: ``<exchange_id>@<transcript>``, or a bare id that is
        unique.
    hovers : mapping of str to str, optional
        What :func:`hover_texts` made; without it, it is made here.

    Returns
    -------
    plotly.graph_objects.Figure
        One point trace for each transcript, or one for all where they are more than
        four, with ``<exchange_id>@<transcript>`` in `customdata`; and the median of
        each number of questions that 5 exchanges or more share. Of more than nine
        numbers of questions the largest share one column, without a median.
        Without exchanges, or times where seconds are wanted, a figure that says so.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed, or there is no such unit.

    Examples
    --------
    >>> from presskit import load_example
    >>> answer_length_by_questions(load_example().exchanges).layout.meta["says"]
    'The median answer was longest to 3 questions: 419 words, n = 7'
    """
    exchanges, transcripts, questions = tables(
        exchanges, schema.EXCHANGES, transcripts=transcripts, questions=questions
    )
    measured = in_unit(exchanges, unit)
    exchanges = measured.exchanges
    if exchanges.empty:
        return _house.nothing(say("charts.nothing.answer"), measured.why)
    shown = events(exchanges, transcripts)
    table = _summaries.lengths(exchanges, by="n_questions", unit=unit)
    table = table.sort_values("n_questions", ignore_index=True)
    counts = _columns(table)
    places = _places(measured, counts, shown)
    texts = over(exchanges, shown, questions, hovers)
    known = Keys(exchanges, "exchange_id")
    traces = point_traces(_points(measured, known, places, texts), shown)
    ring = selection_shapes(traces, known.meant(selected))
    most = max(1, measured.answers.max().item())
    return _house.figure(
        [
            *traces,
            *_medians(table.head(len(counts)), measured, counts),
            _names(measured, places, len(counts)),
        ],
        _title(measured, table),
        [
            _lines.one_line(
                say(f"charts.questions.mark.{unit}"), _exchanges(len(exchanges))
            ),
            *key(shown),
        ],
        _HEIGHT,
        caution=_cautions.of_files(transcripts, exchanges),
        note=[
            *_summaries.caveats(exchanges, table),
            *measured.notes,
            say("charts.answers.median", least=_summaries.MIN_GROUP),
            say("charts.questions.rule"),
        ],
        xaxis={
            **_ticks(exchanges, counts),
            "range": [-0.72, len(counts) - 0.5],
            "showgrid": False,
        },
        yaxis={
            "title": {"text": say(f"charts.answers.axis.{unit}")},
            "range": [0, most * 1.06],
        },
        **({"shapes": ring} if ring else {}),
    )


def _columns(table: pd.DataFrame) -> list[int]:
    """Return the least number of questions of each column."""
    return table["n_questions"].tolist()[:_COLUMNS]


def _shares(table: pd.DataFrame, counts: list[int]) -> bool:
    """Return True if the last column holds several numbers of questions."""
    return table["n_questions"].max() > counts[-1]


def _ticks(exchanges: pd.DataFrame, counts: list[int]) -> dict:
    """Return the texts below the columns; of many the word stands once."""
    column = _column_of(exchanges, counts)
    many = len(counts) > _WIDE
    names = [f"{count:,}" if many else _questions(count) for count in counts]
    if _shares(exchanges, counts):
        names[-1] = say("charts.questions.or_more", n=counts[-1])
    below = [say("charts.common.n", of=f"{n:,}") for n in _summaries.in_each(column)]
    ticks = {
        "tickvals": list(range(len(counts))),
        "ticktext": [f"{name}<br>{n}" for name, n in zip(names, below, strict=True)],
    }
    title = {"text": say("charts.questions.axis")}
    return {**ticks, "tickangle": 0, "title": title} if many else ticks


def _column_of(exchanges: pd.DataFrame, counts: list[int]) -> np.ndarray:
    asked = exchanges["n_questions"].to_numpy()
    return np.searchsorted(counts, asked, side="right") - 1


def _title(measured: InUnit, table: pd.DataFrame) -> str:
    """Return a direction only where each step is larger than the spread around it."""
    if _summaries.is_silent(measured.exchanges):
        of = _exchanges(len(measured.exchanges))
        return say("charts.answers.silent", exchanges=of)
    if len(table) == 1:
        questions = _questions(int(table["n_questions"].iloc[0]))
        n = len(measured.exchanges)
        which = "one" if n == 1 else "alike"
        return say(f"charts.questions.{which}", n=n, questions=questions)
    table = table[table["rank"].notna()]
    medians = table[measured.column("median")]
    if len(table) < 2:
        return say("charts.questions.few")
    if way := _summaries.direction(medians, table[measured.column("mad")]):
        return say(f"charts.questions.{way}")
    most = medians.max()
    top = table[medians == most]
    if len(top) == len(table):
        key = f"charts.questions.equal.{measured.unit}"
        return say(key, length=measured.length(most))
    counts = top["n_questions"].tolist()
    return say(
        "charts.questions.longest",
        n=counts[0] if len(counts) == 1 else len(counts),
        counts=listed(f"{count:,}" for count in counts),
        length=measured.length(most),
        of=listed(f"{n:,}" for n in top["n"]),
    )


def _exchanges(n: int) -> str:
    return say("charts.count.exchange", n=n)


def _questions(n: int) -> str:
    return say("charts.count.question", n=n)


def _places(measured: InUnit, counts: list[int], shown: dict[str, Event]) -> np.ndarray:
    """Return the place of each exchange from left to right.

    Few transcripts have a column each within their number of questions.
    """
    lanes = {transcript: lane for lane, transcript in enumerate(shown)}
    if len(shown) > len(_house.COLOURS):
        lanes = dict.fromkeys(shown, 0)
    last = max(lanes.values())
    width = 0.44 / (last + 1)
    exchanges, lengths = measured.exchanges, measured.answers.to_numpy()
    near = max(1, lengths.max()) * _NEAR
    column = _column_of(exchanges, counts)
    lane = exchanges["transcript"].map(lanes).to_numpy(dtype=int)
    places = column + (lane - last / 2) * width
    cell = column * (last + 1) + lane
    order = np.argsort(cell, kind="stable")
    for own in np.split(order, np.flatnonzero(np.diff(cell[order])) + 1):
        offsets = np.array(spread(lengths[own], near))
        places[own] += offsets * (width / 2 / max(4.0, np.abs(offsets).max()))
    return np.round(places, 4)


def _points(
    measured: InUnit, known: Keys, places: np.ndarray, texts: np.ndarray
) -> Points:
    return Points(
        transcript=measured.exchanges["transcript"].to_numpy(dtype=object),
        x=places,
        y=measured.answers.to_numpy(),
        key=np.array(known.all, dtype=object),
        text=texts,
    )


def _medians(table: pd.DataFrame, measured: InUnit, counts: list[int]) -> list[dict]:
    """Draw a level bar at each median, with its number at the left end."""
    shared = _shares(measured.exchanges, counts)
    ranked = table.head(len(counts) - shared)
    ranked = ranked[ranked["rank"].notna()]
    medians = ranked[measured.column("median")].tolist()
    starts = [round(column - 0.3, 1) for column in ranked.index]
    wide = len(table) <= _WIDE
    x: list[float | None] = []
    y: list[float | None] = []
    for start, median in zip(starts, medians, strict=True):
        x += [start, round(start + 0.6, 1), None]
        y += [median, median, None]
    bars = _house.trace(
        "scatter",
        name="median",
        mode="lines",
        x=x,
        y=y,
        line={"color": _house.TEXT, "width": 3},
        hoverinfo="skip",
    )
    numbers = _house.trace(
        "scatter",
        name=f"median {measured.unit}",
        mode="text",
        x=starts,
        y=medians,
        text=[
            (say("charts.questions.median", median=told) if wide else told) + " "
            for told in map(number, medians)
        ],
        textposition="middle left",
        textfont={"size": 12},
        hoverinfo="skip",
    )
    return [bars, numbers]


def _names(measured: InUnit, places: np.ndarray, columns: int) -> dict:
    """Name the askers of the longest answers and of the shortest one.

    Beside a point of the last column there is room on the left alone.
    """
    exchanges, lengths = measured.exchanges, measured.answers.to_numpy()
    order = np.argsort(-lengths, kind="stable").tolist()
    chosen = list(dict.fromkeys([*order[: _NAMED - 1], *order[-1:]]))
    near = lengths.max() * 0.045
    named: list[int] = []
    for at in chosen:
        right = places - places[at]
        hidden = (
            (np.abs(lengths - lengths[at]) <= near) & (right >= 0) & (right < _NAME)
        )
        if hidden.sum() == 1 and pd.notna(exchanges["asker"].iloc[at]):
            named.append(at)
    return _house.trace(
        "scatter",
        name="names",
        mode="text",
        x=places[named].tolist(),
        y=lengths[named].tolist(),
        text=[
            f"  {_house.plain(_house.shortened(exchanges['asker'].iloc[at], 22))}  "
            for at in named
        ],
        textposition=[
            f"middle {'right' if at < columns - 1.5 or columns == 1 else 'left'}"
            for at in places[named].tolist()
        ],
        textfont={"size": 12},
        hoverinfo="skip",
    )
