"""The words of a text as phrases are compared with them: folded, with their places."""

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from presskit.languages._folding import WORD, bare

_BLANK_LINE = re.compile(r"\n\s*\n")
_STOP = re.compile(r"[.?!…;:]")
"""What ends a sentence or a part of it, as a blank line does; phrases end there."""
_ELIDED = re.compile(r".+['’](?=\w{2})")
"""What is written together with the next word: "l'agence", "we'll"; not "don't"."""


class Tokens:
    """The words of a text, or of a part of it.

    Places and capitals are looked for when they are first asked for: most words begin
    no phrase.

    Attributes
    ----------
    text : str
        All of the text.
    words : list of str
        Folded: in small letters, without accents, with ``'`` for ``’``. Hyphens part
        words, and so does an apostrophe before two letters ("l'agence" is "l" and
        "agence").
    stops : set of int
        The words before which a stop or a blank line stands.
    """

    def __init__(self, text: str, left: int = 0, right: int | None = None):
        self.text = text
        self._left = left
        self.words: list[str] = []
        self.stops: set[int] = set()
        self._printed: list[str] = []
        for n, block in enumerate(_BLANK_LINE.split(text[left:right])):
            if n:
                self.stops.add(len(self.words))
            self._read(block)

    def _read(self, block: str) -> None:
        """Add the words of a part without blank lines."""
        words, printed = self.words, self._printed
        for chunk in block.split():
            if chunk.isalnum() and chunk.isascii():
                words.append(chunk.lower())  # most of them
                printed.append(chunk)
                continue
            pieces = _pieces(chunk)
            for stop in pieces.stops:
                self.stops.add(len(words) + stop)
            words += pieces.words
            printed += pieces.printed

    def __len__(self) -> int:
        return len(self.words)

    @property
    def start(self) -> list[int]:
        """Where each word begins in the text."""
        return self._places[0]

    @property
    def end(self) -> list[int]:
        """Where each word ends in the text."""
        return self._places[1]

    @cached_property
    def _places(self) -> tuple[list[int], list[int]]:
        starts, ends, at = [], [], self._left
        for printed in self._printed:
            at = self.text.index(printed, at)
            starts.append(at)
            at += len(printed)
            ends.append(at)
        return starts, ends

    def joined(self, at: int) -> bool:
        """Return True if no stop stands between a word and the one before."""
        return at not in self.stops

    def parted(self, first: int, last: int) -> bool:
        """Return True if a stop stands among words, `last` exclusive."""
        return last - first > 1 and not self.stops.isdisjoint(range(first + 1, last))

    def capital(self, at: int) -> bool:
        """Return True if a word begins with a capital letter or a digit."""
        letter = self._printed[at][0]
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
    return Tokens(text, start, end)


class _Pieces(NamedTuple):
    """Words that stand between white space, folded and as printed, and the stops."""

    words: tuple[str, ...]
    printed: tuple[str, ...]
    stops: tuple[int, ...]


@lru_cache(maxsize=65_536)
def _pieces(chunk: str) -> _Pieces:
    """Return the words of what stands between white space: "(porte-parole).”"."""
    words, printed, gaps, after = [], [], [], 0
    for match in WORD.finditer(chunk):
        at = match.start()
        for part in _parts(match[0]):
            if word := _folded(part).strip("',-"):
                words.append(word)
                printed.append(part)
                gaps.append(chunk[after:at])
                after = at + len(part)
            at += len(part)
    gaps.append(chunk[after:])
    stops = (at for at, gap in enumerate(gaps) if _STOP.search(gap))
    return _Pieces(tuple(words), tuple(printed), tuple(stops))


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
