"""Which wordings come back, how often, and on which lines."""

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _cautions, _house, _summaries
from presskit.charts._events import Event, events
from presskit.charts._lines import one_line
from presskit.schema import TURNS, cells
from presskit.schema.given import tables
from presskit.schema.results import NGRAMS
from presskit.wording import say

_ROW = 24
_PLACES = 38  # characters of the places written beside a point
_PIXELS = 540  # width of the plotting area, beside labels of whole wordings
_CHARACTER = 6.3


def repeated_wordings(
    ngrams_table: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    *,
    top: int = 20,
    counts: np.ndarray | None = None,
) -> go.Figure:
    """Draw how often each wording is said, with its places written beside it.

    Parameters
    ----------
    ngrams_table : DataFrame or Corpus
        As :func:`presskit.themes.ngrams` returns it, in its order; of a corpus, or its
        turns, it is made here.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives dates for the places.
    top : int, default 20
        The most wordings to draw; the line below the title says how many there are.
    counts : ndarray of int, optional
        How often each wording is said, where `ngrams_table` holds only the first ones.

    Returns
    -------
    plotly.graph_objects.Figure
        A row a wording, a point at its count; the wording is in `customdata`. Without
        wordings, a figure that says so.

    Raises
    ------
    TableError
        If `ngrams_table` lacks a column that is needed.

    Examples
    --------
    >>> table = pd.DataFrame({"phrase": ["as long as"], "n_words": [3], "count": [2],
    ...     "n_turns": [2], "speakers": ["Xu"],
    ...     "places": ["a:turn at line 1; a:turn at line 5"]})
    >>> repeated_wordings(table).layout.meta["says"]
    '“as long as” comes back most: 2 times in 2 turns'
    """
    if not isinstance(ngrams_table, pd.DataFrame) or "turn_id" in ngrams_table:
        turns, transcripts = tables(
            ngrams_table, TURNS, ("transcript", "text"), transcripts=transcripts
        )
        ngrams_table = _summaries.wordings(turns)
    NGRAMS.require(
        ngrams_table, "phrase", "n_words", "count", "n_turns", "speakers", "places"
    )
    if ngrams_table.empty:
        return _house.nothing(
            say("charts.nothing.repeated"), say("charts.nothing.why.repeated")
        )
    drawn = ngrams_table.head(top)
    every = ngrams_table["count"].to_numpy() if counts is None else counts
    lines = [_lines(places) for places in drawn["places"]]
    named = pd.DataFrame({"transcript": [name for by in lines for name in by]})
    shown = events(named, transcripts)
    times = drawn["count"].tolist()
    most = max(times)
    return _house.figure(
        [
            _stems(times),
            _points(drawn, lines, shown),
        ],
        _title(ngrams_table, every),
        [_line(ngrams_table, len(drawn), len(every))],
        _ROW * len(drawn) + 8,
        caution=_cautions.of_files(transcripts, named),
        note=[
            say("charts.repeated.beside"),
        ],
        xaxis=_house.axis_above(
            "",
            tickvals=_ticks(most),
            ticktext=_times(_ticks(most)),
            showgrid=False,
            range=[0, most * _PIXELS / (_PIXELS - _PLACES * _CHARACTER)],
        ),
        yaxis=_house.rows_axis(
            [_house.plain(_house.shortened(said, 44)) for said in drawn["phrase"]]
        ),
    )


def _title(table: pd.DataFrame, every: np.ndarray) -> str:
    first = table.iloc[0]
    said = _house.plain(_house.shortened(first["phrase"], 70))
    if alike := int((every == first["count"]).sum()) - 1:
        n = first["count"]
        return say("charts.repeated.title_alike", wording=said, alike=alike, n=n)
    turns = say("charts.count.turn", n=first["n_turns"])
    return say("charts.repeated.title", wording=said, n=first["count"], turns=turns)


