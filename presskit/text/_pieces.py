"""The words of an index that hyphens part, by their parts: "air-defence" as two."""

from collections.abc import Iterator, Sequence

import numpy as np

from presskit.languages import WORD, stem
from presskit.languages import parts as parts_of
from presskit.text._definitions import is_glob

_NONE = np.array([], dtype=np.int64)


class Pieces:
    """The parts of all words of a vocabulary that have some, one behind the other.

    Parameters
    ----------
    written : Vocabulary
        Words as they are written; what it folds is folded in their parts, too.

    Examples
    --------
    >>> from presskit.text._vocabulary import Vocabulary
    >>> pieces = Pieces(Vocabulary(["defence", "air-defence", "anti-air-defence's"]))
    >>> [(i, j, codes.tolist()) for i, j, codes in pieces.runs(["air", "defence"])]
    [(0, 2, [1])]
    >>> pieces.holding(["air", "defence"]).tolist()
    [1, 2]
    """

    def __init__(self, written) -> None:
        self._kinds, self._same = written.kinds, written.same
        names: dict[str, int] = {}
        of: list[int] = []
        owner: list[int] = []
        for code, word in enumerate(written):
            for start, end in parts_of(word, written.kinds) if "-" in word else ():
                part = word[start:end]
                part = written.same.get(part, part)
                of.append(names.setdefault(part, len(names)))
                owner.append(code)
        self._names = type(written)(names)
        self._owner = np.array(owner, dtype=np.int64)
        edges = np.append(np.diff(self._owner, prepend=-1) != 0, True)
        self._opens, self._closes = edges, edges[1:]
        code = np.array(of, dtype=np.int64)
        self._order = np.argsort(code, kind="stable")
        self._until = np.cumsum(np.bincount(code, minlength=len(names)))

    def runs(self, sought: Sequence[str]) -> Iterator[tuple[int, int, np.ndarray]]:
        """Yield which words are made of parts that follow each other in a pattern.

        Parameters
        ----------
        sought : sequence of str
            Folded parts of a pattern; one that is nothing but ``*`` and ``?`` is a
            word by itself, and no part of one.

        Yields
        ------
        (int, int, ndarray of int)
            From which part on up to before which one, and the codes of these words.
        """
        at = [self._places(one) for one in sought]
        for first in range(len(at) - 1):
            here = at[first][self._opens[at[first]]]
            for last in range(first + 1, len(at)):
                here = self._next(here, at[last])
                if not len(here):
                    break
                whole = here[self._closes[here]]
                if len(whole):
                    yield first, last + 1, self._owner[whole]

    def holding(self, sought: Sequence[str]) -> np.ndarray:
        """Return the codes of the words that have all parts of a pattern in a row."""
        at = [self._places(one) for one in sought]
        here = at[0]
        for places in at[1:]:
            here = self._next(here, places)
        return np.unique(self._owner[here])

    def _next(self, here: np.ndarray, places: np.ndarray) -> np.ndarray:
        """Return the places right behind some in the same word."""
        behind = here + 1
        behind = behind[~self._opens[behind]]
        return np.intersect1d(behind, places, assume_unique=True)

    def _places(self, part: str) -> np.ndarray:
        """Return the places of a part of a pattern, ascending."""
        if is_glob(part):
            codes = self._names.matching(part) if WORD.search(part) else _NONE
        else:
            part = part[slice(*stem(part, self._kinds))]
            codes = self._names.matching(self._same.get(part, part))
        if not len(codes):
            return _NONE
        before = np.append(0, self._until)
        found = [self._order[before[one] : before[one + 1]] for one in codes.tolist()]
        return np.sort(np.concatenate(found))
