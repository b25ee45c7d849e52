"""The words of a text as phrases are compared with them: folded, with their places."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from presskit.languages._folding import WORD, bare

_ENDS = re.compile(r"[.?!…;:]|\n\s*\n")
"""What ends a sentence or a part of it; no phrase goes on over it."""
_ELIDED = re.compile(r".+['’](?=\w{2})")
"""What is written together with the next word: "l'agence", "we'll"; not "don't"."""


class Tokens(NamedTuple):
    """The words of a text.

    `words` are folded: in small letters, without accents, with ``'`` for ``’``. Hyphens
    part words, and so does an apostrophe before two letters ("l'agence" is "l" and
    "agence"). `start` and `end` are where each stands in `text`.
    """

    text: str
    words: Sequence[str]
    start: Sequence[int]
    end: Sequence[int]

    def __len__(self) -> int:  # number of words, not of fields
        return len(self.words)

    def joined(self, first: int, last: int) -> bool:
        """Return True if no stop stands between two words, given by their positions."""
        return not _ENDS.search(self.text, self.end[first], self.start[last])

    def capital(self, at: int) -> bool:
        """Return True if a word begins with a capital letter or a digit."""
        letter = self.text[self.start[at]]
        return letter.isupper() or letter.isdigit()


def tokens(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the words of a text, or of a part of it, as phrases compare them.

    Parameters
    ----------
    text : str
        What is said.
    start, end : int, optional
        The part of it that is looked at; places are those in `text`.

    Returns
    -------
    Tokens
        The words in their order.

    Examples
    --------
    >>> tokens("S’il vous plaît, Vice-President!").words
    ['s', 'il', 'vous', 'plait', 'vice', 'president']
    >>> tokens("Don’t go.").words, tokens("Hi. Go on.", 4).start
    (["don't", 'go'], [4, 7])
    """
    part = text[start:end]  # of a long text, the part alone is folded
    small = part.lower()
    same = len(small) == len(part)  # but for a few letters, such as "İ"
    found = list(WORD.finditer(small if same else part))
    words = [match[0] for match in found]
    starts = [start + match.start() for match in found]
    ends = [start + match.end() for match in found]
    ascii_ = small.isascii()
    odd = [
        at
        for at, word in enumerate(words)
        if not (word.isalnum() and (ascii_ or word.isascii()))
    ]
    for at in reversed(odd if same else range(len(words))):
        left = starts[at]
        pieces = _pieces(text[left : ends[at]])
        words[at : at + 1] = [piece[0] for piece in pieces]
        starts[at : at + 1] = [left + piece[1] for piece in pieces]
        ends[at : at + 1] = [left + piece[2] for piece in pieces]
    return Tokens(text, words, starts, ends)


@lru_cache(maxsize=65_536)
def _pieces(printed: str) -> tuple[tuple[str, int, int], ...]:
    """Return the folded parts of one word, and where each stands in it."""
    if printed.isalnum():
        return ((_folded(printed), 0, len(printed)),)
    found, at = [], 0
    for part in _parts(printed):
        if word := _folded(part).strip("',-"):
            found.append((word, at, at + len(part)))
        at += len(part)
    return tuple(found)


def _parts(printed: str) -> list[str]:
    """Cut a word after its hyphens and elisions: "porte-parole", "s'il"."""
    parts: list[str] = []
    for piece in re.split(r"(?<=-)", printed):
        elided = _ELIDED.match(piece)
        cut = elided.end() if elided else 0
        parts += [piece[:cut], piece[cut:]] if cut else [piece]
    return parts


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else bare(word).replace("’", "'")
