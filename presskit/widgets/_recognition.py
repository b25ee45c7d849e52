"""What a file was taken for, as parts to read."""

import pandas as pd

from presskit import measures, styles
from presskit.schema.values import Document
from presskit.text.clock import clock
from presskit.widgets import _sheet, _sources_html
from presskit.widgets._sheet import Part
from presskit.wording import say

_ROWS = 500  # lines of a list; more are too many to read
_BARS = 8
_COLUMNS = (
    *("file", "format", "style", "verdict", "language", "n_turns", "n_exchanges"),
    *("n_askers", "n_left_out", "n_warnings"),
)


def overview(table: pd.DataFrame) -> tuple[list[str], list[list[object]]]:
    """Return one line a file, from what :func:`presskit.measures.recognised` returns.

    Parameters
    ----------
    table : DataFrame

    Returns
    -------
    heads : list of str
    rows : list of list
    """
    heads = [_head(name.removeprefix("n_")) for name in _COLUMNS]
    rows = table[list(_COLUMNS)].itertuples(index=False)
    shown = [row._replace(style=_as_in(row.style)) for row in rows]
    return heads, [list(map(_cell, row)) for row in shown]


def _as_in(style: object) -> object:
    return style if pd.isna(style) else styles.like(style)


def bars(messages: list[str]) -> list[Part]:
    """Return a calm line for each message; beyond a few the others are counted.

    Parameters
    ----------
    messages : list of str

    Returns
    -------
    list of dict
        Parts of a :class:`presskit.widgets._sheet.Sheet`.
    """
    more = len(messages) - _BARS
    shown = list(map(_sheet.problem, messages[:_BARS]))
    return [*shown, *_rest("forms.reading.more_in_audit", more)]


def page(
    document: Document,
    turns: pd.DataFrame,
    audit: pd.DataFrame,
    pieces: pd.DataFrame,
    speakers: list[Part],
    style: str = "",
) -> list[Part]:
    """Return the report on one file: how it was read, doubts, labels, left out.

    Parameters
    ----------
    document : Document
        What the reader made of the file.
    turns, audit : DataFrame
        The rows of this transcript.
    pieces : DataFrame
        As :func:`presskit.measures.left_out`, of this transcript.
    speakers : list of dict
        Who speaks, and why that is thought, as parts.
    style : str
        How the transcript marks a change of speaker, as `transcripts.style` has it.

    Returns
    -------
    list of dict
        Parts: how it was read, warnings, then how many notes.
    """
    notes = audit[audit["severity"] == "note"]
    loud = audit[audit["severity"] != "note"]
    labels = turns["label"].nunique()
    opened = say("forms.reading.turns", n=labels, turns=len(turns))
    left_out = say("forms.reading.pieces", n=len(pieces))
    known = say("forms.reading.speakers", n=turns["speaker_id"].nunique())
    check = [_sheet.caption(say("forms.reading.check_first"))] if len(audit) else []
    few = [_sheet.quiet(str(measures.findings.doubts(notes)))] if len(notes) else []
    return [
        _sheet.quiet(f"{_reading(document, style)} {_times(turns)}".strip()),
        *check,
        *bars([_doubt(row) for row in loud.itertuples(index=False)]),
        *few,
        _sheet.caption(known),
        _sheet.group("pk-people", *speakers),
        _sheet.caption(opened),
        *_labels(turns, document, opened),
        _sheet.caption(left_out),
        *_pieces(pieces, left_out),
    ]


def _reading(document: Document, style: str) -> str:
    """Return the carrier, view and grammars that were taken for a file.

    Examples
    --------
    >>> document = Document("a.txt", "Ann: Why?", "plain", "")
    >>> _reading(document, "running")
    'Read as plain. Labels look like “QUESTION: Why now?”.'
    """
    if not style:
        return ""
    taken = say("forms.reading.read_as", carrier=document.carrier)
    if style == document.format:
        return f"{taken} {say('forms.reading.told_by_file')}"
    return f"{taken} {say('forms.reading.marked', like=styles.like(style))}"


def _times(turns: pd.DataFrame) -> str:
    """Return the number of turns that have a time, and the first and the last time.

    Examples
    --------
    >>> _times(pd.DataFrame({"start_time": [2.0, 65.5, None]}))
    'Times: 2 of 3 turns, from 00:00:02 to 00:01:05.'
    """
    starts = turns["start_time"].dropna()
    if starts.empty:
        return say("forms.reading.no_times")
    first, last = clock(starts.min()), clock(starts.max())
    known = {"timed": len(starts), "first": first, "last": last}
    return say("forms.reading.times", n=len(turns), **known)


def _labels(turns: pd.DataFrame, document: Document, name: str) -> list[Part]:
    """Return the line of each turn, its label, and what it was read as."""
    timed = turns["start_time"].notna().any()
    starts = ["starts"] if timed else []
    heads = ["place", *starts, "label", "role", "speaker", "words", "begins"]
    rows = [
        [
            _unbroken(_place(document, row.line, row.start)),
            *([_start(row.start_time)] if timed else []),
            row.label or say("forms.reading.no_label"),
            say(f"explorers.roles.{row.role}"),
            _cell(row.speaker),
            int(row.n_words),
            _sources_html.shortened(row.text, 60),
        ]
        for row in turns.head(_ROWS).itertuples(index=False)
    ]
    return _listed(name, heads, rows, len(turns))


def _start(seconds: float) -> str:
    return "–" if pd.isna(seconds) else clock(seconds)


def _pieces(pieces: pd.DataFrame, name: str) -> list[Part]:
    """Return the text that is in no turn, and why."""
    rows = [
        [
            _unbroken(row.place),
            _unbroken(row.why),
            _sources_html.shortened(row.text, 160),
        ]
        for row in pieces.head(_ROWS).itertuples(index=False)
    ]
    return _listed(name, ["place", "taken_for", "text"], rows, len(pieces))


def _listed(name: str, heads: list[str], rows: list[list], n: int) -> list[Part]:
    """Return a table, and how many rows it leaves out; nothing for no rows."""
    rest = _rest("forms.reading.more_in_tables", n - len(rows))
    return [_sheet.table(name, list(map(_head, heads)), rows), *rest] if rows else []


def _rest(key: str, more: int) -> list[Part]:
    """Return the number of lines that are not shown; nothing for none."""
    return [_sheet.quiet(say(key, n=more))] if more > 0 else []


def _head(name: str) -> str:
    return say(f"forms.reading.heads.{name}")


def _doubt(row: object) -> str:
    said = f"{row.message} {row.advice}".strip()
    if pd.isna(row.line):
        return said
    return say("forms.reading.at_line", n=row.line, said=said)


def _place(document: Document, line: int, start: int) -> str:
    """Return the line of the label; page or element where there are no lines."""
    place = document.place(start)
    return say("explorers.line", n=line) if place.startswith("line ") else place


def _unbroken(text: str) -> str:
    """Return a few words that a narrow column must not break."""
    return text.replace(" ", "\u00a0")


def _cell(value: object) -> object:
    if pd.isna(value):
        return "–"
    if isinstance(value, float):
        return f"{value:.2f}"
    return value if isinstance(value, str) else int(value)
