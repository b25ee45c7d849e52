"""How a word is printed: counting ignores capitals, and a reader wants them back."""

import re

from presskit.text import key, printed_forms

_INITIALS = re.compile(r"(?:\b[^\W\d_]\.)+[^\W\d_]")


def stands(text: str, start: int, end: int) -> str:
    """Return words as they stand in a text, with the last full stop of initials.

    Examples
    --------
    >>> stands("In the U.S. and Mali.", 7, 10), stands("In the U.S. and Mali.", 16, 20)
    ('U.S.', 'Mali')
    """
    words = text[start:end]
    opens = words.rfind(" ") + 1
    stopped = text.startswith(".", end) and _INITIALS.fullmatch(words, opens)
    return f"{words}." if stopped else words


def cut(printed: str, word: str) -> str:
    """Return a word as it is printed in one that counts as it.

    Parameters
    ----------
    printed : str
        A word as it is printed.
    word : str
        A folded word that it counts as.

    Examples
    --------
    >>> cut("NATO’s", "nato"), cut("l'Autriche", "autriche"), cut("Jets", "jets")
    ('NATO', 'Autriche', 'Jets')
    """
    forms = printed_forms(printed)
    return next((one for one in forms if key(one) == word), printed)
