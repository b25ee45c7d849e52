"""What stands after the last words that anybody says: "ENDS", contacts, "© …"."""

import re
from collections.abc import Sequence

from presskit.languages import ALL, Lexicon
from presskit.schema.values import Mark
from presskit.text import ends_sentence, plain
from presskit.text.contact import is_contact
from presskit.text.dates import dates_of
from presskit.text.fields import field_of

_LONGEST = 2_000
_LONGEST_MARK = 120
_MOST_LINES = 60
_OF_NO_LANGUAGE = re.compile(
    r"#{2,}|[-+*=_~]{3,}(?:[ \t]*\|[ \t]*[-+*=_~]{3,})?|(?:©|\(c\))[^\n]{0,200}|"
    r"(?:[-+*=_~.•·][ \t\xa0]+){2,}[-+*=_~.•·]|"
    r"\d{1,2}:\d{2}\s*[ap]\.?m\.?(?:\s+[A-Z]{2,4})?",
    re.IGNORECASE,
)
_ALSO = ",;-–—"  # end a line of talk as a stop does
_FEW, _MANY_DAYS = 12, 4
"""Words of a line that names no sentence; words beside a day that are its place."""


def footer(text: str, start: int, lexicon: Lexicon = ALL) -> int:
    """Return the start of the lines that nobody says any more.

    That is a line which says that the transcript ends, with all that follows it; or
    else the first of the lines at the end that are a mark of an end, a date, a link or
    an address, with short lines between them.

    Parameters
    ----------
    text : str
        The reading text.
    start : int
        Where the last turn starts; its first line is talk.
    lexicon : Lexicon
        The languages of the text.

    Returns
    -------
    int
        The length of `text` if its last line is talk.

    Examples
    --------
    >>> text = "Thank you.\\n\\n# # END # #\\nMedia enquiries:\\n0800 555 079\\n"
    >>> text[: footer(text, 0)]
    'Thank you.'
    """
    ended = _end_mark(text, start, lexicon)
    return _trailing(text, start, ended, lexicon)


def without_end_labels(
    text: str, marks: Sequence[Mark], lexicon: Lexicon = ALL
) -> list[Mark]:
    """Return labels without the last ones that only look like it: "ENDS.", "Phone:".

    Parameters
    ----------
    text : str
        The reading text.
    marks : sequence of Mark
        The places that open a turn, in order.
    lexicon : Lexicon
        The languages of the text.

    Examples
    --------
    >>> text = "Q. Why?\\n\\nENDS.\\n\\nPhone: 0800 555 079"
    >>> marks = [Mark("Q", 0, 2, True), Mark("ENDS", 9, 14, True)]
    >>> [mark.label for mark in without_end_labels(text, marks)]
    ['Q']
    """
    kept = list(marks)
    before = {mark.label: at for at, mark in reversed([*enumerate(marks)])}
    end = len(text)
    while len(kept) > 1 and end - kept[-1].start <= _LONGEST:
        lines = map(str.strip, text[kept[-1].start : end].splitlines())
        first, *others = [line for line in lines if line]
        scraps = all(_is_scrap(one) or _is_mark(one, lexicon) for one in others)
        speaks = before[kept[-1].label] < len(kept) - 2
        if speaks and not is_contact(first, lexicon):
            break  # "Spokesperson: Thank you." is a field, too, and somebody's turn
        if not (scraps and _is_mark(first, lexicon)):
            break
        end = kept.pop().start
    return kept


def _end_mark(text: str, start: int, lexicon: Lexicon) -> int:
    """Return the start of the first line that ends all; the text's length without."""
    patterns = lexicon.patterns("end_mark")
    line = text.find("\n", len(text) - len(text[start:].lstrip()))
    while line >= 0:
        stop = text.find("\n", line + 1)
        stop = len(text) if stop < 0 else stop
        if stop - line <= _LONGEST_MARK:
            bare = text[line + 1 : stop].strip()
            if bare and any(pattern.fullmatch(bare) for pattern in patterns):
                return _stripped(text, start, line)
        line = text.find("\n", line + 1)
    return len(text)


def _trailing(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Return the start of the marks and addresses at the end, from the last line up."""
    found = end
    tail = max(start, end - _LONGEST)
    end = _stripped(text, tail, end)
    for _ in range(_MOST_LINES):
        line = text.rfind("\n", tail, end)
        if line < 0:
            break
        last = text[line + 1 : end].strip(" \t\xa0\r")
        marked = _is_mark(last, lexicon)
        if not marked and not _is_scrap(last):
            break
        end = _stripped(text, tail, line)
        if marked:
            found = end
    return found


def _is_mark(line: str, lexicon: Lexicon) -> bool:
    """Return True for a line that by itself is the end, a day or an address."""
    patterns = (_OF_NO_LANGUAGE, *lexicon.patterns("footer"))
    patterns += lexicon.patterns("end_mark")
    if any(pattern.fullmatch(line) for pattern in patterns):
        return True
    field = len(line) <= _LONGEST_MARK and field_of(line, lexicon)
    if field and field[0] == "present" and ends_sentence(line, _ALSO):
        return False  # "Moderator: Thank you.", which somebody says
    return bool(field) or is_contact(line, lexicon) or _is_day(line, lexicon)


def _is_day(line: str, lexicon: Lexicon) -> bool:
    """Return True for a day alone, or with its place: "Northmere, 5 May 2031"."""
    if len(line) > 80 or not any(map(str.isdigit, line)):
        return False
    days = dates_of(lexicon)
    rest = days.without(line, " ")
    return rest != line and len(plain(rest).split()) < _MANY_DAYS


def _is_scrap(line: str) -> bool:
    """Return True for a few words that end like no sentence: a name, a street."""
    words = line.split()
    small = sum(word[0].islower() for word in words)
    ends = ends_sentence(line, _ALSO)
    return len(words) <= _FEW and small * 2 <= len(words) and not ends


def _stripped(text: str, start: int, end: int) -> int:
    """Return the end of a part of a text without the white space there."""
    return start + len(text[start:end].rstrip())
