"""Which words set each transcript, or the statement and the questions, apart."""

import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _house
from presskit.charts._events import Event, events, key
from presskit.schema import Table
from presskit.schema.groups import group_key
from presskit.text.prose import (
    counted,
    listed,
    number,
)

_ROW = 21
_COLUMNS = 5  # terms beside each row, where there are many groups
_SECTIONS = {"statement": "the statement", "qa": "the Q&A"}
_TERMS = Table("terms", "one term of one group", {})
_NEEDED = ("term", "n", "rate_per_1000", "tf_idf", "n_turns", "n_speakers")
_OWN = (*_NEEDED, "n_transcripts")


def terms(
    terms_table: pd.DataFrame,
    by: str | None = None,
    transcripts: pd.DataFrame | None = None,
    *,
    top: int = 10,
) -> go.Figure:
    """Draw the terms that are most typical of each group, by their tf-idf.

    Parameters
    ----------
    terms_table : DataFrame
        As :func:`presskit.themes.terms` returns it.
    by : str, optional
        The column that groups the terms, such as "transcript" or "section"; by
        default the one that `themes.terms` grouped by.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives dates for labels.
    top : int, default 10
        The most terms of one group.

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
    _TERMS.require(terms_table, *_NEEDED)
    if by is None:
        by = next(name for name in terms_table.columns if name not in _OWN)
    group_key(terms_table, by, _TERMS, _OWN)
    if terms_table.empty:
        return _house.nothing("No term to draw", "The table given holds no term.")
    shown = _groups(terms_table, by, transcripts)
    table = terms_table.assign(group=terms_table[by].astype("str"))
    if len(shown) > len(_house.COLOURS):
        return _in_words(table, by, shown)
    typical = {group: _typical(table, group, top) for group in shown}
    return _in_points(table, by, shown, typical)


def _groups(
    table: pd.DataFrame, by: str, transcripts: pd.DataFrame | None
) -> dict[str, Event]:
    """Return colour, symbol and label of each group, as transcripts have them."""
    names = table.assign(transcript=table[by].astype("str"))
    if by == "transcript":
        return events(names, transcripts)
    if by == "section":
        names = names.sort_values("section")
    return {
        group: event._replace(
            name=_SECTIONS.get(group, group), label=_SECTIONS.get(group, group)
        )
        for group, event in events(names).items()
    }


def _typical(table: pd.DataFrame, group: str, top: int) -> list[str]:
    """Return a group's terms of the highest tf-idf; of equal ones the more frequent."""
    own = table[table["group"] == group]
    often = own[own["n"] > 1]
    own = often if len(often) >= top else own
    if (table["group"] != group).any():
        own = own[own["tf_idf"] > 0]
    own = own.sort_values(["tf_idf", "n", "term"], ascending=[False, False, True])
    return own["term"].head(top).tolist()


def _in_points(
    table: pd.DataFrame, by: str, shown: dict[str, Event], typical: dict[str, list[str]]
) -> go.Figure:
    labels: list[str] = []
    place: dict[str, int] = {}
    for group, event in shown.items():
        own = [term for term in typical[group] if term not in place]
        if own:
            name = _house.plain(_house.shortened(event.label, 34))
            labels.append(f"<b>{name}</b>" if len(shown) > 1 else "")
        for term in own:
            place[term] = len(labels)
            labels.append(_house.plain(_house.shortened(term, 34)))
    drawn = table[table["term"].isin(place)]
    most = float(drawn["rate_per_1000"].max())
    return _house.figure(
        [_links(drawn, place, len(shown))]
        + [_points(drawn, place, event) for event in shown.values()],
        _title(by, shown, typical),
        [
            f"{_order(len(shown))}; n = {counted(int(table['n'].sum()), 'use')} of "
            f"{counted(table['term'].nunique(), 'term')}; number = times said: typical "
            "can still be rare",
            *key(shown),
        ],
        _ROW * len(labels) + 8,
        xaxis={
            "title": {"text": "uses per 1,000 words"},
            "range": [-most * 0.012, most * 1.05],
        },
        yaxis=_house.rows_axis(labels),
    )


def _title(by: str, shown: dict[str, Event], typical: dict[str, list[str]]) -> str:
    if len(shown) == 1:
        (group,) = shown
        said = listed(f"“{_house.plain(term)}”" for term in typical[group][:2])
        return f"Said most often: {said}"
    if len(shown) > 2 or not all(typical.values()):
        return f"The terms most typical of each of {counted(len(shown), by)}"
    parts = []
    for group, event in shown.items():
        said = f"“{_house.plain(typical[group][0])}”"
        label = _house.plain(_house.shortened(event.label, 34))
        parts.append(
            f"only {'on' if event.label == event.date else 'in'} {label}: {said}"
        )
    return _house.sentence("; ".join(parts))


def _order(groups: int) -> str:
    if groups == 1:
        return "one row is one term, the most frequent first"
    said = "one row is one term, under the group it is most typical of (highest tf-idf"
    return said + ("; of two groups, only one says it)" if groups == 2 else ")")


def _links(drawn: pd.DataFrame, place: dict[str, int], groups: int) -> go.Scatter:
    """Join the points of each term, from 0 where a group does not use it."""
    x: list[float | None] = []
    y: list[int | None] = []
    for term, rates in drawn.groupby("term", sort=False)["rate_per_1000"]:
        low = float(rates.min()) if len(rates) == groups else 0.0
        x += [low, float(rates.max()), None]
        y += [place[term], place[term], None]
    return go.Scatter(
        name="range",
        mode="lines",
        x=x,
        y=y,
        line={"color": _house.GRID, "width": 3},
        hoverinfo="skip",
    )


def _points(drawn: pd.DataFrame, place: dict[str, int], event: Event) -> go.Scatter:
    own = drawn[drawn["group"] == event.transcript]
    own = own.assign(row=own["term"].map(place)).sort_values("row")
    return go.Scatter(
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
    return (
        f"<b>{_house.plain(row.term)}</b><br>{_house.plain(event.label)}<br>"
        f"{counted(row.n, 'use')}, {number(row.rate_per_1000)} per 1,000 words<br>"
        f"over all: {counted(row.n_turns, 'turn')}, "
        f"{counted(row.n_speakers, 'speaker')}"
    )


def _in_words(table: pd.DataFrame, by: str, shown: dict[str, Event]) -> go.Figure:
    """Write the terms of each group beside its name: many groups are not colours."""
    x, y, text, terms, hover = [], [], [], [], []
    for row, (group, event) in enumerate(shown.items()):
        own = table[table["group"] == group].set_index("term")
        for column, term in enumerate(_typical(table, group, _COLUMNS)):
            x.append(column)
            y.append(row)
            said = _house.plain(_house.shortened(term, 16))
            text.append(f"{said} {own.loc[term, 'n']:,}")
            terms.append(term)
            hover.append(_hover(own.loc[[term]].reset_index().iloc[0], event))
    labels = [
        _house.plain(_house.shortened(event.label, 34)) for event in shown.values()
    ]
    hidden = {"visible": False, "range": [-0.1, _COLUMNS]}
    return _house.figure(
        [
            go.Scatter(
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
        f"The terms that set each of {counted(len(shown), by)} apart",
        [
            "the number is how often it is used; from left to right by tf-idf; n = "
            f"{counted(int(table['n'].sum()), 'use')} of "
            f"{counted(table['term'].nunique(), 'term')}"
        ],
        _ROW * len(shown) + 8,
        xaxis=hidden,
        yaxis=_house.rows_axis(labels),
        bottom=12,
    )
