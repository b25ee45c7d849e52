"""What was asked, what was answered and what was pushed: themes by exchange."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import schema
from presskit.charts import _cautions, _house, _theme_places, _theme_words
from presskit.charts._events import Event, events
from presskit.charts._narrow_form import at_pixels, row_ends, with_narrow_form
from presskit.charts._row_limit import at_most
from presskit.charts._selection import selection_shapes
from presskit.charts._summaries import (
    ANSWERED,
    ASKED,
    BROUGHT,
    ThemeGrid,
    theme_grid,
    themes_of,
)
from presskit.charts._theme_places import ROW, WIDTH, Places, fitting_days, places
from presskit.errors import TableError
from presskit.schema.ids import keys
from presskit.schema.results import AGENDA, MATRIX
from presskit.wording import say

_NEEDED = (
    "theme", "transcript", "exchange", "asked", "answered", "brought", "n_answer",
    "line", "hit",
)  # fmt: skip
_COLOUR = _house.COLOURS[0]
_COUNTED = 30  # pixels of a column in which a count has room


def theme_strip(
    matrix_table: pd.DataFrame,
    agenda_table: pd.DataFrame | None = None,
    exchanges: pd.DataFrame | None = None,
    transcripts: pd.DataFrame | None = None,
    *,
    dictionary: object = None,
    selected: str | None = None,
    top: int | None = 15,
    width: int | None = None,
) -> go.Figure:
    """Draw which theme was asked, answered and brought up in which exchange.

    Parameters
    ----------
    matrix_table : DataFrame or Corpus
        As :func:`presskit.themes.matrix` returns it; of a corpus it is made here, with
        `dictionary`. Rows about exchanges that are not in `exchanges` are passed over.
    agenda_table : DataFrame, optional
        As :func:`presskit.themes.agenda` returns it, of the press conferences to draw:
        which statement names which theme.
    exchanges : DataFrame, optional
        As ``corpus.exchanges``: those to draw.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives dates and their order.
    dictionary : Dictionary, mapping, DataFrame, path or str, optional
        For a corpus: as :func:`presskit.themes.dictionary` reads it.
    selected : str, optional
        The theme or mark to outline, as `customdata` has it.
    top : int or None, default 15
        The most themes to draw, those asked most and those that the title names;
        None for all that are named. The line below the title says how many are left
        out.
    width : int, optional
        Pixels of the plotting area; by default 840, or those of a narrow
        explorer. Below 520 the names stand above the marks, each with how often it
        was asked.

    Returns
    -------
    plotly.graph_objects.Figure
        A row a theme, those asked most first. Up to seven press conferences, where
        there is room, have a column an exchange; of more a column is a press
        conference, and the size of a mark tells how often it was asked. A click on a
        row gives the theme in `customdata`; a click on a mark
        ``<exchange_id>@<transcript>``, or the transcript where that is a column, then
        a tab and the theme. Without a theme that is named, a figure that says so.

    Raises
    ------
    TableError
        If a table lacks a column that is needed.

    Examples
    --------
    >>> from presskit import load_example
    >>> strip = theme_strip(load_example(), dictionary={
    ...     "Cash": "defence spending", "Jets": ["jet*", "f-16*"]})
    >>> strip.layout.meta["says"]
    'In 24 of 25 exchanges no theme is asked for. Asked once: “Jets”'
    >>> [trace.name for trace in strip.data]
    ['rows', 'lines', 'names', 'numbers', 'brought', 'asked', 'answered']
    """
    if not isinstance(matrix_table, pd.DataFrame) or "turn_id" in matrix_table:
        corpus = matrix_table
        if dictionary is None:
            raise TableError(
                "a strip of themes needs a dictionary of them. Pass one: "
                'charts.theme_strip(corpus, dictionary="security").'
            )
        matrix_table, agenda_table = themes_of(corpus, dictionary)
        exchanges = getattr(corpus, "exchanges", exchanges)
        transcripts = getattr(corpus, "transcripts", transcripts)
    if agenda_table is None or exchanges is None:
        raise TableError(
            "a strip of themes is drawn from a matrix, an agenda and exchanges. Pass "
            'the corpus: charts.theme_strip(corpus, dictionary="security").'
        )
    MATRIX.require(matrix_table, *_NEEDED)
    AGENDA.require(agenda_table, "theme", "transcript", "n_statement")
    exchanges = schema.EXCHANGES.of(
        exchanges, "exchange_id", "transcript", "exchange", "asker", "outlet"
    )
    named = pd.concat([agenda_table[["transcript"]], exchanges[["transcript"]]])
    shown = events(named.drop_duplicates(), transcripts)
    found = theme_grid(matrix_table, agenda_table, exchanges, list(shown))
    ranked = found.ranked()
    if not ranked:
        why = say("charts.nothing.why.theme")
        return _house.nothing(say("charts.nothing.theme"), why)
    says, head, more = _theme_words.title(found)
    chosen = None if selected is None else selected.rpartition("\t")[2]
    drawn = at_most(
        ranked,
        len(ranked) if top is None else top,
        [
            *(at for at in ranked if found.themes[at] == chosen),
            *(at for at in ranked if _theme_words.quoted(found.themes[at]) in says),
        ],
    )
    told = _theme_words.statement_labels(found, shown)
    longest = max(len(found.themes[at]) for at in drawn)

    def draw(width: int) -> go.Figure:
        where = places(found, width, max(map(len, told)), longest)
        rows = _rows(found, drawn, shown, where)
        marks = _marks(found, drawn, where, shown, matrix_table, exchanges)
        outlines = selection_shapes([rows, *marks], selected)
        return _house.figure(
            [
                rows,
                _lines(found, drawn, where),
                *_table(found, drawn, told, where),
                *marks,
            ],
            says,
            _theme_words.subtitle(found, transcripts, where),
            where.row * len(drawn) + 30,
            **at_pixels(width, (len(drawn) - 0.4, where.top), outlines),
            annotations=[*_heads(where), *_days(found, where, shown)],
            head=head,
            caution=_cautions.of_files(transcripts, named),
            note=[more, *_theme_words.note(found, shown, drawn, where)],
        )

    return with_narrow_form(draw, width, WIDTH)


def _rows(
    found: ThemeGrid, drawn: Sequence[int], shown: dict[str, Event], where: Places
) -> dict:
    """Return rows without colour, so that a click anywhere in one is its theme's."""
    return _house.trace(
        "bar",
        name="rows",
        orientation="h",
        **row_ends(where.width, len(drawn)),
        y=list(range(len(drawn))),
        width=0.9,
        marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        customdata=[found.themes[at] for at in drawn],
        hovertext=_theme_words.over_themes(found, shown, drawn),
        hoverinfo="text",
    )


