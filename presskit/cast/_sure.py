"""What cannot be wrong: words in labels, lists before the talk, what was decided."""

from collections.abc import Mapping

import numpy as np

from presskit.cast._counsel import Heard
from presskit.cast._label_facts import Facts
from presskit.cast._weights import CLASSES
from presskit.schema.roles import HOST, JOURNALIST, MODERATOR, OTHER, PRINCIPAL

_CAN_BE = {
    "asks": (JOURNALIST,),
    "interprets": (OTHER,),
    "asking": (JOURNALIST,),
    "podium": (PRINCIPAL, MODERATOR),
    "only_hands_out": (MODERATOR, JOURNALIST, HOST),
}
"""What somebody can be of whom a fact holds, the surest first.

A moderator may ask, too, but is never the principal.
"""


def allowed(
    says: np.ndarray,
    decided: Mapping[int, str],
    asks: np.ndarray | None = None,
    hands_over: np.ndarray | None = None,
    opens: np.ndarray | None = None,
    heard: Heard | None = None,
) -> np.ndarray:
    """Return the classes that each person can be in.

    Parameters
    ----------
    says : array
        What the labels of each person say, a column a fact.
    decided : mapping of int to str
        The roles of persons that somebody decided.
    asks : array of bool, optional
        Whether each person asks anything: an audience that does not is no journalist.
    hands_over : array of bool, optional
        Whether all that each person does is to give others the floor: no principal
        does, unless a list before the talk has them among those who answer. Who does
        so under a word for somebody who asks is a moderator.
    opens : array of bool, optional
        Whether all that each person does is to open: no journalist does.
    heard : Heard, optional
        Who is who where a witness is asked: counsel who object are others, and of those
        beside them nobody is the principal.

    Returns
    -------
    array of bool
        A row a person, a column a class. Where two facts contradict each other, the
        surest holds; what was decided holds before all.
    """
    found = np.ones((len(says), len(CLASSES)), dtype=bool)
    for fact, roles in reversed(_CAN_BE.items()):
        has = says[:, Facts._fields.index(fact)] > 0
        found[has] = [role in roles for role in CLASSES]
    if asks is not None:
        silent = (says[:, Facts._fields.index("bystander")] > 0) & ~asks
        found[silent, CLASSES.index(JOURNALIST)] = False
    if hands_over is not None:
        podium = says[:, Facts._fields.index("podium")] > 0
        lets_in = hands_over & (says[:, Facts._fields.index("asks")] > 0)
        found[lets_in] = [role == MODERATOR for role in CLASSES]
        found[hands_over & ~podium, CLASSES.index(PRINCIPAL)] = False
    if opens is not None:
        found[opens, CLASSES.index(JOURNALIST)] = False
    if heard is not None:
        found[heard.objects] = [role == OTHER for role in CLASSES]
        found[heard.answers] = [role == PRINCIPAL for role in CLASSES]
        found[heard.beside, CLASSES.index(PRINCIPAL)] = False
    for person, role in decided.items():
        found[person] = [one == role for one in CLASSES]
    return found
