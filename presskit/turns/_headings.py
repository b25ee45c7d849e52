"""Topic headings that stand between turns and are nobody's talk."""

import re

from presskit.languages import ALL, Lexicon
from presskit.text.sections import is_section

_LAST_PARAGRAPH = re.compile(r"[.!?…:—–”\"')\]-]\s*\n\s*([^\n]{2,120})\Z")
_NUMBER = re.compile(r"(?P<number>\d{1,3}|[IVX]{1,6})\s?[.)–-]\s+(?=\S)")
_SPAN = 200
MOST_WORDS = 9
_CLOSES = '.!?…,;:—–-)]"”'
_OPENS = "([\"“‘'"
_AT_END = re.compile(r"(?<=\w)\s+\([^()]*\)$")
"""Brackets that end a heading, not a note on its own: "Talks in Vienna (JCPOA)"."""


def without_headings(
    text: str, start: list[int], end: list[int], lexicon: Lexicon = ALL
) -> list[int]:
    """Return the end of each turn, topic headings there left out.

    A heading is a short last line in title case, or with a number before it, without a
    full stop. One alone may be talk: headings come in twos at least, or not at all,
    unless the line says what part of a transcript begins: "Questions and answers".

    Parameters
    ----------
    text : str
        The reading text.
    start, end : list of int
        The span of each turn.
    lexicon : Lexicon
        The languages of the text.

    Returns
    -------
    list of int
        The ends, the same or earlier.

    Examples
    --------
    >>> text = "We agreed.\\nTrade With Canada\\nYes. No.\\nThe Budget\\nSo."
    >>> ends = without_headings(text, [0, 29, 49], [28, 48, 52])
    >>> [text[a:b] for a, b in zip([0, 29, 49], ends)]
    ['We agreed.', 'Yes. No.', 'So.']
    """
    topics: dict[int, int] = {}
    sections: dict[int, int] = {}
    for position, (left, right) in enumerate(zip(start[:-1], end[:-1], strict=True)):
        match = _LAST_PARAGRAPH.search(text, max(left, right - _SPAN), right)
        if match is None:
            continue
        line = match[1].strip()
        if is_section(line, lexicon):
            sections[position] = match.start(1)
        elif _numbered(line) or _titled(line, lexicon):
            topics[position] = match.start(1)
    shorter = sections | (topics if len(topics) + len(sections) > 1 else {})
    if not shorter:
        return end
    return [
        left + len(text[left : shorter[i]].rstrip()) if i in shorter else right
        for i, (left, right) in enumerate(zip(start, end, strict=True))
    ]


def _numbered(line: str) -> bool:
    """Return True for "3. The new bridge"."""
    number = _NUMBER.match(line)
    return bool(number) and _is_short(line[number.end() :])


def _is_short(line: str) -> bool:
    line = _AT_END.sub("", line)
    words = line.split()
    return bool(words) and len(words) <= MOST_WORDS and line.rstrip()[-1] not in _CLOSES


def _titled(line: str, lexicon: Lexicon) -> bool:
    if not _is_short(line):
        return False
    small = lexicon.words("small_in_titles")
    words = [bare for word in line.split() if (bare := word.lstrip(_OPENS))]
    return all(
        word[0].isupper() or word[0].isdigit() or word in small for word in words
    )
