"""Names and outlets in what is said: "Ann Lee with the AP", "Gazeta Nowa newspaper"."""

import re
from functools import lru_cache
from typing import NamedTuple

from presskit.names._offices import last_title
from presskit.names._outlets import (
    Outlet,
    begins_an_outlet,
    find_outlet,
)
from presskit.names._words import (
    HONORIFICS,
    INSTITUTIONS,
    OFFICES,
)
from presskit.text import plain, slug


class Word(NamedTuple):
    """One word of a text and where it stands."""

    text: str
    start: int
    end: int


WORD = re.compile(r"[^\W_](?:[\w'’.&+/-]*[\w+])?|[^\W_]")
_ELIDED = re.compile(r"(?:[ld]|dell|all|un)['’](?=\w)", re.IGNORECASE)
PARTICLES = frozenset(
    "de del da di du dos das von van der den ter ten la le al el bin ibn abu y e af av"
    .split()
)  # fmt: skip
CONNECTORS = frozenset(
    "with from of at for in de del da di du von vom aus pour para por per the".split()
)
GENERIC = frozenset(
    """
    newspaper newspapers website site portal magazine weekly daily paper television tv
    channel radio station agency news newswire media company corporation outlet network
    broadcaster broadcasting press publication journal online holding group service
    periodico diario revista canal cadena agencia emisora televisora noticiero
    zeitung zeitschrift sender fernsehen rundfunk agentur journalist reporter
    correspondent information programme program show editor editor-in-chief
    """.split()
)
"""Words that say what sort of outlet somebody works for."""
_INSIDE = frozenset("of the and i y e de del da do di der des".split())
_OF_ANY_TRADE = frozenset("company corporation group holding service outlet".split())
_MEDIA = frozenset(
    """
    news newspaper newspapers tv television radio agency channel times post journal
    gazette daily weekly magazine media broadcasting press herald tribune telegraph
    newswires newswire portal website podcast chronicle courier observer broadcaster
    pravda gazeta vesti izvestia novosti zeitung rundschau tageblatt anzeiger
    nachrichten rundfunk fernsehen diario periodico noticias canal radio journal presse
    corriere giornale dnevnik telegraf shimbun network publishing
    """.split()
)
"""Words that make a name one of an outlet, known or not."""
_NOT_IN_A_NAME = frozenset(
    """
    i i'm im i'd i've we you it he she they this that these those there here my our your
    the a an and but so if on in at as by to for with from not no yes yeah okay ok well
    now then just also what when where why who how which can could would will should do
    does did is are was were has have had thanks thank hi hello hey good morning
    afternoon evening happy sorry please first second third one two madam sir question
    questions follow quick according regarding speaking again new today yesterday let
    congratulations welcome great right sure exactly inaudible crosstalk laughter
    monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december
    white house kremlin nato eu european supreme court federal reserve
    about after before behind next oh very got pass introduce cross talk applause any
    some other another more most all each every only even still again deeply really
    warm greetings dear colleagues ladies gentlemen thanks behalf related regarding
    name names yourself somebody anybody breaking latest who's what's that's there's
    """.split()
) - {"may", "april", "june"}  # first names, too
_NOT_FIRST = frozenset(
    "north south east west middle central saudi united merry".split()
)
"""Words with which a country, a place or a wish begins."""
_ADJECTIVES = re.compile(
    r"[A-Z][\w-]*(?:an|ian|ese|ish|ch|[’']s|s[’'])$|(?:[A-Z]\.){2,}$"
)
_DOTTED = re.compile(r"\w{2}\.\w")
_COMMON = frozenset(
    """
    nation metro sun time standard mirror observer independent guardian globe star
    record republic post times express mail echo insider atlantic hill week spectator
    economist fortune wired quartz vice vox slate cable blaze intercept nature science
    people variety dispatch caller focus stern reforma proceso milenio universal
    moment phoenix nova pulse today world dawn sport mediator outlook front line
    bell insider business capital finance trend current report the hill puck daily
    """.split()
)
"""Outlets whose whole name is an ordinary word: more than the word is needed."""


