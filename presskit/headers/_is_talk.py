"""Whether a line before the first label is talk already, not a title."""

import re

from presskit.languages import Lexicon, tokens

LONGEST = 600
"""A line of more characters is talk; titles are shorter."""
_LONG = 300
_TALK_END = re.compile(r"[.!?…,;:—–-][\"'”’»)\]]*$")


def opens_talk(line: str, lexicon: Lexicon) -> bool:
    """Return True for a greeting, wherever the title stands.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> opens_talk("Good morning, everyone.", lexicon())
    True
    """
    return bool(_greets(line, lexicon) and _TALK_END.search(line))


def is_talk(line: str, lexicon: Lexicon) -> bool:
    """Return True if a line after a title reads like speech."""
    return bool(
        len(line) > _LONG
        or (_TALK_END.search(line) and not line.endswith(("U.S.", "U.K.")))
        or _greets(line, lexicon)
    )


def _greets(line: str, lexicon: Lexicon) -> bool:
    return lexicon.phrases("opens_talk").at_start(tokens(line)) is not None
