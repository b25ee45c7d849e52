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
    """

    example: str
    opens: re.Pattern
    proven: bool = False
    hints: tuple[str, ...] = ()
    last_resort: bool = False

    def possible(self, text: str) -> bool:
        """Return True if a text can be in this style, at next to no cost."""
        return not self.hints or any(_stands(hint, text) for hint in self.hints)


def _stands(hint: str, text: str) -> bool:
    """Return whether a text holds a hint.

    One character is found many times faster than several in a row, so that of the hint
    which stands in the text least often is looked for.
    """
    times, at = min((text.count(letter), at) for at, letter in enumerate(hint))
    if times * 100 > len(text):
        return hint in text
    place = text.find(hint[at])
    while place >= 0:
        if text.startswith(hint, place - at) and place >= at:
            return True
        place = text.find(hint[at], place + 1)
    return False
