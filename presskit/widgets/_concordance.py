"""Lines of a concordance: a hit, with the words before and after it."""

from presskit.text import WORD
from presskit.widgets._shared import BESIDE, NEAR


def beside(text: str, start: int, end: int) -> tuple[str, str, str]:
    """Return the words before a hit, the hit, and the words after it, on one line.

    Examples
    --------
    >>> beside("We need jets, and\\nnow.", 8, 12)
    ('We need ', 'jets', ', and now.')
    """
    near = max(0, start - NEAR)
    words = [match.start() for match in WORD.finditer(text, near, start)]
    first = words[-BESIDE] if len(words) >= BESIDE else near
    ends = [match.end() for match in WORD.finditer(text, end, end + NEAR)]
    last = ends[BESIDE - 1] if len(ends) >= BESIDE else min(len(text), end + NEAR)
    parts = (text[first:start], text[start:end], text[end:last])
    left, hit, right = (_one_line(part) for part in parts)
    return left.lstrip(), hit, right.rstrip()


def _one_line(text: str) -> str:
    """Return text with its white space made single, kept at the ends."""
    line = " ".join(text.split())
    if not line:
        return " " if text else ""
    return f"{' ' * text[0].isspace()}{line}{' ' * text[-1].isspace()}"
