"""Sentences of the podium that tell most of what a conference was about."""

from collections.abc import Mapping
from typing import NamedTuple

import pandas as pd

from presskit.schema.roles import PRINCIPAL
from presskit.schema.sure_names import name_of_turn
from presskit.text import index, n_words, sentences, stage_mark

MOST = 3
LEAST_WORDS, MOST_WORDS = 10, 40  # of a sentence that can be quoted whole
_SURE = 0.9  # how sure it is that the podium speaks
_OTHERS = frozenset('"“”„«»')  # the words of somebody else may stand between them
_AGAIN = 0.25  # what a word counts once a quote before has it


class Said(NamedTuple):
    """A sentence as it stands in the source, who says it, and where it begins."""

    text: str
    speaker: str
    turn: int
    start: int


class _Sentence(NamedTuple):
    said: Said
    words: frozenset[str]
    n: int


def quotes(turns: pd.DataFrame, weights: Mapping[str, float]) -> list[Said]:
    """Return the sentences of the podium with most of what is typical, as spoken.

    No sentence is taken where the source says that an interpreter speaks, where the
    speaker is a guess or has no name, where words are missing, or where somebody else
    may be quoted in it. Each is of another turn; a word that one sentence has counts
    less in the next.

    Parameters
    ----------
    turns : DataFrame
        Of one transcript, in the order of speaking.
    weights : mapping of str to float
        What a typical word or name counts, by its folded words.

    Returns
    -------
    list of Said
        Three at most, in the order of speaking; none if nothing typical is said.
    """
    left = _sentences(turns, weights)
    worth = dict(weights)
    chosen: list[Said] = []
    while left and len(chosen) < MOST:
        best = max(left, key=lambda one: _value(one, worth))
        if not _value(best, worth):
            break
        chosen.append(best.said)
        worth |= {word: worth[word] * _AGAIN for word in best.words}
        left = [one for one in left if one.said.turn != best.said.turn]
    return sorted(chosen, key=lambda one: one.start)


def _value(sentence: _Sentence, worth: Mapping[str, float]) -> float:
    """Return the worth of the words of a sentence; none wins by its length."""
    return sum(worth[word] for word in sorted(sentence.words)) / sentence.n**0.5


def _sentences(turns: pd.DataFrame, weights: Mapping[str, float]) -> list[_Sentence]:
    """Return the sentences that can be quoted, with the typical words of each."""
    sure = (turns["role"] == PRINCIPAL) & ~(turns["role_p"] < _SURE)
    sure &= turns["interpreted"].isna()
    places = [
        Said(" ".join(row.text[start:end].split()), who, row.turn, row.start + start)
        for row in turns[sure].itertuples()
        if (who := name_of_turn(row))
        for start, end in sentences(row.text)
    ]
    places = [said for said in places if _whole(said.text)]
    words = index(said.text for said in places)
    spoken: list[list[str]] = [[] for _ in places]
    for row, code in zip(words.row.tolist(), words.code.tolist(), strict=True):
        spoken[row].append(words.vocabulary[code])
    made = []
    for said, one in zip(places, spoken, strict=True):
        line = f" {' '.join(one)} "
        found = frozenset(word for word in weights if f" {word} " in line)
        made.append(_Sentence(said, found, len(one)))
    return made


def _whole(text: str) -> bool:
    """Return True if a sentence was said to its end, and understood."""
    return (
        LEAST_WORDS <= n_words(text) <= MOST_WORDS
        and text[0].isupper()
        and text[-1] in ".!"
        and not text.endswith("..")
        and not _OTHERS & set(text)
        and not stage_mark().search(text)
    )
