"""What somebody says of themselves outright: "my name is …", "I represent …"."""

import re

from presskit.languages import ALL
from presskit.names import (
    Word,
    is_name,
    nationality,
    outlet_at,
    spoken,
    words,
)
from presskit.speech._pieces import (
    Name,
    Placed,
    at_outlet,
    goes_on,
    pieces_of,
    spanned,
)

_I_AM = spoken(
    r"(?<![\w’'])(?P<verb>(?:(?:and )?my (?:full )?name(?: is|['’]s)|"
    r"(?<!\w\s)(?:the )?name is|i am|i['’]m|this is|it['’]s|it is|mi nombre es|"
    r"me llamo|soy|je m['’]appelle|"
    r"je suis|mon nom est|mein name ist|ich bin|ich hei(?:ß|ss)e|mi chiamo|sono|"
    r"(?:o )?meu nome [eé]|(?:eu )?sou))\s+"
)
_SURELY = re.compile(r"name|llamo|nombre|appelle|nom|hei|chiamo|nome", re.IGNORECASE)
_I_REPRESENT = spoken(
    r"\b(?:(?:i |and |also )*(?:represent(?:ing)?|work(?:ing)? (?:for|at|with)|"
    r"report(?:ing)? for|write for|writing for)|i(?: am|['’]m) (?:also )?(?:(?:a|an|"
    r"the) )?(?:[\w-]+ ){0,4}?(?:with|from|of|for|at)|i(?: am|['’]m) (?:a |an |"
    r"the )?(?:[\w’'-]+ )?(?:correspondent|reporter|journalist|editor|"
    r"editor-in-chief)(?: with| from| of| for| at)?|represento(?: a)?|trabajo (?:para|"
    r"en)|soy (?:de|del|reporter[oa] de|periodista de)|de parte de|je travaille pour|"
    r"je repr[eé]sente|ich (?:bin|komme|arbeite|schreibe) (?:von|vom|bei|beim|für)|"
    r"ich vertrete|lavoro per|rappresento|trabalho para)\s+"
)
_POINTS_AT = frozenset(("this is", "it's", "it’s", "it is"))
"""Words that can say who somebody else is."""
_HERE = re.compile(r"[^\W\d_][\w’'.-]*\s+here\b")


def explicit(text: str, start: int, end: int) -> tuple[Name, Placed] | None:
    """Read "my name is Ann Lee, I'm from the AP", and "Ann Lee here, with the AP".

    Examples
    --------
    >>> name, outlet = explicit("My name is Ann Lee, I'm from the AP.", 0, 36)
    >>> name, outlet[0].name
    (('Ann Lee', 11, 18), 'Associated Press')
    """
    for match in _I_AM.finditer(text, start, end):
        after = re.search(r"[,;:—–()\[\]]|$", text[match.end() : end]).start()
        piece = words(text, match.end(), match.end() + after)
        surely = bool(_SURELY.search(match["verb"]))
        name = _leading_name(text, piece, surely=surely)
        if not name:
            continue
        rest = [word for word in piece if word.start >= name[2]]
        outlet = _near(text, rest, name[2], end)
        single = " " not in name[0]
        if not surely and not outlet:
            points = match["verb"].lower() in _POINTS_AT
            if points or (single and not _placed(rest)) or nationality(name[0].split()):
                continue  # "This is Joe Biden's plan", "It's North Korea"
        return name, outlet or _before(text, start, match.start())
    return _here(text, start, end)


def _before(text: str, start: int, end: int) -> Placed:
    """Read the outlet in "Zarya newspaper, my name is Bo Ek"."""
    for piece in reversed(pieces_of(text, start, end)[-2:]):
        said = outlet_at([word.text for word in piece])
        if said and said.used == len(piece):
            return at_outlet(said.outlet, piece, said.used)
    return None


def _here(text: str, start: int, end: int) -> tuple[Name, Placed] | None:
    """Read "Ann Lee here, with the AP"."""
    near = min(end, start + 80)
    if text.find("here", start, near) < 0:  # the pattern tries each word at length
        return None
    here = _HERE.search(text, start, near)
    if not here:
        return None
    outlet = _near(text, words(text, here.end(), end)[:12], here.end(), end)
    before = words(text, start, here.end())[:-1]
    for n in (4, 3, 2, 1):
        if outlet and is_name([word.text for word in before[-n:]], 1):
            return spanned(text, before[-n:]), outlet
    return None


def _placed(rest: list[Word]) -> bool:
    return len(rest) > 1 and rest[0].text.lower() in {"from", "with", "of", "at", "de"}


def _leading_name(text: str, piece: list[Word], *, surely: bool) -> Name:
    """Return the longest name with which words begin, without "di Repubblica"."""
    tokens = [word.text for word in piece]
    for at in range(2, len(tokens)):
        if tokens[at].lower() in ALL.words("connectors") and is_name(tokens[:at]):
            said = outlet_at(tokens[at + 1 :], sure=True)
            if said and said.outlet.known:
                return spanned(text, piece[:at])
    for n in range(min(5, len(tokens)), 0, -1):
        followed = tokens[n : n + 1]
        if n == 1 and followed and followed[0][0].isupper():
            continue
        if is_name(tokens[:n], 1) and not (
            followed and followed[0][0].isupper() and n < 2
        ):
            return spanned(text, piece[:n])
    return None


def _near(text: str, rest: list[Word], after: int, end: int) -> Placed:
    """Return the outlet after a name: "… from the AP", "…, AP", "and I'm with"."""
    if rest:
        at = 0
        while at < min(3, len(rest)) and rest[at].text.lower() in ALL.words(
            "connectors"
        ) | {"here"}:
            at += 1
        if at and (said := outlet_at([word.text for word in rest[at:]], sure=True)):
            return at_outlet(said.outlet, rest[at:], said.used)
    if outlet := represented(text, after, end):
        return outlet
    for piece in pieces_of(text, after, end)[:2]:
        tokens = [word.text for word in piece]
        while tokens and tokens[0].lower() in ALL.words("connectors") | {
            "and",
            "a",
            "an",
        }:
            tokens, piece = tokens[1:], piece[1:]
        said = outlet_at(tokens) if tokens else None
        if said and not goes_on(piece, said.used):
            return at_outlet(said.outlet, piece, said.used)
    return None


def represented(text: str, start: int, end: int) -> Placed:
    """Read "I represent the Zarya newspaper", "I'm with the AP".

    Examples
    --------
    >>> represented("I represent the Zarya newspaper.", 0, 32)[0].name
    'Zarya'
    """
    for match in _I_REPRESENT.finditer(text, start, end):
        stop = re.search(r"[,;:—–(\[]|$", text[match.end() : end]).start()
        piece = words(text, match.end(), match.end() + stop)
        said = outlet_at([word.text for word in piece], sure=True)
        if said:
            return at_outlet(said.outlet, piece, said.used)
    return None
