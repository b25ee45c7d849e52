"""What is new since an earlier statement: sentences, with what was put in and taken."""

from typing import NamedTuple

import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._changed_words import NUMBER, Piece, in_lines, merged
from presskit.charts._narrow_form import at_pixels, row_ends, with_narrow_form
from presskit.charts._selection import selection_shapes
from presskit.charts._theme_places import WIDTH
from presskit.schema.results import CHANGES
from presskit.text import index
from presskit.wording import say

_NEEDED = (
    "status", "kind", "sentence", "earlier", "transcript", "line", "start",
    "earlier_transcript", "earlier_line", "earlier_start",
)  # fmt: skip
_DRAWN = {"statement": ("reworded", "new", "dropped"), "qa": ("reworded", "unchanged")}
"""By section. Answers follow questions: what comes back there may be a line."""
_SHORT = 5  # words: "Good afternoon." is new in every statement that has it
_SOUGHT = 6  # words by which a sentence is found again
_LABEL = 156  # pixels for status and line, left of the words
_LETTER = 7.4  # pixels of a character
_ROW, _LINES = 42, 2
_PHONE_ROW, _PHONE_LINES = 76, 3


class _Row(NamedTuple):
    mark: str
    label: str
    words: str
    over: str
    reworded: bool


def changes(
    table: pd.DataFrame | None,
    transcripts: pd.DataFrame | None = None,
    *,
    selected: str | None = None,
    top: int = 6,
    width: int | None = None,
) -> go.Figure:
    """Draw what a statement says otherwise than an earlier one, sentence by sentence.

    Parameters
    ----------
    table : DataFrame, Corpus or None
        As :func:`presskit.themes.changes` returns it; of a corpus, or its turns, it is
        made here. None if there is nothing to compare.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives the days of both sides.
    selected : str, optional
        The first words of the sentence to outline, as in `customdata`.
    top : int, default 6
        The most sentences of each sort; of those that are new or gone the ones whose
        words are rarest and on one side alone. The line below the title says how many
        there are, and :class:`presskit.widgets.Redline` shows all.
    width : int, optional
        Pixels of the plotting area; by default 840, or those of a narrow explorer.

    Returns
    -------
    plotly.graph_objects.Figure
        A row a sentence: those that are reworded (changed numbers first), those that
        are new, those that are gone, in the order of speaking, with the line of the
        source; of answers those that are reworded and those said again, as what is new
        follows the questions. Thanks and the step to the questions that are reworded
        come behind all others. In those
        that are reworded, what is put in is bold and what is taken out struck through;
        numbers that differ have a colour. A click gives the first words of the sentence
        in `customdata`.
        Sentences of fewer than 5 words are counted and not drawn, but for those in
        which a number changed. Where nothing differs, a figure that says so.

    Raises
    ------
    TableError
        If the table lacks a column that is needed, or a corpus has nothing to compare.

    Examples
    --------
    >>> from presskit import load_example
    >>> chart = changes(load_example())
    >>> chart.layout.meta["says"][:57]
    'Almost nothing was said again: 2 of 76 sentences of the s'
    """
    if table is None:
        why = say("charts.nothing.why.compared")
        return _house.nothing(say("charts.nothing.compared"), why)
    if not isinstance(table, pd.DataFrame) or "turn_id" in table:
        transcripts = getattr(table, "transcripts", transcripts)
        table = _summaries.changes_of(table)
    CHANGES.require(table, *_NEEDED)
    says = _house.plain(_summaries.changes_told(table, transcripts)).removesuffix(".")
    head, _, more = says.partition(". ")

    def draw(width: int) -> go.Figure:
        rows, n = _rows(table, top, width)
        if not rows:
            why = "came_back" if _section(table) == "qa" else "changed"
            return _house.nothing(says, say(f"charts.nothing.why.{why}"))
        places = list(range(len(rows)))
        bars = _bars(rows, width)
        outlines = selection_shapes([bars], selected)
        narrow = width < _house.NARROW
        words_at = 0 if narrow else _LABEL
        return _house.figure(
            [
                bars,
                _text(
                    "places", [row.label for row in rows], 0, -0.36 if narrow else 0, 12
                ),
                _text(
                    "words",
                    [row.words for row in rows],
                    words_at,
                    -0.2 if narrow else 0,
                    13,
                ),
            ],
            says,
            [_line(len(rows), n, table), *_key(rows)],
            (_PHONE_ROW if narrow else _ROW) * len(rows) + 8,
            head=head,
            caution=_cautions.of_files(transcripts, _both(table)),
            note=[more, *_note(table)],
            barmode="overlay",
            **at_pixels(width, (places[-1] + 0.6, -0.6), outlines),
        )

    return with_narrow_form(draw, width, WIDTH)


def _section(table: pd.DataFrame) -> str:
    return table.attrs.get("changes", {}).get("section", "statement")


