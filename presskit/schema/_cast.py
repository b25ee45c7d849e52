"""Who the labels of one file stand for, and what says so."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from presskit.schema._role_names import PRINCIPAL


class Outlet(NamedTuple):
    """One outlet; `known` says whether outlets.csv has it."""

    outlet_id: str
    name: str
    known: bool


class Member(NamedTuple):
    """What one label stands for; `name` is '' for somebody who is not named.

    `number` and `sort` tell one unnamed asker from another: "Reporter 2", "Male
    Reporter". `bracketed` says that what the label gives as outlets stands in brackets.
    """

    name: str
    office: str
    role: str
    outlets: tuple[Outlet, ...]
    thin: str
    number: str = ""
    sort: str = ""
    bracketed: bool = False

    def in_role(self, role: str, thin: str = "") -> "Member":
        """Return the member in a role; whoever answers speaks for no outlet.

        Only brackets say of somebody who answers that a word is an outlet.
        """
        keeps = role != PRINCIPAL or self.bracketed
        outlets = self.outlets if keeps else ()
        return self._replace(role=role, thin=thin, outlets=outlets)


class Witness(NamedTuple):
    """One place in the source that says who somebody is.

    `kind` is "label", "introduction", "call" or, for the podium, "header"; `turn` the
    turn in which it stands, and the span its words. `sure` is False for words that may
    be no call at all.
    """

    kind: str
    name: str
    outlets: tuple[Outlet, ...]
    turn: int
    start: int
    end: int
    words: str = ""
    sure: bool = True


class Evidence(NamedTuple):
    """What the witnesses say together.

    `status` is "agree" if two say the same, "conflict" if two cannot both be right,
    "single" otherwise; '' without a witness. `merges` says whether the name is one that
    joins exchanges into a person: printed in the label, or said by the asker.
    """

    witnesses: tuple[Witness, ...]
    status: str
    name: str
    merges: bool
    outlets: tuple[Outlet, ...]
    conflict: str


class Weighed(NamedTuple):
    """What the roles of one transcript were weighed from.

    Attributes
    ----------
    person : array of int
        Who speaks in each turn: the number of a person of the transcript.
    talk : tuple
        What is done in the turns, as :mod:`presskit.cast` counts it.
    says : array
        What the labels of each person say, a column a fact.
    allowed : array of bool
        Which roles each person can have.
    decided : frozenset of int
        The persons whose role somebody decided.
    decided_turns : mapping of int to str
        The roles that somebody decided for single turns.
    """

    person: np.ndarray
    talk: tuple
    says: np.ndarray
    allowed: np.ndarray
    decided: frozenset[int]
    decided_turns: Mapping[int, str]

    def __eq__(self, other: object) -> bool:
        """Return True if all numbers are the same: arrays compare one by one."""
        if not isinstance(other, Weighed):
            return NotImplemented
        arrays = zip(self._arrays, other._arrays, strict=True)
        decided = self[-2:] == other[-2:]
        return decided and all(np.array_equal(*pair) for pair in arrays)

    __hash__ = None

    @property
    def _arrays(self) -> tuple[np.ndarray, ...]:
        return (self.person, *self.talk, self.says, self.allowed)


class Reason(NamedTuple):
    """One thing that speaks for the role of a person.

    Attributes
    ----------
    person : int
        Whose role it is, as :class:`Weighed` numbers them.
    kind : str
        One of :data:`presskit.schema.REASONS`.
    role : str
        What it speaks for.
    weight : float
        The log-odds that it adds to that role.
    text : str
        What was seen, as a phrase of which the person is the subject: "never asks".
    n : int or None
        How often; None for what is not counted.
    turn : int or None
        The turn in which it stands; None for what is true of the whole.
    """

    person: int
    kind: str
    role: str
    weight: float
    text: str
    n: int | None = None
    turn: int | None = None


class Cast(NamedTuple):
    """Who speaks in one transcript, before its exchanges are known.

    Attributes
    ----------
    members : dict of str to Member
        What each label stands for.
    roles : list of str
        The role of each turn.
    persons : list of str
        What tells the speaker of each turn from the others of this transcript; '' for
        somebody unknown, who may be anybody.
    introduced : list of str
        The name that an unknown asker gives in a turn, or is called by before it.
    chances : list of float
        The probability that the role of each turn is right.
    alone : mapping of int to str
        The names of turns that are somebody else's than their label's: as decided, or
        as said in a turn of a voice that a machine numbered.
    weighed : Weighed or None
        What the roles were weighed from.
    """

    members: dict[str, Member]
    roles: list[str]
    persons: list[str]
    introduced: list[str]
    chances: list[float]
    alone: Mapping[int, str] = {}
    weighed: Weighed | None = None
