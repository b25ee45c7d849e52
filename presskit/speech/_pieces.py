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
    spoken,
    words,
)
from presskit.text import plain

Name = tuple[str, int, int] | None
"""What somebody is called, and where that stands."""
Placed = tuple[Outlet, int, int] | None
"""For whom somebody speaks, and where that stands."""
_GREETING = spoken(
    r"(?:\W*\b(?:thank you|thanks|many thanks|hi|hello|hey|good (?:morning|afternoon|"
    r"evening|day|night)|yes|yeah|yep|oh|well|okay|ok|sure|great|right|so|um|uh|please|"
    r"excuse me|sorry|pardon|dear|hola|buen[oa]s (?:d[ií]as|tardes|noches)|"
    r"(?:muchas )?gracias|s[ií]|bonjour|bonsoir|merci(?: beaucoup)?|"
    r"guten (?:tag|morgen|abend)|danke(?: sch[oö]n)?|vielen dank|buongiorno|grazie|"
    r"bom dia|boa tarde|obrigad[oa]|dobry den|again|first of all|just|and|"
    r"but)\b(?: (?:very much|so much|a lot|again|there|everyone|everybody|all|sir|"
    r"ma['’]?am|madam|indeed|guys))*)+[\s,:;–—-]*"
)
_TITLES = frozenset("mr mrs ms dr madam sir".split())
REPORTS = frozenset(
    """
    reported reports said says wrote writes who which has had was is were are told asked
    asks quoted quoting recently just published that did made put raised mentioned
    """.split()
)
"""Words after "Ann Lee of the AP" that make it talk about Ann Lee."""
_TOLD = frozenset("reported reports said says wrote writes told published".split())


def pieces_of(text: str, start: int, end: int) -> list[list[Word]]:
    """Return the words between commas and dashes, greetings left out.

    Examples
    --------
    >>> [[word.text for word in piece] for piece in pieces_of("Hi, Ann Lee, AP", 0, 15)]
    [['Ann', 'Lee'], ['AP']]
    """
    return talk(text, start, end)[0]


def talk(text: str, start: int, end: int) -> tuple[list[list[Word]], bool]:
    """Return the pieces, and whether somebody at the podium is addressed in one.

    Examples
    --------
    >>> talk("Mr. Chairman, why?", 0, 18)[1], talk("Ann Lee, why?", 0, 13)[1]
    (True, False)
    """
    addressed = False
    greeted = _GREETING.match(text, start, end)
    begin = greeted.end() if greeted else start
    pieces = []
    for match in re.finditer(r"[^,;:—–()\[\]]+", text[begin:end]):
        left, right = begin + match.start(), begin + match.end()
        greeted = _GREETING.match(text, left, right)
        left = greeted.end() if greeted and greeted.end() < right else left
        found = _ends(text, left, right)
        if found and _addressed(found):
            addressed = True
        elif found and not (pieces and _only_generic(found)):
            pieces.append(found)
    return pieces, addressed


_READ, _LAST = 90, 25  # characters


def _ends(text: str, left: int, right: int) -> list[Word]:
    """Return the words with which a piece begins and ends: enough to judge it by."""
    if right - left < _READ + _LAST + 15:
        return words(text, left, right)
    return words(text, left, left + _READ) + words(text, right - _LAST, right)


def _only_generic(piece: list[Word]) -> bool:
    """Return True if words only go on about an outlet: "radio and newspaper"."""
    kinds = ALL.words("outlet_kinds") | {"and", "the"}
    return all(plain(word.text) in kinds for word in piece)


def _addressed(piece: list[Word]) -> bool:
    """Return True if words address the podium: "Mr. Chairman", "Secretary General"."""
    if len(piece) > 5 or not all(word.text[0].isupper() for word in piece):
        return False
    said = " ".join(word.text for word in piece)
    titled = plain(said).split()[:1]
    office = office_in(said) or (titled and titled[0] in _TITLES)
    somebody = office or hands_out(said) or bystander(said)
    return bool(somebody) and outlet_at([word.text for word in piece]) is None


def goes_on(piece: list[Word], used: int) -> bool:
    """Return True if the words after an outlet talk about somebody.

    Examples
    --------
    >>> goes_on(words("Reuters reported it"), 1), goes_on(words("Reuters here"), 1)
    (True, False)
    """
    rest = piece[used:]
    soon = {word.text.lower() for word in rest[:5]}
    if soon & _TOLD and "you" not in soon:
        return True
    return bool(rest) and (
        rest[0].text.lower() in REPORTS or piece[used - 1].text.endswith(("'s", "’s"))
    )


def told_by(after: list[list[Word]]) -> bool:
    """Return True if the next piece says what somebody reported: "Ann Lee, AP, wrote".

    Examples
    --------
    >>> told_by([words("wrote it")]), told_by([words("just a question")]), told_by([])
    (True, False, False)
    """
    return bool(after) and after[0][0].text.lower() in _TOLD | {"asked", "asks"}


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
