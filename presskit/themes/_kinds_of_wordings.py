"""What a repeated wording is, where it is no line: courtesy, procedure, a way out."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.languages import Lexicon, Phrases, Tokens, lexicon, plain, tokens
from presskit.speech import only_courtesy
from presskit.text import Words, sentences
from presskit.themes._tally import TEXT

KINDS = {  # in the order in which they are asked, with the lists of phrases
    "declining": ("declines",),
    "courtesy": ("thanks", "greetings", "farewells"),
    "procedure": ("gives_floor", "floor_words", "closes", "housekeeping"),
}
_LOOKED_AT = 4  # places of a wording: one sentence may be unlike the others
_GREETING = 8  # words of a sentence that begins with a greeting, and is one
_OFFICES = ("offices", "sole_offices", "honorifics", "moderators")
_BESIDE = ("qualifiers", "fields", "topic_fields", "small_in_titles", "articles")


def kinds_of(
    table: pd.DataFrame,
    turns: pd.DataFrame,
    words: Words,
    first: np.ndarray,
    codes: Iterable[str],
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

    Returns
    -------
    Series of str
        "line"; "declining", "courtesy" or "procedure" if half of its words or more
        stand in a phrase of these kinds, at most of its places; "address" for names
        and offices alone; "date" for days, months and figures alone.
    """
    known = lexicon(*codes)
    lists = {kind: known.phrases(*names) for kind, names in KINDS.items()}
    apart = _Apart(known, turns)
    made = [
        apart.kind(words, at, n) or _said(lists, turns, words, at, n) or "line"
        for at, n in zip(first.tolist(), table["n_words"].tolist(), strict=True)
    ]
    return pd.Series(made, dtype=TEXT)


def _said(
    lists: dict[str, Phrases], turns: pd.DataFrame, words: Words, at: int, n: int
) -> str:
    """Return the kind of phrase that a wording mostly is; '' for none."""
    places = words.runs(words.code[at : at + n])[:_LOOKED_AT].tolist()
    kinds = [_at(lists, turns, words, place, n) for place in places]
    most = max(kinds, key=kinds.count)
    return most if 2 * kinds.count(most) > len(kinds) else ""


def _at(
    lists: dict[str, Phrases], turns: pd.DataFrame, words: Words, at: int, n: int
) -> str:
    text = turns["text"].iat[words.row[at]]
    start, end = int(words.start[at]), int(words.end[at + n - 1])
    around = next(((a, b) for a, b in sentences(text) if a <= start < b), (start, end))
    said = tokens(text, *around)
    polite = len(said) <= _GREETING and lists["courtesy"].at_start(said)
    if polite or only_courtesy(text[slice(*around)]):
        return "courtesy"
    for kind, phrases in lists.items():
        if 2 * _shared(phrases, said, start, end) >= n:
            return kind
    return ""


def _shared(phrases: Phrases, said: Tokens, start: int, end: int) -> int:
    """Return how many words of a span stand in one of the phrases."""
    inside = {
        at
        for hit in phrases.find(said)
        for at in range(hit.first, hit.last)
        if start <= said.start[at] < end
    }
    return len(inside)


class _Apart:
    """Words that are names, offices and days, of which no line is made."""

    def __init__(self, known: Lexicon, turns: pd.DataFrame) -> None:
        names = turns["speaker"].dropna().unique()
        self.called = _parts([*names, *known.words(*_OFFICES)])
        self.beside = _parts(known.words(*_BESIDE))
        self.days = known.calendar
        self.texts = turns["text"]
        self.small = known.words("stop_words")

    def kind(self, words: Words, at: int, n: int) -> str:
        """Return "address" or "date" if the words of a run are nothing else."""
        said = [plain(words.vocabulary[code]) for code in words.code[at : at + n]]
        told = [word for word in said if word not in self.small]
        if told and all(word in self.days or word[:1].isdigit() for word in told):
            return "date"
        text = self.texts.iat[words.row[at]]
        starts = words.start[at : at + n].tolist()
        rest = [
            word
            for word, start in zip(said, starts, strict=True)
            if word not in self.called and not text[start].isupper()
        ]
        named = any(word in self.called for word in said)
        return "address" if named and self.beside.issuperset(rest) else ""


def _parts(names: Iterable[str]) -> set[str]:
    """Return the words of names, folded."""
    return {part for name in names for part in plain(name).split()}
