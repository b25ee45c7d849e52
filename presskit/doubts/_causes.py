"""Doubts of one kind that have one cause: the same rule, label or name."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from presskit.doubts._kinds import Kind
from presskit.doubts._sets import ABOUT_LINES

ALIKE_FROM = 4
"""Doubts from which on they are told together."""

SINGLE = (*ABOUT_LINES, Kind.VERDICT, Kind.FILE_NOT_LOADED, Kind.NOT_READ)
"""Kinds of which each doubt is about something else: a file, or a line."""

_NUMBER = re.compile(r"[0-9]+(?:[.,:-][0-9]+)*")
_NAMES = re.compile(
    r"(?<!\w)'[^']+'(?!\w)|\"[^\"]+\"|“[^”]+”|\[[^\]]+\](?:, \[[^\]]+\])*"
)
_SOME = "…"


def causes(doubts: Iterable[tuple[str, str, str]]) -> list[str]:
    """Return the cause that each doubt shares with others of its kind.

    Parameters
    ----------
    doubts : iterable of (str, str, str)
        Severity, kind and message of each.

    Returns
    -------
    list of str
        What four doubts or more of a kind say alike, "…" for what differs: first but
        for numbers, else but for names and words in quotation marks and brackets. ''
        where fewer do, and where all of a kind are alike.

    Examples
    --------
    >>> said = ["'Q' asks."] * 4 + ["'A' asks.", "'B' asks.", "No line 3.", "No line 7."]
    >>> causes([("note", "no outlet", one) for one in [*said, *said[6:]]])
    ["'Q' asks.", "'Q' asks.", "'Q' asks.", "'Q' asks.", '', '', 'No line ….', 'No line ….', 'No line ….', 'No line ….']
    """  # noqa: E501
    rows = list(doubts)
    found = [""] * len(rows)
    left = [at for at, (_, kind, _) in enumerate(rows) if kind not in SINGLE]
    for form in (_without_numbers, _without_names):
        said = {at: (*rows[at][:2], form(rows[at][2])) for at in left}
        times = Counter(said.values())
        for at, key in said.items():
            if times[key] >= ALIKE_FROM:
                found[at] = key[2]
        left = [at for at in left if not found[at]]
    return _telling(rows, found)


def _without_numbers(message: str) -> str:
    return _NUMBER.sub(_SOME, message)


def _without_names(message: str) -> str:
    return _NAMES.sub(_SOME, _without_numbers(message))


def _telling(rows: Sequence[tuple[str, str, str]], found: list[str]) -> list[str]:
    """Take out what all doubts of a kind share: it sets none of them apart."""
    of_kind: dict[tuple[str, str], set[str]] = defaultdict(set)
    for (severity, kind, _), cause in zip(rows, found, strict=True):
        of_kind[severity, kind].add(cause)
    return [
        cause if len(of_kind[severity, kind]) > 1 else ""
        for (severity, kind, _), cause in zip(rows, found, strict=True)
    ]
