"""``Name -- Firm -- Analyst`` on a line of its own, as calls with analysts print it."""

import re

from presskit.styles._patterns import INDENT
from presskit.styles._style import Style

STYLE = Style(
    example="Ann Lee -- Bank of Nowhere -- Analyst",
    opens=re.compile(
        rf"{INDENT}(?P<label>[^\W\d_][^\n]{{1,60}}?"
        r"(?: (?:--|—|–) [^\n]{2,80}?){1,2}|Operator)[^\S\n]*$",
        re.MULTILINE,
    ),
    hints=(" -- ", " — "),
)
