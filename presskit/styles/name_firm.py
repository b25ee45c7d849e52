"""``Name -- Firm -- Analyst`` on a line of its own, as calls with analysts print it."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import INDENT, any_of
from presskit.styles._style import Style


def style(lexicon: Lexicon) -> Style:
    """Return the style with the operators of calls in some languages."""
    operator = any_of(lexicon.printed("labels_of_operators"))
    return Style(
        example="Ann Lee -- Bank of Nowhere -- Analyst",
        opens=re.compile(
            rf"{INDENT}(?P<label>[^\W\d_][^\n]{{1,60}}?"
            rf"(?: (?:--|—|–) [^\n]{{2,80}}?){{1,2}}|{operator})[^\S\n]*$",
            re.MULTILINE,
        ),
        hints=(" -- ", " — "),
        at_lines=True,
    )
