"""What stands before the words of a quotation, in their own sentence."""

from presskit.quotes._turned import negations
from presskit.text import sentences

_REACH = 400  # characters before the words
_SHOWN = 120


def denied_before(text: str, start: int) -> str:
    """Return a note where a quotation is cut out of a sentence that denies it.

    Parameters
    ----------
    text : str
        The words of the turn.
    start : int
        Where the quotation begins in them.

    Returns
    -------
    str
        '' if it begins its sentence, or nothing before it denies anything.

    Examples
    --------
    >>> print(denied_before("So be it. We see no sign that he is ready.", 30))
    Its sentence begins ‘We see no sign that’: read it whole.
    >>> denied_before("So we do not. He is ready.", 14)
    ''
    """
    before = text[max(0, start - _REACH) : start]
    spans = list(sentences(f"{before}X"))  # what begins with it is the last sentence
    begins = before[spans[-1][0] :].strip() if spans else ""
    if not negations(begins):
        return ""
    shown = (
        begins if len(begins) <= _SHOWN else f"… {begins[-_SHOWN:].partition(' ')[2]}"
    )
    return f"Its sentence begins ‘{' '.join(shown.split())}’: read it whole."
