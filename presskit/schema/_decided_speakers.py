"""What a person decided about who speaks in one file, as the steps take it."""

from collections.abc import Mapping
from typing import NamedTuple

NEW, SAME = ASKERS = ("new", "same")
"""What a line can say of an asker whom the source does not name."""


class Pin(NamedTuple):
    """One decision about who asks, or for which outlets.

    Attributes
    ----------
    line : int
        Which of the lines about the file it is.
    about : str
        "speaker", "outlet", or "asker" for whether somebody new asks.
    value : str
        The name, or the outlets as written; "new" or "same".
    turn : int
        The turn that the line addresses.
    label : str or None
        The label whose turns it is about; None for a turn, or for all of the file.
    whole : bool
        Whether it is about all of the file.
    alone : bool
        Whether it is about this turn and no other.
    """

    line: int
    about: str
    value: str
    turn: int
    label: str | None = None
    whole: bool = False
    alone: bool = False

    @property
    def of_turn(self) -> bool:
        """Whether it is about whoever speaks in one turn, whatever the label is."""
        return self.label is None and not self.whole


class Pins(NamedTuple):
    """What stands whatever the source says: evidence that outranks all other.

    Attributes
    ----------
    names, roles : mapping of str to str
        By label.
    turn_roles : mapping of int to str
        By turn.
    alone : mapping of int to str
        The names of turns that are somebody else's than their label's.
    askers : tuple of Pin
        Who asks, and for which outlets; the widest first, so that the narrowest holds.
    openings : tuple of Pin
        Whether somebody new asks in a turn, or whoever asked before.
    """

    names: Mapping[str, str] = {}
    roles: Mapping[str, str] = {}
    turn_roles: Mapping[int, str] = {}
    alone: Mapping[int, str] = {}
    askers: tuple[Pin, ...] = ()
    openings: tuple[Pin, ...] = ()


class Refused(NamedTuple):
    """A pin that cannot hold: it contradicts another one, or nobody asks there.

    `line` and `other` are the numbers of lines; `other` is None where nobody asks.
    """

    line: int
    other: int | None = None
