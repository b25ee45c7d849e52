"""Which sentence of an earlier statement says the same as one of a later statement."""

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

import numpy as np

from presskit.schema.in_order import pairs_in_order
from presskit.text import Words
from presskit.themes._kinds_of_words import STEM, is_form

ALIKE = 0.38
"""From here on two sentences are taken for the same one, in changed words."""
_CHAIN = 0.12  # what it adds that a pair stands in the order of the others
_BESIDE = 0.06  # and that the sentence before or after it is alike
_PART = 0.40  # half of a sentence that was split in two
_APART = 0.60  # a second sentence that says the same, elsewhere
_SURE = 0.5  # so much alike they are one sentence, whatever the others are
_OF_ONE_FORM = 0.15  # of the sentences; else what is less alike is so by chance
ORDERED = 0.28
"""From here on, where both are each other's nearest and stand in the order of pairs."""
_AROUND = 3  # sentences on both sides in which that order is looked for
_HELD, _HELD_SAME = 0.7, 80.0  # of the shorter sentence, and bits: the longer holds it
_SAYS, _SAYS_MUCH = 30.0, 60.0  # bits that two sentences share: thanks have fewer
_LETTERS = 6  # in which forms of a word agree, in most languages written with them
_FIGURE = 3.0  # bits of a figure: two statements say the same in other numbers

_ROUNDING = 1e-9

Pairs = list[tuple[int, int]]
_Said = tuple[list[str], list[float]]


class Likeness(NamedTuple):
    """How much sentences say the same: a row for each of now, a column each of then.

    Attributes
    ----------
    alike : ndarray of float
        Share of what both say that is the same, 0 to 1.
    same : ndarray of float
        How much that is, in the unit of the weights.
    held : ndarray of float
        Share of what the shorter one says that the other one says, too, 0 to 1.
    """

    alike: np.ndarray
    same: np.ndarray
    held: np.ndarray

    @property
    def turned(self) -> "Likeness":
        """The same with then and now exchanged."""
        return Likeness(self.alike.T, self.same.T, self.held.T)


def load_scipy() -> None:
    """Load what :func:`pairs` needs, which takes half a second."""
    import scipy.optimize  # noqa: F401


def similarity(
    words: Words,
    weights: np.ndarray,
    new: list[int],
    old: list[int],
    least: float = 0.0,
) -> Likeness:
    """Return the share of what two sentences say that is the same.

    The mean of two shares of their weight: of the words in the same order, and of those
    in any order. Forms of a word are one ("join", "joined"), and so are all figures.

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
    Likeness

    Examples
    --------
    >>> from presskit.text import index
    >>> words = index(["Prices rose by 2 percent.", "Prices rise by 3 percent.", "No."])
    >>> weights = np.ones(len(words.vocabulary))
    >>> similarity(words, weights, [0], [1, 2]).alike.round(2).tolist()
    [[0.86, 0.0]]
    """
    stems = _stems(words.vocabulary)
    told = np.where(np.array(stems, dtype=object) == "#", _FIGURE, weights)
    bounds = words.row.searchsorted(np.arange(max(new + old, default=-1) + 2))

    def read(row: int) -> _Said:
        codes = words.code[bounds[row] : bounds[row + 1]].tolist()
        return [stems[code] for code in codes], [float(told[code]) for code in codes]

    here, there = ([read(row) for row in rows] for rows in (new, old))
    same, sums = np.zeros((len(new), len(old))), [_sums(side) for side in (here, there)]
    most = _most(here, there)
    for i, j in np.argwhere(most >= max(least, _ROUNDING)).tolist():
        same[i, j] = _shared(*here[i], there[j][0])
    alike, held = (_share(n * same, way.outer(*sums)) for n, way in _WHOLES)
    return Likeness(alike, same, held)


_WHOLES = (2, np.add), (1, np.minimum)
"""Of what is the same: times it counts, and what it is a share of."""


def _sums(said: list[_Said]) -> np.ndarray:
    return np.array([sum(weights) for _, weights in said])


def _share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    made = np.divide(part, whole, out=np.zeros(part.shape), where=whole > 0)
    return np.minimum(made, 1.0)


