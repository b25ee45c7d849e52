"""The controls of an explorer: each shows one choice of the query, with live counts."""

import datetime
from collections.abc import Iterable

import pandas as pd
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
)

from presskit.widgets._query import Query

ALL, SEVERAL = "all", "several"
MOST = 300  # options of one choice; from a longer list nobody chooses
_FITTED = {"description_width": "initial"}
_WITHIN = [
    ("Questions + answers", "exchanges"),
    ("Questions", "questions"),
    ("Answers", "answers"),
    ("Statement", "statement"),
]

Option = tuple[str, str, int]
"""What an option is called, its value, and how many rows it would leave."""


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
        more = len(kept) - MOST
        shown = kept[:MOST] + [one for one in kept[MOST:] if one[1] in chosen]
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
    """Yes or no, as a box to tick."""


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

    def fields(self, name: str, value: tuple[int, int]) -> dict[str, object]:
        """Return the limits as a query has them."""
        low, high = value
        return {
            "min_words": low if low > self.min else None,
            "max_words": high if high < self.max else None,
        }

    def show(self, name: str, query: Query) -> None:
        """Show the limits of a query, as far as the scale goes."""
        low = self.min if query.min_words is None else query.min_words
        high = self.max if query.max_words is None else query.max_words
        self.value = (
            min(max(low, self.min), self.max),
            max(min(high, self.max), self.min),
        )


def search_box(placeholder: str) -> SearchBox:
    """Return the control in which a pattern is written; every key counts."""
    box = SearchBox(
        placeholder=placeholder,
        description="Search",
        style=_FITTED,
        layout=Layout(width="300px"),
    )
    box.add_class("presskit-search")
    return box


def regex_button() -> Switch:
    """Return the switch from word patterns to regular expressions."""
    return Switch(
        description="Regex",
        tooltip="Read the text as a regular expression instead of a word pattern",
        layout=Layout(width="auto"),
    )


def within_buttons() -> Places:
    """Return the choice of where a text is looked for."""
    buttons = Places(
        options=_WITHIN,
        tooltips=[
            "Look for the text in all that is said in an exchange",
            "Look for the text in what journalists say",
            "Look for the text in what principals say",
            "Look for the text in opening statements",
        ],
        style={"button_width": "auto"},
    )
    buttons.add_class("presskit-within")
    return buttons


def day_picker(name: str) -> Day:
    """Return the choice of a first or last day."""
    return Day(description=name, style=_FITTED, layout=Layout(width="180px"))


def checkbox(text: str) -> Tick:
    """Return a choice of yes or no."""
    return Tick(description=text, indent=False, layout=Layout(width="auto"))


def length_slider(words: pd.Series) -> Lengths:
    """Return the choice of the shortest and the longest answer."""
    low = int(words.min()) if len(words) else 0
    high = max(int(words.max()) if len(words) else 0, low + 1)
    return Lengths(
        value=(low, high),
        min=low,
        max=high,
        description="Words answered",
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
