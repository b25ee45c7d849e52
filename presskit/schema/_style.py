"""How one family of transcripts marks a change of speaker: a value, not code."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """A label grammar.

    Attributes
    ----------
    example : str
        A line that opens a turn, for messages and tests.
    opens : re.Pattern
        Finds, with ``re.MULTILINE``, each place that may open a turn. A group whose
        name begins with ``label`` is the speaker as printed; the match ends where the
        talk may start. A group whose name begins with ``sure``, if it takes part, says
        that the mark is complete (the colon is there).
    proven : bool
        False where ordinary words can look like a label ("Two things:"), so that a
        label must also read like a name or an office and have evidence in the text;
        True where the mark alone is enough.
    hints : tuple of str
        A text without any of these strings cannot be in this style; empty for a style
        that is always tried.
    last_resort : bool
        Tried only where no other style finds three labels.
    recurring : bool
        True where headings can look like a label, so that most of them must come back.
    at_lines : bool
        True where the pattern matches only at the start of a line, so that no other
        place need be tried.
    """

    example: str
    opens: re.Pattern
    proven: bool = False
    hints: tuple[str, ...] = ()
    last_resort: bool = False
    recurring: bool = False
    at_lines: bool = False

    def possible(self, text: str) -> bool:
        """Return True if a text can be in this style, at next to no cost."""
        return not self.hints or any(_stands(hint, text) for hint in self.hints)


_TRIES = 100


def _stands(hint: str, text: str) -> bool:
    """Return True if a text holds a hint.

    One character is found many times faster than several in a row, so that the one of
    the hint that texts have least is looked for; where there are many, the hint itself.
    """
    if not all(map(text.__contains__, hint)):
        return False
    at = min(range(len(hint)), key=lambda place: _frequent(hint[place]))
    place = text.find(hint[at], at)
    for _ in range(_TRIES):
        if place < 0 or text.startswith(hint, place - at):
            return place >= 0
        place = text.find(hint[at], place + 1)
    return place >= 0 and text.find(hint, place - at) >= 0


def _frequent(letter: str) -> int:
    """Return the frequency of a character in texts, roughly: a long dash is rarest."""
    if not letter.isascii():
        return 0
    if letter.isupper():
        return 1
    return 3 if letter.isalnum() or letter in ". \n" else 2
