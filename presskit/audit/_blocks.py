"""A page as blocks, and the blocks as HTML, Markdown and plain text.

Every word is escaped here and nowhere else, so that no text of a transcript can act.
"""

import html
import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from presskit.files.csv import SIGN
from presskit.outputs import mark_line
from presskit.text.prose import markup


class Span(NamedTuple):
    """Some words, and how they stand out."""

    text: str
    kind: Literal["plain", "bold", "code", "mark"] = "plain"


class Block(NamedTuple):
    """A paragraph, a heading, a quote from a source, or a line to copy."""

    kind: Literal["h1", "h2", "h3", "p", "quiet", "item", "quote", "line"]
    spans: tuple[Span, ...]


def block(kind: str, *parts: str | Span) -> Block:
    """Make a block; a string of ours may hold `code` between backticks.

    Examples
    --------
    >>> block("p", "See `corpus.audit`.").spans[1]
    Span(text='corpus.audit', kind='code')
    """
    spans: list[Span] = []
    for part in parts:
        if isinstance(part, Span):
            spans.append(part)
            continue
        for at, words in enumerate(part.split("`")):
            if words:
                spans.append(Span(words, "code" if at % 2 else "plain"))
    return Block(kind, tuple(spans))


_FORMULA = re.compile(SIGN)
_MARKDOWN = re.compile(r"[*_\[\]|~^#`]")
_LINKS = {"://": "&#58;//", "www.": "www&#46;", "@": "&#64;"}


def in_markdown(text: str) -> str:
    """Return text as Markdown in which nothing acts; it may not begin a line.

    Examples
    --------
    >>> print(in_markdown("*5* of <b> at https://a.b"))
    \\*5\\* of &lt;b&gt; at https&#58;//a.b
    """
    # The entities of a backslash and a dollar hold a number sign: escaped before them.
    pieces = re.split(r"([$\\&<>])", text)
    for at, piece in enumerate(pieces):
        if at % 2:
            pieces[at] = markup(piece)
            continue
        piece = _MARKDOWN.sub(r"\\\g<0>", piece)
        for sign, entity in _LINKS.items():
            piece = re.sub(re.escape(sign), entity, piece, flags=re.IGNORECASE)
        pieces[at] = piece
    return "".join(pieces)


def _ticks(text: str, least: int) -> str:
    """Return more backticks than the text has in a row."""
    runs = [len(run) for run in re.findall("`+", text)]
    return "`" * max(least, 1 + max(runs, default=0))


def _code_in_markdown(text: str) -> str:
    fence = _ticks(text, 1)
    room = " " if "`" in text else ""
    return f"{fence}{room}{text}{room}{fence}"


def as_markdown(blocks: Iterable[Block]) -> str:
    """Return the blocks as Markdown."""
    lines = []
    for one in blocks:
        said = "".join(_span_in_markdown(span) for span in one.spans)
        match one.kind:
            case "h1" | "h2" | "h3":
                lines.append(f"{'#' * int(one.kind[1])} {said}")
            case "quote":
                lines.append(f"> {said}")
            case "line":
                code = "".join(span.text for span in one.spans)
                fence = _ticks(code, 3)
                lines.append(f"{fence}text\n{code}\n{fence}")
            case _:
                lines.append(said)
    return "\n\n".join(lines) + "\n"


def _span_in_markdown(span: Span) -> str:
    match span.kind:
        case "code":
            return _code_in_markdown(span.text)
        case "bold":
            return f"<b>{in_markdown(span.text)}</b>"
        case "mark":
            return f"<mark>{in_markdown(span.text)}</mark>"
    return in_markdown(span.text)


def as_text(blocks: Iterable[Block]) -> str:
    """Return the blocks as plain text, a line each."""
    lines = []
    for one in blocks:
        said = "".join(
            f"▸{span.text}◂" if span.kind == "mark" else span.text for span in one.spans
        )
        before = {"h2": "\n\n", "h3": "\n"}.get(one.kind, "")
        inside = "    " if one.kind in ("quote", "line") else ""
        if _FORMULA.match(said):  # a spreadsheet would run it
            inside += "'"
        said = said.upper() if one.kind == "h2" else said
        after = "\n" if one.kind in ("h1", "h2") else ""
        lines.append(f"{before}{inside}{said}{after}")
    return "\n".join(lines) + "\n"


