"""What was worked out last, kept by key, so that a step back costs nothing."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Recent(Generic[Value]):
    """The values of the keys asked for last; those of older ones are let go.

    Parameters
    ----------
    most : int
        How many values are kept.

    Examples
    --------
    >>> lengths = Recent(most=1)
    >>> lengths.get("jets", lambda: len("jets"))
    4
    >>> lengths.get("jets", lambda: 0)  # known, so it is not worked out again
    4
    >>> lengths.get("fuel?", lambda: 5), lengths.get("jets", lambda: 0)
    (5, 0)
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[Hashable, Value] = OrderedDict()

    def get(self, key: Hashable, work_out: Callable[[], Value]) -> Value:
        """Return the value of a key, worked out if it is not known."""
        if key not in self._values:
            self._values[key] = work_out()
            while len(self._values) > self._most:
                self._values.popitem(last=False)
        self._values.move_to_end(key)
        return self._values[key]

    def clear(self) -> None:
        """Let all values go."""
        self._values.clear()
