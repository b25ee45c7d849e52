"""What is worked out a step at a time while nobody waits, or at once for who does."""

from collections.abc import Generator, Iterator
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Stepwise(Generic[Value]):
    """A value that is worked out in steps; to go through them takes them one by one.

    Parameters
    ----------
    steps : generator
        Yields after each step, and returns the value.

    Examples
    --------
    >>> def count():
    ...     for n in (1, 2):
    ...         yield
    ...     return n
    >>> made = Stepwise(count())
    >>> next(iter(made)), made.value, len(list(made))
    (None, 2, 0)
    """

    def __init__(self, steps: Generator[None, None, Value]) -> None:
        self._steps: Generator[None, None, Value] | None = steps
        self._made: object = None
        self._error: Exception | None = None

    def __iter__(self) -> Iterator[None]:
        """Take a step at a time; an error waits for whoever asks for the value."""
        while self._steps is not None:
            try:
                next(self._steps)
            except StopIteration as done:
                self._steps, self._made = None, done.value
            except Exception as error:
                self._steps, self._error = None, error
            else:
                yield

    @property
    def value(self) -> Value:
        """The value; the steps that are left are taken first.

        Raises
        ------
        Exception
            What a step has raised.
        """
        for _ in self:
            pass
        if self._error is not None:
            raise self._error
        return self._made
