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
from functools import cached_property
from hashlib import blake2b
from itertools import repeat

import numpy as np
import pandas as pd

_DIGITS = 10
_UNNAMED = "unnamed@"

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
    """Return what some words under a label are known by: ten hexadecimal digits.

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


def of_unnamed(asks: str) -> str:
    """Return the `speaker_id` of somebody unnamed, from the key of their exchange.

    The key holds the transcript: two who ask in the same words at two press conferences
    are two people.

    Examples
    --------
    >>> of_unnamed(key("x826a610a64", "may"))
    'unnamed@x826a610a64@may'
    """
    return f"{_UNNAMED}{asks}"


def is_unnamed(speaker_id: object) -> bool:
    """Return True if a `speaker_id` stands for somebody of whom no name is known.

    Examples
    --------
    >>> is_unnamed("unnamed@x826a610a64@may"), is_unnamed("ann-lee")
    (True, False)
    """
    return isinstance(speaker_id, str) and speaker_id.startswith(_UNNAMED)


def key(id_: str, transcript: str) -> str:
    """Return what a row is known by over a whole corpus: ``<id>@<transcript>``.

    Examples
    --------
    >>> key("t826a610a64", "may")
    't826a610a64@may'
    """
    return f"{id_}@{transcript}"


def of_hit(turn: str, start: int) -> str:
    """Return the key of a place in a turn, from the key of the turn.

    Parameters
    ----------
    turn : str
        Its key.
    start : int
        The character of the turn's text at which the place begins, from 0.

    Returns
    -------
    str

    Examples
    --------
    >>> of_hit("t826a610a64@may", 7)
    't826a610a64@may@7'
    """
    return f"{turn}@{start}"


def of_place(hit: str) -> tuple[str, int | None]:
    """Return the key of the turn that holds a place, and where it begins there.

    Examples
    --------
    >>> of_place("t826a610a64@may@7"), of_place("t826a610a64@may")
    (('t826a610a64@may', 7), ('t826a610a64@may', None))
    """
    turn, _, start = hit.rpartition("@")
    whole = not (turn and start.isascii() and start.isdigit())
    return (hit, None) if whole else (turn, int(start))


def keys(table: pd.DataFrame, column: str) -> list[str]:
    """Return the key of each row of a table.

    Parameters
    ----------
    table : DataFrame
        With `column` and ``transcript``.
    column : str
        Which column holds the ids, such as ``turn_id``.

    Returns
    -------
    list of str

    Examples
    --------
    >>> keys(pd.DataFrame({"turn_id": ["ta"], "transcript": ["may"]}), "turn_id")
    ['ta@may']
    """
    columns = table[column].tolist(), table["transcript"].tolist()
    return [key(*one) for one in zip(*columns, strict=True)]


class Keys:
    """The rows of a table by key; a bare id stands for a row where only one has it.

    Parameters
    ----------
    table : DataFrame
        With `column` and ``transcript``.
    column : str
        Which column holds the ids.

    Attributes
    ----------
    all : list of str
        One a row.

    Examples
    --------
    >>> table = pd.DataFrame({"turn_id": list("aab"), "transcript": list("xyy")})
    >>> known = Keys(table, "turn_id")
    >>> known.at("a@y"), known.at("b"), known.at("a"), known.meant("b")
    (1, 2, None, 'b@y')
    """

    def __init__(self, table: pd.DataFrame, column: str) -> None:
        self.all = keys(table, column)
        self._ids = table[column]

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {one: row for row, one in enumerate(self.all)}

    @cached_property
    def _bare(self) -> dict[str, int]:
        once = ~self._ids.duplicated(keep=False).to_numpy()
        ids = self._ids.tolist()
        return {ids[row]: row for row in np.flatnonzero(once).tolist()}

    def at(self, given: str | None) -> int | None:
        """Return the row that a key or a bare id means; None if there is not just one.

        Parameters
        ----------
        given : str or None

        Returns
        -------
        int or None
        """
        found = self._rows.get(given)
        return self._bare.get(given) if found is None else found

    def meant(self, given: str | None) -> str | None:
        """Return the key of the row that a key or a bare id means.

        Parameters
        ----------
        given : str or None

        Returns
        -------
        str or None
        """
        row = self.at(given)
        return None if row is None else self.all[row]

    def among(self, given: Iterable[str]) -> np.ndarray:
        """Return of each row whether it is meant by one of the keys or bare ids.

        Parameters
        ----------
        given : iterable of str

        Returns
        -------
        ndarray of bool
        """
        kept = np.zeros(len(self.all), dtype=bool)
        kept[[row for one in given if (row := self.at(one)) is not None]] = True
        return kept
