"""Every place where the words of a quotation stand, with the gaps that it shows."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.quotes._corpus_words import Spoken
from presskit.quotes._wording import GAP, SLACK, Wording, keys_of


class Match(NamedTuple):
    """One place of a quotation: for each word its place among all words spoken."""

    words: tuple[int, ...]

    @property
    def length(self) -> int:
        """Number of words from the first to the last, what is left out included."""
        return self.words[-1] - self.words[0] + 1


def stretches(turns: pd.DataFrame) -> np.ndarray:
    """Give neighbouring turns of one known speaker the same number.

    A quotation with gaps may go on in the speaker's next turn if nobody else spoke
    between the two.
    """
    speaker, transcript = turns["speaker_id"], turns["transcript"]
    goes_on = (
        (speaker == speaker.shift()).fillna(False)
        & (transcript == transcript.shift())
        & (turns["turn"] == turns["turn"].shift() + 1)
    )
    return np.cumsum(~goes_on.to_numpy(dtype=bool))


def search(wording: Wording, spoken: Spoken, stretch: np.ndarray) -> list[Match]:
    """Find the places of a quotation.

    Parameters
    ----------
    wording : Wording
        The quotation.
    spoken : Spoken
        All words.
    stretch : ndarray of int
        As :func:`stretches` gives it.

    Returns
    -------
    list of Match
        In the order of the table. Where pieces can be joined in several ways, the
        tightest is given.
    """
    codes = spoken.coded(wording.keys)
    groups: list[list[tuple[int, int]]] = []  # pieces that must be near each other
    for left, right in wording.pieces():
        if groups and wording.slack[left] != GAP:
            groups[-1].append((left, right))
        else:
            groups.append([(left, right)])
    found = None
    for group in groups:
        here = _near(group, codes, wording, spoken, stretch)
        found = here if found is None else _joined(found, here, spoken, stretch, None)
        if not len(found):
            return []
    if found is None:
        return []
    if len(groups) > 1:
        found = _tightest(found)
    words = [np.arange(left, right) - left for group in groups for left, right in group]
    return [
        Match(
            tuple(
                int(first + offset)
                for first, offsets in zip(row[::2], words, strict=True)
                for offset in offsets
            )
        )
        for row in found.tolist()
    ]


def _near(
    group: list[tuple[int, int]],
    codes: np.ndarray,
    wording: Wording,
    spoken: Spoken,
    stretch: np.ndarray,
) -> np.ndarray:
    """Return the first word and the end of each piece, a row a place."""
    found = None
    for left, right in group:
        first = spoken.phrase(codes[left:right])
        here = np.stack([first, first + (right - left)], axis=1)
        limit = SLACK[wording.slack[left]]
        found = here if found is None else _joined(found, here, spoken, stretch, limit)
    return found


def _joined(
    before: np.ndarray,
    after: np.ndarray,
    spoken: Spoken,
    stretch: np.ndarray,
    limit: int | None,
) -> np.ndarray:
    """Join each place with the next one after it, at most `limit` words later."""
    upcoming = np.searchsorted(after[:, 0], before[:, -1])
    there = upcoming < len(after)
    before, after = before[there], after[upcoming[there]]
    good = stretch[spoken.turn(before[:, 0])] == stretch[spoken.turn(after[:, -1] - 1)]
    if limit is not None:
        good &= after[:, 0] - before[:, -1] <= limit
    return np.concatenate([before[good], after[good]], axis=1)


def _tightest(found: np.ndarray) -> np.ndarray:
    """Keep of the places that end alike the one that begins last."""
    last = np.append(found[1:, -1] != found[:-1, -1], True)
    return found[last]


def left_out(match: Match) -> list[tuple[int, int, int]]:
    """Return the words of the source that the article leaves out or replaces.

    Returns
    -------
    list of (int, int, int)
        Word of the quotation before which it stands, and first word and end of it
        among all words spoken.
    """
    steps = zip(match.words[:-1], match.words[1:], strict=True)
    return [
        (i, before + 1, after)
        for i, (before, after) in enumerate(steps, start=1)
        if after > before + 1
    ]


def stands_too(wording: Wording, spoken: Spoken, i: int, first: int, end: int) -> bool:
    """Return True if what is printed in brackets before a word is said there too."""
    codes = spoken.coded(keys_of(wording.bracket[i]))
    return bool(len(codes)) and np.array_equal(codes, spoken.codes[first:end])
