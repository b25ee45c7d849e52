"""``Name (Outlet):``, ``Name, Outlet:`` and ``OFFICE NAME:``, inline or on a line."""

import re

from presskit.styles._patterns import COLON, INDENT
from presskit.styles._style import Style

STYLE = Style(
    example="Nic Robertson (CNN): Thank you.",
    opens=re.compile(f"{INDENT}{COLON}", re.MULTILINE),
    at_lines=True,
)
