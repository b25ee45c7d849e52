"""Phrases whose words are joined by hyphens, or not: both ways of writing are found.

"air defence" is found as "air-defence", and the other way round. A pattern is a row of
parts, and between two of them a text has a word's end or a hyphen, whichever the
pattern has; a hit begins and ends with whole words.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from presskit.languages import WORD
from presskit.languages import parts as parts_of

_SHORTEST = 2  # characters of a part that is looked for by itself: "A-10" is no "a 10"


class Parts:
    """The words of a pattern, taken apart at their hyphens.

    Parameters
    ----------
    words : sequence of str
        The folded words of a pattern.
    kinds : frozenset of str
        What is folded.

    Attributes
    ----------
    parts : list of str
    words : list of (int, int)
        From which part on up to before which one each word goes.

    Examples
    --------
    >>> made = Parts(["air-defence", "f-16"], frozenset())
    >>> made.parts, made.words
    (['air', 'defence', 'f', '16'], [(0, 2), (2, 4)])
    >>> [made.may_part(at) for at in range(5)], [made.hyphen(at) for at in range(4)]
    ([True, True, True, False, True], [False, True, False, True])
    """

    def __init__(self, words: Sequence[str], kinds: frozenset[str]) -> None:
        self.parts: list[str] = []
        self.words: list[tuple[int, int]] = []
        for word in words:
            first = len(self.parts)
            spans = parts_of(word, kinds) if "-" in word else []
            self.parts += [word[start:end] for start, end in spans] or [word]
            self.words.append((first, len(self.parts)))
        self._edges = {first for first, _ in self.words} | {len(self.parts)}

    def hyphen(self, at: int) -> bool:
        """Return True if a hyphen stands before a part."""
        return at not in self._edges

    def may_part(self, at: int) -> bool:
        """Return True if a word may begin with a part, or end before it.

        Letters and numbers by themselves stay where they are, and so does what is
        nothing but ``*`` and ``?``.
        """
        if not self.hyphen(at):
            return True
        beside = self.parts[at - 1 : at + 1]
        return all(len(one) >= _SHORTEST and WORD.search(one) for one in beside)

    @property
    def have_ways(self) -> bool:
        """Return True if some hyphen may also be white space."""
        inner = filter(self.hyphen, range(len(self.parts)))
        return any(map(self.may_part, inner))


def joined(words, sought: Sequence[str]) -> tuple[np.ndarray, np.ndarray] | None:
    """Find a phrase with and without hyphens; None if there is one way to write it.

    Parameters
    ----------
    words : Words
    sought : sequence of str
        The folded words of the pattern.

    Returns
    -------
    first, last : ndarray of int
        Position of the first and of the last word of each hit, in the order of
        speaking; of several hits that begin with one word the longest.

    Examples
    --------
    >>> from presskit.text import index
    >>> words = index(["Air defence, air-defence and anti-air-defence; air, defence"])
    >>> [at.tolist() for at in joined(words, ["air-defence"])]
    [[0, 2, 4], [1, 2, 4]]
    """
    vocabulary = words.vocabulary
    pattern = Parts(sought, vocabulary.kinds)
    if "hyphen" not in vocabulary.kinds or len(pattern.parts) < 2:
        return None
    ways = list(_written_together(vocabulary, pattern))
    if not ways and not pattern.have_ways:
        return None
    for (first, last), word in zip(pattern.words, sought, strict=True):
        ways.append((first, last, words.matching(word, parts=False)))
        for at in range(first, last) if last > first + 1 else ():
            if pattern.may_part(at) and pattern.may_part(at + 1):
                codes = words.matching(pattern.parts[at], parts=False)
                ways.append((at, at + 1, codes))
    return _walk(words, pattern, ways)


_Way = tuple[int, int, np.ndarray]
"""From which part on up to before which one a word of a text goes, and its codes."""


def _written_together(vocabulary, pattern: Parts) -> Iterator[_Way]:
    """Yield the words of a vocabulary that hold several parts of a pattern."""
    for first, last, codes in vocabulary.pieces.runs(pattern.parts):
        if pattern.may_part(first) and pattern.may_part(last):
            yield first, last, codes
    if "part" in vocabulary.kinds:
        codes = vocabulary.pieces.holding(pattern.parts)
        if len(codes):
            yield 0, len(pattern.parts), codes


def _walk(words, pattern: Parts, ways: list[_Way]) -> tuple[np.ndarray, np.ndarray]:
    """Return the places of words in a row that hold all parts of a pattern."""
    n = len(pattern.parts)
    of: list[dict[int, list[np.ndarray]]] = [{} for _ in range(n)]
    for at, to, codes in ways:
        of[at].setdefault(to, []).append(codes)
    reached: list[list[np.ndarray]] = [[] for _ in range(n + 1)]
    for at in range(n):
        begin, here = _distinct(reached[at])
        inside = here < len(words)
        begin, here = begin[inside], here[inside]
        good = words.sentence[here] == words.sentence[begin]
        if pattern.hyphen(at):
            good &= words.close[here]
        begin, here = begin[good], here[good]
        for to, held in of[at].items():
            codes = np.unique(np.concatenate(held))
            if at:
                said = words.table([codes]).view(bool)[words.code[here]]
                reached[to].append(np.stack([begin[said], here[said] + 1]))
            else:
                first = words.places(codes)
                reached[to].append(np.stack([first, first + 1]))
    first, end = _distinct(reached[n])
    longest = np.diff(first, append=-1) != 0
    return first[longest], end[longest] - 1


def _distinct(reached: list[np.ndarray]) -> np.ndarray:
    """Return first word and the one to go on with of each hit so far, sorted, once."""
    if len(reached) < 2:  # one way alone leads there
        return reached[0] if reached else np.zeros((2, 0), dtype=np.int64)
    first, here = np.concatenate(reached, axis=1)
    return np.array(np.divmod(np.unique(first << 32 | here), 1 << 32))
