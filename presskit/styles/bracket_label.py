"""``(Ann Lee) Why now?``: a label in brackets where a line begins, before talk."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import CLOSE, OPEN, TALK
from presskit.styles._style import Style
from presskit.text import stage_mark


def style(lexicon: Lexicon) -> Style:
    """Return the style; what stands in brackets as "(Laughter)" is no label."""
    del lexicon  # a note may be in any language
    return Style(
        example="(Ann Lee) Why now?",
        opens=re.compile(
            rf"^[^\S\n]*+(?!(?i:{stage_mark().pattern}))"
            rf"[{OPEN}](?P<label>[^\W\d_][^\n{OPEN}{CLOSE}?!;。]{{0,59}}+)[{CLOSE}]"
            rf"[^\S\n]*+(?=[^\s\W_]|[“„«\"'「『…¿¡]|(?i:{stage_mark().pattern}))"
            rf"(?={TALK}|[^\n]*[。？！])",
            re.MULTILINE,
        ),
        last_resort=True,
        recurring=True,
        at_lines=True,
    )