def _most(new: list[_Said], old: list[_Said]) -> np.ndarray:
    """Return an upper bound of how alike the two of each pair can be.

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
    return _share(shared, np.add.outer(_sums(new), _sums(old)))


def _stems(vocabulary: Iterable[str]) -> list[str]:
    """Return the stem that the forms of each word share; "#" for a figure."""
    begun = [
        "#" if word[:1].isdigit() else word.partition("'")[0][:_LETTERS]
        for word in vocabulary
    ]
    of: dict[str, str] = {}
    known: dict[str, list[str]] = {}
    for word in sorted(set(begun), key=lambda one: (len(one), one)):
        near = known.setdefault(word[:STEM], [])
        of[word] = next((of[one] for one in near if is_form(one, word)), word)
        near.append(word)
    return [of[word] for word in begun]


def _shared(one: list[str], weight: list[float], other: list[str]) -> float:
    """Return the weight of the words of one sentence that the other has, too."""
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    in_order = sum(sum(weight[b.a : b.a + b.size]) for b in blocks)
    of_word, there = dict(zip(one, weight, strict=True)), Counter(other)
    of_all = sum(of_word[w] * min(n, there[w]) for w, n in Counter(one).items())
    return (in_order + of_all) / 2


def pairs(said: Likeness) -> Pairs:
    """Return the pairs of sentences that say the same, and their likeness.

    Each sentence has at most one partner, chosen so that all together are most alike;
    being in the order of the others counts for a pair, and so do like neighbours. Where
    few sentences are surely the same, the two statements are not of one form, as those
    of a central bank are, and what is less alike is no pair: of the pairs read when
    this was chosen, about a third was right there, and nine tenths in those of one
    form. There, words of thanks are not the same ones in other words, either.
    Two that are each other's nearest are a pair where one holds nearly all that the
    other says, or in statements of one form where they stand in the order of pairs.
    After that a sentence that is left joins the partner of its neighbour, if it is a
    part of it: sentences are split and put together.

    Parameters
    ----------
    said : Likeness
        As :func:`similarity` returns it.

    Returns
    -------
    list of (int, int)
        Positions in the later and the earlier statement, sorted.

    Examples
    --------
    >>> alike = np.array([[0.9, 0.1], [0.2, 0.1], [0.1, 0.7]])
    >>> pairs(Likeness(alike, 100 * alike, alike))
    [(0, 0), (2, 1)]
    """
    alike = said.alike
    if not alike.size:
        return []
    made = _assigned(alike)
    sure = {pair for pair in made if alike[pair] >= _SURE}
    telling = sum(said.same[pair] >= _SAYS for pair in sure)
    of_one_form = telling >= _OF_ONE_FORM * min(alike.shape)
    made = _nearest(said, made if of_one_form else sure, of_one_form)
    made |= _parts(alike, made) | _turned(_parts(alike.T, _turned(made)))
    if of_one_form:
        return sorted(made)
    much = (alike >= _APART) | (said.held >= _HELD) | (said.same >= _SAYS_MUCH)
    kept = (much & (said.same >= _SAYS)) | (alike >= 1 - _ROUNDING)
    return sorted(pair for pair in made if kept[pair])


def _assigned(alike: np.ndarray) -> set[tuple[int, int]]:
    """Return the pairs that together are most alike, in the order of the others."""
    from scipy.optimize import linear_sum_assignment

    weighed = alike.copy()
    for pair in pairs_in_order(alike - ALIKE):
        weighed[pair] += _CHAIN
    near = alike >= _SURE
    weighed[1:, 1:] += _BESIDE * near[:-1, :-1]
    weighed[:-1, :-1] += _BESIDE * near[1:, 1:]
    rows, columns = linear_sum_assignment(-np.maximum(weighed - ALIKE, 0))
    return {
        (i, j)
        for i, j in zip(rows.tolist(), columns.tolist(), strict=True)
        if alike[i, j] >= ALIKE and weighed[i, j] >= ALIKE + _BESIDE
    }


def _nearest(
    said: Likeness, made: set[tuple[int, int]], of_one_form: bool
) -> set[tuple[int, int]]:
    """Return the pairs, with those of sentences left that are each other's nearest."""
    paired_now, paired_then = ({pair[side] for pair in made} for side in (0, 1))
    whole = (said.held >= _HELD) & (said.same >= _HELD_SAME)
    found = set(made)
    there = said.alike.argmax(axis=1).tolist()
    here = said.alike.argmax(axis=0).tolist()
    for i, j in enumerate(there):
        if here[j] != i or i in paired_now or j in paired_then:
            continue
        ordered = of_one_form and said.alike[i, j] >= ORDERED
        if whole[i, j] or (ordered and _in_order(made, i, j)):
            found.add((i, j))
    return found


def _in_order(made: set[tuple[int, int]], i: int, j: int) -> bool:
    """Return True if pairs stand beside a place, or two of them before or behind it."""
    if not made.isdisjoint({(i - 1, j - 1), (i + 1, j + 1)}):
        return True
    steps = ((a - i, b - j) for a, b in made)
    near = [max(abs(a), abs(b)) <= _AROUND and a * b > 0 for a, b in steps]
    return sum(near) > 1


def _turned(made: set[tuple[int, int]]) -> set[tuple[int, int]]:
    return {(j, i) for i, j in made}


def _parts(alike: np.ndarray, made: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return partners for rows that have none, where they are part of a pair."""
    found = set()
    for i in sorted(set(range(len(alike))).difference(i for i, _ in made)):
        j = int(alike[i].argmax())
        beside = (i - 1, j) in made or (i + 1, j) in made
        if alike[i, j] >= (_PART if beside else _APART):
            found.add((i, j))
    return found
