"""Ids of turns, exchanges and questions: made of words, and of nothing else.

An id is a letter and ten hexadecimal digits: a hash of the words, and for a turn of its
label as printed, folded so that another file of the same text gives the same id. What
is said again in the same transcript gets ``-2``, ``-3`` … behind it. Neither the file
nor the place in it enters, nor what stands before or after, nor what a person decided
about the label, so that a page saved again, a misprint corrected elsewhere or another
file format changes no id.

An id is unique within its transcript. Over a corpus, ``<id>@<transcript>`` is; that is
a *key*. Only this module makes ids and keys, and only it takes them apart.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import repeat

from presskit.schema._keys import (
    Keys,
    key,
    keys,
    of_hit,
    of_place,
    opens_with_key,
    parts,
)
from presskit.schema._short_ids import ShortIds, find_ids
from presskit.schema._unnamed import is_anybody, is_unnamed, named, of_unnamed

__all__ = [
    "Keys",
    "ShortIds",
    "find_ids",
    "folded",
    "is_anybody",
    "is_unnamed",
    "key",
    "keys",
    "named",
    "of_doubts",
    "of_exchange",
    "of_hit",
    "of_place",
    "of_questions",
    "of_turns",
    "of_unnamed",
    "opens_with_key",
    "parts",
    "said",
]

_DIGITS = 10

_SIGNS = [
    (sign, plain)
    for plain, signs in (
        ("'", "’‘ʼ‚‛′‵´"),
        ('"', "“”„‟″‶«»‹›〝〞"),
        ("-", "–—‑‐‒―−⁃﹘"),
        ("...", "…"),
        (" ", "\xa0\x85\u2028\u2029"),
        ("", "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f"),
        ("", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
    )
    for sign in signs
]
"""Signs that one carrier of a text prints in place of another; the last are unseen."""

_SMALL = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ`", b"abcdefghijklmnopqrstuvwxyz'")
_SPACE = b" \t\n\v\f\r\x1c\x1d\x1e\x1f"
_DASHES = re.compile(rb"-{2,}")


def folded(words: str) -> bytes:
    """Return words as they enter an id: the same from every carrier of the text.

    Case and width do not count, nor which kind of quotation mark or dash stands there,
    nor any white space: a line may be broken elsewhere. Stage marks count like words.

    Parameters
    ----------
    words : str

    Returns
    -------
    bytes

    Examples
    --------
    >>> folded("“Don’t” –\\nhe said [laughs]") == folded('"don\\'t"--he said [laughs]')
    True
    """
    # Each step is one pass in C over the whole text: ids must cost no time to load.
    for sign, plain in _SIGNS:
        if words.isascii():
            break
        words = words.replace(sign, plain)
    if not words.isascii():
        small = unicodedata.normalize("NFKC", words).casefold()
        words = unicodedata.normalize("NFKC", small)
    # A lone surrogate is not text, but a source may hold one.
    kept = words.encode("utf-8", "surrogatepass").translate(_SMALL, _SPACE)
    return _DASHES.sub(b"-", kept) if b"--" in kept else kept


def said(label: str, words: str) -> str:
    """Return the hash of some words under a label: ten hexadecimal digits.

    Parameters
    ----------
    label, words : str

    Returns
    -------
    str

    Examples
    --------
    >>> said("MR. EK", "So it is.") == said("Mr. Ek", "So  it is.")
    True
    >>> said("MR. EK", "So it is.") == said("MR. EK", "So it was.")
    False
    """
    # White space is in neither, so that a line end parts them.
    data = folded(label) + b"\n" + folded(words)
    return blake2b(data, digest_size=_DIGITS // 2).hexdigest()


def of_turns(labels: Sequence[str], words: Sequence[str]) -> list[str]:
    """Return the ids of all turns of one transcript, in their order.

    Parameters
    ----------
    labels, words : sequence of str
        One a turn: the label as the source prints it, and what is said.

    Returns
    -------
    list of str

    Examples
    --------
    >>> of_turns(["Q", "Mr. Ek", "Q"], ["Why?", "So.", "Why?"])
    ['t826a610a64', 't788e28ac65', 't826a610a64-2']
    """
    hashes = (f"t{said(*one)}" for one in zip(labels, words, strict=True))
    return _numbered(hashes, repeat(""))


def of_exchange(turn_id: str) -> str:
    """Return the id of an exchange, from that of the turn that opens it.

    Examples
    --------
    >>> of_exchange("t826a610a64-2")
    'x826a610a64-2'
    """
    return f"x{turn_id[1:]}"


def of_questions(transcripts: Sequence[str], words: Sequence[str]) -> list[str]:
    """Return the ids of the questions of whole transcripts, in their order.

    Parameters
    ----------
    transcripts, words : sequence of str
        One a question: where it is asked, and its own words. The rest of its turn does
        not enter.

    Returns
    -------
    list of str

    Examples
    --------
    >>> of_questions(["may", "may", "june"], ["Why?", "WHY?", "Why?"])
    ['q16b37435df', 'q16b37435df-2', 'q16b37435df']
    """
    return _numbered((f"q{said('', one)}" for one in words), transcripts)


def of_doubts(
    transcripts: Sequence[str],
    kinds: Sequence[str],
    turn_ids: Sequence[str],
    words: Sequence[str],
) -> list[str]:
    """Return the keys of doubts, in the order of the audit.

    Parameters
    ----------
    transcripts, kinds, turn_ids, words : sequence of str
        One a doubt: where it stands, its kind, the turn that holds it, and the words
        that it is about; '' for a doubt about the whole file.

    Returns
    -------
    list of str

    Examples
    --------
    >>> of_doubts(["may"], ["inaudible"], ["t826a610a64"], ["[inaudible]"])
    ['d1244013dc2@may']
    """
    hashes = (
        f"d{said(f'{kind} {turn}', about)}"
        for kind, turn, about in zip(kinds, turn_ids, words, strict=True)
    )
    pairs = zip(_numbered(hashes, transcripts), transcripts, strict=True)
    return [key(id_, transcript) for id_, transcript in pairs]


def _numbered(hashes: Iterable[str], where: Iterable[str]) -> list[str]:
    """Return ids: with ``-2``, ``-3`` … behind those that come again in one place."""
    seen: Counter[tuple[str, str]] = Counter()
    made = []
    for one in zip(hashes, where, strict=False):  # one place may stand for all
        seen[one] += 1
        made.append(one[0] if seen[one] == 1 else f"{one[0]}-{seen[one]}")
    return made
