"""How a text came about, and who may use it: "As delivered", "Unchecked copy"."""

import re
from functools import cache

from presskit.languages import Lexicon

_PARTS = re.compile(r"\s*[:|]\s+|\s+[-–—]{1,2}\s+|(?<=[^\W\d_]{3})\.\s+")
_LONGEST = 80
"""Characters of a status that a title stands behind on the same line."""


def status_of(line: str, lexicon: Lexicon) -> str | None:
    """Return the status that a line of its own tells; None for any other line.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> status_of("(AS DELIVERED)", lexicon("en"))
    'As delivered'
    """
    for pattern in _statuses(lexicon):
        if status := pattern.fullmatch(line):
            words = " ".join(status[1].split())
            return words[0].upper() + words[1:].lower()
    return None


def status_before(line: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """Return the status with which a line begins, and the rest; None without one.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> status_before("UNCHECKED COPY - Briefing on the dam", lexicon("en"))
    ('Unchecked copy', 'Briefing on the dam')
    >>> status_before("The dam: a briefing", lexicon("en")) is None
    True
    """
    parts = _PARTS.search(line, 0, _LONGEST)
    if not parts:
        return None
    status = status_of(line[: parts.start()], lexicon)
    rest = line[parts.end() :].strip()
    return (status, rest) if status and rest else None


@cache
def _statuses(lexicon: Lexicon) -> list[re.Pattern[str]]:
    """Return the patterns of how a text came about, in brackets or not."""
    return [
        re.compile(rf"[(\[]?\s*({one.pattern})\s*[)\]]?[.!]?", re.IGNORECASE)
        for one in lexicon.patterns("status")
    ]
