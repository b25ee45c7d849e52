"""Which sentence of an earlier statement says the same as one of a later statement."""

from collections import Counter
from difflib import SequenceMatcher

import numpy as np

from presskit.text import Words

ALIKE = 0.38
"""From here on two sentences are taken for the same one, in changed words."""
_CHAIN = 0.12  # what it adds that a pair stands in the order of the others
_BESIDE = 0.06  # and that the sentence before or after it is alike
_PART = 0.40  # half of a sentence that was split in two
_APART = 0.60  # a second sentence that says the same, elsewhere
_SURE = 0.5  # so much alike they are one sentence, whatever the others are
_OF_ONE_FORM = 0.15  # of the sentences; else what is less alike is so by chance
_STEM = 6  # letters in which forms of a word agree, in most languages written with them
_FIGURE = 3.0  # bits of a figure: two statements say the same in other numbers

_ROUNDING = 1e-9

Pairs = list[tuple[int, int]]
_Said = tuple[list[str], list[float]]


def load_scipy() -> None:
    """Load what :func:`pairs` needs, which takes half a second."""
    import scipy.optimize  # noqa: F401


def similarity(
    words: Words,
    weights: np.ndarray,
    new: list[int],
    old: list[int],
    least: float = 0.0,
) -> np.ndarray:
    """Return how much of what two sentences say is the same.

    The mean of two shares of their weight: of the words in the same order, and of those
    in any order. Words are compared by their first letters, figures as any figure.

    Parameters
    ----------
    words : Words
        An index in which each row is a sentence.
    weights : ndarray of float
        Of the words of its vocabulary.
    new, old : list of int
        Rows.
    least : float, default 0
        Pairs that cannot be as much alike as this are 0: most share a few common words,
        and need no look at their order.

    Returns
    -------
    ndarray of float
        A row for each of `new`, a column for each of `old`; from 0 to 1.

    Examples
    --------
    >>> from presskit.text import index
    >>> words = index(["Prices rose by 2 percent.", "Prices rise by 3 percent.", "No."])
    >>> weights = np.ones(len(words.vocabulary))
    >>> similarity(words, weights, [0], [1, 2]).round(2).tolist()
    [[0.86, 0.0]]
    """
    stems = [_stem(word) for word in words.vocabulary]
    told = np.where(np.array(stems, dtype=object) == "#", _FIGURE, weights)
    bounds = words.row.searchsorted(np.arange(max(new + old, default=-1) + 2))

    def read(row: int) -> tuple[list[str], list[float]]:
        codes = words.code[bounds[row] : bounds[row + 1]].tolist()
        return [stems[code] for code in codes], [float(told[code]) for code in codes]

    said = {row: read(row) for row in {*new, *old}}
    made = np.zeros((len(new), len(old)))
    most = _most([said[row] for row in new], [said[row] for row in old])
    for i, j in np.argwhere(most >= max(least, _ROUNDING)).tolist():
        made[i, j] = _shared(*said[new[i]], *said[old[j]])
    return made


def _most(new: list[_Said], old: list[_Said]) -> np.ndarray:
    """Return for each pair more than, or as much as, the two can be alike.

    As if each word that both have stood in the same order, as often as in the first.
    """
    from scipy.sparse import coo_array

    number: dict[str, int] = {}
    for stems, _ in (*new, *old):
        for stem in stems:
            number.setdefault(stem, len(number))
    here: list[tuple[float, int, int]] = []
    for i, (stems, weight) in enumerate(new):
        heaviest: dict[str, float] = {}
        for stem, one in zip(stems, weight, strict=True):
            heaviest[stem] = max(one, heaviest.get(stem, 0.0))
        here += [
            (2 * n * heaviest[stem], i, number[stem])
            for stem, n in Counter(stems).items()
        ]
    there = [(1, j, number[s]) for j, (stems, _) in enumerate(old) for s in set(stems)]

    def matrix(cells: list, n: int) -> coo_array:
        value, row, column = zip(*cells, strict=True) if cells else ((), (), ())
        return coo_array((value, (row, column)), (n, len(number)), dtype="float64")

    shared = (matrix(here, len(new)) @ matrix(there, len(old)).T).toarray()
    total = np.add.outer(*([sum(one) for _, one in side] for side in (new, old)))
    return np.divide(shared, total, out=np.zeros(shared.shape), where=total > 0)


