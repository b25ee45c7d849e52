"""Each press conference as a strip: who had the floor, in order, and for how long."""

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import schema
from presskit.charts import _cautions, _house, _lines
from presskit.charts._events import Event, events, occasions, ordered
from presskit.charts._hovers import over
from presskit.charts._outlet_names import block_names, fitting
from presskit.charts._row_limit import ALL_STRIPS, drawn_transcripts, holding
from presskit.charts._selection import selection_shapes
from presskit.charts._strip_layout import Block, Place, hit_places, lay_out, turn_places
from presskit.errors import TableError
from presskit.schema.given import tables
from presskit.schema.ids import Keys, opens_with_key
from presskit.text.prose import percent
from presskit.wording import say

ASKED, ANSWERED, STATEMENT = _house.ASKED, _house.ANSWERED, _house.STATEMENT
_OF_TURNS = ["turn_id", "transcript", "exchange", "section", "role"]
_OF_TURNS += ["n_words", "start", "end"]
_GAP = 2.5  # pixels between two blocks
_LEAST = 60  # pixels that are left for blocks, however many there are
_CHARACTER = 6.2  # pixels of a label's character, at its 11 pixels


def exchange_strip(
    exchanges: pd.DataFrame,
    questions: pd.DataFrame | None = None,
    turns: pd.DataFrame | None = None,
    transcripts: pd.DataFrame | None = None,
    *,
    hits: pd.DataFrame | None = None,
    shown: Collection[str] | np.ndarray | None = None,
    selected: str | None = None,
    drawn: Collection[str] | None = None,
    top: int | None = None,
    hovers: Mapping[str, str] | None = None,
) -> go.Figure:
    """Draw press conferences, the newest first, as rows of exchanges as they came.

    Parameters
    ----------
    exchanges, questions, turns, transcripts : DataFrame
        The tables of a corpus.
    hits : DataFrame, optional
        As :func:`presskit.themes.kwic` returns it: each hit in an exchange is a tick.
    shown : collection of str, or array of bool, optional
        Exchanges to draw in full, as ``<exchange_id>@<transcript>``, by a bare id that
        is unique, or as a mask of the rows; the others fade. All, if not given.
    selected : str, optional
        The exchange to outline, by such an id.
    drawn : collection of str, optional
        The transcripts to draw. As a rule all; of many the newest that hold an
        exchange `shown`, and always the one that holds `selected`. The line below the
        title says how many are left out.
    top : int, optional
        The most press conferences to draw. As a rule all up to 12, and of more 8.
    hovers : mapping of str to str, optional
        What :func:`hover_texts` made; without it, it is made here.

    Returns
    -------
    plotly.graph_objects.Figure
        Bars for the opening statement, the words asked and the words answered; both
        of the latter carry ``<exchange_id>@<transcript>`` in `customdata`. With `hits`
        there is a trace named "hits". Without exchanges, a figure that says so.

    Raises
    ------
    TableError
        If a table lacks a column that is needed.

    Examples
    --------
    >>> from presskit import load_example
    >>> corpus = load_example()
    >>> strip = exchange_strip(
    ...     corpus.exchanges, corpus.questions, corpus.turns, corpus.transcripts)
    >>> [trace.name for trace in strip.data]
    ['statement', 'asked', 'answered', 'outlets']
    """
    exchanges, questions, turns, transcripts = tables(
        exchanges,
        schema.EXCHANGES,
        questions=questions,
        turns=turns,
        transcripts=transcripts,
    )
    if questions is None or turns is None or transcripts is None:
        raise TableError(
            "a strip is drawn from exchanges, questions, turns and transcripts. Pass "
            "the corpus: charts.exchange_strip(corpus)."
        )
    schema.QUESTIONS.require(questions)
    schema.TURNS.require(turns)
    schema.TRANSCRIPTS.require(transcripts)
    if exchanges.empty:
        return _house.nothing(say("charts.nothing.exchange"))
    known = Keys(exchanges, "exchange_id")
    if drawn is None or not opens_with_key(selected or ""):
        selected, at = known.meant(selected), known.at(selected)
    code, names = pd.factorize(exchanges["transcript"])  # of many rows of the same few
    every = ordered(names.tolist(), transcripts)
    seen = None if shown is None else known.among(shown)
    title = _title(exchanges, seen)
    n = say("charts.count.exchange", n=len(exchanges))
    extent = say("charts.strip.all", exchanges=n, occasions=_of(every, transcripts))
    held = every if seen is None else set(names[np.unique(code[seen])])
    held = holding(every, held, hits)
    if drawn is None and len(every) > (ALL_STRIPS if top is None else top):
        wanted = [] if at is None else [names[code[at]]]
        among = list(dict.fromkeys([*held, *wanted]))
        drawn = drawn_transcripts(transcripts, among, wanted, top)
    turns = turns[_OF_TURNS]
    if drawn is not None and len(drawn := set(every) & set(drawn)) < len(every):
        own = names.isin(drawn)[code]
        exchanges, seen = exchanges[own], None if seen is None else seen[own]
        turns = turns[turns["transcript"].isin(drawn)]
        which = _which(drawn, held, every, transcripts)
        extent = say(
            "charts.strip.some", which=which, drawn=len(exchanges), exchanges=n
        )
    named = events(exchanges, transcripts)
    newest = drawn_transcripts(transcripts, list(named), top=len(named))
    order = {name: named[name] for name in newest}
    opening = _openings(turns, order)
    most = _most(exchanges, opening)
    gaps = _GAP * exchanges["exchange"].max()
    per_pixel = most / max(_LEAST, _house.plot_pixels() - gaps)
    gap = round(per_pixel * _GAP, 1)
    texts = over(exchanges, order, questions, hovers)
    asked, answered = lay_out(exchanges, order, opening, gap, seen, texts)
    width = max(block.start + block.words for block in answered)
    blocks = [_bars(asked, "asked", ASKED), _bars(answered, "answered", ANSWERED)]
    ticks = []
    if hits is not None:
        places = turn_places(exchanges, turns, asked, answered, list(order))
        ticks = [_ticks(hits, turns, places)]
    return _house.figure(
        [
            _opening(list(opening.values())),
            *blocks,
            _labels(exchanges, asked, per_pixel, width),
            *ticks,
        ],
        title,
        [
            _lines.one_line(say("charts.strip.mark"), extent),
            _marks(hits is not None, seen),
        ],
        (60 if len(order) <= 12 else 48) * len(order) + 24,
        barmode="overlay",
        xaxis={"visible": False, "range": [0, round(width * 1.005, 1)]},
        yaxis={
            **_house.rows_axis([_row_label(event) for event in order.values()], 0.6),
            "range": [len(order) - 0.1, -0.6],
        },
        shapes=[
            *selection_shapes(blocks, selected),
            {"type": "line", **_scale(most, len(order))[0]},
        ],
        annotations=[_scale(most, len(order))[1]],
        bottom=8,
        caution=_cautions.of_files(transcripts, exchanges),
        note=_cautions.of_answers(exchanges),
    )


