"""Whether an unnamed asker goes on, or somebody new asks: judged by what is said.

Under labels such as ``Q`` the source does not say it. These rules follow how the floor
is passed: an answer that ends with "go ahead" hands it on, a question that begins with
"and" or finishes a broken sentence keeps it. Which words do that is read by
:mod:`presskit.speech`.
"""

import re
from collections.abc import Sequence

from presskit.schema.values import Acts
from presskit.text import n_words

_BROKEN = re.compile(r"(?:[-–—]|…|\.\.\.?)[\s\"”’)]*$")
_GOES_ON = re.compile(r"\s*(?:[-–—]|…|\.\.\.)")
LONG = 1000
"""Characters that no answer of four words has."""

SHORT = 8
"""A question of so few words, without a greeting, goes on with the one before."""


def hands_on(answer: Acts) -> bool:
    """Return True if the end of an answer may give the floor to the next asker."""
    return answer.gives_floor or answer.assents or answer.names_last


def passes_often(answers: Sequence[Acts]) -> bool:
    """Return True if a transcript's answers usually say when the floor is passed on.

    Parameters
    ----------
    answers : sequence of Acts
        What the principals do before each question of an unnamed asker.

    Returns
    -------
    bool
        True if a seventh of the answers or more, and two at least, end by giving the
        floor in so many words, or with a name.
    """
    passed = sum(answer.gives_floor or answer.names_last for answer in answers)
    return passed >= 2 and passed * 7 >= len(answers)


def same_asker(
    before: str,
    answer: str,
    question: str,
    answers: Acts,
    asks: Acts,
    *,
    passing: bool,
) -> bool:
    """Judge whether a question comes from the asker who asked before.

    Parameters
    ----------
    before : str
        The question before.
    answer : str
        What was answered to it; '' if nothing was.
    question : str
        The question to judge.
    answers, asks : Acts
        What the last turn of the answer does, and what the question does.
    passing : bool
        Whether answers in this transcript say when the floor is passed on.

    Returns
    -------
    bool
        True if the same asker goes on.

    Examples
    --------
    >>> adds = Acts(goes_on=True)
    >>> same_asker("Why?", "It is so.", "And when?", Acts(), adds, passing=True)
    True
    >>> gives, greets = Acts(gives_floor=True), Acts(greets=True)
    >>> of_other = "Thank you. Who?"
    >>> same_asker("Why?", "So. Go ahead.", of_other, gives, greets, passing=True)
    False
    """
    words = n_words(question)
    if _GOES_ON.match(question) or _BROKEN.search(before.rstrip()):
        return True
    if question[:1].islower():
        return True
    if not answer:
        return words <= SHORT
    if answers.gives_floor:
        return False
    if len(answer) < LONG and n_words(answer) <= 4:
        return not (hands_on(answers) and asks.greets)
    if answers.names_last or answers.assents:
        return False
    if answers.asks_again:
        return True
    if asks.follows_another:
        return False
    if asks.follows_up:
        return True
    if asks.greets and words > 6:
        return False
    if asks.introduces and words > SHORT:
        return False
    return asks.goes_on or words <= SHORT or passing
