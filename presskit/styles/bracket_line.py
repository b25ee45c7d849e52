"""``(Ann Lee)`` or ``[Reporter]`` on a line of its own, talk in the lines below."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import CLOSE, OPEN, TALK
from presskit.styles._style import Style
from presskit.text import stage_mark


def style(lexicon: Lexicon) -> Style:
    """Return the style; what stands in brackets as "(Laughter)" is no label."""
    del lexicon  # a note may be in any language
    return Style(
        example="(Ann Lee)\nWhy now?",
        opens=re.compile(
            rf"^[^\S\n]*+(?!(?i:{stage_mark().pattern}))"
            rf"[{OPEN}](?P<label>[^\W\d_][^\n{OPEN}{CLOSE}?!;]{{0,119}}+)[{CLOSE}]"
            rf"[^\S\n]*\r?\n(?=\s*{TALK})",
            re.MULTILINE,
        ),
        last_resort=True,
        recurring=True,
        at_lines=True,
    )
