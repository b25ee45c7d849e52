"""The marks that end a question, in any writing that is read here."""

import re

QUESTION_MARKS = "?？؟"
"""Those of Latin and Cyrillic, of Chinese and Japanese, and of Arabic."""
_SAID = "か。"
"""What is said for the mark in Japanese, which prints it rarely."""
_ENDS = re.compile(rf"(?:[{QUESTION_MARKS}]|{_SAID})[\s\"'”’»)\].…!！*_」』）]*$")
_BEHIND = 20
"""Characters that may stand behind the last mark."""


def has_question_mark(text: str) -> bool:
    """Return True if a question mark stands in a text.

    Examples
    --------
    >>> asked = ("Why? I wonder.", "为什么？", "いつですか。", "So.")
    >>> [has_question_mark(one) for one in asked]
    [True, True, True, False]
    """
    for mark in QUESTION_MARKS:
        if mark in text:
            return True
    return _SAID in text


def n_question_marks(text: str) -> int:
    """Return the number of question marks in a text.

    Examples
    --------
    >>> n_question_marks("Why? And when?")
    2
    """
    return sum(map(text.count, (*QUESTION_MARKS, _SAID)))


def ends_with_question(text: str, start: int = 0, end: int | None = None) -> bool:
    """Return True if a text, or a part of it, ends with a question mark.

    Quotation marks, brackets, dots and marks of emphasis may stand behind it.

    Examples
    --------
    >>> ends_with_question("He asked: “why?”"), ends_with_question("Why? I wonder.")
    (True, False)
    """
    end = len(text) if end is None else end
    tail = text[max(start, end - _BEHIND) : end]
    return has_question_mark(tail) and _ENDS.search(tail) is not None
