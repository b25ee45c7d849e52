"""Names of outlets in quotation marks: "газета «Заря»", "Zeitung „Hafenbote“"."""

import re
from typing import NamedTuple

from presskit.text import slug

_QUOTED = re.compile(r"[«„“\"]\s*([^«»„“”\"\n]{2,60}?)\s*[»“”\"]")


class Quoted(NamedTuple):
    """What stands in quotation marks, and where the marks begin and end."""

    name: str
    start: int
    end: int


def quoted(text: str, start: int = 0, end: int | None = None) -> Quoted | None:
    """Return the first words in quotation marks; None without any.

    Examples
    --------
    >>> quoted("газета «Заря»"), quoted("Zarya")
    (Quoted(name='Заря', start=7, end=13), None)
    """
    found = _QUOTED.search(text, start, len(text) if end is None else end)
    if not found or not slug(found[1]):
        return None
    return Quoted(" ".join(found[1].split()), *found.span())
