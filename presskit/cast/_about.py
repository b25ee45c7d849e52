"""A person whose role has a reason, and how often something is so, in words."""

from typing import NamedTuple

import numpy as np

from presskit.cast._scene import Scene


class Seen(NamedTuple):
    """What was seen, how often, and in which turn it stands."""

    text: str
    n: int | None = None
    turn: int | None = None


class About(NamedTuple):
    """A person, and what is looked at.

    Attributes
    ----------
    scene : Scene
        What is counted.
    person : int
        Who it is.
    feature : str
        The piece of evidence that adds most to the reason.
    high : bool
        Whether there is more of it than usual.
    role : str
        The role of the person; "" where it does not matter.
    """

    scene: Scene
    person: int
    feature: str
    high: bool
    role: str

    @property
    def label(self) -> str:
        """The longest label of the person."""
        return self.scene.labels[self.person]

    def in_turns(self, what: str, of_turns: np.ndarray) -> Seen:
        """Return the number of turns in which the person does something."""
        n, own = self.scene.count(self.person, of_turns)
        turn = self.scene.turn(self.person, of_turns)
        return Seen(share_of_turns(what, n, own), n, turn)

    def beside(self, what: str, where: np.ndarray, of_turns: np.ndarray) -> Seen:
        """Return the share of times that somebody beside the person is something."""
        n, own = self.scene.beside(self.person, where, of_turns)
        return Seen(times_of(what, n, own), n)


def share_of_turns(what: str, n: int, own: int) -> str:
    """Return the share of turns in which something is done, in words.

    Examples
    --------
    >>> [share_of_turns("asks", n, 4) for n in (0, 3, 4)]
    ['never asks', 'asks in 3 of 4 turns', 'asks in all 4 turns']
    >>> [share_of_turns("asks", n, n) for n in (1, 2)]
    ['asks in the only turn', 'asks in both turns']
    """
    if not n:
        return f"never {_nobody(what)}"
    if n == own:
        every = {1: "the only turn", 2: "both turns"}.get(own, f"all {own:,} turns")
        return f"{what} in {every}"
    return f"{what} in {n:,} of {own:,} turns"


def times_of(what: str, n: int, own: int) -> str:
    """Return the number of times that something is so, in words.

    Examples
    --------
    >>> [times_of("follows", n, own) for n, own in ((0, 4), (1, 1), (4, 4), (3, 4))]
    ['never follows', 'follows', 'always follows (4 times)', 'follows 3 of 4 times']
    >>> times_of("is called", 0, 4)
    'is never called'
    """
    if n not in (0, own):
        return f"{what} {n:,} of {own:,} times"
    is_, rest = ("is ", what[3:]) if what.startswith("is ") else ("", what)
    if not n:
        return f"{is_}never {_nobody(rest)}"
    return what if own == 1 else f"{is_}always {rest} ({own:,} times)"


def _nobody(what: str) -> str:
    """Return words as they are after "never"."""
    return what.replace("somebody", "anybody", 1)
