"""Names and outlets in what is said: "Ann Lee with the AP", "Gazeta Nowa newspaper"."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from presskit.languages import ALL, Lexicon
from presskit.languages import lexicon as lexicon_of
from presskit.names._elision import without_elision
from presskit.names._offices import last_title
from presskit.names._outlets import (
    Outlet,
    begins_an_outlet,
    find_outlet,
)
from presskit.names._words import OFFICES
from presskit.text import plain, slug


class Word(NamedTuple):
    """One word of a text and where it stands."""

    text: str
    start: int
    end: int


WORD = re.compile(r"[^\W_][\w+]*+(?:['’.&/-]++[\w+]++)*+")
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
_SMALL = re.compile(r"[^\W\dA-Z_]*")
_DOTTED = re.compile(r"\w{2}\.\w")


def spoken(pattern: str) -> re.Pattern[str]:
    """Compile words in which a space stands for any white space, in any case.

    Examples
    --------
    >>> bool(spoken("go to").match("Go\\n to Ann Lee"))
    True
    """
    return re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)


def words(
    text: str, start: int = 0, end: int | None = None, lexicon: Lexicon = ALL
) -> list[Word]:
    """Return the words of a part of a text with their places."""
    end = len(text) if end is None else end
    found = [Word._make((m[0], *m.span())) for m in WORD.finditer(text, start, end)]
    elided = text.find("'", start, end) >= 0 or text.find("’", start, end) >= 0
    return [_whole(word, lexicon) for word in found] if elided else found


def _whole(word: Word, lexicon: Lexicon) -> Word:
    """Return a word without an article that is written with it: "l'AFP"."""
    rest = without_elision(word.text, lexicon)
    return word if rest is word.text else Word(rest, word.end - len(rest), word.end)


def is_name(tokens: list[str], least: int = 2, lexicon: Lexicon = ALL) -> bool:
    """Return True if words can be somebody's name, and nothing else.

    Examples
    --------
    >>> is_name(["Pedro", "da", "Costa"]), is_name(["Mr", "Chairman"])
    (True, False)
    >>> is_name(["New", "York", "Times"]), is_name(["Ann"])
    (False, False)
    """
    if not least <= len(tokens) <= 5:
        return False
    small = lexicon.words("name_particles") - lexicon.words("leading_particles")
    return tokens[0].lower() not in small and _is_name(tuple(tokens), lexicon)


@lru_cache(maxsize=65536)
def _is_name(tokens: tuple[str, ...], lexicon: Lexicon) -> bool:
    capital, particles = 0, lexicon.words("name_particles")
    nobody, offices = _no_names(lexicon), lexicon.words(*OFFICES)
    no_person = lexicon.words("honorifics", "institutions", "outlet_kinds")
    for token in tokens:
        folded = plain(token)
        if token in particles:
            continue
        if not token[0].isupper() or any(letter.isdigit() for letter in token):
            return False
        if token.endswith(("'s", "’s")) or not folded or _DOTTED.search(token):
            return False
        if set(folded.split()) & nobody:
            return False
        if folded in offices and last_title(tokens, lexicon) >= 0:
            return False  # but "Larry King"
        if folded in no_person:
            return False
        capital += 1
    begins_none = plain(tokens[0]) in lexicon.words("not_first")
    if not capital or tokens[-1] in particles or begins_none:
        return False
    return find_outlet(" ".join(tokens)) is None


@cache
def _no_names(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of no name; months and days are, unless they are names, too."""
    english = lexicon_of("en")  # others write them small: "Maja" is no month in Polish
    days = {word for word in (*english.months, *english.weekdays) if len(word) > _SHORT}
    return lexicon.words("no_names") | days - lexicon.words("month_names")


_SHORT = 3
"""Letters of the short form of a month, which may be a name: Jan, Mai."""


def nationality(tokens: list[str], lexicon: Lexicon = ALL) -> bool:
    """Return True if all words can be where somebody comes from.

    Examples
    --------
    >>> nationality(["African", "American"]), nationality(["Ann", "American"])
    (True, False)
    """
    return all(_adjective(token, lexicon) for token in tokens)


