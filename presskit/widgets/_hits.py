"""Hits: where a text is said, looked up in all turns of a corpus."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from presskit.errors import TableError
from presskit.schema.recent import Recent
from presskit.text import (
    Words,
    counted_forms,
    dropped_from,
    early_words,
    glob_pattern,
    regex_pattern,
    texts_of,
    words_of,
)
from presskit.widgets._paragraphs import Span
from presskit.widgets._reading_pages import Chapter
from presskit.widgets._shared import MOST_FORMS
from presskit.wording import say

_REMEMBERED = 32  # searches
_EARLY = 8  # of which so many may come before all turns are split into words


@dataclass(frozen=True)
class Hits:
    """Where a text was found, in the order of the turns and of speaking.

    Attributes
    ----------
    row : ndarray of int
        Position of the turn in ``corpus.turns``.
    start, end : ndarray of int
        Where in the text of that turn.
    added : ndarray of bool
        Whether it is found because words are folded: "Russia's" for "Russia".
    word : ndarray of int, optional
        A number for the word; hits of the same are printed alike but for capitals.
    """

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray
    added: np.ndarray
    word: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.row)

    def of_turn(self, row: int) -> list[tuple[int, int]]:
        """Return start and end of each hit in one turn."""
        first, last = np.searchsorted(self.row, [row, row + 1])
        starts, ends = self.start[first:last].tolist(), self.end[first:last].tolist()
        return list(zip(starts, ends, strict=True))

    def where(self, kept: np.ndarray) -> "Hits":
        """Return the hits that `kept` names, by a mask or by their positions."""
        columns = (self.row, self.start, self.end, self.added, self.word)
        return Hits(*(None if one is None else one[kept] for one in columns))


_NONE = np.zeros(0, dtype=np.int64)
NO_HITS = Hits(_NONE, _NONE, _NONE, _NONE.astype(bool))


class Searches:
    """Looks texts up in a table of turns, and remembers where they are said."""

    def __init__(self, turns: pd.DataFrame) -> None:
        self._turns = turns
        self._recent: Recent[Hits | str] = Recent(_REMEMBERED)
        self._early = _EARLY

    def everywhere(self, text: str, regex: bool) -> Hits:
        """Return the hits of a text, in all turns.

        Raises
        ------
        TableError
            If the text is not a pattern, or takes too long to look for.
        """
        return self._remembered((text, regex), lambda: self._search(text, regex))

    def within(
        self, text: str, regex: bool, place: str, inside: Callable[[str], np.ndarray]
    ) -> Hits:
        """Return the hits of a text in one place.

        Parameters
        ----------
        text : str
        regex : bool
        place : str
        inside : callable
            Given the place, returns of each turn whether it belongs there.
        """

        def search() -> Hits:
            everywhere = self.everywhere(text, regex)
            return everywhere.where(inside(place)[everywhere.row])

        return self._remembered((text, regex, place), search)

    def problem(self, text: str, regex: bool) -> str:
        """Return the reason why a text cannot be found; '' if it can, or is none."""
        if why := problem(text, regex):
            return why
        try:
            if regex and text.strip():
                self.everywhere(text, regex)
        except TableError as error:  # it takes too long
            return str(error)
        return ""

    def _remembered(self, key: tuple, search: Callable[[], Hits]) -> Hits:
        found = self._recent.get(key, lambda: _hits_or_why_not(search))
        if isinstance(found, str):
            raise TableError(found)
        return found

    def _search(self, text: str, regex: bool) -> Hits:
        if regex:
            row, start, end = texts_of(self._turns).find(text)
            return Hits(row, start, end, np.zeros(len(row), dtype=bool))
        words, rows = self._words(text)
        first, last = words.find(text)
        added = words.added(text, first, last)
        word = words.code[first] if (first == last).all() else None
        start, end = words.start[first], words.end[last]
        row = words.row[first]
        return Hits(row if rows is None else rows[row], start, end, added, word)

    def _words(self, text: str) -> tuple[Words, np.ndarray | None]:
        """Return an index that has all places of a text, and of which rows it is.

        Who asks before all turns are split waits for those that may have it.
        """
        some = early_words(self._turns, text) if self._early else None
        if some is None:
            return words_of(self._turns), None
        self._early -= 1
        return some


def problem(text: str, regex: bool) -> str:
    """Return the reason why a text cannot be looked for; '' if it can, or is none."""
    if not text.strip():
        return ""
    try:
        regex_pattern(text) if regex else glob_pattern(text)
    except TableError as error:
        return str(error)
    return ""


def as_written(hits: Hits, texts: pd.Series) -> list[str]:
    """Return a sentence part about hits that are written in other forms.

    Parameters
    ----------
    hits : Hits
    texts : Series of str
        Those of all turns.

    Returns
    -------
    list of str
        "of these 7 as “Russia’s”"; empty where there is none.
    """
    some, n = hits.where(hits.added), []
    if some.word is not None:
        _, at, times = np.unique(some.word, return_index=True, return_counts=True)
        some, n = some.where(np.sort(at)), times[np.argsort(at)].tolist()
    spans = zip(some.row.tolist(), some.start.tolist(), some.end.tolist(), strict=True)
    forms = counted_forms((texts.iat[at][a:b] for at, a, b in spans), n)
    named = list(forms.items())
    said = [say("explorers.as_form", n=n, form=form) for form, n in named[:MOST_FORMS]]
    if others := sum(n for _, n in named[MOST_FORMS:]):
        said.append(say("explorers.in_other_forms", n=others))
    return [say("explorers.of_these", forms=", ".join(said))] if said else []


def without_signs(text: str, regex: bool) -> list[str]:
    """Return a sentence part about the signs of a text that no word holds.

    Parameters
    ----------
    text : str
    regex : bool
        Whether it is an expression, which finds signs.

    Returns
    -------
    list of str
        Empty where there are none.

    Examples
    --------
    >>> without_signs("$5", False)
    ['looked for as “5”, without $; with it, as an expression: \\\\$\\\\s*5\\\\b']
    """
    dropped = None if regex else dropped_from(text)
    if not dropped:
        return []
    signs = say("prose.and").join(dropped.signs)
    words, expression = dropped.words, dropped.expression
    told = {"signs": signs, "words": words, "expression": expression}
    return [say("explorers.without_signs", **told)]


def marks(hits: Hits | None, chapter: Chapter) -> Callable[[str], list[Span]]:
    """Return a function that finds the hits in a turn, as places in the source.

    Parameters
    ----------
    hits : Hits or None
        In the order of the turns.
    chapter : Chapter

    Returns
    -------
    callable
        From the id of a turn to start and end of each hit.
    """
    if hits is None:
        return lambda _id: []
    spans = {}
    for at, (turn, (start, _)) in enumerate(
        zip(chapter.turns, chapter.ends, strict=True)
    ):
        own = hits.of_turn(chapter.first_row + at)
        spans[turn["id"]] = [(start + a, start + b) for a, b in own]
    return lambda id_: spans.get(id_, [])


def _hits_or_why_not(search: Callable[[], Hits]) -> Hits | str:
    """Return the hits, or why there are none: what takes too long is tried once."""
    try:
        return search()
    except TableError as error:
        return str(error)
