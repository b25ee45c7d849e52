"""Texts split into words, all at once, as arrays."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np

from presskit.languages import WORD
from presskit.text._definitions import key
from presskit.text._sentences import breaks, spans
from presskit.text._stage_marks import stage_mark
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

    Examples
    --------
    >>> words = index(["We need ammunition.", "Ammunition [laughter] now."])
    >>> [words.vocabulary[code] for code in words.code]
    ['we', 'need', 'ammunition', 'ammunition', 'now']
    >>> words.find("ammunition")
    (array([2, 3]), 1)
    """
    spelled = _Codes()
    first_row = first_sentence = 0
    parts = []
    for some in _batches(texts):
        row, start, end, code, sentence, after = _index(some, spelled)
        parts.append((row + first_row, start, end, code, sentence + first_sentence))
        first_row += len(some)
        first_sentence += after
    empty = [np.array([])] * 5
    columns = zip(*parts, strict=True) if parts else zip(empty)
    arrays = (np.concatenate(column).astype(np.int32) for column in columns)
    return Words(*arrays, vocabulary=list(spelled.of_key))


class _Codes(dict):
    """The code of each word as printed; words that fold alike have the same."""

    def __init__(self) -> None:
        super().__init__()
        self.of_key: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        code = self.of_key.setdefault(key(word), len(self.of_key))
        self[word] = code
        return code


_BATCH = 2_000_000  # characters that are split at once: arrays of a few megabytes


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


def _index(texts: list[str], spelled: _Codes) -> tuple[np.ndarray | int, ...]:
    """Split some texts at once; rows and sentences are counted from 0.

    Returns
    -------
    row, start, end, code, sentence : ndarray of int
    after : int
        The number of the sentence that the text after these would begin with.
    """
    joined = "\n".join(texts)  # no word and no stage mark goes on in the next text
    chars = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    opens = np.cumsum(lengths + 1) - lengths - 1
    marks, starts = [], []
    for text, at in zip(texts, opens.tolist(), strict=True):
        if "[" in text or "(" in text:
            marks += [(at + a, at + b) for a, b in spans(stage_mark(), text)]
        starts += [at + place for place in breaks(text)]
    inside = _in_words(chars)
    for left, right in marks:
        inside[left:right] = False
    edges = np.flatnonzero(np.diff(inside, prepend=False, append=False))
    start, end = edges[::2], edges[1::2]
    first = start.searchsorted(np.append(opens, len(chars) + 1))
    row = np.repeat(np.arange(len(texts)), np.diff(first))
    code = _coded(chars[inside], end - start, spelled)
    # Breaks before a word within its text; what comes after the last word is none.
    starts = np.array(starts, dtype=np.int64)
    so_far = starts.searchsorted(start, side="right")
    so_far -= starts.searchsorted(opens, side="right")[row]
    in_text = np.zeros(len(texts), dtype=np.int64)
    spoken = np.diff(first) > 0
    in_text[spoken] = so_far[first[1:][spoken] - 1]
    firsts = np.cumsum(in_text + 1) - in_text - 1
    after = int((in_text + 1).sum())
    at = opens[row]
    return row, start - at, end - at, code, firsts[row] + so_far, after


def _in_words(chars: np.ndarray) -> np.ndarray:
    """Return a mask of the characters of words: :data:`WORD` as arrays.

    A letter or digit always does; one of ``' ’ - . ,`` does between two of them.
    """
    kinds = _kinds()[np.minimum(chars, _COMMON)]
    rare = np.flatnonzero(chars >= _COMMON)
    if len(rare):
        distinct, at = np.unique(chars[rare], return_inverse=True)
        letters = [bool(WORD.match(chr(char))) for char in distinct.tolist()]
        kinds[rare] = np.array(letters)[at]
    inside = kinds == _LETTER
    between = inside[:-2] & inside[2:]
    inside[1:-1] |= between & (kinds[1:-1] == _JOINER)
    return inside


_COMMON = 0x3000  # alphabets below, Chinese and what else is rare here above
_LETTER, _JOINER = 1, 2


@lru_cache
def _kinds() -> np.ndarray:
    """Return for each common character what it is in a word, and 0 behind them."""
    kinds = np.zeros(_COMMON + 1, dtype=np.uint8)
    for char in range(_COMMON):
        if WORD.match(chr(char)):
            kinds[char] = _LETTER
    kinds[[ord(char) for char in "'’.,-"]] = _JOINER
    return kinds


def _coded(chars: np.ndarray, lengths: np.ndarray, spelled: _Codes) -> np.ndarray:
    """Return the code of each of some words, whose characters stand in a row."""
    import pyarrow as pa

    ends = np.zeros(len(lengths) + 1, dtype=np.int64)
    np.cumsum(4 * lengths, out=ends[1:])
    buffers = [None, pa.py_buffer(ends), pa.py_buffer(chars.astype("<u4"))]
    words = pa.LargeBinaryArray.from_buffers(pa.large_binary(), len(lengths), buffers)
    distinct = words.dictionary_encode()  # in the order of first use
    known = [spelled[word.as_py().decode("utf-32-le")] for word in distinct.dictionary]
    return np.array(known, dtype=np.int64)[distinct.indices.to_numpy()]
