"""A label, read with the table of outlets: which words are a name, which an outlet."""

from functools import lru_cache

from presskit.names._affiliation import (
    is_name,
    nationality,
    outlet_at,
)
from presskit.names._asker import Piece
from presskit.names._label import (
    Label,
    parse,
)
from presskit.names._outlets import (
    find_outlet,
    outlet_in,
)
from presskit.names._sounds import given_name
from presskit.names._words import (
    HONORIFICS,
    INSTITUTIONS,
    PLACES,
    PRESS_JOBS,
    QUESTIONS,
)
from presskit.schema import cells
from presskit.text import plain

_ARTICLES = ("le", "la", "el", "il", "die", "der")
"""Articles that are part of an outlet's name, and of the word before it: "du Monde"."""
_FOR = frozenset("from of with for at von vom".split())


@lru_cache(maxsize=8192)
def read_label(label: str) -> Label | None:
    """Read a label; of whoever asks, tell the name from the outlet.

    Parameters
    ----------
    label : str
        The speaker as printed, without the final colon.

    Returns
    -------
    Label or None
        As :func:`presskit.names.parse` reads it. Where a word of it stands for an
        asker, `name` and `affiliation` are what its other words are, and `anonymous`
        says that none of them is a name.

    Examples
    --------
    >>> read_label("Question (Ann Lee, Gazette of Nowhere)")[:4]
    ('Ann Lee', '', 'Gazette of Nowhere', False)
    >>> read_label("Question – Reuters")[:4], read_label("Frage Lange").name
    (('', '', 'Reuters', True), 'Lange')
    >>> read_label("French Reporter")[:4], read_label("French Reporter").sort
    (('', '', '', True), 'French')
    """
    read = parse(label)
    if read is None or not read.anonymous:
        return read
    name, titled, outlets, sort = "", False, [], ""
    pieces = [*_before(read.sort), *_parted(read.pieces)]
    asked = bool(QUESTIONS & set(plain(label).split()[:1]))
    for at, (place, words) in enumerate(pieces):
        bare = _untitled(words)
        others = [piece for n, piece in enumerate(pieces) if n != at]
        if place == "sort":
            sort = words
        elif not name and bare != words and not _outlet(bare):
            name, titled = bare, True
        elif _outlet(words):
            outlets.append(words)
        elif not name and _named(place, words, others):
            name = words
        elif place == "of" and (asked or (" " in words and _place(words))):
            sort = f"{sort} from {words}".strip()
        else:
            outlets.append(words)
    return read._replace(
        name=name, affiliation=cells.joined(outlets), anonymous=not name, titled=titled,
        sort=sort,
    )  # fmt: skip


def _before(sort: str) -> list[Piece]:
    """Read what stands before the word for an asker: "AP Reporter", "Male Reporter"."""
    tokens = sort.split()
    if not tokens or nationality(tokens):
        return [Piece("sort", sort)] if tokens else []
    if _outlet(sort):
        return [Piece("apart", sort)]
    for n in range(len(tokens) - 1, 1, -1):
        if _outlet(" ".join(tokens[n:])) and is_name(tokens[:n]):
            return [
                Piece("first", " ".join(tokens[:n])),
                Piece("apart", " ".join(tokens[n:])),
            ]
    named = is_name(tokens) and given_name(plain(tokens[0]))
    return [Piece("first" if named else "sort", sort)]


def _parted(pieces: tuple[Piece, ...]) -> list[Piece]:
    """Part a name from the outlet that follows it: "Ann Lee of Reuters"."""
    parted: list[Piece] = []
    for place, words in pieces:
        tokens = words.split()
        bearers = [f"{article} {words}" for article in _ARTICLES]
        if place == "of" and (full := next(filter(find_outlet, bearers), "")):
            parted.append(Piece("apart", full))  # "Journaliste du Monde"
            continue
        said = outlet_at(tokens, sure=True) if place == "of" else None
        if said and is_name(tokens[said.used :]):  # "of Zarya newspaper Ann Lee"
            parted += [
                Piece("apart", said.outlet.name),
                Piece("after", " ".join(tokens[said.used :])),
            ]
            continue
        for n in range(1, len(tokens) - 1):
            if tokens[n].lower() in _FOR and _outlet(" ".join(tokens[n + 1 :])):
                parted.append(Piece(place, " ".join(tokens[:n])))
                parted.append(Piece("apart", " ".join(tokens[n + 1 :])))
                break
        else:
            parted.append(Piece(place, words))
    return parted


def _untitled(words: str) -> str:
    """Return a name without its honorifics: "Ms. Lee", "M. Petit"."""
    tokens = words.split()
    while len(tokens) > 1 and (plain(tokens[0]) in HONORIFICS or tokens[0] == "M."):
        tokens = tokens[1:]
    return " ".join(tokens)


def _outlet(words: str) -> bool:
    """Return True if words are an outlet: known, or with a word like "Radio"."""
    parts = cells.listed_in(words.replace("/", ";"))
    if any(find_outlet(part) for part in parts):
        return True
    tokens = words.split()
    said = outlet_at(tokens, sure=True)
    job = set(plain(words).split()) & PRESS_JOBS
    return bool(said and said.used == len(tokens)) or bool(job) or (
        outlet_in(words) is not None and not is_name(tokens)
    )  # fmt: skip


def _named(place: str, words: str, others: list[Piece]) -> bool:
    """Return True if words that are no known outlet are somebody's name."""
    tokens = words.split()
    if not is_name(tokens, 1) or nationality(tokens):
        return False
    if place in ("after", "first"):
        return True
    if len(tokens) == 1:  # "Question (Lange, ZDF)"
        return place == "apart" and any(_outlet(other) for _, other in others)
    if place == "of":
        return not _place(words)
    told = [piece for piece in others if piece.place != "sort"]
    return bool(told) or given_name(plain(tokens[0]))


def _place(words: str) -> bool:
    folded = set(plain(words).split())
    return bool(folded & (PLACES | INSTITUTIONS)) or len(words.split()) == 1
