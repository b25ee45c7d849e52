"""Texts split into words, all at once, as arrays."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

import numpy as np

from presskit.errors import TableError, in_few_words
from presskit.languages import JOINERS, WORD, fold
from presskit.text._definitions import key
from presskit.text._sentence_ends import is_plain, sentence_ends
from presskit.text._sentences import spans
from presskit.text._stage_marks import stage_mark
from presskit.text._vocabulary import Vocabulary
from presskit.text._words import Words


def index(texts: Iterable[str]) -> Words:
    """Split texts into words once, for counting, finding and concordances.

    Parameters
    ----------
    texts : iterable of str
        For instance ``corpus.turns["text"]``.

    Returns
    -------
    Words
        Stage marks hold no words, so ``n_words`` and the index always agree.

    Raises
    ------
    TableError
        If it is one text, or a table.

    Examples
    --------
    >>> words = index(["We need ammunition.", "Ammunition [laughter] now."])
    >>> [words.vocabulary[code] for code in words.code]
    ['we', 'need', 'ammunition', 'ammunition', 'now']
    >>> words.find("ammunition")
    (array([2, 3]), array([2, 3]))
    """
    several = isinstance(texts, Iterable) and not isinstance(texts, str)
    if not several or hasattr(texts, "columns"):
        raise TableError(
            f"{in_few_words(texts)} is not a list of texts. Pass one, such as "
            "corpus.turns['text']."
        )
    return Split(texts).words()


class Split:
    """Texts that are split into words a part at a time, for whoever has to wait.

    Parameters
    ----------
    texts : iterable of str

    Examples
    --------
    >>> split = Split(["We need ammunition."])
    >>> split.go_on(), split.go_on(), len(split.words())
    (True, False, 3)
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._left = _batches(texts)
        self._spelled = _Codes()
        self._rows = self._sentences = 0
        self._columns: list[list[np.ndarray]] = [[] for _ in range(6)]

    def go_on(self) -> bool:
        """Split the next texts; return False where none are left."""
        some = next(self._left, None)
        if some is None:
            return False
        row, start, end, code, sentence, close = _index(some, self._spelled)
        row += self._rows
        sentence += self._sentences
        self._rows += len(some)
        if len(sentence):
            self._sentences = int(sentence[-1]) + 1
        for column, part in zip(
            self._columns, (row, start, end, code, sentence, close), strict=True
        ):
            column.append(part)
        return True

    def words(self) -> Words:
        """Return the words of all texts; those that are left are split first."""
        while self.go_on():
            pass
        kinds, columns = [np.int32] * 5 + [bool], self._columns
        # One after the other, so that the parts of one column alone are held twice.
        whole = [
            np.concatenate(columns.pop(0) or [np.array([], dtype=kind)])
            for kind in kinds
        ]
        return Words(*whole, Vocabulary(self._spelled.of_key))


class _Codes:
    """The code of each word as printed; words that fold alike have the same."""

    def __init__(self) -> None:
        self.of_key: dict[str, int] = {}
        self._plain = bytearray()

    def of(self, words: list[str]) -> np.ndarray:
        """Return the code of each of some words; new ones get theirs in this order."""
        known = self.of_key
        # What is small letters of ASCII, as most are, is folded already.
        folded = [word if word.isascii() else key(word) for word in words]
        new = dict.fromkeys(word for word in folded if word not in known)
        known.update(zip(new, range(len(known), len(known) + len(new)), strict=True))
        self._plain += bytes(map(is_plain, new))
        return np.fromiter(map(known.__getitem__, folded), np.int32, count=len(words))

    @property
    def plain(self) -> np.ndarray:
        """Of each code, whether a full stop behind its word ends a sentence."""
        return np.frombuffer(bytes(self._plain), dtype=bool)


