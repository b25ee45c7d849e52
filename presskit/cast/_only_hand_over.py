"""Who only hands over the floor, whatever office the label prints: no principal."""

import numpy as np

from presskit.cast._label_facts import Facts
from presskit.cast._talk import Talk

_FEWEST = 3
"""Turns of somebody of whom it can be said, and answers that others give."""
_TWO = 2
"""Turns that are enough where both hand over, and questions follow."""
_SHORT = 40
"""Words of a turn that hands over the floor, but for the first one, which opens."""
_MOST = 0.6
"""The share of the turns behind the first one that say so."""


def only_hand_over(talk: Talk, says: np.ndarray) -> np.ndarray:
    """Return a mask of the people who do nothing but give others the floor.

    Nobody asks right before they speak, and what they say is short and calls somebody,
    or closes; others answer. Under a word for somebody who asks each turn must call.

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
    n = len(says)
    found = np.zeros(n, dtype=bool)
    if not len(talk.turn):
        return found
    asker = says[:, Facts._fields.index("asks")] > 0
    puts = talk.ends | asker[talk.person]
    answers = (talk.before >= 0) & puts[talk.before] & ~puts
    hands = talk.act("gives_floor") | talk.act("closes") | talk.act("only_courtesy")
    hands |= (talk.after >= 0) & talk.called[talk.after]
    turns = np.bincount(talk.person, minlength=n)
    answered = np.bincount(talk.person, answers, minlength=n)
    asked = (talk.after >= 0) & puts[talk.after]
    for person in np.flatnonzero((turns >= _TWO) & (answered == 0)):
        own = np.flatnonzero(talk.person == person)
        if asker[person]:  # "Caller", who lets the callers in
            calls = talk.act("gives_floor") & asked
            lets_in = calls | talk.act("closes") | talk.act("only_courtesy")
            found[person] = lets_in[own].all() and calls[own].sum() >= _TWO
            continue
        if len(own) < _FEWEST and not (hands & asked)[own].all():
            continue
        short = bool((talk.words[own[1:]] <= _SHORT).all())
        says_so = hands[own[1:]].mean() >= _MOST
        others = answered.sum() >= _FEWEST
        asks = bool(talk.ends[own].any())
        found[person] = short and says_so and others and not asks
    return found
