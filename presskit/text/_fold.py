"""How words are folded when they are looked for and counted: a choice of kinds."""

from collections.abc import Iterable

from presskit.errors import TableError

KINDS = ("possessive", "elision", "part", "hyphen", "spelling")
"""What folding may do; all but the last by default.

``possessive``
    "Canada's" is found by "Canada".
``elision``
    "d'Autriche" is found by "Autriche".
``part``
    "Canada-wide" is found by "Canada", and a phrase as a part of a longer word.
``hyphen``
    "air-defence" is found by "air defence", and the other way round.
``spelling``
    "defense" is found by "defence", and the other way round.
"""
DEFAULT = frozenset(KINDS) - {"spelling"}

Fold = bool | str | Iterable[str]
"""True, False, "spelling" for True with spellings, or the names of some kinds."""


def check_fold(fold: Fold) -> bool | str | tuple[str, ...]:
    """Return the choice, or raise a TableError that says which there are.

    Examples
    --------
    >>> check_fold("spelling"), check_fold(["hyphen", "elision"])
    ('spelling', ('elision', 'hyphen'))
    """
    if isinstance(fold, bool) or fold == "spelling":
        return fold
    if not isinstance(fold, str) and isinstance(fold, Iterable):
        named = list(fold)
        if all(one in KINDS for one in named):
            return tuple(one for one in KINDS if one in named)
    raise TableError(
        f"fold={fold!r} is not one of True, False and 'spelling', and no list of names "
        f"among {', '.join(KINDS)}."
    )


def kinds_of(fold: Fold) -> frozenset[str]:
    """Return the names of what a choice folds.

    Examples
    --------
    >>> sorted(kinds_of(True)), kinds_of(False)
    (['elision', 'hyphen', 'part', 'possessive'], frozenset())
    """
    chosen = check_fold(fold)
    if isinstance(chosen, bool):
        return DEFAULT if chosen else frozenset()
    return DEFAULT | {"spelling"} if chosen == "spelling" else frozenset(chosen)
