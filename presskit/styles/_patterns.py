"""Pieces of patterns that several styles share."""

import re
from collections.abc import Iterable

from presskit.text import CLOSING, STOPS
from presskit.text.clock import CLOCK

_BULLET = (
    "(?:[-–—•▲△▶►▼●○◯◎◆◇■□★☆※]"
    "|[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d\u2190-\u2bff\U0001f000-\U0001faff]{0,3})"
)
"""A sign before a label, or a picture."""
INDENT = rf"^[^\S\n]*+(?:(?:{_BULLET}|>{{1,3}})[^\S\n]?|[\[(]{CLOCK}[\])][^\S\n]*)?+"
"""The start of a line: white space, a dash, bullet, ">>" or time before a label."""

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
"""A letter that is not a small Latin one."""

CAPS = rf"{UPPER}(?:{UPPER}|['’-])+"
"""A word in capitals."""

OPEN, CLOSE = r"(（\[【〔{<＜‹〈《", r")）\]】〕}>＞›〉》"
"""Brackets that labels stand in, for a set."""


SEPARATOR = (
    r"(?!(?<=[^\W\d_a-zß-öø-ÿ]{2}):[a-zåäö]{1,4}[^\S\n])"
    r"(?:[:：](?:[^\S\n]?[:：]|[-–—]++(?![)(]))?+(?![\d/])|(?<![\d０-９])：(?=\d))"
)
"""A colon, and what some print or slip in behind it: ``::``, ``:-``, ``: :``.

A figure is talk behind a wide one, which has no space: ``記者：2年``. In Finnish and
Swedish the ending of what is in capitals stands behind one: ``EU:n``, ``EU:s``.
"""

COLON = (
    # Possessive: a line that is not a label is given up at once, without backtracking.
    r"(?:\[(?=[^\n\[\]:：]{1,139}[:：]\]))?+"  # "[Ann Lee:] Why?"
    r"(?P<label>[\[]?+[^\W_][^\n\r:：]{0,139}+)"
    rf"(?:(?P<sure>{SEPARATOR}\]?+)|(?<![.!?,;…”\"])\r?$)"
)
"""A label and its colon, or a short line that ends like no sentence."""

CAPITALS = r"(?:[^\n\r:?!;a-zß-öø-ÿ(\[]|\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\])"
"""A character of a label in capitals, or what stands in brackets in any letters."""

ENDS = re.escape("".join(dict.fromkeys(f"{STOPS}{CLOSING}“–—-")))
"""What stands at the end of talk, for a set; a German quotation closes with “."""
TALK = rf"(?=[^\n]{{60}}|[^\n]*[{ENDS}][*_]*[^\S\n]*$)"
"""The rest of a line, where it is long or ends like a sentence."""

STOP = rf"(?:^|(?<=[{ENDS}]))[^\S\n]*+"
"""The start of a line, or the place after the end of a sentence."""


def any_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words as printed, the longest first.

    Examples
    --------
    >>> any_of(["Mr.", "President"]), any_of([])
    ('(?:President|Mr\\\\.)', '(?!)')
    """
    listed = sorted(set(words), key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, listed))})" if listed else "(?!)"
