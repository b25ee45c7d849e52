"""How one family of transcripts marks a change of speaker: a value, not code."""

import re
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Style:
    """A label grammar.

    Attributes
    ----------
    example : str
        A line that opens a turn, for messages and tests.
    opens : re.Pattern
        Finds, with ``re.MULTILINE``, each place that may open a turn. Its group
        ``label`` is the speaker as printed; the match ends where the talk may start.
        A group ``sure``, if it takes part, says that the mark is complete (the colon
        is there).
    proven : bool
        False where ordinary words can look like a label ("Two things:"), so that a
        label must also read like a name or an office and have evidence in the text;
        True where the mark alone is enough.
    """

    example: str
    opens: re.Pattern
    proven: bool = False


class Mark(NamedTuple):
    """One place that opens a turn."""

    label: str
    start: int
    end: int
    complete: bool
