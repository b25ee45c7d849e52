"""Lines that only say how to reach somebody: a number, an address, a link."""

import re

from presskit.languages import ALL, Lexicon, tokens
from presskit.schema import ids

_LONGEST = 200
_MOST_WORDS = 30
_FEW = 15
_LINK = re.compile(r"https?://|www\.|[\w.+-]{1,60}@[\w-]{1,60}\.\w")
_IN_LINKS = ("@", "://", "www.")
_ALONE = re.compile(r"(?:(?:https?://|www\.)\S+|[\w.+-]{1,60}@[\w.-]{1,80})[.,]?")
_NUMBER = re.compile(r"(?<![\w.,])[+(]?\d[\d ()/.–-]{4,24}\d(?![\w,])")
_MAIL = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,60}\.){1,5}[^\W\d_]{2,24}")
_DIALLED = re.compile(r"(?<!\w)(?<!\d[:.])[+(]?\d[\d ()/.–-]{4,24}\d(?!\w)")
_OPENS = re.compile(r"[+(0]|\d{3}[.–-]\d{3,4}[.–-]?\d{0,4}$")
_OTHERWISE = re.compile(
    r"0[.]\d+|\(?\d{4}\)?[ /–-]{1,3}\(?\d{4}\)?|\d{1,4}([./–-])\d{1,2}\1\d{1,4}"
)
"""Decimals, spans of years, days: digits that nobody dials."""
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"[a-zß-öø-ÿ][.!?…][\"'”’»)\]]*(?:\s+[^\W\d_a-z]|$)")
_FEWEST_DIGITS = 6


def is_contact(line: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if a line says how to reach somebody, and nothing else.

    It holds a telephone number, a mail address or a link, and stands alone, beside a
    word for such a thing, or at the end of a line of few words that is no sentence.

    Parameters
    ----------
    line : str
        Without white space around it.
    lexicon : Lexicon
        The languages that it may be in.

    Examples
    --------
    >>> is_contact("Media enquiries: 0800 555 079"), is_contact("news@example.org")
    (True, True)
    >>> is_contact("Call me on 0800 555 079."), is_contact("We pay 1 200 000 a year")
    (False, False)
    >>> is_contact("Media enquiries:")
    True
    """
    if not line or len(line) > _LONGEST:
        return False
    linked = any(mark in line for mark in _IN_LINKS)
    if linked and _ALONE.fullmatch(line):
        return True
    reached = (linked and bool(_LINK.search(line))) or _is_number(line)
    if not reached and not line.endswith(":"):
        return False  # nearly all lines: their words need not be folded
    said = tokens(line)
    if len(said) > _MOST_WORDS:
        return False
    named = not lexicon.words("contact_words").isdisjoint(said.words)
    if line.endswith(":"):
        return named and len(said) <= 4
    beside = named or (":" in line and len(said) <= _FEW)  # "Details: Ann Lee 0800 …"
    return reached and beside and not _SENTENCE.search(line)


def _is_number(line: str) -> bool:
    """Return True if a line holds what can be dialled."""
    return bool(_DIGIT.search(line)) and any(
        sum(map(str.isdigit, found)) >= _FEWEST_DIGITS
        for found in _NUMBER.findall(line)
    )


def reached(text: str) -> list[tuple[int, int, str]]:
    """Return the places in which a text says how to reach somebody, and by what.

    Parameters
    ----------
    text : str
        Any text, a turn for instance.

    Returns
    -------
    list of (int, int, str)
        First character, the one after the last, and ``"e-mail address"`` or
        ``"telephone number"``, in the order of the text. A number counts that opens as
        one that is dialled, or is parted like one; days and years do not. Nor does
        the key of a row, whose transcript may be called ``talk.en``.

    Examples
    --------
    >>> text = "Write to ann@example.org or call 0800 555 079, in 2022-2023."
    >>> [(text[start:end], kind) for start, end, kind in reached(text)]
    [('ann@example.org', 'e-mail address'), ('0800 555 079', 'telephone number')]
    >>> reached("We pay 1 200 000 for 12 from 2023-05-04 on, 00:12:34.000000 into it.")
    []
    """
    found = [
        (*one.span(), "e-mail address")
        for one in _MAIL.finditer(text)
        if not ids.opens_with_key(one[0])
    ]
    if _DIGIT.search(text):
        found += [
            (*one.span(), "telephone number")
            for one in _DIALLED.finditer(text)
            if sum(map(str.isdigit, one[0])) > _FEWEST_DIGITS
            and _OPENS.match(one[0])
            and not _OTHERWISE.fullmatch(one[0])
        ]
    return sorted(found)
