"""What is said in some turns among what is said in all: places, and how often."""

import numpy as np

from presskit.schema.recent import Recent

_FEW_EDGES = 20  # up to which places are looked up between them
_MANY_EDGES = 500  # from which on to look at every place is quicker
_KEPT = 4  # choices of turns whose counts are kept


class ByTurn:
    """Places in the order of turns, of which those of some turns are had at once.

    Parameters
    ----------
    row : ndarray of int
        The turn of each place, ascending.
    n_turns : int

    Attributes
    ----------
    size : ndarray of int
        The places of each turn.

    Examples
    --------
    >>> places = ByTurn(np.array([0, 0, 2, 3, 3]), 4)
    >>> places.taken(np.arange(5), np.array([False, True, True, True])).tolist()
    [2, 3, 4]
    """

    def __init__(self, row: np.ndarray, n_turns: int) -> None:
        self.size = np.bincount(row, minlength=n_turns)
        self._first = np.append(0, np.cumsum(self.size))

    def taken(self, values: np.ndarray, turns: np.ndarray) -> np.ndarray:
        """Return the values, one a place, of some turns."""
        if len(edges := _edges(turns)) > _MANY_EDGES:
            return values[np.repeat(turns, self.size)]
        return np.concatenate(
            [values[:0], *(values[one] for one in self._slices(edges))]
        )

    def _slices(self, edges: np.ndarray) -> list[slice]:
        """Return the places of turns, of those one after the other as one slice."""
        places = self._first[edges].tolist()
        return list(map(slice, places[::2], places[1::2]))

    def within(self, turns: np.ndarray, places: list[np.ndarray]) -> list[np.ndarray]:
        """Return the positions that lie in some turns, of lists that each ascend."""
        edges = self._first[_edges(turns)].tolist()
        if len(edges) > _FEW_EDGES:
            there = np.repeat(turns, self.size)
            return [one[there[one]] for one in places]
        made = []
        for one in places:
            cut = one.searchsorted(edges).tolist()
            parts = [one[a:b] for a, b in zip(cut[::2], cut[1::2], strict=True)]
            made.append(
                parts[0] if len(parts) == 1 else np.concatenate([one[:0], *parts])
            )
        return made


def _edges(turns: np.ndarray) -> np.ndarray:
    """Return the places at which turns begin and cease to be some of those wanted."""
    return np.flatnonzero(np.diff(turns, prepend=False, append=False))


class Counted:
    """How often each of some codes is said in any turns.

    Parameters
    ----------
    code : ndarray of int
        What is said at each place, in the order of turns.
    row : ndarray of int
        The turn of each place, ascending.
    n_turns, n_codes : int

    Attributes
    ----------
    total : ndarray of int
        How often each code is said in all turns.

    Examples
    --------
    >>> said = Counted(np.array([0, 1, 1]), np.array([0, 0, 2]), n_turns=3, n_codes=2)
    >>> said.total.tolist(), said.counts(np.array([True, True, False])).tolist()
    ([1, 2], [1, 1])
    """

    def __init__(
        self, code: np.ndarray, row: np.ndarray, n_turns: int, n_codes: int
    ) -> None:
        self.code, self.n_codes = code, n_codes
        self.places = ByTurn(row, n_turns)
        self.total = np.bincount(code, minlength=n_codes)
        self._known: Recent[np.ndarray] = Recent(_KEPT)

    def counts(self, turns: np.ndarray) -> np.ndarray:
        """Return the counts of all codes in some turns; not to be changed."""
        return self._known.get(turns.tobytes(), lambda: self._count(turns))

    def _count(self, turns: np.ndarray) -> np.ndarray:
        if 2 * self.places.size[turns].sum() > len(self.code):  # fewer are not in them
            return self.total - self._those(~turns)
        return self._those(turns)

    def _those(self, turns: np.ndarray) -> np.ndarray:
        return np.bincount(self.places.taken(self.code, turns), minlength=self.n_codes)
