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


def name_and_outlet(label: str, words: Collection[str]) -> tuple[str, str] | None:
    """Read a label of such a script that ends with the word for an asker.

    Parameters
    ----------
    label : str
        The speaker as printed: a name, a colon, an outlet with the word behind it.
    words : collection of str
        Words for askers.

    Returns
    -------
    tuple of (str, str) or None
        The name and the outlet; None for all else.

    Examples
    --------
    >>> name_and_outlet("上田:NHK記者", {"記者"}), name_and_outlet("Ann: AP", {"記者"})
    (('上田', 'NHK'), None)
    """
    name, colon, rest = label.replace("：", ":").partition(":")
    found = before_last_word(rest.strip(), words) if colon and name.strip() else None
    return (name.strip(), found[0]) if found else None


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
