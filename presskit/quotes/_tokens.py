"""What counts as the same word when a printed quotation is held against a source.

Coarser than :data:`presskit.text.WORD` on purpose: an article may set a dash for a
hyphen, a curly apostrophe for a straight one, a capital at the start, and still be
verbatim. Finer where a change is no matter of style: figures, currencies, per cent,
and the marks of words that nobody could hear are words here.
"""

import re
import unicodedata
from functools import cache

from presskit.text import UNSPACED, inaudible, stage_mark

APOSTROPHES = "'’‘ʼ＇"
_RAISED = "¹²³⁰-⁹₀-₉"  # footnote numbers
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"  # soft hyphen, zero-width space
_COMBINING = "\u0300-\u036f"

LETTER = rf"[^\W_{_RAISED}{UNSPACED}]"
_RUN = rf"{LETTER}++(?:[{_UNSEEN}{_COMBINING}]++{LETTER}*+)*+"
WORD = rf"{_RUN}(?:[{APOSTROPHES}]{_RUN})*+"
_NUMBER = rf"(?:(?<![^\s“\"'‘«(\[])[-−])?\d++(?:[.,]\d++)*+(?!{LETTER})"
_THOUSANDS = re.compile(r"(-?\d{1,3})((?:,\d{3})+)")
_DROPPED = re.compile(f"[{_UNSEEN}]")
_SAME = str.maketrans(dict.fromkeys(APOSTROPHES, "'") | {"−": "-"})

MISSING = "[inaudible]"
LEFT_OUT = "[…]"


@cache
def token_pattern() -> re.Pattern[str]:
    """Return the pattern of a token: a word, a figure, a sign or a stage mark."""
    # Words without a figure first, since nearly all are: the order is for speed.
    return re.compile(
        rf"(?!\d){WORD}|{_NUMBER}|{WORD}|(?i:{stage_mark().pattern})|[{UNSPACED}]"
        r"|[%‰&$£¥€¢\u20a0-\u20cf]"
    )


def key(printed: str) -> str:
    """Return the form by which a token is compared; "" for a mark such as [laughter].

    Examples
    --------
    >>> [key(word) for word in ("Don’t", "40,000", "(unintelligible)", "[Laughter]")]
    ["don't", '40000', '[inaudible]', '']
    """
    if printed[0] in "[(":
        if inaudible().fullmatch(printed):
            return MISSING
        return LEFT_OUT if "…" in printed or "..." in printed else ""
    if not printed.isascii():
        printed = _DROPPED.sub("", printed).translate(_SAME)
        printed = unicodedata.normalize("NFKC", printed)
    folded = printed.casefold().strip("'")
    if folded[:1] in "-0123456789" and _THOUSANDS.fullmatch(folded):
        return folded.replace(",", "")
    return folded


def tokens(text: str) -> list[tuple[str, int, int]]:
    """Return key, start and end of each word of `text`."""
    found = ((key(match[0]), *match.span()) for match in token_pattern().finditer(text))
    return [token for token in found if token[0]]
