"""All words of a corpus as one array of numbers, for looking up what an article quotes.

Only the numbers are kept; where a word stands in its turn is found by splitting that
one turn again.
"""

from array import array
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b

import numpy as np
import pandas as pd

from presskit.quotes._tokens import key, token_pattern, tokens

_NO_WORD = -1
_KEPT = 2  # a whole corpus and the part of it that is looked at
_recent: dict[bytes, "Spoken"] = {}


@dataclass
class Spoken:
    """The words of turns, in the order of the table.

    Attributes
    ----------
    codes : ndarray of int32
        One number a word.
    first : ndarray of int64
        For each turn its first word, and one more for the end.
    vocabulary : dict of str to int
        The number of each word, as it is compared.
    texts : list of str
        The turns.
    """

    codes: np.ndarray
    first: np.ndarray
    vocabulary: dict[str, int]
    texts: list[str]
    _places: dict[int, np.ndarray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.count = np.bincount(self.codes, minlength=len(self.vocabulary))
        self.spans = lru_cache(64)(self._spans)

    def coded(self, keys: list[str]) -> np.ndarray:
        """Return the numbers of words; −1 for a word that nobody said."""
        known = self.vocabulary.get
        return np.array([known(word, _NO_WORD) for word in keys], dtype=np.int32)

    def places(self, code: int) -> np.ndarray:
        """Return the places of a word, in ascending order."""
        if code not in self._places:
            if len(self._places) > 5000:
                self._places.clear()
            self._places[code] = np.flatnonzero(self.codes == code)
        return self._places[code]

    def turn(self, word: np.ndarray | int) -> np.ndarray:
        """Return the position of the turn in which each word stands."""
        return np.searchsorted(self.first, word, side="right") - 1

    def phrase(self, codes: np.ndarray) -> np.ndarray:
        """Return the places where words follow each other in a turn: their first."""
        if not len(codes) or (codes < 0).any():
            return np.array([], dtype=np.int64)
        order = np.argsort(self.count[codes], kind="stable")
        at = self.places(int(codes[order[0]])) - order[0]
        at = at[(at >= 0) & (at <= len(self.codes) - len(codes))]
        for offset in order[1:]:
            at = at[self.codes[at + offset] == codes[offset]]
        return at[self.turn(at) == self.turn(at + len(codes) - 1)]

    def _spans(self, turn: int) -> list[tuple[int, int]]:
        """Return start and end of each word within the text of a turn."""
        return [(start, end) for _, start, end in tokens(self.texts[turn])]


class _Codes(dict):
    """From a word as printed to its number; a new word gets the next one."""

    def __init__(self) -> None:
        self.vocabulary: dict[str, int] = {}

    def __missing__(self, printed: str) -> int:
        compared = key(printed)
        code = _NO_WORD
        if compared:
            code = self.vocabulary.setdefault(compared, len(self.vocabulary))
        self[printed] = code
        return code


def spoken(turns: pd.DataFrame) -> Spoken:
    """Return the words of the turns; the same texts are split only once."""
    texts = turns["text"].tolist()
    mark = blake2b(digest_size=16)
    mark.update(np.array([len(text) for text in texts], dtype=np.int64).tobytes())
    mark.update("".join(texts).encode("utf-8", "surrogatepass"))
    made = _recent.pop(mark.digest(), None) or _split(texts)
    _recent[mark.digest()] = made
    while len(_recent) > _KEPT:
        _recent.pop(next(iter(_recent)), None)
    return made


def _split(texts: list[str]) -> Spoken:
    of = _Codes()
    number, found = of.__getitem__, token_pattern().findall
    codes, ends = array("i"), [0]
    for text in texts:
        codes.extend(map(number, found(text)))
        ends.append(len(codes))
    numbers = np.frombuffer(codes, dtype=np.intc) if codes else np.array([], np.intc)
    words = numbers >= 0  # marks such as [laughter] are none
    before = np.concatenate([[0], np.cumsum(words)])
    return Spoken(
        numbers[words].astype(np.int32), before[ends], of.vocabulary, list(texts)
    )
