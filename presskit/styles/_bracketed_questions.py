"""Questions in brackets, before their answers: `(Who starts on Sunday?) – "Bo Ek."`."""

import re
from collections.abc import Sequence

from presskit.styles._stretches import MOST, Line, Stretch, are_questions, stretches

_FEWEST = 3
"""Such questions."""
_SHARE = 0.5
"""The share of the lines that they open, and of them that hold a question mark."""
_ASKED = re.compile(
    r"[(（\[](?P<asked>[^()（）\[\]]{8,}?)[)）\]]"
    r"[^\S\n]*+(?=(?:[-–—]{1,2}[^\S\n]*+)?(?:[^\W_]|[\"“„«‘'「『]))"
)


def bracketed(text: str, lines: Sequence[Line]) -> list[Stretch]:
    """Return the questions that stand in brackets, and the answers behind them.

    Parameters
    ----------
    text : str
        The reading text.
    lines : sequence of Line
        Its lines.

    Returns
    -------
    list of Stretch
        By turns; none where brackets hold what was cut, or notes.

    Examples
    --------
    >>> from presskit.styles._stretches import lines_of
    >>> text = "(Why is it late?) - So.\\n(And who pays?) - Bo.\\n(Is it sure?) - Yes."
    >>> found = bracketed(text, lines_of(text))
    >>> [text[one.start : one.end] for one in found[:3]]
    ['(Why is it late?)', '- So.', '(And who pays?)']
    """
    opened = [_ASKED.match(text, one.start, one.end) for one in lines]
    first = next((n for n, one in enumerate(opened) if one), len(lines))
    n = sum(one is not None for one in opened)
    if n < _FEWEST or n < _SHARE * (len(lines) - first):
        return []
    told = []
    for line, match in zip(lines[first:], opened[first:], strict=True):
        if match is None:
            told.append(line)
        else:
            told.append(Line(line.start, match.end("asked") + 1, asks=True))
            told.append(Line(match.end(), line.end))
    found = stretches(text, told)
    return found if are_questions(found, 2, _SHARE, MOST) else []
