"""Where words were said, as somebody types them who wants to quote them."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus import Corpus
from presskit.errors import TableError, warn
from presskit.schema import ids
from presskit.schema.sure_names import sure_names
from presskit.text import STOPS, WORD, key, words_of
from presskit.text.prose import listed

_MOST = 5  # places that a message lists


class Span(NamedTuple):
    """Where words stand in the source of a transcript."""

    transcript: str
    start: int
    end: int


def place_of(corpus: Corpus, words: str) -> Span:
    """Return the place where words were said.

    Parameters
    ----------
    corpus : Corpus
    words : str
        As they were said; case, kinds of apostrophe and punctuation do not matter. Or
        the id of a turn or of a question.

    Returns
    -------
    Span
        The only place; of several in one transcript by one speaker the first.

    Raises
    ------
    TableError
        If there is no such place, or several in which somebody else speaks, or at
        another event: then it is open which is meant.

    Warns
    -----
    PresskitWarning
        If it is the first of several.

    Examples
    --------
    >>> import presskit
    >>> place_of(presskit.load_example(), "We'll go with CNN")
    Span(transcript='000_030e8c4dc072d88f', start=7443, end=7460)
    """
    if not isinstance(words, str) or not WORD.search(words):
        raise TableError(
            f"{words!r} holds no words to quote. Write them as they were said: "
            "presskit.quote(corpus, 'as long as it takes')."
        )
    if ids.opens_with_key(f"{words}@") and (named := _of_id(corpus, words)):
        return named
    turns = corpus.turns
    row, start, end = _said(turns, words)
    if not len(row):
        raise TableError(
            f"nobody says “{words}” in this corpus, word for word. What comes nearest "
            f"to it is shown by presskit.verify_quotes('“…”', corpus)."
        )
    found = turns.iloc[row]
    begins = found["start"].to_numpy() + start
    spans = [
        Span(*one)
        for one in zip(
            found["transcript"], begins.tolist(), (begins + end - start).tolist(),
            strict=True,
        )
    ]  # fmt: skip
    if len(spans) == 1:
        return spans[0]
    who = sure_names(found).fillna("an unnamed speaker").tolist()
    places = [
        f"line {corpus.source(one.transcript).line(one.start)} of {one.transcript} "
        f"({name})"
        for one, name in zip(spans, who, strict=True)
    ]
    if len({(one.transcript, name) for one, name in zip(spans, who, strict=True)}) == 1:
        warn(
            f"“{words}” stands {len(spans):,} times there: {listed(places, _MOST)}. "
            "This is the first."
        )
        return spans[0]
    first = ", ".join(map(repr, spans[0]))
    raise TableError(
        f"“{words}” stands in {len(spans):,} places: {listed(places, _MOST)}. Say "
        f"which one: corpus.search({words!r}) has them all, with start and end; the "
        f"first is presskit.quote(corpus, {first})."
    )


def _of_id(corpus: Corpus, named: str) -> Span | None:
    """Return the span of the turn or question of an id; None unless it is one."""
    id_, transcript = ids.parts(named)
    for table, name in ((corpus.turns, "turn_id"), (corpus.questions, "question_id")):
        found = table[table[name] == id_]
        if transcript:
            found = found[found["transcript"] == transcript]
        if len(found) == 1:
            row = found.iloc[0]
            return Span(row["transcript"], int(row["start"]), int(row["end"]))
    return None


def _said(turns: pd.DataFrame, words: str) -> tuple[np.ndarray, ...]:
    """Return turn, start and end of each place of words; they may cross sentences."""
    known = words_of(turns)
    sought = [found[0] for found in WORD.finditer(words)]
    at = {word: code for code, word in enumerate(known.vocabulary)}
    codes = [at.get(key(word), -1) for word in sought]
    hits = np.flatnonzero(known.code[: max(len(known) - len(codes) + 1, 0)] == codes[0])
    for offset, code in enumerate(codes):
        hits = hits[known.code[hits + offset] == code]
    last = hits + len(codes) - 1
    hits = hits[known.row[hits] == known.row[last]]
    last = hits + len(codes) - 1
    row, start, end = known.row[hits], known.start[hits], known.end[last].copy()
    closing = words.rstrip(" \n\"'”’»")[-1:]
    if closing in STOPS:
        texts = turns["text"].iloc[row]
        for place, text in enumerate(texts):
            end[place] += text.startswith(closing, end[place])
    return row, start, end
