"""Whom the podium calls at the end of a turn: a name, an outlet, or both.

"We'll go to Ann Lee with the AP.", "Howard.", "Steve, go ahead.", "Reuters, please."
What thanks the last asker, or talks about somebody, is not a call.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from presskit.languages import ALL
from presskit.names import (
    Outlet,
    Word,
    after_a_name,
    agree,
    given_name,
    is_name,
    outlet_at,
    spoken,
    words,
)
from presskit.text import plain, sentences


class Call(NamedTuple):
    """Whom somebody gives the floor; `sure` where the words can mean nothing else."""

    name: str
    outlet: Outlet | None
    start: int
    end: int
    sure: bool


_STAGE = re.compile(r"\[[^\]]*\]|\([^)]*\)")
LOOKED_AT = 320
"""Characters before a question in which somebody is called."""
_LONGEST = 18  # words of a sentence that calls; a longer one talks
_BACK = 5  # sentences before the question
_TO = spoken(
    r"\b(?:(?:go|going|turn|turning|move|moving|back|over|on|switch|return|now|"
    r"next)(?: (?:now|next|back|over|on|then|first))* (?:to|with)|hear(?:ing)? from|"
    r"(?:comes?|coming|be|is) from|(?:start|started|begin|open) (?:off )?with|"
    r"(?:take|have|with|for|get) (?:a |one |the |our |another |your )?(?:(?:last|next|"
    r"final|first|more|second) )*(?:question )?from|question(?:s)?(?:,)?(?: (?:is|"
    r"will (?:come|go|be)|goes|comes|today))*(?: (?:from|to))|question (?:is|"
    r"will be)(?! about| whether| on)|line of|call(?:ing)? on|recogni[sz]e|(?:floor|"
    r"microphone|mic|word|it|mike)(?: (?:over|now|goes))* to|how about|"
    r"next(?: up)?(?: is|,)?|let['’]?s do|we['’]ll do|(?:can|could|may|do) (?:i|"
    r"we) (?:do|have|see)|i (?:can )?see|here is|here['’]s|la palabra a|(?:vamos|"
    r"pasamos) (?:con|a)|adelante|das wort hat|la parole est [àa]|"
    r"on passe [àa])(?: the line of|(?: our)? (?:colleagues?|friends?|guests?) (?:from|"
    r"of|at))?[\s,:]+"
)
# No alternative is made of two others: a talk of many "go ahead" would take for ever.
_CUE = spoken(
    r"(?:[\W_]*\b(?:okay|ok|all right|alright|right|yes|yeah|yep|so|sure|well|now|good|"
    r"please|go|ahead|go on|next|next question|next up|last question|one more|"
    r"last one|with that|do you want to|would you like to|adelante|por favor|bitte|"
    r"thank you(?: very much| so much)?|thanks|sir|ma['’]?am|hi|hello|"
    r"the floor is yours|you have the floor|kick us off|(?:your|the) (?:line|mic|"
    r"microphone) (?:is|should be)(?: now)? (?:open|unmuted|live|on)|you (?:should|can|"
    r"may)(?: now)?(?: be able to(?: now)?)? (?:unmute|ask|speak|begin|go)"
    r"(?: your question)?|you(?:['’]re| are| should be)(?: now)? (?:unmuted|on|live|"
    r"up)|caller|(?>(?:in|on) the (?:\w+ ){0,3}(?:row|back|front|middle|"
    r"left|right|side|center|centre)\b)|(?:first|second|third|fourth|fifth|front|"
    r"last) row|over (?:here|there)|here|"
    r"there|you|yourself|again|then|and|but|the microphone|microphone|"
    r"give (?:him|her|them) a microphone|here (?:they are|you are)|why don['’]?t you|"
    r"start us off|first question|final question|first|finally|go for it|la palabra|"
    r"siguiente|ahora)\b)*[\W_]*"
)
_GIVES = spoken(
    r"\b(?:go ahead|please|go on|kick us off|start us off|next|you(?:['’]re|"
    r" are) (?:up|next|on)|the floor is yours|you have the floor|why don['’]?t you|"
    r"unmute|unmuted|your (?:line|mic|question)|adelante|por favor|bitte)\b"
)
_THANKS = re.compile(
    r"\b(?:thank(?:s| you)|gracias|danke|merci)\b[\s,]*", re.IGNORECASE
)
_OPENS = re.compile(
    r"\b(?:yes|yeah|yep|okay|ok|all right|so|and|now|next|sure)\b[\s,]*", re.I
)
_TITLED = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr|Miss|Señora?|Herr|Frau|Madame|Monsieur)\.?\s+(?=[^\W\d_])"
)
_A_TITLE = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr|Miss|Señora?|Herr|Frau|Madame|Monsieur)\.?\s*$"
)
_CORRECTED = re.compile(
    r"[\s—–-](?:no|sorry|i mean|rather),\s+(?=[A-Z])", re.IGNORECASE
)
_NEVER_A_NAME = re.compile(
    r"\w+ly$|(?:sounds|looks|true|correct|perfect|wow|absolutely|no|never|none)$"
)


@lru_cache(maxsize=512)
def call(text: str, *, hands_out: bool = True) -> Call | None:
    """Return whom the end of a turn calls.

    Parameters
    ----------
    text : str
        The turn before a question.
    hands_out : bool, default True
        Whether the speaker only hands out the floor; what a principal says last may be
        the end of an answer.

    Returns
    -------
    Call or None
        The name, the outlet or both, and their span. None where nobody is called.

    Examples
    --------
    >>> called = call("Okay, we'll go to Ann Lee with Reuters.")
    >>> called.name, called.outlet.name, call("We'll go to CNN.").outlet.name
    ('Ann Lee', 'Reuters', 'CNN')
    >>> call("Howard.").name, call("Steve, go ahead.", hands_out=False).name
    ('Howard', 'Steve')
    >>> call("Thank you, Peter.") is None
    True
    """
    text = _STAGE.sub(lambda match: " " * len(match[0]), text)
    begin = max(0, len(text) - LOOKED_AT)
    said = [(begin + a, begin + b) for a, b in sentences(text[begin:])]
    given = False
    for n, (start, end) in enumerate(reversed(said)):
        if n >= _BACK:
            break
        if _CUE.fullmatch(text, start, end):
            given = given or bool(_GIVES.search(text, start, end))
            continue
        found = _of_sentence(text, start, end, hands_out=hands_out, given=given)
        if found:
            return _fuller(text, found, said[: len(said) - 1 - n])
        if not hands_out or n > 2:
            break
    return None


def _fuller(text: str, found: Call, before: list[tuple[int, int]]) -> Call:
    """Return the sentence before, where it calls the same person by more words."""
    if not before or found.outlet or " " in found.name:
        return found
    earlier = _of_sentence(text, *before[-1], hands_out=True, given=True)
    same = earlier and earlier.name and agree(earlier.name, found.name)
    return earlier if same else found


def _of_sentence(
    text: str, start: int, end: int, *, hands_out: bool, given: bool
) -> Call | None:
    if len(words(text, start, end)) > _LONGEST:
        # "…, and with that we'll go to Ann Lee": the last words of a long sentence
        starts = [match.start() for match in _TO.finditer(text, start, end)]
        if not starts or len(words(text, starts[-1], end)) > _LONGEST:
            return None
    if corrected := _CORRECTED.search(text, start, end):
        start = corrected.end()  # "We'll go to Ann Lee — no, Bo Ek."
    last = None
    for match in _TO.finditer(text, start, end):
        if found := _named(text, match.end(), end):
            last = found
    if last:
        # Who answers may go to Brussels, or start with the war.
        told = hands_out or given or last.outlet or " " in last.name
        return last._replace(sure=bool(told) or given_name(plain(last.name)))
    if _THANKS.match(text, start, end) and not _GIVES.search(text, start, end):
        return None
    gives = bool(_GIVES.search(text, start, end)) or given
    return _vocative(text, start, end, hands_out=hands_out, gives=gives)


def _named(text: str, start: int, end: int) -> Call | None:
    """Read "Ann Lee with the AP", "the AP, Ann Lee", "Ann Lee", "the AP"."""
    start = _skip(text, start, end)
    pieces = _pieces(text, start, end)
    if not pieces:
        return None
    first, after = pieces[0], pieces[1] if len(pieces) > 1 else []
    for at in range(len(first) - 1, 0, -1):
        linked = first[at].text.lower() in ALL.words("connectors") - {"the"}
        if linked and is_name(_texts(first[:at]), 1):
            said = outlet_at(_texts(first[at + 1 :]), sure=True)
            used = first[at + said.used] if said else first[at - 1]
            outlet = said.outlet if said else None
            return _call(text, first[0].start, used.end, first[:at], outlet)
    said = outlet_at(_texts(first))
    other = (
        outlet_at(_texts(after)) if said and not said.outlet.known and after else None
    )
    if other and other.used == len(after):  # "regional media, Zarya newspaper"
        return _call(text, after[0].start, after[-1].end, [], other.outlet)
    if said and (said.used == len(first) or not first[said.used].text[0].isupper()):
        name = after if after and is_name(_texts(after), 1) else []
        finish = name[-1].end if name else first[said.used - 1].end
        return _call(text, first[0].start, finish, name, said.outlet)
    n = _name_length(first)
    if not n:
        return None
    outlet = after_a_name(_texts(after)) if after and n == len(first) else None
    finish = after[outlet.used - 1].end if outlet else first[n - 1].end
    return _call(
        text, first[0].start, finish, first[:n], outlet.outlet if outlet else None
    )


def _skip(text: str, start: int, end: int) -> int:
    """Return where a name begins after "the line of", "Mr."."""
    titled = _TITLED.match(text, start, end)
    return titled.end() if titled else start


def _name_length(piece: list[Word]) -> int:
    """Return with how many words of a name a piece begins."""
    for n in range(min(4, len(piece)), 0, -1):
        ends = n == len(piece) or not piece[n].text[0].isupper()
        if ends and is_name(_texts(piece[:n]), 1):
            return n
    return 0


def _vocative(
    text: str, start: int, end: int, *, hands_out: bool, gives: bool
) -> Call | None:
    """Read "Howard.", "Reuters, Ann Lee.", "Ann, go ahead.", "Yes, Ann of the AP."."""
    opened = _OPENS.match(text, start, end)
    begin = opened.end() if opened else start
    pieces = [
        piece
        for piece in _pieces(text, begin, end)
        if not _CUE.fullmatch(text, piece[0].start, piece[-1].end)
    ]
    if not pieces or len(pieces) > 3:
        return None
    total = sum(map(len, pieces))
    brief = total <= (8 if gives or hands_out else 5)
    titled = _TITLED.search(text, begin, end)
    found = _named(text, titled.end() if titled else pieces[0][0].start, end)
    if not (found and brief) and (hands_out or gives):
        return _outlet_apart(text, pieces)
    if not found or not brief:
        return None
    said = words(text, found.start, found.end)
    if not found.outlet and not _alone(text, found, pieces):
        return None  # "Sounds good."
    whole = text[start:end].strip(" .?!…") == text[found.start : found.end]
    if whole and len(said) > 1 and text[:start].strip():
        return found._replace(sure=True)  # an answer of two words is not a call
    if not found.outlet and len(said) == 1:
        if _NEVER_A_NAME.match(plain(found.name)):
            return None
        return found._replace(sure=gives or hands_out)
    return found._replace(sure=gives or hands_out or bool(found.outlet))


def _alone(text: str, found: Call, pieces: list[list[Word]]) -> bool:
    """Return True if nothing but what hands out the floor stands beside a name."""
    for piece in pieces:
        if piece[0].start <= found.start < piece[-1].end:
            rest = text[piece[0].start : found.start], text[found.end : piece[-1].end]
            return all(_CUE.fullmatch(_A_TITLE.sub("", part)) for part in rest)
    return True


def _outlet_apart(text: str, pieces: list[list[Word]]) -> Call | None:
    """Read "our colleagues from abroad, Zarya newspaper": an outlet between commas."""
    for piece in pieces:
        said = outlet_at(_texts(piece))
        if said and said.used == len(piece):
            found = _call(text, piece[0].start, piece[-1].end, [], said.outlet)
            return found._replace(sure=True)
    return None


def _pieces(text: str, start: int, end: int) -> list[list[Word]]:
    found = [
        words(text, start + match.start(), start + match.end())
        for match in re.finditer(r"[^,;:—–()\[\]?!]+", text[start:end])
    ]
    return [piece for piece in found if piece]


def _texts(piece: list[Word]) -> list[str]:
    return [word.text for word in piece]


def _call(
    text: str, start: int, end: int, name: list[Word], outlet: Outlet | None
) -> Call:
    said = " ".join(text[name[0].start : name[-1].end].split()) if name else ""
    return Call(said, outlet, start, end, False)
