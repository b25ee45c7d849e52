"""A conversation as it was read: the turns in which something stands."""

import re
from typing import NamedTuple

from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.values import Transcript, Turns
from presskit.text import (
    QUESTION_MARKS,
    ends_with_question,
    has_question_mark,
    n_unspaced,
)

_CALLS = re.compile(
    r"[.!…][\"'”’»)]*\s+(?:[\w’'-]+,?\s+)?[\w’'-]+\s?[" + QUESTION_MARKS + r"]\W*\Z"
)
"""A word or two behind a sentence: "Yes, please?", "Ida?"."""
_LAST = 80
"""Characters in which they stand."""


class Conversation(NamedTuple):
    """The turns of a file in which something stands, a list a column.

    Attributes
    ----------
    cut : Turns
        All turns, with what stands before and after them.
    text : str
        The text of the file.
    said, roles, persons, labels : list of str
        Words, role, person ('' for somebody not named) and label of each turn.
    numbers : list of int or None
        The exchange of each turn.
    n_words : list of int
        Words of each turn, or about as many where no spaces part them.
    chances : list of float
        How probable each role is.
    asks, ends : list of bool
        A question mark stands in a turn; it ends with a question, not with a call.
    headed : frozenset of int
        The turns above whose label a heading stands, which is in no turn.
    """

    cut: Turns
    text: str
    said: list[str]
    roles: list[str]
    persons: list[str]
    labels: list[str]
    numbers: list[int | None]
    n_words: list[int]
    chances: list[float]
    asks: list[bool]
    ends: list[bool]
    headed: frozenset[int] = frozenset()

    @property
    def asking(self) -> list[int]:
        """The turns of those who ask."""
        return [at for at, role in enumerate(self.roles) if role == JOURNALIST]

    @property
    def answering(self) -> list[int]:
        """The turns of those who answer, in exchanges."""
        return [
            at
            for at, role in enumerate(self.roles)
            if role == PRINCIPAL and self.numbers[at] is not None
        ]


def conversation_of(file: Transcript) -> Conversation:
    """Return the conversation of a file as it was read, without its empty turns."""
    cut, who, text = file.turns, file.cast, file.document.text
    kept = [n for n, end in enumerate(cut.end) if cut.start[n] < end]
    said = [text[cut.start[n] : cut.end[n]] for n in kept]
    # Two officials who are not named may have one label.
    persons = [
        person if who.members[label].name else ""
        for person, label in zip(who.persons, cut.label, strict=True)
    ]
    columns = who.roles, persons, cut.label, file.numbers
    return Conversation(
        cut,
        text,
        said,
        *([column[n] for n in kept] for column in columns),
        [cut.n_words[n] + n_unspaced(one) for n, one in zip(kept, said, strict=True)],
        [who.chances[n] for n in kept],
        [has_question_mark(one) for one in said],
        [_puts_question(one) for one in said],
        frozenset(
            at
            for at, n in enumerate(kept)
            if at and text[cut.end[n - 1] : cut.label_start[n]].strip()
        ),
    )


def _puts_question(text: str) -> bool:
    """Return True if words end with a question; "We regret it. Ida?" calls somebody."""
    return ends_with_question(text) and not _CALLS.search(text[-_LAST:])
