"""How many people a page names, and how many addresses and numbers it holds."""

import html
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from presskit.errors import warn
from presskit.sharing import _explorer_data, _without_names
from presskit.sharing._masks import Names
from presskit.text.contact import reached
from presskit.text.prose import listed
from presskit.wording import say

_DATA = re.compile(r'<script type="application/json"[^>]*>(.*?)</script>', re.DOTALL)
_PACKED = ("gz", "bdata")  # what no text is
_NO_TEXTS = {int, float, bool, type(None)}
_TAG = re.compile(r"<[^>]*>")


class Personal(NamedTuple):
    """What of private people a page holds, each counted once."""

    names: int = 0
    addresses: int = 0
    numbers: int = 0

    def __str__(self) -> str:
        """Return it as a sentence; '' if there is nothing."""
        told = [
            say(f"sharing.people.{what}", n=n)
            for what, n in self._asdict().items()
            if n
        ]
        return say("sharing.people.holds", what=listed(told)) if told else ""

    def warn(self, path: Path) -> None:
        """Warn of addresses and numbers; names of a press conference are expected."""
        if self.addresses or self.numbers:
            warn(f"{path} {self}. hide_names=True leaves them out.")


NOBODY = Personal()


def in_page(shown: Iterable[str], held: Sequence[Mapping], people: Names) -> Personal:
    """Count what a page holds.

    Parameters
    ----------
    shown : iterable of str
        What it shows, as HTML.
    held : sequence of Mapping
        The data of explorers as it carries them.
    people : Names
        All who speak.
    """
    shown = "\n".join(shown)
    data = [_explorer_data.unfolded(json.loads(one)) for one in _DATA.findall(shown)]
    said = html.unescape(_TAG.sub("\n", _DATA.sub("\n", shown)))
    return in_texts({said, *_strings([data, list(held)])}, people)


def in_texts(texts: Iterable[str], people: Names) -> Personal:
    """Count what some texts hold of people.

    Examples
    --------
    >>> str(in_texts(["Write to ann@example.org or to bo@example.org."], Names([])))
    'holds 2 e-mail addresses of people'
    """
    named: set[str] = set()
    found: dict[str, set[str]] = {"e-mail address": set(), "telephone number": set()}
    for text in texts:
        named |= people.named(text)
        for start, end, kind in reached(text):
            found[kind].add(text[start:end])
    return Personal(len(named), *map(len, found.values()))


def _strings(value: object) -> set[str]:
    """Return all texts in some data, each once: explorers of a page hold the same."""
    found: set[str] = set()
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, str):
            found.add(one)
        elif isinstance(one, dict):
            left += [
                own
                for key, own in one.items()
                if key not in (_without_names.PEOPLE, *_PACKED)
            ]
        elif isinstance(one, list | tuple):
            kinds = set(map(type, one))  # of thousands of numbers none is looked at
            if kinds == {str}:
                found.update(one)
            elif not kinds <= _NO_TEXTS:
                left += one
    return found
