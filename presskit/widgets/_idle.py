"""Work that is done while nobody asks for anything, so that who asks need not wait."""

import asyncio
import warnings
from collections.abc import Iterator
from contextlib import suppress

_PAUSE = 0.02  # seconds between two steps: what a browser asks for comes first
_AFTER = 1.0  # seconds until the first: an explorer is shown, and its figure drawn


def when_idle(steps: Iterator[object], after: float = _AFTER) -> None:
    """Take steps one by one while the kernel has nothing else to do.

    Parameters
    ----------
    steps : iterator
        Each takes some hundredths of a second, and nobody needs what it yields. Without
        a loop of events, as in a script, none is taken.
    after : float, optional
        Seconds until the first.

    Examples
    --------
    >>> left = iter([1, 2, 3])
    >>> async def explore():
    ...     when_idle(left, after=0)
    ...     await asyncio.sleep(0.2)
    >>> asyncio.run(explore())
    >>> list(left)
    []
    """
    with suppress(RuntimeError):  # no loop runs here
        asyncio.get_running_loop().call_later(after, _step, steps)


def _step(steps: Iterator[object]) -> None:
    done = object()
    with warnings.catch_warnings():  # whoever asks is told
        warnings.simplefilter("ignore")
        left = next(steps, done) is not done
    if left:
        when_idle(steps, _PAUSE)
