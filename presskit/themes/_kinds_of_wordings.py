"""What a repeated wording is, where it is no line: courtesy, procedure, a way out."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.languages import Lexicon, lexicon, plain, tokens
from presskit.schema.stepwise import Stepwise
from presskit.speech import only_courtesy
from presskit.text import Words, sentences
from presskit.themes._tally import TEXT

KINDS = {  # in the order in which they are asked, with the lists of phrases
    "declining": ("declines",),
    "courtesy": ("thanks", "greetings", "farewells"),
    "procedure": ("gives_floor", "floor_words", "closes", "housekeeping"),
}
_STEP = 50  # wordings
_LOOKED_AT = 4  # places of a wording: one sentence may be unlike the others
_TEXTS = 200  # turns whose capitals are looked at
_OFTEN = 0.25  # of the words inside sentences: more have a capital where nouns have one
_INSIDE = re.compile(r"(?<=[^\W\d_A-Z] )[^\W\d_]")
_GREETING = 8  # words of a sentence that begins with a greeting, and is one
OFFICES = ("offices", "sole_offices", "honorifics", "moderators")
_BESIDE = ("qualifiers", "fields", "topic_fields", "small_in_titles", "articles")


def kinds_of(
    table: pd.DataFrame,
    turns: pd.DataFrame,
    words: Words,
    first: np.ndarray,
    codes: Iterable[str],
    places: Iterable[np.ndarray] | None = None,
) -> pd.Series:
    """Return the kind of each wording: "line", or one of those that stand apart.

    Parameters
    ----------
    table : DataFrame
        With `n_words` of each wording.
    turns : DataFrame
        With `text` and `speaker`.
    words : Words
        Their index.
    first : ndarray of int
        Position of a word of each wording, the first of a place.
    codes : iterable of str
        The languages spoken.
    places : iterable of ndarray of int, optional
        Where each wording begins, in the order of speaking, if that is known.

    Returns
    -------
    Series of str
        "line"; "declining", "courtesy" or "procedure" if half of its words or more
        stand in a phrase of these kinds, at most of its places; "address" for names
        and offices alone; "date" for days, spans of
        time and figures alone ("over the years").
    """
    return Stepwise(in_steps(table, turns, words, first, codes, places)).value


def in_steps(
    table: pd.DataFrame,
    turns: pd.DataFrame,
    words: Words,
    first: np.ndarray,
    codes: Iterable[str],
    places: Iterable[np.ndarray] | None = None,
) -> Generator[None, None, pd.Series]:
    """Do what :func:`kinds_of` does, some wordings at each step."""
    known = lexicon(*codes)
    apart, phrases = _Apart(known, turns), _Phrases(known, turns, words)
    told = list(zip(first.tolist(), table["n_words"].tolist(), strict=True))
    if places is None:
        places = [words.runs(words.code[at : at + n]) for at, n in told]
    made = []
    for nth, ((at, n), own) in enumerate(zip(told, places, strict=True)):
        made.append(apart.kind(words, at, n) or phrases.kind(own, n) or "line")
        if nth % _STEP == _STEP - 1:
            yield
    return pd.Series(made, dtype=TEXT)


class _Sentence(NamedTuple):
    """A sentence: whether it is a courtesy, and where its words are in phrases."""

    polite: bool
    within: dict[str, list[int]]


class _Phrases:
    """The phrases of some kinds in the sentences of turns, each read once."""

    def __init__(self, known: Lexicon, turns: pd.DataFrame, words: Words) -> None:
        self.lists = {kind: known.phrases(*names) for kind, names in KINDS.items()}
        self.texts, self.words = turns["text"].tolist(), words
        self._begin: dict[int, tuple[list[int], list[int]]] = {}
        self._read: dict[tuple[int, int, int], _Sentence] = {}

    def kind(self, places: np.ndarray, n: int) -> str:
        """Return the kind of phrase that a wording mostly is; '' for none."""
        places = places[:_LOOKED_AT].tolist()
        kinds: list[str] = []
        for place in places:
            kinds.append(self._at(place, n))
            if 2 * kinds.count("") >= len(places):
                return ""  # no kind can have more than half of them
        most = max(kinds, key=kinds.count)
        return most if 2 * kinds.count(most) > len(kinds) else ""

    def _at(self, at: int, n: int) -> str:
        words = self.words
        row = int(words.row[at])
        start, end = int(words.start[at]), int(words.end[at + n - 1])
        around = self._around(row, start, end)
        if around not in self._read:
            self._read[around] = self._sentence(*around)
        sentence = self._read[around]
        if sentence.polite:
            return "courtesy"
        for kind, starts in sentence.within.items():
            if 2 * (bisect_left(starts, end) - bisect_left(starts, start)) >= n:
                return kind
        return ""

    def _around(self, row: int, start: int, end: int) -> tuple[int, int, int]:
        """Return the turn and the span of the sentence that a place stands in."""
        if row not in self._begin:
            told = list(sentences(self.texts[row]))
            self._begin[row] = [a for a, _ in told], [b for _, b in told]
        begins, ends = self._begin[row]
        which = bisect_right(begins, start) - 1
        if which < 0 or start >= ends[which]:
            return row, start, end
        return row, begins[which], ends[which]

    def _sentence(self, row: int, start: int, end: int) -> _Sentence:
        text = self.texts[row]
        said = tokens(text, start, end)
        polite = len(said) <= _GREETING and self.lists["courtesy"].at_start(said)
        polite = polite or only_courtesy(text[start:end])
        within = {}
        for kind, phrases in self.lists.items() if not polite else ():
            hits = phrases.find(said)
            at = {word for hit in hits for word in range(hit.first, hit.last)}
            within[kind] = sorted(said.start[word] for word in at)
        return _Sentence(bool(polite), within)


class _Apart:
    """Words that are names, offices and days, of which no line is made."""

    def __init__(self, known: Lexicon, turns: pd.DataFrame) -> None:
        self.small = known.words("stop_words")
        self.names = _parts(turns["speaker"].dropna().unique()) - self.small
        offices = known.words(*OFFICES)
        self.offices = {one for one in offices if " " not in one}
        self.long_offices = offices - self.offices
        self.beside = _parts(known.words(*_BESIDE))
        self.days = known.calendar
        self.times = known.calendar | known.words("spans_of_time")
        self.texts = turns["text"].tolist()
        self.proud = _tell_names(self.texts)

    def kind(self, words: Words, at: int, n: int) -> str:
        """Return "address" or "date" if the words of a run are nothing else."""
        said = [plain(words.vocabulary[code]) for code in words.code[at : at + n]]
        told = [word for word in said if word not in self.small]
        if told and all(word in self.days or word[:1].isdigit() for word in told):
            return "date"
        if told and self.times.issuperset(told):
            return "date"  # "over the years"; "for 20 years" may be a claim
        text = self.texts[words.row[at]]
        starts = words.start[at : at + n].tolist()
        large = [
            text[start].isupper()
            for word, start in zip(said, starts, strict=True)
            if word not in self.small and not word[0].isdigit()
        ]
        if self.proud and len(large) > 1 and all(large):
            return "address"  # "Eurasian Economic Union"
        named = [
            word for word, start in zip(said, starts, strict=True)
            if word in self.offices
            or (word in self.names and not text[start].islower())
        ]  # fmt: skip
        whole = f" {' '.join(said)} "
        named += [
            part for one in self.long_offices if f" {one} " in whole
            for part in one.split()
        ]  # fmt: skip
        rest = [
            word
            for word, start in zip(said, starts, strict=True)
            if word not in named and not text[start].isupper()
        ]
        return "address" if named and self.beside.issuperset(rest) else ""


def _tell_names(texts: Sequence[str]) -> bool:
    """Return True if capitals inside sentences tell names, as in German they do not."""
    found = "".join(_INSIDE.findall("\n".join(texts[:_TEXTS])))
    large = sum(map(str.isupper, found))
    return 0 < large < _OFTEN * len(found)


def _parts(names: Iterable[str]) -> set[str]:
    """Return the words of names, folded."""
    return {part for name in names for part in plain(name).split()}
