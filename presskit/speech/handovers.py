"""Where the floor is given inside a turn, so that a label may be missing after it."""

from presskit.languages import Lexicon, Tokens, lexicon, tokens
from presskit.speech._gives_floor import gives_in
from presskit.speech._phrases_of_lexicon import Known, known_in
from presskit.text import has_question_mark, sentences

_BRIEF = 12
"""Words of a sentence that only gives the floor."""
_SOON = 3
"""Sentences after it, in one of which somebody asks."""


def handovers_in(text: str, words: Lexicon | None = None) -> list[int]:
    """Return the places in a turn from which somebody else may speak.

    Parameters
    ----------
    text : str
        What one speaker says, as printed.
    words : Lexicon, optional
        What people say in its language; by default in all languages.

    Returns
    -------
    list of int
        Where the sentence begins that follows one which gives the floor, if a question
        follows soon.

    Examples
    --------
    >>> said = "So we did. Next question. Good day. Why now? Because."
    >>> [said[at:] for at in handovers_in(said)]
    ['Good day. Why now? Because.']
    """
    if not has_question_mark(text):
        return []
    known = known_in(words or lexicon())
    spans = list(sentences(text))
    asking = [at for at, (a, b) in enumerate(spans) if has_question_mark(text[a:b])]
    before = {at - back for at in asking for back in range(1, _SOON + 1)} - {*asking}
    return [
        spans[at + 1][0]
        for at in sorted(before)
        if at >= 0 and _gives(tokens(text, *spans[at]), known)
    ]


def _gives(said: Tokens, known: Known) -> bool:
    n = len(said.words)
    # A word alone may be an interjection: "Please."
    return 1 < n <= _BRIEF and gives_in(said, 0, n, known)
