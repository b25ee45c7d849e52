"""Who the labels of one file stand for, and what says so."""

from collections.abc import Mapping
from typing import NamedTuple

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
    """

    members: dict[str, Member]
    roles: list[str]
    persons: list[str]
    introduced: list[str]
    chances: list[float]
    alone: Mapping[int, str] = {}
