"""Where turns with a time and a name run on in one line, as copied from a page."""

import re
from collections import Counter

from presskit.text.clock import FRAMES

_FEW = 4
_AGAIN = 0.5
"""The share of the names that come back."""
_TURN = re.compile(
    rf"(?<=\S)[^\S\n]+(?=[\[(]{FRAMES}[\])][^\S\n]?(?P<name>[^\W_][^\n:\[\]()]{{0,40}}):\s)"
)
_LINE = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")


def pieces(text: str) -> list[tuple[int, str]]:
    r"""Return the lines of a text with their numbers, turns that run on parted.

    Examples
    --------
    >>> pieces("Why?\nSo.")
    [(1, 'Why?\n'), (2, 'So.')]
    >>> text = "[0:01] A: Why? [0:02] B: So. [0:03] A: Ah. [0:04] B: Yes. [0:05] A: No."
    >>> [line for _, line in pieces(text)][:2]
    ['[0:01] A: Why?', ' [0:02] B: So.']
    """
    lines = list(enumerate(_LINE.split(text), start=1))
    found = list(_TURN.finditer(text))
    names = Counter(match["name"] for match in found)
    again = sum(n for n in names.values() if n > 1)
    if len(found) < _FEW or again < _AGAIN * len(found):
        return lines
    parted: list[tuple[int, str]] = []
    for number, line in lines:
        at = 0
        for match in _TURN.finditer(line):
            parted.append((number, line[at : match.start()]))
            at = match.start()
        parted.append((number, line[at:]))
    return parted
