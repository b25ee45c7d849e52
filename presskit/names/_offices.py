"""Offices in labels: where their words end, and what their holders do."""

import re
from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from presskit.names._words import (
    BYSTANDERS,
    HANDS_OUT,
    INSTITUTIONS,
    LESSER,
    NOBODYS,
    OFFICES,
    QUALIFIERS,
    SURNAMES,
)
from presskit.text import plain

_LONG = 7
"""Letters of an office that other words are written together with: Bundesminister."""
_ABBREVIATED = re.compile(
    r"(?:gen|lt|col|maj|adm|capt|cmdr|sgt|brig|rear|sen|rep|gov|amb|sec|pres)\.",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r".{2,}(?:ese|ish)")
_ARTICLES = frozenset("the le la el il der die das".split())
_FEMININE = ("innen", "in", "s")
_OF_PRESS = frozenset("press media communications".split())
_AT_PRESS = frozenset("secretary officer service head chief director attache".split())


def is_title(word: str, words: Collection[str] = OFFICES) -> bool:
    """Return True if a folded word is one of the words for an office.

    Also a plural, a German feminine, and a word that ends with one of them.

    Examples
    --------
    >>> is_title("minister"), is_title("aussenministerin"), is_title("berlin")
    (True, True, False)
    """
    forms = {word, *(word.removesuffix(end) for end in _FEMININE)}
    return bool(forms & words) or any(
        form.endswith(_endings(frozenset(words))) for form in forms
    )


@cache
def _endings(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if len(word) >= _LONG and " " not in word)


@cache
def _compounds(words: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word.split()) for word in words if " " in word)


def last_title(tokens: Sequence[str]) -> int:
    """Return the position of the last token of an office; -1 if there is none.

    Examples
    --------
    >>> last_title(["Vice-President", "Bo", "Ek"]), last_title(["Ann", "King-Smith"])
    (0, -1)
    >>> last_title(["Larry", "King"]), last_title(["Crown", "Prince"])
    (-1, 1)
    """
    last = -1
    for at, token in enumerate(tokens):
        if _titled(tokens, at) or _ABBREVIATED.fullmatch(token):
            last = at
    return last


def _titled(tokens: Sequence[str], at: int) -> bool:
    """Return True if the words of an office end with a token."""
    here = plain(tokens[at]).split()
    before = [word for token in tokens[max(0, at - 2) : at] for word in _words(token)]
    so_far = [*before, *here]
    if any(tuple(so_far[-len(one) :]) == one for one in _compounds(OFFICES)):
        return True
    if not here or not is_title(here[-1]):
        return False
    if not all(word in QUALIFIERS or is_title(word) for word in here[:-1]):
        return False  # Ann King-Smith
    return here[-1] not in SURNAMES or _no_surname(tokens, at)


def _no_surname(tokens: Sequence[str], at: int) -> bool:
    """Return True if a word that can be a surname is an office here."""
    words = [plain(token) for token in tokens[:at]]
    while words and words[-1] in _ARTICLES:  # Bruno Le Maire, but Le Maire
        words.pop()
    if not words or at + 1 < len(tokens) or len(tokens) > 3:
        return True
    before = words[-1]
    return (
        before in QUALIFIERS
        or before in INSTITUTIONS
        or is_title(before)
        or bool(_ADJECTIVE.fullmatch(before))
    )


@lru_cache(maxsize=8192)
def _words(token: str) -> tuple[str, ...]:
    return tuple(plain(token).split())


@lru_cache(maxsize=8192)
def office_in(words: str) -> bool:
    """Return True if `words` name an office.

    Examples
    --------
    >>> office_in("Minister of Defence"), office_in("Financial Times")
    (True, False)
    """
    folded = plain(words).split()
    spaced = f" {' '.join(folded)} "
    return any(map(is_title, folded)) or any(
        f" {' '.join(one)} " in spaced for one in _compounds(OFFICES)
    )


@lru_cache(maxsize=4096)
def hands_out(office: str) -> bool:
    """Return True if an office is one that hands out the floor.

    Examples
    --------
    >>> hands_out("NATO Spokesperson"), hands_out("Secretary General")
    (True, False)
    """
    folded = plain(office).removesuffix(" of staff")  # a chief of staff is not staff
    words = folded.split()
    return (
        any(is_title(word, HANDS_OUT) for word in words)
        or any(" ".join(one) in folded for one in _compounds(HANDS_OUT))
        or bool(_OF_PRESS & set(words) and _AT_PRESS & set(words))
    )


@lru_cache(maxsize=4096)
def bystander(office: str, *, named: bool = False) -> bool:
    """Return True if an office is nobody's at the podium: an interpreter, the audience.

    Before a name "Speaker" is an office like others.

    Examples
    --------
    >>> bystander("Interpreter"), bystander("Minister")
    (True, False)
    >>> bystander("Speaker"), bystander("Speaker", named=True)
    (True, False)
    """
    words = plain(office).split()
    if named and words[-1:] == ["speaker"]:
        return False
    return bool(NOBODYS & set(words)) or (
        bool(words)
        and all(
            word in BYSTANDERS
            or word.removesuffix("in") in BYSTANDERS
            or word.isdigit()
            or len(word) == 1
            for word in words
        )
    )


@lru_cache(maxsize=4096)
def same_office(first: str, second: str) -> bool:
    """Return True if two offices can be the same one printed at different length.

    Examples
    --------
    >>> same_office("NATO Secretary General", "Secretary General")
    True
    >>> same_office("Secretary General", "Deputy Secretary General")
    False
    """
    short, long = sorted((_spelled(first), _spelled(second)), key=len)
    more = long[: len(long) - len(short)]
    return (
        bool(short)
        and long[-len(short) :] == short
        and not any(
            word in LESSER or (is_title(word) and word != "head") for word in more
        )
    )


def _spelled(office: str) -> list[str]:
    words = [word for word in plain(office).split() if word != "the"]
    return " ".join(words).replace("pm", "prime minister").split()
