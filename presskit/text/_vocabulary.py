"""The words of an index, and which of them each counts as."""

import re
import sys
from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

import numpy as np

from presskit.languages import spellings, stem, word_forms
from presskit.text._definitions import is_glob
from presskit.text._fold import DEFAULT
from presskit.text._pieces import Pieces


class Vocabulary(list[str]):
    """The folded words of an index, in the order of first use; it does not change."""

    same: Mapping[str, str] = MappingProxyType({})
    """What words are spelled like that count as one, by those that are not so."""
    kinds: frozenset[str] = DEFAULT
    """What is folded: some of :data:`presskit.text._fold.KINDS`."""

    def folded(self, kinds: frozenset[str]) -> "Vocabulary":
        """Return the same words, of which other kinds are folded."""
        made = Vocabulary(self)
        made.kinds = kinds
        if "spelling" in kinds:
            made.same = spellings()
        return made

    @cached_property
    def codes(self) -> dict[str, int]:
        """The place of each word."""
        return {word: code for code, word in enumerate(self)}

    @cached_property
    def spelled(self):
        """The words as arrow has them, for patterns."""
        import pyarrow as pa

        return pa.array(list(self), type=pa.string())

    @cached_property
    def alphabet(self) -> np.ndarray:
        """The place of each word in the alphabet."""
        place = np.empty(len(self), dtype=np.int64)
        place[sorted(range(len(self)), key=self.__getitem__)] = range(len(self))
        return place

    @cached_property
    def _in_alphabet(self) -> tuple[list[str], np.ndarray]:
        """The words in the order of the alphabet, and the code of each."""
        codes = np.argsort(self.alphabet)
        return [self[code] for code in codes.tolist()], codes

    @cached_property
    def forms(self) -> "Forms":
        """What each word counts as."""
        return Forms(self)

    @cached_property
    def pieces(self) -> Pieces:
        """The words that hyphens part, by their parts."""
        return Pieces(self)

    def matching(self, word: str) -> np.ndarray:
        """Return the codes that one word of a pattern stands for, as it is written.

        Parameters
        ----------
        word : str
            A folded word; ``*`` stands for any run, ``?`` for one character.

        Returns
        -------
        ndarray of int
            Ascending.
        """
        if not is_glob(word):
            code = self.codes.get(word)
            return np.array([] if code is None else [code], dtype=np.int64)
        beginning = word[:-1]
        if word.endswith("*") and beginning and not is_glob(beginning):
            words, codes = self._in_alphabet  # most patterns are such
            ends = (beginning, beginning + chr(sys.maxunicode))
            first, last = (bisect_left(words, end) for end in ends)
            return np.sort(codes[first:last])
        import pyarrow.compute as pc  # far faster than a pattern tried on each word

        like = re.sub(r"([\\%_])", r"\\\1", word).replace("*", "%").replace("?", "_")
        return np.flatnonzero(pc.match_like(self.spelled, like))


class Forms:
    """What the words of a vocabulary count as: "nato's" as "nato", "nato-led" as three.

    Parameters
    ----------
    written : Vocabulary
        Words as they are written.

    Attributes
    ----------
    vocabulary : Vocabulary
        Those words with what they count as behind them, where nobody says it alone.
    code : ndarray of int32
        Codes in it of the forms of each word in turn, the whole one first.
    start : ndarray of int64
        Where in `code` those of each word begin; one more at the end.

    Examples
    --------
    >>> made = Forms(Vocabulary(["nato-led", "nato", "kyiv's"]))
    >>> made.vocabulary
    ['nato-led', 'nato', "kyiv's", 'led', 'kyiv']
    >>> made.code.tolist(), made.start.tolist()
    ([0, 1, 3, 1, 4], [0, 3, 4, 5])
    """

    def __init__(self, written: Vocabulary) -> None:
        self.written = written
        codes = dict(written.codes)
        of: list[int] = []
        start = [0]
        self._owners: dict[str, list[int]] = {}
        self._in_parts: dict[str, list[int]] = {}
        for at, word in enumerate(written):
            if "'" not in word and "-" not in word and word not in written.same:
                of.append(at)
            else:
                spans = word_forms(word, written.kinds)
                for nth, (left, right) in enumerate(spans):
                    form = word[left:right]
                    if nth and "part" not in written.kinds:
                        break
                    form = written.same.get(form, form)
                    of.append(codes.setdefault(form, len(codes)))
                    if nth:
                        self._in_parts.setdefault(form, []).append(at)
                    elif form != word:
                        self._owners.setdefault(form, []).append(at)
            start.append(len(of))
        self.vocabulary = written if len(codes) == len(written) else Vocabulary(codes)
        self.code = np.array(of, dtype=np.int32)
        self.start = np.array(start, dtype=np.int64)

    @property
    def stem(self) -> np.ndarray:
        """What each written word counts as when it is counted once."""
        return self.code[self.start[:-1]]

    def owners(self, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the written words that count as some, and which of these each does.

        Parameters
        ----------
        codes : ndarray of int
            Of `vocabulary`, ascending.

        Returns
        -------
        written, of : ndarray of int
            Codes of written words, and positions in `codes`.
        """
        at = np.minimum(codes.searchsorted(self.code), max(len(codes) - 1, 0))
        found = np.flatnonzero(codes[at] == self.code) if len(codes) else at[:0]
        written = self.start.searchsorted(found, side="right") - 1
        return written, at[found]

    def matching(self, word: str, parts: bool) -> np.ndarray:
        """Return the codes of the written words that count as a word of a pattern.

        Parameters
        ----------
        word : str
            A folded word. Without ``*`` and ``?`` it is looked for without what is
            written together with it.
        parts : bool
            Whether a part between hyphens is enough.

        Returns
        -------
        ndarray of int
            Ascending.
        """
        ways = (self._owners, self._in_parts)[: 1 + parts]
        if is_glob(word):
            more = [
                at
                for way, names in zip(ways, self._names, strict=False)
                for found in names.matching(word).tolist()
                for at in way[names[found]]
            ]
            own = self.written.matching(word)
            return np.array(sorted({*own.tolist(), *more}), np.int64) if more else own
        sought = word[slice(*stem(word, self.written.kinds))]
        sought = self.written.same.get(sought, sought)
        found = [at for way in ways for at in way.get(sought, ())]
        own = self.written.codes.get(sought)
        found = set(found) if own is None else {*found, own}
        return np.array(sorted(found), np.int64)

    @cached_property
    def _names(self) -> tuple[Vocabulary, Vocabulary]:
        """The forms that are not written so, by whether they are parts."""
        return Vocabulary(self._owners), Vocabulary(self._in_parts)
