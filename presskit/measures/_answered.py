"""How many exchanges have an answer, and what to say where too few of them do."""

import pandas as pd

from presskit.wording import say


def n_answered(words: pd.Series) -> int:
    """Return the number of answers that have words."""
    return int((words > 0).sum())


def caveat(n: int, answered: int) -> str:
    """Return the caveat beside each number about the lengths of some answers.

    Parameters
    ----------
    n : int
        The exchanges.
    answered : int
        Those of them in which an answer was found.

    Returns
    -------
    str
        '' where more than half of them have an answer, or there is none at all.

    Examples
    --------
    >>> caveat(29, 0)
    'No answer was found in 29 of 29 exchanges: who speaks was probably misread.'
    >>> caveat(29, 15)
    ''
    """
    if not n or 2 * answered > n:
        return ""
    exchanges = say("charts.count.exchange", n=n)
    return say("findings.no_answer", silent=n - answered, exchanges=exchanges)
