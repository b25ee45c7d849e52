"""``CL      Hello.``: initials or a name, several spaces or a tab, and the talk."""

import re

from presskit.styles._patterns import INDENT, UPPER
from presskit.styles._style import Style

STYLE = Style(
    example="AL      Why now?",
    opens=re.compile(
        rf"{INDENT}(?P<label>{UPPER}(?:[^\s:?!;]|[^\S\n\t](?=\S)){{0,59}}+)"
        r"(?:[^\S\n\t]{3,}|[^\S\n\t]*\t[^\S\n]*)(?=\S)",
        re.MULTILINE,
    ),
    hints=("   ", "\t", "\xa0\xa0\xa0"),
    last_resort=True,
    recurring=True,
    at_lines=True,
)
