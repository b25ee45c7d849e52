"""Which wordings came back: as quotations, with who said them first and where."""

import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._events import Event, events
from presskit.charts._narrow_form import at_pixels, row_ends, with_narrow_form
from presskit.charts._selection import selection_shapes
from presskit.charts._theme_places import WIDTH
from presskit.charts._wording_places import LINE, told, whole
from presskit.schema.results import WORDINGS
from presskit.wording import say

_NEEDED = (
    "wording", "kind", "n", "n_turns", "n_speakers", "n_transcripts", "press_first",
    "n_press", "transcript", "line", "speaker",
)  # fmt: skip
_ROW, _TALL = 38, 54  # pixels of a row, of three lines where there is little room
_WITHIN, _OF = 3, 8  # rows, of so many, for what is said again within one transcript
_COUNTS = 150  # pixels for the counts, right of the words
_LINES, _LINES_OF_TALL = (-0.18, 0.24, 0.0), (-0.28, 0.03, 0.32)
"""Of a row, from its middle to the quotation, to what is told below it, to the bar."""
_LETTER, _QUIET = 8.4, 6  # pixels of a character


def wordings(
    table: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    *,
    selected: str | None = None,
    top: int = 8,
    width: int | None = None,
    some: bool = False,
) -> go.Figure:
    """Draw the wordings that came back as quotations, the most telling first.

    Those that came back in another transcript stand before those that are said again
    within one alone; each kind has its heading where there are both.

    Parameters
    ----------
    table : DataFrame or Corpus
        As :func:`presskit.themes.wordings` returns it, in its order; of a corpus, or
        its turns, it is made here. Courtesies, procedure, ways of declining, forms of
        address and days stand apart there, and are not drawn.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives days for the first places.
    selected : str, optional
        The wording to outline.
    top : int, default 8
        The most wordings; the line below the title says how many there are.
    width : int, optional
        Pixels of the plotting area; by default 840, or those of a narrow explorer.
    some : bool, default False
        Whether the table has those wordings alone that filters leave. The line below
        the title then says that they are counted in all.

    Returns
    -------
    plotly.graph_objects.Figure
        A row a wording: the quotation, below it where it was said first and by whom,
        and a bar from 0 with the times it is said. A click gives the wording in
        `customdata`. Without wordings, a figure that says so.

    Raises
    ------
    TableError
        If the table lacks a column that is needed.

    Examples
    --------
    >>> from presskit import load_example
    >>> chart = wordings(load_example())
    >>> chart.layout.meta["says"]
    'Came back in the same words: “illegally annexed Crimea”, 3 times in 3 turns'
    """
    if not isinstance(table, pd.DataFrame) or "turn_id" in table:
        transcripts = getattr(table, "transcripts", transcripts)
        table = _summaries.wordings_of(table)
    WORDINGS.require(table, *_NEEDED)
    lines = table[table["kind"] == LINE]
    if lines.empty:
        why = say(f"charts.nothing.why.{'courtesies' if len(table) else 'wording'}")
        return _house.nothing(say("charts.nothing.wording"), why)
    drawn, at = _drawn(lines, top, selected)
    shown = events(lines, transcripts)

    def draw(width: int) -> go.Figure:
        narrow = width < _house.NARROW  # there each has a line to itself
        row, lines_at = (_TALL, _LINES_OF_TALL) if narrow else (_ROW, _LINES)
        start = 0 if narrow else width - _COUNTS
        rows = _rows(drawn, at, shown, width)
        outlines = selection_shapes([rows], selected)
        return _house.figure(
            [
                rows,
                _bars(drawn, [one + lines_at[2] for one in at], start, width),
                *_texts(drawn, at, shown, start or width, lines_at),
            ],
            _title(drawn),
            [_line(len(lines), len(drawn))],
            row * (at[-1] + 1) + 8,
            caution=_cautions.of_files(transcripts, lines),
            note=[
                *_note(len(table) - len(lines), transcripts, some=some),
            ],
            barmode="overlay",
            **at_pixels(width, (at[-1] + 0.55, -0.6), outlines),
        )

    return with_narrow_form(draw, width, WIDTH)


