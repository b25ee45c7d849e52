"""How often a word or theme is said at each event, by the press and by the podium."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._events import Event, occasions
from presskit.charts._narrow_form import with_narrow_form
from presskit.charts._selection import selection_shapes
from presskit.charts._theme_places import WIDTH
from presskit.charts._time_places import Time, time_axis, times
from presskit.charts._time_titles import titles
from presskit.errors import TableError
from presskit.schema.results import OVER_TIME
from presskit.text.prose import number
from presskit.wording import say

_NEEDED = (
    "term", "transcript", "date", "event", "who", "n", "n_words", "per_1000", "low",
    "high", "turn",
)  # fmt: skip
_SIDES = {"podium": 0, "press": 1}
"""The look of each side, as its number among the colours of the house."""
_ONE, _EACH, _BETWEEN = 140, 84, 18  # pixels of a panel, of one of several, of a gap
_ROOM = 1.5  # times the highest rate: as far as the axis goes at least
_MOST_ROOM = 4.0  # times: no further, or all marks would lie at the bottom
_NONE_SAID = 1.0  # per 1,000 words: what the axis shows at least


def over_time(
    table: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    *,
    words: object = None,
    selected: str | None = None,
    top: int = 6,
    width: int | None = None,
) -> go.Figure:
    """Draw how often words or themes are said over time, by the press and the podium.

    Parameters
    ----------
    table : DataFrame or Corpus
        As :func:`presskit.themes.over_time` returns it; of a corpus, or its turns, it
        is made here, with `words`.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; tells which files were not read well.
    words : str, iterable of str, Dictionary or mapping, optional
        For a corpus: what to count.
    selected : str, optional
        The mark to ring, as `customdata` has it.
    top : int, default 6
        The most words or themes, those said most often; each has a panel of its own.
        The line below the title says how many are left out.
    width : int, optional
        Pixels of the plotting area; by default 840, or those of a narrow
        explorer. The days below it are fitted to them.

    Returns
    -------
    plotly.graph_objects.Figure
        One mark an event and side at its uses per 1,000 words, hollow and at 0 where
        the side does not say it; none where the side says no word at all. A thin line
        is the exact interval. A click gives ``<transcript>``, a tab, and the word in
        `customdata`; of months and years the word alone. Events without a day are left
        out, which the line below the title says; where none has one, they stand in
        their order. Without rows, a figure that says so.

    Raises
    ------
    TableError
        If the table lacks a column that is needed.

    Examples
    --------
    >>> from presskit import load_example
    >>> chart = over_time(load_example(), words="ammunition")
    >>> chart.layout.meta["says"]
    '“ammunition” rose from 0.5 to 3 per 1,000 words of the podium, 5 Apr 2022 to 13 Feb 2023 (2 and 14 uses)'
    >>> [round(rate, 1) for rate in chart.data[2].y]
    [0.5, 3.0]
    """  # noqa: E501
    if not isinstance(table, pd.DataFrame) or "turn_id" in table:
        if words is None:
            raise TableError(
                "a chart over time needs words. Pass them: "
                'charts.over_time(corpus, words="ammunition*").'
            )
        transcripts = getattr(table, "transcripts", transcripts)
        table = _summaries.words_over_time(table, words)
    OVER_TIME.require(table, *_NEEDED)
    if table.empty:
        why = say("charts.nothing.why.event")
        return _house.nothing(say("charts.nothing.over_time"), why)
    table = table.assign(key=table["transcript"].fillna(table["event"]))
    dated = table["date"].notna()
    left_out = table["key"][~dated].nunique() if dated.any() else 0
    shown = table[dated] if dated.any() and not dated.all() else table
    names = _by_uses(shown)
    drawn = names[:top]
    time = times(shown)
    among = shown if len(drawn) == len(names) else shown[shown["term"].isin(drawn)]
    end = _end(among)
    told = _Told()
    columns = {name: among[name].to_numpy() for name in ("term", *_DRAWN)}
    traces = [
        trace
        for panel, name in enumerate(drawn)
        for trace in _panel(_where(columns, "term", name), name, panel, time, told)
    ]
    rings = selection_shapes(traces, selected)
    height = _ONE if len(drawn) == 1 else (_EACH + _BETWEEN) * len(drawn)
    known = shown[["transcript"]].dropna()
    at = _occasions(len(time.keys), time, transcripts)
    title, *more = titles(shown, names, time, at)
    heads = [_panel_name(name, panel, height) for panel, name in enumerate(drawn)]

    def draw(width: int) -> go.Figure:
        return _house.figure(
            traces,
            title,
            [_line(among, time, at), _key()],
            height,
            caution=_cautions.of_files(transcripts, known),
            note=[
                *more,
                *_note(among, len(names), len(drawn), left_out, end),
            ],
            xaxis=time_axis(time, len(drawn), width),
            **_rate_axes(len(drawn), end, height),
            **({"annotations": heads} if len(drawn) > 1 else {}),
            **({"shapes": rings} if rings else {}),
            width=width,
            bottom=40,
        )

    return with_narrow_form(draw, width, WIDTH)


def _end(drawn: pd.DataFrame) -> float:
    """Return the end of the axis: that of the intervals, if marks have room."""
    highest = float(drawn["per_1000"].fillna(0).max())
    reach = max(float(drawn["high"].fillna(0).max()), _ROOM * highest, _NONE_SAID)
    return round(min(reach, _MOST_ROOM * highest) if highest else reach, 3)


def _by_uses(table: pd.DataFrame) -> list[str]:
    """Return the words, those said most often first; one alone as it is."""
    n = table.groupby("term", sort=False)["n"].sum()
    return n.sort_values(ascending=False, kind="stable").index.tolist()


Columns = dict[str, np.ndarray]
"""Some rows of the table: to choose rows of a frame takes longer than to draw them."""
_NUMBERS = ("n", "n_words", "per_1000", "low", "high")
_DRAWN = ("who", "key", *_NUMBERS)


def _where(columns: Columns, name: str, value: str) -> Columns:
    """Return the rows that have a value in a column."""
    kept = columns[name] == value
    return {name: column[kept] for name, column in columns.items()}


def _panel(
    own: Columns, name: str, panel: int, time: Time, told: "_Told"
) -> list[dict]:
    axis = {} if panel == 0 else {"yaxis": f"y{panel + 1}"}
    lines, marks = [], []
    for who, look in _SIDES.items():
        rows = _where(own, "who", who)
        spoken = ~np.isnan(rows["per_1000"])
        rows = {column: rows[column][spoken] for column in _DRAWN}
        shift = time.dodge if who == "press" else -time.dodge
        at = np.array([time.at[key] for key in rows["key"].tolist()], dtype=float)
        x = (at + shift).round(1).tolist()
        lines.append(_intervals(rows, x, who, look, axis, len(time.keys)))
        marks.append(_points(rows, x, name, look, axis, time, who, told))
    return [*lines, *marks]


def _intervals(
    rows: Columns, x: Sequence[float], who: str, look: int, axis: dict, n: int
) -> dict:
    reach = np.column_stack([rows["low"], rows["high"]]).round(3)
    y = [[*ends, None] for ends in reach.tolist()]
    return _house.trace(
        "scatter",
        name=f"interval {who}",
        mode="lines",
        x=[at for place in x for at in (place, place, None)],
        y=list(chain.from_iterable(y)),
        line={"color": _house.COLOURS[look], "width": 1},
        opacity=0.7 if n <= 40 else 0.35,
        hoverinfo="skip",
        **axis,
    )


def _points(
    rows: Columns,
    x: Sequence[float],
    name: str,
    look: int,
    axis: dict,
    time: Time,
    who: str,
    told: "_Told",
) -> dict:
    symbol = _house.SYMBOLS[look]
    n = rows["n"].tolist()
    return _house.trace(
        "scatter",
        name=who,
        mode="markers",
        x=list(x),
        y=rows["per_1000"].round(3).tolist(),
        marker={
            "color": _house.COLOURS[look],
            "symbol": [symbol if times else f"{symbol}-open" for times in n],
            "size": 9 if len(time.keys) <= 40 else 6,
            "opacity": 1,
            "line": {"width": 1.5, "color": _house.COLOURS[look]},
        },
        cliponaxis=False,
        customdata=[
            name if time.noun else f"{key}\t{name}" for key in rows["key"].tolist()
        ],
        hovertext=_hovers(rows, name, time, who, told),
        hoverinfo="text",
        **axis,
    )


def _hovers(rows: Columns, name: str, time: Time, who: str, told: "_Told") -> list[str]:
    """Return the text over each mark; there may be thousands."""
    head = f"<b>{_house.wrapped(name)}</b><br>"
    side = f" · {say(f'charts.time.who.{who}')}<br>"
    numbers = zip(*(rows[column].tolist() for column in _NUMBERS), strict=True)
    labels = (_event(time.labels[key]) for key in rows["key"].tolist())
    return [
        f"{head}{label}{side}{event}{told[said]}"
        for (label, event), said in zip(labels, numbers, strict=True)
    ]


class _Told(dict[tuple, str]):
    """The words about the numbers of a mark, made once: many marks have the same."""

    def __missing__(self, numbers: tuple) -> str:
        n, words, *rates = numbers
        rate, low, high = map(number, rates)
        words = say("charts.count.word", n=words)
        said = say("charts.time.over", n=n, words=words, rate=rate)
        ends = say("charts.time.interval", low=low, high=high)
        self[numbers] = f"{said}<br>{ends}"
        return self[numbers]


@lru_cache(maxsize=2**13)  # each event has many marks
def _event(event: Event) -> tuple[str, str]:
    """Return the label of an event, and a line with its name if it is not in it."""
    label = _house.plain(_house.shortened(event.label, 50))
    if not event.name or event.name in event.label:
        return label, ""
    return label, f"{_house.plain(_house.shortened(event.name, 50))}<br>"


def _rate_axes(panels: int, end: float, height: int) -> dict:
    """Return one axis of rates a panel, each from 0 and as high as the others."""
    made = {}
    for panel in range(panels):
        top = 1 - panel * (_EACH + _BETWEEN) / height if panels > 1 else 1
        share = (_EACH - 4) / height if panels > 1 else 1
        axis = {
            "range": [0, end],
            "rangemode": "tozero",
            "zeroline": True,
            "zerolinecolor": _house.GRID,
            "nticks": 5 if panels == 1 else 3,
            "domain": [round(max(0, top - share), 4), round(top, 4)],
        }
        if panels == 1:
            axis["title"] = {"text": say("charts.common.per_1000")}
        made["yaxis" if panel == 0 else f"yaxis{panel + 1}"] = axis
    return made


def _panel_name(name: str, panel: int, height: int) -> dict:
    top = 1 - panel * (_EACH + _BETWEEN) / height
    return {
        "x": 0,
        "y": round(top, 4),
        "xref": "paper",
        "yref": "paper",
        "text": f"<b>{_house.plain(_house.shortened(name, 50))}</b>",
        "showarrow": False,
        "xanchor": "left",
        "yanchor": "middle",
        "font": {"size": 12},
    }


def _occasions(n: int, time: Time, heads: pd.DataFrame | None) -> str:
    if time.noun:
        return say(f"charts.count.{time.noun}", n=n)
    if heads is None:
        return say("charts.count.event", n=n)
    return occasions(n, heads[heads["transcript"].isin(time.keys)])


def _key() -> str:
    looks = "   ".join(
        f'<span style="color:{_house.COLOURS[look]}">{_house.GLYPHS[look]}</span> '
        + say(f"charts.time.side.{who}")
        for who, look in _SIDES.items()
    )
    return f"{looks}   {say('charts.time.key')}"


def _line(drawn: pd.DataFrame, time: Time, at: str) -> str:
    mark = say("charts.time.mark", event=say(f"charts.time.{time.noun or 'event'}"))
    uses = say("charts.count.use", n=int(drawn["n"].sum()))
    return _lines.one_line(mark, say("charts.common.n_at", of=uses, at=at))


def _note(
    drawn: pd.DataFrame, n: int, n_drawn: int, left_out: int, end: float
) -> list[str]:
    parts = [say("charts.time.intervals")]
    further = float(drawn["high"].fillna(0).max())
    if further > end + 0.001:
        parts.append(say("charts.time.further", most=number(further)))
    if n_drawn < n:
        parts.append(say("charts.time.some", drawn=n_drawn, n=n))
    if left_out:
        events = say("charts.count.event", n=left_out)
        parts.append(say("charts.time.no_day", events=events))
    return parts
