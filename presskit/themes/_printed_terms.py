"""How terms are printed, and the texts that they are printed in."""

from collections import Counter

import numpy as np
import pandas as pd

from presskit.text import Words
from presskit.themes._spelling import cut, stands

_LOOKED_AT = 50  # places of a term
_HELD = 1_000  # texts that are looked at again and again


class TextsByRow:
    """The texts of turns by their position; only those looked at last are copied.

    Examples
    --------
    >>> texts = TextsByRow(pd.Series(["Jets.", "No."]))
    >>> texts[1], texts[np.int32(0)]
    ('No.', 'Jets.')
    """

    def __init__(self, column: pd.Series) -> None:
        self._column = column.array
        self._held: dict[int, str] = {}

    def __getitem__(self, row: int) -> str:
        row = int(row)
        if row not in self._held:
            while len(self._held) >= _HELD:
                self._held.pop(next(iter(self._held)))
            self._held[row] = self._column[row]
        return self._held[row]


def printed(
    words: Words, texts: TextsByRow, at: np.ndarray, n: int, said: list[str]
) -> str:
    """Return the commonest spelling of a term where no sentence begins with it.

    Parameters
    ----------
    words : Words
        The index.
    texts : TextsByRow
        Its texts.
    at : ndarray of int
        Position of the first word of each place.
    n : int
        Words of the term.
    said : list of str
        They, folded.
    """
    opens = (words.sentence[np.maximum(at - 1, 0)] != words.sentence[at]) | (at == 0)
    looked = at[~opens] if (~opens).any() else at
    looked = looked[:_LOOKED_AT]
    spans = zip(
        words.row[looked].tolist(), words.start[looked].tolist(),
        words.end[looked + n - 1].tolist(), strict=True,
    )  # fmt: skip
    as_it_stands = Counter(stands(texts[row], start, end) for row, start, end in spans)
    seen: Counter[str] = Counter()
    for form, times in as_it_stands.items():
        own = cut(form, said[0]) if n == 1 else form
        seen[" ".join(own.split())] += times
    return min(seen, key=lambda one: (-seen[one], one.swapcase()))
