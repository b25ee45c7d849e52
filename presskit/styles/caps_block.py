"""A bare label in capitals on a line of its own."""

import re

from presskit.styles._patterns import INDENT, UPPER
from presskit.styles._style import Style

STYLE = Style(
    example="ANN LEE, REUTERS",
    opens=re.compile(
        rf"{INDENT}(?P<label>{UPPER}[^\n\r:a-zß-öø-ÿ?!]{{1,70}}+)\r?$", re.MULTILINE
    ),
    last_resort=True,
    at_lines=True,
)
