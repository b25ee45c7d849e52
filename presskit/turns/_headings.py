"""Topic headings that stand between turns and are nobody's talk."""

import re

from presskit.languages import ALL, Lexicon

_LAST_PARAGRAPH = re.compile(r"[.!?…:”\"')\]]\s*\n\s*([^\n]{2,70})\Z")
MOST_WORDS = 9


def without_headings(
    text: str, start: list[int], end: list[int], lexicon: Lexicon = ALL
) -> list[int]:
    """Return where each turn ends, topic headings at its end left out.

    A heading is a short last line in title case without a full stop. One alone may be
    talk: headings come in twos at least, or not at all.

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
    shorter: dict[int, int] = {}
    for position, (left, right) in enumerate(zip(start[:-1], end[:-1], strict=True)):
        match = _LAST_PARAGRAPH.search(text, max(left, right - 120), right)
        if match and _titled(match[1], lexicon):
            shorter[position] = match.start(1)
    if len(shorter) < 2:
        return end
    return [
        left + len(text[left : shorter[i]].rstrip()) if i in shorter else right
        for i, (left, right) in enumerate(zip(start, end, strict=True))
    ]


def _titled(line: str, lexicon: Lexicon) -> bool:
    words = line.split()
    if not words or len(words) > MOST_WORDS or line.rstrip()[-1] in '.!?…,;:—–-)]"”':
        return False
    small = lexicon.words("small_in_titles")
    return all(
        word[0].isupper() or word[0].isdigit() or word in small for word in words
    )