_GREY = "rgba(128,128,128,.14)"
_STYLE = {
    "h1": "font-size:22px;line-height:1.25;font-weight:600;margin:0 0 8px",
    "h2": "font-size:18px;line-height:1.3;font-weight:600;margin:40px 0 4px",
    "h3": "font-size:15px;line-height:1.4;font-weight:600;margin:28px 0 4px",
    "p": "margin:0 0 8px",
    "quiet": "margin:0 0 12px;font-size:13px;opacity:.75",
    "quote": "margin:4px 0 8px;padding:0 0 0 12px;"
    "border-left:2px solid rgba(128,128,128,.4);font-size:14px",
    "item": "margin:16px 0 4px",
    "line": "margin:0 0 8px;padding:4px 8px;border-radius:6px;font-size:11px;"
    "line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all;"
    f"background:{_GREY};color:inherit",
}
_TAG = {"quiet": "p", "item": "p", "quote": "blockquote", "line": "pre"}
_MARK = (
    "background:rgba(230,159,0,.25);color:inherit;text-decoration:underline;"
    "text-decoration-color:rgba(230,159,0,.9);text-underline-offset:3px"
)
_CODE = (
    "border-radius:4px;padding:1px 4px;font-size:.88em;color:inherit;"
    f"background:{_GREY}"
)
_ROOT = (
    "max-width:46em;font-size:15px;line-height:1.5;color:inherit;overflow-wrap:anywhere"
)


def as_html(blocks: Iterable[Block], first: int = 2) -> str:
    """Return the blocks as a fragment of HTML, for a light or a dark ground.

    Parameters
    ----------
    blocks : iterable of Block
        The page.
    first : int, default 2
        The level of the topmost heading.

    Returns
    -------
    str
    """
    made = []
    for one in blocks:
        tag = _TAG.get(one.kind, one.kind)
        if tag in ("h1", "h2", "h3"):
            tag = f"h{int(tag[1]) + first - 1}"
        if one.kind == "line":
            said = html.escape("".join(span.text for span in one.spans))
        else:
            said = "".join(_span_in_html(span) for span in one.spans)
        ways = ' dir="auto"' if one.kind == "quote" else ""
        made.append(f'<{tag}{ways} style="{_STYLE[one.kind]}">{said}</{tag}>')
    return f'<div style="{_ROOT}">\n' + "\n".join(made) + "\n</div>"


def _span_in_html(span: Span) -> str:
    match span.kind:
        case "code":
            return f'<code style="{_CODE}">{html.escape(span.text)}</code>'
        case "bold":
            return f"<b>{markup(span.text)}</b>"
        case "mark":
            return f'<mark style="{_MARK}">{markup(span.text)}</mark>'
    return markup(span.text)


_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="{generator}">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --page: #fff; --text: #1c2128; }}
@media screen and (prefers-color-scheme: dark) {{
  :root {{ --page: #101418; --text: #e4e7ec; }}
}}
body {{ background: var(--page); color: var(--text); margin: 0 auto; max-width: 720px; \
padding: 32px 24px 64px; font-family: system-ui, -apple-system, "Segoe UI", Roboto, \
"Helvetica Neue", Arial, sans-serif; }}
@media print {{
  body {{ padding: 0; }}
  h2, h3 {{ break-after: avoid; }}
  blockquote, pre {{ break-inside: avoid; }}
}}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def as_page(blocks: Sequence[Block]) -> str:
    """Return the blocks as a whole page that loads nothing."""
    title = "".join(span.text for span in blocks[0].spans)
    body = as_html(blocks, first=1)
    return _PAGE.format(title=html.escape(title), body=body, generator=mark_line())
