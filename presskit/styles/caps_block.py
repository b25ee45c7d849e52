"""A bare label in capitals on a line of its own."""

import re

from presskit.styles._patterns import INDENT, UPPER
from presskit.styles._style import Style

_SMALL = "a-zß-öø-ÿа-яёђ-џґα-ώ"
"""Letters that no label in capitals has."""
_LARGE = "[A-ZÀ-ÖØ-ÞА-ЯЁЂ-ЏҐΑ-Ω]"
"""One of those that it has: in Korean, say, nothing is in capitals."""
_LOUD = rf"\s*[^\n{_SMALL}]{{40,}}[^\S\n]*$"
"""A line of talk that is in capitals itself, as captions are: no label stands out."""

STYLE = Style(
    example="ANN LEE, REUTERS",
    opens=re.compile(
        rf"{INDENT}(?=[^\n]*{_LARGE})"
        rf"(?P<label>{UPPER}[^\n\r:{_SMALL}?!]{{1,70}}+)\r?$(?!{_LOUD})",
        re.MULTILINE,
    ),
    last_resort=True,
    at_lines=True,
)
