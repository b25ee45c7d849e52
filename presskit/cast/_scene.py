"""One transcript as its reasons see it: who speaks beside whom, under which label."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from presskit.cast._talk import Talk
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Weighed


class Scene(NamedTuple):
    """What is counted for the words of reasons.

    Attributes
    ----------
    talk : Talk
        What is done in the turns in which something stands.
    roles : array of str
        The role of each of those turns.
    rows : list of array of int
        Which of those turns each person speaks.
    labels, offices : list of str
        The longest label of each person, and the office; "" for none.
    labelled : list of int or None
        The first turn under that label.
    questions : array of bool
        Whether somebody whose role is to ask ends there, and somebody speaks next.
    """

    talk: Talk
    roles: np.ndarray
    rows: list[np.ndarray]
    labels: list[str]
    offices: list[str]
    labelled: list[int | None]
    questions: np.ndarray

    def count(self, person: int, of_turns: np.ndarray) -> tuple[int, int]:
        """Return the number of turns of a person that are so, and of all."""
        own = self.rows[person]
        return int(of_turns[own].sum()), len(own)

    def beside(self, person: int, where: np.ndarray, of_turns: np.ndarray):
        """Return the share of those beside a person who do something, of all of them.

        `where` has the turn that stands beside each, -1 for none.
        """
        beside = where[self.rows[person]]
        beside = beside[beside >= 0]
        return int(of_turns[beside].sum()), len(beside)

    def turn(self, person: int, of_turns: np.ndarray | None = None) -> int | None:
        """Return the first turn of a person, of those in which something is so."""
        own = self.rows[person]
        own = own if of_turns is None else own[of_turns[own]]
        return int(self.talk.turn[own[0]]) if len(own) else None


def scene_of(
    weighed: Weighed,
    labels: Sequence[str],
    roles: Sequence[str],
    offices: Mapping[int, str],
) -> Scene:
    """Count the turns of one transcript for the words of reasons.

    Parameters
    ----------
    weighed : Weighed
        What the roles were weighed from.
    labels, roles : sequence of str
        The label and the role of each turn.
    offices : mapping of int to str
        The office of each person who has one.
    """
    talk = Talk(*weighed.talk)
    n = len(weighed.says)
    printed, labelled = [""] * n, [None] * n
    for turn, who in enumerate(weighed.person.tolist()):
        if labelled[who] is None or len(labels[turn]) > len(printed[who]):
            printed[who], labelled[who] = labels[turn], turn
    of_turns = np.array(roles, dtype=object)[talk.turn]
    last = np.diff(talk.person, append=-1) != 0  # of the turns of one person in a row
    asks = (of_turns == JOURNALIST) & last & (talk.after >= 0)
    order = np.argsort(talk.person, kind="stable")
    edges = np.searchsorted(talk.person[order], np.arange(n + 1))
    return Scene(
        talk,
        of_turns,
        [order[a:b] for a, b in pairwise(edges)],
        printed,
        [offices.get(person, "") for person in range(n)],
        labelled,
        asks & ~talk.act("only_courtesy"),
    )
