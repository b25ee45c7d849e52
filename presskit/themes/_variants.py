"""Passages that may say the same as a wording, in other words or another order."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError
from presskit.languages import lexicon, plain, stop_words
from presskit.schema import ROLES, TURNS
from presskit.schema.in_time import in_time
from presskit.schema.roles import PRINCIPAL
from presskit.text import index, words_of
from presskit.themes._given_wordings import given_wordings
from presskit.themes._kinds_of_words import STEM, alike
from presskit.themes._places import in_source
from presskit.themes._rests_on import rests_on
from presskit.themes._surprise import surprise
from presskit.themes._tally import TEXT, ranges, spoken_in
from presskit.themes._variant_rules import (
    FEWEST,
    JOINS,
    NEGATION,
    NONE,
    OTHER,
    Wording,
    is_other_subject,
    is_variant,
)

_LEAST = 0.65
"""How much alike a passage is: chosen on the lines of three pairs of transcripts."""
_WIDE = 2  # so many times the words of the wording a passage has at most
_SHORT = 6  # and of short ones so many words
_COLUMNS = {
    "wording": TEXT, "variant": TEXT, "alike": "float64", "n": "int64",
    "n_turns": "int64", "n_transcripts": "int64", "transcript": TEXT, "turn": "int64",
    "line": "Int64", "speaker": TEXT, "start": "int64", "end": "int64",
}  # fmt: skip
_NEEDED = ("transcript", "turn", "speaker_id", "speaker", "role", "start", "text")


def variants(
    turns: pd.DataFrame,
    wordings: str | Iterable[str] | pd.DataFrame,
    of: str | None = PRINCIPAL,
    *,
    least: float = _LEAST,
    top: int | None = None,
) -> pd.DataFrame:
    """List passages that may say the same as a wording, to be read.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, one row a turn, in the order of speaking.
    wordings : str, iterable of str, or DataFrame
        The wordings; of a table of :func:`presskit.themes.wordings` those that are
        lines.
    of : {"principal", "journalist", "moderator", "other"} or None, default "principal"
        Whose passages; None for everybody's.
    least : float, default 0.65
        How much alike, from 0 to 1, a passage is at least.
    top : int, optional
        Only so many passages of each wording, the first ones.

    Returns
    -------
    DataFrame
        One row a passage of a wording; wordings as given, in each the highest `alike`
        first, then the highest `n`, then the one said first:

        =============  =======  ===================================================
        wording        str      the wording, as given
        variant        str      the passage, as it is printed where it is said first
        alike          float64  0 to 1: the bits of the words in common, of those of
                                all words of both but the small ones
        n              int64    times it is said (count)
        n_turns        int64    turns that say it (count)
        n_transcripts  int64    transcripts in which it is said (count)
        transcript     str      where it is said first
        turn           int64    its turn there
        line           Int64    its line in the source; NA where that is lost
        speaker        str      who says it there; NA if unknown
        start, end     int64    where it stands in the source
        =============  =======  ===================================================

        A wording without such a passage has no row. Without any the table is empty and
        keeps its columns and types. ``table.attrs["variants"]`` holds what was chosen,
        with the languages whose small words count for nothing, ``attrs["rests_on"]``
        how much was looked through.

    Raises
    ------
    TableError
        If `turns` lacks a column, `wordings` holds something that is no text, or a
        choice is not one of those named.

    See Also
    --------
    presskit.themes.wordings : what comes back in the same words.

    Notes
    -----
    A passage lies in one sentence, and has two words or more in common with the
    wording that are no small words, forms of a word taken together ("escalate",
    "escalation"); a negation is such a word. Rare words count for more. Parts of the
    wording ("armed forces" of "Ukrainian armed forces") are no variants of it, nor is
    what lies across a pause or an "and", what a negation turns round, and what has some
    of its words and is said more often: that is another subject. This is an offer and
    no finding: what says the same in one of these words or none is missed, and what has
    the same words may still say something else. Of 30 passages for the lines of three
    pairs of transcripts, on which `least` was chosen, a reader gives 21 to the line
    (precision 0.70); of 150 places that a reader gives in other words 37 are found
    (recall 0.25).

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> said = variants(corpus, ["is not party to the conflict"])
    >>> said[["variant", "alike", "line"]].round(2)
                                 variant  alike  line
    0         not a part of the conflict   1.00   259
    1  not make us party to the conflict   0.77   204
    """
    turns = in_time(TURNS.spoken(turns, *_NEEDED)).reset_index(drop=True)
    if of is not None and of not in ROLES:
        raise TableError(f"of={of!r} is not one of {', '.join(ROLES)}, or None.")
    number = isinstance(least, int | float) and not isinstance(least, bool)
    if not number or not 0 < least <= 1:
        raise TableError(f"least={least!r} is not a number above 0, and at most 1.")
    if top is not None:
        at_least("top", top, 1)
    asked = given_wordings(wordings, "line")
    search = _Search(turns, of)
    tables = [search.table(text, float(least), top) for text in asked]
    whole = pd.concat([search.empty(), *tables], ignore_index=True)
    table = whole.astype(_COLUMNS)
    table.attrs["variants"] = {
        "of": of, "least": float(least), "top": top, "stopwords": search.languages,
    }  # fmt: skip
    table.attrs["rests_on"] = rests_on(turns)
    return table


class _Passage(NamedTuple):
    """A passage: how much alike it is, its first and its last word."""

    alike: float
    first: int
    last: int


class _Search:
    """The words of some turns, made ready for looking for passages."""

    def __init__(self, turns: pd.DataFrame, of: str | None) -> None:
        self.turns, self.words = turns, words_of(turns)
        self.languages = told = spoken_in(turns)
        self.small_words = small = frozenset[str]().union(*map(stop_words, told))
        vocabulary = self.words.vocabulary
        self.bits = surprise(self.words, told or ["en"])
        self.small = np.array([word in small for word in vocabulary], dtype=bool)
        known = lexicon(*told)
        self.known_negations = known.alone("negations")
        self.joins = known.words("joins", "joins_people")
        self.negations, self.joining = (
            np.array([plain(word) in of for word in vocabulary], dtype=bool)
            for of in (self.known_negations, self.joins)
        )
        self.stems: dict[str, list[int]] = {}
        for code in np.flatnonzero(~self.small).tolist():
            self.stems.setdefault(vocabulary[code][:STEM], []).append(code)
        said = np.ones(len(turns), dtype=bool)
        if of is not None:
            said = (turns["role"] == of).to_numpy(dtype=bool, na_value=False)
        self.inside = said[self.words.row]

    def empty(self) -> pd.DataFrame:
        """Return the table without rows."""
        return pd.DataFrame(
            {name: pd.Series([], dtype=t) for name, t in _COLUMNS.items()}
        )

    def table(self, text: str, least: float, top: int | None) -> pd.DataFrame:
        """Return the passages of one wording."""
        given = index([text])
        said = [given.vocabulary[code] for code in given.code.tolist()]
        of_word, weight, order = self._families(said)
        if len(set(order) - {NEGATION}) < FEWEST:
            return self.empty()
        places = self._places(said)
        hits = self._hits(places, len(said), of_word)
        wording = Wording(
            order,
            self._parts(said),
            len(set(order)),
            self._small(said),
            NEGATION in order,
            not given.close[1:].all() or not self.joins.isdisjoint(said),
        )
        longest = max(_WIDE * len(said), _SHORT)
        best = [
            found
            for some in self._sentences(hits, of_word, weight, least)
            if (found := self._best(some, of_word, weight, longest, wording))
            and found.alike >= least
        ]
        table = self._shown(
            text, self._same_subject(best, of_word, wording, len(places))
        )
        return table.head(top) if top is not None else table

    def _families(self, said: list[str]) -> tuple[np.ndarray, np.ndarray, list[int]]:
        """Return the word of a wording that each of the vocabulary is a form of.

        Returns
        -------
        of_word : ndarray of int
            0 for negations, from 1 on for words of the wording; -1 for small words, and
            -2 for others.
        weight : ndarray of float
            Of each of these words; of negations 0 if the wording has none.
        order : list of int
            The words of the wording but for small ones, by their number.
        """
        codes = self.words.vocabulary.codes
        of_word = np.where(self.small, NONE, OTHER)
        of_word[self.joining] = JOINS
        of_word[self.negations] = NEGATION
        weight, order = [0.0], []
        most = float(self.bits.max(initial=1.0))
        number: dict[str, int] = {}
        for word in said:
            code = codes.get(word)
            if plain(word) in self.known_negations:
                weight[NEGATION] = most / 2 if code is None else float(self.bits[code])
                order.append(NEGATION)
                continue
            if word in self.small_words:
                continue
            if word not in number:
                if code is not None and of_word[code] > NEGATION:
                    number[word] = int(of_word[code])  # a form of one before
                else:
                    number[word] = len(weight)
                    weight.append(most if code is None else float(self.bits[code]))
                for other in self.stems.get(word[:STEM], ()):
                    if of_word[other] == OTHER and (
                        other == code or alike(word, self.words.vocabulary[other])
                    ):
                        of_word[other] = number[word]
            order.append(number[word])
        return of_word, np.array(weight), order

    def _small(self, said: list[str]) -> tuple[int, ...]:
        """Return the codes of the small words of a wording."""
        known = self.words.vocabulary.codes
        own = (one for one in said if one in self.small_words)
        return tuple(
            known.get(one, NONE)
            for one in own
            if plain(one) not in self.known_negations
        )

    def _parts(self, said: list[str]) -> frozenset[tuple[int, ...]]:
        """Return the codes of the runs of words that are part of a wording."""
        known = self.words.vocabulary.codes
        codes = [known.get(word, NONE) for word in said]
        n = len(codes)
        return frozenset(
            tuple(codes[a:b]) for a in range(n) for b in range(a + 1, n + 1)
        )

    def _places(self, said: list[str]) -> np.ndarray:
        """Return the places where the wording itself begins."""
        known = self.words.vocabulary.codes
        if not all(word in known for word in said):
            return np.zeros(0, dtype=np.int64)
        return self.words.runs(np.array([known[word] for word in said]))

    def _hits(self, places: np.ndarray, n: int, of_word: np.ndarray) -> np.ndarray:
        """Return the places of the words, but for those of the wording itself."""
        hits = self.words.places(np.flatnonzero(of_word > NONE))
        itself = (places[:, None] + np.arange(n)).ravel()
        return hits[self.inside[hits] & ~np.isin(hits, itself)]

    def _sentences(
        self, hits: np.ndarray, of_word: np.ndarray, weight: np.ndarray, least: float
    ) -> list[np.ndarray]:
        """Return the hits of each sentence that has enough of the words."""
        which, sentence = of_word[self.words.code[hits]], self.words.sentence[hits]
        pair = np.unique(sentence.astype(np.int64) * len(weight) + which)
        number, one = np.divmod(pair, len(weight))
        first = np.flatnonzero(np.diff(number, prepend=-1))
        n = np.diff(first, append=len(number))
        total = np.add.reduceat(weight[one], first) if len(first) else np.zeros(0)
        enough = number[first][(n >= FEWEST) & (total >= least * weight.sum() - 1e-9)]
        start = sentence.searchsorted(enough, side="left").tolist()
        stop = sentence.searchsorted(enough, side="right").tolist()
        return [hits[a:b] for a, b in zip(start, stop, strict=True)]

    def _best(
        self,
        hits: np.ndarray,
        of_word: np.ndarray,
        weight: np.ndarray,
        longest: int,
        wording: Wording,
    ) -> _Passage | None:
        """Return the passage of a sentence most alike, of equal ones the shortest."""
        code = self.words.code
        best: tuple[float, int] | None = None
        found = None
        for at, first in enumerate(hits.tolist()):
            seen: set[int] = set()
            for last in hits[at:].tolist():
                if last - first >= longest:
                    break
                seen.add(int(of_word[code[last]]))
                if len(seen - {NEGATION}) < FEWEST:
                    continue
                inside = set(code[first : last + 1].tolist())
                more = sum(
                    self.bits[one] for one in sorted(inside) if of_word[one] == OTHER
                )
                value = float(weight[sorted(seen)].sum() / (weight.sum() + more))
                if (best is None or (value, first - last) > best) and is_variant(
                    wording, self.words, of_word, first, last
                ):
                    best = value, first - last
                    found = _Passage(value, first, last)
        return found

    def _same_subject(
        self, found: list[_Passage], of_word: np.ndarray, wording: Wording, n: int
    ) -> list[_Passage]:
        """Leave out some words of the wording that are said more often than it is."""
        codes = [tuple(self.words.code[one.first : one.last + 1]) for one in found]
        times = Counter(codes)
        return [
            one
            for one, own in zip(found, codes, strict=True)
            if times[own] <= n or not is_other_subject(wording, of_word, list(own))
        ]

    def _shown(self, text: str, found: list[_Passage]) -> pd.DataFrame:
        """Return a row for each passage; those of the same words are one."""
        if not found:
            return self.empty()
        words = self.words
        same: dict[tuple[int, ...], int] = {}
        number = np.array(
            [
                same.setdefault(tuple(words.code[one.first : one.last + 1]), len(same))
                for one in found
            ]
        )
        _, at = np.unique(number, return_index=True)
        firsts = [found[one] for one in at.tolist()]
        first, last = (np.array([one[k] for one in firsts]) for k in (1, 2))
        rows = words.row[np.array([one.first for one in found])].astype(np.int64)
        spread = ranges(self.turns, rows, number, len(same))
        place = in_source(self.turns, words, first, last)
        printed = [" ".join(hit.split()) for hit in place.pop("hit")]
        table = pd.DataFrame(
            {
                "wording": text,
                "variant": printed,
                "alike": [one.alike for one in firsts],
                "n": np.bincount(number),
                "n_turns": spread["n_turns"],
                "n_transcripts": spread["n_transcripts"],
                **place,
                "speaker": self.turns["speaker"].array[words.row[first]],
            }
        )
        order = np.lexsort((first, -table["n"], -table["alike"].round(9)))
        return table.take(order)[list(_COLUMNS)].astype(_COLUMNS)
