"""Whom the podium calls at the end of a turn: a name, an outlet, or both.

"We'll go to Ann Lee with the AP.", "Howard.", "Steve, go ahead.", "Reuters, please."
What thanks the last asker, or talks about somebody, is not a call.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from presskit.languages import Lexicon, lexicon
from presskit.names import (
    Outlet,
    Word,
    after_a_name,
    agree,
    given_name,
    is_name,
    outlet_at,
    words,
)
from presskit.speech._ends import without_brackets
from presskit.speech._phrases_of_lexicon import known_in
from presskit.speech._words_of_calls import Cues
from presskit.text import plain, sentences


class Call(NamedTuple):
    """Whom somebody gives the floor; `sure` where the words can mean nothing else."""

    name: str
    outlet: Outlet | None
    start: int
    end: int
    sure: bool


LOOKED_AT = 320
"""Characters before a question in which somebody is called."""
_LONGEST = 18  # words of a sentence that calls; a longer one talks
_BACK = 5  # sentences before the question
_ADVERB = re.compile(r"\w+ly$")


@lru_cache(maxsize=512)
def call(
    text: str, *, hands_out: bool = True, words: Lexicon | None = None
) -> Call | None:
    """Return the call at the end of a turn: whom it gives the floor.

    Parameters
    ----------
    text : str
        The turn before a question.
    hands_out : bool, default True
        Whether the speaker only hands out the floor; what a principal says last may be
        the end of an answer.
    words : Lexicon, optional
        What people say in the language; by default in all languages.

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
    text = without_brackets(text)
    cues = Cues(text, known_in(words or lexicon()))
    begin = max(0, len(text) - LOOKED_AT)
    said = [(begin + a, begin + b) for a, b in sentences(text[begin:])]
    given = False
    for n, (start, end) in enumerate(reversed(said)):
        if n >= _BACK:
            break
        if cues.only(start, end):
            given = given or cues.gives(start, end)
            continue
        if cues.greets(start, end):
            continue
        found = _of_sentence(cues, start, end, hands_out=hands_out, given=given)
        if found:
            return _fuller(cues, found, said[: len(said) - 1 - n])
        if not hands_out or n > 2:
            break
    return None


def _fuller(cues: Cues, found: Call, before: list[tuple[int, int]]) -> Call:
    """Return the sentence before, where it calls the same person by more words."""
    if not before or found.outlet or " " in found.name:
        return found
    earlier = _of_sentence(cues, *before[-1], hands_out=True, given=True)
    same = earlier and earlier.name and agree(earlier.name, found.name)
    return earlier if same else found


def _of_sentence(
    cues: Cues, start: int, end: int, *, hands_out: bool, given: bool
) -> Call | None:
    called = cues.calls(start, end)
    # "…, and with that we'll go to Ann Lee": the last words of a long sentence
    last_words = (start, *(at for at, _ in called))[-1]
    if len(words(cues.text, last_words, end)) > _LONGEST:
        return None
    corrected = cues.corrected(start, end)  # "We'll go to Ann Lee — no, Bo Ek."
    last = None
    for _, begins in called:
        if begins > corrected:
            last = _named(cues, begins, end) or last
    if last:
        # Who answers may go to Brussels, or start with the war.
        told = hands_out or given or last.outlet or " " in last.name
        return last._replace(sure=bool(told) or given_name(plain(last.name)))
    gives = cues.gives(corrected, end)
    if cues.thanks(corrected, end) and not gives:
        return None
    return _vocative(cues, corrected, end, hands_out=hands_out, gives=gives or given)


def _named(cues: Cues, start: int, end: int) -> Call | None:
    """Read "Ann Lee with the AP", "the AP, Ann Lee", "Ann Lee", "the AP"."""
    text = cues.text
    titled = cues.titled(start, end)
    if titled and titled[0][0] == start:
        start = titled[0][1]
    pieces = _pieces(text, start, end)
    if not pieces:
        return None
    first, after = pieces[0], pieces[1] if len(pieces) > 1 else []
    for at in range(len(first) - 1, 0, -1):
        linked = first[at].text.lower() in cues.known.links
        if linked and is_name(_texts(first[:at]), 1):
            said = outlet_at(_texts(first[at + 1 :]), sure=True)
            used = first[at + said.used] if said else first[at - 1]
            outlet = said.outlet if said else None
            return _call(text, first[0].start, used.end, first[:at], outlet)
    said = outlet_at(_texts(first))
    known = said is not None and said.outlet.known
    if not known and _a_person(first, after, cues):
        seat = outlet_at(_texts(after[1:]), sure=True)
        used = after[seat.used] if seat else first[-1]
        return _call(text, first[0].start, used.end, first, seat and seat.outlet)
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


def _a_person(piece: list[Word], after: list[Word], cues: Cues) -> bool:
    """Return True for "Inés Portal, de El Faro": no outlet, though a portal is one."""
    capitals = all(word.text[0].isupper() for word in piece)
    seated = after and after[0].text.lower() in cues.known.links
    return bool(seated) and 2 <= len(piece) <= 4 and capitals


def _name_length(piece: list[Word]) -> int:
    """Return the number of words of a name with which a piece begins."""
    for n in range(min(4, len(piece)), 0, -1):
        ends = n == len(piece) or not piece[n].text[0].isupper()
        if ends and is_name(_texts(piece[:n]), 1):
            return n
    return 0


def _vocative(
    cues: Cues, start: int, end: int, *, hands_out: bool, gives: bool
) -> Call | None:
    """Read "Howard.", "Reuters, Ann Lee.", "Ann, go ahead.", "Yes, Ann of the AP."."""
    text, begin = cues.text, cues.opened(start, end)
    pieces = [
        piece
        for piece in _pieces(text, begin, end)
        if not cues.only(piece[0].start, piece[-1].end)
    ]
    if not pieces or len(pieces) > 3:
        return None
    total = sum(map(len, pieces))
    brief = total <= (8 if gives or hands_out else 5)
    titled = cues.titled(begin, end)
    found = _named(cues, titled[0][1] if titled else pieces[0][0].start, end)
    if not (found and brief) and (hands_out or gives):
        return _outlet_apart(text, pieces)
    if not found or not brief:
        return None
    said = words(text, found.start, found.end)
    if not found.outlet and not _alone(cues, found, pieces):
        return None  # "Sounds good."
    whole = text[start:end].strip(" .?!…") == text[found.start : found.end]
    if whole and len(said) > 1 and text[:start].strip():
        return found._replace(sure=True)  # an answer of two words is not a call
    if not found.outlet and len(said) == 1:
        if _never_a_name(plain(found.name), cues):
            return None
        return found._replace(sure=gives or hands_out)
    return found._replace(sure=gives or hands_out or bool(found.outlet))


def _never_a_name(word: str, cues: Cues) -> bool:
    return bool(_ADVERB.match(word)) or word in cues.known.never_a_name


def _alone(cues: Cues, found: Call, pieces: list[list[Word]]) -> bool:
    """Return True if nothing but what hands out the floor stands beside a name."""
    for piece in pieces:
        start, end = piece[0].start, piece[-1].end
        if start <= found.start < end:
            titles = {name: title for title, name in cues.titled(start, end)}
            before = titles.get(found.start, found.start)
            return cues.only(start, before) and cues.only(found.end, end)
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
