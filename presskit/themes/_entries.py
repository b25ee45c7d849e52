"""The lines of a dictionary: a theme, a pattern, and whether it is an exclusion."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from presskit.errors import TableError
from presskit.text import glob_pattern

BETWEEN = " > "
"""What stands between a theme and the one inside it: "Weapons > Aircraft"."""
EXCEPT = "except"
"""The key of patterns whose places do not count."""


class Entry(NamedTuple):
    """A word pattern of a theme.

    Attributes
    ----------
    theme : str
        With the themes around it: "Weapons > Aircraft".
    pattern : str
        As :func:`presskit.themes.kwic` takes it.
    exclusion : bool
        Whether words of the theme do not count where this pattern is found.
    where : str
        What the message of a fault begins with, "themes.yaml, line 3: ".
    """

    theme: str
    pattern: str
    exclusion: bool = False
    where: str = ""


def checked(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield each entry once, or raise a TableError that names the place of its fault.

    Examples
    --------
    >>> twice = [Entry("Aid", " aid "), Entry("Aid", "aid")]
    >>> list(checked(twice))
    [Entry(theme='Aid', pattern='aid', exclusion=False, where='')]
    """
    seen = set()
    for entry in entries:
        pattern = " ".join(entry.pattern.split())
        fault = _fault(entry.theme, pattern)
        if fault:
            raise TableError(f"{entry.where}{fault}")
        made = entry._replace(pattern=pattern)
        if made[:3] not in seen:
            seen.add(made[:3])
            yield made


def _fault(theme: str, pattern: str) -> str:
    """Return the fault of an entry, and what to write; '' for nothing."""
    if not all(part.strip() for part in theme.split(BETWEEN.strip())):
        return f"{theme!r} is no name of a theme. Write a word or more: 'Weapons'."
    if "|" in pattern:
        parts = [part.strip() for part in pattern.split("|") if part.strip()]
        return f"no word holds a bar: {pattern!r}. Write a line for each of {parts}."
    try:
        glob_pattern(pattern)
    except TableError as error:
        return f"{theme}: {error}"
    return ""


def inside(theme: str, other: str) -> bool:
    """Return True if a theme is another one, or stands inside it.

    Examples
    --------
    >>> inside("Weapons > Aircraft", "Weapons"), inside("Weaponry", "Weapons")
    (True, False)
    """
    return theme == other or theme.startswith(f"{other}{BETWEEN}")
