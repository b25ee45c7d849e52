"""Whether an unnamed asker goes on, or somebody new asks: judged by what is said.

Under labels such as ``Q`` the source does not say it. These rules follow how the floor
is passed: an answer that ends with "go ahead" hands it on, a question that begins with
"and" or finishes a broken sentence keeps it.
"""

import re
from collections.abc import Sequence

from presskit.text import n_words

_HANDED_ON = re.compile(
    r"(?:\bgo ahead\b[^.?!]{0,30}|"
    r"\b(?:yes|yeah|okay|ok|all right|sure|please|next|right)"
    r"(?:, (?:sir|ma['’]?am|please|[A-Z][\w’'-]+))?|"
    r"\b(?:in the|over|back) (?:back|there|here)|"
    r"\bwho(?:['’]s| is) next|\b(?:next|last|final|one more|another) question|"
    r"\b(?:adelante|a ver|por favor)|(?<=[.?!])\s+[A-Z][\w’'-]+)"
    r"[.?!…\s\"”’)]*$",
    re.IGNORECASE,
)
_NAME_LAST = re.compile(
    r"(?<=[.?!…])\s+(?:(?:Yes|Okay|All right|Yeah), )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
    r"(?: \[[^\]]{1,60}\])?[.?!]?\s*$"
)
_PASSED = re.compile(r"\bgo ahead\b", re.IGNORECASE)
_ASKS_AGAIN = re.compile(
    r"(?:\bsay (?:it|that|this)?.{0,20}\bagain\b|\bone more time\b|\brepeat\b|"
    r"\b(?:second|third|first|other|last) (?:part|question|one)\b[^.]{0,20}\?|"
    r"\bwhat was (?:the|your)\b|\bsorry\?|\bpardon\b|\?)[\s\"”’)]*$",
    re.IGNORECASE,
)
_KEEPS = re.compile(
    r"\W*(?:and|but|so|or|then|also|just|because|right|no|yes|yeah|well|okay|"
    r"if i (?:could|may|might)|can i (?:just|follow)|could i (?:just|follow)|may i|"
    r"one (?:more|other|last)|"
    r"(?:the )?last (?:thing|question|one)|second(?:ly)?|third(?:ly)?|finally|"
    r"on (?:a|another) (?:different|other|separate)|do you (?:think|mean|know)|"
    r"are you (?:saying|talking)|i(?:['’]m| am| was| mean)|what i|that['’]?s|"
    r"you (?:said|did)|"
    r"y\b|pero|entonces|o sea|und|aber|et|mais)\b",
    re.IGNORECASE,
)
_FOLLOWS_UP = re.compile(r"\bfollow[- ]?(?:ing )?up\b|\bto be clear\b", re.I)
_FOLLOWS_OTHERS = re.compile(
    r"\bfollow[- ]?(?:ing )?up (?:to|on) (?:what )?"
    r"(?:(?:my|our|the) colleague|"
    r"(?:[A-Z][\w’'-]+ )*[A-Z][\w-]+(?:['’]s?|,? (?:asked|said)))"
)
_GREETS = re.compile(
    r"\W*(?:thank(?:s| you)\b|hi\b|hello\b|hey\b|good (?:morning|afternoon|evening)|"
    r"(?:yes|yeah|okay|yep)?,? ?(?:mr|madam|mrs|ms|dr)\b\.?,? |"
    r"buen[oa]s|gracias|bonjour|guten)",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(
    r"\b(?:my name is|i['’]?m|this is|it['’]?s) [A-Z]\w+|"
    r"\b(?:with|from|of) (?:the )?[A-Z]",
)
_BROKEN = re.compile(r"(?:[-–—]|…|\.\.\.?)[\s\"”’)]*$")
_GOES_ON = re.compile(r"\s*(?:[-–—]|…|\.\.\.)")
LONG = 1000
"""Characters that no answer of four words has."""

ENDS = 150
"""Characters at the end of an answer in which it asks to be asked again."""

SHORT = 8
"""A question of so few words, without a greeting, goes on with the one before."""


def hands_on(answer: str) -> bool:
    """Say whether the end of an answer gives the floor to the next asker.

    Examples
    --------
    >>> hands_on("We agreed. Go ahead, Jared."), hands_on("We agreed on it.")
    (True, False)
    """
    end = answer[-80:]
    return bool(_PASSED.search(end) or _HANDED_ON.search(end) or _NAME_LAST.search(end))


def passes_often(answers: Sequence[str]) -> bool:
    """Say whether a transcript's answers usually say when the floor is passed on.

    Parameters
    ----------
    answers : sequence of str
        What the principals say before each question of an unnamed asker.

    Returns
    -------
    bool
        True if a seventh of the answers or more, and two at least, end by giving the
        floor in so many words, or with a name.
    """
    ends = [answer[-80:] for answer in answers]
    passed = sum(bool(_PASSED.search(e) or _NAME_LAST.search(e)) for e in ends)
    return passed >= 2 and passed * 7 >= len(answers)


def same_asker(before: str, answer: str, question: str, *, passing: bool) -> bool:
    """Judge whether a question comes from the asker who asked before.

    Parameters
    ----------
    before : str
        The question before.
    answer : str
        What was answered to it; '' if nothing was.
    question : str
        The question to judge.
    passing : bool
        Whether answers in this transcript say when the floor is passed on.

    Returns
    -------
    bool
        True if the same asker goes on.

    Examples
    --------
    >>> same_asker("Why?", "Because.", "And when?", passing=True)
    True
    >>> same_asker("Why?", "So it is. Go ahead.", "Thank you. Who?", passing=True)
    False
    """
    words = n_words(question)
    if _GOES_ON.match(question) or _BROKEN.search(before.rstrip()):
        return True
    if question[:1].islower():
        return True
    if not answer:
        return words <= SHORT
    if _PASSED.search(answer[-80:]):
        return False
    if len(answer) < LONG and n_words(answer) <= 4:
        return not (hands_on(answer) and _GREETS.match(question))
    if _NAME_LAST.search(answer[-100:]):
        return False
    # It is said in the last words, and answers are long.
    if _ASKS_AGAIN.search(answer, max(0, len(answer) - ENDS)):
        return True
    if hands_on(answer):
        return False
    if _FOLLOWS_OTHERS.search(question[:120]):
        return False
    if _FOLLOWS_UP.search(question[:120]):
        return True
    if _GREETS.match(question) and words > 6:
        return False
    if _INTRODUCES.search(question[:100]) and words > SHORT:
        return False
    if _KEEPS.match(question) or words <= SHORT:
        return True
    return passing
