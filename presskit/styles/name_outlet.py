"""``Name (Outlet):``, ``Name, Outlet:`` and ``Office Name:``, inline or on a line."""

import re

from presskit.styles._style import Style

STYLE = Style(
    example="Nic Robertson (CNN): Thank you.",
    # Possessive: a line that is not a label is given up at once, without backtracking.
    opens=re.compile(
        r"^[^\S\n]*+(?P<label>[^\W_][^\n\r:]{0,89}+)"
        r"(?:(?P<sure>:)(?![\d/])|(?<![.!?,;…”\"])\r?$)",
        re.MULTILINE,
    ),
)