def _drawn(
    lines: pd.DataFrame, top: int, selected: str | None
) -> tuple[pd.DataFrame, list[int]]:
    """Return the wordings that are drawn, and the row of each; headings have rows, too.

    Those of several transcripts come first, and leave the others three rows in eight.
    """
    alone = (lines["n_transcripts"] == 1).to_numpy()
    between, within = lines[~alone], lines[alone]
    few = min(len(within), max(top - len(between), top * _WITHIN // _OF))
    drawn = pd.concat([between.head(top - few), within.head(few)])
    if selected is not None and selected not in drawn["wording"].tolist():
        own = lines[lines["wording"] == selected]
        drawn = pd.concat([drawn.head(top - len(own)), own])
    alone = (drawn["n_transcripts"] == 1).to_numpy()
    drawn = pd.concat([drawn[~alone], drawn[alone]])
    n_first = len(drawn) - int(alone.sum())
    if n_first in (0, len(drawn)):
        return drawn, list(range(len(drawn)))
    return drawn, [row + 1 + (row >= n_first) for row in range(len(drawn))]


def _rows(
    drawn: pd.DataFrame, at: list[int], shown: dict[str, Event], width: int
) -> dict:
    """Return rows without colour, so that a click anywhere in one is its wording's."""
    n = len(drawn)
    return _house.trace(
        "bar",
        name="rows",
        orientation="h",
        **row_ends(width, n),
        y=at,
        width=0.94,
        marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        customdata=drawn["wording"].tolist(),
        hovertext=[
            f"<b>“{_house.wrapped(row.wording)}”</b><br>"
            + "<br>".join(_house.wrapped(part) for part in told(row, shown))
            for row in drawn.itertuples(index=False)
        ],
        hoverinfo="text",
    )


def _texts(
    drawn: pd.DataFrame,
    at: list[int],
    shown: dict[str, Event],
    room: float,
    lines_at: tuple[float, float, float],
) -> list[dict]:
    """Write the quotation, below it what is known of it as far as it fits, headings."""
    most, most_below = int((room - 30) / _LETTER), int((room - 16) / _QUIET)
    of_quoted, of_told, _ = lines_at
    quoted = [
        f"<b>“{_house.plain(_house.shortened(said, most))}”</b>"
        for said in drawn["wording"]
    ]
    below = [
        _house.plain(_as_far(told(row, shown), most_below))
        for row in drawn.itertuples(index=False)
    ]
    made = []
    written = [
        ("wordings", at, quoted, of_quoted, 14),
        ("places", at, below, of_told, 12),
    ]
    if at[0]:
        apart = [row for row in range(at[-1]) if row not in at]
        heads = [say(f"charts.wordings.{kind}") for kind in ("between", "within")]
        written.append(("headings", apart, heads, 0.1, 12))
    for name, rows, texts, shift, size in written:
        made.append(
            _house.trace(
                "scatter",
                name=name,
                mode="text",
                x=[0] * len(rows),
                y=[row + shift for row in rows],
                text=texts,
                textposition="middle right",
                textfont={"size": size},
                hoverinfo="skip",
            )
        )
    return made


def _as_far(parts: list[str], most: int) -> str:
    """Return the parts on one line that have room, each whole; the first may be cut."""
    line = _house.shortened(parts[0], most)
    for part in parts[1:]:
        longer = f"{line} · {part}"
        if len(longer) > most:
            break
        line = longer
    return line


def _bars(drawn: pd.DataFrame, at: list[float], start: float, width: int) -> dict:
    """Return bars of the times said, with the number behind each."""
    most, room = int(drawn["n"].max()), width - start - 44
    return _house.trace(
        "bar",
        name="times",
        orientation="h",
        base=[start] * len(drawn),
        x=[round(room * n / most, 1) for n in drawn["n"].tolist()],
        y=at,
        width=0.34 if start else 0.22,
        marker={"color": _house.COLOURS[0], "line": {"width": 0}},
        text=[f"{n:,}×" for n in drawn["n"].tolist()],
        textposition="outside",
        textfont={"size": 12},
        cliponaxis=False,
        hoverinfo="skip",
    )


def _title(drawn: pd.DataFrame) -> str:
    first = drawn.iloc[0]
    said = _house.plain(_house.shortened(first["wording"], 70))
    times = say("charts.count.time", n=int(first["n"]))
    turns = say("charts.count.turn", n=int(first["n_turns"]))
    key = "title" if first["n_transcripts"] > 1 else "title_within"
    return say(f"charts.wordings.{key}", wording=said, times=times, turns=turns)


def _line(n: int, drawn: int) -> str:
    of = say("charts.count.wording", n=n)
    part = say("charts.common.n_some_drawn", of=of, drawn=drawn)
    return _lines.one_line(say("charts.wordings.mark"), part if drawn < n else of)


def _note(apart: int, transcripts: pd.DataFrame | None, *, some: bool) -> list[str]:
    among = whole(0 if transcripts is None else len(transcripts), transcripts)
    parts = [say("charts.wordings.order"), among]
    if some:
        parts.append(say("charts.wordings.counted_in_all"))
    if apart:
        parts.append(say("charts.wordings.apart", n=apart))
    return parts
