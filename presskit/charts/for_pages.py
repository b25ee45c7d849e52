"""What a page needs to draw a chart anew for what its filters leave, beside its rows.

A page has no Python. Its modules (widgets/js/chart_*.js) draw these charts from the
exchanges or doubts that it carries anyway; here is what those do not say: what each
transcript is called, which rows of the chart an exchange belongs to, and how these are
labelled. All of it is numbers and short texts, so that a page hardly grows.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _house, _lines, _note, _shared_row, _summaries
from presskit.charts._events import events
from presskit.charts._groups import (
    UNNAMED,
    by_one,
    names_beside,
    names_of_rows,
    row_labels,
    unnamed,
)
from presskit.charts._outlet_names import block_names
from presskit.charts._word_sides import for_page as typical  # noqa: F401
from presskit.charts._wording_places import for_page as wordings  # noqa: F401
from presskit.schema import cells
from presskit.schema.groups import groups_of
from presskit.schema.ids import keys
from presskit.text import prose
from presskit.wording import say

_N = "{n}"


def house() -> dict[str, object]:
    """Return the looks and thresholds that the charts of a page share with these.

    Examples
    --------
    >>> house()["severities"]["error"]
    ['#D55E00', 'x', '✖', 13]
    """
    looks = zip(_house.COLOURS, _house.SYMBOLS, _house.GLYPHS, strict=True)
    return {
        "text": _house.TEXT,
        "mark": _house.MARK,
        "hit": _house.HIT,
        "grid": _house.GRID,
        "asked": _house.ASKED,
        "answered": _house.ANSWERED,
        "statement": _house.STATEMENT,
        "plot_pixels": _house.PLOT_PIXELS,
        "letters": [_lines.TITLE_LETTER, _lines.SUBTITLE_LETTER],
        "note": [_note.NAME, _lines.NOTE_LETTER, _note.SIZE, _note.LINE, _note.GAP],
        "title_characters": _house.TITLE_CHARACTERS,
        "subtitle_characters": _house.SUBTITLE_CHARACTERS,
        "narrow": _house.NARROW,
        "events": [list(look) for look in looks],
        "severities": {one: list(look) for one, look in _house.SEVERITIES.items()},
        "min_group": _summaries.MIN_GROUP,
        "min_quartiles": _summaries.MIN_QUARTILES,
        "few_single": _shared_row.FEW,
        "unnamed": list(UNNAMED),
    }


def answer_lengths(
    exchanges: pd.DataFrame, by: str, transcripts: pd.DataFrame, *, timed: bool = False
) -> dict[str, object]:
    """Return the data with which a page draws :func:`presskit.charts.answer_lengths`.

    Parameters
    ----------
    exchanges : DataFrame
        All that a page carries, as ``corpus.exchanges``.
    by : str
        What a row of the chart is.
    transcripts : DataFrame
        As ``corpus.transcripts``.
    timed : bool, default False
        Whether the page can show seconds, too.

    Returns
    -------
    dict
        Plain values; lists have one item for each transcript, or each exchange.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example().filter(outlet="NTV")
    >>> answer_lengths(corpus.exchanges, "outlet", corpus.transcripts)["labels"]
    ['NTV']
    """
    return {
        "kind": "answer_lengths",
        **_occasions(transcripts),
        **_groups(exchanges, by),
        "beside": names_beside(exchanges, by),
        **({"seconds": _seconds(exchanges)} if timed else {}),
    }


def press_room(
    exchanges: pd.DataFrame, by: str, transcripts: pd.DataFrame
) -> dict[str, object]:
    """Return the data with which a page draws :func:`presskit.charts.press_room`.

    Parameters
    ----------
    exchanges : DataFrame
        All that a page carries, as ``corpus.exchanges``.
    by : str
        What a row of the chart is.
    transcripts : DataFrame
        As ``corpus.transcripts``.

    Returns
    -------
    dict
        As :func:`answer_lengths`; `called` are those who were called first.
    """
    opening = exchanges[exchanges["exchange"] == 1]
    first = dict(zip(opening["transcript"], names_of_rows(opening, by), strict=True))
    return {
        "kind": "press_room",
        **_occasions(transcripts),
        **_groups(exchanges, by),
        "exchanges": transcripts["n_exchanges"].astype(int).tolist(),
        "called": [first.get(id_) for id_ in transcripts["transcript"]],
    }


def exchange_strip(
    exchanges: pd.DataFrame, transcripts: pd.DataFrame
) -> dict[str, object]:
    """Return the data with which a page draws :func:`presskit.charts.exchange_strip`.

    Parameters
    ----------
    exchanges : DataFrame
        All that a page carries, as ``corpus.exchanges``.
    transcripts : DataFrame
        As ``corpus.transcripts``.

    Returns
    -------
    dict
        As :func:`answer_lengths`; `labels` are what may stand above each block, the
        fullest form first.
    """
    return {
        "kind": "exchange_strip",
        **_occasions(transcripts),
        "labels": block_names(exchanges),
    }


def theme_strip(
    matrix: pd.DataFrame,
    agenda: pd.DataFrame,
    exchanges: pd.DataFrame,
    transcripts: pd.DataFrame,
    turns: pd.DataFrame,
    *,
    show: str = "themes",
    fixed: bool = False,
) -> dict[str, object]:
    """Return the data with which a page draws :func:`presskit.charts.theme_strip`.

    A page draws it for the exchanges and transcripts of which its filters leave a turn,
    and outlines the theme that is chosen. A text that is typed is drawn over time, as
    :func:`over_time` does.

    Parameters
    ----------
    matrix, agenda : DataFrame
        As :func:`presskit.themes.matrix` and :func:`presskit.themes.agenda` return
        them for all that a page carries.
    exchanges, transcripts, turns : DataFrame
        As in a corpus.
    show : {"themes", "over_time"} or str, default "themes"
        The view that the explorer shows. Views of other names stay as they were made,
        and the page says above them what they show.
    fixed : bool, default False
        Whether somebody chose the view: then it stays where a text is typed.

    Returns
    -------
    dict
        `themes` are their names; `columns` the exchanges: transcript (its number),
        exchange, key, asker, outlet; `cells` what is drawn: theme and column (their
        numbers), state, times named in the answer, line and words of the first place;
        `statement` how often which transcript's opening statement names which theme;
        `others_first` which theme others than the press name first, and in which
        transcript, where the statement does not name it;
        `of_turn` the column of each turn, -1 for none.

    Examples
    --------
    >>> import presskit
    >>> from presskit import themes
    >>> c, jets = presskit.load_example(), {"Jets": ["fighter jet*", "f-16*"]}
    >>> made = theme_strip(themes.matrix(c, jets), themes.agenda(c, jets),
    ...     c.exchanges, c.transcripts, c.turns)
    >>> made["cells"], made["columns"][20][3:], made["of_turn"][:4]
    ([[0, 20, 1, 0, 241, 'fighter jets']], ['Florian Neuhann', 'ZDF'], [-1, -1, 0, 0])
    """
    order = transcripts["transcript"].tolist()
    found = _summaries.theme_grid(matrix, agenda, exchanges, order)
    place = {name: at for at, name in enumerate(order)}
    names = ("transcript", "exchange")
    spoken = list(zip(*(exchanges[name].tolist() for name in names), strict=True))
    column = {own: at for at, own in enumerate(spoken)}
    told = matrix.iloc[found.row]
    lines = [None if pd.isna(line) else line for line in told["line"].tolist()]
    of_turn = zip(turns["transcript"].tolist(), turns["exchange"].tolist(), strict=True)
    asker, outlet = (_or_none(exchanges[name]) for name in ("asker", "outlet"))
    known = keys(exchanges, "exchange_id")
    together = (say("prose.and").join(cells.names_in(one or "")) for one in outlet)
    return {
        "kind": "theme_strip",
        "show": show,
        "fixed": fixed,
        **_occasions(transcripts),
        "themes": found.themes,
        "columns": [
            [place[name], number, key, who or "", outlets]
            for (name, number), key, who, outlets in zip(
                spoken, known, asker, together, strict=True
            )
        ],
        "cells": [
            list(cell)
            for cell in zip(
                found.theme.tolist(),
                found.columns[found.column].tolist(),
                found.state.tolist(),
                told["n_answer"].tolist(),
                lines,
                told["hit"].tolist(),
                strict=True,
            )
        ],
        "statement": [
            [theme, at, int(found.statement[theme, at])]
            for theme, at in np.argwhere(found.statement).tolist()
        ],
        "others_first": np.argwhere(
            found.others_first & (found.statement == 0)
        ).tolist(),
        "of_turn": [
            -1 if pd.isna(number) else column.get((name, int(number)), -1)
            for name, number in of_turn
        ],
    }


def over_time(
    transcripts: pd.DataFrame, *, show: str = "over_time", fixed: bool = False
) -> dict[str, object]:
    """Return the data with which a page draws :func:`presskit.charts.over_time`.

    A page draws it for the text that is looked for, in the turns that its filters
    leave; it counts the words and the limits of intervals itself. For an explorer
    without themes; one with themes has :func:`theme_strip`.

    Parameters
    ----------
    transcripts : DataFrame
        As ``corpus.transcripts``.
    show, fixed
        As in :func:`theme_strip`.
    """
    return {
        "kind": "over_time",
        "show": show,
        "fixed": fixed,
        **_occasions(transcripts),
    }


def doubts(transcripts: pd.DataFrame) -> dict[str, object]:
    """Return the data with which a page draws :func:`presskit.charts.doubts`.

    Parameters
    ----------
    transcripts : DataFrame
        As ``corpus.transcripts``.
    """
    return {"kind": "doubts", **_occasions(transcripts)}


def hovers(texts: Mapping[str, str], drawn: Mapping) -> dict[str, str]:
    """Return two lines to show over each mark that a figure does not draw.

    Over those that it draws, the figure says it.

    Parameters
    ----------
    texts : mapping of str to str
        As :func:`hover_texts` makes them.
    drawn : mapping
        The figure, as JSON has it.
    """
    known = {
        id_
        for trace in drawn["data"]
        if isinstance(trace.get("customdata"), list)
        for id_ in trace["customdata"]
    }
    return {
        id_: "<br>".join(text.split("<br>")[:2])
        for id_, text in texts.items()
        if id_ not in known
    }


def _occasions(transcripts: pd.DataFrame) -> dict[str, object]:
    """Return the names of transcripts, and their kinds."""
    shown = events(transcripts, transcripts)
    kinds = transcripts["kind"]
    return {
        "events": [
            [shown[id_].date, shown[id_].name] for id_ in transcripts["transcript"]
        ],
        "kinds": _or_none(kinds),
        "nouns": {kind: _forms(kind) for kind in kinds.dropna().unique()},
    }


def _forms(kind: str) -> list[str]:
    """Return one and many of a kind, with a place for the number."""
    return [prose.occasions(n, kind).replace(str(n), _N, 1) for n in (1, 2)]


def _groups(exchanges: pd.DataFrame, by: str) -> dict[str, object]:
    """Return the rows that each exchange belongs to, and what these are called.

    They are numbered in the order of their names; -1 is none.
    """
    exchanges, by, column = by_one(exchanges, by)
    each = exchanges[list(dict.fromkeys([by, column]))].reset_index(drop=True)
    each = cells.one_row_a_group(each, column)
    groups = groups_of(each, column)
    values = groups.dropna().drop_duplicates().sort_values().tolist()
    place = {value: at for at, value in enumerate(values)}
    of: list[list[int]] = [[] for _ in range(len(exchanges))]
    for at, value in zip(each.index, groups, strict=True):
        of[at].append(-1 if pd.isna(value) else place[value])
    return {
        "by": by,
        "of": of,
        "labels": [] if by == "transcript" else row_labels(exchanges, values, by),
        "none": unnamed(by),
    }


def _seconds(exchanges: pd.DataFrame) -> dict[str, list]:
    """Return the lengths of the answers, and which ends are the next turn's."""
    own = _summaries.unit_of(_summaries.SECONDS, exchanges)
    known = _summaries.in_unit(exchanges, own)
    until = np.flatnonzero(known["n_until_next"].to_numpy() > 0)
    return {"answer": _or_none(known["answer_seconds"]), "until": until.tolist()}


def _or_none(values: pd.Series) -> list:
    return [None if pd.isna(value) else value for value in values.tolist()]


def not_here(n: int, most: int) -> go.Figure:
    """Return a figure that says that a page does not bring a view, and what to do.

    Parameters
    ----------
    n : int
        Words that the page holds.
    most : int
        With how many pages bring it.

    Examples
    --------
    >>> not_here(500_000, 400_000).layout.meta["says"]
    'Not on this page'
    """
    told = say("charts.nothing.why.page_large", n=n, most=most)
    return _house.nothing(say("charts.nothing.not_here"), told)
