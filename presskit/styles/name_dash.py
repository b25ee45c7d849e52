"""``Ann Lee – `` and ``Ann Lee · ``: a dash or a dot after a name."""

import re

from presskit.styles._patterns import INDENT, TALK, UPPER
from presskit.styles._style import Style

STYLE = Style(
    example="Ann Lee – Why now?",
    opens=re.compile(
        rf"{INDENT}(?P<label>{UPPER}(?:[^\n\r:.?!;–—·|]|\.[^\S\n]?(?={UPPER})){{0,60}}?)"
        rf"[^\S\n](?:--|[-–—·|])(?=[^\S\n]+\S){TALK}",
        re.MULTILINE,
    ),
    hints=(" – ", " — ", " - ", " -- ", " · ", " | "),
    last_resort=True,
    recurring=True,
    at_lines=True,
)