def spoken(pattern: str) -> re.Pattern[str]:
    """Compile words in which a space stands for any white space, in any case.

    Examples
    --------
    >>> bool(spoken("go to").match("Go\\n to Ann Lee"))
    True
    """
    return re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of a part of a text with their places."""
    end = len(text) if end is None else end
    found = [Word._make((m[0], *m.span())) for m in WORD.finditer(text, start, end)]
    elided = text.find("'", start, end) >= 0 or text.find("’", start, end) >= 0
    return [_whole(word) for word in found] if elided else found


def _whole(word: Word) -> Word:
    """Return a word without an article that is written with it: "l'AFP"."""
    if "'" not in word.text and "’" not in word.text:
        return word
    elided = _ELIDED.match(word.text)
    skipped = elided.end() if elided else 0
    return Word(word.text[skipped:], word.start + skipped, word.end)


def is_name(tokens: list[str], least: int = 2) -> bool:
    """Return True if words can be somebody's name, and nothing else.

    Examples
    --------
    >>> is_name(["Pedro", "da", "Costa"]), is_name(["Mr", "Chairman"])
    (True, False)
    >>> is_name(["New", "York", "Times"]), is_name(["Ann"])
    (False, False)
    """
    if not least <= len(tokens) <= 5 or tokens[0].lower() in PARTICLES - {"al", "el"}:
        return False
    return _is_name(tuple(tokens))


@lru_cache(maxsize=65536)
def _is_name(tokens: tuple[str, ...]) -> bool:
    capital = 0
    for token in tokens:
        folded = plain(token)
        if token in PARTICLES:
            continue
        if not token[0].isupper() or any(letter.isdigit() for letter in token):
            return False
        if token.endswith(("'s", "’s")) or not folded or _DOTTED.search(token):
            return False
        if set(folded.split()) & _NOT_IN_A_NAME:
            return False
        if folded in OFFICES and last_title(tokens) >= 0:
            return False  # but "Larry King"
        if folded in HONORIFICS:
            return False
        if folded in INSTITUTIONS or folded in GENERIC:
            return False
        capital += 1
    if not capital or tokens[-1] in PARTICLES or plain(tokens[0]) in _NOT_FIRST:
        return False
    return find_outlet(" ".join(tokens)) is None


def nationality(tokens: list[str]) -> bool:
    """Return True if all words can be where somebody comes from.

    Examples
    --------
    >>> nationality(["African", "American"]), nationality(["Ann", "American"])
    (True, False)
    """
    return all(_ADJECTIVES.fullmatch(token) for token in tokens)


class Said(NamedTuple):
    """An outlet that is said, and how many of the words say it."""

    outlet: Outlet
    used: int


_MOST = 7  # words of an outlet's name


def outlet_at(tokens: list[str], *, sure: bool = False) -> Said | None:
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
    skipped = 0
    while skipped < min(len(tokens), 6):
        if found := _known_at(tokens[skipped:], sure=sure):
            return Said(found.outlet, found.used + skipped)
        if not _skippable(tokens[skipped]):
            break
        skipped += 1
    lead = 0
    while lead < len(tokens) and (
        tokens[lead].lower() in _LEAD_WORDS or tokens[lead] in _ARTICLES
    ):
        lead += 1
    unknown = _unknown_at(tokens[lead:])
    return Said(unknown.outlet, unknown.used + lead) if unknown else None


_LEAD_WORDS = frozenset(
    "the a an reporter journalist correspondent editor with from for of at".split()
)
_ARTICLES = frozenset("der dem den die la le el il lo della dell du des".split())
"""In small letters; "La", "El" and "Die" in capitals begin a name."""


def _skippable(token: str) -> bool:
    return (
        token.lower() in _LEAD_WORDS
        or token in _ARTICLES
        or plain(token) in GENERIC
        or bool(_ADJECTIVES.match(token))
    )


def _known_at(tokens: list[str], *, sure: bool) -> Said | None:
    """Return the known outlet that words begin with, the longest name first."""
    # iNews, vc.ru: a name that begins with a small letter has others in it
    if not tokens or (tokens[0].islower() and "." not in tokens[0]):
        return None
    if not begins_an_outlet(tokens[0]):
        return None
    for n in range(min(len(tokens), _MOST), 0, -1):
        name = " ".join(tokens[:n])
        if name.islower() or not (outlet := find_outlet(name)):
            continue
        if plain(name) in _COMMON and not sure:
            return None
        used = n
        while used < len(tokens) and plain(tokens[used]) in GENERIC:
            used += 1
        if _goes_on(tokens[used:]) and n == 1 and plain(name) in _COMMON:
            return None
        return Said(outlet, used)
    return None


def _goes_on(rest: list[str]) -> bool:
    """Return True if a name goes on with another word in capitals: "Nation Media"."""
    return bool(rest) and rest[0][0].isupper()


def _unknown_at(tokens: list[str]) -> Said | None:
    """Return an outlet that the table lacks: words in capitals, of which one tells."""
    n = 0
    while n < len(tokens) and n < _MOST:
        token = tokens[n]
        inner = token.lower() in _INSIDE and 0 < n < len(tokens) - 1
        if not (token[0].isupper() or token[0].isdigit() or inner):
            break
        n += 1
    while n and tokens[n - 1].lower() in _INSIDE:
        n -= 1
    if not n:
        return None
    used = n
    while used < len(tokens) and plain(tokens[used]) in GENERIC:
        used += 1
    generic = {plain(token) for token in tokens[n:used]} - _OF_ANY_TRADE
    tells = generic or any(set(plain(t).split()) & _MEDIA for t in tokens[:n])
    dotted = n == 1 and re.fullmatch(r"[\w-]+\.[A-Za-z]{2,4}", tokens[0])
    if not (tells or dotted) or (n == 1 and plain(tokens[0]) in GENERIC | _MEDIA):
        return None
    if any(plain(token) in OFFICES for token in tokens[:n]):
        return None
    if plain(tokens[0]) in _NOT_IN_A_NAME - {"new", "first", "one", "second", "today"}:
        return None  # "Any news?"
    if n == 1 and tokens[1:2] == ["news"]:
        return None  # of whom or of what: an outlet's "News" is in capitals
    name = " ".join(tokens[:n])
    if not slug(name) or _ADJECTIVES.fullmatch(name) or name.endswith(("'s", "’s")):
        return None
    core = n
    while core > 1 and plain(tokens[core - 1]) in GENERIC:
        core -= 1
    outlet = find_outlet(" ".join(tokens[:core])) or Outlet(slug(name), name, False)
    return Said(outlet, used)


def after_a_name(tokens: list[str]) -> Said | None:
    """Return the outlet in a part between commas: "Reuters", "de Reforma".

    Examples
    --------
    >>> after_a_name(["de", "Reforma"]).outlet.name, after_a_name(["Reforma"])
    ('Reforma', None)
    """
    at = 0
    while at < len(tokens) and tokens[at].lower() in CONNECTORS - {"in"}:
        at += 1
    said = outlet_at(tokens[at:], sure=at > 0)
    return Said(said.outlet, said.used + at) if said else None


def unlisted(tokens: list[str]) -> Said | None:
    """Return an outlet of any name, where all words are in capitals: "with Ghost Post".

    Examples
    --------
    >>> unlisted(["Nightly", "Round"]).outlet.name, unlisted(["a", "question"])
    ('Nightly Round', None)
    """
    start = 1 if tokens and tokens[0].lower() == "the" else 0
    name = tokens[start:]
    if not 1 <= len(name) <= 5 or any(plain(token) in OFFICES for token in name):
        return None
    if not all(token[0].isupper() or token.lower() in _INSIDE for token in name):
        return None
    if any(plain(token) in _NOT_IN_A_NAME - {"new", "two"} for token in name):
        return None
    printed = " ".join(name)
    return Said(Outlet(slug(printed), printed, False), len(tokens))
