"""Labels in scripts without spaces: "記 者" spaced for looks, "NHK記者" written on."""

import re
from collections.abc import Collection

from presskit.text import UNSPACED

_LETTER = f"[{UNSPACED}]"
_SPREAD = re.compile(rf"{_LETTER}(?:\s+{_LETTER})+")
_FEWEST = 2
"""Letters of a word that may end another one: a single one ends many names."""


def closed_up(label: str) -> str:
    """Return a label without the spaces that only spread it over a column.

    Parameters
    ----------
    label : str
        The speaker as printed.

    Returns
    -------
    str
        As it was, unless each of its letters stands alone.

    Examples
    --------
    >>> closed_up("記 者"), closed_up("山田 太郎"), closed_up("A B")
    ('記者', '山田 太郎', 'A B')
    """
    return "".join(label.split()) if _SPREAD.fullmatch(label.strip()) else label


def before_last_word(token: str, words: Collection[str]) -> tuple[str, str] | None:
    """Part a token in such a script from the word that it ends with.

    Parameters
    ----------
    token : str
        Letters without a space.
    words : collection of str
        The words that may end it.

    Returns
    -------
    tuple of (str, str) or None
        What stands before the word, and the word; None where no such word ends it.

    Examples
    --------
    >>> before_last_word("NHK記者", {"記者"}), before_last_word("記者", {"記者"})
    (('NHK', '記者'), None)
    """
    for size in range(_FEWEST, len(token)):
        rest, last = token[:-size], token[-size:]
        if not re.match(_LETTER, last[0]):
            return None
        if last in words:
            return rest, last
    return None
