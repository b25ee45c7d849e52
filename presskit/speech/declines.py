"""Where somebody says that a question is not answered, in so many words."""

from typing import NamedTuple

from presskit.languages import Lexicon, Tokens, lexicon, tokens
from presskit.text import has_question_mark, sentences

_BETWEEN = 1
"""Words between a refusal and what is refused: "I'm not going to publicly comment"."""


class Declines(NamedTuple):
    """A sentence that declines to answer, and the words by which it does."""

    start: int
    end: int
    by_start: int
    by_end: int


def declines_in(text: str, words: Lexicon | None = None) -> list[Declines]:
    """Find the sentences of an answer that say that something is not answered.

    Parameters
    ----------
    text : str
        What somebody says who answers.
    words : Lexicon, optional
        What people say in the language; by default in all languages.

    Returns
    -------
    list of Declines
        Start and end of each sentence, and of the words in it. A sentence that asks is
        none.

    Examples
    --------
    >>> said = "We help. I'm not going to speculate on dates. It is for Oslo to decide."
    >>> [said[found.by_start : found.by_end] for found in declines_in(said)]
    ['not going to speculate', 'for Oslo to decide']
    """
    known = words or lexicon()
    found = []
    for start, end in sentences(text):
        said = tokens(text, start, end)
        span = None if has_question_mark(text[start:end]) else _span(said, known)
        if span:
            first, last = span
            places = said.start[first], said.end[last - 1]
            found.append(Declines(start, end, *places))
    return found


def _span(said: Tokens, known: Lexicon) -> tuple[int, int] | None:
    """Return the words of a sentence that decline; None without any."""
    refuses, refused = known.phrases("refuses"), known.phrases("refused")
    spans = [
        (hit.first, hit.last)
        for hit in known.phrases("declines", "leaves_to_others").find(said)
    ]
    for first in refuses.places(said):
        if hit := refuses.at_start(said, first):
            after = range(hit.last, min(hit.last + _BETWEEN + 1, len(said)))
            then = (refused.at_start(said, at) for at in after)
            spans += [(first, end.last) for end in then if end][:1]
    others = known.words("other_subjects")
    own = [at for at in spans if not at[0] or said.words[at[0] - 1] not in others]
    return min(own, default=None)
