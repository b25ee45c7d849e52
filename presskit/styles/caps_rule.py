"""A label in capitals on a line of its own, between or under lines of dashes."""

import re

from presskit.styles._patterns import UPPER
from presskit.styles._style import Style

_RULE = r"(?:[-=*_~][^\S\n]?){3,}+"

STYLE = Style(
    example="-----\nANN LEE, REUTERS\n-----",
    opens=re.compile(
        rf"^{_RULE}\s*\n(?P<label>{UPPER}[^\n\r:a-zß-öø-ÿ?!]{{0,70}}+):?\r?$"
        rf"(?:\s*\n{_RULE}$)?+",
        re.MULTILINE,
    ),
    hints=("\n---", "\n***", "\n===", "\n___", "\n* * *", "\n- - -", "\n~~~"),
)
