"""What the file of one language says, with English, or of all: folded, compiled."""

import re
from collections.abc import Mapping
from functools import cache, cached_property

from presskit.languages import _files
from presskit.languages._folding import fold, plain
from presskit.languages._phrases import Phrases

ALWAYS = "en"
"""The language that every other one is read with: labels and names in it are common."""


class Lexicon:
    """The words, phrases and patterns of some languages.

    Made by :func:`lexicon` alone, which returns the same object for the same code.

    Attributes
    ----------
    told : tuple of str
        The languages that were asked for; empty for all.
    """

    def __init__(self, told: tuple[str, ...]):
        self.told = told
        self._words: dict[tuple[str, ...], frozenset[str]] = {}
        self._accented: dict[str, frozenset[str]] = {}
        self._phrases: dict[tuple[str, ...], Phrases] = {}
        self._patterns: dict[str, tuple[re.Pattern[str], ...]] = {}
        self._tables: dict[str, Mapping[str, str]] = {}
        self._calendar: frozenset[str] | None = None

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The languages whose files are used."""
        there = _files.names()
        if not self.told:
            return there
        return tuple(one for one in there if one in self.told or one == ALWAYS)

    @property
    def known(self) -> bool:
        """True if one of the languages has a file; True of all of them."""
        return not self.told or not set(self.told).isdisjoint(self.codes)

    def __repr__(self) -> str:
        return f"lexicon({', '.join(map(repr, self.told))})"

    def __reduce__(self):
        return lexicon, self.told

    def words(self, *names: str) -> frozenset[str]:
        """Return the words of lists, folded as :func:`presskit.text.plain` does.

        Empty where none of the languages has such a list.
        """
        found = self._words.get(names)
        if found is None:
            printed = (word for name in names for word in self.printed(name))
            found = self._words[names] = frozenset(map(plain, printed))
        return found

    def accented(self, name: str) -> frozenset[str]:
        """Return the words of a list in small letters, accents kept.

        For those that an accent tells apart: "él" from "el", "à" from "a".
        """
        found = self._accented.get(name)
        if found is None:
            found = self._accented[name] = frozenset(map(fold, self.printed(name)))
        return found

    def alone(self, name: str) -> frozenset[str]:
        """Return the words of a list, folded, without the English ones that go along.

        For words that are others in English: "no" is "in the" in Portuguese.
        """
        blocks = (
            _files.contents(code).get("words", {}).get(name, "")
            for code in self.codes
            if code in self.told
        )
        return frozenset(plain(w) for block in blocks for w in _files.words(block))

    def printed(self, name: str) -> tuple[str, ...]:
        """Return the words of a list as they are written, each once, in order."""
        sections = [*self._sections("words"), *self._labels_of_others()]
        blocks = (block for one in sections if (block := one.get(name)))
        return tuple(dict.fromkeys(w for block in blocks for w in _files.words(block)))

    def phrases(self, *names: str) -> Phrases:
        """Return the phrases of one list or of several together."""
        found = self._phrases.get(names)
        if found is None:
            sections = self._sections("phrases")
            blocks = [one[name] for name in names for one in sections if name in one]
            found = self._phrases[names] = Phrases(
                entry for block in blocks for entry in _files.entries(block)
            )
        return found

    def patterns(self, name: str) -> tuple[re.Pattern[str], ...]:
        """Return the patterns of a name, which ignore case; one a language or more."""
        found = self._patterns.get(name)
        if found is None:
            found = self._patterns[name] = tuple(
                re.compile(entry["pattern"], re.IGNORECASE)
                for section in self._sections("patterns")
                for entry in section.get(name, ())
            )
        return found

    def table(self, name: str) -> Mapping[str, str]:
        """Return the value of each folded word of a section: "mai" is "5"."""
        found = self._tables.get(name)
        if found is None:
            found = self._tables[name] = {
                plain(word): key
                for section in self._sections(name)
                for key, block in section.items()
                for word in _files.words(block)
            }
        return found

    @property
    def months(self) -> Mapping[str, int]:
        """The number of each month by its folded name, in full or short, any case."""
        return _numbered(self, "months")

    @property
    def weekdays(self) -> Mapping[str, int]:
        """The ISO number of each weekday by its folded name; Monday is 1."""
        return _numbered(self, "weekdays")

    @property
    def calendar(self) -> frozenset[str]:
        """The folded names of the months and weekdays, in full."""
        if self._calendar is None:
            self._calendar = frozenset(
                plain(_files.words(block)[0])
                for name in ("months", "weekdays")
                for section in self._sections(name)
                for block in section.values()
            )
        return self._calendar

    def _labels_of_others(self) -> list[Mapping]:
        """Return the labels of askers in those languages that have no file."""
        others = _files.contents("_labels")
        return [
            told for code, told in others.items() if not self.told or code in self.told
        ]

    def _sections(self, name: str) -> list[Mapping]:
        return [_files.contents(code).get(name, {}) for code in self.codes]


@cache
def _numbered(lexicon: Lexicon, name: str) -> Mapping[str, int]:
    return {word: int(number) for word, number in lexicon.table(name).items()}


@cache
def months_of_others() -> Mapping[str, int]:
    """Return the numbers of months by their folded names in languages without a file.

    Examples
    --------
    >>> months_of_others()["kvetna"]
    5
    """
    return {
        plain(word): int(number)
        for months in _files.contents("_months").values()
        for number, block in months.items()
        for word in block.split()
    }


def lexicon(*codes: str | None) -> Lexicon:
    """Return the words of some languages together with English, or of all languages.

    Parameters
    ----------
    *codes : str or None
        ISO 639-1 codes, None for one that is not known. Without any, all languages.
        What has no file is read as English alone, and is not `known`.

    Returns
    -------
    Lexicon
        The same object for the same codes. It can be pickled, and be a key.

    Examples
    --------
    >>> german = lexicon("de")
    >>> german.codes, german.known, lexicon("xx").known
    (('de', 'en'), True, False)
    >>> german.months["mai"], german.months["jan"]
    (5, 1)
    >>> import pickle
    >>> pickle.loads(pickle.dumps(german)) is german
    True
    """
    return _of(tuple(sorted({code for code in codes if code})))


@cache
def _of(codes: tuple[str, ...]) -> Lexicon:
    return Lexicon(codes)


ALL = lexicon()
"""The words of all languages, where it is not known which one is spoken."""
