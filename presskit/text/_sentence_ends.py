"""Where the sentences of many texts end: by arrays, what is rare one by one."""

from functools import cache

import numpy as np

from presskit.text._definitions import key
from presskit.text._sentences import abbreviations, end_at
from presskit.text._stops import STOPS, UNSPACED_STOPS

_WHITE = 1  # a space, or the end of a line
_STOP, _ELSE = 2, 4  # a full stop or the like; what else may stand behind it
_CAPITAL, _SMALL = 8, 16
_LINE = 32  # the end of a line, beside that it is white
_BYTE = 256
_WIDE_STOPS = [ord(one) for one in STOPS if ord(one) >= _BYTE]
_UNSPACED = [ord(one) for one in UNSPACED_STOPS]
_SHORT, _LONG = 3, 20  # characters of a word before a full stop that is simple


def sentence_ends(
    texts: list[str],
    opens: np.ndarray,
    narrow: bytes,
    chars: np.ndarray,
    words: tuple[np.ndarray, np.ndarray],
    plain: np.ndarray,
) -> np.ndarray:
    """Return a place before each word that begins a sentence and not its text.

    Of the places between two words there is one, or are more, where
    :func:`presskit.text._sentences.ends` has a sentence end.

    Parameters
    ----------
    texts : list of str
    opens : ndarray of int
        Where each begins in `chars`.
    narrow : bytes
        The characters of all texts, joined by the end of a line; of those beyond a
        byte anything.
    chars : ndarray of uint32
        The same in full.
    words : tuple of ndarray of int
        Where each word starts and ends in `chars`.
    plain : ndarray of bool
        Of each word, whether a full stop behind it ends a sentence: :func:`is_plain`.

    Returns
    -------
    ndarray of int
        Ascending.
    """
    kinds = _kinds(narrow, chars)
    kinds[opens[1:] - 1] = 0  # nothing goes on in the next text
    lines = np.flatnonzero(kinds == (_WHITE | _LINE))
    blank = lines[kinds[lines + 1] & _LINE != 0] + 1
    stops = np.flatnonzero(kinds == _STOP)
    then = kinds[stops + 1]
    # The first of a run, that no letter follows.
    first = (kinds[stops - 1] & _STOP == 0) & (then & (_WHITE | _STOP | _ELSE) != 0)
    stops, then = stops[first], then[first]
    after = kinds[np.minimum(stops + 2, len(chars))]
    # A blank line ends a sentence without a stop before it.
    alone = then & after & _LINE == 0
    stops, then, after = stops[alone], then[alone], after[alone]
    asks = (then & _WHITE != 0) & (chars[stops] != ord("."))
    beside = (then & _WHITE != 0) & ~asks
    shortens = beside & (after == _SMALL)
    closes = beside & (after == _CAPITAL)
    at = np.flatnonzero(closes)
    closes[at] = _after_plain(stops[at], chars, *words, plain)
    simple = stops[asks | closes] + 1
    lines = lines[np.isin(kinds[lines + 1], (_WHITE, _ELSE))]
    wide = np.flatnonzero(chars >= min(_UNSPACED))
    unspaced = wide[np.isin(chars[wide], _UNSPACED)]
    rest = [stops[~(asks | shortens | closes)], lines, unspaced]
    rest = np.unique(np.concatenate(rest))
    return np.sort(np.concatenate([blank, simple, _one_by_one(texts, opens, rest)]))


def is_plain(word: str) -> bool:
    """Return True for a folded word that no full stop shortens, as most are.

    Examples
    --------
    >>> is_plain("week"), is_plain("mr"), is_plain("u.s")
    (True, False, False)
    """
    return (
        word.isascii()
        and len(word) >= _SHORT
        and word.isalnum()
        and word not in _shortened()
    )


@cache
def _shortened() -> frozenset[str]:
    return frozenset(map(key, abbreviations()[0]))


def _after_plain(
    stops: np.ndarray,
    chars: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    plain: np.ndarray,
) -> np.ndarray:
    """Return a mask of the full stops right behind a plain word that stands alone."""
    if not len(end):
        return np.zeros(len(stops), dtype=bool)
    at = np.minimum(end.searchsorted(stops), len(end) - 1)
    length = stops - start[at]
    before = chars[start[at] - 1]
    alone = (before == ord(" ")) | (before == ord("\n")) | (start[at] == 0)
    known = (end[at] == stops) & plain[at] & alone
    return known & (length >= _SHORT) & (length <= _LONG)


def _one_by_one(texts: list[str], opens: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return the ends of sentences that end at some of the places, if at all."""
    row = opens.searchsorted(places, side="right") - 1
    at = places - opens[row]
    ends = []
    pairs = zip(row.tolist(), at.tolist(), opens[row].tolist(), strict=True)
    for text, place, begin in pairs:
        found = end_at(texts[text], place)
        if found is not None:
            ends.append(begin + found)
    return np.array(ends, dtype=np.int64)


def _kinds(narrow: bytes, chars: np.ndarray) -> np.ndarray:
    """Return the part of each character at the end of a sentence, and a 0."""
    kinds = np.zeros(len(chars) + 1, dtype=np.uint8)
    kinds[:-1] = np.frombuffer(narrow.translate(_table()), dtype=np.uint8)
    wide = np.flatnonzero(chars >= _BYTE)
    kinds[wide] = np.where(np.isin(chars[wide], _WIDE_STOPS), _STOP, _ELSE)
    return kinds


@cache
def _table() -> bytes:
    """Return the part of each character of a byte."""
    table = np.full(256, _ELSE, dtype=np.uint8)
    table[[char for char in range(256) if _within(chr(char))]] = 0
    for first, last, kind in (("A", "Z", _CAPITAL), ("a", "z", _SMALL)):
        table[ord(first) : ord(last) + 1] = kind
    table[[ord(" "), ord("\n")]] = _WHITE, _WHITE | _LINE
    table[[ord(one) for one in STOPS if ord(one) < _BYTE]] = _STOP
    return table.tobytes()


def _within(char: str) -> bool:
    """Return True for what never stands right behind the end of a sentence."""
    return char.isalnum() or char in ",-;:_/"
