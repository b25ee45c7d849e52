"""A quotation as printed becomes words, and the places where words may be left out."""

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from presskit.quotes._tokens import LEFT_OUT, LETTER, key, token_pattern, tokens

NEXT, ALTERED, REPLACED, GAP = 0, 1, 2, 3
SLACK = {NEXT: 0, ALTERED: 1, REPLACED: 10, GAP: None}
"""How many words of the source may stand before a word, by what is printed there.

An alteration ("go[es]") stands for one word, an insertion ("[the allies]") for a few;
what leaves out more needs an ellipsis.
"""

_DOTS = r"…|\.\s?\.\s?\.(?:\s?\.)*"
_CAPITAL = re.compile(rf"\[{LETTER}\](?:{LETTER}|['’])+")


@cache
def _element() -> re.Pattern[str]:
    """Return the pattern of what a printed quotation is made of."""
    return re.compile(
        rf"(?P<gap>[\[(]\s*(?:{_DOTS})\s*[\])]|{_DOTS})"
        r"|(?P<note>(?<=\S)\[\^?\d{1,3}\]|\[\^[^\[\]\s]{1,20}\])"
        rf"|(?P<altered>(?:{LETTER}|['’])+\[{LETTER}+\](?:{LETTER}|['’\[\]])*"
        rf"|\[{LETTER}+\](?:{LETTER}|['’])+)"
        rf"|(?P<word>{token_pattern().pattern})"
        r"|(?P<inserted>\[[^\[\]]{1,200}\])"
    )


@dataclass
class Wording:
    """The words of a quotation.

    Attributes
    ----------
    keys, printed : list of str
        What each word is compared by, and how it is printed.
    slack : list of int
        What is printed before each word: NEXT is nothing, else one of the above.
    bracket : list of str
        The insertion before each word, with its brackets; "" if there is none.
    after : list of int
        Where the word ends in the text.
    tail : str
        The insertion behind the last word.
    """

    text: str
    keys: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    slack: list[int] = field(default_factory=list)
    bracket: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)
    tail: str = ""

    def pieces(self) -> list[tuple[int, int]]:
        """Return first word and the one after the last of each unbroken piece."""
        cuts = [i for i, slack in enumerate(self.slack) if slack and i]
        bounds = [0, *cuts, len(self.keys)]
        return list(pairwise(bounds)) if self.keys else []


def wording(text: str) -> Wording:
    """Read a quotation, without its outer marks.

    Examples
    --------
    >>> read = wording("[W]e need … more [of it] now")
    >>> read.keys, read.slack, read.bracket[3]
    (['we', 'need', 'more', 'now'], [0, 0, 3, 2], '[of it]')
    """
    made = Wording(text)
    slack, bracket = NEXT, ""
    for match in _element().finditer(text):
        kind, printed = match.lastgroup, match[0]
        if kind == "note":
            continue
        if kind == "altered" and _CAPITAL.fullmatch(printed):
            kind, printed = "word", printed.replace("[", "").replace("]", "")
        compared = key(printed) if kind == "word" else ""
        if kind == "gap" or compared == LEFT_OUT:
            slack = GAP
        elif kind in ("altered", "inserted"):
            slack = max(slack, ALTERED if kind == "altered" else REPLACED)
            bracket = f"{bracket} {printed}".strip()
        elif compared:
            made.keys.append(compared)
            made.printed.append(printed)
            made.slack.append(slack)
            made.bracket.append(bracket)
            made.start.append(match.start())
            made.after.append(match.end())
            slack, bracket = NEXT, ""
    made.tail = bracket
    return made


def keys_of(bracket: str) -> list[str]:
    """Return the words of an insertion."""
    return [word for word, _, _ in tokens(bracket.strip("[]"))]
