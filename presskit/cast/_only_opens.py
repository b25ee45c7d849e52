"""Who speaks before all questions and never again: nobody who asks."""

import numpy as np

from presskit.cast._label_facts import Facts
from presskit.cast._talk import Talk

_ASK = ("asks", "asking", "outlet", "affiliated")
"""What labels and lists say of those who ask."""
_FEWEST = 2
"""Questions of others from which on the first words are none."""


def only_opens(talk: Talk, says: np.ndarray) -> np.ndarray:
    """Find who does no more than to open.

    They speak first, and no more once others ask; no question mark stands in what they
    say, and neither label nor list has them among those who ask.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    says : array
        What the labels of each person say, a column a fact.

    Returns
    -------
    array of bool
        One a person.
    """
    found = np.zeros(len(says), dtype=bool)
    asked = np.flatnonzero(talk.ends)
    if len(asked) < _FEWEST:
        return found
    who = talk.person[0]
    own = talk.person == who
    asks = says[who, [Facts._fields.index(fact) for fact in _ASK]].any()
    before = bool((np.flatnonzero(own) < asked[0]).all())
    found[who] = before and not asks and not talk.marks[own].any()
    return found