def _lines(found: ThemeGrid, drawn: Sequence[int], where: Places) -> dict:
    """Lead the eye from a name to its marks."""
    along = _theme_places.stretches(found, where)
    y = [[where.below(row), where.below(row), None] for row in range(len(drawn))]
    return _house.trace(
        "scatter",
        name="lines",
        mode="lines",
        x=[x for _ in drawn for ends in along for x in (*ends, None)],
        y=[one for own in y for one in own * len(along)],
        line={"color": _house.GRID, "width": 1},
        hoverinfo="skip",
    )


def _table(
    found: ThemeGrid, drawn: Sequence[int], told: Sequence[str], where: Places
) -> list[dict]:
    """Write the names of the themes, and what is counted of each."""
    asked, answered = found.counts(ASKED), found.counts(ANSWERED)
    columns = [
        (where.statement, told),
        (where.asked, [f"{n:,}" if n else "–" for n in asked]),
        (where.answered, [f"{n:,}" if n else "–" for n in answered]),
    ]
    kept = [(round(x, 1), texts) for x, texts in columns if x is not None]
    rows = [where.above(row) for row in range(len(drawn))]
    return [
        _house.trace(
            "scatter",
            name="names",
            mode="text",
            x=[0] * len(drawn),
            y=rows,
            text=[
                _house.plain(_house.shortened(found.themes[at], where.name))
                for at in drawn
            ],
            textposition="middle right",
            textfont={"size": 13},
            hoverinfo="skip",
        ),
        _house.trace(
            "scatter",
            name="numbers",
            mode="text",
            x=[x for x, _ in kept for _ in rows],
            y=[y for _ in kept for y in rows],
            text=[texts[at] for _, texts in kept for at in drawn],
            textposition="middle left",
            textfont={"size": 12},
            hoverinfo="skip",
        ),
    ]


def _marks(
    found: ThemeGrid,
    drawn: Sequence[int],
    where: Places,
    shown: dict[str, Event],
    matrix: pd.DataFrame,
    exchanges: pd.DataFrame,
) -> list[dict]:
    if where.by_exchange:
        return _of_exchanges(found, drawn, where, shown, matrix, exchanges)
    return _of_conferences(found, drawn, where, shown)


