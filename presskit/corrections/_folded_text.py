"""A text as the words of a line are compared with it: signs and spaces do not matter.

Files are saved again and readers improve: a quotation mark is curled, an entity spelt
out, a space made wider, a label set in capitals. The words stay the same.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from html import unescape

_SIGNS = {
    **dict.fromkeys(map(ord, '‘’‚‛“”„‟′″‹›«»`´"'), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"), None),
}
_RUNS = re.compile(r"(['-])\1+")
_TOKEN = re.compile(r"\S+")
_WORD = 40  # signs of a run that comes again; longer ones are not kept
_MOST = 1 << 16  # runs that are kept
_ENTITY = 40  # signs that may stand for one
_AMPERSAND = re.compile(r"&(?:(?:amp|#0*38|#x0*26);?)+", re.IGNORECASE)
"""One that was spelt out, and those that were spelt out again."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
)
"""Letters of scripts that put no space between words."""


class _Words(dict[str, str]):
    """Runs of signs without white space, folded; those that come again are kept."""

    def __missing__(self, token: str) -> str:
        folded = _word(token)
        if len(token) <= _WORD:
            if len(self) >= _MOST:
                self.clear()
            self[token] = folded
        return folded


_token = _Words().__getitem__


def _word(token: str) -> str:
    before = token
    if not token.isascii():
        token = unicodedata.normalize("NFKC", token).translate(_SIGNS)
    if "&" in token:
        token = unescape(_AMPERSAND.sub("&", token))
        token = unicodedata.normalize("NFKC", token).translate(_SIGNS)
    folded = " ".join(_RUNS.sub(r"\1", token.replace('"', "'").casefold()).split())
    # An entity can come out of signs that are left out, or of another entity.
    return _word(folded) if "&" in folded and folded != before else folded


def fold(text: str) -> str:
    """Return the words of a text as they are compared.

    Examples
    --------
    >>> fold("  It’s “so” &amp;\\n SO it —  is.")
    "it's 'so' & so it - is."
    """
    return " ".join(filter(None, map(_token, text.split())))


def n_words(folded: str) -> int:
    """Return the number of words of a folded text; without spaces in it, about."""
    return max(len(folded.split()), len(_UNSPACED.findall(folded)) // 2)


class Folded:
    """A text, folded, with the way back to its characters.

    Parameters
    ----------
    text : str

    Attributes
    ----------
    text : str
    folded : str
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Where each token begins, in the text and in the folded text."""
        here, there, at = [], [], 0
        for match in _TOKEN.finditer(self.text):
            if folded := _token(match[0]):
                here.append(match.start())
                there.append(at)
                at += len(folded) + 1
        return here, there

    def at(self, place: int) -> int:
        """Return the place in the folded text of a character of the text."""
        here, there = self._starts
        number = bisect_right(here, place) - 1
        if number < 0:
            return 0
        token = _TOKEN.match(self.text, here[number])[0]
        inside = _token(token[: place - here[number]])
        return there[number] + len(inside)

    def back(self, place: int, *, ends: bool = False) -> int:
        """Return the character of the text for a place in the folded text.

        `ends` says that it is the end of something, which stands behind its last
        character, not before the next word.
        """
        here, there = self._starts
        number = bisect_right(there, place - ends) - 1
        if number < 0:
            return 0
        token = _TOKEN.match(self.text, here[number])[0]
        inside = _token(token)[: place - there[number]]
        # Of a script without spaces a run can be a whole text: not every part is tried.
        sizes = range(len(token) + 1)
        n = bisect_left(sizes, len(inside), key=lambda n: len(_token(token[:n])))
        near = sizes[max(0, n - _ENTITY) : n + _ENTITY]
        reached = [n for n in near if _token(token[:n]) == inside]
        return here[number] + max(reached, default=len(token))

    def find(self, words: str) -> Iterator[int]:
        """Yield where folded words begin, except inside other words."""
        at = self.folded.find(words)
        while at >= 0:
            if not self.inside(at) and not self.inside(at + len(words)):
                yield at
            at = self.folded.find(words, at + 1)

    def inside(self, place: int) -> bool:
        """Return True if a place in the folded text is inside a word."""
        around = self.folded[max(0, place - 1) : place + 1]
        return (
            place > 0 and len(around) == 2 and around.isalnum()
        ) and not _UNSPACED.search(around)
