"""Greetings, thanks and goodbyes."""

from presskit.languages import Lexicon, Tokens, lexicon, tokens
from presskit.speech._phrases_of_lexicon import Known, known_in
from presskit.text import inaudible

POLITE = 200
"""Characters that nobody needs to thank."""


def only_courtesy(text: str, words: Lexicon | None = None) -> bool:
    """Return True if words only thank, greet, say goodbye or assent.

    Examples
    --------
    >>> only_courtesy("Thank you very much, Mr. Minister.")
    True
    >>> only_courtesy("Thank you. Why?")
    False
    """
    return is_courtesy(text, tokens(text), known_in(words or lexicon()))


def is_courtesy(text: str, said: Tokens, known: Known) -> bool:
    """Return True if the words of a text are courtesies, and nothing else."""
    if "?" in text or len(text) > POLITE or inaudible().search(text):
        return False
    kinds = known.courtesy.cover(said)
    return bool(kinds) and "looks_like_thanks" not in kinds


def greets(said: Tokens, known: Known) -> bool:
    """Return True if a turn begins with a greeting, thanks or a title."""
    end = len(said.words)
    if not end:
        return False
    kind, after = known.greeting.at(said, 0, end)
    if kind == "assents" and after < end:
        kind, _ = known.greeting.at(said, after, end)
    return kind not in ("", "assents")
