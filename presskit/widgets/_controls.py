"""The controls of an explorer: each holds one choice of the query.

They are set and observed as those of ipywidgets are, and drawn by the explorer's view,
from the data of `_bar_data`. What they offer is put into words when it is asked for.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import traitlets

from presskit.corpus.choices import Choice as Declared
from presskit.widgets._query import Query
from presskit.widgets._shared import OFFERED
from presskit.widgets._sieve import Option, Sieve
from presskit.wording import say

ALL, SEVERAL = "all", "several"


class Control(traitlets.HasTraits):
    """Something to choose: set its `value`, or observe it.

    Attributes
    ----------
    value : object
        What is chosen.
    description : str
        What it is called.
    """

    value = traitlets.Any()
    description = traitlets.Unicode()


class OneOf(Control):
    """One of several values that are always the same.

    Attributes
    ----------
    options : list of (str, str)
        The name and the value of each.
    """

    def __init__(self, description: str, options: Sequence[tuple[str, str]]) -> None:
        self.options = list(options)
        super().__init__(description=description, value=self.options[0][1])

    @traitlets.validate("value")
    def _known(self, proposal: dict) -> object:
        offered = [value for _, value in self.options]
        if proposal["value"] not in offered:
            raise traitlets.TraitError(f"{proposal['value']!r} is not one of {offered}")
        return proposal["value"]


class QueryControl(Control):
    """A control of a field of the query, which holds the value as the query does."""

    def fields(self, name: str, value: object) -> dict[str, object] | None:
        """Return the fields of the query that a value sets; None for no change."""
        return {name: value}

    def show(self, name: str, query: Query) -> None:
        """Show what a query asks for."""
        self.value = getattr(query, name)


class Choice(QueryControl):
    """One of several values, or all; each with the rows that it would leave."""

    def __init__(self, description: str) -> None:
        self._known: frozenset[str] = frozenset()
        self._chosen: tuple[str, ...] = ()
        self._offered: Callable[[], Iterable[Option]] = tuple
        super().__init__(description=description, value=ALL)

    def know(
        self, values: Iterable[str], offered: Callable[[], Iterable[Option]]
    ) -> None:
        """Take all values that there are, and what gives those to offer now."""
        self._known, self._offered = frozenset(values), offered

    @property
    def options(self) -> list[tuple[str, str]]:
        """The values to choose from, each with its name and the rows that it leaves."""
        kept = [
            (f"{label} ({n:,})", value)
            for label, value, n in self._offered()
            if n or value in self._chosen
        ]
        more = len(kept) - OFFERED
        shown = kept[:OFFERED]
        shown += [one for one in kept[OFFERED:] if one[1] in self._chosen]
        all_ = "all_and_more" if more > 0 else "all"
        first = say(f"explorers.bar.{all_}", n=len(kept), more=more)
        several = [(say("explorers.bar.chosen", n=len(self._chosen)), SEVERAL)]
        made = [(first, ALL), *(several if len(self._chosen) > 1 else []), *shown]
        if self.value in {value for _, value in made}:
            return made
        return [*made, (f"{self.value} (0)", self.value)]

    def fields(self, name: str, value: object) -> dict[str, object] | None:
        """Return the values chosen; "several" stands for those that are chosen now."""
        return None if value == SEVERAL else {name: () if value == ALL else (value,)}

    def show(self, name: str, query: Query) -> None:
        """Show what is chosen."""
        self._chosen = chosen = getattr(query, name)
        self.value = SEVERAL if len(chosen) > 1 else chosen[0] if chosen else ALL

    @traitlets.validate("value")
    def _can_be(self, proposal: dict) -> object:
        value = proposal["value"]
        if value in (ALL, SEVERAL) or value in self._chosen or value in self._known:
            return value
        raise traitlets.TraitError(
            f"{value!r} is no value of {self.description!r}. Its `options` are listed "
            "with their values."
        )


class SearchBox(QueryControl):
    """A pattern that is looked for."""

    value = traitlets.Unicode()


class Switch(QueryControl):
    """Yes or no."""

    value = traitlets.Bool()


class Places(OneOf, QueryControl):
    """Where a text is looked for."""


class Day(QueryControl):
    """A day, which a query holds as text; '' for none."""

    value = traitlets.Instance(datetime.date, allow_none=True)

    def fields(self, name: str, value: datetime.date | None) -> dict[str, object]:
        """Return the day as a query has it."""
        return {name: value.isoformat() if value else ""}

    def show(self, name: str, query: Query) -> None:
        """Show the day that a query asks for, or none."""
        day = getattr(query, name)
        self.value = datetime.date.fromisoformat(day) if day else None


class Lengths(QueryControl):
    """The fewest and the most words; an end of the scale is not a limit.

    Attributes
    ----------
    min, max : int
        The ends of the scale.
    """

    value = traitlets.Tuple(traitlets.Int(), traitlets.Int())

    def __init__(
        self, description: str, ends: tuple[str, str], low: int, high: int
    ) -> None:
        self._ends, self.min, self.max = ends, low, high
        super().__init__(description=description, value=(low, high))

    def fields(self, name: str, value: tuple[int, int]) -> dict[str, object]:
        """Return the limits as a query has them."""
        low, high = value
        limits = low if low > self.min else None, high if high < self.max else None
        return dict(zip(self._ends, limits, strict=True))

    def show(self, name: str, query: Query) -> None:
        """Show the limits of a query, as far as the scale goes."""
        low, high = (getattr(query, end) for end in self._ends)
        low = self.min if low is None else low
        high = self.max if high is None else high
        self.value = (
            min(max(low, self.min), self.max),
            max(min(high, self.max), self.min),
        )


def of(choice: Declared, sieve: Sieve) -> QueryControl:
    """Return the control of a choice, as its operator wants it.

    Parameters
    ----------
    choice : Choice
    sieve : Sieve
        The choices among the rows that are listed.
    """
    kind, label = choice.operator.kind, choice.label
    if kind == "one of":
        return Choice(label)
    if kind == "days":
        return Day(description=label)
    if kind == "numbers":
        ends = scale(sieve.values_of_table(choice.name))
        return Lengths(label, choice.operator.ends, *ends)
    if kind == "place":
        return Places(label, [(one.label, one.name) for one in choice.operator.places])
    if kind == "words":
        return SearchBox(description=label)
    return Switch(description=label)


def around(
    shown: Mapping[str, Control], choices: Sequence[Declared], sieve: Sieve
) -> dict[str, Control]:
    """Return the controls of choices around those that say how something is shown.

    How words are looked for comes first; then how it is shown, then the other choices.
    """
    controls = {one.attribute: of(one, sieve) for one in choices}
    words = {one.attribute: controls[one.attribute] for one in choices if not one.table}
    return {**words, **shown, **controls}


def scale(numbers: np.ndarray) -> tuple[int, int]:
    """Return the ends of a scale of what is counted; the second is the larger one."""
    low = int(numbers.min()) if len(numbers) else 0
    return low, max(int(numbers.max()) if len(numbers) else 0, low + 1)


def options_box(name: str, options: list[tuple[str, str]]) -> OneOf:
    """Return the choice of how something is shown."""
    return OneOf(name, options)
