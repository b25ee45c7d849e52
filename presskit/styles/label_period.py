"""``CHAIR POWELL.  ``, ``Q. ``, ``The President. ``, ``PRESIDENTE.- ``: a full stop."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import CAPITALS, CAPS, INDENT, UPPER, any_of
from presskit.styles._style import Style

_LABELS = ("labels_of_questions", "labels_of_answers", "labels_of_reporters")

_FIRM = rf"{UPPER}(?:[^\n\r.:?!]|\.(?![-–—])){{0,60}}+(?=\.[-–—])"
"""What stands before a full stop and a dash, a mark that no sentence ends with."""

_CAPITALS = (
    rf"{UPPER}{CAPITALS}{{2,120}}?"
    r"(?=\.[^\S\n]+(?:[^\W\d_]{1,2}[^\S\n]+)?[^\s.]*[a-zß-öø-ÿ])"
)
"""Whatever is in capitals, up to a full stop behind which small letters begin."""


def style(lexicon: Lexicon) -> Style:
    """Return the style with the labels and offices of some languages."""
    asks = any_of(word for name in _LABELS for word in lexicon.printed(name))
    titles = any_of(word.upper() for word in lexicon.printed("titles_in_capitals"))
    title = rf"(?:{titles}\. ?)"
    small = any_of(lexicon.printed("inside_labels"))
    office = (
        rf"{any_of(lexicon.printed('begins_offices'))}"
        r"(?: [^\W\d_][\w’'-]*(?: of(?: the)?)?){0,5}"
    )
    return Style(
        example="CHAIR POWELL.  Good afternoon.",
        opens=re.compile(
            rf"{INDENT}(?P<label>{asks}(?=\.)|{_FIRM}|{_CAPITALS}"
            rf"|{title}*{CAPS}(?:[ ,]+(?:{CAPS}|{title}|{small})){{0,8}}"
            rf"(?=\.)(?!\.[^\S\n]+{UPPER}[^\n:a-zß-öø-ÿ]{{0,60}}:)"
            rf"|{office}(?=\.))"
            r"\.[-–—]?(?=[^\S\n]|$)",
            re.MULTILINE,
        ),
        hints=("\nQ. ", "\nQ.\xa0", ".- ", ".– ", ".— ", "\nQuestion. "),
        at_lines=True,
    )
