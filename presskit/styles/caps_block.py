"""A bare label in capitals on a line of its own."""

import re

from presskit.styles._patterns import INDENT, UPPER
from presskit.styles._style import Style

_SMALL = "a-zß-öø-ÿа-яёђ-џґα-ώ"
"""Letters that no label in capitals has."""
_CAPITALS = "A-ZÀ-ÖØ-ÞА-ЯЁЂ-ЏҐΑ-Ω"
"""Some of which it has: in Korean, say, nothing is in capitals."""
_LOUD = rf"\s*+(?=[^\n]*[{_CAPITALS}]{{3}})(?:[{_CAPITALS}\d]|[^\w\n]){{40,}}+$"
"""A line of talk that is in capitals itself, as captions are: no label stands out."""

STYLE = Style(
    example="ANN LEE, REUTERS",
    opens=re.compile(
        rf"{INDENT}(?=[^\n]*[{_CAPITALS}])"
        rf"(?P<label>{UPPER}[^\n\r:{_SMALL}?!]{{1,70}}+)\r?$(?!{_LOUD})",
        re.MULTILINE,
    ),
    last_resort=True,
    at_lines=True,
)
