"""Turns in which a second language is mixed into the one that a transcript is in."""

import numpy as np

from presskit import languages
from presskit.text import Words

_DIFFERENT = 4  # small words of the second language that a turn has, each counted once
_SHARE = 20  # and one word in so many of the turn
_RARE = 50  # one word in so many: of fewer a language mixed in tells nothing of all


def with_mixed_in(
    words: Words, code: np.ndarray, told: list[tuple[str, ...]]
) -> tuple[np.ndarray, list[tuple[str, ...]]]:
    """Return the languages of turns, with those that are mixed into one of them.

    Where somebody changes the language within a sentence no part is long enough to tell
    one, and the small words of the second language would be taken for topics.

    Parameters
    ----------
    words : Words
        The index of the turns.
    code : ndarray of int
        The number of the languages of each turn.
    told : list of tuple of str
        The languages of each number.

    Returns
    -------
    ndarray of int, list of tuple of str
        As given; behind the languages known those that small words tell which none of
        the languages known has.

    Examples
    --------
    >>> from presskit.text import index
    >>> said = ["The bridge ay hindi pa bukas, kasi po naman ito yung old one.", "Yes."]
    >>> with_mixed_in(index(said), np.array([0, 0]), [("en",)])
    (array([1, 0]), [('en',), ('en', 'tl')])
    """
    known = frozenset().union(*told)
    theirs = frozenset[str]().union(*map(languages.stop_words, known))
    size = np.bincount(words.row, minlength=len(code))
    code, told = code.copy(), list(told)
    for language, small in languages.small_words().items():
        if language in known or not languages.stop_words(language):
            continue
        there = (words.vocabulary.codes.get(word, -1) for word in small - theirs)
        own = np.zeros(len(words.vocabulary) + 1, dtype=bool)
        own[[at for at in there if at >= 0]] = True
        if own.sum() < _DIFFERENT:
            continue
        at = np.flatnonzero(own[words.code])
        said = np.unique(np.stack([words.row[at], words.code[at]]), axis=1)
        different = np.bincount(said[0], minlength=len(code))
        share = np.bincount(words.row[at], minlength=len(code)) * _SHARE >= size
        mixed = (different >= _DIFFERENT) & share
        for number in np.unique(code[mixed]).tolist():
            code[mixed & (code == number)] = len(told)
            told.append((*told[number], language))
    return code, told


def mixed_in(words: Words, told: list[str]) -> list[str]:
    """Return the languages mixed into enough of some talk, beside those it is in.

    Turns of one word in 50 or more have them; see :func:`with_mixed_in`.

    Examples
    --------
    >>> from presskit.text import index
    >>> said = "The bridge ay hindi pa bukas, kasi po naman ito yung old one."
    >>> mixed_in(index([said]), ["en"]), mixed_in(index(["Yes."]), ["en"])
    (['tl'], [])
    """
    none = np.zeros(int(words.row.max(initial=-1)) + 1, dtype=np.int64)
    code, found = with_mixed_in(words, none, [tuple(told)])
    size = np.bincount(code[words.row], minlength=len(found))
    often = [
        of
        for of, n in zip(found, size.tolist(), strict=True)
        if n * _RARE >= len(words)
    ]
    return list(dict.fromkeys(one for of in often for one in of if one not in told))
