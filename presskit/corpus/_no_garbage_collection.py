"""No search for garbage while tables are built: they make millions of tuples that stay.

Python looks through all of them again and again, which costs a twelfth of loading.
"""

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def uncollected(step: Callable[P, R]) -> Callable[P, R]:
    """Run a step without cyclic garbage collection, which goes on after it.

    Examples
    --------
    >>> uncollected(gc.isenabled)(), gc.isenabled()
    (False, True)
    """

    @wraps(step)
    def run(*args: P.args, **more: P.kwargs) -> R:
        if not gc.isenabled():
            return step(*args, **more)
        gc.disable()
        try:
            return step(*args, **more)
        finally:
            gc.enable()

    return run
