"""A label, read with the table of outlets: which words are a name, which an outlet."""

import re
from functools import lru_cache

from presskit.languages import ALL, Lexicon
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
from presskit.names._outlet_first import outlet_first
from presskit.names._outlets import (
    find_outlet,
    outlet_in,
)
from presskit.names._quoted import quoted
from presskit.names._sounds import given_name
from presskit.names._words import QUESTIONS
from presskit.schema import cells
from presskit.text import plain

_DASH = re.compile(r"\s+[–—-]\s+|\s*/\s*")


@lru_cache(maxsize=8192)
def read_label(label: str, lexicon: Lexicon = ALL) -> Label | None:
    """Read a label; of whoever asks, tell the name from the outlet.

    Parameters
    ----------
    label : str
        The speaker as printed, without the final colon.
    lexicon : Lexicon
        The languages that it may be in.

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
    read = parse(label, lexicon)
    if read is None or not read.anonymous:
        if turned := outlet_first(label, lexicon):
            return turned
        return _dashed(read, lexicon) if read and read.name else read
    name, titled, outlets, sort = "", False, [], ""
    pieces = [*_before(read.sort, lexicon), *_parted(read.pieces, lexicon)]
    asked = bool(lexicon.words(*QUESTIONS) & set(plain(label).split()[:1]))
    for at, (place, words) in enumerate(pieces):
        bare = _untitled(words, lexicon)
        others = [piece for n, piece in enumerate(pieces) if n != at]
        if place == "sort":
            sort = words
        elif not name and bare != words and not _outlet(bare, lexicon):
            name, titled = bare, True
        elif _outlet(words, lexicon):
            outlets.append(words)
        elif not name and _named(place, words, others, lexicon):
            name = words
        elif place == "of" and (asked or (" " in words and _place(words, lexicon))):
            sort = f"{sort} from {words}".strip()
        else:
            outlets.append(words)
    return read._replace(
        name=name, affiliation=cells.joined(outlets), anonymous=not name, titled=titled,
        sort=sort, outlets=tuple(outlets),
    )  # fmt: skip


def _dashed(read: Label, lexicon: Lexicon) -> Label:
    """Part a name from an outlet: "Ann Lee – Reuters", "Reuters - Ann Lee"."""
    sides = _DASH.split(read.name)
    if len(sides) != 2 or read.office or read.affiliation:
        return read
    for name, other in (sides, reversed(sides)):
        if is_name(name.split(), lexicon=lexicon) and _outlet(other, lexicon):
            return read._replace(name=name, affiliation=other)
    return read


def _before(sort: str, lexicon: Lexicon) -> list[Piece]:
    """Read what stands before the word for an asker: "AP Reporter", "Male Reporter"."""
    tokens = sort.split()
    if not tokens or nationality(tokens, lexicon):
        return [Piece("sort", sort)] if tokens else []
    if _outlet(sort, lexicon):
        return [Piece("apart", sort)]
    for n in range(len(tokens) - 1, 1, -1):
        outlet = _outlet(" ".join(tokens[n:]), lexicon)
        if outlet and is_name(tokens[:n], lexicon=lexicon):
            return [
                Piece("first", " ".join(tokens[:n])),
                Piece("apart", " ".join(tokens[n:])),
            ]
    named = is_name(tokens, lexicon=lexicon) and given_name(plain(tokens[0]))
    return [Piece("first" if named else "sort", sort)]


def _parted(pieces: tuple[Piece, ...], lexicon: Lexicon) -> list[Piece]:
    """Part a name from the outlet that follows it: "Ann Lee of Reuters"."""
    parted: list[Piece] = []
    for place, words in pieces:
        tokens = words.split()
        if (said := quoted(words)) and is_name(words[said.end :].split()):
            # "Корреспондент газеты «Заря» Анна Мохова"
            parted.append(Piece("apart", said.name))
            parted.append(Piece("after", words[said.end :].strip()))
            continue
        articles = lexicon.printed("articles_of_outlets")
        bearers = [f"{article} {words}" for article in articles]
        if place == "of" and (full := next(filter(find_outlet, bearers), "")):
            parted.append(Piece("apart", full))  # "Journaliste du Monde"
            continue
        said = outlet_at(tokens, sure=True, lexicon=lexicon) if place == "of" else None
        rest = tokens[said.used :] if said else []
        if said and is_name(rest, lexicon=lexicon):  # "of Zarya newspaper Ann Lee"
            parted += [
                Piece("apart", said.outlet.name),
                Piece("after", " ".join(rest)),
            ]
            continue
        for n in range(1, len(tokens) - 1):
            works_for = tokens[n].lower() in lexicon.words("works_for")
            if works_for and _outlet(" ".join(tokens[n + 1 :]), lexicon):
                parted.append(Piece(place, " ".join(tokens[:n])))
                parted.append(Piece("apart", " ".join(tokens[n + 1 :])))
                break
        else:
            parted.append(Piece(place, words))
    return parted


def _untitled(words: str, lexicon: Lexicon) -> str:
    """Return a name without its honorifics: "Ms. Lee", "M. Petit"."""
    tokens = words.split()
    while len(tokens) > 1 and (
        plain(tokens[0]) in lexicon.words("honorifics")
        or tokens[0] in lexicon.printed("short_honorifics")
    ):
        tokens = tokens[1:]
    return " ".join(tokens)


def _outlet(words: str, lexicon: Lexicon) -> bool:
    """Return True if words are an outlet: known, or with a word like "Radio"."""
    parts = cells.listed_in(words.replace("/", ";"))
    if any(find_outlet(part) for part in parts):
        return True
    tokens = words.split()
    said = outlet_at(tokens, sure=True, lexicon=lexicon)
    job = set(plain(words).split()) & lexicon.words("press_jobs")
    return bool(said and said.used == len(tokens)) or bool(job) or (
        outlet_in(words, lexicon) is not None
        and not is_name(tokens, lexicon=lexicon)
    )  # fmt: skip


def _named(place: str, words: str, others: list[Piece], lexicon: Lexicon) -> bool:
    """Return True if words that are no known outlet are somebody's name."""
    tokens = words.split()
    if not is_name(tokens, 1, lexicon) or nationality(tokens, lexicon):
        return False
    if place in ("after", "first"):
        return True
    if len(tokens) == 1:  # "Question (Lange, ZDF)"
        return place == "apart" and any(_outlet(other, lexicon) for _, other in others)
    if place == "of":
        return not _place(words, lexicon)
    told = [piece for piece in others if piece.place != "sort"]
    return bool(told) or given_name(plain(tokens[0]))


def _place(words: str, lexicon: Lexicon) -> bool:
    folded = set(plain(words).split())
    return (
        bool(folded & lexicon.words("places", "institutions"))
        or len(words.split()) == 1
    )
