"""``(Ann Lee)`` or ``[Reporter]`` on a line of its own, talk in the lines below."""

import re

from presskit.styles._patterns import TALK
from presskit.styles._style import Style
from presskit.text import stage_mark

STYLE = Style(
    example="(Ann Lee)\nWhy now?",
    opens=re.compile(
        rf"^[^\S\n]*+(?!(?i:{stage_mark().pattern}))"
        r"[(（\[【](?P<label>[^\W\d_][^\n()（）\[\]【】:?!;]{0,119}+)[)）\]】]"
        rf"[^\S\n]*\r?\n(?=\s*{TALK})",
        re.MULTILINE,
    ),
    last_resort=True,
    recurring=True,
    at_lines=True,
)
