"""Where the patterns of a dictionary stand, and which of these places count."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from presskit.languages import lexicon, plain
from presskit.schema.cells import joined
from presskit.text import Words, words_of
from presskit.themes._entries import Entry, inside
from presskit.themes._places import forms_at
from presskit.themes._tally import languages_of
from presskit.themes._theme_dictionary import Dictionary

_KEPT = 2  # dictionaries whose places are kept: several tables are made of each
_BEFORE = 3  # words before a place in which a negation turns it round
NONE = -1


@dataclass(frozen=True)
class Places:
    """Places of the patterns of a dictionary, in the order of speaking, as arrays.

    Attributes
    ----------
    entry : ndarray of int
        Position of the pattern among the entries.
    theme : ndarray of int
        Position of its theme among the themes.
    row : ndarray of int
        Position of the turn.
    first, last : ndarray of int
        Position of the first and the last word among all words.
    exclusion : ndarray of int
        The entry by which the place does not count; -1 for none.
    within : ndarray of int
        The entry of the same theme, with a word in common, that counts in its stead;
        -1 for none.
    """

    entry: np.ndarray
    theme: np.ndarray
    row: np.ndarray
    first: np.ndarray
    last: np.ndarray
    exclusion: np.ndarray
    within: np.ndarray

    @property
    def counts(self) -> np.ndarray:
        """Which of them count: one a theme and place."""
        return (self.exclusion == NONE) & (self.within == NONE)

    def take(self, which: np.ndarray) -> "Places":
        """Return some of the places."""
        return Places(*(column[which] for column in vars(self).values()))


def places_of(turns: pd.DataFrame, themes: Dictionary) -> Places:
    """Return every place of every pattern.

    Parameters
    ----------
    turns : DataFrame
        With `text`.
    themes : Dictionary

    Returns
    -------
    Places

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["Fighter jets and jets. No jet lag."]})
    >>> arms = Dictionary({"Arms": ["jet*", "fighter jet*", {"except": "jet lag"}]})
    >>> places = places_of(turns, arms)
    >>> places.first.tolist(), places.counts.tolist()
    ([0, 1, 3, 5], [True, False, True, False])
    """
    words = words_of(turns)
    for known, dictionary, places in _recent:
        if known is words and dictionary == themes:
            return places
    places = _looked_up(words, themes)
    _recent[:] = [*_recent[1 - _KEPT :], (words, themes, places)]
    return places


_recent: list[tuple[Words, Dictionary, Places]] = []


def _looked_up(words: Words, themes: Dictionary) -> Places:
    entries = themes.entries
    names = themes.themes
    folded, fold = words.folded(themes.fold), bool(themes.fold)
    found = [_found(folded, fold, at, entry) for at, entry in enumerate(entries)]
    entry, first, last = (np.concatenate(part) for part in zip(*found, strict=True))
    apart = np.array([one.exclusion for one in entries])[entry]
    excluded = _excluded(entries, len(words), entry, first, last, apart)
    kept = ~apart
    number = {name: at for at, name in enumerate(names)}
    theme = np.array([number.get(one.theme, NONE) for one in entries])[entry]
    entry, first, last, excluded, theme = (
        part[kept] for part in (entry, first, last, excluded, theme)
    )
    order = np.lexsort((entry, theme, last, first))
    entry, first, last, excluded, theme = (
        part[order] for part in (entry, first, last, excluded, theme)
    )
    within = _within(theme, entry, first, last, excluded)
    row = words.row[first].astype(np.int64)
    return Places(entry, theme, row, first, last, excluded, within)


def _found(
    words: Words, fold: bool, at: int, entry: Entry
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    first, last = words.find(entry.pattern, fold)
    return np.full(len(first), at), first, last


def _excluded(
    entries: tuple[Entry, ...],
    n: int,
    entry: np.ndarray,
    first: np.ndarray,
    last: np.ndarray,
    apart: np.ndarray,
) -> np.ndarray:
    """Return the exclusion that shares a word with each place; -1 for none."""
    by = np.full(len(entry), NONE)
    for theme in dict.fromkeys(one.theme for one in entries if one.exclusion):
        own = np.array([one.exclusion and one.theme == theme for one in entries])
        under = np.array([inside(one.theme, theme) for one in entries])
        taken = np.full(n, NONE)
        for at in np.flatnonzero(own[entry]).tolist():
            taken[first[at] : last[at] + 1] = entry[at]
        at = np.flatnonzero(under[entry] & ~apart & (by == NONE))
        for offset in range(int((last[at] - first[at]).max(initial=-1)) + 1):
            place = first[at] + offset
            inner = place <= last[at]
            hit = np.where(inner, taken[np.minimum(place, n - 1)], NONE)
            by[at] = np.where(by[at] == NONE, hit, by[at])
    return by


def _within(
    theme: np.ndarray,
    entry: np.ndarray,
    first: np.ndarray,
    last: np.ndarray,
    excluded: np.ndarray,
) -> np.ndarray:
    """Return the entry of its theme that counts in the stead of each place.

    Of places of a theme that share a word the longest counts, then the first.
    """
    within = np.full(len(entry), NONE)
    order = np.lexsort((entry, first, first - last))
    order = order[(excluded[order] == NONE) & _share(theme, first, last)[order]]
    taken: dict[tuple[int, int], int] = {}
    columns = (part[order].tolist() for part in (theme, entry, first, last))
    for at, of, what, start, end in zip(order.tolist(), *columns, strict=True):
        span = [(of, word) for word in range(start, end + 1)]
        other = next((taken[one] for one in span if one in taken), None)
        if other is None:
            taken.update(dict.fromkeys(span, what))
        else:
            within[at] = other
    return within


def _share(theme: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """Return True for each place that may share a word with another of its theme."""
    order = np.lexsort((first, theme))
    apart = theme[order] * (np.int64(last.max(initial=0)) + 1)
    begins, ends = apart + first[order], np.maximum.accumulate(apart + last[order])
    after = begins[1:] <= ends[:-1]
    made = np.zeros(len(theme), dtype=bool)
    made[order] = np.append(False, after) | np.append(after, False)
    return made


def negations_before(turns: pd.DataFrame, places: Places) -> list[str | None]:
    """Return the word before each place that may turn it round, as printed.

    Parameters
    ----------
    turns : DataFrame
        With `transcript` and `text`.
    places : Places

    Returns
    -------
    list of str or None
        A negation of the language of the turn among the three words before, in the
        same sentence.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "text": ["We don’t send jets."]})
    >>> negations_before(turns, places_of(turns, Dictionary({"Arms": ["jets"]})))
    ['don’t']
    """
    words = words_of(turns)
    code, told = languages_of(turns)
    masks = np.array([_are_negations(words, of) for of in told] or [[]], dtype=bool)
    at = np.full(len(places.first), NONE)
    for offset in range(1, _BEFORE + 1):
        place = places.first - offset
        there = (place >= 0) & (at == NONE)
        place = np.maximum(place, 0)
        there &= words.sentence[place] == words.sentence[places.first]
        there &= masks[code[places.row], words.code[place]]
        at = np.where(there, place, at)
    texts = turns["text"].tolist()
    return [
        None if place < 0 else texts[row][words.start[place] : words.end[place]]
        for place, row in zip(at.tolist(), places.row.tolist(), strict=True)
    ]


def _are_negations(words: Words, codes: tuple[str, ...]) -> list[bool]:
    known = lexicon(*codes).alone("negations")
    return [plain(word) in known for word in words.vocabulary]


def others_at(places: Places, names: list[str]) -> list[str | None]:
    """Return the other themes that count a word of each place, joined by "; "."""
    at_word: dict[int, set[int]] = {}
    columns = [part.tolist() for part in (places.theme, places.first, places.last)]
    rows = list(zip(*columns, places.counts.tolist(), strict=True))
    for theme, first, last, counts in rows:
        for word in range(first, last + 1) if counts else ():
            at_word.setdefault(word, set()).add(theme)
    made = []
    for theme, first, last, _ in rows:
        here = set().union(*(at_word.get(at, ()) for at in range(first, last + 1)))
        others = sorted(here - {theme})
        made.append(joined(names[one] for one in others) if others else None)
    return made


def forms_added(
    turns: pd.DataFrame, themes: Dictionary, places: Places
) -> dict[str, int]:
    """Count the forms that count because words are folded, as they are printed.

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["Air defence, air-defence."]})
    >>> arms = Dictionary({"Arms": "air defence"})
    >>> forms_added(turns, arms, places_of(turns, arms))
    {'air-defence': 1}
    """
    words = words_of(turns).folded(themes.fold)
    places = places.take(places.counts)
    added = np.zeros(len(places.entry), dtype=bool)
    for at in np.unique(places.entry).tolist():
        own = places.entry == at
        pattern = themes.entries[at].pattern
        added[own] = words.added(pattern, places.first[own], places.last[own])
    return forms_at(turns, places.first[added], places.last[added])


def named_in(turns: pd.DataFrame, themes: Dictionary) -> np.ndarray:
    """Return the turns in which a theme is named."""
    places = places_of(turns, themes)
    under = np.zeros(len(turns), dtype=bool)
    under[places.row[places.counts]] = True
    return under
