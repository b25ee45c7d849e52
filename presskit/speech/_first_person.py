"""What somebody says of themselves outright: "my name is …", "I represent …"."""

import re

from presskit.names import (
    Word,
    house_at,
    is_name,
    job_at,
    nationality,
    outlet_at,
    words,
)
from presskit.speech._sentence_parts import (
    Name,
    Placed,
    at_outlet,
    goes_on,
    pieces_of,
    spanned,
)
from presskit.speech._words_of_introductions import Naming


def explicit(
    text: str, start: int, end: int, known: Naming
) -> tuple[Name, Placed] | None:
    """Read "my name is Ann Lee, I'm from the AP", and "Ann Lee here, with the AP".

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.speech._words_of_introductions import naming_in
    >>> known = naming_in(lexicon("en"))
    >>> name, outlet = explicit("My name is Ann Lee, I'm from the AP.", 0, 36, known)
    >>> name, outlet[0].name
    (('Ann Lee', 11, 18), 'Associated Press')
    """
    for kind, says, begins in known.selves(text, start, end):
        after = re.search(r"[,;:—–()\[\]]|$", text[begins:end]).start()
        piece = words(text, begins, begins + after)
        surely = kind in ("surely_names_self", "opens_with_name")
        name = _leading_name(text, piece, known)
        if not name:
            job = kind == "perhaps_names_self" and _job(piece)
            if job:
                return None, job
            continue
        rest = [word for word in piece if word.start >= name[2]]
        theirs = kind != "points_at"
        outlet = _near(text, rest, name[2], end, known, theirs=theirs)
        single = " " not in name[0] and not _placed(rest, known)
        points = kind == "points_at" or single or nationality(name[0].split())
        if points and not surely and not outlet:
            continue  # "This is Joe Biden's plan", "It's North Korea"
        return name, outlet or _before(text, start, says, known)
    return _here(text, start, end, known)


def _job(piece: list[Word]) -> Placed:
    """Read "I am" "the political editor of the Zarya newspaper"."""
    said = job_at([word.text for word in piece]) if piece else None
    return at_outlet(said.outlet, piece, said.used) if said else None


def _before(text: str, start: int, end: int, known: Naming) -> Placed:
    """Read the outlet in "Zarya newspaper, my name is Bo Ek"."""
    for piece in reversed(pieces_of(text, start, end, known)[-2:]):
        said = outlet_at([word.text for word in piece])
        if said and said.used == len(piece):
            return at_outlet(said.outlet, piece, said.used)
    return None


def _here(text: str, start: int, end: int, known: Naming) -> tuple[Name, Placed] | None:
    """Read "Ann Lee here, with the AP"."""
    here = known.after_here(text, start, min(end, start + 80))
    if here is None:
        return None
    outlet = _near(text, words(text, here, end)[:12], here, end, known)
    before = words(text, start, here)[:-1]
    for n in (4, 3, 2, 1):
        if outlet and is_name([word.text for word in before[-n:]], 1):
            return spanned(text, before[-n:]), outlet
    return None


def _placed(rest: list[Word], known: Naming) -> bool:
    return len(rest) > 1 and rest[0].text.lower() in known.links


def _leading_name(text: str, piece: list[Word], known: Naming) -> Name:
    """Return the longest name with which words begin, without "di Repubblica"."""
    tokens = [word.text for word in piece]
    for at in range(2, len(tokens)):
        if tokens[at].lower() in known.connectors and is_name(tokens[:at]):
            said = outlet_at(tokens[at + 1 :], sure=True)
            if said and (said.outlet.known or said.used > 1):
                return spanned(text, piece[:at])  # "del Corriere di Tarn"
    for n in range(min(5, len(tokens)), 0, -1):
        followed = tokens[n : n + 1]
        if n == 1 and followed and followed[0][0].isupper():
            continue
        if is_name(tokens[:n], 1) and not (
            followed and followed[0][0].isupper() and n < 2
        ):
            return spanned(text, piece[:n])
    return None


def _near(
    text: str,
    rest: list[Word],
    after: int,
    end: int,
    known: Naming,
    *,
    theirs: bool = False,
) -> Placed:
    """Return the outlet after a name: "… from the AP", "…, AP", "and I'm with".

    Where the name is surely `theirs`, an institute will do, and so will initials.
    """
    if rest:
        at = 0
        while at < min(3, len(rest)) and rest[at].text.lower() in known.joins:
            at += 1
        behind = [word.text for word in rest[at:]]
        said = outlet_at(behind, sure=True) if at else None
        if at and not said and theirs:
            said = house_at(behind)
        if said:
            return at_outlet(said.outlet, rest[at:], said.used)
    if outlet := represented(text, after, end, known):
        return outlet
    for piece in pieces_of(text, after, end, known)[:2]:
        tokens = [word.text for word in piece]
        while tokens and (  # "and a", but "El País"
            tokens[0].lower() in known.connectors or tokens[0] in known.before_outlet
        ):
            tokens, piece = tokens[1:], piece[1:]
        said = outlet_at(tokens) if tokens else None
        if tokens and not said and theirs:
            said = house_at(tokens)
        if said and not goes_on(piece, said.used, known):
            return at_outlet(said.outlet, piece, said.used)
    return None


def represented(text: str, start: int, end: int, known: Naming) -> Placed:
    """Read "I represent the Zarya newspaper", "I'm with the AP".

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.speech._words_of_introductions import naming_in
    >>> known = naming_in(lexicon("en"))
    >>> represented("I represent the Zarya newspaper.", 0, 32, known)[0].name
    'Zarya'
    """
    for begins in known.represented(text, start, end):
        stop = re.search(r"[,;:—–(\[]|$", text[begins:end]).start()
        piece = words(text, begins, begins + stop)
        said = outlet_at([word.text for word in piece], sure=True)
        if said:
            return at_outlet(said.outlet, piece, said.used)
    return None
