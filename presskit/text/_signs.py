"""Signs that mean something and that no word holds: per cent, degrees, currencies."""

import re
from typing import NamedTuple

from presskit.languages import WORD

CLASS = "%‰°§$¢-¥\u20a0-\u20cf"
"""The signs, as they stand inside a class of a regular expression."""

MARKS = "\"'“”„«» "
"""What stands around words that are looked for as they are written."""

_SIGN = re.compile(f"[{CLASS}]")
_PIECE = re.compile(rf"[{CLASS}]|[^\s{CLASS}]+")


class Dropped(NamedTuple):
    """What a search for the words of a pattern leaves out of it.

    Attributes
    ----------
    signs : list of str
        The signs, each once.
    words : str
        What is looked for.
    expression : str
        The regular expression that finds the signs, too.
    """

    signs: list[str]
    words: str
    expression: str


def dropped_from(pattern: str) -> Dropped | None:
    r"""Return the signs that are dropped from a pattern of words; None without any.

    Parameters
    ----------
    pattern : str

    Returns
    -------
    Dropped or None

    Examples
    --------
    >>> dropped = dropped_from("$5* of GDP")
    >>> dropped.signs, dropped.words
    (['$'], '5 of GDP')
    >>> print(dropped.expression)
    \$\s*5\w*\s*of\s*GDP\b
    >>> dropped_from("5 of GDP") is None
    True
    """
    signs, words = _SIGN.findall(pattern), WORD.findall(pattern)
    if not signs or not words:
        return None
    return Dropped(list(dict.fromkeys(signs)), " ".join(words), _expression(pattern))


def _expression(pattern: str) -> str:
    r"""Return the regular expression that finds the words and signs of a pattern.

    >>> print(_expression('"2%"'))
    \b2\s*%
    """
    pieces = _PIECE.findall(pattern.strip(MARKS))
    written = [re.escape(one).replace(r"\*", r"\w*") for one in pieces]
    begins, ends = (r"\b" * pieces[at][0].isalnum() for at in (0, -1))
    return begins + r"\s*".join(written) + ends