_BATCH = 500_000  # characters that are split at once: arrays of a megabyte


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield the texts in lists of about so many characters; a text stays whole."""
    some, size = [], 0
    for text in texts:
        some.append(text)
        size += len(text)
        if size > _BATCH:
            yield some
            some, size = [], 0
    if some:
        yield some


def _index(texts: list[str], spelled: _Codes) -> tuple[np.ndarray, ...]:
    """Split some texts at once; rows and sentences are counted from 0.

    Returns
    -------
    row, start, end, code, sentence : ndarray of int32
    close : ndarray of bool
    """
    joined = "\n".join(texts)  # no word and no stage mark goes on in the next text
    chars = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    opens = np.cumsum(lengths + 1) - lengths - 1
    marks = [
        (at + left, at + right)
        for text, at in zip(texts, opens.tolist(), strict=True)
        if "[" in text or "(" in text
        for left, right in spans(stage_mark(), text)
    ]
    narrow = joined.encode("latin-1", "replace")  # the quickest way for most texts
    kinds, small = _signs(narrow, chars)
    inside = _in_words(kinds)
    for left, right in marks:
        inside[left:right] = False
    edges = np.flatnonzero(np.diff(inside, prepend=False, append=False))
    start, end = edges[::2], edges[1::2]
    first = start.searchsorted(np.append(opens, len(chars) + 1))
    row = np.repeat(np.arange(len(texts), dtype=np.int32), np.diff(first))
    code = _coded(chars, small * inside, start, end, spelled)
    # A sentence begins with a text, and with a word that a break stands before.
    breaks = sentence_ends(
        texts, opens, narrow, chars, (start, end), spelled.plain[code]
    )
    closed = np.array([right for _, right in marks], dtype=np.int64)
    begins = np.zeros(len(start) + 1, dtype=bool)  # the last is of no word
    begins[first] = True
    begins[start.searchsorted(breaks)] = True
    begins[start.searchsorted(closed)] = True
    sentence = np.cumsum(begins[:-1], dtype=np.int32) - np.int32(1)
    at = opens[row]
    places = ((edge - at).astype(np.int32) for edge in (start, end))
    return row, *places, code, sentence, _close(kinds, inside, chars, start, end)


def _close(
    kinds: np.ndarray,
    inside: np.ndarray,
    chars: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
) -> np.ndarray:
    """Return a mask of the words right behind another: only white space between them.

    Or a hyphen at the end of a line.
    """
    close = np.zeros(len(start), dtype=bool)
    here, there = end[:-1], start[1:]
    close[1:] = kinds[here] == _SPACE
    wide = np.flatnonzero(there - here > 1)
    signs = np.flatnonzero((kinds != _SPACE) & ~inside)
    here = here[wide]
    n = signs.searchsorted(there[wide]) - signs.searchsorted(here)
    broken = (chars[here] == ord("-")) & np.isin(chars[here + 1], _LINE_ENDS)
    close[wide + 1] = (n == 0) | ((n == 1) & broken)
    return close


_LINE_ENDS = (ord("\n"), ord("\r"))
_COMMON = 0x3000  # alphabets below, Chinese and what else is rare here above
_LETTER, _JOINER, _SPACE = 1, 2, 3  # what a character is in a word, or between two
_ODD = 1  # a letter that does not fold to one of ASCII by itself


def _signs(narrow: bytes, chars: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return two numbers for each character.

    Returns
    -------
    kinds : ndarray of uint8
        What it is in a word.
    small : ndarray of uint8
        The sign of ASCII that it folds to by itself, or that it does not.
    """
    tables = [table[:256].tobytes() for table in _tables()]
    kinds, small = (
        np.frombuffer(bytearray(narrow.translate(table)), dtype=np.uint8)
        for table in tables
    )
    wide = np.flatnonzero(chars >= 256)
    if len(wide):
        known = np.minimum(chars[wide], _COMMON)
        for signs, table in zip((kinds, small), _tables(), strict=True):
            signs[wide] = table[known]
    rare = wide[chars[wide] >= _COMMON]
    if len(rare):
        distinct, at = np.unique(chars[rare], return_inverse=True)
        kinds[rare] = np.array([_kind(chr(char)) for char in distinct.tolist()])[at]
    return kinds, small