def _adjective(token: str, lexicon: Lexicon) -> bool:
    """Return True for "Irish", "Norway’s" and "U.S." in capitals."""
    return bool(token[0] in _CAPITALS and _adjectives(lexicon).fullmatch(token)) or (
        bool(_INITIALS.fullmatch(token))
    )


@cache
def _adjectives(lexicon: Lexicon) -> re.Pattern[str]:
    ends = "|".join(sorted(lexicon.words("nationality_endings")))
    return re.compile(rf"[A-Z][\w-]*(?:{ends}|[’']s|s[’'])")


class Said(NamedTuple):
    """An outlet that is said, and how many of the words say it."""

    outlet: Outlet
    used: int


_MOST = 7  # words of an outlet's name


def outlet_at(
    tokens: list[str], *, sure: bool = False, lexicon: Lexicon = ALL
) -> Said | None:
    """Return the outlet that words begin with, after "the", a job or an adjective.

    Parameters
    ----------
    tokens : list of str
        Words up to the next comma or full stop.
    sure : bool, default False
        Whether something else says that an outlet stands here ("with", "I represent"):
        then its name may be an ordinary word.

    Returns
    -------
    Said or None
        A known outlet, or an unknown one with a word such as "newspaper" in it.

    Examples
    --------
    >>> outlet_at(["the", "Wall", "Street", "Journal"]).outlet.name
    'Wall Street Journal'
    >>> outlet_at(["Zarya", "newspaper"])
    Said(outlet=Outlet(outlet_id='zarya', name='Zarya', known=False), used=2)
    >>> outlet_at(["Hill"]) is None, outlet_at(["the", "Hill"], sure=True).outlet.name
    (True, 'Hill')
    """
    if all(map(_SMALL.fullmatch, tokens)):
        return None  # iNews, vc.ru, 47news: more than small letters
    skipped = 0
    while skipped < min(len(tokens), 6):
        if found := _known_at(tokens[skipped:], lexicon, sure=sure):
            return Said(found.outlet, found.used + skipped)
        if not _skippable(tokens[skipped], lexicon):
            break
        skipped += 1
    lead = 0
    while lead < len(tokens) and _leads(tokens[lead], lexicon):
        lead += 1
    unknown = _unknown_at(tokens[lead:], lexicon)
    return Said(unknown.outlet, unknown.used + lead) if unknown else None


def _leads(token: str, lexicon: Lexicon) -> bool:
    """Return True for words before an outlet; "La" and "Die" in capitals begin one."""
    return token.lower() in lexicon.words("before_outlets") or (
        token in lexicon.words("articles", "contracted_articles")
    )


def _skippable(token: str, lexicon: Lexicon) -> bool:
    return (
        _leads(token, lexicon)
        or plain(token) in lexicon.words("outlet_kinds")
        or _adjective(token, lexicon)
    )


def _known_at(tokens: list[str], lexicon: Lexicon, *, sure: bool) -> Said | None:
    """Return the known outlet that words begin with, the longest name first."""
    # iNews, vc.ru: a name that begins with a small letter has others in it
    if not tokens or (tokens[0].islower() and "." not in tokens[0]):
        return None
    if not begins_an_outlet(tokens[0]):
        return None
    common, kinds = lexicon.words("ordinary_outlets"), lexicon.words("outlet_kinds")
    for n in range(min(len(tokens), _MOST), 0, -1):
        name = " ".join(tokens[:n])
        if name.islower() or not (outlet := find_outlet(name)):
            continue
        if plain(name) in common and not sure:
            return None
        used = n
        while used < len(tokens) and plain(tokens[used]) in kinds:
            used += 1
        if _goes_on(tokens[used:]) and n == 1 and plain(name) in common:
            return None
        if n == 1 and _is_of_a_place(tokens, lexicon):
            return None
        return Said(outlet, used)
    return None


def _is_of_a_place(tokens: list[str], lexicon: Lexicon) -> bool:
    """Return True for a word of many outlets and a place: "Corriere di Tarn"."""
    many = lexicon.words("outlet_words", "outlet_kinds")
    between = lexicon.words("inside_outlets") - lexicon.words("joins")
    return (
        len(tokens) > 2
        and plain(tokens[0]) in many
        and tokens[1].lower() in between
        and tokens[2][0].isupper()
    )


