"""What a file was taken for, as HTML to read: everything from a source is escaped."""

import pandas as pd

from presskit import measures
from presskit.schema.values import Document
from presskit.text.clock import clock
from presskit.text.prose import markup
from presskit.widgets import _sources_html
from presskit.widgets._form_html import message
from presskit.wording import say

_ROWS = 500  # lines of a list; more are too many to read
_BARS = 8
_COLUMNS = (
    *("file", "format", "style", "verdict", "language", "n_turns", "n_exchanges"),
    *("n_askers", "n_left_out", "n_warnings"),
)
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
    heads = [_head(name.removeprefix("n_")) for name in _COLUMNS]
    rows = [
        {head: _cell(value) for head, value in zip(heads, row, strict=True)}
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
    rest = _rest("forms.reading.more_in_audit", more)
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
    labels = turns["label"].nunique()
    opened = say("forms.reading.turns", n=labels, turns=len(turns))
    speakers_known = turns["speaker_id"].nunique()
    return "".join(
        (
            _sources_html.quiet(f"{_reading(document, style)} {_times(turns)}".strip()),
            _title(say("forms.reading.check_first")) if len(audit) else "",
            bars([_doubt(row) for row in loud.itertuples(index=False)]),
            _sources_html.quiet(measures.findings.doubts(notes)) if len(notes) else "",
            _title(say("forms.reading.speakers", n=speakers_known)),
            _scrolling(speakers),
            _title(opened),
            _labels(turns, document),
            _title(say("forms.reading.pieces", n=len(pieces))),
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
    if not style:
        return ""
    taken = say("forms.reading.read_as", carrier=document.carrier)
    if style == document.format:
        return f"{taken} {say('forms.reading.told_by_file')}"
    styles = style.replace(" + ", say("prose.and"))
    return f"{taken} {say('forms.reading.change_by', styles=styles)}"


def _times(turns: pd.DataFrame) -> str:
    """Return how many turns have a time, and the first and the last of them.

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


def _labels(turns: pd.DataFrame, document: Document) -> str:
    """Return where each turn begins, its label, and what it was read as."""
    timed = turns["start_time"].notna().any()
    rows = [
        {
            _head("place"): _unbroken(_place(document, row.line, row.start)),
            **({_head("starts"): _start(row.start_time)} if timed else {}),
            _head("label"): row.label or say("forms.reading.no_label"),
            _head("role"): say(f"explorers.roles.{row.role}"),
            _head("speaker"): _cell(row.speaker),
            _head("words"): row.n_words,
            _head("begins"): _sources_html.shortened(row.text, 60),
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
            _head("place"): _unbroken(row.place),
            _head("taken_for"): _unbroken(row.why),
            _head("text"): _sources_html.shortened(row.text, 160),
        }
        for row in pieces.head(_ROWS).itertuples(index=False)
    ]
    return _listed(rows, len(pieces))


def _listed(rows: list[dict[str, object]], n: int = 0) -> str:
    """Return a table that scrolls; nothing for no rows."""
    more = n - len(rows)
    rest = _rest("forms.reading.more_in_tables", more)
    table = _sources_html.table(rows)
    return _scrolling(f"{table}{rest}") if rows else ""


def _rest(key: str, more: int) -> str:
    """Return how many lines are not shown; nothing for none."""
    return _sources_html.quiet(say(key, n=more)) if more > 0 else ""


def _head(name: str) -> str:
    return say(f"forms.reading.heads.{name}")


def _scrolling(html: str) -> str:
    # With a place among the tabs: else the keyboard could not scroll it.
    return f'<div tabindex="0" style="{_SCROLL}">{html}</div>' if html else ""


def _title(text: str) -> str:
    return f'<div style="{_TITLE}">{markup(text)}</div>'


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
    if isinstance(value, float):
        return "–" if pd.isna(value) else f"{value:.2f}"
    return value if isinstance(value, str) else int(value)
