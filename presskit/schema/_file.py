"""One file read by itself, and who speaks in it when all files are known."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from presskit.schema._cast import Cast, Evidence, Outlet
from presskit.schema._correction_lines import Correction, Failed
from presskit.schema._document import Document
from presskit.schema._speakers import Alias, Known, Person
from presskit.schema._transcript import Turns


class Decided(NamedTuple):
    """A line about a speaker that is followed: the turn that it addresses, and what."""

    turn: int
    action: str


class Transcript(NamedTuple):
    """What one file says by itself, with what was decided about it.

    Attributes
    ----------
    document : Document
        The file.
    turns : Turns
        How it is cut.
    turn_ids : list of str
        The id of each turn.
    cast : Cast
        Who speaks, and in which role.
    numbers : list of int or None
        The exchange of each turn.
    sections : list of str
        The section of each turn.
    evidence : dict of int to Evidence
        Who asks in each exchange.
    seats : dict of int to tuple of Outlet
        The outlets that the source gives an asker, whatever was decided.
    alone : mapping of int to str
        The names of turns that are somebody else's than their label's.
    aliases : mapping
        The alias file that holds for it, by folded printed name.
    facts : mapping of str to str
        What is known about the file as a whole.
    lines, applied, failed : tuple
        The lines about speakers; all lines that are followed; those that are not.
    decided : tuple of Decided
        What was decided about speakers.
    opens : list of float or None
        How likely each question of an unnamed asker is somebody else's than the one
        before; None where the source says who asks, or nobody asked before.
    transcript, event : str
        The id, when all files are known, and the short name of the event.
    """

    document: Document
    turns: Turns
    turn_ids: list[str]
    cast: Cast
    numbers: list[int | None]
    sections: list[str]
    evidence: dict[int, Evidence]
    seats: dict[int, tuple[Outlet, ...]]
    alone: Mapping[int, str]
    aliases: Mapping[str, Alias]
    facts: Mapping[str, str] = {}
    lines: tuple[Correction, ...] = ()
    applied: tuple[Correction, ...] = ()
    failed: tuple[Failed, ...] = ()
    decided: tuple[Decided, ...] = ()
    opens: Sequence[float | None] = ()
    transcript: str = ""
    event: str = ""


class Verdict(NamedTuple):
    """How well a file was read, with the reason in words.

    Attributes
    ----------
    verdict : str
        "sound", "check" or "unsound".
    why : str
        In words; '' for a sound file.
    chance : float
        The probability, 0 to 1, that fewer than nine in ten turns, or roles, are right.
    """

    verdict: str
    why: str
    chance: float


class Join(NamedTuple):
    """A label that is read as a person whom another label stands for, too.

    `turn` is the first that the label opens, `first` an earlier one of that person's
    under another label; `sure` is False where another reading is possible.
    """

    turn: int
    first: int
    why: str
    sure: bool


class Speakers(NamedTuple):
    """Who speaks in one file: by turn, and by label where somebody does not ask.

    `joins` are the labels that are read as a person whom another one stands for, too;
    `known` is what gives the name that is shown in each turn.
    """

    people: list[Person]
    labels: dict[str, Person]
    outlets: list[tuple[Outlet, ...]]
    joins: list[Join] | None = None
    known: list[Known | None] | None = None


class Pair(NamedTuple):
    """A line that makes the speakers of two turns one person, or two.

    `one` and `two` are file and turn; `line` is its number among all such lines.
    """

    line: int
    same: bool
    one: tuple[int, int]
    two: tuple[int, int]
