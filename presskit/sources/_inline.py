"""The words of a Markdown paragraph without its marks; its lines stay its lines.

Where words are bold or italic is told by signs that no text holds (Unicode keeps them
for the inside of programs), which :func:`words` takes away and the reader follows.
"""

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
    r"|~~(?P<struck>(?=\S)(?:[^~]++|~)+?)~~"
    r"|(?<![\w*])(?P<stars>\*{1,3})(?=[^\s*])(?P<starred>(?:[^*]++|\*)+?)"
    r"(?<=[^\s\\])(?P=stars)"
    r"|(?<![\w_])(?P<bars>_{1,3})(?=[^\s_])(?P<barred>(?:[^_]++|_)+?)(?<=[^\s_\\])"
    r"(?P=bars)(?!\w)"
    r"|(?P<entity>&#?\w{2,32};)",
    re.DOTALL | re.IGNORECASE,
)
_TAG_NAME = re.compile(r"</?(\w+)")
BOLD, ITALIC, END = "\ufdd0", "\ufdd1", "\ufdd2"
"""Before words that are bold, before words that are italic, and behind either."""

_SIGNS = dict.fromkeys(map(ord, (BOLD, ITALIC, END)))
_TAG_LOOKS = {"b": BOLD, "strong": BOLD, "i": ITALIC, "em": ITALIC}
# What programs print that save pages as Markdown: "**Ann Lee: **Why?", "** Why? **".
_LOOSE = re.compile(
    r"(?P<lead>\s*+)(?P<marks>\*{2,3}|__)[ \t\xa0]*+"
    r"(?P<inner>(?:[^*_]++|[*_])+?)(?P=marks)(?![*_])"
    r"(?P<next>\w?)"
)
_UNCLOSED = re.compile(r"\s*+\*\*(?=[^\s*])|(?<=[^\s*])\*\*\s*\Z")
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
    return marked(text, leave_out).translate(_SIGNS)


def marked(text: str, leave_out: Callable[[str, str], None]) -> str:
    """Return the words of a paragraph with signs around bold and italic ones.

    Examples
    --------
    >>> marked("**Ann Lee: **Why?", print).replace(BOLD, "<").replace(END, ">")
    '<Ann Lee:> Why?'
    """
    if any(sign in text for sign in (BOLD, ITALIC, END)):
        text = text.translate(_SIGNS)
    return _words(_tight(text), leave_out, 0)


def _tight(text: str) -> str:
    """Return a paragraph whose first marks of emphasis stand close to their words."""
    if text.lstrip()[:2] in ("**", "__") and (found := _LOOSE.match(text)):
        inner, marks = found["inner"].rstrip(), found["marks"]
        label = inner[-1:] in (":", "：") and found["next"]
        between = found["inner"][len(inner) :]
        if label:
            between = _line_feeds(between) or " "
        lead = f"{found['lead']}{marks}{inner}{marks}{between}{found['next']}"
        return lead + text[found.end() :]
    if (
        text.count("*") == text.count("**") * 2 == 2
    ):  # what is bold goes on over several paragraphs
        return _UNCLOSED.sub(lambda match: _line_feeds(match[0]), text)
    return text


def _line_feeds(text: str) -> str:
    return "\n" * text.count("\n")


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
            return _line_feeds(inner)
        if kind == "tag":
            return _of_tag(inner)
        around = match[0].count("\n") - inner.count("\n")
        plain = _words(inner, leave_out, depth + 1)
        if kind in {"starred", "barred"}:
            marks = match["stars"] or match["bars"]
            plain = f"{BOLD if len(marks) > 1 else ITALIC}{plain}{END}"
        return plain + "\n" * around

    if depth > _DEEPEST or not _MARKS.search(text):
        return text
    many = depth == 0 and len(text) > 200 and len(_MANY.findall(text)) > _MOST_MARKS
    return (_LIGHT if many else _TOKEN).sub(bare, text)


def _of_tag(tag: str) -> str:
    """Return the replacement of a tag: a space, a sign of looks, or nothing."""
    name = _TAG_NAME.match(tag)[1].lower()
    if name == "br":
        return " "
    look = _TAG_LOOKS.get(name, "")
    return (END if look and tag[1] == "/" else look) + _line_feeds(tag)