def _which(
    drawn: Collection[str],
    held: list[str],
    every: list[str],
    transcripts: pd.DataFrame,
) -> str:
    """Return the press conferences drawn, and the number of others, in words."""
    n = len(drawn)
    if len(held) < len(every):
        whole = len(set(held) - set(drawn)) == 0
        key, of = ("held", every) if whole else ("some_held", held)
        return say(f"charts.strip.{key}", n=n, occasions=_of(of, transcripts))
    newest = drawn_transcripts(transcripts, every, top=n)
    dated = transcripts["date"][transcripts["transcript"].isin(drawn)].notna()
    known = len(dated) == n and dated.all()
    key = "newest" if known and set(newest) == set(drawn) else "of"
    return say(f"charts.strip.{key}", n=n, occasions=_of(every, transcripts))


def _of(every: list[str], transcripts: pd.DataFrame) -> str:
    return occasions(len(every), transcripts)


def _openings(turns: pd.DataFrame, order: Iterable[str]) -> dict[str, int]:
    """Return the words of each transcript's opening statement, in the order of rows."""
    said = (turns["section"] == "statement").to_numpy()
    columns = (turns[name][said].tolist() for name in ("transcript", "n_words"))
    opening = dict.fromkeys(order, 0)
    for transcript, words in zip(*columns, strict=True):
        if transcript in opening:
            opening[transcript] += words
    return opening


def _most(exchanges: pd.DataFrame, opening: Mapping[str, int]) -> int:
    """Return the words of the longest row."""
    said = dict(opening)
    names = ("transcript", "question_words", "answer_words")
    columns = (exchanges[name].tolist() for name in names)
    for transcript, asked, answered in zip(*columns, strict=True):
        said[transcript] += asked + answered
    return max(said.values()) or 1


