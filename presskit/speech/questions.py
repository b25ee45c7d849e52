"""What a turn asks: so far, its sentences with a question mark."""

from presskit.languages import lexicon
from presskit.speech._courtesy import only_courtesy
from presskit.speech._housekeeping import is_housekeeping
from presskit.speech._phrases_of_lexicon import known_in
from presskit.text import ends_with_question, n_unspaced, n_words, sentences

ASSENT = 4
"""A turn of so few words without a question mark asks nothing: "Okay.", "Yes, sir."."""


def questions_in(text: str) -> list[tuple[int, int, str]]:
    """Find the questions of one question turn.

    Parameters
    ----------
    text : str
        What the asker says.

    Returns
    -------
    list of (int, int, str)
        Start, end and form of each: the sentences that end in a question mark
        ("question mark"); without any, the last sentence that is more than thanks
        ("last sentence"). Empty for thanks, assent and turns of up to four words, and
        without what asks whether all is ready: "Can you hear me?".

    Examples
    --------
    >>> said = "Good to see you. Why? And when? Thanks."
    >>> [said[start:end] for start, end, _ in questions_in(said)]
    ['Why?', 'And when?']
    """
    spans = list(sentences(text))
    found = [(a, b) for a, b in spans if ends_with_question(text, a, b)]
    if found:
        known = known_in(lexicon())
        return [
            (start, end, "question mark")
            for start, end in found
            if not is_housekeeping(text[start:end], known)
        ]
    if n_words(text) + n_unspaced(text) <= ASSENT:
        return []
    for start, end in reversed(spans):
        if not only_courtesy(text[start:end]):
            return [(start, end, "last sentence")]
    return []
