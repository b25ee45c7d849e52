"""Whom a line is about: a turn, all turns of a label, or all of a file."""

from bisect import bisect_right
from typing import NamedTuple

from presskit.languages import Lexicon
from presskit.names import bystander, read_label
from presskit.schema.values import Correction, Turns

SETTLED = ("speaker", "role", "outlet", "asker")
"""What a line can settle of somebody."""


class Aim(NamedTuple):
    """Whom a decision is about: a turn, all turns of a label, or all of the file.

    `alone` says that it was said of this turn and no other.
    """

    label: str | None = None
    turn: int | None = None
    alone: bool = False

    @property
    def narrowness(self) -> tuple[bool, bool]:
        """What sorts aims by how few turns they are about."""
        return self.turn is not None, self.label is not None


def subject(line: Correction) -> str:
    """Return the fact that a line settles: speaker, role, outlet, or who asks."""
    return "speaker" if line.action == "name" else line.action


def aim_of(turns: Turns, turn: int, line: Correction) -> Aim:
    """Return the person or label that a line is about which addresses a turn.

    By itself it is about all turns of a label; where that stands for whoever speaks
    just then, about the turn, unless it gives the label a name.
    """
    label = turns.label[turn]
    if line.scope == "file":
        return Aim()
    if line.scope == "turn" or line.action == "asker":
        return Aim(turn=turn, alone=True)
    named = line.scope == "label" or line.action == "name"
    if named or not _anonymous(label, turns.lexicon):
        return Aim(label=label)
    return Aim(turn=turn)


def turn_at(turns: Turns, line: Correction) -> int | None:
    """Return the turn that a line addresses; None if there is none."""
    if line.scope == "file":
        return 0 if turns.label else None
    # By its start alone: another correction may have cut the turn shorter since.
    turn = bisect_right(turns.label_start, line.start) - 1
    return turn if turn >= 0 and line.start <= turns.end[turn] else None


def _anonymous(label: str, lexicon: Lexicon) -> bool:
    """Return True if a label stands for whoever speaks just then: Q, a remark.

    One that counts unnamed askers, "Reporter 2", stands for one of them throughout.
    """
    part = read_label(label, lexicon)
    if part is None or part.number:
        return False
    return part.anonymous or (not part.name and bystander(part.office, lexicon=lexicon))
