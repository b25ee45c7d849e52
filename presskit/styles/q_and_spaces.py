"""``MR. CARNEY:`` for those at the podium, ``Q`` and spaces for those who ask."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import COLON, INDENT, UPPER, any_of
from presskit.styles._style import Style


def style(lexicon: Lexicon) -> Style:
    """Return the style with what may follow "Q" in a label of some languages."""
    of = any_of(word.upper() for word in lexicon.printed("questions_of"))
    # A label that begins with Q: "Q (Reuters):", "Q FROM ANN LEE:", "Q – Ann Lee:".
    longer = rf"(?:[(\[]|{of} )[^\n\r:：]{{1,80}}[:：]"
    named = rf"[–—-]{{1,3}} (?:{UPPER}[^\s:：]*(?:,? |(?=[:：]))){{1,8}}[:：]"
    q = (
        r"(?P<label_q>Q)(?P<sure_q>[^\S\n]{2,}|[\t\xa0\u2003]|(?=[^\S\n]*$)"
        rf"| (?=[–—-]{{1,3}} )(?!{named})| (?=[^\w\s]?[^\W\da-z])(?!{longer}))"
    )
    return Style(
        example="Q    Why now?",
        opens=re.compile(f"{INDENT}(?:{q}|{COLON})", re.MULTILINE),
        hints=("Q  ", "Q\xa0", "Q\t", "Q\u2003", "\nQ ", "\nQ\n"),
        at_lines=True,
    )
