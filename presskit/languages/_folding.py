"""What a word is, and how it is folded to be compared with another."""

import re
import unicodedata
from functools import lru_cache

JOINERS = "'’.,-\u2010\u2011\xad"
"""What joins letters to one word. The last three are a hyphen, one that stays inside a
line, and one that is seen at the end of a line alone."""
WORD = re.compile(rf"[^\W_]++(?:[{re.escape(JOINERS)}][^\W_]++)*+")
"""A run of letters or digits with inner ``' ’ - . ,``: "don't", "40,000", "U.S"."""
_PUNCTUATION = re.compile(r"(?:[^\w\s-]|_)+")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ð": "d", "ł": "l", "ı": "i"})
_LETTERS |= str.maketrans({"þ": "th", "œ": "oe", "ħ": "h", "\u2010": "-", "\xad": ""})


class _Bare(dict[int, int | str | None]):
    """What `str.translate` puts for a character: nothing for one that marks another."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_BARE = _Bare(_LETTERS)


def fold(word: str) -> str:
    """Return `word` without case and width, ``’`` as ``'``: what counts as the same.

    Hyphens of all kinds are one, and one that is not seen is none.

    Examples
    --------
    >>> fold("Don’t"), fold("long\u2011te\xadrm")
    ("don't", 'long-term')
    """
    folded = unicodedata.normalize("NFKC", word).casefold().replace("’", "'")
    return folded.replace("\u2010", "-").replace("\xad", "")


@lru_cache(maxsize=16_384)
def plain(name: str) -> str:
    """Return `name` folded, without accents and punctuation, spaces made single.

    For comparing names of people and outlets, not for counting words.

    Examples
    --------
    >>> plain("Naomi  O’Leary"), plain("Güldener")
    ('naomi oleary', 'guldener')
    """
    without = _PUNCTUATION.sub("", bare(name))
    return " ".join(without.replace("-", " ").split())


def bare(name: str) -> str:
    """Return `name` in small letters without accents, its punctuation left.

    Examples
    --------
    >>> bare("S’il vous plaît"), bare("Łódź")
    ('s’il vous plait', 'lodz')
    """
    small = name.casefold()
    if small.isascii():
        return small
    return unicodedata.normalize("NFKD", small).casefold().translate(_BARE)
