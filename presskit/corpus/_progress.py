"""How far a long work has come, shown only where it takes long."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic

DELAY = 2.0
"""Seconds after which a bar is shown; until then its library is not imported."""


@contextmanager
def progress(total: int, *, shown: bool) -> Iterator[Callable[[], None]]:
    """Count what is done, and show it in a bar after `DELAY` seconds.

    Parameters
    ----------
    total : int
        How much there is to do.
    shown : bool
        False for no bar at all.

    Yields
    ------
    callable
        To be called, from any thread, after each piece of work.

    Examples
    --------
    >>> with progress(2, shown=True) as done:
    ...     done()
    """
    start, lock, n, bar = monotonic(), Lock(), 0, None

    def done() -> None:
        nonlocal n, bar
        with lock:
            n += 1
            if bar is not None:
                bar.update()
            elif shown and monotonic() - start >= DELAY:
                from tqdm.auto import tqdm

                bar = tqdm(total=total, initial=n, unit="file")

    try:
        yield done
    finally:
        if bar is not None:
            bar.close()
