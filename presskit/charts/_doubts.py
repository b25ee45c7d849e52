"""Where in each transcript the doubts are: one row a transcript, one mark a doubt."""

from collections import Counter
from collections.abc import Collection

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import schema
from presskit.charts import _house, _lines
from presskit.charts._events import Event, days_of, events
from presskit.charts._row_limit import at_most, of_selected
from presskit.charts._selection import selection_shapes
from presskit.charts._spread import spread
from presskit.doubts import label_of
from presskit.errors import TableError
from presskit.schema.given import tables
from presskit.text.prose import listed
from presskit.wording import say

_ROW, _TOP = 34, 30
_NEEDED = ("transcript", "severity", "kind", "line", "message", "advice")
_FADED = 0.15
_APART = 0.3  # of a row, in which a mark must stay: how far marks are parted
_FEW_TICKS = 400  # pixels of the axis below which few ticks have room
_MARGIN = 0.05  # of the axis: where doubts about a whole file stand, left of line 1
_STEPS = [step * 10**power for power in range(6) for step in (1, 2, 5)]


def doubts(
    audit: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    turns: pd.DataFrame | None = None,
    *,
    selected: str | None = None,
    shown: Collection[str] | None = None,
) -> go.Figure:
    """Draw where in each source there is something to look at before trusting it.

    Parameters
    ----------
    audit : Corpus or DataFrame
        As ``corpus.audit``. If it has a column `doubt_id`, that is what a mark stands
        for; otherwise its position in the table, as text.
    transcripts : DataFrame
        As ``corpus.transcripts``.
    turns : DataFrame, optional
        As ``corpus.turns``; each row gets a line as long as the talk.
    selected : str, optional
        The id of the doubt to ring.
    shown : collection of str, optional
        Ids of doubts to draw in full; the others fade. All, if not given.

    Returns
    -------
    plotly.graph_objects.Figure
        One trace for each severity, with the id of the doubt in `customdata`. Rows are
        the transcripts with a doubt, the latest first and those without a date last, 30
        at most; that of the selected one is among them. Without doubts, a figure that
        says so.

    Raises
    ------
    TableError
        If a table lacks a column that is needed.

    Examples
    --------
    >>> from presskit import load_example
    >>> corpus = load_example()
    >>> figure = doubts(corpus.audit, corpus.transcripts, corpus.turns)
    >>> [trace.name for trace in figure.data]
    ['talk', 'note', 'warning']
    """
    audit, transcripts, turns = tables(
        audit, schema.AUDIT, _NEEDED, transcripts=transcripts, turns=turns
    )
    if transcripts is None:
        raise TableError(
            "doubts are drawn in their transcripts. Pass the corpus: "
            "charts.doubts(corpus)."
        )
    schema.TRANSCRIPTS.require(transcripts, "transcript", "date", "event")
    if audit.empty:
        return _house.nothing(say("charts.doubts.none"), say("charts.doubts.none_left"))
    known = "doubt_id" in audit
    ids = (
        audit["doubt_id"] if known else pd.array([*map(str, range(len(audit)))], "str")
    )
    audit = audit[[*_NEEDED]].assign(doubt_id=ids)
    code, names = pd.factorize(audit["transcript"])  # of many rows of the same few
    order = _newest_first(events(audit, transcripts), transcripts)
    wanted = of_selected(audit, "doubt_id", selected)
    rows = {name: row for row, name in enumerate(at_most(list(order), _TOP, wanted))}
    drawn = audit[np.array([name in rows for name in names.tolist()])[code]]
    ends = _ends(turns, rows)
    most = max([1, *drawn["line"].dropna().tolist(), *ends.values()])
    placed = _placed(drawn, rows, most)
    traces = _traces(placed, order, shown)
    ring = selection_shapes(traces, selected)
    ticks = _ticks(most)
    if _house.plot_pixels() < _FEW_TICKS:
        ticks = ticks[2::2]  # the first would stand in the words beside it
    whole, before = [], 0.3
    if drawn["line"].isna().any():  # of a file, not of a line
        whole, before = [say("charts.doubts.whole_file").replace(" ", "<br>")], 1.8
    return _house.figure(
        [*([_talk(ends, rows)] if turns is not None else []), *traces],
        _title(audit, len(order)),
        [_lines.one_line(say("charts.doubts.mark")), _key(audit)],
        _ROW * len(rows) + 8,
        xaxis=_house.axis_above(
            _house.axis_title(say("charts.doubts.axis")),
            range=[-before * _MARGIN * most, most * 1.02],
            tickvals=[*(-_MARGIN * most for _ in whole), *ticks],
            ticktext=[*whole, *(f"{tick:,}" for tick in ticks)],
        ),
        yaxis=_house.rows_axis([_label(order[name]) for name in rows]),
        note=_note(audit, drawn, order, rows, transcripts),
        **({"shapes": ring} if ring else {}),
    )


def _newest_first(
    order: dict[str, Event], transcripts: pd.DataFrame
) -> dict[str, Event]:
    """Return the events from the latest to the first; what has no date comes last."""
    day = days_of(transcripts)
    dated = [name for name in order if name in day]
    dated.sort(key=day.get, reverse=True)
    return {name: order[name] for name in dict.fromkeys([*dated, *order])}


def _ends(turns: pd.DataFrame | None, rows: dict[str, int]) -> dict[str, int]:
    """Return the line of the last turn of each transcript."""
    if turns is None:
        return {}
    own = turns[["transcript", "line"]][turns["transcript"].isin(list(rows))]
    return own.groupby("transcript", observed=True)["line"].max().to_dict()


