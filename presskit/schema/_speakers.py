"""What is known of one speaker of one transcript, and who that turns out to be."""

from typing import NamedTuple

from presskit.schema._cast import Outlet


class Alias(NamedTuple):
    """One line of an alias file: how a person is printed, and who it is."""

    speaker: str
    reason: str


class Mention(NamedTuple):
    """One speaker of one transcript, with what is known of them.

    `unit` is the exchange in which somebody without a name in the label asks, '' for
    everybody else. `joins` says whether the name may join the mention to others: one
    that only the moderator says may not, since nobody knows who then took the floor.
    """

    transcript: str
    label: str
    name: str
    office: str = ""
    podium: bool = False
    outlets: tuple[Outlet, ...] = ()
    unit: str = ""
    joins: bool = True


class Person(NamedTuple):
    """Who a mention is."""

    speaker_id: str
    speaker: str


class Known(NamedTuple):
    """What gives somebody the name that is shown, and how often that is right.

    `by` is one of :data:`presskit.schema.NAMED_BY`, `chance` a share, 0 to 1.
    """

    by: str
    chance: float


class Match(NamedTuple):
    """Two mentions that are one person though spelt differently, and the evidence."""

    first: int
    second: int
    evidence: str


class Identified(NamedTuple):
    """Who each mention is, and which of them were joined over a difference."""

    people: list[Person]
    matches: list[Match]
