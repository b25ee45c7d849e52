"""Passages that may say the same as a wording, in other words or another order."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError
from presskit.languages import stop_words
from presskit.schema import ROLES, TURNS
from presskit.schema.in_time import in_time
from presskit.schema.roles import PRINCIPAL
from presskit.text import index, words_of
from presskit.themes._given_wordings import given_wordings
from presskit.themes._kinds_of_words import STEM, alike
from presskit.themes._places import in_source
from presskit.themes._rests_on import rests_on
from presskit.themes._surprise import surprise
from presskit.themes._tally import TEXT, languages_of, ranges

_LEAST = 0.65
"""How much alike a passage is: chosen on the lines of three pairs of transcripts."""
_SHARED = 2  # words: one alone ("bipartisan") is a subject, and no saying
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
    "escalation"). Rare words count for more. A part of the wording that is said more
    often than the wording is another subject ("Coast Guard" of "Coast Guard cutter")
    and left out. This is an offer and no finding: what has the same words may say the
    opposite ("party to the conflict"), and what says the same in one of them or none
    is missed. Of 44 passages for the lines of three pairs of transcripts, on which
    `least` was chosen, a reader gives 26 to the line (precision 0.59); of 150 places
    that a reader gives in other words 48 are found (recall 0.32).

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> said = variants(corpus, ["NATO is not party to the conflict"])
    >>> said[["variant", "alike", "line"]].round(2).head(2)
                                      variant  alike  line
    0  part of the conflict, even though NATO   1.00   259
    1                   party to the conflict   0.68   204
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
        told = sorted({one for codes in languages_of(turns)[1] for one in codes})
        self.languages = told
        self.small_words = small = frozenset[str]().union(*map(stop_words, told))
        vocabulary = self.words.vocabulary
        self.bits = surprise(self.words, told or ["en"])
        self.small = np.array([word in small for word in vocabulary], dtype=bool)
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
        said = list(_folded(text))
        of_word, weight = self._families(list(dict.fromkeys(said)))
        if len(weight) < _SHARED:
            return self.empty()
        places = self._places(said)
        hits = self._hits(places, len(said), of_word)
        longest = max(_WIDE * len(said), _SHORT)
        best = [
            found
            for some in self._sentences(hits, of_word, weight, least)
            if (found := self._best(some, of_word, weight, longest))
            and found.alike >= least
        ]
        table = self._shown(text, best)
        parts = _parts_of(said)
        part = np.array([_folded(one) in parts for one in table["variant"]], dtype=bool)
        table = table[~part | (table["n"] <= len(places)).to_numpy(dtype=bool)]
        return table.head(top) if top is not None else table

    def _families(self, said: list[str]) -> tuple[np.ndarray, np.ndarray]:
        """Return which word of a wording each of the vocabulary is a form of; weights.

        -1 for those that are none.
        """
        codes = self.words.vocabulary.codes
        of_word = np.full(len(codes), -1, dtype=np.int64)
        weight: list[float] = []
        most = float(self.bits.max(initial=1.0))
        for word in said:
            code = codes.get(word)
            if word in self.small_words or (code is not None and of_word[code] >= 0):
                continue
            for other in self.stems.get(word[:STEM], ()):
                if of_word[other] < 0 and (
                    other == code or alike(word, self.words.vocabulary[other])
                ):
                    of_word[other] = len(weight)
            weight.append(most if code is None else float(self.bits[code]))
        return of_word, np.array(weight)

    def _places(self, said: list[str]) -> np.ndarray:
        """Return where the wording itself begins."""
        known = self.words.vocabulary.codes
        if not all(word in known for word in said):
            return np.zeros(0, dtype=np.int64)
        return self.words.runs(np.array([known[word] for word in said]))

    def _hits(self, places: np.ndarray, n: int, of_word: np.ndarray) -> np.ndarray:
        """Return where the words stand, but for the places of the wording itself."""
        hits = self.words.places(np.flatnonzero(of_word >= 0))
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
        enough = number[first][(n >= _SHARED) & (total >= least * weight.sum() - 1e-9)]
        start = sentence.searchsorted(enough, side="left").tolist()
        stop = sentence.searchsorted(enough, side="right").tolist()
        return [hits[a:b] for a, b in zip(start, stop, strict=True)]

    def _best(
        self, hits: np.ndarray, of_word: np.ndarray, weight: np.ndarray, longest: int
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
                if len(seen) < _SHARED:
                    continue
                inside = set(code[first : last + 1].tolist())
                more = sum(
                    self.bits[one]
                    for one in sorted(inside)
                    if not self.small[one] and of_word[one] < 0
                )
                value = float(weight[sorted(seen)].sum() / (weight.sum() + more))
                if best is None or (value, first - last) > best:
                    best = value, first - last
                    found = _Passage(value, first, last)
        return found

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


def _folded(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded."""
    given = index([text])
    return tuple(given.vocabulary[code] for code in given.code.tolist())


def _parts_of(said: list[str]) -> set[tuple[str, ...]]:
    """Return the runs of words that are part of a wording."""
    n = len(said)
    return {tuple(said[a:b]) for a in range(n) for b in range(a + 1, n + 1)}
