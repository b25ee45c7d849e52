"""How many examples a property tries that needs another number than all others."""

from hypothesis import settings

FEW = 25
"""How many a second Python tries of each."""


def at_most(n: int) -> settings:
    """Return settings with `n` examples, or as many as a second Python tries of each.

    A property asks for fewer than the profile where one example takes long, for more
    where the room is large.
    """
    few = settings().max_examples == FEW
    return settings(max_examples=min(n, FEW) if few else n)
