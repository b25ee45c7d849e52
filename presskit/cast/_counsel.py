"""Who objects while a witness is asked: counsel, who neither asks nor answers."""

from typing import NamedTuple

import numpy as np

from presskit.cast._label_facts import Facts
from presskit.cast._talk import Talk

_SHARE = 0.25
"""The share of somebody's turns that objects, at least, where they are counsel."""


class Heard(NamedTuple):
    """Who is who where a witness is asked; all False where nobody objects.

    Attributes
    ----------
    objects : array of bool
        The person objects to questions.
    answers : array of bool
        The label is a word for whoever answers.
    beside : array of bool
        The person is somebody else who is called "Mr." or the like, with no office.
    """

    objects: np.ndarray
    answers: np.ndarray
    beside: np.ndarray


def heard(talk: Talk, says: np.ndarray) -> Heard:
    """Tell of each person whether they object, answer, or neither of the two.

    Somebody objects in the words of counsel, while somebody answers under a word for
    it: "A", "THE WITNESS". Nothing else says that a witness is asked.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    says : array
        What the labels of each person say, a column a fact.
    """
    n = len(says)

    def fact(name: str) -> np.ndarray:
        return says[:, Facts._fields.index(name)] > 0

    answers = fact("answers")
    turns = np.bincount(talk.person, minlength=n)
    objections = np.bincount(talk.person, _objections(talk, fact("asks")), minlength=n)
    objects = (objections > 0) & (objections >= _SHARE * turns)
    objects &= ~(answers | fact("asks") | fact("podium"))
    if not (objects.any() and answers.any()):
        return Heard(*np.zeros((3, n), dtype=bool))
    beside = fact("titled") & ~(objects | answers | fact("podium") | fact("office"))
    return Heard(objects, answers, beside)


def _objections(talk: Talk, asks: np.ndarray) -> np.ndarray:
    """Return a mask of the turns that object, and leave it to others to go on.

    Whoever asks in them, or is asked on, is in the talk: "I object. Who says so?"
    """
    asked_on = np.append(asks[talk.person[1:]], False)
    return talk.act("objects") & ~talk.act("asks") & ~asked_on
