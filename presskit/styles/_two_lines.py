"""Labels that go on in the next line: ``Ida Moss,`` and below it ``Harbor Daily:``."""

import re
from collections.abc import Sequence

from presskit.languages import ALL, Lexicon
from presskit.names import is_name
from presskit.schema.values import Mark
from presskit.styles._displaced import after_stop, in_capitals
from presskit.styles._patterns import INDENT
from presskit.styles._unusual_labels import (
    SMALL_WORDS,
    reading,
    small_before_sentences,
)
from presskit.styles._weighed_labels import certain
from presskit.text import plain

_COLON = re.compile(r"[:：][:：–—-]*\s*\Z")
_BEGIN = re.compile(INDENT)
_NO_LABEL = re.compile(r"[:：?!;…]|[^\W\d_]{4}\.(?:\s|$)")
_LONGEST, _MOST = 140, 3
_LARGEST, _PAGE = 0.9, 140
"""The share of lines that are no longer than the width of a text; the largest width."""


def joined(text: str, marks: Sequence[Mark], lexicon: Lexicon = ALL) -> list[Mark]:
    """Return marks, those whose label begins in a line above from there on.

    The line above must say that it goes on: it ends with a comma, a small word or
    within brackets, or it is full. All of it together must be a name and more.

    Parameters
    ----------
    text : str
        The reading text.
    marks : sequence of Mark
        Places that look like a label, in order.
    lexicon : Lexicon
        The languages that they may be in.

    Examples
    --------
    >>> text = "Ida Moss,\\nHarbor Daily: Why?"
    >>> joined(text, [Mark("Harbor Daily", 10, 23, True)])
    [Mark(label='Ida Moss, Harbor Daily', start=0, end=23, complete=True)]
    """
    small = small_before_sentences(text, marks)
    width = _width(text)
    whole: list[Mark] = []
    for mark in marks:
        longer = _from_above(text, mark, width, lexicon, small=small)
        while longer is not mark and whole and whole[-1].start >= longer.start:
            whole.pop()
        if not whole or whole[-1].end <= longer.start:
            whole.append(longer)
    return whole


def _from_above(
    text: str, mark: Mark, width: int, lexicon: Lexicon, *, small: bool
) -> Mark:
    """Return a mark that begins one or two lines above; itself where none does."""
    if not (mark.complete and _COLON.search(text, mark.start, mark.end)):
        return mark
    label, start = mark.label, text.rfind("\n", 0, mark.start) + 1
    if text[start : mark.start].strip():
        return mark
    alone = reading(label, lexicon, small=small)
    for _ in range(_MOST - 1):
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        line = text[above : max(above, start - 1)].rstrip()
        begin = _BEGIN.match(line).end()
        words = line[begin:]
        if not words or len(words) > _LONGEST or _NO_LABEL.search(words):
            return mark
        first = label.split(maxsplit=1)[0]
        full = len(line) + 1 + len(first) > width
        if not (
            _goes_on(words, label, lexicon)
            or (full and ("," in words or not (alone and certain(alone, ()))))
        ):
            return mark
        label, start = f"{words} {label}", above
        if _is_somebody(label, lexicon, small=small) and after_stop(text, above):
            return Mark(label, above + begin, mark.end, True)
    return mark


def _goes_on(line: str, rest: str, lexicon: Lexicon) -> bool:
    """Return True if a line cannot end where it does.

    In capitals a comma somewhere in it is enough: no sentence is printed so.
    """
    if line.endswith((",", "，", "、", "&", "/")) or _is_open(line):
        return True
    last = line.split()[-1]
    if last.islower() and plain(last) in lexicon.words(*SMALL_WORDS):
        return True
    return "," in line and in_capitals(line) and in_capitals(rest)


def _is_open(line: str) -> bool:
    return line.count("(") > line.count(")") or line.count("[") > line.count("]")


def _is_somebody(label: str, lexicon: Lexicon, *, small: bool) -> bool:
    """Return True if a label has a name and says more of whose it is."""
    read = reading(label, lexicon, small=small)
    if read is None or not read.name or not is_name(read.name.split(), 1, lexicon):
        return False
    return plain(label) != plain(read.name)


def _width(text: str) -> int:
    """Return the width at which lines of a text are broken; a large one if none."""
    lengths = sorted(len(line) for line in text.splitlines() if line.strip())
    width = lengths[int(len(lengths) * _LARGEST)] if lengths else 0
    return width if 0 < width <= _PAGE else len(text)
