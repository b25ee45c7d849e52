"""What a file was taken for, as HTML to read: everything from a source is escaped."""

import pandas as pd

from presskit import measures
from presskit.schema.values import Document
from presskit.text.clock import clock
from presskit.text.prose import (
    counted,
    markup,
)
from presskit.widgets import _sources_html
from presskit.widgets._form_html import message

_ROWS = 500  # lines of a list; more are too many to read
_BARS = 8
_COLUMNS = {
    "file": "file",
    "format": "format",
    "style": "style",
    "verdict": "verdict",
    "language": "language",
    "n_turns": "turns",
    "n_exchanges": "exchanges",
    "n_askers": "askers",
    "n_left_out": "left out",
    "n_warnings": "warnings",
}
_SCROLL = (
    "max-height:280px;overflow:auto;padding:2px 10px;max-width:1080px;"
    "border:1px solid var(--jp-border-color2,#ddd)"
)
_TITLE = (
    "color:var(--jp-content-font-color1,inherit);font-size:13px;font-weight:600;"
    "padding:14px 0 4px"
)


def overview(table: pd.DataFrame) -> str:
    """Return one line a file, from what :func:`presskit.measures.recognised` returns.

    Parameters
    ----------
    table : DataFrame

    Returns
    -------
    str
        HTML.
    """
    rows = [
        {name: _cell(value) for name, value in zip(_COLUMNS.values(), row, strict=True)}
        for row in table[list(_COLUMNS)].itertuples(index=False)
    ]
    return _listed(rows)


def bars(messages: list[str]) -> str:
    """Return a calm line for each message; beyond a few the others are counted.

    Parameters
    ----------
    messages : list of str

    Returns
    -------
    str
        HTML.
    """
    more = len(messages) - _BARS
    rest = _sources_html.quiet(f"{more:,} more in corpus.audit.") if more > 0 else ""
    spaced = (
        f'<div style="padding:3px 0">{message(m)}</div>' for m in messages[:_BARS]
    )
    return "".join(spaced) + rest


def page(
    document: Document,
    turns: pd.DataFrame,
    audit: pd.DataFrame,
    pieces: pd.DataFrame,
    speakers: str = "",
    style: str = "",
) -> str:
    """Return the report on one file: how it was read, doubts, labels, left out.

    Parameters
    ----------
    document : Document
        What the reader made of the file.
    turns, audit : DataFrame
        The rows of this transcript.
    pieces : DataFrame
        As :func:`presskit.measures.left_out`, of this transcript.
    speakers : str
        Who speaks, and why that is thought, as HTML.
    style : str
        How the transcript marks a change of speaker, as `transcripts.style` has it.

    Returns
    -------
    str
        HTML: how it was read, warnings, then how many notes.
    """
    notes = audit[audit["severity"] == "note"]
    loud = audit[audit["severity"] != "note"]
    labels = counted(turns["label"].nunique(), "different label")
    return "".join(
        (
            _sources_html.quiet(f"{_reading(document, style)} {_times(turns)}".strip()),
            _title("To check first") if len(audit) else "",
            bars([_doubt(row) for row in loud.itertuples(index=False)]),
            _sources_html.quiet(measures.findings.doubts(notes)) if len(notes) else "",
            _title(f"Who speaks, and why: {turns['speaker_id'].nunique():,}"),
            _scrolling(speakers),
            _title(f"Lines that open a turn: {len(turns):,}, {labels}"),
            _labels(turns, document),
            _title(f"In no turn: {counted(len(pieces), 'piece')}"),
            _pieces(pieces),
        )
    )


def _reading(document: Document, style: str) -> str:
    """Return the carrier, view and grammars that were taken for a file.

    Examples
    --------
    >>> document = Document("a.txt", "Ann: Why?", "plain", "")
    >>> _reading(document, "label-period + name-outlet")
    'Read as plain. Speakers change by label-period and name-outlet.'
    """
    taken = f"Read as {document.carrier}."
    if style == document.format:
        return f"{taken} The file itself tells who speaks."
    return f"{taken} Speakers change by {style.replace(' + ', ' and ')}." * bool(style)


def _times(turns: pd.DataFrame) -> str:
    """Return how many turns have a time, and the first and the last of them.

    Examples
    --------
    >>> _times(pd.DataFrame({"start_time": [2.0, 65.5, None]}))
    'Times: 2 of 3 turns, from 00:00:02 to 00:01:05.'
    """
    starts = turns["start_time"].dropna()
    if starts.empty:
        return "It tells no times."
    first, last = clock(starts.min()), clock(starts.max())
    told = f"{len(starts):,} of {counted(len(turns), 'turn')}"
    return f"Times: {told}, from {first} to {last}."


def _labels(turns: pd.DataFrame, document: Document) -> str:
    """Return where each turn begins, its label, and what it was read as."""
    timed = turns["start_time"].notna().any()
    rows = [
        {
            "place": _unbroken(_place(document, row.line, row.start)),
            **({"starts": _start(row.start_time)} if timed else {}),
            "label": row.label or "(no label)",
            "role": row.role,
            "speaker": _cell(row.speaker),
            "words": row.n_words,
            "begins": _sources_html.shortened(row.text, 60),
        }
        for row in turns.head(_ROWS).itertuples(index=False)
    ]
    return _listed(rows, len(turns))


def _start(seconds: float) -> str:
    return "–" if pd.isna(seconds) else clock(seconds)


def _pieces(pieces: pd.DataFrame) -> str:
    """Return the text that is in no turn, and why, as HTML."""
    rows = [
        {
            "place": _unbroken(row.place),
            "taken for": _unbroken(row.why),
            "text": _sources_html.shortened(row.text, 160),
        }
        for row in pieces.head(_ROWS).itertuples(index=False)
    ]
    return _listed(rows, len(pieces))


def _listed(rows: list[dict[str, object]], n: int = 0) -> str:
    """Return a table that scrolls; nothing for no rows."""
    more = n - len(rows)
    rest = _sources_html.quiet(f"{more:,} more in the tables.") if more > 0 else ""
    table = _sources_html.table(rows)
    return _scrolling(f"{table}{rest}") if rows else ""


def _scrolling(html: str) -> str:
    return f'<div style="{_SCROLL}">{html}</div>' if html else ""


def _title(text: str) -> str:
    return f'<div style="{_TITLE}">{markup(text)}</div>'


def _doubt(row: object) -> str:
    at = "" if pd.isna(row.line) else f"line {row.line}: "
    return f"{at}{row.message} {row.advice}".strip()


def _place(document: Document, line: int, start: int) -> str:
    """Return the line of the label; page or element where there are no lines."""
    place = document.place(start)
    return f"line {line}" if place.startswith("line ") else place


def _unbroken(text: str) -> str:
    """Return a few words that a narrow column must not break."""
    return text.replace(" ", "\u00a0")


def _cell(value: object) -> object:
    if isinstance(value, float):
        return "–" if pd.isna(value) else f"{value:.2f}"
    return value if isinstance(value, str) else int(value)
