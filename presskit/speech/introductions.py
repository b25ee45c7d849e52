"""What an asker says of themselves in the first sentences: a name, an outlet.

"Ann Lee with the AP.", "My name is Bo Ek, I represent the Zarya newspaper.", "Zarya
newspaper, Bo Ek.", "Ana Ruiz, de Reforma". What is only said in passing ("Bo Ek of the
AP reported that …") is not an introduction.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from presskit.languages import Lexicon, lexicon, tokens
from presskit.names import (
    Outlet,
    Said,
    Word,
    after_a_name,
    agree,
    house_at,
    is_name,
    may_spell,
    outlet_at,
    respelt,
    unlisted,
)
from presskit.speech._bracketed_askers import bracketed_asker
from presskit.speech._first_person import (
    explicit,
    represented,
)
from presskit.speech._quoted_houses import quoted_house
from presskit.speech._sentence_parts import (
    Name,
    Placed,
    at_outlet,
    goes_on,
    spanned,
    talk,
    told_by,
)
from presskit.speech._words_of_introductions import Naming, naming_in
from presskit.text import has_question_mark, plain, sentences


class Introduction(NamedTuple):
    """Who somebody says they are; '' and None for what they do not say.

    `sure` is False for a bare name, which may be what the question is about: "Mr.
    Chairman, Ann Lee." is said like "Mr. President, Joe Biden."
    """

    name: str
    outlet: Outlet | None
    start: int
    end: int
    sure: bool = True


_INSERTED = re.compile(r"\[[^\]]*\]|^\s*[QA][.:]?\s(?=\s*[A-Z])")
_BEHIND = re.compile(r"\W*\w+[^A-Z.?!]*")
LOOKED_AT = 420
"""Characters of a question in which somebody introduces themselves."""
_SENTENCES = 6


def introduction(
    text: str, expected: str = "", words: Lexicon | None = None
) -> Introduction | None:
    """Return the introduction of an asker at the beginning of a question.

    Parameters
    ----------
    text : str
        What is said.
    expected : str, optional
        The name in the label; where the words say it too, what stands beside it is
        taken for the outlet.
    words : Lexicon, optional
        What people say in the language; by default in all languages.

    Returns
    -------
    Introduction or None
        The name, the outlet or both, and the span of the words that say it. None where
        nobody introduces themselves.

    Examples
    --------
    >>> said = "Thank you. Ann Lee with the AP. Why now?"
    >>> found = introduction(said)
    >>> found.name, found.outlet.name, said[found.start : found.end]
    ('Ann Lee', 'Associated Press', 'Ann Lee with the AP')
    >>> introduction("Ann Lee of the AP reported that you left. Is it so?") is None
    True
    """
    return _introduction(text, expected, words or lexicon())


@lru_cache(maxsize=2048)
def _introduction(text: str, expected: str, words: Lexicon) -> Introduction | None:
    """Return an introduction; the same call is met again when names are judged."""
    # What stands in square brackets is the transcriber's: "as Ann [Ann Lee, AP] said",
    # and so is a label that stands in the text.
    known = naming_in(words)
    if printed := bracketed_asker(text[:LOOKED_AT]):
        (name, start, _), (outlet, _, end) = printed
        return Introduction(name, outlet, start, end)
    head = _INSERTED.sub(lambda match: " " * len(match[0]), text[:LOOKED_AT])
    name: Name = None
    outlet: Placed = None
    for n, (start, end) in enumerate(sentences(head)):
        if n >= _SENTENCES or (name and outlet):
            break
        found_name, found_outlet = _of_sentence(
            head, start, end, expected, known, alone=name is None, first=n < 3
        )
        if found_name and name is None:
            name = found_name
        if found_outlet and outlet is None and (found_name or name or n < 4):
            outlet = found_outlet
        if has_question_mark(head[start:end]) and not (found_name or found_outlet):
            break
    if not name and not outlet:
        return None
    parts = [part for part in (name, outlet) if part]
    bare = name and not outlet and not expected
    finish = max(part[2] for part in parts)
    about = not expected and _of_somebody_else(head, finish, known)
    if about and not explicit(head, 0, finish, known):
        return None  # "Ann Lee with the AP. When will he free her?"
    return Introduction(
        name[0] if name else "",
        outlet[0] if outlet else None,
        min(part[1] for part in parts),
        max(part[2] for part in parts),
        not bare or bool(explicit(head, 0, name[2], known)),
    )


def _of_somebody_else(text: str, start: int, known: Naming) -> bool:
    """Return True if the words behind a name are about him or her."""
    behind = _BEHIND.match(text, start)
    said = tokens(text, start, behind.end()).words[1:] if behind else ()
    return not known.third_person.isdisjoint(said)


def _of_sentence(
    text: str,
    start: int,
    end: int,
    expected: str,
    known: Naming,
    *,
    alone: bool,
    first: bool,
) -> tuple[Name, Placed]:
    """Return the name and the outlet that one sentence gives."""
    if first and (quoted := quoted_house(text, start, end, known)):
        return quoted
    if outright := explicit(text, start, end, known):
        return outright
    if outlet := represented(text, start, end, known):
        return None, outlet
    pieces, addressed = talk(text, start, end, known)
    for at, piece in enumerate(pieces[:4]):
        if at and _of_another(pieces[at - 1], known):
            continue
        after = pieces[at + 1 :]
        whole = at == 0 and not after and first and _ends_there(text, end)
        found = _joined(text, piece, expected, known, whole=whole)
        if found and not told_by(after, known):
            return found
        ends = first and _ends_there(text, end) and (at == 0 or addressed)
        if found := _beside(text, piece, after, expected, known, ends=ends):
            return found
        tokens = [word.text for word in piece]
        if whole and _can_be(tokens, expected):
            # A name alone can be anybody's, but for "Mr. Chairman, Ann Lee."
            return (spanned(text, piece) if addressed else None), None
        house = _house_before(tokens, after, expected) if first and not at else None
        if house:
            own = [one for one in after[:2] if agree_full(_texts(one), expected)]
            placed = at_outlet(house.outlet, piece, house.used)
            return (spanned(text, own[0]) if own else None), placed
        said = outlet_at(tokens) if first else None
        if said and not goes_on(piece, said.used, known):
            placed = at_outlet(said.outlet, piece, said.used)
            if after and is_name([word.text for word in after[0]]):
                return spanned(text, after[0]), placed
            ends = not after and (at or alone)
            goes_by = at == 0 and after and _explicit_near(after[0], known)
            if said.used == len(tokens) and (ends or goes_by):
                return None, placed
        near = bool(expected) and _may_name(tokens[:4], expected)
        for n in (4, 3, 2) if near else ():
            if agree_full(tokens[:n], expected):
                return spanned(text, piece[:n]), None
    return None, None


def _can_be(tokens: list[str], expected: str) -> bool:
    """Return True if words are a full name, or the expected one."""
    return is_name(tokens) or bool(expected and agree_full(tokens, expected))


def _beside(
    text: str,
    piece: list[Word],
    after: list[list[Word]],
    expected: str,
    known: Naming,
    *,
    ends: bool,
) -> tuple[Name, Placed] | None:
    """Read "Ann Lee, Zarya newspaper", or the expected name alone.

    Where a sentence of names ends with it, "Ann Lee, Tarn Institute" is read, too.
    """
    if not _can_be([word.text for word in piece], expected):
        return None
    name = spanned(text, piece)
    if len(after) > 1 and _a_job(after[0], known):
        after = after[1:]  # "Ann Lee, editor-in-chief, Zarya"
    own = bool(expected) and agree(name[0], expected)
    bare = ends and all(w.text[0].isupper() for words in after[1:] for w in words)
    place = house_at if own or bare else after_a_name
    said = place([word.text for word in after[0]]) if after else None
    if (
        said
        and not goes_on(after[0], said.used, known)
        and not told_by(after[1:], known)
    ):
        return name, at_outlet(said.outlet, after[0], said.used)
    return (name, None) if own else None


def _house_before(
    tokens: list[str], after: list[list[Word]], expected: str
) -> Said | None:
    """Read "Tarn Women's Community, Ann Lee" and "Tarn Policy Centre, Moscow"."""
    said = house_at(tokens) if expected else None
    if not said or said.used != len(tokens):
        return None
    behind = [_texts(piece) for piece in after]
    named = bool(behind) and agree_full(behind[0], expected)
    capitals = all(text[0].isupper() for part in [tokens[:1], *behind] for text in part)
    return said if named or capitals else None


def _texts(piece: list[Word]) -> list[str]:
    return [word.text for word in piece]


def _of_another(piece: list[Word], known: Naming) -> bool:
    """Return True if the words before a name make it somebody else's."""
    return bool({word.text.lower() for word in piece[-3:]} & known.before_another)


