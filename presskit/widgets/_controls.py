"""The controls of an explorer: each shows one choice of the query, with live counts."""

import datetime
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from ipywidgets import (
    Button,
    Checkbox,
    DatePicker,
    Dropdown,
    IntRangeSlider,
    Layout,
    Text,
    ToggleButton,
    ToggleButtons,
    Widget,
)

from presskit.corpus.choices import Choice as Declared
from presskit.widgets._query import Query
from presskit.widgets._shared import OFFERED
from presskit.widgets._sieve import Option, Sieve

ALL, SEVERAL = "all", "several"
_FITTED = {"description_width": "initial"}


class QueryControl:
    """A control of a field of the query, which holds the value as the query does."""

    def fields(self, name: str, value: object) -> dict[str, object] | None:
        """Return the fields of the query that a value sets; None for no change."""
        return {name: value}

    def show(self, name: str, query: Query) -> None:
        """Show what a query asks for."""
        self.value = getattr(query, name)


class Choice(QueryControl, Dropdown):
    """One of several values, or all; each with the rows that it would leave."""

    def __init__(self, name: str, description: str = "", width: str = "230px") -> None:
        super().__init__(
            options=[(ALL, ALL)],
            description=description or name,
            style=_FITTED,
            layout=Layout(width=width),
        )

    def fields(self, name: str, value: object) -> dict[str, object] | None:
        """Return the values chosen; "several" stands for those that are chosen now."""
        return None if value == SEVERAL else {name: () if value == ALL else (value,)}

    def show(self, name: str, query: Query) -> None:
        """Leave it to :meth:`offer`, which knows how many rows each value leaves."""

    def offer(self, options: Iterable[Option], chosen: tuple[str, ...]) -> None:
        """Offer what leaves something, and what is chosen, and show what is chosen."""
        kept = [
            (f"{label} ({n:,})", value)
            for label, value, n in options
            if n or value in chosen
        ]
        more = len(kept) - OFFERED
        shown = kept[:OFFERED] + [one for one in kept[OFFERED:] if one[1] in chosen]
        first = f"{ALL} {len(kept):,}" + (f" ({more:,} not listed)" * (more > 0))
        made = [(first, ALL), *shown]
        if len(chosen) > 1:
            made.insert(1, (f"{len(chosen)} chosen", SEVERAL))
        if made != list(self.options):
            self.options = made
        value = SEVERAL if len(chosen) > 1 else chosen[0] if chosen else ALL
        if value not in {one for _, one in made}:
            self.options = [*made, (f"{value} (0)", value)]
        self.value = value


class SearchBox(QueryControl, Text):
    """A pattern, looked for at every key that is pressed."""


class Switch(QueryControl, ToggleButton):
    """Yes or no, as a button."""


class Tick(QueryControl, Checkbox):
    """Yes or no, as a box to tick, with the rows that it would leave."""

    def __init__(self, text: str) -> None:
        self._text = text
        super().__init__(description=text, indent=False, layout=Layout(width="auto"))

    def count(self, n: int) -> None:
        """Show how many rows it would leave."""
        self.description = f"{self._text} ({n:,})"


class Places(QueryControl, ToggleButtons):
    """Where a text is looked for."""


class Day(QueryControl, DatePicker):
    """A day, which a query holds as text; '' for none."""

    def fields(self, name: str, value: datetime.date | None) -> dict[str, object]:
        """Return the day as a query has it."""
        return {name: value.isoformat() if value else ""}

    def show(self, name: str, query: Query) -> None:
        """Show the day that a query asks for, or none."""
        day = getattr(query, name)
        self.value = datetime.date.fromisoformat(day) if day else None


class Lengths(QueryControl, IntRangeSlider):
    """The fewest and the most words; an end of the scale is not a limit."""

    def __init__(self, ends: tuple[str, str], low: int, high: int, **more: object):
        self._ends = ends
        super().__init__(value=(low, high), min=low, max=high, **more)

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


def of(choice: Declared, sieve: Sieve, placeholder: str) -> QueryControl:
    """Return the control of a choice, as its operator wants it.

    Parameters
    ----------
    choice : Choice
    sieve : Sieve
        The choices among the rows that are listed.
    placeholder : str
        What stands in a search box before anything is written.
    """
    kind, label = choice.operator.kind, choice.label
    if kind == "one of":
        return Choice(choice.name, label)
    if kind == "days":
        return Day(description=label, style=_FITTED, layout=Layout(width="180px"))
    if kind == "numbers":
        return _lengths(choice, sieve.values_of_table(choice.name))
    if kind == "place":
        return _places(choice)
    if kind == "words":
        return _search_box(label, placeholder)
    if choice.table:
        return Tick(label)
    return Switch(
        description=label, tooltip=choice.tooltip, layout=Layout(width="auto")
    )


def around(
    shown: Mapping[str, Widget],
    choices: Sequence[Declared],
    sieve: Sieve,
    placeholder: str,
) -> dict[str, Widget]:
    """Return the controls of choices around those that say how something is shown.

    How words are looked for comes first; then how it is shown, then the other choices.
    """
    controls = {one.attribute: of(one, sieve, placeholder) for one in choices}
    words = {one.attribute: controls[one.attribute] for one in choices if not one.table}
    return {**words, **shown, **controls}


def _search_box(label: str, placeholder: str) -> SearchBox:
    """Return the control in which a pattern is written; every key counts."""
    box = SearchBox(
        placeholder=placeholder,
        description=label,
        style=_FITTED,
        layout=Layout(width="300px"),
    )
    box.add_class("presskit-search")
    return box


def _places(choice: Declared) -> Places:
    """Return the choice of where a text is looked for."""
    places = choice.operator.places
    buttons = Places(
        options=[(one.label, one.name) for one in places],
        tooltips=[one.tooltip for one in places],
        style={"button_width": "auto"},
    )
    buttons.add_class("presskit-within")
    return buttons


def _lengths(choice: Declared, numbers: np.ndarray) -> Lengths:
    """Return the choice of the fewest and the most of what is counted."""
    low = int(numbers.min()) if len(numbers) else 0
    high = max(int(numbers.max()) if len(numbers) else 0, low + 1)
    return Lengths(
        choice.operator.ends,
        low,
        high,
        description=choice.label,
        readout_format=",d",
        style=_FITTED,
        layout=Layout(width="360px"),
    )


def button(text: str, tooltip: str) -> Button:
    """Return a small button."""
    return Button(description=text, tooltip=tooltip, layout=Layout(width="auto"))


def options_box(name: str, options: list[tuple[str, str]]) -> Dropdown:
    """Return the choice of how something is shown."""
    return Dropdown(
        options=options,
        description=name,
        style=_FITTED,
        layout=Layout(width="auto", max_width="230px"),
    )
