"""``MR. CARNEY:`` for those at the podium, ``Q`` and spaces for those who ask."""

import re

from presskit.styles._patterns import COLON, INDENT
from presskit.styles._style import Style

_LONGER = r"(?:[(\[]|FROM |BY )[^\n\r:：]{1,80}[:：]"
"""A label that only begins with Q: "Q (Reuters):", "Q FROM ANN LEE:"."""
_Q = (
    r"(?P<label_q>Q)(?P<sure_q>[^\S\n]{2,}|[\t\xa0\u2003]|(?=[^\S\n]*$)"
    rf"| (?=[^\w\s]?[^\W\da-z])(?!{_LONGER}))"
)

STYLE = Style(
    example="Q    Why now?",
    opens=re.compile(f"{INDENT}(?:{_Q}|{COLON})", re.MULTILINE),
    hints=("Q  ", "Q\xa0", "Q\t", "Q\u2003", "\nQ ", "\nQ\n"),
)
