"""Outlets: many printed names, one canonical name, by a table made by hand."""

import re
from functools import cache, lru_cache

from presskit.languages import ALL, Lexicon
from presskit.names._jobs import employer
from presskit.names._outlets_csv import rows
from presskit.names._quoted import quoted
from presskit.schema import cells
from presskit.schema.values import Outlet
from presskit.text import plain, slug

_PARTS = re.compile(r"\s*(?:/|;|\||\+)\s*")


@cache
def _table() -> dict[str, Outlet]:
    """Return the outlet of each folded name and alias."""
    known: dict[str, Outlet] = {}
    for row in rows():
        outlet = Outlet(row.outlet_id, row.outlet, True)
        known |= dict.fromkeys(map(_key, row.names), outlet)
    return known


def _key(name: str) -> str:
    return plain(name).removeprefix("the ")


@cache
def _beginnings() -> frozenset[str]:
    """Return the first words of all names and aliases."""
    return frozenset(name.partition(" ")[0] for name in _table())


@lru_cache(maxsize=16_384)
def begins_an_outlet(word: str) -> bool:
    """Return False if no name of an outlet in the table begins with a word.

    Examples
    --------
    >>> begins_an_outlet("Wall"), begins_an_outlet("Because"), begins_an_outlet("The")
    (True, False, True)
    """
    first = plain(word).partition(" ")[0]
    return not first or first in _beginnings() or first in ALL.words("leading_article")


@lru_cache(maxsize=16_384)
def find_outlet(name: str) -> Outlet | None:
    """Return the outlet with this name or alias, or None.

    Examples
    --------
    >>> find_outlet("AFP").name, find_outlet("the Irish Times").name
    ('Agence France-Presse', 'Irish Times')
    >>> find_outlet("Nobody's Gazette") is None
    True
    """
    return _table().get(_key(name))


def outlets_named(names: str) -> tuple[Outlet, ...]:
    """Return the outlets that somebody writes down, by '; '; "none" for none.

    Examples
    --------
    >>> [outlet.name for outlet in outlets_named("AFP; Gazette of Nowhere")]
    ['Agence France-Presse', 'Gazette of Nowhere']
    >>> outlets_named("none")
    ()
    """
    if plain(names) == "none":
        return ()
    written = [name for name in cells.listed_in(names) if slug(name)]
    found = {}
    for name in written:
        one = find_outlet(name) or Outlet(slug(name), name, False)
        found.setdefault(one.outlet_id, one)
    return tuple(found.values())


def outlet_in(words: str, lexicon: Lexicon = ALL) -> Outlet | None:
    """Return the outlet that some first words, or a part between commas, name.

    Examples
    --------
    >>> outlet_in("CNN Chief International Correspondent").name
    'CNN'
    >>> outlet_in("Minister of Defence") is None
    True
    """
    for piece in [words, *words.split(",")]:
        tokens = _without_job(piece, lexicon)
        for n in range(len(tokens), 0, -1):
            if outlet := find_outlet(" ".join(tokens[:n])):
                return outlet
    return None


def _without_job(words: str, lexicon: Lexicon) -> list[str]:
    """Return the words of an outlet: "reporter with the BBC", "BBC correspondent"."""
    tokens = words.split()
    known = any(find_outlet(" ".join(tokens[:n])) for n in range(1, len(tokens)))
    if not known and (worked := employer(words, lexicon)):
        tokens = worked.split()
    for name in ("asker_jobs", "works_for", "leading_article"):
        if len(tokens) > 1 and tokens[0].lower() in lexicon.words(name):
            tokens = tokens[1:]
    jobs = lexicon.words("asker_jobs", "outlet_jobs") - lexicon.words("desks")
    tells_none = lexicon.words("outlet_kinds", "sorts_of_outlet", "qualifiers")
    rest = {plain(token) for token in tokens[:-1]}
    if rest - tells_none and tokens[-1].lower() in jobs:  # but "NEWS ANCHOR"
        tokens = tokens[:-1]
    return tokens


def outlet_of_office(
    office: str, rest: str = "", lexicon: Lexicon = ALL
) -> Outlet | None:
    """Return the outlet in the words of an office: only beside a job at an outlet.

    `rest` is what follows the office in the label.

    Examples
    --------
    >>> outlet_of_office("CNN Chief", "Correspondent Ann Lee").name
    'CNN'
    >>> outlet_of_office("Prime Minister") is None
    True
    """
    return find_outlet(office) or _with_job(f"{office} {rest}", lexicon)


@lru_cache(maxsize=4096)
def read_outlets(affiliation: str, lexicon: Lexicon = ALL) -> tuple[Outlet, ...]:
    """Read the outlets that a label names.

    Parameters
    ----------
    affiliation : str
        What stands in brackets or after the comma.

    Returns
    -------
    tuple of Outlet
        In the printed order, each once; unknown names as printed.

    Examples
    --------
    >>> [outlet.name for outlet in read_outlets("NPR/Deutsche Welle")]
    ['NPR', 'Deutsche Welle']
    >>> [outlet.name for outlet in read_outlets("Gazette of Nowhere")]
    ['Gazette of Nowhere']
    """
    outlets: dict[str, Outlet] = {}
    for part in _parts(affiliation.strip(), lexicon):
        name = " ".join(_without_job(part, lexicon)).strip(" .,-")
        said = quoted(name)
        name = said.name if said else name  # "газета «Заря»"
        if not name or plain(name) in lexicon.words("no_outlets") or not slug(name):
            continue
        unknown = Outlet(slug(name), name, False)
        outlet = find_outlet(name) or _with_job(name, lexicon) or unknown
        outlets.setdefault(outlet.outlet_id, outlet)
    return tuple(outlets.values())


def _with_job(name: str, lexicon: Lexicon) -> Outlet | None:
    """Return the outlet of "CNN Chief Correspondent"; None where no job is named."""
    job = set(plain(name).split()) & lexicon.words("outlet_jobs")
    return outlet_in(name, lexicon) if job else None


def _parts(affiliation: str, lexicon: Lexicon) -> list[str]:
    if find_outlet(affiliation):
        return [affiliation]
    parts = []
    for part in _PARTS.split(affiliation):
        split = [piece for piece in _joins(lexicon).split(part) if piece]
        found = [piece for piece in split if outlet_in(piece, lexicon)]
        if find_outlet(part) or not found:
            parts.append(part)
        else:
            # "BBC News, London" is an outlet and a place; "Gazeta Nowa and AP" are two.
            parts += found if "," in part else split
    return parts


@cache
def _joins(lexicon: Lexicon) -> re.Pattern[str]:
    words = "|".join(sorted(lexicon.words("joins")))
    return re.compile(rf"\s*(?:&|,|\b(?:{words})\b)\s*")
