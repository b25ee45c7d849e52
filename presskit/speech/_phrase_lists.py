"""Lists of phrases that are looked up together: which one stands at a word."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from presskit.languages import Phrases, Tokens, tokens


class Kinds:
    """Lists of phrases by their kind; of those at a word the longest is meant.

    An entry that stands in two lists is of the first kind.

    Examples
    --------
    >>> from presskit.languages import tokens
    >>> both = Kinds(gives=["go ahead"], tells=["go ahead and"])
    >>> list(both.find(tokens("Go ahead, Ann.")))
    ['gives']
    >>> list(both.find(tokens("Go ahead and build it.")))
    ['tells']
    """

    def __init__(self, **lists: Iterable[str]) -> None:
        self._kinds: dict[str, str] = {}
        for kind, entries in lists.items():
            for entry in entries:
                self._kinds.setdefault(" ".join(entry.split()), kind)
        self._phrases = Phrases(self._kinds)
        self._firsts = self._phrases.firsts

    def begins(self, printed: str) -> bool:
        """Return True if a phrase may begin with a word, given as it is printed."""
        return _first_of(printed) in self._firsts

    def stand_in(self, said: Tokens, first: int = 0, last: int | None = None) -> bool:
        """Return True if one of the phrases stands among words."""
        return self._phrases.search(said, first, last) is not None

    def at(self, said: Tokens, at: int, end: int) -> tuple[str, int]:
        """Return the kind of the phrase at a word, and where it ends; '' for none."""
        if said.words[at] not in self._firsts:
            return "", at
        hit = self._phrases.at_start(said, at, end)
        return (self._kinds[hit.phrase], hit.last) if hit else ("", at)

    def opens(self, said: Tokens) -> bool:
        """Return True if words begin with a phrase."""
        return bool(said.words) and self._phrases.at_start(said) is not None

    def find(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Iterator[str]:
        """Return the kinds of the phrases among words, in their order."""
        return (kind for kind, *_ in self.hits(said, first, last))

    def hits(
        self, said: Tokens, first: int = 0, last: int | None = None
    ) -> Iterator[tuple[str, int, int]]:
        """Yield kind, first word and end of the phrases among words, in their order."""
        for hit in self._phrases.find(said, first, last):
            yield self._kinds[hit.phrase], hit.first, hit.last

    def cover(
        self,
        said: Tokens,
        first: int = 0,
        last: int | None = None,
        *,
        names: bool = False,
        capitals: bool = True,
    ) -> set[str]:
        """Return the kinds of the phrases that words are made of, if of nothing else.

        Parameters
        ----------
        said : Tokens
            The words.
        first, last : int, optional
            Which of them; `last` is exclusive.
        names : bool, default False
            Whether a sentence may begin with a name, too.
        capitals : bool, default True
            Whether names may stand among the words: words with a capital.

        Returns
        -------
        set of str
            Empty if they are made of other words, too.
        """
        found: set[str] = set()
        at, end = first, len(said.words) if last is None else last
        while at < end:
            kind, after = self.at(said, at, end)
            if kind:
                found.add(kind)
            else:
                named = capitals and said.capital(at)
                if not named or not (names or _inside(said, at, first)):
                    return set()
            at = max(after, at + 1)
        return found


@lru_cache(maxsize=16_384)
def _first_of(printed: str) -> str | None:
    """Return the first of the folded words that a printed one is cut into."""
    return next(iter(tokens(printed).words), None)


def _inside(said: Tokens, at: int, first: int) -> bool:
    """Return True if a word does not begin a sentence."""
    return at > first and said.joined(at)
