"""``Name, Office`` on a line of its own, without a colon, talk in the lines below."""

import re

from presskit.styles._patterns import ENDS, INDENT, TALK, UPPER
from presskit.styles._style import Style

_ENDED = rf"(?<![^\s{ENDS}:]\n)"
"""No sentence is open in the line before."""

STYLE = Style(
    example="Ann Lee, Reuters\nWhy now?",
    opens=re.compile(
        rf"{_ENDED}(?!\s*•){INDENT}(?P<label>{UPPER}[^\n\r:?!;]{{0,119}}+)"
        rf"(?<![.,…”\"])\r?\n"
        rf"(?=\s*{TALK})",
        re.MULTILINE,
    ),
    last_resort=True,
    recurring=True,
    at_lines=True,
)
