"""What one turn says by itself."""

from collections.abc import Sequence
from typing import NamedTuple

from presskit.languages import ALL, Lexicon
from presskit.schema.values import Acts
from presskit.speech.acts import read
from presskit.speech.calls import (
    Call,
    call,
)
from presskit.speech.handovers import handovers_in
from presskit.speech.introductions import (
    LOOKED_AT,
    Introduction,
    introduction,
    own_name,
)
from presskit.speech.questions import questions_in

__all__ = [
    "Call",
    "Introduction",
    "Speech",
    "LOOKED_AT",
    "call",
    "handovers_in",
    "introduction",
    "own_name",
    "questions_in",
    "read",
]


class Speech(NamedTuple):
    """What turns say, read with the words of one language.

    Its methods are the functions of :mod:`presskit.speech`, which take the words last.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> german = Speech(lexicon("de"))
    >>> german.read(["Die nächste Frage, bitte."])[0].gives_floor
    True
    """

    words: Lexicon = ALL

    def read(self, texts: Sequence[str]) -> list[Acts]:
        """Read what each turn does."""
        return read(texts, self.words)

    def call(self, text: str, *, hands_out: bool = True) -> Call | None:
        """Return whom the end of a turn calls."""
        return call(text, hands_out=hands_out, words=self.words)

    def introduction(self, text: str, expected: str = "") -> Introduction | None:
        """Return how an asker introduces themselves."""
        return introduction(text, expected, self.words)

    def own_name(self, text: str) -> str:
        """Return the name by which somebody introduces themselves."""
        return own_name(text, self.words)

    def questions_in(self, text: str) -> list[tuple[int, int, str]]:
        """Return the questions of one question turn."""
        return questions_in(text, self.words)

    def handovers_in(self, text: str) -> list[int]:
        """Return where somebody else may begin to speak in a turn."""
        return handovers_in(text, self.words)
