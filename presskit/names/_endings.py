"""Full names by what they end with: a surname, or the last words of a longer name."""

from collections.abc import Iterable


def by_ending(names: Iterable[str]) -> dict[str, set[str]]:
    """Return folded names by each run of words that they end with, but for the whole.

    Examples
    --------
    >>> found = by_ending(["ann lee", "bo lee"])
    >>> {ending: sorted(names) for ending, names in found.items()}
    {'lee': ['ann lee', 'bo lee']}
    """
    found: dict[str, set[str]] = {}
    for name in names:
        words = name.split(" ")
        for first in range(1, len(words)):
            found.setdefault(" ".join(words[first:]), set()).add(name)
    return found