def _goes_on(rest: list[str]) -> bool:
    """Return True if a name goes on with another word in capitals: "Nation Media"."""
    return bool(rest) and rest[0][0].isupper()


def _unknown_at(tokens: list[str], lexicon: Lexicon) -> Said | None:
    """Return an outlet that the table lacks: words in capitals, of which one tells."""
    n, inside = 0, lexicon.words("inside_outlets")
    kinds, media = lexicon.words("outlet_kinds"), lexicon.words("outlet_words")
    while n < len(tokens) and n < _MOST:
        token = tokens[n]
        inner = token.lower() in inside and 0 < n < len(tokens) - 1
        if not (token[0].isupper() or token[0].isdigit() or inner):
            break
        n += 1
    while n and tokens[n - 1].lower() in inside:
        n -= 1
    if not n:
        return None
    used = n
    if plain(" ".join(tokens[n : n + 1])) in lexicon.words("sorts_of_outlet"):
        used += 1  # "Kolyma Plus regional TV company"
    behind, sort = used, used > n
    while used < len(tokens) and plain(tokens[used]) in kinds:
        used += 1
    if used == behind:
        used, sort = n, False
    generic = {plain(token) for token in tokens[n:used]} - lexicon.words("any_trade")
    tells = generic or any(set(plain(t).split()) & media for t in tokens[:n])
    dotted = n == 1 and re.fullmatch(r"[\w-]+\.[A-Za-z]{2,4}", tokens[0])
    if not (tells or dotted) or (n == 1 and plain(tokens[0]) in kinds | media):
        return None
    if any(plain(token) in lexicon.words(*OFFICES) for token in tokens[:n]):
        return None
    if plain(tokens[0]) in _no_names(lexicon) - lexicon.words("begin_outlets"):
        return None  # "Any news?"
    if n == 1 and set(tokens[1:2]) & lexicon.words("news"):
        return None  # of whom or of what: an outlet's "News" is in capitals
    name = " ".join(tokens[:n])
    if not slug(name) or _adjective(name, lexicon) or name.endswith(("'s", "’s")):
        return None
    if sort and _adjective(tokens[n - 1], lexicon):
        name = " ".join(tokens[:used])  # "First Tarnian regional TV channel"
        return Said(Outlet(slug(name), name, False), used)
    core = n
    while core > 1 and plain(tokens[core - 1]) in kinds:
        core -= 1
    outlet = find_outlet(" ".join(tokens[:core])) or Outlet(slug(name), name, False)
    return Said(outlet, used)


def after_a_name(tokens: list[str], lexicon: Lexicon = ALL) -> Said | None:
    """Return the outlet in a part between commas: "Reuters", "de Reforma".

    Examples
    --------
    >>> after_a_name(["de", "Reforma"]).outlet.name, after_a_name(["Reforma"])
    ('Reforma', None)
    """
    at, links = 0, lexicon.words("connectors") - lexicon.words("in")
    while at < len(tokens) and tokens[at].lower() in links:
        at += 1
    said = outlet_at(tokens[at:], sure=at > 0, lexicon=lexicon)
    return Said(said.outlet, said.used + at) if said else None


def unlisted(tokens: list[str], lexicon: Lexicon = ALL) -> Said | None:
    """Return an outlet of any name, where all words are in capitals: "with Ghost Post".

    Examples
    --------
    >>> unlisted(["Nightly", "Round"]).outlet.name, unlisted(["a", "question"])
    ('Nightly Round', None)
    """
    articles, inside = lexicon.words("leading_article"), lexicon.words("inside_outlets")
    start = 1 if tokens and tokens[0].lower() in articles else 0
    name = tokens[start:]
    if not 1 <= len(name) <= 5 or any(
        plain(token) in lexicon.words(*OFFICES) for token in name
    ):
        return None
    if not all(token[0].isupper() or token.lower() in inside for token in name):
        return None
    nobody = _no_names(lexicon) - lexicon.words("begin_unlisted")
    if any(plain(token) in nobody for token in name):
        return None
    printed = " ".join(name)
    return Said(Outlet(slug(printed), printed, False), len(tokens))
