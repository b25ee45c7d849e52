"""What a word is, and how it is folded to be compared with another."""

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]++(?:['’.,-][^\W_]++)*+")
"""A run of letters or digits with inner ``' ’ - . ,``: "don't", "40,000", "U.S"."""
_PUNCTUATION = re.compile(r"(?:[^\w\s-]|_)+")
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ð": "d", "ł": "l", "ı": "i"})
_LETTERS |= str.maketrans({"þ": "th", "œ": "oe", "ħ": "h"})


def fold(word: str) -> str:
    """Return `word` without case and width, ``’`` as ``'``: what counts as the same.

    Examples
    --------
    >>> fold("Don’t")
    "don't"
    """
    return unicodedata.normalize("NFKC", word).casefold().replace("’", "'")


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
    decomposed = unicodedata.normalize("NFKD", small).casefold().translate(_LETTERS)
    return "".join(char for char in decomposed if not unicodedata.combining(char))
