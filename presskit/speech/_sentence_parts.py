"""Sentences in pieces: greetings left out, cut at commas and dashes."""

import re

from presskit.languages import ALL
from presskit.names import (
    Outlet,
    Word,
    bystander,
    hands_out,
    office_in,
    outlet_at,
    words,
)
from presskit.speech._words_of_introductions import Naming
from presskit.text import plain

Name = tuple[str, int, int] | None
"""What somebody is called, and where that stands."""
Placed = tuple[Outlet, int, int] | None
"""For whom somebody speaks, and where that stands."""
_PIECE = re.compile(r"[^,;:—–()\[\]]+")


def pieces_of(text: str, start: int, end: int, known: Naming) -> list[list[Word]]:
    """Return the words between commas and dashes, greetings left out.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.speech._words_of_introductions import naming_in
    >>> pieces = pieces_of("Hi, Ann Lee, AP", 0, 15, naming_in(lexicon("en")))
    >>> [[word.text for word in piece] for piece in pieces]
    [['Ann', 'Lee'], ['AP']]
    """
    return talk(text, start, end, known)[0]


def talk(
    text: str, start: int, end: int, known: Naming
) -> tuple[list[list[Word]], bool]:
    """Return the pieces, and whether somebody at the podium is addressed in one.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.speech._words_of_introductions import naming_in
    >>> known = naming_in(lexicon("en"))
    >>> talk("Mr. Chairman, why?", 0, 18, known)[1]
    True
    >>> talk("Ann Lee, why?", 0, 13, known)[1]
    False
    """
    addressed = False
    begin = known.after_greetings(text, start, end)
    pieces = []
    for match in _PIECE.finditer(text, begin, end):
        left, right = match.span()
        greeted = known.after_greetings(text, left, right)
        left = greeted if greeted < right else left
        found = _ends(text, left, right)
        if found and _addressed(found, known):
            addressed = True
        elif found and not (pieces and _only_generic(found)):
            pieces.append(found)
        if len(pieces) == _MOST:
            break
    return pieces, addressed


_MOST = 7
"""Pieces of a sentence in which somebody says who they are."""
_READ, _LAST = 90, 25  # characters


def _ends(text: str, left: int, right: int) -> list[Word]:
    """Return the words with which a piece begins and ends: enough to judge it by."""
    if right - left < _READ + _LAST + 15:
        return words(text, left, right)
    return words(text, left, left + _READ) + words(text, right - _LAST, right)


def _only_generic(piece: list[Word]) -> bool:
    """Return True if words only go on about an outlet: "radio and newspaper"."""
    kinds = ALL.words("outlet_kinds", "joins_people", "articles")
    return all(plain(word.text) in kinds for word in piece)


def _addressed(piece: list[Word], known: Naming) -> bool:
    """Return True if words address the podium: "Mr. Chairman", "Secretary General"."""
    if len(piece) > 5 or not all(word.text[0].isupper() for word in piece):
        return False
    said = " ".join(word.text for word in piece)
    titled = plain(said).split()[:1]
    office = office_in(said) or (titled and titled[0] in known.titles)
    somebody = office or hands_out(said) or bystander(said)
    return bool(somebody) and outlet_at([word.text for word in piece]) is None


def goes_on(piece: list[Word], used: int, known: Naming) -> bool:
    """Return True if the words after an outlet talk about somebody.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.speech._words_of_introductions import naming_in
    >>> known = naming_in(lexicon("en"))
    >>> goes_on(words("Reuters reported it"), 1, known)
    True
    >>> goes_on(words("Reuters here"), 1, known)
    False
    """
    rest = piece[used:]
    soon = {word.text.lower() for word in rest[:5]}
    if soon & known.told_by and not soon & known.addressed:
        return True
    return bool(rest) and (
        rest[0].text.lower() in known.reports
        or piece[used - 1].text.endswith(("'s", "’s"))
    )


def told_by(after: list[list[Word]], known: Naming) -> bool:
    """Return True if the next piece says what somebody reported: "Ann Lee, AP, wrote".

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.speech._words_of_introductions import naming_in
    >>> known = naming_in(lexicon("en"))
    >>> told_by([words("wrote it")], known), told_by([words("a question")], known)
    (True, False)
    """
    return bool(after) and after[0][0].text.lower() in known.told_by | known.asked_by


def spanned(text: str, piece: list[Word]) -> tuple[str, int, int]:
    """Return the words of a piece as a name, and where they stand.

    Examples
    --------
    >>> spanned("So, Ann  Lee.", words("So, Ann  Lee.", 3))
    ('Ann Lee', 4, 12)
    """
    start, end = piece[0].start, piece[-1].end
    return " ".join(text[start:end].split()), start, end


def at_outlet(outlet: Outlet, piece: list[Word], used: int) -> tuple[Outlet, int, int]:
    """Return an outlet and where the words of a piece stand that say it.

    Examples
    --------
    >>> at_outlet(Outlet("ap", "AP", True), words("AP, why?"), 1)[1:]
    (0, 2)
    """
    return outlet, piece[0].start, piece[used - 1].end
