"""Which words set each transcript, or the statement and the questions, apart."""

from itertools import islice

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._events import Event, events, key
from presskit.charts._groups import noun, one_name
from presskit.charts._summaries import TermCounts
from presskit.schema import SECTIONS, TURNS
from presskit.schema.given import tables
from presskit.schema.groups import group_key
from presskit.schema.results import TERMS
from presskit.text.prose import listed, number
from presskit.wording import say

_ROW = 21
_LEAST = 2  # times that a term is said which a title names
_ORDERS = {1: "one_group", 2: "two_groups"}
_COLUMNS = 5  # terms beside each row, where there are many groups
_NEEDED = ("term", "n", "rate_per_1000", "tf_idf", "n_turns", "n_speakers")
_OWN = (*_NEEDED, "n_transcripts")


def terms(
    terms_table: pd.DataFrame | TermCounts,
    by: str | None = None,
    transcripts: pd.DataFrame | None = None,
    *,
    top: int = 10,
    rows: int = 24,
) -> go.Figure:
    """Draw the terms that are most typical of each group, by their tf-idf.

    Parameters
    ----------
    terms_table : DataFrame or Corpus
        As :func:`presskit.themes.terms` returns it; of a corpus, or its turns, it is
        made here.
    by : str, optional
        The column that groups the terms, such as "transcript" or "section"; by
        default the one that `themes.terms` grouped by.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives dates for labels.
    top : int, default 10
        The most terms of one group.
    rows : int, default 24
        The most groups to draw where they are rows: the newest transcripts, or the
        first of other groups. The line below the title says how many are left out.

    Returns
    -------
    plotly.graph_objects.Figure
        For up to four groups a row a term and a point for each group, at its uses per
        1,000 words; for more a row a group, with its terms in words. The term is in
        `customdata`. Without terms, a figure that says so.

    Raises
    ------
    TableError
        If `terms_table` lacks a column that is needed, or `by`.

    Examples
    --------
    >>> table = pd.DataFrame({"term": ["jets", "aid"], "section": ["qa", "statement"],
    ...     "n": [9, 5], "rate_per_1000": [4.5, 5.0], "tf_idf": [0.1, 0.2],
    ...     "n_turns": [3, 1], "n_speakers": [2, 1]})
    >>> terms(table).layout.meta["says"]
    'Only in the Q&A: “jets”; only in the statement: “aid”'
    """
    by = None if by is None else one_name(by, "themes.terms")
    if isinstance(terms_table, TermCounts):  # of an explorer: no table is made of it
        by = terms_table.names.columns[0] if by is None else by
        return _of_counts(terms_table, by, transcripts, top, rows)
    if not isinstance(terms_table, pd.DataFrame) or "turn_id" in terms_table:
        terms_table, transcripts = tables(
            terms_table, TURNS, ("transcript", "text"), transcripts=transcripts
        )
        terms_table = _summaries.terms(terms_table, by or "transcript")
    TERMS.require(terms_table, *_NEEDED)
    if by is None:
        by = next(name for name in terms_table.columns if name not in _OWN)
    group_key(terms_table, by, TERMS, _OWN)
    counts = TermCounts.of_table(terms_table, by)
    return _of_counts(counts, by, transcripts, top, rows, terms_table)


def _of_counts(
    counts: TermCounts,
    by: str,
    transcripts: pd.DataFrame | None,
    top: int,
    rows: int,
    table: pd.DataFrame | None = None,
) -> go.Figure:
    """Draw terms that were counted."""
    if not len(counts):
        why = say("charts.nothing.why.term")
        return _house.nothing(say("charts.nothing.term"), why)
    names = counts.names.iloc[counts.groups]
    names = names.assign(group=names[by].astype("str"))
    shown = _groups(names, by, transcripts)
    place = dict(zip(names["group"], counts.groups, strict=True))
    whole = names if table is None else table
    cautions = _cautions.of_files(transcripts, whole if "transcript" in whole else None)
    if len(shown) > len(_house.COLOURS):
        return _in_words(counts, place, by, shown, cautions, rows)
    typical = {group: counts.typical(place[group], top) for group in shown}
    return _in_points(counts, place, by, shown, typical, cautions)


