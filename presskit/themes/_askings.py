"""Turns of journalists that ask something, and those that only greet or assent."""

import numpy as np
import pandas as pd

from presskit.languages import Lexicon, lexicon, plain, stop_words, tokens
from presskit.speech import POLITE
from presskit.text import has_question_mark, stage_mark, words_of
from presskit.themes._kinds_of_wordings import KINDS, OFFICES
from presskit.themes._mixed_languages import with_mixed_in
from presskit.themes._places import asks
from presskit.themes._tally import languages_of

_LISTS = (
    *KINDS["courtesy"], *KINDS["procedure"], "courtesies", "assents", "not_heard",
    "say_again", "asks_again", "follows_up", "asks_to_speak",
)  # fmt: skip
"""Phrases in which nothing is asked."""


def ask_something(turns: pd.DataFrame) -> np.ndarray:
    """Return a mask of the turns in which a journalist asks something in an exchange.

    Left out is what has no words ("[off mic]"), and what has none but phrases that
    greet, thank, assent and go on, names of speakers and forms of address, and, where
    no question mark stands, stop words ("But you were -").

    Parameters
    ----------
    turns : DataFrame
        With `transcript`, `exchange`, `role`, `speaker` and `text`.

    Examples
    --------
    >>> said = ["Yeah.", "Why?", "[off mic]", "And the ferry -", "Thank you, Mr. Ek."]
    >>> turns = pd.DataFrame({"transcript": "a", "exchange": 1, "role": "journalist",
    ...     "speaker": "Bo Ek", "text": said})
    >>> ask_something(turns).tolist()
    [False, True, False, True, False]
    """
    made = asks(turns).copy()
    words = words_of(turns)
    made &= np.bincount(words.row, minlength=len(turns)) > 0
    (rows,) = np.nonzero(
        made & (turns["text"].str.len() <= POLITE).to_numpy(dtype=bool)
    )
    if not len(rows):
        return made
    code, told = with_mixed_in(words, *languages_of(turns))
    known = [lexicon(*of) for of in told]
    apart = [
        one.words("honorifics", *OFFICES)
        | {part for name in turns["speaker"].dropna().unique()
           for part in plain(name).split()}
        for one in known
    ]  # fmt: skip
    texts = turns["text"].array[rows]
    made[rows] = [
        _asks(text, known[of], apart[of])
        for text, of in zip(texts, code[rows].tolist(), strict=True)
    ]
    return made


def _asks(text: str, known: Lexicon, apart: set[str]) -> bool:
    """Return True if words are left beside phrases and forms of address."""
    said = tokens(stage_mark().sub(" ", text))
    inside = {
        at
        for hit in known.phrases(*_LISTS).find(said)
        for at in range(hit.first, hit.last)
    }
    small = () if has_question_mark(text) else map(stop_words, known.codes)
    none = apart.union(*small)
    return any(
        plain(word) not in none
        for at, word in enumerate(said.words)
        if at not in inside
    )
