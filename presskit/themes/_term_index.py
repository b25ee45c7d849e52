"""The words of some turns, and the terms that they make, told apart by their kind."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np
import pandas as pd

from presskit.languages import lexicon
from presskit.schema.ids import named as is_named
from presskit.schema.in_time import order_in_time
from presskit.schema.recent import Recent
from presskit.text import Fold, words_of
from presskit.themes._by_turn import Counted
from presskit.themes._capitals import capitals
from presskit.themes._compounds import Compounds, compounds, runs_of
from presskit.themes._kinds_of_words import Apart
from presskit.themes._page_lines import on_page_lines
from presskit.themes._printed_terms import TextsByRow
from presskit.themes._tally import are_stop_words
from presskit.themes._told_terms import Told

_NONE = np.array([], dtype=np.int64)
_PRINTED = ("speaker", "outlet", "label")
_OWN = ("speaker", "outlet")
_LONGEST = 3  # words of a term
_KEPT = 4  # choices of transcripts, of which is known what is no theme


def header_places(turns: object) -> dict[str, str]:
    """Return the place in the header of each transcript of a corpus that has one."""
    heads = getattr(turns, "transcripts", None)
    if heads is None:
        return {}
    there = heads.dropna(subset=["place"])
    return dict(zip(there["transcript"], there["place"], strict=True))


class TermIndex:
    """An index of turns that knows which words stand together, and which are names.

    A term is a tuple of codes of `words`: of one word, or of those of a compound.

    Parameters
    ----------
    turns : DataFrame
        With 0 … n − 1 as its index.
    stopwords
        As in :func:`presskit.themes.typical`.
    languages : list of str
        Codes of the languages spoken.
    places : dict of str to str
        The place in the header of each transcript that has one.
    fold : bool or "spelling", default True
        Whether words are folded, and how.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0], "speaker_id": "x",
    ...     "start": 0, "text": ["We went to New Orrin, yes, to New Orrin's harbour."]})
    >>> made = TermIndex(turns, "spoken", ["en"], {})
    >>> all_of = np.array([True])
    >>> (name,) = made.compounds(all_of, made.apart(all_of)).listed
    >>> [made.words.vocabulary[code] for code in name.codes], name.n
    (['new', 'orrin'], 2)
    >>> made.added([name.codes], [name.places])  # "New Orrin's"
    (array([0]), array([7]), array([8]))
    """

    def __init__(
        self,
        turns: pd.DataFrame,
        stopwords: str | Iterable[str] | None,
        languages: list[str],
        places: dict[str, str],
        fold: Fold = True,
    ) -> None:
        for _ in self._made(turns, stopwords, languages, places, fold):
            pass

    def _made(
        self,
        turns: pd.DataFrame,
        stopwords: str | Iterable[str] | None,
        languages: list[str],
        places: dict[str, str],
        fold: Fold,
    ) -> Iterator[None]:
        """Make the index, a part at each step."""
        self.turns, self.places = turns, places
        self.texts = TextsByRow(turns["text"])
        self._read: dict[int, list[tuple[int, int]]] = {}
        self._aparts: Recent[Apart] = Recent(_KEPT)
        written = words_of(turns).folded(fold)
        self._written = written.code
        yield
        self.words = words = written.stems if fold else written
        self.known = lexicon(*languages)
        vocabulary = words.vocabulary
        self.code, row = words.code, words.row
        counts = len(turns), len(vocabulary)
        self.whole = Counted(self.code, row, *counts)
        self.size = self.whole.places.size
        self.parts = written.parts if fold else (_NONE, _NONE)
        at, code = self.parts
        self.joined = Counted(code, row[at], *counts)
        self.has_parts = self.joined.total > 0
        yield
        listed = are_stop_words(turns, words, stopwords)
        self.small = listed | on_page_lines(turns, words)
        yield
        self.capitals = capitals(words, turns["text"])
        yield
        joining = self.known.words("particles", "joins")
        joins = np.array([one in joining for one in vocabulary], dtype=bool)
        self.runs = runs_of(words, self.capitals, self.small, joins, len(turns))
        yield
        speaker = turns["speaker_id"].where(is_named(turns["speaker_id"]))
        self.speaker = pd.factorize(speaker)[0]
        self.transcript, self.ids = pd.factorize(turns["transcript"])
        self.printed = {
            name: pd.factorize(turns[name]) for name in _PRINTED if name in turns
        }
        order = order_in_time(turns)
        self._came = None if order is None else np.argsort(order)
        self.choices = {"stopwords": stopwords, "languages": languages, "fold": fold}

    def times(self, turns: np.ndarray) -> np.ndarray:
        """Count each word of the vocabulary in some turns."""
        return self.whole.counts(turns) + self.joined.counts(turns)

    def apart(self, target: np.ndarray) -> Apart:
        """Return the names, days and places of the transcripts of some turns."""
        wanted = np.zeros(len(self.ids), dtype=bool)
        wanted[self.transcript[target]] = True
        return self._aparts.get(wanted.tobytes(), lambda: self._apart(wanted))

    def _apart(self, wanted: np.ndarray) -> Apart:
        """Return the same of some transcripts."""
        here = wanted[self.transcript]
        printed = {}
        for name, (code, values) in self.printed.items():
            said = code[here]
            said = np.flatnonzero(np.bincount(said[said >= 0]))
            printed[name] = values.take(said).tolist()
        places = filter(None, map(self.places.get, self.ids[wanted]))
        return Apart(printed, self.known, places, self._own_names, self._read)

    def _own_names(self, row: int) -> tuple[str, str]:
        """Return the speaker and the outlet of a turn, "" where they are unknown."""
        made = []
        for name in _OWN:
            code, values = self.printed.get(name, (None, ()))
            at = -1 if code is None else code[row]
            made.append(str(values[at]) if at >= 0 else "")
        return made[0], made[1]

    def compounds(self, target: np.ndarray, apart: Apart) -> Compounds:
        """Return the compounds of some turns: words that stand together.

        Parameters
        ----------
        target : ndarray of bool
            Of each turn, whether it is one of them.
        apart : Apart
            What is no theme of theirs: names of speakers and titles join no compound.
        """
        known, called = self.words.vocabulary, apart.address | apart.cast
        titles = np.zeros(len(known), dtype=bool)
        titles[[at for one in called if (at := known.codes.get(one, -1)) >= 0]] = True
        said = self.whole.counts(target)
        return compounds(self.runs, target, said, self.capitals, len(known), titles)

    def places_of(self, code: int) -> np.ndarray:
        """Return the places of a word, also as a part of one with hyphens."""
        return self.places_of_all(np.array([code]))[0]

    def places_of_all(self, codes: np.ndarray) -> list[np.ndarray]:
        """Return the same of each of some words."""
        places, n = self.words.each_place(codes)
        ends = np.cumsum(n)
        places = places.astype(np.int64)
        made = [places[a:b] for a, b in pairwise([0, *ends.tolist()])]
        for at in np.flatnonzero(self.has_parts[codes]).tolist():
            more = self.parts[0][self.parts[1] == codes[at]]
            made[at] = np.sort(np.concatenate([made[at], more]), kind="stable")
        return made

    def told(self, apart: Apart) -> Told:
        """Return the means to tell the kind of terms, and how they are printed."""
        return Told(self.words, self.texts, self.turns, apart, self._came)

    def added(
        self, terms: list[tuple[int, ...]], places: list[np.ndarray]
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the places of terms that are theirs because words are folded.

        Parameters
        ----------
        terms : list of tuple of int
        places : list of ndarray of int
            Where each stands.

        Returns
        -------
        of, first, last : ndarray of int
            The term, ascending, and its first and last word.
        """
        codes = np.full((len(terms), _LONGEST), -1, dtype=np.int64)
        for at, term in enumerate(terms):
            codes[at, : len(term)] = term
        of = np.repeat(np.arange(len(terms)), [len(one) for one in places])
        first = np.concatenate([*places, _NONE])
        other, end = np.zeros(len(first), dtype=bool), len(self.words) - 1
        for nth in range(_LONGEST):  # what is written so has the code of its word
            own = codes[of, nth]
            other |= (own >= 0) & (self._written[np.minimum(first + nth, end)] != own)
        of, first = of[other], first[other]
        return of, first, first + (codes >= 0).sum(axis=1)[of] - 1

    def in_turns(self, places: list[np.ndarray]) -> tuple[np.ndarray, ...]:
        """Return each pair of a term and a turn, and how often it is said there."""
        term = np.repeat(np.arange(len(places)), [len(one) for one in places])
        row = self.words.row[np.concatenate([*places, _NONE])]
        first = (np.diff(term, prepend=-1) != 0) | (np.diff(row, prepend=-1) != 0)
        n = np.diff(np.flatnonzero(first), append=len(term))
        return term[first], row[first], n