def _of_exchanges(
    found: ThemeGrid,
    drawn: Sequence[int],
    where: Places,
    shown: dict[str, Event],
    matrix: pd.DataFrame,
    exchanges: pd.DataFrame,
) -> list[dict]:
    """Return one mark a theme and exchange."""
    row = {theme: at for at, theme in enumerate(drawn)}
    spoken = exchanges.iloc[found.columns]
    known = keys(spoken, "exchange_id")
    who = list(zip(spoken["asker"].tolist(), spoken["outlet"].tolist(), strict=True))
    told = list(matrix.iloc[found.row].itertuples(index=False))
    size = round(min(11, max(4, where.step * 0.75)), 1)
    made = []
    for state in (BROUGHT, ASKED, ANSWERED):
        own = [
            at
            for at in np.flatnonzero(found.state == state).tolist()
            if found.theme[at] in row
        ]
        columns = found.column[own].tolist()
        themes = found.theme[own].tolist()
        made.append(
            _points(
                state,
                x=where.x[columns].tolist(),
                y=[where.below(row[theme]) for theme in themes],
                size=_size_of(state, size),
                customdata=[
                    f"{known[column]}\t{found.themes[theme]}"
                    for column, theme in zip(columns, themes, strict=True)
                ],
                hovertext=[
                    _theme_words.over_exchange(
                        told[at], state, shown[told[at].transcript], *who[column]
                    )
                    for at, column in zip(own, columns, strict=True)
                ],
            )
        )
    return made


def _of_conferences(
    found: ThemeGrid, drawn: Sequence[int], where: Places, shown: dict[str, Event]
) -> list[dict]:
    """Return one mark a theme and press conference, as large as it was asked often."""
    asked, answered = found.by_transcript(ASKED), found.by_transcript(ANSWERED)
    brought = found.by_transcript(BROUGHT, BROUGHT)
    state = np.where(asked > 0, np.where(answered > 0, ANSWERED, ASKED), BROUGHT)
    most = max(1, int(asked[drawn].max()))
    largest = min(where.step, ROW) - 2
    made = []
    for one in (BROUGHT, ASKED, ANSWERED):
        held = (state == one) & (asked + brought > 0) & ~np.isnan(where.x)
        own = [
            (row, theme, at)
            for row, theme in enumerate(drawn)
            for at in np.flatnonzero(held[theme]).tolist()
        ]
        counts = [int(asked[theme, at]) for _, theme, at in own]
        sizes = [round(max(5, largest * (n / most) ** 0.5), 1) for n in counts]
        points = _points(
            one,
            x=[where.x[at].item() for _, _, at in own],
            y=[where.below(row) for row, _, _ in own],
            size=min(4, largest) if one == BROUGHT else sizes,
            customdata=[
                f"{found.transcripts[at]}\t{found.themes[theme]}"
                for _, theme, at in own
            ],
            hovertext=[
                _theme_words.over_conference(
                    found.themes[theme],
                    shown[found.transcripts[at]],
                    *(
                        int(table[theme, at])
                        for table in (asked, answered, brought, found.statement)
                    ),
                )
                for _, theme, at in own
            ],
        )
        if where.step >= _COUNTED:
            texts = [f" {n:,}" if n > 1 else "" for n in counts]
            points |= {"mode": "markers+text", "text": texts}
            points |= {"textposition": "middle right", "textfont": {"size": 10}}
        made.append(points)
    return made


def _size_of(state: int, size: float) -> float:
    return round(min(5, size * 0.6), 1) if state == BROUGHT else size


def _points(state: int, size: object, **columns: list) -> dict:
    colour = _house.MARK if state == BROUGHT else _COLOUR
    looks = {"color": colour, "size": size, "opacity": 1}
    if state == ASKED:
        looks |= {"symbol": "circle-open", "line": {"width": 1.8}}
    return _house.trace(
        "scatter",
        name=_theme_words.NAMES[state],
        mode="markers",
        marker=looks,
        hoverinfo="text",
        cliponaxis=False,
        **columns,
    )


def _heads(where: Places) -> list[dict]:
    columns = ("statement", "asked", "answered")
    edges = [(getattr(where, name), name) for name in columns]
    return [
        _head(round(x, 1), where.heads, say(f"charts.themes.{name}"), "right", 1)
        for x, name in edges
        if x is not None
    ]


def _days(found: ThemeGrid, where: Places, shown: dict[str, Event]) -> list[dict]:
    """Write above the strip when each press conference was, as far as there is room."""
    labels = []
    for at, name in enumerate(found.transcripts):
        own = where.x[found.of == at] if where.by_exchange else where.x[at : at + 1]
        if not len(own) or np.isnan(own[0]):
            continue
        left = round(float(own[0]) - min(where.step, 11) / 2, 1)
        day, _, year = shown[name].date.rpartition(" ")
        labels.append((left, day or _house.shortened(shown[name].name, 14), year))
    kept = fitting_days(labels, where.width + 12)
    return [_head(x, where.heads, _house.plain(text), "left", 0) for x, text in kept]


def _head(x: float, y: float, text: str, side: str, shift: float) -> dict:
    return {
        "x": x,
        "y": y,
        "text": text,
        "showarrow": False,
        "xanchor": side,
        "xshift": shift,
        "font": {"size": 11},
    }