def _in_words(kinds: np.ndarray) -> np.ndarray:
    """Return a mask of the characters of words: :data:`WORD` as arrays.

    A letter or digit always does; one of the joiners does between two of them.
    """
    inside = kinds == _LETTER
    between = inside[:-2] & inside[2:]
    inside[1:-1] |= between & (kinds[1:-1] == _JOINER)
    return inside


def _kind(char: str) -> int:
    """Return the kind of a character that joins no words."""
    return _LETTER if WORD.match(char) else _SPACE if char.isspace() else 0


@lru_cache
def _tables() -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers of :func:`_signs` for common characters; a rare one is odd."""
    kinds = np.zeros(_COMMON + 1, dtype=np.uint8)
    small = np.full(_COMMON + 1, _ODD, dtype=np.uint8)
    for char in range(_COMMON):
        kinds[char] = _kind(chr(char))
    for char in map(ord, JOINERS):
        kinds[char] = _JOINER
    for char in (*range(ord(" "), 128), *map(ord, "’\u2010\u2011")):
        small[char] = ord(fold(chr(char)))
    return kinds, small


def _coded(
    chars: np.ndarray,
    small: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    spelled: _Codes,
) -> np.ndarray:
    """Return the code of each of some words.

    Words of ASCII are told apart by a byte a letter, folded already; `small` is 0
    between words.
    """
    letters = small.tobytes().translate(None, b"\0")
    lengths = end - start
    number, words = _distinct(np.frombuffer(letters, np.uint8), lengths, "ascii")
    if bytes([_ODD]) not in letters:
        return spelled.of(words)[number]
    sign = chr(_ODD)
    odd = np.array([sign in word for word in words], dtype=bool)
    at = np.flatnonzero(odd[number])
    others, more = _odd(chars, start[at], lengths[at])
    # Both kinds in the order of first use; what is odd has no code of its own.
    first = np.concatenate([_first(number, len(words)), at[_first(others, len(more))]])
    words += more
    order = np.argsort(first)
    order = order[~np.append(odd, np.zeros(len(more), dtype=bool))[order]]
    codes = np.zeros(len(words), dtype=np.int32)
    codes[order] = spelled.of([words[one] for one in order.tolist()])
    number = number.copy()
    number[at] = others + np.int32(len(odd))
    return codes[number]


def _first(number: np.ndarray, n: int) -> np.ndarray:
    """Return the first place of each of `n` numbers."""
    first = np.empty(n, dtype=np.int64)
    first[number[::-1]] = np.arange(len(number) - 1, -1, -1)  # the last one stays
    return first


def _odd(
    chars: np.ndarray, start: np.ndarray, lengths: np.ndarray
) -> tuple[np.ndarray, list[str]]:
    """Return the result of :func:`_distinct` for words of letters of any kind."""
    shift = np.repeat(start - (np.cumsum(lengths) - lengths), lengths)
    letters = chars[shift + np.arange(len(shift))]
    return _distinct(letters.astype("<u4"), lengths, "utf-32-le")


def _distinct(
    letters: np.ndarray, lengths: np.ndarray, encoding: str
) -> tuple[np.ndarray, list[str]]:
    """Return the number of each word among the different ones, and those.

    `lengths` are in letters, which stand in a row; numbers are in the order of first
    use.
    """
    import pyarrow as pa

    ends = np.zeros(len(lengths) + 1, dtype=np.int64)
    np.cumsum(letters.itemsize * lengths, out=ends[1:])
    buffers = [None, pa.py_buffer(ends), pa.py_buffer(letters)]
    words = pa.LargeBinaryArray.from_buffers(pa.large_binary(), len(lengths), buffers)
    coded = words.dictionary_encode()
    different = coded.dictionary
    bounds, held = different.buffers()[1:]
    edges = np.frombuffer(bounds, dtype=np.int64, count=len(different) + 1)
    # Cut from one text: quicker than word by word from what arrow has.
    whole = bytes(held)[: edges[-1]].decode(encoding)
    edges = (edges // letters.itemsize).tolist()
    return coded.indices.to_numpy(), [
        whole[left:right] for left, right in pairwise(edges)
    ]
