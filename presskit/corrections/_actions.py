"""What a line can decide: the actions, the values that each takes, and how far it goes.

One declaration an action; the lines of corrections.csv and the cells of about.csv are
checked by the same.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from presskit.schema import ROLES, VERDICTS
from presskit.schema.values import ASKERS

OF_TWO_PEOPLE = ("same person", "not same person")
"""The actions that name another turn, whose speaker is the same, or is not."""


class Fault(NamedTuple):
    """What is wrong, and what to do about it."""

    message: str
    advice: str


class Action(NamedTuple):
    """What one action takes.

    Attributes
    ----------
    scopes : tuple of str
        How far it can go, of 'turn', 'label' and 'file'; '' is as far as it goes by
        itself.
    needed : str
        What to write as value; '' for an action that takes none.
    empty : bool
        Whether the value may be left out.
    wrong : callable or None
        Returns what is wrong with a value; '' if nothing is.
    """

    scopes: tuple[str, ...]
    needed: str = ""
    empty: bool = False
    wrong: Callable[[str], str] | None = None


def listed(names: Iterable[str]) -> str:
    """Return names in quotation marks, by commas."""
    return ", ".join(map(repr, names))


def _of(names: tuple[str, ...], what: str) -> Callable[[str], str]:
    return lambda value: "" if value in names else f"{value[:80]!r} is not {what}."


def _day(value: str) -> str:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            date.fromisoformat(value)
            return ""
    except ValueError:
        pass
    return f"{value[:80]!r} is not a day."


def _matching(pattern: str, what: str) -> Callable[[str], str]:
    match = re.compile(pattern).fullmatch
    return lambda value: "" if match(value) else f"{value[:80]!r} is not {what}."


_OTHER = "Write the turn_id of a turn of the other person, with @ and its transcript."
_ANY, _FILE = ("turn", "label", "file"), ("file",)

FACTS = {
    "title": Action(_FILE, "Write the title."),
    "day": Action(_FILE, "Write year, month and day as 2024-03-05.", False, _day),
    "kind": Action(_FILE, "Write what sort of event it is: doorstep, interview, …"),
    "place": Action(_FILE, "Write where it was."),
    "url": Action(
        _FILE, "Write the whole address, with https://.", False,
        _matching(r"https?://\S+", "the address of a page"),
    ),
    "language": Action(
        _FILE, "Write its ISO 639-1 code, such as en or es.", False,
        _matching("[a-z]{2}", "the code of a language"),
    ),
    "licence": Action(_FILE, "Write the licence, such as CC BY 4.0."),
}  # fmt: skip
"""What can be said about a whole file, in a line or in about.csv."""

ALL = {
    "split": Action(
        ("turn",),
        "Write the label of the new turn, or a span over its printed words.",
        True,
    ),
    "join": Action(("turn",)),
    "label": Action(("turn", "label"), "Write the label as it should be printed."),
    "speaker": Action(_ANY, "Write the name to show."),
    "role": Action(_ANY, f"Write one of {listed(ROLES)}.", False, _of(ROLES, "a role")),
    "outlet": Action(_ANY, "Write the outlet, several by '; ', or none."),
    "furniture": Action(("turn",)),
    "asker": Action(
        ("turn",),
        "Write new if somebody else asks from here on, same if whoever asked before.",
        False,
        _of(ASKERS, "new or same"),
    ),
    "same person": Action(("turn",), _OTHER),
    "not same person": Action(("turn",), _OTHER),
    "name": Action(("turn", "label"), "Write the name of who is labelled so."),
    "fine": Action(
        _ANY, "Write the kind of doubt that was checked, or nothing for any.", True
    ),
    "verdict": Action(
        _FILE, f"Write one of {listed(VERDICTS)}.", False, _of(VERDICTS, "a verdict")
    ),
    **FACTS,
}

ACTIONS = tuple(ALL)
"""What a line can do, in the order in which the handbook tells of it."""


def misvalued(action: str, value: str) -> Fault | None:
    """Return the fault of the value of an action; None if there is none."""
    takes = ALL[action]
    if not takes.needed:
        if not value:
            return None
        return Fault(
            f"{action!r} takes no value, but the line has {value[:80]!r}.",
            "Leave the value empty; notes belong under reason.",
        )
    if not value.strip(":; "):
        needed = None if takes.empty else Fault(f"{action!r} needs a value.", "")
        return needed and needed._replace(advice=takes.needed)
    if takes.wrong and (why := takes.wrong(value)):
        return Fault(why, takes.needed)
    return None


def misscoped(action: str, scope: str) -> Fault | None:
    """Return the fault of the scope of an action; None if there is none."""
    scopes = ALL[action].scopes
    if not scope or scope in scopes:
        return None
    several = len(scopes) > 1
    return Fault(
        f"{scope[:80]!r} is not a scope of {action!r}.",
        f"Leave the scope empty, or write {'one of ' * several}{listed(scopes)}. A "
        "cell that holds the separator belongs in quotation marks.",
    )