def _stem(word: str) -> str:
    return "#" if word[:1].isdigit() else word.partition("'")[0][:_STEM]


def _shared(
    one: list[str], weight: list[float], other: list[str], others: list[float]
) -> float:
    total = sum(weight) + sum(others)
    if not total or set(one).isdisjoint(other):
        return 0.0
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    in_order = sum(sum(weight[b.a : b.a + b.size]) for b in blocks)
    of_word, there = dict(zip(one, weight, strict=True)), Counter(other)
    of_all = sum(of_word[w] * min(n, there[w]) for w, n in Counter(one).items())
    return min(1.0, (in_order + of_all) / total)


def pairs(alike: np.ndarray) -> Pairs:
    """Return which sentences say the same, by how much they are alike.

    Each sentence has at most one partner, chosen so that all together are most alike;
    being in the order of the others counts for a pair, and so do like neighbours. Where
    few sentences are surely the same, the two statements are not of one form, as those
    of a central bank are, and what is less alike is no pair: of the pairs read when
    this was chosen, about a third was right there, and nine tenths in those of one
    form.
    After that a sentence that is left joins the partner of its neighbour, if it is a
    part of it: sentences are split and put together.

    Parameters
    ----------
    alike : ndarray of float
        As :func:`similarity` returns it.

    Returns
    -------
    list of (int, int)
        Positions in the later and the earlier statement, sorted.

    Examples
    --------
    >>> pairs(np.array([[0.9, 0.1], [0.2, 0.1], [0.1, 0.7]]))
    [(0, 0), (2, 1)]
    """
    from scipy.optimize import linear_sum_assignment

    weighed = alike.copy()
    for pair in _chain(alike - ALIKE):
        weighed[pair] += _CHAIN
    near = alike >= _SURE
    weighed[1:, 1:] += _BESIDE * near[:-1, :-1]
    weighed[:-1, :-1] += _BESIDE * near[1:, 1:]
    rows, columns = linear_sum_assignment(-np.maximum(weighed - ALIKE, 0))
    made = {
        (i, j)
        for i, j in zip(rows.tolist(), columns.tolist(), strict=True)
        if alike[i, j] >= ALIKE and weighed[i, j] >= ALIKE + _BESIDE
    }
    sure = {pair for pair in made if alike[pair] >= _SURE}
    if len(sure) < _OF_ONE_FORM * min(alike.shape):
        made = sure
    return sorted(made | _parts(alike, made) | _turned(_parts(alike.T, _turned(made))))


def _turned(made: set[tuple[int, int]]) -> set[tuple[int, int]]:
    return {(j, i) for i, j in made}


def _parts(alike: np.ndarray, made: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return partners for rows that have none, where they are part of a pair."""
    found = set()
    for i in sorted(set(range(len(alike))).difference(i for i, _ in made)):
        if not alike.shape[1]:
            continue
        j = int(alike[i].argmax())
        beside = (i - 1, j) in made or (i + 1, j) in made
        if alike[i, j] >= (_PART if beside else _APART):
            found.add((i, j))
    return found


def _chain(gain: np.ndarray) -> Pairs:
    """Return the pairs in ascending order on both sides that gain most together."""
    n, m = gain.shape
    best = np.zeros((n + 1, m + 1))
    for i in range(1, n + 1):
        best[i, 1:] = np.maximum(best[i - 1, 1:], best[i - 1, :-1] + gain[i - 1])
        best[i] = np.maximum.accumulate(best[i])
    found, i, j = [], n, m
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j))
    return found[::-1]
