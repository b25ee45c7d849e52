"""The words at both ends of a turn: what a turn does is read from these."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from presskit.languages import Tokens, tokens
from presskit.text import sentences

EARLY = 120
"""Characters in which somebody introduces themselves, or speaks of a follow-up."""
TAIL = 200
"""Characters at the end of a turn in which the floor is given."""
_STAGE = re.compile(r"\[[^\]]*\]|\([^)]*\)")


class Ends(NamedTuple):
    """The words at both ends of a turn.

    `early` is how many of them stand in its first characters, `sentences` which of them
    make up each of the last sentences. `tail` is the text of those.
    """

    words: Tokens
    early: int
    sentences: Sequence[tuple[int, int]]
    tail: str

    @classmethod
    def of(cls, text: str) -> "Ends":
        if len(text) > EARLY + TAIL:
            text = f"{text[:EARLY]}\n\n{text[-TAIL:]}"
        if "[" in text or "(" in text:
            text = _STAGE.sub(lambda match: " " * len(match[0]), text)
        words = tokens(text)
        begin = max(0, len(text) - TAIL)
        last = [
            tuple(bisect_left(words.start, begin + at) for at in span)
            for span in sentences(text[begin:])
        ]
        early = bisect_left(words.start, EARLY)
        return cls(
            words, early, [span for span in last if span[0] < span[1]], text[begin:]
        )
