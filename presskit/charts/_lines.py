"""The lines above a figure: broken between words, but never within a date."""

import re
import textwrap
from collections.abc import Iterable

from presskit.text.prose import whole_dates

TITLE_LETTER, SUBTITLE_LETTER = 11, 7
"""Pixels of a character of the title, and of the lines below it."""

_BETWEEN = "   "  # entries of a key to the marks
_UNSEEN = re.compile(r"<[^>]*>|(?<=&)#?\w+;")  # of a text with tags


def sentences(parts: Iterable[str]) -> str:
    """Return the parts of the lines below a title as short sentences.

    Examples
    --------
    >>> sentences(["one mark is one exchange", "it shows 25 exchanges"])
    'One mark is one exchange. It shows 25 exchanges.'
    """
    return " ".join(f"{part[:1].upper()}{part[1:]}." for part in parts if part)


def of_title(title: str, pixels: int) -> list[str]:
    """Return the lines of a title that has so many pixels.

    Examples
    --------
    >>> of_title("Called first: Ann Lee on 5 Apr 2022", 330)
    ['Called first: Ann Lee on', '5\\xa0Apr\\xa02022']
    """
    return _wrapped(title, int(pixels / TITLE_LETTER))


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
