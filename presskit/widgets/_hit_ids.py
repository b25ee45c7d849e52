"""The ids of hits, each made when it is asked for: a common word has very many."""

from collections.abc import Sequence
from typing import overload

import numpy as np

from presskit.schema import ids
from presskit.schema.ids import Keys


class HitIds(Sequence[str]):
    """The ids of hits in some order, as a sequence that is not written out.

    Parameters
    ----------
    turns : Keys
        The keys of the turns.
    row, start : ndarray of int
        The turn of each hit, and where it begins there.

    Examples
    --------
    >>> import pandas as pd
    >>> turns = Keys(pd.DataFrame({"turn_id": ["ta", "tb"], "transcript": "may"}),
    ...     "turn_id")
    >>> listed = HitIds(turns, np.array([1, 0, 0]), np.array([7, 0, 9]))
    >>> listed[0], listed[1:], listed.index("ta@may@9"), "ta@may@8" in listed
    ('tb@may@7', ['ta@may@0', 'ta@may@9'], 2, False)
    """

    def __init__(self, turns: Keys, row: np.ndarray, start: np.ndarray) -> None:
        self._turns, self._row, self._start = turns, row, start

    def __len__(self) -> int:
        return len(self._row)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> list[str]: ...
    def __getitem__(self, at: int | slice) -> str | list[str]:
        """Return the id at a position, or a list of those in a part."""
        if not isinstance(at, slice):
            return ids.of_hit(self._turns.all[self._row[at]], int(self._start[at]))
        rows, starts = self._row[at].tolist(), self._start[at].tolist()
        turns = self._turns.all
        return [
            ids.of_hit(turns[row], start)
            for row, start in zip(rows, starts, strict=True)
        ]

    def __contains__(self, hit: object) -> bool:
        return len(self._places(hit)) > 0

    def index(self, hit: str, start: int = 0, stop: int | None = None) -> int:
        """Return the position of an id; a ValueError if it is not there."""
        found = self._places(hit)
        last = len(self) if stop is None else stop
        found = found[(found >= start) & (found < last)]
        if not len(found):
            raise ValueError(f"{hit!r} is not listed")
        return int(found[0])

    def _places(self, hit: object) -> np.ndarray:
        """Return the positions of an id."""
        turn, start = ids.of_place(hit) if isinstance(hit, str) else ("", None)
        row = self._turns.at(turn)
        if row is None or start is None:
            return np.zeros(0, dtype=np.int64)
        found = np.flatnonzero((self._row == row) & (self._start == start))
        # A bare id means the turn as well, and is not its key.
        return found if turn == self._turns.all[row] else found[:0]
