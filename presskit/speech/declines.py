"""Where somebody says that a question is not answered, in so many words."""

from collections.abc import Sequence
from typing import NamedTuple

from presskit.languages import Lexicon, Tokens, lexicon, tokens
from presskit.text import has_question_mark, plain, sentences

_BETWEEN = 1
"""Words between a refusal and what is refused: "I'm not going to publicly comment"."""

_NOUN = 3
"""Words before a noun among which its article stands: "the new foreign minister"."""

_APOSTROPHES = " \t\n\r\xa0'’"
"""What stands between the two parts of "we're"."""


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
    own = [at for at in spans if not _of_others(said, at[0], known)]
    return min(own, default=None)


def _of_others(said: Tokens, first: int, known: Lexicon) -> bool:
    """Return True if words that decline have somebody else for their subject.

    That is "they", and where somebody refuses any noun: "The minister won't comment".
    """
    others, at = known.words("other_subjects"), first
    if at and said.words[at - 1] in others:
        return True
    if not known.phrases("refuses").at_start(said, first):
        return False  # "It is too early to say" has a subject that is nobody
    beside, ends = known.words("beside_refusals"), known.words("contracted")
    while at and said.words[at - 1] in beside | ends and at not in said.stops:
        at -= 1
    if not at or at in said.stops or _parted(said, at):
        return False
    subject = said.words[at - 1]
    if subject in others:
        return True
    if plain(subject) in known.words("stop_words", "first_person", "spans_of_time"):
        return False
    named = said.text[said.start[at - 1]].isupper()
    begun = max((stop for stop in said.stops if stop < at), default=0)
    nouns = known.words("articles", "ours")
    before = range(at - 2, max(begun, at - 1 - _NOUN) - 1, -1)
    article = next((n for n in before if said.words[n] in nouns), None)
    if article is None:
        return named
    return not _belongs(said.words[max(begun, article - 2) : article], known)


def _belongs(words: Sequence[str], known: Lexicon) -> bool:
    """Return True for "we at" and the like: a noun behind it says where we belong."""
    first, *rest = words or [""]
    own = plain(first) in known.words("first_person")
    return own and bool(rest) and rest[0] in known.words("beside_ours")


def _parted(said: Tokens, at: int) -> bool:
    """Return True if a comma or a dash stands before a word."""
    return said.text[said.end[at - 1] : said.start[at]].strip(_APOSTROPHES) != ""
