"""The lines above a figure: broken between words, but never within a date."""

import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache

from presskit.text.prose import whole_dates
from presskit.wording import say

TITLE_LETTER, SUBTITLE_LETTER, NOTE_LETTER = 9.8, 7, 6.4
"""Pixels of a character of the title, of the lines below it, and of the note."""

_BETWEEN = "   "  # entries of a key to the marks
_UNSEEN = re.compile(r"<[^>]*>|(?<=&)#?\w+;")  # of a text with tags


def spelled(number: int) -> str:
    """Return a number in words up to twelve.

    Examples
    --------
    >>> spelled(11), spelled(1200)
    ('eleven', '1,200')
    """
    words = say("charts.spelled.n").split()
    return words[number] if 0 <= number < len(words) else f"{number:,}"


def sentence(text: str) -> str:
    """Return `text` with a capital first letter.

    Examples
    --------
    >>> sentence("two of three")
    'Two of three'
    """
    return text[:1].upper() + text[1:]


def sentences(parts: Iterable[str]) -> str:
    """Return the parts of the lines below a title as short sentences.

    Examples
    --------
    >>> sentences(["one mark is one exchange", "it shows 25 exchanges"])
    'One mark is one exchange. It shows 25 exchanges.'
    """
    told = (part.removesuffix(".") for part in parts if part)
    return " ".join(f"{sentence(part)}." for part in told)


def one_line(*parts: str) -> str:
    """Return the parts of the one line below a title.

    Examples
    --------
    >>> one_line("one mark is one exchange", "", "25 exchanges")
    'One mark is one exchange · 25 exchanges'
    """
    return sentence(" · ".join(filter(None, parts)))


@lru_cache(maxsize=2**8)  # a title stays while a chart is drawn again and again
def of_title(title: str, pixels: int) -> tuple[str, ...]:
    """Return the lines of a title that has so many pixels, about equally long.

    Examples
    --------
    >>> of_title("Called first: Ann Lee on 5 Apr 2022", 330)
    ('Called first: Ann', 'Lee on 5\\xa0Apr\\xa02022')
    """
    most = int(pixels / TITLE_LETTER)
    lines = _wrapped(title, most)
    longest = max(map(len, whole_dates(title).split(" ")))
    for least in range(max(longest, -(-len(title) // max(1, len(lines)))), most):
        evenly = _wrapped(title, least)
        if len(evenly) == len(lines):
            return (*evenly,)
    return (*lines,)


def of_note(note: str, pixels: int) -> list[str]:
    """Return the lines of the note below a figure that has so many pixels.

    Examples
    --------
    >>> of_note("It leaves out two answers without a day.", 128)
    ['It leaves out two', 'answers without a', 'day.']
    """
    return _wrapped(note, int(pixels / NOTE_LETTER))


def of_line(line: str, pixels: int) -> list[str]:
    """Return a line below a title as one or more; a key is broken between its entries.

    Examples
    --------
    >>> of_line("one mark is one exchange; n = 25 exchanges", 210)
    ['one mark is one exchange;', 'n\\xa0=\\xa025 exchanges']
    """
    most = int(pixels / SUBTITLE_LETTER)
    if "<" in line or _BETWEEN in line:
        return _parted(line, most)
    unbroken = line.replace("n = ", "n\u00a0=\u00a0").replace("≥ ", "≥\u00a0")
    return _wrapped(unbroken, most)


def _wrapped(line: str, most: int) -> list[str]:
    # Not behind a hyphen: what breaks lines anew on a page would put a space there.
    return textwrap.wrap(whole_dates(line), most, break_on_hyphens=False)


def _parted(line: str, most: int) -> list[str]:
    """Break a key between its entries; one alone that is too long, between words."""
    lines: list[str] = []
    for entry in line.split(_BETWEEN):
        longer = f"{lines[-1]}{_BETWEEN}{entry}" if lines else entry
        if lines and len(_UNSEEN.sub("", longer)) <= most:
            lines[-1] = longer
        else:
            lines.append(entry)
    parts = ([own] if "<" in own else _wrapped(own, most) for own in lines)
    return [part for own in parts for part in own]
