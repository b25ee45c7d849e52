"""Where wordings begin and end: not with words that say nothing."""

import numpy as np

from presskit.languages import Lexicon, stop_words
from presskit.text import Words
from presskit.themes._maximal import Maximal

_BEFORE = ("joins", "joins_people")
_TIED = (*_BEFORE, "articles", "determiners")
_AFTER = (*_TIED, "prepositions")


def trimmed(found: Maximal, words: Words, known: Lexicon, fewest: int) -> Maximal:
    """Take small words off the ends: "and every inch of" ends with nothing said.

    At the end go stop words, too, where a sentence goes on behind them ("the allies
    have"), and at both ends those that a pause parts from the rest ("…, so we"). Of the
    fewest words such a run is left out ("the allies and"), but for a preposition at its
    end. What is left may be said elsewhere too: then it is a run of its own, with them
    all.
    """
    first = np.cumsum(found.n) - found.n
    lists = (
        *(known.words(*names) for names in (_BEFORE, _TIED, _AFTER)),
        stops_of(known),
    )
    front, tied, back, stop = (among(words, listed) for listed in lists)
    if not len(first):
        return found
    start, n_words = _between_pauses(words, found, stop, fewest)
    while (off := front[words.code[start[first]]] & (n_words > fewest)).any():
        n_words -= off
        start += np.repeat(off, found.n)
    while True:
        last = words.code[start[first] + n_words - 1]
        opens = stop[last] & _go_on(words, start, n_words, found.n)
        off = (back[last] | opens) & (n_words > fewest)
        if not off.any():
            break
        n_words -= off
    kept = ~tied[last] & (back[last] | ~opens) & ~front[words.code[start[first]]]
    return Maximal(n_words[kept], found.n[kept], start[np.repeat(kept, found.n)])


def among(words: Words, listed: frozenset[str]) -> np.ndarray:
    """Return a mask of the words of the vocabulary that are listed."""
    return np.array([word in listed for word in words.vocabulary], dtype=bool)


def stops_of(known: Lexicon) -> frozenset[str]:
    """Return the stop words of the languages of a lexicon."""
    return frozenset[str]().union(*map(stop_words, known.codes))


def _between_pauses(
    words: Words, found: Maximal, small: np.ndarray, fewest: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return starts and lengths without small words that a pause parts from the rest.

    As the words stand at the first place of each run.
    """
    at, end = np.arange(len(words)), len(words)
    large, pause = ~small[words.code], ~words.close
    last_large = np.maximum.accumulate(np.where(large, at, -1))
    next_large = np.minimum.accumulate(np.where(large, at, end)[::-1])[::-1]
    last_pause = np.maximum.accumulate(np.where(pause, at, 0))
    next_pause = np.append(
        np.minimum.accumulate(np.where(pause, at, end)[::-1])[::-1], end
    )
    first = found.start[np.cumsum(found.n) - found.n]
    last = first + found.n_words - 1
    opens = np.minimum(next_large[first], last)
    off = np.maximum(last_pause[opens] - first, 0)
    off[found.n_words - off < fewest] = 0
    stops = np.minimum(next_pause[np.maximum(last_large[last], first) + 1], last + 1)
    n_words = stops - first - off
    n_words[n_words < fewest] = (found.n_words - off)[n_words < fewest]
    return found.start + np.repeat(off, found.n), n_words


def _go_on(
    words: Words, start: np.ndarray, n_words: np.ndarray, n: np.ndarray
) -> np.ndarray:
    """Return a mask of the runs behind which sentences mostly go on without a pause."""
    behind = start + np.repeat(n_words, n)
    inside = behind < len(words)
    at = np.where(inside, behind, 0)
    on = inside & words.close[at] & (words.sentence[at] == words.sentence[start])
    run = np.repeat(np.arange(len(n)), n)
    return 2 * np.bincount(run, weights=on, minlength=len(n)) > n
