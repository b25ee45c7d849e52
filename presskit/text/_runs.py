"""The runs of words of texts, by which two of them are told to be one event."""

from collections.abc import Mapping

from presskit.text._index import index

RUN = 5
"""Words: shorter runs are stock phrases, longer ones break at each correction."""


def runs_of(texts: Mapping[int, str]) -> dict[int, set[int]]:
    """Return the runs of words of each text, a number for each run.

    Examples
    --------
    >>> runs = runs_of({0: "one two three four five six", 1: "Two three four five six"})
    >>> [len(some) for some in runs.values()], len(runs[0] & runs[1])
    ([2, 1], 1)
    """
    words = index(texts.values())
    ends = words.row.searchsorted(range(len(texts)), side="right").tolist()
    codes = words.code.tolist()
    runs, start = {}, 0
    for at, end in zip(texts, ends, strict=True):
        shifted = (codes[start + n : end] for n in range(RUN))
        # Numbers of words hash alike in every process; a number takes less than a run.
        runs[at] = set(map(hash, zip(*shifted, strict=False)))
        start = end
    return runs


def in_percent(part: int, whole: int) -> str:
    """Return a share as it is told, cut and not rounded: never 100% of nearly all."""
    return f"{100 * part // whole}%"
