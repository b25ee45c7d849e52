"""Patterns of whole words, as people type them."""

import re
import unicodedata
from functools import lru_cache

from presskit.errors import TableError
from presskit.languages import JOINERS, WORD
from presskit.text._definitions import EDGES, key
from presskit.text._dialect import message
from presskit.text._printed_forms import printed_forms, printed_parts

QUOTED = """"[^"“”]*"|“[^“”]*”|„[^“”]*[“”]|«[^«»]*»"""
"""A pattern in quotation marks, which is looked for as it is written."""


_QUOTED = re.compile(QUOTED)
_BETWEEN = re.compile(rf"(?:[^\w*?{re.escape(JOINERS)}\u2044\u0307]|_)+")
"""What parts the words of a pattern, as it does those of a text: spaces and signs.

A half as one sign is counted as "1⁄2", and "İ" as "i" with a dot above; both are looked
for again.
"""


@lru_cache(maxsize=512)
def glob_pattern(pattern: str) -> tuple[re.Pattern, ...]:
    """Compile a word pattern: ``*`` any run, ``?`` one character.

    Words are parted as those of a text are: "and/or" is two.

    Parameters
    ----------
    pattern : str
        One or more whole words, case ignored: ``"ammunition*"``, ``"fighter jet*"``.

    Returns
    -------
    tuple of re.Pattern
        One pattern a word, for folded words.

    Raises
    ------
    TableError
        If the pattern holds no word.

    Examples
    --------
    >>> [bool(p.fullmatch("allies")) for p in glob_pattern("alli*")]
    [True]
    """
    return tuple(
        re.compile(re.escape(part).replace(r"\*", ".*").replace(r"\?", "."))
        for part in globs(pattern)
    )


@lru_cache(maxsize=512)
def globs(pattern: str) -> tuple[str, ...]:
    """Return the folded words of a word pattern, ``*`` and ``?`` left in them."""
    return tuple(key(part) for part in _words_in(pattern))


def looked_for(pattern: str) -> tuple[tuple[str, ...], bool]:
    """Return the folded words of a pattern, and whether it stands in quotation marks.

    Examples
    --------
    >>> looked_for("NATO’s allies"), looked_for("“NATO”")
    ((("nato's", 'allies'), False), (('nato',), True))
    """
    return globs(pattern), _QUOTED.fullmatch(pattern.strip()) is not None


@lru_cache(maxsize=512)
def exact_pattern(pattern: str, fold: bool = True) -> tuple[re.Pattern, ...]:
    """Compile a word pattern whose capitals stand for themselves.

    Parameters
    ----------
    pattern : str
        As for :func:`glob_pattern`.
    fold : bool, default True
        Whether "US’s" is looked for as "US", if it is not in quotation marks.

    Returns
    -------
    tuple of re.Pattern
        One pattern a word, for words as printed; ``’`` and ``'`` are one sign.

    Examples
    --------
    >>> [bool(word.fullmatch("US")) for word in exact_pattern("US U? us")]
    [True, True, False]
    """
    fold = fold and not looked_for(pattern)[1]
    words = _words_in(pattern)
    return tuple(_exact(printed_forms(one)[0] if fold else one) for one in words)


@lru_cache(maxsize=512)
def exact_parts(pattern: str) -> tuple[re.Pattern, ...]:
    """Compile the parts of a word pattern whose capitals stand for themselves.

    Examples
    --------
    >>> [bool(part.fullmatch("Air")) for part in exact_parts("Air-Defence air")]
    [True, False, False]
    """
    return tuple(
        _exact(part) for word in _words_in(pattern) for part in printed_parts(word)
    )


def _exact(word: str) -> re.Pattern:
    plain = re.sub("[\u2010\u2011]", "-", word.replace("’", "'")).replace("\xad", "")
    escaped = re.escape(plain)
    escaped = escaped.replace(r"\*", ".*").replace(r"\?", ".")
    escaped = escaped.replace("'", "['’]").replace(r"\-", "[-\u2010\u2011]")
    return re.compile(escaped)


def _words_in(pattern: str) -> list[str]:
    """Return the words of a word pattern as they are written, without their edges."""
    signs = _BETWEEN.split(unicodedata.normalize("NFC", pattern))
    parts = [part for part in signs if WORD.search(part) or "*" in part]
    if not parts or not WORD.search(pattern):
        raise TableError(message("no_word", pattern=pattern.strip()))
    return [part.strip(EDGES) for part in parts]
