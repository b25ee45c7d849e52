"""What the roles of others say of somebody's: the evidence of the second pass."""

import numpy as np

from presskit.cast._sums import means, sums
from presskit.cast._talk import Talk
from presskit.cast._weights import CLASSES
from presskit.schema.roles import JOURNALIST, MODERATOR, OTHER, PRINCIPAL

_ASKS, _ANSWERS = CLASSES.index(JOURNALIST), CLASSES.index(PRINCIPAL)
_OWN = [_ASKS, _ANSWERS, CLASSES.index(MODERATOR), CLASSES.index(OTHER)]
_AROUND = ("hands over", "before: journalist", "after: journalist", "after: principal")
_SURELY = 0.7
"""Probability from which a turn asks, or under the rest of which it hands over."""
_USUAL = 0.2
"""What a class has before anybody is printed alike."""
_MOST = 3
"""Turns of each kind after which more say nothing else."""


def of_neighbours(
    talk: Talk, says: np.ndarray, chances: np.ndarray, asking: np.ndarray
) -> dict[str, np.ndarray]:
    """Return the evidence in the roles around a person, by name; a number a person.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    says : array
        What the labels of each person say.
    chances : array
        The probability of each class for each person, as the first pass has them.
    asking : array
        The probability that who speaks in a turn asks, and does not hand over.
    """
    n = len(chances)
    first, last = talk.before >= 0, talk.after >= 0
    asks, answers = chances[talk.person][:, [_ASKS, _ANSWERS]].T
    hands_over = asking < 1 - _SURELY
    around = [
        hands_over, first * asks[talk.before],
        last * asks[talk.after], last * answers[talk.after], asking > _SURELY,
    ]  # fmt: skip
    summed = sums(np.array(around, dtype=float), talk.person, n)
    turns = np.bincount(talk.person, minlength=n)
    both = np.minimum(np.minimum(summed[0], summed[-1]), _MOST)
    own = np.log(np.maximum(chances[:, _OWN], 1e-3)) / 5
    return {
        **dict(zip(_AROUND, means(summed[:-1], turns), strict=True)),
        **{f"own {CLASSES[role]}": own[:, at] for at, role in enumerate(_OWN)},
        "asks and hands over": both / _MOST,
        "printed alike: journalist": _printed_alike(says, chances[:, _ASKS]),
    }


def _printed_alike(says: np.ndarray, chances: np.ndarray) -> np.ndarray:
    """Return the probability that people with like labels are of a class.

    A house prints a role alike.
    """
    kind = (says @ (1 << np.arange(says.shape[1]))).astype(int)
    many = np.bincount(kind)[kind]
    of_kind = np.bincount(kind, chances)[kind]
    return (of_kind - chances + _USUAL) / (many - 1 + _USUAL * len(CLASSES))
