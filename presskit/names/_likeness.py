"""How alike two words are: enough to ask somebody, never to join persons."""

from functools import cache, lru_cache

from presskit.names._sounds import nicknames

ALIKE = 0.88
"""Jaro-Winkler similarity of two words from which they are called alike."""


def similar(word: str, other: str) -> float:
    """Return the likeness of two folded words, 0 to 1; of a short form it is 0.9.

    Examples
    --------
    >>> similar("rob", "robert"), similar("ann", "bo")
    (0.9, 0.0)
    """
    short, long = (word, other) if len(word) <= len(other) else (other, word)
    if long.startswith(short) or listed(short, long) or listed(long, short):
        return 0.9
    return _measure()(word, other)


def listed(brief: str, full: str) -> bool:
    """Return True if a list of short forms has one for the other.

    Examples
    --------
    >>> listed("bob", "robert"), listed("bob", "ann")
    (True, False)
    """
    return full in fuller(brief)


@lru_cache(maxsize=65536)
def fuller(brief: str) -> frozenset[str]:
    """Return the names that a list has a word for as a short form.

    Examples
    --------
    >>> "robert" in fuller("bob")
    True
    """
    return frozenset(nicknames().canonicals_of(brief))


@cache
def _measure():
    """Return the measure of likeness, which is imported on first use."""
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity
