"""``(Ann Lee)``, ``[Reporter]``, ``| REPORTER |``, ``記者）`` on a line of its own."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import CLOSE, OPEN, TALK
from presskit.styles._style import Style
from presskit.text import stage_mark

_SPACE = r"[^\S\n]*"


def style(lexicon: Lexicon) -> Style:
    """Return the style; what stands in brackets as "(Laughter)" is no label."""
    del lexicon  # a note may be in any language
    return Style(
        example="(Ann Lee)\nWhy now?",
        opens=re.compile(
            rf"^{_SPACE}+(?!(?i:{stage_mark().pattern}))"
            rf"(?:[{OPEN}](?P<label>[^\W\d_][^\n{OPEN}{CLOSE}?!;]{{0,119}}+)[{CLOSE}]"
            rf"|\|{_SPACE}+(?P<label_between>[^\W\d_][^\n|?!;]{{0,119}}?){_SPACE}\|"
            rf"|(?P<label_closed>[^\W\d_][^\s{OPEN}{CLOSE}]{{1,29}}+)[)）])"
            rf"{_SPACE}\r?\n(?=\s*(?:{TALK}|[^\n]*[。？！]))",
            re.MULTILINE,
        ),
        last_resort=True,
        recurring=True,
        at_lines=True,
    )
