"""Questions about the meeting itself: "Can everybody hear me?", "Shall we start?"."""

from presskit.languages import tokens
from presskit.speech._gives_floor import gives_in
from presskit.speech._phrases_of_lexicon import Known
from presskit.text import ends_with_question, has_question_mark, sentences

_LONGEST = 400
"""Characters of a turn that may ask nothing else."""


def asks(text: str, known: Known) -> bool:
    """Return True if a turn asks something that is more than housekeeping.

    >>> from presskit.languages import lexicon
    >>> from presskit.speech._phrases_of_lexicon import known_in
    >>> known = known_in(lexicon("en"))
    >>> turns = "Hello, can you hear me?", "Can you hear me? Who pays?", "We agreed."
    >>> [asks(one, known) for one in turns]
    [False, True, False]
    """
    if not has_question_mark(text):
        return False
    if len(text) > _LONGEST:
        return True  # most turns with a question mark
    asked = [text[first:last] for first, last in sentences(text)]
    asked = [one for one in asked if ends_with_question(one)]
    return not asked or not all(is_housekeeping(one, known) for one in asked)


def is_housekeeping(sentence: str, known: Known) -> bool:
    """Return True if a sentence asks whether all is ready, or who wants to speak.

    >>> from presskit.languages import lexicon
    >>> from presskit.speech._phrases_of_lexicon import known_in
    >>> known = known_in(lexicon("en"))
    >>> asked = "Bo, shall we start?", "Any other questions?", "Shall we start a war?"
    >>> [is_housekeeping(one, known) for one in asked]
    [True, True, False]
    """
    said = tokens(sentence)
    if known.giving.stand_in(said) and gives_in(said, 0, len(said), known):
        return True
    if not known.housekeeping.stand_in(said):
        return False
    return "housekeeping" in known.housekeeping_sentence.cover(said, names=True)
