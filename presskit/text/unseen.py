"""Characters that do not show, or turn the direction of text: replaced or spelt out."""

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]"
)
_TURNS = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BREAKS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")


def clean(text: object) -> str:
    r"""Return text on one line in which nothing is hidden.

    Control characters become U+FFFD; marks without width that turn or part words are
    spelt out.

    Examples
    --------
    >>> clean("Why\x00 now,\nMinister \u202eeeL?")
    'Why� now, Minister ⟪U+202E⟫eeL?'
    """
    shown = _TURNS.sub(lambda mark: f"⟪U+{ord(mark[0]):04X}⟫", str(text))
    return " ".join(_UNSEEN.sub("\ufffd", shown).split())


def hides(text: str) -> bool:
    """Return True if text has characters that do not show, or that begin a line."""
    return bool(_UNSEEN.search(text) or _TURNS.search(text) or _BREAKS.search(text))
