"""Patterns that match only where a line begins: nothing else is looked at."""

import re
from collections.abc import Iterator


def matches_at_lines(
    pattern: re.Pattern[str], text: str, end: int | None = None
) -> Iterator[re.Match[str]]:
    """Yield what a pattern matches at the starts of lines, none inside another.

    Of a pattern that begins with ``^`` that is what ``finditer`` yields, which tries
    every character of a text.

    Parameters
    ----------
    pattern : re.Pattern
        Compiled with ``re.MULTILINE`` if it has a ``^``.
    text : str
    end : int, optional
        Where the part ends that is looked at; by default the end of the text.

    Examples
    --------
    >>> found = matches_at_lines(re.compile("[A-Z]"), "One Two\\nthree\\nFour")
    >>> [match.start() for match in found]
    [0, 14]
    """
    end = len(text) if end is None else min(end, len(text))
    at = 0
    while at <= end:
        match = pattern.match(text, at, end)
        if match:
            yield match
            at = max(at, match.end() - 1)  # a match may end with its line
        at = text.find("\n", at, end) + 1
        if not at:
            return
