"""``P) ``, ``R/ ``: a letter or word for question and answer, and a closing sign."""

import re

from presskit.languages import Lexicon
from presskit.styles._patterns import INDENT, any_of
from presskit.styles._style import Style

_LABELS = ("labels_of_questions", "labels_of_answers", "labels_of_reporters")


def style(lexicon: Lexicon) -> Style:
    """Return the style with the labels of questions and answers of some languages.

    A list in an answer goes on from "A)" to "B)": it is tried where nothing else fits.
    """
    asks = any_of(word for name in _LABELS for word in lexicon.printed(name))
    return Style(
        example="P) ¿Por qué?",
        opens=re.compile(
            rf"{INDENT}(?P<label>{asks})[^\S\n]?[)）/][:.]?(?=[^\S\n]+\S|[¿¡“«])",
            re.MULTILINE,
        ),
        last_resort=True,
        recurring=True,
        at_lines=True,
    )