def _groups(
    names: pd.DataFrame, by: str, transcripts: pd.DataFrame | None
) -> dict[str, Event]:
    """Return colour, symbol and label of each group, as transcripts have them."""
    names = names.assign(transcript=names["group"])
    if by == "transcript":
        return events(names, transcripts)
    if by == "section":
        names = names.sort_values("section")
    called = {name: say(f"charts.terms.{name}") for name in SECTIONS}
    return {
        group: event._replace(
            name=called.get(group, group), label=called.get(group, group)
        )
        for group, event in events(names).items()
    }


def _in_points(
    counts: TermCounts,
    group_of: dict[str, int],
    by: str,
    shown: dict[str, Event],
    typical: dict[str, np.ndarray],
    cautions: list[str],
) -> go.Figure:
    labels: list[str] = []
    place: dict[str, int] = {}
    told = {group: counts.rows(at)["term"].tolist() for group, at in typical.items()}
    for group, event in shown.items():
        own = [term for term in told[group] if term not in place]
        if own:
            name = _house.plain(_house.shortened(event.label, 34))
            labels.append(f"<b>{name}</b>" if len(shown) > 1 else "")
        for term in own:
            place[term] = len(labels)
            labels.append(_house.plain(_house.shortened(term, 34)))
    at = counts.saying(np.concatenate(list(typical.values())))
    drawn = counts.rows(at)
    most = float(drawn["rate_per_1000"].max())
    points = [
        _points(drawn[counts.group[at] == group_of[group]], place, event)
        for group, event in shown.items()
    ]
    return _house.figure(
        [_links(drawn, place, len(shown)), *points],
        _title(counts, by, shown, told, typical),
        [_lines.one_line(_order(len(shown)), _n(counts)), *key(shown)],
        _ROW * len(labels) + 8,
        caution=cautions,
        note=[
            say("charts.terms.rare"),
            *([say("charts.terms.formula")] if len(shown) > 1 else []),
        ],
        xaxis=_house.axis_above(
            say("charts.terms.axis"), range=[-most * 0.012, most * 1.05]
        ),
        yaxis=_house.rows_axis(labels),
    )


def _title(
    counts: TermCounts,
    by: str,
    shown: dict[str, Event],
    told: dict[str, list[str]],
    typical: dict[str, np.ndarray],
) -> str:
    if int(counts.n.max()) < _LEAST:
        return say("charts.terms.unique")
    if len(shown) == 1:
        (group,) = shown
        said = listed(f"“{_house.plain(term)}”" for term in told[group][:2])
        return say("charts.terms.most", terms=said)
    often = [len(at) and counts.n[at[0]] >= _LEAST for at in typical.values()]
    if len(shown) > 2 or not all(often):
        return say("charts.terms.typical", groups=_counted(len(shown), by))
    parts = []
    for group, event in shown.items():
        said = f"“{_house.plain(told[group][0])}”"
        label = _house.plain(_house.shortened(event.label, 34))
        only = "only_on" if event.label == event.date else "only_in"
        parts.append(say(f"charts.terms.{only}", group=label, term=said))
    return _lines.sentence("; ".join(parts))


def _order(groups: int) -> str:
    return say(f"charts.terms.{_ORDERS.get(groups, 'groups')}")


def _n(counts: TermCounts) -> str:
    uses = say("charts.count.use", n=counts.n_uses)
    terms = say("charts.count.term", n=counts.n_terms)
    return say("charts.common.n_of", uses=uses, terms=terms)


def _counted(n: int, by: str) -> str:
    return f"{n:,} {noun(by, n)}"


