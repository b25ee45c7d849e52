"""The signs that end a sentence, in any writing that is read here."""

from presskit.text._question_marks import QUESTION_MARKS

UNSPACED_STOPS = "。！？｡"
"""Those of Chinese and Japanese, behind which no space has to stand."""
STOPS = "".join(dict.fromkeys(f".!…۔।{QUESTION_MARKS}{UNSPACED_STOPS}"))
"""All of them: also those of Urdu and Hindi."""
QUOTES = "\"'”’»」』"
CLOSING = f"{QUOTES})]）】"
"""What may close behind a stop: quotation marks and brackets."""


def ends_sentence(text: str, also: str = "") -> bool:
    """Return True if a text ends like a sentence.

    Quotation marks, brackets and white space may stand behind the stop.

    Parameters
    ----------
    text : str
    also : str
        Further signs that are enough, for instance a colon.

    Examples
    --------
    >>> [ends_sentence(one) for one in ("So it is.”", "好的。」", "No", "He said:")]
    [True, True, False, False]
    >>> ends_sentence("He said:", also=":")
    True
    """
    return text.rstrip(_BEHIND).endswith((*STOPS, *also))


_BEHIND = f"{CLOSING} \t\n\r\x0b\x0c\u00a0\u3000"
