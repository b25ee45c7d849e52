"""Two versions of one transcript: which turns differ, and in what words."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus._corpus import Corpus
from presskit.corpus.loading import load
from presskit.errors import TableError
from presskit.schema import DIFFERENCES
from presskit.schema.in_order import pairs_in_order
from presskit.text import fold, index

_OF_TURNS = ("turn", "line", "label", "speaker", "text", "n_words")

ALIKE = 0.4
"""Similarity from which on two turns are one turn that was changed.

Of turns of two different briefings, five words or longer, 1 pair in 10,000 is so alike
(ten transcripts compared); a turn cut in three still is.
"""

_TELLING = 5  # words: shorter turns are said again and again ("Thank you very much.")
_CONTEXT = 3  # words shown on each side of a difference


def compare(
    a: str | os.PathLike | Corpus, b: str | os.PathLike | Corpus
) -> pd.DataFrame:
    """Compare two versions of one transcript, turn by turn.

    Parameters
    ----------
    a, b : str, path or Corpus
        The older and the newer version: a file to load, or a corpus of one transcript.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.DIFFERENCES`: one row a turn of either version, in the
        order of b, with the turns that only a has where they stood in a. A turn that
        was moved is removed in one place and added in the other; of a turn that was cut
        in two, the larger part is changed and the smaller one added.

    Raises
    ------
    TableError
        If a or b is neither a path nor a corpus, or does not hold exactly
        one transcript.
    SourceError, TranscriptError
        As for :func:`presskit.load`.

    Notes
    -----
    Words are the same as everywhere in presskit: case, kinds of apostrophe, white
    space, punctuation between words and stage marks such as ``[inaudible]`` make no
    difference. A turn is "same" only if all its words are, and its label is but for
    case and white space. "changed" says nothing of the label: see ``label_a`` and
    ``label_b``.

    Turns keep their order. Equal ones that each version has once are paired first;
    between them, of all ways to pair the others, the one with the most words in common
    is taken. A changed turn has a similarity of 0.4 or more: twice the longest common
    subsequence of words, divided by the words of both. In ``difference``, up to three
    words stand on each side of what differs, and ``…`` for the others between; a few
    equal words amid longer differences are shown as part of both.

    Examples
    --------
    >>> from presskit import load_text
    >>> a = load_text("Ann Lee (AP): Why?\\n\\nMinister Bo Ek: We sent ten tanks.")
    >>> b = load_text("Ann Lee (AFP): Why?\\n\\nMinister Bo Ek: We sent two tanks.")
    >>> compare(a, b)[["change", "label_b", "similarity", "difference"]]
           change         label_b  similarity                      difference
    0  relabelled   Ann Lee (AFP)        1.00
    1     changed  Minister Bo Ek        0.75  We sent [-ten-] {+two+} tanks.
    """
    of_a, of_b = _turns_of(a, "a"), _turns_of(b, "b")
    turns_a, turns_b = _read(of_a, of_b)
    rows = list(_rows(_pairs(turns_a, turns_b), len(turns_a), len(turns_b)))
    columns: dict[str, list] = {"change": [], "similarity": [], "difference": []}
    for i, j in rows:
        one = _NO_TURN if i is None else turns_a[i]
        two = _NO_TURN if j is None else turns_b[j]
        change = "added" if i is None else "removed" if j is None else _change(one, two)
        both = i is not None and j is not None
        columns["change"].append(change)
        columns["similarity"].append(_similarity(one, two) if both else None)
        columns["difference"].append(_difference(one, two))
    for side, of, chosen in zip(
        "ab", (of_a, of_b), zip(*rows, strict=True), strict=True
    ):
        for name in _OF_TURNS:
            values = of[name].tolist()
            columns[f"{name}_{side}"] = [
                None if at is None else values[at] for at in chosen
            ]
    return DIFFERENCES.frame(columns)


def _turns_of(version: str | os.PathLike | Corpus, name: str) -> pd.DataFrame:
    """Return the turns of the one transcript of a version."""
    if isinstance(version, str | os.PathLike):
        name, version = os.fspath(version), load(version)
    if not isinstance(version, Corpus):
        raise TableError(
            f"{name} is a {type(version).__name__}, no path and no corpus. Give the "
            "file of one version, or what presskit.load made of it."
        )
    ids = version.turns["transcript"].unique().tolist()
    if len(ids) != 1:
        few = ", ".join(map(repr, ids[:3])) + ", …" * (len(ids) > 3)
        raise TableError(
            f"{name} holds {len(ids)} transcripts{f' ({few})' if ids else ''}; one is "
            "compared with one. Choose it: corpus.filter(transcript=…)."
        )
    return version.turns


class _Turn(NamedTuple):
    """One turn: its text, its folded label, and its words as numbers and as spans."""

    text: str
    label: str
    codes: tuple[int, ...]
    spans: list[tuple[int, int]]

    def part(self, first: int, last: int) -> str:
        """Return some words as printed, with the signs that touch them."""
        if first >= last:
            return ""
        start, end = self.spans[first][0], self.spans[last - 1][1]
        behind = self.spans[first - 1][1] if first else 0
        ahead = self.spans[last][0] if last < len(self.spans) else len(self.text)
        if opening := _OPENING.search(self.text, behind, start):
            start = opening.start()
        end = _CLOSING.match(self.text, end, ahead).end()
        return " ".join(self.text[start:end].split())


_OPENING = re.compile(r"(?<!\S)\S*\Z")  # without white space before the word
_CLOSING = re.compile(r"\S*")
_NO_TURN = _Turn("", "", (), [])


def _read(of_a: pd.DataFrame, of_b: pd.DataFrame) -> tuple[list[_Turn], list[_Turn]]:
    """Return the turns of both versions; equal words have equal numbers."""
    texts = [*of_a["text"], *of_b["text"]]
    labels = [
        fold(" ".join(label.split())) for of in (of_a, of_b) for label in of["label"]
    ]
    words = index(texts)
    codes = words.code.tolist()
    spans = list(zip(words.start.tolist(), words.end.tolist(), strict=True))
    ends = words.row.searchsorted(range(len(texts) + 1)).tolist()
    turns = [
        _Turn(text, label, tuple(codes[start:end]), spans[start:end])
        for text, label, (start, end) in zip(texts, labels, pairwise(ends), strict=True)
    ]
    return turns[: len(of_a)], turns[len(of_a) :]


def _change(one: _Turn, two: _Turn) -> str:
    if one.codes != two.codes:
        return "changed"
    return "same" if one.label == two.label else "relabelled"


def _similarity(one: _Turn, two: _Turn) -> float:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one.codes, two.codes)


def _rows(
    pairs: list[tuple[int, int]], n_a: int, n_b: int
) -> Iterator[tuple[int | None, int | None]]:
    """Yield all turns in reading order, what only a has before what only b has."""
    i = j = 0
    for next_i, next_j in [*pairs, (n_a, n_b)]:
        yield from ((at, None) for at in range(i, next_i))
        yield from ((None, at) for at in range(j, next_j))
        if next_i < n_a:
            yield next_i, next_j
        i, j = next_i + 1, next_j + 1


def _pairs(one: Sequence[_Turn], two: Sequence[_Turn]) -> list[tuple[int, int]]:
    """Pair the turns that are one turn in both versions, in their order."""
    # Where two ways of pairing are as good, the choice is not to hang on which version
    # comes first.
    if [turn[:2] for turn in two] < [turn[:2] for turn in one]:
        return [(i, j) for j, i in _pairs(two, one)]
    pairs = []
    i = j = 0
    for next_i, next_j in [*_anchors(one, two), (len(one), len(two))]:
        inner = _best(one[i:next_i], two[j:next_j])
        pairs += [(i + at, j + to) for at, to in inner]
        pairs.append((next_i, next_j))
        i, j = next_i + 1, next_j + 1
    return pairs[:-1]


def _anchors(one: Sequence[_Turn], two: Sequence[_Turn]) -> list[tuple[int, int]]:
    """Pair the equal turns that each version has once: the chain with most words."""
    times_one, times_two = (Counter(turn.codes for turn in of) for of in (one, two))
    place = {turn.codes: at for at, turn in enumerate(two)}
    sure = [
        (at, place[turn.codes])
        for at, turn in enumerate(one)
        if len(turn.codes) >= _TELLING
        and times_one[turn.codes] == times_two[turn.codes] == 1
    ]
    to = np.array([j for _, j in sure], dtype=np.int64)
    weight = np.zeros(len(sure), dtype=np.int64)  # of the best chain that ends here
    before = [-1] * len(sure)
    for at, (i, j) in enumerate(sure):
        reach = np.where(to[:at] < j, weight[:at], 0)
        if at and reach[(best := int(reach.argmax()))]:
            before[at] = best
            weight[at] = reach[best]
        weight[at] += len(one[i].codes)
    chain = []
    at = int(weight.argmax()) if sure else -1
    while at >= 0:
        chain.append(sure[at])
        at = before[at]
    return chain[::-1]


def _best(one: Sequence[_Turn], two: Sequence[_Turn]) -> list[tuple[int, int]]:
    """Pair turns so that most words stay the same: a weighted common subsequence."""
    if not one or not two:
        return []
    return pairs_in_order(_worth(one, two))


def _worth(one: Sequence[_Turn], two: Sequence[_Turn]) -> np.ndarray:
    """Return the worth of each pair of turns; 0 for those that are not one turn."""
    from rapidfuzz.distance import LCSseq
    from rapidfuzz.process import cdist

    of_one, of_two = ([turn.codes for turn in of] for of in (one, two))
    common = cdist(of_one, of_two, scorer=LCSseq.similarity, dtype=np.int32)
    n_one, n_two = (np.array(list(map(len, of))) for of in (of_one, of_two))
    total = np.add.outer(n_one, n_two)
    same = np.equal.outer(
        *(np.array([turn.label for turn in of], dtype=object) for of in (one, two))
    ).astype(bool)
    alike = 2 * common >= ALIKE * total
    # Two short turns of two people are alike by chance: "Thank you", "Yes, thank you".
    alike &= same | (2 * common == total) | (np.minimum.outer(n_one, n_two) >= _TELLING)
    # Among equals, one turn more is better, and so is the same label.
    return np.where(alike, 2 * common + 1 + same, 0).astype(np.int32)


def _difference(one: _Turn, two: _Turn) -> str:
    """Return the words that differ, with a few of those around them."""
    changes = _changes(one.codes, two.codes)
    pieces = []
    after = 0  # the first word of `two` behind the last change
    for number, (a0, a1, b0, b1) in enumerate(changes):
        if number and b0 - after > 2 * _CONTEXT:
            pieces += [two.part(after, after + _CONTEXT), "…"]
            after = b0 - _CONTEXT
        pieces.append(two.part(after if number else max(b0 - _CONTEXT, 0), b0))
        pieces += [f"[-{gone}-]"] if (gone := one.part(a0, a1)) else []
        pieces += [f"{{+{new}+}}"] if (new := two.part(b0, b1)) else []
        after = b1
    if changes:
        pieces.append(two.part(after, min(after + _CONTEXT, len(two.codes))))
    return " ".join(filter(None, pieces))


def _changes(
    one: tuple[int, ...], two: tuple[int, ...]
) -> list[tuple[int, int, int, int]]:
    """Return first and last word of what differs, in `one` and in `two`.

    Between two longer differences, fewer equal words than either are taken into them:
    they are equal by chance, and a reader would lose the thread.
    """
    from rapidfuzz.distance import Indel

    changes: list[tuple[int, int, int, int]] = []
    for tag, a0, a1, b0, b1 in Indel.opcodes(one, two):
        if tag == "equal":
            continue
        if changes and changes[-1][1] == a0 and changes[-1][3] == b0:
            a0, _, b0, _ = changes.pop()
        changes.append((a0, a1, b0, b1))
    merged: list[tuple[int, int, int, int]] = []
    for change in changes:
        if merged and change[0] - merged[-1][1] < min(_size(merged[-1]), _size(change)):
            change = (merged[-1][0], change[1], merged.pop()[2], change[3])
        merged.append(change)
    return merged


def _size(change: tuple[int, int, int, int]) -> int:
    a0, a1, b0, b1 = change
    return max(a1 - a0, b1 - b0)
