"""What a typical word is, where it is no theme: a name, an outlet, a day, a title."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np

from presskit.languages import ALL, Lexicon, plain, tokens
from presskit.schema.cells import names_in
from presskit.text import Words
from presskit.themes._kinds_of_wordings import KINDS as PHRASES

KINDS = (
    "theme", "cast", "outlet", "place", "date", "address", "procedure", "form"
)  # fmt: skip
_LOOKED_AT = 6  # places of a word: what stands around it is settled by then
_NEAR = 8  # words from the own name, within which somebody says for whom they ask
_OPENING = 15  # words of a turn, in which they may say so without their name
_NAMES_SELF = 30  # and in which they may give it
_TITLES = ("honorifics", "sole_offices", "moderators")
_OTHER_WORDS = ("y", "ies", "ry", "ries")  # endings: "county", "country" of "count"
_SHORT = 5  # letters, up to which they make one: "delivery" is a form of "deliver"
_WEAK = frozenset("aeiouys") | frozenset("аеиоуыяюй")
"""Endings of short words that a form of them drops: join|s, join|ed."""
_ENDING = 3  # letters: a form of a word differs by no more
STEM = 4  # letters that two forms share at least
FORMS = {
    "other_words": _OTHER_WORDS, "short": _SHORT, "weak": "".join(sorted(_WEAK)),
    "ending": _ENDING, "stem": STEM,
}  # fmt: skip
"""The same, for a page to tell forms by."""


class Apart:
    """What presskit knows of some turns that is no theme of theirs.

    Parameters
    ----------
    printed : mapping of str to list of str
        What the turns looked at have as `speaker`, `outlet` and `label`.
    known : Lexicon
        Of the languages spoken.
    places : iterable of str
        Where the events were, as their headers have it.
    own : callable, optional
        Returns what a turn has as `speaker` and `outlet`, "" where that is unknown.
    read : dict, optional
        Where phrases stand in sentences of one index that were read before, to be read
        once whatever the turns.
    """

    def __init__(
        self,
        printed: Mapping[str, list[str]],
        known: Lexicon,
        places: Iterable[str] = (),
        own: Callable[[int], tuple[str, str]] = lambda _row: ("", ""),
        read: dict[int, list[tuple[int, int]]] | None = None,
    ) -> None:
        self._own = own
        self._read = read
        self._known: dict[int, tuple[frozenset, list[frozenset]]] = {}
        labels = _words_of(printed.get("label", ()))
        offices = _words_of(known.words("offices"))
        # "de la" stands in every other sentence, in the name of a speaker or not.
        self.small = known.words("stop_words", "name_particles")
        self.address = _words_of(known.words(*_TITLES)) | labels & offices
        self.offices = offices
        self.cast = _words_of(printed.get("speaker", ())) - self.address - offices
        self.cast -= self.small
        self.outlets = [
            _words_of([name])
            for joint in printed.get("outlet", ())
            for name in names_in(joint)
        ]
        self.places = _words_of(places)
        self.calendar = known.calendar | ALL.calendar
        self.times = known.words("spans_of_time")
        self.figures = known.words("figures")
        self.phrases = known.phrases(*{name for of in PHRASES.values() for name in of})

    def kind(self, said: list[str], named: bool) -> str:
        """Return the kind of a term by its words; "theme" if they tell nothing.

        Parameters
        ----------
        said : list of str
            Its words, folded.
        named : bool
            Whether it is printed as names are.
        """
        parts = [part for word in said for part in plain(word).split("-") if part]
        if all(map(self._is_day, parts)):
            return "date"
        if not named and not self.times.isdisjoint(parts):
            return "date"  # "last night"
        if self.address.issuperset(parts):
            return "address"
        if not named:
            return "theme"
        if len(parts) == 1 and self.offices.issuperset(parts):
            return "address"  # "the Senator": who it is stands elsewhere
        if self.cast.issuperset(parts):
            return "cast"
        if len(parts) > 1 and any(own.issuperset(parts) for own in self.outlets):
            return "outlet"
        return "place" if self.places.issuperset(parts) else "theme"

    def _is_day(self, part: str) -> bool:
        listed = part in self.calendar or part in self.times or part in self.figures
        return listed or part[:1].isdigit()

    def around(self, words: Words, at: np.ndarray, n: int, texts: Sequence[str]) -> str:
        """Return the kind of a term by what stands around its places.

        "outlet" where its neighbours are other words of the name of one, "procedure"
        inside the phrases that open, close and hand over, or where somebody says who
        they are and for whom they ask; else "theme".
        """
        some = np.unique(np.linspace(0, len(at) - 1, _LOOKED_AT).astype(np.int64))
        looked = at[some].tolist()
        tests = (
            ("outlet", self._in_outlet),
            ("procedure", self._introduced),
            ("procedure", self._said),
        )
        found: list[str] = []
        for nth, place in enumerate(looked):
            kinds = (kind for kind, test in tests if test(words, place, n, texts))
            found += [kind for kind in [next(kinds, "")] if kind]
            if 2 * (nth + 1 - len(found)) >= len(looked):
                return "theme"
        return max(found, key=found.count, default="theme")

    def _in_outlet(self, words: Words, at: int, n: int, _texts: Sequence[str]) -> bool:
        said = {plain(words.vocabulary[code]) for code in words.code[at : at + n]}
        whole = [own for own in self.outlets if own >= said]
        if not whole:
            return False
        first, last = max(at - 1, 0), min(at + n, len(words) - 1)
        beside = {
            plain(words.vocabulary[words.code[place]])
            for place in (first, last)
            if words.sentence[place] == words.sentence[at]
        } - said
        return any(own == said or own & beside for own in whole)

    def _introduced(self, words: Words, at: int, n: int, _texts: Sequence[str]) -> bool:
        """Return True beside an own name, or at an own outlet, where a turn opens."""
        row = words.row[at]
        if row not in self._known:
            speaker, outlet = self._own(row)
            name = _words_of([speaker]) - self.address - self.small
            self._known[row] = name, [_words_of([one]) for one in names_in(outlet)]
        name, outlets = self._known[row]
        first, last = max(at - _NEAR, 0), min(at + n + _NEAR, len(words))
        begins = at < _NAMES_SELF or words.row[at - _NAMES_SELF] != row
        if begins and any(
            plain(words.vocabulary[words.code[place]]) in name
            for place in range(first, last)
            if words.sentence[place] == words.sentence[at]
        ):
            return True
        opens = at < _OPENING or words.row[at - _OPENING] != row
        said = {plain(words.vocabulary[code]) for code in words.code[at : at + n]}
        return opens and any(one >= said for one in outlets)

    def _said(self, words: Words, at: int, n: int, texts: Sequence[str]) -> bool:
        number, start = words.sentence[at], words.start[at]
        read = {} if self._read is None else self._read
        if number not in read:
            first, last = words.sentence.searchsorted([number, number + 1]).tolist()
            span = int(words.start[first]), int(words.end[last - 1])
            said = tokens(texts[words.row[at]], *span)
            hits = self.phrases.find(said)
            read[number] = [
                (said.start[hit.first], said.start[hit.last - 1]) for hit in hits
            ]
        return any(first <= start <= last for first, last in read[number])


def forms_of(terms: list[str]) -> np.ndarray:
    """Return a mask of the terms that are another form of one that stands before them.

    Two words that share all but the ending, of at most three letters, and of one letter
    at most in the shorter: "contract" and "contracts", "Russia" and "Russian". Some
    endings make another word of a short one: "party" is no form of "part".

    Parameters
    ----------
    terms : list of str
        Folded; of those of several words the last may differ.

    Examples
    --------
    >>> forms_of(["contract", "contracts", "supply chain", "supply chains"]).tolist()
    [False, True, False, True]
    >>> forms_of(["stock", "stockpiles", "industry", "industrial"]).tolist()
    [False, False, False, True]
    """
    seen: dict[str, list[str]] = {}
    return np.array([is_form_of_one(term, seen) for term in terms], dtype=bool)


def is_form_of_one(term: str, seen: dict[str, list[str]]) -> bool:
    """Return True if a term is another form of one of some, and add it to them.

    Parameters
    ----------
    term : str
    seen : dict of str to list of str
        Terms by their first letters.
    """
    listed = seen.setdefault(term[:STEM], [])
    made = any(is_form(term, other) for other in listed)
    listed.append(term)
    return made


def is_form(one: str, other: str) -> bool:
    """Return True if two words are forms of one, as :func:`forms_of` tells.

    Examples
    --------
    >>> is_form("party", "parties"), is_form("party", "part")
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    ending = long.removeprefix(short) if len(short) <= _SHORT else ""
    return ending not in _OTHER_WORDS and alike(one, other)


def alike(one: str, other: str) -> bool:
    """Return True if two words share all but the ending: forms of one, or kin.

    Examples
    --------
    >>> alike("escalate", "escalation"), alike("support", "supply")
    (True, False)
    >>> alike("party", "part")  # see is_form
    True
    >>> alike("force", "forcing"), alike("clean", "clear")  # short: a vowel is no stem
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    shared = 0
    while shared < len(short) and short[shared] == long[shared]:
        shared += 1
    rest = len(short) - shared, len(long) - shared
    if len(short) <= _SHORT and rest[0] and plain(short[-1]) not in _WEAK:
        return False
    return shared >= STEM and rest[0] <= 1 and rest[1] <= _ENDING


def _words_of(names: Iterable[str]) -> frozenset[str]:
    """Return the words of names, folded, the parts of a compound apart."""
    return frozenset[str]().union(*map(_words_of_one, names))


@lru_cache(maxsize=20_000)  # names come back at each choice
def _words_of_one(name: str) -> frozenset[str]:
    return frozenset(
        part
        for word in plain(name).split()
        for part in word.strip("().,;:").split("-")
        if len(part) > 1
    )