def _rows(table: pd.DataFrame, top: int, width: int) -> tuple[list[_Row], int]:
    """Return the rows to draw, and how many sentences could be drawn."""
    narrow = width < _house.NARROW
    room = int((width - (0 if narrow else _LABEL)) / _LETTER)
    edits = dict(list(_summaries.edits_of(table).groupby("change")))
    among = {status: _sentences(table, status) for status in _DRAWN[_section(table)]}
    fresh = [status for status in among if status != "reworded"]
    most = _summaries.most_telling(table, top, *(among[one].index for one in fresh))
    first = dict(zip(fresh, most, strict=True))
    first["reworded"] = among["reworded"].index[:top]
    own = pd.concat([rows[rows.index.isin(first[one])] for one, rows in among.items()])
    late = (own["status"] == "reworded") & _is_procedure(own)
    drawn = [
        (label, row, *_place(row))
        for label, row in pd.concat([own[~late], own[late]]).iterrows()
    ]
    made = []
    marks = _sought([said for _, _, said, _ in drawn])
    for (label, row, _, line), mark in zip(drawn, marks, strict=True):
        pieces = _pieces(row, edits.get(label))
        lines = in_lines(pieces, room, _PHONE_LINES if narrow else _LINES)
        status = row["status"]
        became = say(f"charts.changes.{status}")
        shown = f"<b>{became}</b>"
        if pd.notna(line):
            shown = say("charts.changes.place", change=shown, line=line)
        made.append(_Row(mark, shown, lines, _over(row), status == "reworded"))
    return made, sum(map(len, among.values()))


def _sentences(table: pd.DataFrame, status: str) -> pd.DataFrame:
    """Return the rows of a status that could be drawn.

    Of those that are reworded changed numbers come first, and procedure, in which no
    number changed, last.
    """
    own = table[table["status"] == status]
    if status == "reworded":
        own = own[
            (own["kind"] == NUMBER) | (_long(own["sentence"]) & _long(own["earlier"]))
        ]
        number, late = own["kind"] == NUMBER, _is_procedure(own)
        return pd.concat([own[number], own[~number & ~late], own[late]])
    return own[_long(own["earlier" if status == "dropped" else "sentence"])]


def _is_procedure(rows: pd.DataFrame) -> pd.Series:
    """Mark the sentences that only greet or hand over, in which no number changed."""
    said = _summaries.procedural(rows["sentence"].fillna(""))
    return pd.Series(said, rows.index, dtype=bool) & (rows["kind"] != NUMBER)


def _long(said: pd.Series) -> pd.Series:
    return said.str.split().str.len() >= _SHORT


def _place(row: pd.Series) -> tuple[str, object]:
    """Return the sentence that a row stands for, and its line."""
    if row["status"] == "dropped":
        return row["earlier"], row["earlier_line"]
    return row["sentence"], row["line"]


def _pieces(row: pd.Series, edits: pd.DataFrame | None) -> list[Piece]:
    if row["status"] == "dropped":
        return [Piece(row["earlier"])]
    if row["status"] in ("new", "unchanged"):
        return [Piece(row["sentence"])]
    found = () if edits is None else edits.itertuples(index=False)
    return merged(row["sentence"], row["earlier"], found)


def _sought(sentences: list[str]) -> list[str]:
    """Return the first words of each sentence, as a pattern of words takes them."""
    words = index(sentences)
    first: list[list[str]] = [[] for _ in sentences]
    for row, *span in zip(
        words.row.tolist(), words.start.tolist(), words.end.tolist(), strict=True
    ):
        if len(first[row]) < _SOUGHT:
            first[row].append(sentences[row][slice(*span)])
    return list(map(" ".join, first))


def _over(row: pd.Series) -> str:
    """Return the text over a row: its sentences whole."""
    parts = []
    if row["status"] != "dropped":
        parts.append(_said("now", row["sentence"]))
    if row["status"] != "new":
        parts.append(_said("then", row["earlier"]))
    return "<br>".join(parts)


def _said(when: str, sentence: str) -> str:
    head = say(f"charts.changes.{when}")
    return f"<b>{head}</b><br>{_house.wrapped(sentence, 72, 6)}"


def _bars(rows: list[_Row], width: int) -> dict:
    """Return rows without colour: a click anywhere in one is its sentence's."""
    return _house.trace(
        "bar",
        name="rows",
        orientation="h",
        **row_ends(width, len(rows)),
        y=list(range(len(rows))),
        width=0.94,
        marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        customdata=[row.mark for row in rows],
        hovertext=[row.over for row in rows],
        hoverinfo="text",
    )


def _text(name: str, texts: list[str], x: int, shift: float, size: int) -> dict:
    return _house.trace(
        "scatter",
        name=name,
        mode="text",
        x=[x] * len(texts),
        y=[at + shift for at in range(len(texts))],
        text=texts,
        textposition="bottom right" if name == "words" and shift else "middle right",
        textfont={"size": size},
        hoverinfo="skip",
    )


def _both(table: pd.DataFrame) -> pd.DataFrame:
    """Return the transcripts of both sides, in a column `transcript`."""
    ids = pd.concat([table["transcript"], table["earlier_transcript"]]).dropna()
    return ids.drop_duplicates().to_frame("transcript")


def _line(drawn: int, n: int, table: pd.DataFrame) -> str:
    counts = of = say("charts.count.sentence", n=n)
    if drawn < n:
        key = "n_again" if _section(table) == "qa" else "n_drawn"
        counts = say(f"charts.changes.{key}", of=of, least=_SHORT, drawn=drawn)
    return _lines.one_line(say("charts.changes.mark"), counts)


def _key(rows: list[_Row]) -> list[str]:
    """Return the key of how a reworded sentence is printed, where one is drawn."""
    return [say("charts.changes.key")] if any(row.reworded for row in rows) else []


def _note(table: pd.DataFrame) -> list[str]:
    parts = [say("charts.changes.by_words")]
    if _section(table) == "qa":
        parts.insert(0, say("charts.changes.answers"))
    if left_out := table.attrs.get("changes", {}).get("left_out", ()):
        parts.append(say("charts.changes.left_out", n=len(left_out)))
    return parts
