"""``QUESTION:`` and ``PM:`` in the middle of running paragraphs."""

import re

from presskit.styles._patterns import STOP, UPPER
from presskit.styles._style import Style

_WORD = rf"{UPPER}[\w'’-]*+\.?"

STYLE = Style(
    example="QUESTION: Why now?",
    opens=re.compile(
        rf"{STOP}(?P<label>{_WORD}(?:,?[^\S\n]{_WORD}){{0,7}}"
        r"(?:[^\S\n][(\[][^()\[\]\n]{1,80}[)\]])?)[^\S\n]?:(?=\s)",
        re.MULTILINE,
    ),
    last_resort=True,
)
