"""Who got the floor: the questions they asked, and how long they were answered."""

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import schema
from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._events import Event, events, key, layers, occasions
from presskit.charts._groups import (
    UNNAMED,
    any_joint,
    by_one,
    members,
    noun,
    row_labels,
)
from presskit.charts._in_unit import InUnit, in_unit
from presskit.charts._shared_row import Rows, with_shared_row
from presskit.schema.given import tables
from presskit.schema.groups import group_key
from presskit.schema.ids import named
from presskit.wording import say

_ROW = 23
_TIMES = {1: "once", 2: "twice"}
_CRUSHES = 5  # times the longest of the other rows: beside it nobody could read them


def floor(
    exchanges: pd.DataFrame,
    by: str = "outlet",
    transcripts: pd.DataFrame | None = None,
    *,
    unit: str = "words",
    top: int = 60,
) -> go.Figure:
    """Draw for each outlet or asker the questions asked and how long the answers were.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        As ``corpus.exchanges``; a corpus gives the other tables, too.
    by : {"outlet", "asker"}, default "outlet"
        What a row is. A joint question counts for each of its outlets.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives dates for labels.
    unit : {"words", "seconds"}, default "words"
        What to measure in. In seconds only exchanges are drawn that have times.
    top : int, default 60
        The most rows to draw; the line below the title says how many are left out.

    Returns
    -------
    plotly.graph_objects.Figure
        Left a bar for the questions, right a point for each press conference; more
        than four press conferences have one trace together. Rows
        stand by the number of press conferences, then in the order of speaking. Who
        has no name shares the last row; where that would be so long that the others
        could not be read it is left out, and the line below the title says so. More
        than 20 with one exchange each share a row, too, without a bar.

    Raises
    ------
    TableError
        If `exchanges` lacks a column that is needed, or `by`, or there is no such unit.

    Examples
    --------
    >>> from presskit import load_example
    >>> corpus = load_example()
    >>> floor(corpus.exchanges, "outlet", corpus.transcripts).layout.meta["says"]
    'Eight outlets had the floor at both press conferences, eleven at one'
    """
    exchanges, transcripts = tables(
        exchanges,
        schema.EXCHANGES,
        ("transcript", "exchange", "asker_id"),
        transcripts=transcripts,
    )
    exchanges, by, column = by_one(exchanges, by)
    measured = in_unit(exchanges, unit)
    exchanges = measured.exchanges
    if exchanges.empty:
        return _house.nothing(say("charts.nothing.other", by=noun(by)), measured.why)
    shown = events(exchanges, transcripts)
    whole = _summaries.floors(exchanges, by=column)
    last = whole[column].isna()
    whole = whole.assign(last=last).sort_values(
        ["last", "n_transcripts", "order"],
        ascending=[True, False, True],
        ignore_index=True,
    )
    known = named(whole[column])
    kept = _without_a_crowd(whole, column)
    rows = with_shared_row(kept, column, by, "n_exchanges", top)
    names = dict(zip(rows.of, row_labels(exchanges, list(rows.of), by), strict=True))
    parts = _parts(measured, column, rows, names)
    sums = rows.table.assign(row=rows.places)
    traces = [_links(parts[parts["row"] != rows.shared], measured)]
    for transcript, event in layers(shown):
        own = parts if transcript is None else parts[parts["transcript"] == transcript]
        bars = own[own["row"] != rows.shared] if transcript else sums
        traces += [_bars(bars, event), _points(own, measured, shown, event)]
    most = parts[measured.column("answer")].max().item()
    questions = int(sums["n_questions"].max()) if len(sums) else 1
    traces.append(_totals(sums))
    return _house.figure(
        traces,
        _titles(whole[known], whole[~known], by, len(shown), transcripts),
        [_line(measured, by, transcripts), *key(shown)],
        _ROW * len(rows.groups) + 8,
        caution=_cautions.of_files(transcripts, exchanges),
        note=[
            *_cautions.of_answers(exchanges),
            *_note(measured, by, whole, rows, transcripts),
        ],
        barmode="stack",
        bargap=0.45,
        xaxis=_house.axis_above(
            say("charts.floor.questions"),
            domain=[0, 0.2],
            range=[0, questions * 1.25 + 0.5],
            nticks=3,
            tickformat=",d",
        ),
        xaxis2=_house.axis_above(
            say(f"charts.answers.axis.{unit}"),
            domain=[0.25, 1],
            range=[0, most * 1.05 + 1],
            anchor="y",
        ),
        yaxis=_house.rows_axis(rows.labels([names[one] for one in rows.alone], by)),
    )


