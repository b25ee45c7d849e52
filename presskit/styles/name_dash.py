"""``Ann Lee – ``, ``Ann Lee · ``, ``Ann Lee | AP | ``: a sign after a name."""

import re

from presskit.styles._patterns import INDENT, TALK, UPPER
from presskit.styles._style import Style

_NAME = rf"{UPPER}(?:[^\n\r:.?!;–—·|]|\.[^\S\n]?(?={UPPER})){{0,60}}?"

STYLE = Style(
    example="Ann Lee – Why now?",
    opens=re.compile(
        rf"{INDENT}(?P<label>{_NAME}(?:[^\S\n]\|[^\S\n]{_NAME}(?=[^\S\n]\|))?)"
        rf"[^\S\n](?:--|[-–—·|])(?=[^\S\n]+\S){TALK}",
        re.MULTILINE,
    ),
    hints=(" – ", " — ", " - ", " -- ", " · ", " | "),
    last_resort=True,
    recurring=True,
    at_lines=True,
)