def _line(table: pd.DataFrame, drawn: int, n: int) -> str:
    lengths = sorted(set(table["n_words"]))
    told = say("prose.or").join(f"{length}" for length in lengths)
    of = say("charts.count.wording", n=n)
    some = say("charts.common.n_first_drawn", of=of, drawn=drawn)
    mark = say("charts.repeated.mark", lengths=told)
    return one_line(mark, some if drawn < n else of)


def _ticks(most: int) -> list[int]:
    step = max(1, -(-most // 6))
    return list(range(0, most + 1, step))


def _times(ticks: list[int]) -> list[str]:
    return [f"{tick:,}" for tick in ticks[:-1]] + [
        say("charts.count.time", n=ticks[-1])
    ]


def _lines(places: str) -> dict[str, list[str]]:
    """Return the lines of each transcript from "a:turn at line 3; and 2 more"."""
    found: dict[str, list[str]] = {}
    for transcript, line in cells.places_in(places):
        if str(line) not in found.setdefault(transcript, []):
            found[transcript].append(str(line))
    return found


def _written(lines: dict[str, list[str]], shown: dict[str, Event]) -> list[str]:
    """Return the places of each transcript in words, not escaped."""
    return [
        say(
            "charts.repeated.place",
            n=len(own),
            event=shown[name].label,
            lines=", ".join(own),
        )
        for name, own in _in_order(lines, shown)
    ]


def _in_order(
    lines: dict[str, list[str]], shown: dict[str, Event]
) -> list[tuple[str, list[str]]]:
    order = list(shown)
    return sorted(lines.items(), key=lambda part: order.index(part[0]))


def _beside(lines: dict[str, list[str]], shown: dict[str, Event], rest: int) -> str:
    """Return as many places as there is room for beside a point, escaped.

    The others are counted, and the `rest` of which the table gives no line.
    """
    left = sum(map(len, lines.values())) + rest
    said = ""
    for name, own in _in_order(lines, shown):
        start = " · " if said else ""
        event = _house.shortened(shown[name].label, 20)
        for place, line in enumerate(own):
            more = f", {line}"
            if not place:
                first = say("charts.repeated.place", n=1, event=event, lines=line)
                more = f"{start}{first}"
            if len(said + more) > _PLACES:
                return f"{_house.plain(said)} {say('charts.common.more', n=left)}"
            said, left = said + more, left - 1
    rest = f" {say('charts.common.more', n=left)}" if left else ""
    return _house.plain(said) + rest


def _stems(counts: list[int]) -> dict:
    x: list[int | None] = []
    y: list[int | None] = []
    for row, count in enumerate(counts):
        x += [0, count, None]
        y += [row, row, None]
    return _house.trace(
        "scatter",
        name="stems",
        mode="lines",
        x=x,
        y=y,
        line={"color": _house.GRID, "width": 3},
        hoverinfo="skip",
    )


def _points(
    drawn: pd.DataFrame, lines: list[dict[str, list[str]]], shown: dict[str, Event]
) -> dict:
    text, hover = [], []
    for row, where in zip(drawn.itertuples(index=False), lines, strict=True):
        parts, rest = _written(where, shown), cells.rest_in(row.places)
        text.append(f"  {_beside(where, shown, rest)}")
        hover.append(
            "<br>".join(
                (
                    f"<b>{_house.wrapped(row.phrase)}</b>",
                    say(
                        "charts.repeated.over",
                        n=row.count,
                        turns=say("charts.count.turn", n=row.n_turns),
                    ),
                    say("charts.repeated.by", speakers=_house.wrapped(row.speakers)),
                    *(_house.wrapped(part) for part in parts),
                    *([say("charts.common.more", n=rest)] if rest else []),
                )
            )
        )
    return _house.trace(
        "scatter",
        name="wordings",
        mode="markers+text",
        x=drawn["count"].tolist(),
        y=list(range(len(drawn))),
        text=text,
        textposition="middle right",
        textfont={"size": 11},
        marker={"color": _house.COLOURS[0], "size": 10},
        cliponaxis=False,
        customdata=drawn["phrase"].tolist(),
        hovertext=hover,
        hoverinfo="text",
    )
