"""How far a long work has come, shown only where it takes long and somebody looks."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic

DELAY = 2.0
"""Seconds after which a bar is shown; until then its library is not imported."""


def _somebody_looks() -> bool:
    """Return False where messages go into a file or a mail, as under cron.

    And where a notebook is run to be shared: tqdm's own variable says so, which its
    widget passes over.
    """
    if os.environ.get("TQDM_DISABLE"):
        return False
    return "ipykernel" in sys.modules or sys.stderr.isatty()


@contextmanager
def progress(total: int, *, shown: bool) -> Iterator[Callable[[], None]]:
    """Count what is done; in a terminal or a notebook show it after `DELAY` seconds.

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
            elif shown and monotonic() - start >= DELAY and _somebody_looks():
                from tqdm.auto import tqdm

                # Above the findings of a notebook it would stay for good.
                stays = "ipykernel" not in sys.modules
                bar = tqdm(total=total, initial=n, unit="file", leave=stays)

    try:
        yield done
    finally:
        if bar is not None:
            bar.close()
