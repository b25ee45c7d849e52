"""Words in square brackets that whoever edited a text put into what was said."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from presskit.text._stage_marks import stage_mark
from presskit.text._stops import CLOSING, STOPS

_BRACKETS = re.compile(r"\[(?P<inside>[^\[\]\n]{1,80})\]")
_LETTER = re.compile(r"[^\W\d_]")
_FIGURE = re.compile(r"[$€£¥]|\d[\d.,]{3}|\d\s?%")
"""More than the number of a note: "[40,000]", "[$9]", "[2012]"."""
_TIME = re.compile(r"\d{1,2}:\d\d")
_LINK = re.compile(r"://|\bwww\.|@")
_ENDS_SENTENCE = (*STOPS, *CLOSING, ":", ";")
_MANY = 3
"""Letters in capitals from which brackets that open a paragraph look like a label."""


def inserted(text: str) -> Iterator[tuple[int, int]]:
    """Yield where an editor put words into a sentence: "at Cold [Lake]".

    Parameters
    ----------
    text : str
        What is said in a turn.

    Yields
    ------
    (int, int)
        Start and end of each, the brackets too. What are no such words: stage marks
        and words left out, numbers of notes, times, links, labels, and notes that
        stand between two sentences or in a paragraph of their own.

    Examples
    --------
    >>> said = "At Cold [Lake] we [laughter] saw it.[1] [00:12:34] [music plays] Then [he] left."
    >>> [said[start:end] for start, end in inserted(said)]
    ['[Lake]', '[he]']
    """  # noqa: E501
    if "[" not in text:
        return
    notes = [mark.span() for mark in stage_mark().finditer(text)]
    starts = [start for start, _ in notes]
    for found in _BRACKETS.finditer(text):
        start, end = found.span()
        at = bisect_right(starts, start) - 1
        if at >= 0 and start < notes[at][1]:
            continue
        if _has_words(found["inside"]) and not _stands_apart(text, start, end):
            yield start, end


def _has_words(inside: str) -> bool:
    """Return True if brackets can hold words of a sentence, or a figure of one."""
    inside = inside.strip()
    if inside.endswith(":") or _TIME.search(inside) or _LINK.search(inside):
        return False
    return bool(_LETTER.search(inside) or _FIGURE.search(inside))


def _stands_apart(text: str, start: int, end: int) -> bool:
    """Return True for a label, the text of a link, and a note beside the sentences."""
    if text[end : end + 1] in (":", "("):
        return True
    inside, before = text[start + 1 : end - 1].strip(), text[:start].rstrip(" \t")
    after = text[end:].lstrip(" \t")
    opens = not before or before.endswith("\n")
    if opens and (inside.isupper() and len(inside) > _MANY):
        return True
    if opens and (not after or after.startswith("\n")):
        return True
    if not opens and not before.endswith(_ENDS_SENTENCE):
        return False
    goes_on = after[:1].islower() or after[:1] in ",;"
    return not goes_on and (inside[:1].islower() or inside.endswith((".", "?", "!")))
