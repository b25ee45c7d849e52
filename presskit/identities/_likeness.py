"""How alike two words are: enough to ask somebody, never to join persons."""

from presskit.identities._sounds import nicknames

ALIKE = 0.88
"""Jaro-Winkler similarity of two words from which they are called alike."""


def similar(word: str, other: str) -> float:
    """Return how alike two folded words are, 0 to 1; a beginning or short form is 0.9.

    Examples
    --------
    >>> similar("rob", "robert"), similar("ann", "bo")
    (0.9, 0.0)
    """
    from rapidfuzz.distance import JaroWinkler

    short, long = sorted((word, other), key=len)
    if long.startswith(short) or listed(short, long) or listed(long, short):
        return 0.9
    return JaroWinkler.similarity(word, other)


def listed(brief: str, full: str) -> bool:
    """Say whether a list of short forms has one for the other.

    Examples
    --------
    >>> listed("bob", "robert"), listed("bob", "ann")
    (True, False)
    """
    return full in nicknames().canonicals_of(brief)