def _links(drawn: pd.DataFrame, place: dict[str, int], groups: int) -> dict:
    """Join the points of each term, from 0 where a group does not use it."""
    x: list[float | None] = []
    y: list[int | None] = []
    for term, rates in drawn.groupby("term", sort=False)["rate_per_1000"]:
        low = float(rates.min()) if len(rates) == groups else 0.0
        x += [low, float(rates.max()), None]
        y += [place[term], place[term], None]
    return _house.trace(
        "scatter",
        name="range",
        mode="lines",
        x=x,
        y=y,
        line={"color": _house.GRID, "width": 3},
        hoverinfo="skip",
    )


def _points(own: pd.DataFrame, place: dict[str, int], event: Event) -> dict:
    own = own.assign(row=own["term"].map(place)).sort_values("row")
    return _house.trace(
        "scatter",
        name=_house.plain(event.label),
        mode="markers+text",
        text=[f" {n:,}" for n in own["n"]],
        textposition="middle right",
        textfont={"size": 11},
        cliponaxis=False,
        x=[round(rate, 3) for rate in own["rate_per_1000"].tolist()],
        y=own["row"].tolist(),
        marker={
            "color": event.colour,
            "symbol": event.symbol,
            "size": 10,
            "opacity": event.opacity,
        },
        customdata=own["term"].tolist(),
        hovertext=[_hover(row, event) for row in own.itertuples(index=False)],
        hoverinfo="text",
    )


def _hover(row: object, event: Event) -> str:
    uses, rate = say("charts.count.use", n=row.n), number(row.rate_per_1000)
    turns = say("charts.count.turn", n=row.n_turns)
    speakers = say("charts.count.speaker", n=row.n_speakers)
    return "<br>".join(
        (
            f"<b>{_house.plain(row.term)}</b>",
            _house.plain(event.label),
            say("charts.terms.uses", uses=uses, rate=rate),
            say("charts.terms.over_all", turns=turns, speakers=speakers),
        )
    )


def _drawn(
    shown: dict[str, Event], by: str, rows: int
) -> tuple[dict[str, Event], list[str]]:
    """Return the groups to draw, and in words which they are if those are not all."""
    if len(shown) <= rows:
        return shown, []
    dated = by == "transcript" and all(event.date for event in shown.values())
    chosen = list(shown.items())
    chosen = chosen[-rows:] if dated else chosen[:rows]
    which = "newest" if dated else "first"
    groups = _counted(len(shown), by)
    return dict(chosen), [say(f"charts.terms.{which}", rows=rows, groups=groups)]


def _in_words(
    counts: TermCounts,
    group_of: dict[str, int],
    by: str,
    shown: dict[str, Event],
    cautions: list[str],
    rows: int,
) -> go.Figure:
    """Write the terms of each group beside its name: many groups are not colours."""
    x, y, text, terms, hover = [], [], [], [], []
    drawn, which = _drawn(shown, by, rows)
    typical = [counts.typical(group_of[group], _COLUMNS) for group in drawn]
    own = counts.rows(np.concatenate(typical)).itertuples(index=False)
    for row, (at, event) in enumerate(zip(typical, drawn.values(), strict=True)):
        for column, one in enumerate(islice(own, len(at))):
            x.append(column)
            y.append(row)
            said = _house.plain(_house.shortened(one.term, 16))
            text.append(f"{said} {one.n:,}")
            terms.append(one.term)
            hover.append(_hover(one, event))
    labels = [
        _house.plain(_house.shortened(event.label, 34)) for event in drawn.values()
    ]
    hidden = {"visible": False, "range": [-0.1, _COLUMNS]}
    return _house.figure(
        [
            _house.trace(
                "scatter",
                name="terms",
                mode="text",
                x=x,
                y=y,
                text=text,
                textposition="middle right",
                textfont={"size": 12},
                customdata=terms,
                hovertext=hover,
                hoverinfo="text",
            )
        ],
        say("charts.terms.apart", groups=_counted(len(shown), by)),
        [_lines.one_line(say("charts.terms.by_weight"), _n(counts))],
        _ROW * len(drawn) + 8,
        xaxis=hidden,
        yaxis=_house.rows_axis(labels),
        bottom=12,
        caution=cautions,
        note=[*which, say("charts.terms.formula")],
    )
