"""The wording of the source that is nearest to a quotation that stands nowhere.

Where rare words of the quotation come close together, the two wordings are aligned
word by word: the fewest words changed, added and left out [1]_, with the gaps that the
quotation shows for free.

.. [1] Sellers, P. H. (1980). The theory and computation of evolutionary distances:
   pattern recognition. Journal of Algorithms, 1(4), 359–373.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from presskit.quotes._corpus_words import Spoken
from presskit.quotes._wording import GAP, SLACK, Wording
from presskit.text import STOPS

_MOST_PLACES = 200_000  # of the words that candidates are found by
_CANDIDATES = 8
_MOST_WORDS = 3000  # of a turn, to each side of a candidate
_MOST_CELLS = 4_000_000
# Of alignments with as few differences, the one with most words alike is taken.
_CHANGED, _ONE_SIDED, _SAME = 1000, 1000, -1
MOST_WORDS = 1000  # of a quotation; of a longer one the beginning is compared
_LIKE_NONE = -2  # the number of no word, spoken or quoted
_SENTENCE_END = re.compile(f"[{STOPS}\n]")


class Near(NamedTuple):
    """A wording of the source.

    `pairs` hold for each step the word of the quotation and the word spoken, None where
    one has no counterpart; `n_same` counts the steps in which they are the same.
    """

    pairs: list[tuple[int | None, int | None]]
    n_same: int

    @property
    def n_different(self) -> int:
        """Number of words changed, added or left out."""
        return len(self.pairs) - self.n_same

    @property
    def words(self) -> list[int]:
        """The words spoken, in order."""
        return [word for _, word in self.pairs if word is not None]


def nearest(wording: Wording, spoken: Spoken, stretch: np.ndarray) -> list[Near]:
    """Find the wordings nearest to a quotation.

    Returns
    -------
    list of Near
        One a candidate, the nearest first; empty if no word of it was said.
    """
    codes = spoken.coded(wording.keys[:MOST_WORDS])
    seen, made = set(), []
    regions = _candidates(wording, codes, spoken, stretch)
    for near in _each_aligned(wording, codes, regions, spoken):
        if near and near.n_same and near.words[0] not in seen:
            seen.add(near.words[0])
            made.append(_to_the_edges(near, codes, spoken))
    return sorted(made, key=lambda near: (near.n_different, near.words[0]))


def _candidates(
    wording: Wording, codes: np.ndarray, spoken: Spoken, stretch: np.ndarray
) -> list[tuple[int, int]]:
    """Return the regions in which most of the rare words come close together."""
    places, weights = _anchors(codes, spoken)
    if not len(places):
        return []
    order = np.argsort(places, kind="stable")
    places, weights = places[order], weights[order]
    total = np.concatenate([[0.0], np.cumsum(weights)])
    width = int(1.3 * len(codes)) + 4
    turn = spoken.turn(places)
    until = np.minimum(places + width, spoken.first[turn + 1])
    score = total[np.searchsorted(places, until)] - total[:-1]
    regions: list[tuple[int, int]] = []
    most = min(50 * _CANDIDATES, len(score))
    top = np.sort(np.argpartition(-score, most - 1)[:most])
    for best in top[np.argsort(-score[top], kind="stable")]:
        at = int(places[best])
        if any(first <= at < end for first, end in regions):
            continue
        regions.append(_region(at, width, wording, spoken, stretch))
        if len(regions) == _CANDIDATES:
            break
    return regions


def _anchors(codes: np.ndarray, spoken: Spoken) -> tuple[np.ndarray, np.ndarray]:
    """Return places of the rarer words; more weight where a neighbour agrees too."""
    known = [i for i in range(len(codes)) if codes[i] >= 0]
    known.sort(key=lambda i: spoken.count[codes[i]])
    n = len(spoken.codes)
    places, weights, held = [], [], 0
    for rank, i in enumerate(known):
        at = spoken.places(int(codes[i]))
        held += len(at)
        if rank >= 2 and held > _MOST_PLACES:
            break
        weight = np.full(len(at), 1.0)
        for step in (-1, 1):
            if 0 <= i + step < len(codes):
                there = np.clip(at + step, 0, n - 1)
                weight += spoken.codes[there] == codes[i + step]
        places.append(at)
        weights.append(weight * np.log((n + 1) / len(at)))
    if not places:
        return np.array([], dtype=np.int64), np.array([])
    return np.concatenate(places), np.concatenate(weights)


def _region(
    at: int, width: int, wording: Wording, spoken: Spoken, stretch: np.ndarray
) -> tuple[int, int]:
    """Return the words around a place within which the quotation may lie."""
    turn = int(spoken.turn(at))
    first, end, reach = spoken.first[turn], spoken.first[turn + 1], width
    if GAP in wording.slack[1:]:
        alike = np.flatnonzero(stretch == stretch[turn])
        first, end = spoken.first[alike[0]], spoken.first[alike[-1] + 1]
        n_words = min(len(wording.keys), MOST_WORDS)
        reach = min(_MOST_WORDS, _MOST_CELLS // (2 * n_words))
    return max(int(first), at - reach), min(int(end), at + width + reach)


def _each_aligned(
    wording: Wording, codes: np.ndarray, regions: list[tuple[int, int]], spoken: Spoken
) -> Iterator[Near | None]:
    """Yield the alignment with each region; as many at once as there is room for."""
    if not regions:
        return
    longest = max(end - first for first, end in regions)
    at_once = max(1, _MOST_CELLS // (longest * len(codes)))
    for begin in range(0, len(regions), at_once):
        some = regions[begin : begin + at_once]
        told = [spoken.codes[first:end] for first, end in some]
        rows, opened = _align(wording, codes, told)
        for at, (first, _) in enumerate(some):
            own = [[row[at] for row in table] for table in (rows, opened)]
            yield _trace(codes, told[at], first, *own)


def _align(
    wording: Wording, codes: np.ndarray, regions: list[np.ndarray]
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Align a quotation with the best part of each region.

    Returns
    -------
    tuple of list of ndarray
        What the first words of the quotation cost at least, before and after words of
        the source are passed over for free: one array for each number of words, one row
        a region. Shorter regions end in words that are like no other.
    """
    n_words = max(map(len, regions))
    told = np.full((len(regions), n_words), _LIKE_NONE, dtype=np.int32)
    for row, region in zip(told, regions, strict=True):
        row[: len(region)] = region
    steps = _ONE_SIDED * np.arange(n_words + 1, dtype=np.int32)
    rows, opened = [np.zeros((len(regions), n_words + 1), dtype=np.int32)], []
    for i, code in enumerate(codes):
        before = _opened(rows[-1], wording.slack[i] if i else 0)
        opened.append(before)
        row = before + _ONE_SIDED  # the word of the quotation has no counterpart
        step = np.where(told == code, _SAME, _CHANGED).astype(np.int32)
        np.minimum(row[:, 1:], before[:, :-1] + step, out=row[:, 1:])
        # So it is with the words of the source that the quotation passes over.
        rows.append(np.minimum.accumulate(row - steps, axis=1) + steps)
    return rows, opened