def _may_name(tokens: list[str], expected: str) -> bool:
    """Return True if one of the words may be of the expected name, respelt or not."""
    return any(token[0].isupper() and may_spell(token, expected) for token in tokens)


def agree_full(tokens: list[str], expected: str) -> bool:
    """Return True if words are the expected full name, respelt or not."""
    if not 2 <= len(tokens) <= 5:
        return False
    if not _may_name(tokens, expected):
        return False
    said = " ".join(tokens)
    return plain(said) == plain(expected) or respelt(said, expected) is not None


def _a_job(piece: list[Word], known: Naming) -> bool:
    return len(piece) <= 4 and any(
        word.text.lower().startswith(known.begins_job) for word in piece
    )


def _ends_there(text: str, end: int) -> bool:
    return text[end - 1 : end] in ".…"


def _explicit_near(piece: list[Word], known: Naming) -> bool:
    return plain(piece[0].text) in known.speaks_of_self


def _joined(
    text: str, piece: list[Word], expected: str, known: Naming, *, whole: bool
) -> tuple[Name, Placed] | None:
    """Read "Ann Lee with the AP": a name, a connecting word, an outlet.

    Where that is the `whole` sentence, a surname will do, and so will a place.
    """
    tokens = [word.text for word in piece]
    for at in range(1, min(len(tokens) - 1, 7)):
        if tokens[at].lower() not in known.links:
            continue
        left = tokens[:at]
        if known.here.begins(left[-1]):
            left = left[:-1]
        printed = bool(expected) and agree_full(left, expected)
        single = len(left) == 1 and (known.here.begins(tokens[at - 1]) or whole)
        if not (printed or is_name(left, 1 if single else 2)):
            continue
        said = outlet_at(tokens[at + 1 :], sure=True)
        if len(left) == 1 and not (said and said.outlet.known):
            continue
        name = spanned(text, piece[: len(left)])
        if not said and tokens[at].lower() in known.surely_for and (whole or printed):
            said = unlisted(tokens[at + 1 :])
        if not said and (whole or printed):
            said = house_at(tokens[at + 1 :])
        if said:
            if not printed and goes_on(piece[at + 1 :], said.used, known):
                return None
            return name, at_outlet(said.outlet, piece[at + 1 :], said.used)
        placed = whole and tokens[at].lower() in known.from_place and len(tokens) <= 12
        talks = any(token.lower() in known.reports for token in tokens[at:])
        if printed or (placed and not talks and tokens[at + 1][0].isupper()):
            return name, None
    return None


def own_name(text: str, words: Lexicon | None = None) -> str:
    """Return the name by which somebody introduces themselves; '' without one.

    Examples
    --------
    >>> own_name("My name is Ann Lee, from the AP. Why?"), own_name("Why is it late?")
    ('Ann Lee', '')
    """
    known = naming_in(words or lexicon())
    if not known.may_name(text, 0, min(len(text), LOOKED_AT)):
        return ""
    said = introduction(text, words=words)
    return said.name if said else ""