def _placed(drawn: pd.DataFrame, rows: dict[str, int], most: int) -> pd.DataFrame:
    """Give each doubt its place, apart from its neighbours."""
    row = drawn["transcript"].map(rows).to_numpy(dtype=int)
    x = drawn["line"].astype("Float64").fillna(-_MARGIN * most).to_numpy(dtype=float)
    y = row.astype(float)
    order = np.argsort(row, kind="stable")
    for own in np.split(order, np.flatnonzero(np.diff(row[order])) + 1):
        offsets = np.array(spread(x[own], most * 13 / _house.plot_pixels()))
        y[own] += offsets * (_APART / max(1.0, np.abs(offsets).max(initial=0)))
    return drawn.assign(x=x, y=np.round(y, 3))


def _traces(
    placed: pd.DataFrame, order: dict[str, Event], shown: Collection[str] | None
) -> list[dict]:
    traces = []
    # The last one is drawn on top: no note may hide a warning.
    for severity, (colour, symbol, _, size) in reversed(_house.SEVERITIES.items()):
        own = placed[placed["severity"] == severity]
        if own.empty:
            continue
        opacity: float | list[float] = 0.9
        if shown is not None:
            opacity = np.where(own["doubt_id"].isin(list(shown)), 0.9, _FADED).tolist()
        traces.append(
            {
                "type": "scatter",
                "name": severity,
                "mode": "markers",
                "x": _house.column(own["x"].to_numpy()),
                "y": _house.column(own["y"].to_numpy()),
                "marker": {
                    "color": colour,
                    "symbol": symbol,
                    "size": size,
                    "opacity": opacity,
                },
                "customdata": _house.column(own["doubt_id"].tolist()),
                "hovertext": _house.column(_hovers(own, order)),
                "hoverinfo": "text",
            }
        )
    return traces


def _hovers(own: pd.DataFrame, order: dict[str, Event]) -> list[str]:
    names = ("severity", "kind", "transcript", "line", "message", "advice")
    made = []
    for severity, kind, name, line, message, advice in zip(
        *(own[column].tolist() for column in names), strict=True
    ):
        where = say("charts.doubts.whole_file")
        if not pd.isna(line):
            where = say("charts.common.line", n=line)
        over = say(
            "charts.doubts.over",
            severity=say(f"explorers.severities.name.{severity}"),
            label=label_of(kind),
        )
        parts = (
            f"<b>{_house.wrapped(over)}</b>",
            _house.wrapped(f"{order[name].label} · {where}"),
            _house.wrapped(message),
            f"<i>{_house.wrapped(advice)}</i>" if advice else "",
        )
        made.append("<br>".join(part for part in parts if part))
    return made


def _talk(ends: dict[str, int], rows: dict[str, int]) -> dict:
    """Draw each source as a line from its first line to its last turn."""
    x: list[int | None] = []
    y: list[int | None] = []
    for name, row in rows.items():
        if name in ends:
            x += [1, ends[name], None]
            y += [row, row, None]
    return {
        "type": "scatter",
        "name": "talk",
        "mode": "lines",
        "x": x,
        "y": y,
        "line": {"color": _house.GRID, "width": 3},
        "hoverinfo": "skip",
    }


def _ticks(most: int) -> list[int]:
    """Return line 1 and up to seven round numbers of lines after it."""
    step = next((size for size in _STEPS if size * 7 >= most), most)
    return [1, *range(step, most + 1, step)] if step > 1 else [*range(1, most + 1)]


def _title(audit: pd.DataFrame, places: int) -> str:
    found = Counter(audit["severity"].tolist())
    each = listed(
        say(f"explorers.severities.counted.{severity}", n=found[severity])
        for severity in _house.SEVERITIES
        if found[severity]
    )
    where = say("charts.doubts.transcripts", n=places)
    if len([severity for severity in _house.SEVERITIES if found[severity]]) == 1:
        return say("charts.doubts.title_of_one", each=each, transcripts=where)
    doubts = say("explorers.nouns.doubt", n=len(audit))
    return say("charts.doubts.title", doubts=doubts, transcripts=where, each=each)


def _note(
    audit: pd.DataFrame,
    drawn: pd.DataFrame,
    order: dict[str, Event],
    rows: dict[str, int],
    transcripts: pd.DataFrame,
) -> list[str]:
    parts = []
    clean = sum(name not in order for name in transcripts["transcript"].tolist())
    if clean:
        whole = say("charts.count.transcript", n=len(transcripts))
        parts.append(say("charts.doubts.clean", clean=clean, transcripts=whole))
    if len(rows) < len(order):
        parts.append(
            say(
                "charts.doubts.drawn",
                rows=len(rows),
                transcripts=len(order),
                drawn=len(drawn),
                doubts=say("explorers.nouns.doubt", n=len(audit)),
            )
        )
    return parts


def _key(audit: pd.DataFrame) -> str:
    kinds = set(audit["severity"].tolist())
    marks = [
        f'<span style="color:{colour}">{glyph}</span> '
        + say(f"explorers.severities.name.{severity}")
        for severity, (colour, _, glyph, _) in _house.SEVERITIES.items()
        if severity in kinds
    ]
    return "   ".join(marks)


def _label(event: Event) -> str:
    return _house.row_label(event.label)
