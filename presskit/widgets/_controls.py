"""The controls of an explorer: each shows one choice of the query, with live counts."""

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

ALL, SEVERAL = "all", "several"
MOST = 300  # options of one choice; a longer list is none to choose from
_FITTED = {"description_width": "initial"}
_WITHIN = [
    ("Questions + answers", "exchanges"),
    ("Questions", "questions"),
    ("Answers", "answers"),
    ("Statement", "statement"),
]

Option = tuple[str, str, int]
"""What an option is called, its value, and how many rows it would leave."""


class Choice(Dropdown):
    """One of several values, or all; each with the rows that it would leave."""

    def __init__(self, name: str, description: str = "", width: str = "230px") -> None:
        super().__init__(
            options=[(ALL, ALL)],
            description=description or name,
            style=_FITTED,
            layout=Layout(width=width),
        )

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


def search_box(placeholder: str) -> Text:
    """Return the control in which a pattern is written; every key counts."""
    box = Text(
        placeholder=placeholder,
        description="Search",
        style=_FITTED,
        layout=Layout(width="300px"),
    )
    box.add_class("presskit-search")
    return box


def regex_button() -> ToggleButton:
    """Return the switch from word patterns to regular expressions."""
    return ToggleButton(
        description="Regex",
        tooltip="Read the text as a regular expression instead of a word pattern",
        layout=Layout(width="auto"),
    )


def within_buttons() -> ToggleButtons:
    """Return the choice of where a text is looked for."""
    buttons = ToggleButtons(
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


def day_picker(name: str) -> DatePicker:
    """Return the choice of a first or last day."""
    return DatePicker(description=name, style=_FITTED, layout=Layout(width="180px"))


def checkbox(text: str) -> Checkbox:
    """Return a choice of yes or no."""
    return Checkbox(description=text, indent=False, layout=Layout(width="auto"))


def length_slider(words: pd.Series) -> IntRangeSlider:
    """Return the choice of the shortest and the longest answer."""
    low = int(words.min()) if len(words) else 0
    high = max(int(words.max()) if len(words) else 0, low + 1)
    return IntRangeSlider(
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
