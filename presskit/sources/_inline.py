"""The words of a Markdown paragraph without its marks; its lines stay its lines."""

import re
from collections.abc import Callable

from presskit.sources._repairs import entities

_TAGS = (
    "s del ins u b i em strong span sup sub small big font p div br center mark a abbr "
    "cite code kbd q blockquote tt strike"
).replace(" ", "|")
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<comment><!--.{0,1000}?-->)"
    r"|(?P<image>!\[[^\[\]]{0,500}\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,500}\")?\))"
    r"|(?<!!)\[(?P<link>(?:[^\[\]\\]|\\.|\[[^\[\]]{0,200}\]){0,500})\]"
    r"\(\s*<?[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?>?"
    r"(?:\s+\"[^\"]{0,500}\")?\s*\)(?:\{[^{}]{0,200}\})?"
    r"|\[(?P<span>[^\[\]]{0,500})\]\{[.#][^{}]{0,200}\}"
    r"|<(?P<address>https?://[^\s<>]{1,2000})>"
    rf"|(?P<tag></?(?:{_TAGS})(?:\s[^<>]{{0,500}})?/?>)"
    r"|~~(?P<struck>(?=\S).{1,500}?)~~"
    r"|(?<![\w*])(?P<stars>\*{1,3})(?=[^\s*])(?P<starred>.{1,200}?)(?<=\S)(?P=stars)"
    r"|(?<![\w_])(?P<bars>_{1,3})(?=[^\s_])(?P<barred>.{1,200}?)(?<=[^\s_])"
    r"(?P=bars)(?!\w)"
    r"|(?P<entity>&#?\w{2,32};)",
    re.DOTALL | re.IGNORECASE,
)
_MARKS = re.compile(r"[\\<*_~&]|\][({]")
_DEEPEST = 4
# A paragraph with more marks than any author sets keeps them, but for what is plain.
_MOST_MARKS = 200
_MANY = re.compile(r"[*_~<\[]")
_LIGHT = re.compile(
    rf"\\(?P<escaped>[!-/:-@\[-`{{-~])|(?P<tag></?(?:{_TAGS})\s?/?>)"
    r"|(?P<entity>&#?\w{2,32};)",
    re.IGNORECASE,
)


def words(text: str, leave_out: Callable[[str, str], None]) -> str:
    """Return the words of a paragraph without links, tags, emphasis and escapes.

    Parameters
    ----------
    text : str
        The lines of one paragraph, joined by line feeds.
    leave_out : callable
        Called with the reason and the text of what is not in the words.

    Returns
    -------
    str
        As many lines as there were.

    Examples
    --------
    >>> words("**MS. LEE:** <s>No</s> \\\\[Yes\\\\] *(Laughter.)* 2 * 3", print)
    'MS. LEE: No [Yes] (Laughter.) 2 * 3'
    """
    return _words(text, leave_out, 0)


def _words(text: str, leave_out: Callable[[str, str], None], depth: int) -> str:
    def bare(match: re.Match) -> str:
        kind = match.lastgroup
        inner = match[kind]
        if kind in {"escaped", "address"}:
            return inner
        if kind == "entity":
            return entities(inner).replace("\n", " ")
        if kind in {"comment", "image"}:
            leave_out(kind, inner)
            return "\n" * inner.count("\n")
        if kind == "tag":
            return " " if inner[1:3].lower() == "br" else "\n" * inner.count("\n")
        around = match[0].count("\n") - inner.count("\n")
        return _words(inner, leave_out, depth + 1) + "\n" * around

    if depth > _DEEPEST or not _MARKS.search(text):
        return text
    many = depth == 0 and len(text) > 200 and len(_MANY.findall(text)) > _MOST_MARKS
    return (_LIGHT if many else _TOKEN).sub(bare, text)
