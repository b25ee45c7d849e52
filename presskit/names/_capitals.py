"""Capitals in which a name is printed, in whole or in part."""

import re

_NUMERAL = re.compile(r"[IVX]+")
_SHORT = 2  # letters that may be initials: "JD Vance"


def shouted(name: str) -> int:
    """Return the number of words of a name in capitals that are not its own.

    A word is if it is all capitals, or if two capitals stand behind a small letter. It
    tells which of several spellings to show, not that one is wrong.

    Parameters
    ----------
    name : str
        As printed.

    Examples
    --------
    >>> [shouted(one) for one in ("ANN LEE", "Ann LEE", "Ann LeEE", "Ann McLee")]
    [2, 1, 1, 0]
    >>> shouted("JD Vance III"), shouted("J.D. de Koshko")
    (0, 0)
    """
    return sum(map(_shouts, re.findall(r"[^\W\d_]+", name)))


def _shouts(word: str) -> bool:
    if word.isupper():
        return len(word) > _SHORT and not _NUMERAL.fullmatch(word)
    letters = zip(word, word[1:], word[2:], strict=False)
    return any(
        one.islower() and two.isupper() and three.isupper()
        for one, two, three in letters
    )
