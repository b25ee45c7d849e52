"""A label in capitals on a line of its own, between or under lines of dashes."""

import re

from presskit.styles._patterns import UPPER
from presskit.styles._style import Style

_RULE = r"(?:[-=*_~][^\S\n]?){3,}+"

STYLE = Style(
    example="-----\nANN LEE, REUTERS\n-----",
    opens=re.compile(
        rf"^{_RULE}\s*\n(?P<label>{UPPER}[^\n\r:a-zß-öø-ÿ?!]{{0,160}}+):?\r?$"
        # A note that goes on with the label in the next line, and its colon.
        r"(?:\s*\n\([^()\n]{1,80}\):)?+"
        rf"(?:\s*\n{_RULE}$)?+",
        re.MULTILINE,
    ),
    hints=("\n---", "\n***", "\n===", "\n___", "\n* * *", "\n- - -", "\n~~~"),
    at_lines=True,
)