def _opened(row: np.ndarray, slack: int) -> np.ndarray:
    """Let words of the source be passed over for free where the quotation says so."""
    limit = SLACK[slack]
    if limit is None:
        return np.minimum.accumulate(row, axis=1)
    free = row.copy()
    for skip in range(1, min(limit, row.shape[1] - 1) + 1):
        np.minimum(free[:, skip:], row[:, :-skip], out=free[:, skip:])
    return free


def _trace(
    codes: np.ndarray,
    region: np.ndarray,
    first: int,
    rows: list[np.ndarray],
    opened: list[np.ndarray],
) -> Near | None:
    """Walk back from the cheapest end to the beginning."""
    i, j = len(codes), int(np.argmin(rows[-1][: len(region) + 1]))
    pairs, same = [], 0
    while i:
        here, before = rows[i][j], opened[i - 1]
        alike = j and region[j - 1] == codes[i - 1]
        if j and before[j - 1] + (_SAME if alike else _CHANGED) == here:
            pairs.append((i - 1, first + j - 1))
            same += bool(alike)
            i, j = i - 1, j - 1
        elif j and rows[i][j - 1] + _ONE_SIDED == here:
            pairs.append((None, first + j - 1))
            j -= 1
            continue
        else:
            pairs.append((i - 1, None))
            i -= 1
        lowest = before[j]
        while rows[i][j] != lowest:  # of the gaps that cost the same, the shortest
            j -= 1
    near = Near(pairs[::-1], same)
    return near if near.words else None


def _to_the_edges(near: Near, codes: np.ndarray, spoken: Spoken) -> Near:
    """Hold changed words at either end against their own sentence, no other one."""
    pairs = list(near.pairs)
    same = [
        at
        for at, (quoted, word) in enumerate(pairs)
        if None not in (quoted, word) and codes[quoted] == spoken.codes[word]
    ]
    ends = pairs[: same[0]], pairs[same[-1] + 1 :]
    before, after = ([(i, None) for i, _ in end if i is not None] for end in ends)
    pairs = [*before, *pairs[same[0] : same[-1] + 1], *after]
    for edge, step in ((len(before), -1), (len(pairs) - len(after) - 1, 1)):
        word, at = pairs[edge][1], edge + step
        while 0 <= at < len(pairs) and _same_sentence(word, word + step, spoken):
            word += step
            pairs[at] = (pairs[at][0], word)
            at += step
    return Near(pairs, near.n_same)


def _same_sentence(one: int, other: int, spoken: Spoken) -> bool:
    """Return True if two neighbouring words stand in one sentence of one turn."""
    left, right = sorted((one, other))
    turn = int(spoken.turn(left))
    first, end = spoken.first[turn], spoken.first[turn + 1]
    if left < first or right >= end:
        return False
    spans = spoken.spans(turn)
    between = spoken.texts[turn][spans[left - first][1] : spans[right - first][0]]
    return not _SENTENCE_END.search(between)