def _without_a_crowd(whole: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return the rows without that of who has no name, where it would crush others."""
    last = whole[column].isna()
    lengths = ["n_questions", "answer_words"]
    most = whole.loc[~last, lengths].max() * _CRUSHES
    crushes = (whole.loc[last, lengths] > most).any(axis=None)
    return whole[~last] if crushes and not last.all() else whole


def _titles(
    known: pd.DataFrame,
    nameless: pd.DataFrame,
    by: str,
    n: int,
    transcripts: pd.DataFrame | None,
) -> str:
    """Speak of those who have a name, and count the others: a Q may be anybody."""
    without = _exchanges(int(nameless["n_exchanges"].sum()))
    if known.empty:
        return say("charts.floor.none_named", group=noun(by), exchanges=without)
    said = _title(known, by, n, transcripts)
    if nameless.empty:
        return said
    return say("charts.floor.without", title=said, exchanges=without, a=_a(by))


def _title(
    known: pd.DataFrame, by: str, n: int, transcripts: pd.DataFrame | None
) -> str:
    """Return the number of those who had the floor and who came back, in words."""
    several = int((known["n_transcripts"] > 1).sum())
    single = len(known) - several
    who = _lines.sentence(_spelled(len(known), by))
    if not several and len(known) == 1:
        times = int(known["n_exchanges"].iloc[0])
        return say(f"charts.floor.{_TIMES.get(times, 'times')}", who=who, n=times)
    if n == 1:
        again = int((known["n_exchanges"] > 1).sum())
        key = "again" if again else "none_twice"
        return say(f"charts.floor.{key}", who=who, again=again)
    if not several:
        return say("charts.floor.apart", who=who)
    key = "both" if n == 2 else "several"
    return say(
        f"charts.floor.{key}_rest" if single else f"charts.floor.{key}",
        who=_lines.sentence(_spelled(several, by)),
        occasions=occasions(n, transcripts).split(" ", 1)[1],
        n=n,
        rest=_lines.spelled(single),
    )


def _spelled(n: int, by: str) -> str:
    return f"{_lines.spelled(n)} {noun(by, n)}"


def _a(by: str) -> str:
    return say(f"charts.floor.a.{by if by in UNNAMED else 'other'}", by=by)


def _exchanges(n: int) -> str:
    return say("charts.count.exchange", n=n)


def _questions(n: int) -> str:
    return say("charts.count.question", n=n)


def _line(measured: InUnit, by: str, transcripts: pd.DataFrame | None) -> str:
    occasion = occasions(1, transcripts).removeprefix("1 ")
    key = f"charts.floor.mark.{measured.unit}"
    mark = say(key, group=noun(by), occasion=occasion)
    return _lines.one_line(mark, _exchanges(len(measured.exchanges)))


def _note(
    measured: InUnit,
    by: str,
    whole: pd.DataFrame,
    rows: Rows,
    transcripts: pd.DataFrame | None,
) -> list[str]:
    parts = [*measured.notes]
    if by == "outlet" and any_joint(measured.exchanges):
        parts.append(say("charts.common.joint"))
    many = occasions(2, transcripts).removeprefix("2 ")
    several = whole["n_transcripts"].max() > 1
    order = "most_first" if several else "in_order"
    parts.append(say(f"charts.floor.{order}", occasions=many))
    key = group_key(measured.exchanges, by, schema.EXCHANGES)
    nameless = whole[whole[key].isna()]
    if len(nameless) and None not in rows.of:
        n = _exchanges(int(nameless["n_exchanges"].sum()))
        parts.append(say("charts.floor.undrawn", exchanges=n, a=_a(by)))
    if len(rows.groups) < rows.n:
        drawn = len(rows.groups)
        parts.append(say("charts.common.drawn_rows", drawn=drawn, all=rows.n))
    return parts


def _parts(measured: InUnit, key: str, rows: Rows, names: dict) -> pd.DataFrame:
    """Measure what each group got at each transcript, row by row within each."""
    exchanges = measured.exchanges
    place = {group: at for at, group in enumerate(rows.of)}
    group, at = members(exchanges, key, place)
    code, transcripts = pd.factorize(exchanges["transcript"])
    needed = ["transcript", "exchange", "n_followups", "n_questions"]
    lengths = map(measured.column, ("question", "answer"))
    pairs = exchanges[[*needed, *lengths, "ends_from"]].iloc[at]
    pairs = pairs.assign(pair=code[at] * len(place) + group)
    parts = _summaries.floors(pairs, by="pair", unit=measured.unit)
    parts = parts.sort_values("pair", ignore_index=True)
    where, who = np.divmod(parts["pair"].to_numpy(), len(place))
    return parts.assign(
        transcript=transcripts.to_numpy()[where],
        row=np.array(list(rows.of.values()))[who],
        name=np.array([*names.values()], dtype=object)[who],
    )


def _links(parts: pd.DataFrame, measured: InUnit) -> dict:
    """Join the points of a row by a line, from the shortest to the longest."""
    answers = parts.groupby("row", sort=False)[measured.column("answer")]
    ends = answers.agg(["min", "max", "size"])
    ends = ends[ends["size"] > 1]
    x: list[float | None] = []
    y: list[int | None] = []
    for row, least, most in zip(ends.index, ends["min"], ends["max"], strict=True):
        x += [least, most, None]
        y += [row, row, None]
    return _house.trace(
        "scatter",
        name="range",
        mode="lines",
        x=x,
        y=y,
        xaxis="x2",
        line={"color": _house.GRID, "width": 3},
        hoverinfo="skip",
    )


def _bars(part: pd.DataFrame, event: Event) -> dict:
    return {
        "type": "bar",
        "name": _house.plain(event.label),
        "orientation": "h",
        "x": part["n_questions"].tolist(),
        "y": part["row"].tolist(),
        "marker": {"color": event.colour, "line": {"width": 0}},
        "hovertext": [
            _over_bar(questions, exchanges) + f"<br>{_house.plain(event.label)}"
            for questions, exchanges in zip(
                part["n_questions"].tolist(), part["n_exchanges"].tolist(), strict=True
            )
        ],
        "hoverinfo": "text",
    }


def _points(
    part: pd.DataFrame,
    measured: InUnit,
    shown: dict[str, Event],
    event: Event,
) -> dict:
    names = {name: _house.plain(one.label) for name, one in shown.items()}
    lengths = map(measured.column, ("question", "answer"))
    counts = (*lengths, "n_exchanges", "n_questions")
    columns = (part[name].tolist() for name in ("name", "transcript", *counts))
    return {
        "type": "scatter",
        "name": _house.plain(event.label),
        "mode": "markers",
        "x": _house.column(part[measured.column("answer")].to_numpy()),
        "y": _house.column(part["row"].to_numpy()),
        "xaxis": "x2",
        "marker": {
            "color": event.colour,
            "symbol": event.symbol,
            "size": _house.mark_size(len(part)),
            "opacity": event.opacity,
        },
        "hovertext": _house.column(
            [
                "<br>".join(
                    (
                        f"<b>{name}</b>",
                        names[transcript],
                        _over_point(measured.length(asked), measured.length(answer)),
                        _over_counts(n, questions),
                    )
                )
                for name, transcript, asked, answer, n, questions in zip(
                    *columns, strict=True
                )
            ]
        ),
        "hoverinfo": "text",
        "cliponaxis": False,  # a mark at 0 is whole
    }


def _over_bar(questions: int, exchanges: int) -> str:
    counts = {"questions": _questions(questions), "exchanges": _exchanges(exchanges)}
    return say("charts.floor.over_bar", **counts)


def _over_point(asked: str, answered: str) -> str:
    return say("charts.over.words", asked=asked, answered=answered)


def _over_counts(exchanges: int, questions: int) -> str:
    counts = {"questions": _questions(questions), "exchanges": _exchanges(exchanges)}
    return say("charts.floor.over_counts", **counts)


def _totals(sums: pd.DataFrame) -> dict:
    """Write the number of questions at the end of each row's bar."""
    totals = sums["n_questions"].tolist()
    return _house.trace(
        "scatter",
        name="total",
        mode="text",
        x=totals,
        y=sums["row"].tolist(),
        text=[f" {total:,}" for total in totals],
        textposition="middle right",
        textfont={"size": 12},
        hoverinfo="skip",
    )
