"""The words at both ends of a turn: what a turn does is read from these."""

import re
from bisect import bisect_left
from functools import cached_property

from presskit.languages import Tokens, tokens
from presskit.text import sentences

EARLY = 120
"""Characters in which somebody introduces themselves, or speaks of a follow-up."""
TAIL = 200
"""Characters at the end of a turn in which the floor is given."""
_EARLY = re.compile(rf"(?s:.{{0,{EARLY - 1}}})\S*")
"""The first characters, and the rest of the word that begins in them."""
_STAGE = re.compile(r"\[[^\]]*\]|\([^)]*\)")


def without_brackets(text: str) -> str:
    """Return a text with spaces in place of what stands in brackets."""
    return _STAGE.sub(lambda match: " " * len(match[0]), text)


class Ends:
    """The words at both ends of a turn.

    Attributes
    ----------
    words : Tokens
        The words.
    early : Tokens
        Those of them that begin in the first characters.
    tail : str
        The text at the end.
    sentences : list of (int, int)
        Which of the words make up each of the last sentences.
    """

    def __init__(self, text: str):
        if len(text) > EARLY + TAIL:
            text = f"{text[:EARLY]}\n\n{text[-TAIL:]}"
        if "[" in text or "(" in text:
            text = without_brackets(text)
        self.words = tokens(text)
        self._begin = max(0, len(text) - TAIL)
        self.tail = text[self._begin :]

    @cached_property
    def early(self) -> Tokens:
        text = self.words.text
        if len(text) <= EARLY:
            return self.words
        return tokens(text, 0, _EARLY.match(text).end())

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        starts = self.words.start
        spans = [
            (
                bisect_left(starts, self._begin + start),
                bisect_left(starts, self._begin + end),
            )
            for start, end in sentences(self.tail)
        ]
        return [span for span in spans if span[0] < span[1]]