def _marks(with_hits: bool, seen: np.ndarray | None) -> str:
    """Return the line that says what each shade is."""
    some = seen is not None and seen.any() and not seen.all()
    parts = [
        (ASKED, "■", "asked"),
        (ANSWERED, "■", "answered"),
        (STATEMENT, "■", "statement"),
        (_house.HIT, "┃", "hit"),
    ]
    marks = [
        f'<span style="color:{colour}">{glyph}</span> {say(f"charts.strip.{part}")}'
        for colour, glyph, part in parts[: 4 if with_hits else 3]
    ]
    return "   ".join([*marks, *([say("charts.strip.dark")] if some else [])])


def _scale(most: int, rows: int) -> tuple[dict, dict]:
    """Return a bar of a round number of words, and its label."""
    sizes = [step * 10**power for power in range(6) for step in (1, 2, 5)]
    length = max((size for size in sizes if size <= most / 8), default=1)
    bar = {
        "x0": 0,
        "x1": length,
        "y0": rows - 0.4,
        "y1": rows - 0.4,
        "line": {"color": _house.TEXT, "width": 2},
    }
    label = {
        "x": length,
        "y": rows - 0.4,
        "text": f" {_words(length)}",
        "showarrow": False,
        "xanchor": "left",
        "font": {"size": 11},
    }
    return bar, label


def _title(exchanges: pd.DataFrame, shown: np.ndarray | None) -> str:
    """Return the share of answers in the exchanges that are shown, if any is."""
    shown = slice(None) if shown is None or not shown.any() else shown
    asked, answered = (
        exchanges[name].to_numpy()[shown] for name in ("question_words", "answer_words")
    )
    answered, n = int(answered.sum()), len(asked)
    words = int(asked.sum()) + answered
    if not words:
        return say("charts.strip.silent")
    return say(
        "charts.strip.title" if n == len(exchanges) else "charts.strip.of_some",
        words=_words(words),
        n=n,
        exchanges=say("charts.count.exchange", n=len(exchanges)),
        share=percent(answered / words),
    )


def _words(n: int) -> str:
    return say("charts.count.word", n=n)


def _opening(words: list[int]) -> dict:
    statement = say("charts.strip.over_statement")
    return _house.trace(
        "bar",
        name="statement",
        orientation="h",
        x=words,
        y=list(range(len(words))),
        width=0.5,
        marker={"color": STATEMENT, "line": {"width": 0}},
        hovertext=[f"{statement}<br>{_words(count)}" for count in words],
        hoverinfo="text",
    )


def _bars(blocks: list[Block], name: str, colour: str) -> dict:
    return {
        "type": "bar",
        "name": name,
        "orientation": "h",
        "base": [block.start for block in blocks],
        "x": [block.words for block in blocks],
        "y": [block.row for block in blocks],
        "width": 0.5,
        "marker": {
            "color": colour,
            "line": {"width": 0},
            "opacity": [1 if block.shown else 0.25 for block in blocks],
        },
        "customdata": [block.exchange for block in blocks],
        "hovertext": [block.hover for block in blocks],
        "hoverinfo": "text",
    }


def _labels(
    exchanges: pd.DataFrame,
    asked: list[Block],
    per_pixel: float,
    width: float,
) -> dict:
    """Write the outlet or the asker above each block, where there is room.

    Up to the next block, that is.
    """
    wanted = [first for first in asked if first.shown]
    ends = {
        first.exchange: after.start
        for first, after in pairwise(wanted)
        if first.row == after.row
    }
    found = []
    for forms, first in zip(block_names(exchanges), asked, strict=True):
        if not first.shown:
            continue
        room = ends.get(first.exchange, width) - first.start
        if label := fitting(forms, int(room / per_pixel / _CHARACTER - 0.5)):
            found.append((first.start, first.row - 0.27, _house.plain(label)))
    return _house.trace(
        "scatter",
        name="outlets",
        mode="text",
        x=[x for x, _, _ in found],
        y=[y for _, y, _ in found],
        text=[label for _, _, label in found],
        textposition="top right",
        textfont={"size": 11},
        hoverinfo="skip",
    )


def _ticks(hits: pd.DataFrame, turns: pd.DataFrame, places: dict[str, Place]) -> dict:
    """Mark each hit where it stands among the words of its block."""
    x, y = hit_places(hits, turns, places)
    return _house.trace(
        "scatter",
        name="hits",
        mode="markers",
        x=x,
        y=y,
        marker={
            "symbol": "line-ns-open",
            "size": 15,
            "color": _house.HIT,
            "line": {"width": 2},
        },
        hoverinfo="skip",
    )


def _row_label(event: Event) -> str:
    name = _house.row_label(event.name, 26)
    if not event.date:
        return f"<b>{name}</b>"
    return f"<b>{event.date}</b>" + (f"<br>{name}" if name else "")
