"""A transcript that stands in one field: its text, with the place of each line."""

import re
from collections.abc import Mapping

from presskit.schema.values import Part, Reading
from presskit.sources._formats import reader
from presskit.sources._repairs import repair

_BOLD = re.compile(r"(?m)^[ \t>]*(?:\*\*|__)[^\W_]")
_FEW = 2  # paragraphs that begin in bold, and no text is Markdown by chance


def whole(
    text: str, field: str, facts: Mapping[str, str], notes: tuple[str, ...]
) -> Reading:
    """Return the reading of one field, which may hold a page or Markdown.

    Parameters
    ----------
    text : str
        What stands in it.
    field : str
        Its name, for the places.
    facts : mapping of str to str
        What the fields beside it tell.
    notes : tuple of str
        What was mended before.

    Examples
    --------
    >>> whole("Hi.\\n\\nQ: Why?", "body", {}, ()).parts[1]
    Part(start=5, end=12, place='body, line 3')
    """
    if format_ := _format(text):
        read = reader(format_).read(text.strip().encode())
        parts = (x._replace(place=f"{field}, {x.place}") for x in read.parts)
        left_out = (x._replace(place=f"{field}, {x.place}") for x in read.left_out)
        return read._replace(
            parts=tuple(parts),
            left_out=tuple(left_out),
            facts={**read.facts, **facts},
            repairs=(*notes, *read.repairs),
            view=f"{field} ({format_})",
        )
    text, repairs = repair(text.strip())
    parts, at = [], 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            parts.append(Part(at, at + len(line), f"{field}, line {number}"))
        at += len(line) + 1
    return Reading(
        text, tuple(parts), facts=facts, repairs=(*notes, *repairs), view=field
    )


def _format(text: str) -> str:
    """Return the format of a text that is more than plain; "" for plain text.

    Examples
    --------
    >>> _format("<p>Ann: Why?</p><p>Bo: So.</p>"), _format("**Ann:** Why?")
    ('html', '')
    """
    if reader("html").claims(text.strip().encode()):
        return "html"
    return "markdown" if len(_BOLD.findall(text)) >= _FEW else ""
