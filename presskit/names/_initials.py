"""Initials: the first letters of a name, and labels that are nothing else."""

from presskit.text import plain

_FEWEST, _MOST = 2, 4
"""Letters of a label that is somebody's initials."""


def initials(name: str) -> str:
    """Return the first letters of the words of a name, folded.

    Examples
    --------
    >>> initials("Omar Dane Ek"), initials("")
    ('ode', '')
    """
    return "".join(word[0] for word in plain(name).split())


def may_be_initials(letters: str) -> bool:
    """Return True for two to four capitals; stops and spaces between them aside.

    Examples
    --------
    >>> [may_be_initials(one) for one in ("OE", "O.D.E.", "Q", "Ek", "REUTERS")]
    [True, True, False, False, False]
    """
    bare = letters.replace(".", "").replace(" ", "")
    return _FEWEST <= len(bare) <= _MOST and bare.isupper()
