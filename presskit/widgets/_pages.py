"""What is read beside a chart: exchanges and turns as HTML, everything escaped.

Colours come from JupyterLab's theme, or else from the page around; a hit is marked by
its ground, a question by its underline and number.
"""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import pandas as pd

from presskit._prose import counted

HIT = "background:rgba(230,159,0,0.38);color:inherit;border-radius:3px;padding:0 1px"
ASKED = "border-bottom:2px solid #0072B2"
_ABOVE = '<sup style="line-height:0">'
_QUIET = "color:var(--jp-ui-font-color2,#797979)"
_PAGE = (
    "color:var(--jp-content-font-color1,inherit);font-size:15px;line-height:1.55;"
    "max-width:46em;padding:8px 4px"
)
_LINE = (
    f"{_QUIET};font-size:11px;text-align:right;padding-top:5px;user-select:none;"
    "font-variant-numeric:tabular-nums"
)
_GRID = "display:grid;grid-template-columns:3em minmax(0,1fr);column-gap:12px"

Span = tuple[int, int]
"""Start and end in a text."""
Question = tuple[int, int, str]
"""Start and end of a question in a text, and its number; '' for none."""


def quiet(text: str) -> str:
    """Return a line that is quieter than the words; `text` is escaped here."""
    return f'<div style="{_QUIET};font-size:13px">{html.escape(text)}</div>'


def marked(text: str, hits: Iterable[Span], questions: Iterable[Question] = ()) -> str:
    """Return `text` escaped, with its hits and questions marked.

    Parameters
    ----------
    text : str
    hits : iterable of (int, int)
    questions : iterable of (int, int, str)
        They may hold hits, and begin before the text or end after it.

    Returns
    -------
    str
        HTML.

    Examples
    --------
    >>> print(marked("<b>Why?", [(3, 6)]).replace(HIT, "…"))
    &lt;b&gt;<mark style="…">Why</mark>?
    """
    hits, questions = list(hits), list(questions)
    edges = {edge for span in (*hits, *questions) for edge in span[:2]}
    edges = sorted({0, len(text)} | {edge for edge in edges if 0 < edge < len(text)})
    parts = []
    for start, end in pairwise(edges):
        piece = html.escape(text[start:end])
        if any(first <= start and end <= last for first, last in hits):
            piece = f'<mark style="{HIT}">{piece}</mark>'
        for first, last, number in questions:
            if first <= start and end <= last:
                numbered = number and first == start
                above = f"{_ABOVE}{html.escape(number)}</sup>" if numbered else ""
                piece = f'<span style="{ASKED}">{above}{piece}</span>'
        parts.append(piece)
    return "".join(parts)


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return start and end of each paragraph: what blank lines part.

    Examples
    --------
    >>> paragraphs("One\\n\\nTwo\\nlines")
    [(0, 3), (5, 14)]
    """
    found, start = [], 0
    for gap in re.finditer(r"\n\s*\n", text):
        found.append((start, gap.start()))
        start = gap.end()
    found.append((start, len(text)))
    return [(first, last) for first, last in found if text[first:last].strip()]


def said(
    text: str,
    pieces: Sequence[Span],
    lines: Sequence[int],
    hits: Sequence[Span],
    questions: Sequence[Question] = (),
) -> str:
    """Return paragraphs of a turn as HTML, each with its line of the source.

    Parameters
    ----------
    text : str
        What is said.
    pieces : sequence of (int, int)
        Start and end of each paragraph to show.
    lines : sequence of int
        The line of the source at which each of them starts.
    hits : sequence of (int, int)
    questions : sequence of (int, int, str)
        What to mark in `text`.

    Returns
    -------
    str
        HTML.
    """
    rows = []
    for line, (start, end) in zip(lines, pieces, strict=True):
        words = marked(
            text[start:end],
            [(first - start, last - start) for first, last in hits],
            [
                (first - start, last - start, number)
                for first, last, number in questions
            ],
        )
        rows.append(f'<div style="{_LINE}">{line}</div>')
        rows.append(f'<div style="padding-bottom:8px">{words}</div>')
    return f'<div style="{_GRID}">{"".join(rows)}</div>'


def heading(text: str, rest: Sequence[str]) -> str:
    """Return the title of a page: a name, and what is known about it, escaped."""
    known = " · ".join(
        f'<span style="white-space:nowrap">{html.escape(part)}</span>'
        for part in rest
        if part
    )
    return (
        f'<div style="padding-bottom:4px"><span style="font-size:19px;font-weight:700">'
        f'{html.escape(text)}</span> <span style="{_QUIET};font-size:13px">&nbsp;'
        f"{known}</span></div>"
    )


def above(text: str) -> str:
    """Return the line above a turn, escaped."""
    return (
        f'<div style="{_GRID}"><div></div><div style="{_QUIET};font-size:12px;'
        f'font-weight:600;padding-top:8px">{html.escape(text)}</div></div>'
    )


def aside(text: str) -> str:
    """Return a quiet line inside a page, below its margin, escaped."""
    return f'<div style="{_GRID}"><div></div>{quiet(text)}</div>'


def page(*parts: str) -> str:
    """Return the parts as one page."""
    return f'<div style="{_PAGE}">{"".join(parts)}</div>'


def table(rows: Sequence[Mapping[str, object]]) -> str:
    """Return rows as a small HTML table; numbers stand right, everything is escaped."""
    if not rows:
        return ""
    cell = "padding:2px 12px 2px 0"
    head = "".join(
        f'<th style="{cell};{_QUIET};font-weight:400;text-align:{_side(rows, name)}">'
        f"{html.escape(name)}</th>"
        for name in rows[0]
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td style="{cell};text-align:{_side(rows, name)}">'
            f"{html.escape(_written(value))}</td>"
            for name, value in row.items()
        )
        + "</tr>"
        for row in rows
    )
    return (
        '<table style="border-collapse:collapse;font-size:13px;line-height:1.3;'
        'font-variant-numeric:tabular-nums;color:var(--jp-content-font-color1,inherit)">'
        f"<tr>{head}</tr>{body}</table>"
    )


def _side(rows: Sequence[Mapping[str, object]], name: str) -> str:
    numeric = all(isinstance(row[name], int | float) for row in rows)
    return "right" if numeric else "left"


def _written(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.1f}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def shortened(text: str, characters: int) -> str:
    """Return `text` on one line, cut with an ellipsis; not escaped.

    Examples
    --------
    >>> shortened("How do we\\nsolve that?", 12)
    'How do we s…'
    """
    line = " ".join(text.split())
    return line if len(line) <= characters else f"{line[: characters - 1].rstrip()}…"


def length(words: int, minutes: float | None = None) -> str:
    """Return "401 words, about 2½ minutes".

    Examples
    --------
    >>> length(401, 401 / 160), length(1), length(20, 20 / 160)
    ('401 words, about 2½ minutes', '1 word', '20 words')
    """
    if minutes is None or pd.isna(minutes) or minutes < 0.25:
        return counted(words, "word")
    halves = round(minutes * 2)
    whole = f"{halves // 2:,}" if halves > 1 else ""
    unit = "minute" if halves <= 2 else "minutes"
    return f"{counted(words, 'word')}, about {whole}{'½' if halves % 2 else ''} {unit}"
