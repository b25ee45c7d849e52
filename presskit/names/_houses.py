"""Where somebody works, beside the name that they give as theirs.

There other words than an outlet's will do: an institute, a university, initials. In
other places they stand for what is talked about.
"""

import re

from presskit.languages import ALL, Lexicon
from presskit.names._affiliation import Said, after_a_name
from presskit.names._jobs import employer
from presskit.names._offices import is_title
from presskit.names._outlets import Outlet, find_outlet
from presskit.text import plain, slug

_MOST = 8
"""Words of an organisation's name."""
_INITIALS = re.compile(r"[A-ZА-Я]{3,}|(?=\w*\d)(?=\w*[A-Za-z])\w{3,}")


def house_at(tokens: list[str], lexicon: Lexicon = ALL) -> Said | None:
    """Return the outlet or organisation that words begin with, beside one's own name.

    Parameters
    ----------
    tokens : list of str
        Words up to the next comma or full stop.
    lexicon : Lexicon
        The languages that they may be in.

    Examples
    --------
    >>> house_at(["the", "Tarn", "Policy", "Centre"]).outlet.name
    'Tarn Policy Centre'
    >>> house_at("Professor of Law and Head of the Tarn Institute".split()).outlet.name
    'Tarn Institute'
    >>> house_at(["TARNPRESS"]).outlet.name, house_at(["Tarn"])
    ('TARNPRESS', None)
    """
    if all(map(str.islower, tokens)) and not any(t[0].isdigit() for t in tokens):
        return None
    said = after_a_name(tokens, lexicon) or job_at(tokens, lexicon)
    return said or _organisation(tokens, lexicon) or _initials(tokens, lexicon)


def job_at(tokens: list[str], lexicon: Lexicon = ALL) -> Said | None:
    """Return the outlet behind a job: "editor-in-chief of Society and Sea newspaper".

    Examples
    --------
    >>> job_at("the political editor of the Society and Sea newspaper".split())[1]
    9
    >>> job_at("a reporter who is late".split())
    """
    if not tokens or tokens[0].lower() in lexicon.words("first_person"):
        return None  # "I asked a reporter of the Zarya"
    worked = employer(" ".join(tokens), lexicon)
    behind = worked.split() if worked else []
    if not behind or tokens[-len(behind) :] != behind:
        return None
    said = after_a_name(["of", *behind], lexicon)
    first = len(tokens) - len(behind) - 1
    return said and Said(said.outlet, said.used + first)


def _organisation(tokens: list[str], lexicon: Lexicon) -> Said | None:
    """Read "Tarn Institute of Law": words in capitals, one of which tells."""
    tells = lexicon.words("organisations")
    if tells.isdisjoint(map(plain, tokens)):
        return None
    joins = lexicon.words("connectors", "articles", "contracted_articles", "joins")
    for at in range(len(tokens)):
        if at and (
            tokens[at - 1].lower() not in joins
            or not _post(tokens[:at], joins, lexicon)
        ):
            continue
        name = _capitals(tokens[at : at + _MOST], lexicon)
        folded = [plain(token) for token in name]
        office = any(is_title(word, lexicon=lexicon) for word in folded)
        if len(name) > 1 and not office and not tells.isdisjoint(folded):
            printed = " ".join(name)
            unknown = Outlet(slug(printed), printed, False)
            return Said(find_outlet(printed) or unknown, at + len(name))
    return None


def _post(tokens: list[str], joins: frozenset[str], lexicon: Lexicon) -> bool:
    """Return True for what somebody is: "Professor of Law and Head of the"."""
    first = next((plain(t) for t in tokens if t.lower() not in joins), "")
    titled = is_title(first, lexicon=lexicon) or first in lexicon.words("honorifics")
    return titled or all(t[0].isupper() or t.lower() in joins for t in tokens)


def _capitals(tokens: list[str], lexicon: Lexicon) -> list[str]:
    """Return the words in capitals with which words begin, and those between them."""
    inside = lexicon.words("inside_outlets")
    end = 0
    for n, token in enumerate(tokens):
        if token[0].isupper():
            end = n + 1
        elif n == 0 or token.lower() not in inside:
            break
    return tokens[:end]


def _initials(tokens: list[str], lexicon: Lexicon) -> Said | None:
    """Read "RBT" and "47news", which are no place."""
    if len(tokens) != 1 or not _INITIALS.fullmatch(tokens[0]):
        return None
    if plain(tokens[0]) in lexicon.words("initials_of_places"):
        return None
    known = find_outlet(tokens[0])
    return Said(known or Outlet(slug(tokens[0]), tokens[0], False), 1)
