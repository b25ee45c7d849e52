"""Markdown as HTML, and its headings as a table of contents."""

import re
from collections.abc import Iterable
from functools import cache
from html import escape, unescape
from typing import NamedTuple

from presskit.sharing._clean import FindImage, clean

_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)


class Heading(NamedTuple):
    """One heading of the page: 1 is the title, `anchor` is its id."""

    level: int
    text: str
    anchor: str


def markdown(source: str, find_image: FindImage = lambda address: None) -> str:
    """Return Markdown as clean HTML.

    Examples
    --------
    >>> markdown("**25** questions")
    '<p><strong>25</strong> questions</p>\\n'
    """
    return clean(_parser()(source), find_image)


@cache
def _parser():
    import mistune

    # HTML and every kind of link pass here: they are cleaned with everything else.
    renderer = mistune.HTMLRenderer(escape=False, allow_harmful_protocols=True)
    plugins = ["table", "strikethrough", "url"]
    return mistune.create_markdown(renderer=renderer, plugins=plugins)


def anchored(html: str, taken: Iterable[str] = ()) -> tuple[str, list[Heading]]:
    """Give each heading of clean HTML an id that no other heading has.

    Ids are made as JupyterLab makes them, so that links within a notebook still work.

    Examples
    --------
    >>> anchored("<h2>Who asked?</h2>")
    ('<h2 id="Who-asked?">Who asked?</h2>', [Heading(level=2, text='Who asked?', anchor='Who-asked?')])
    """  # noqa: E501
    used, headings = set(taken), []

    def number(match: re.Match) -> str:
        text = " ".join(unescape(re.sub(r"<[^>]*>", "", match[2])).split())
        first = anchor = text.replace(" ", "-") or "section"
        count = 1
        while anchor in used:
            count += 1
            anchor = f"{first}-{count}"
        used.add(anchor)
        headings.append(Heading(int(match[1]), text, anchor))
        return f'<h{match[1]} id="{escape(anchor)}">{match[2]}</h{match[1]}>'

    return _HEADING.sub(number, html), headings


_TITLE = re.compile(r"\s*<h1[ >].*?</h1>", re.DOTALL)


def has_title(html: str) -> bool:
    """Return True if `html` opens with a heading of the first level."""
    return bool(_TITLE.match(html))


def without_title(html: str) -> str:
    """Return `html` without the heading of the first level that it opens with."""
    return html[_TITLE.match(html).end() :]
