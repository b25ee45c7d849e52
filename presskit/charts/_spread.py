"""Marks that would hide each other, parted or scattered; the same at each call."""

from collections.abc import Sequence

import numpy as np

_CROWD = 25  # marks in one place that can be parted
_FEW = 100  # marks in one row that are parted one by one
_GOLDEN = (5**0.5 - 1) / 2


def spread(values: Sequence[float], near: float, step: float = 1.0) -> list[float]:
    """Return an offset for each value, so that values closer than `near` part.

    The offsets are 0, 1, -1, 2, -2 … times `step`; equal input, equal output. Where
    too many crowd in one place to be parted, they are scattered over the width that
    they would need: the more there are, the wider.

    Examples
    --------
    >>> spread([10, 11, 50, 12], near=5)
    [0.0, 1.0, 0.0, -1.0]
    """
    given = np.asarray(values, dtype=float)
    order = np.argsort(given, kind="stable")
    ordered = given[order]
    until = np.searchsorted(ordered, ordered + near)
    crowd = int((until - np.arange(len(given))).max(initial=0))
    if len(given) <= _FEW and crowd <= _CROWD:
        parted = _parted(ordered.tolist(), near)
    else:
        parted = _scattered(ordered, near)
    offsets = np.empty(len(given))
    offsets[order] = parted
    return (offsets * step).tolist()


def _parted(ordered: list[float], near: float) -> list[float]:
    """Give each value the first level on which it has room."""
    offsets, last = [], {}
    for value in ordered:
        level = 0
        while value - last.get(level, float("-inf")) < near:
            level = -level if level > 0 else 1 - level
        last[level] = value
        offsets.append(float(level))
    return offsets


def _scattered(ordered: np.ndarray, near: float) -> np.ndarray:
    """Scatter values, the same at each call, as far as their neighbours are many."""
    crowd = np.searchsorted(ordered, ordered + near / 2, side="right")
    crowd = crowd - np.searchsorted(ordered, ordered - near / 2)
    # Multiples of the golden ratio fill an interval evenly, wherever one starts.
    place = np.arange(len(ordered)) * _GOLDEN % 1 - 0.5
    return np.round(place * (crowd - 1), 2)
