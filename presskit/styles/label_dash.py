"""``QUESTION - `` and ``LE PRÉSIDENT – ``: a dash after a label in capitals."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import CAPITALS, CAPS, INDENT, UPPER, any_of
from presskit.styles._style import Style


def style(lexicon: Lexicon) -> Style:
    """Return the style with the labels of questions of some languages."""
    asks = lexicon.printed("labels_of_questions")
    asks += lexicon.printed("labels_of_answers")
    letters, words = [a for a in asks if len(a) == 1], [a for a in asks if len(a) > 1]
    podium = [word.upper() for word in lexicon.printed("podium_labels")]
    return Style(
        example="LE PRÉSIDENT – Bonsoir.",
        opens=re.compile(
            rf"{INDENT}(?P<label>{CAPS}(?:[ .]+{CAPS}){{0,6}}|{any_of(asks)}|{UPPER}"
            rf"|{UPPER}{CAPITALS}{{2,120}}?(?=[^\S\n](?:--|[-–—])[^\S\n]))"
            rf"(?:[^\S\n]+|(?<={UPPER}))(?:--|[-–—])(?=[^\S\n])",
            re.MULTILINE,
        ),
        hints=(
            *(f"{word.upper()} " for word in words),
            *(f"\n{word} " for word in words),
            *(f"\n{letter} {dash}" for letter in letters for dash in "-–—"),
            *podium,
            " – ",
            " — ",
            "- ",
        ),
        at_lines=True,
    )
