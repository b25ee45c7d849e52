"""What a printed label says: a name, an office, an affiliation, or nobody by name.

A label is read by its shape (capitals, brackets, commas) and by words that stand for
offices and roles. No pattern names a person, an outlet or a source.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from presskit.text import plain


class Label(NamedTuple):
    """The parts of a label; what it does not say is ''."""

    name: str
    office: str
    affiliation: str
    anonymous: bool


NOBODY = Label("", "", "", False)

OFFICES = frozenset(
    """
    secretary secretary-general general president vice-president minister chancellor
    premier governor mayor ambassador commissioner commander admiral director chair
    chairman chairwoman chairperson chief king queen prince princess senator
    representative envoy adviser advisor speaker deputy undersecretary official
    spokesperson spokesman spokeswoman spokespeople moderator host operator presenter
    anchor interpreter translator facilitator emcee mc coordinator administrator
    taoiseach attorney head leader member saceur sherpa
    """.split()
)
"""Words that say what somebody is; an office ends with the last of them."""

HANDS_OUT = frozenset(
    """
    spokesperson spokesman spokeswoman spokespeople moderator host operator presenter
    facilitator emcee mc
    """.split()
)
"""Offices that hand out the floor when somebody else stands at the podium."""

ASKS = frozenset(
    """
    q question questions journalist journalists reporter reporters press media
    correspondent pregunta periodista frage journalist/in journaliste domanda
    giornalista pytanie interlocutor interlocutora вопрос питання
    """.split()
)
"""Labels of somebody who asks and is not named."""

BYSTANDERS = frozenset(
    """
    interpreter translator audience participant speaker voice unidentified unknown male
    female man woman crosstalk staff aide
    """.split()
)
"""Labels of somebody who is neither asked nor asks."""

INSTITUTIONS = frozenset(
    """
    committee council commission union affairs defence defense staff parliament assembly
    republic ministry department bank reserve state states kingdom nations alliance
    agency office organization organisation federation security foreign interior
    government house
    """.split()
)
"""Words of what an office belongs to; none of them is part of a person's name."""

HONORIFICS = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady hon mx he hm hrh rev".split()
)
FIELDS = frozenset(
    """
    contact contacts date title subject updated published location venue note notes
    photo photos copyright source url tel phone email website embargo release duration
    topic
    """.split()
)
"""Words before a colon in front matter and footers, where nobody speaks."""

PARTICLES = frozenset(
    """
    of the and for van von de der den ter ten la le les lo al el bin ben ibn di da del
    della du des dos das do y e i zu zum zur on at to af av
    """.split()
)

_BRACKET = re.compile(r"(?P<head>.*?\S)\s*[\[(](?P<inner>[^\])]*)[\])]\s*")
_TOKEN = re.compile(r"[^\W_](?:[\w'’.-]*\w)?[.’']?|[&/+|–—-]")
_PARTED = re.compile(r"^[\w\s'’.&/+|–—-]+$")


@lru_cache(maxsize=8192)
def parse(label: str) -> Label | None:
    """Read a label.

    Parameters
    ----------
    label : str
        The speaker as printed, without the final colon.

    Returns
    -------
    Label or None
        None if the words cannot be a label: ordinary talk before a colon.

    Examples
    --------
    >>> parse("Nic Robertson (CNN)")
    Label(name='Nic Robertson', office='', affiliation='CNN', anonymous=False)
    >>> parse("NATO Spokesperson, Oana Lungescu")
    Label(name='Oana Lungescu', office='NATO Spokesperson', affiliation='', anonymous=False)
    >>> parse("Two questions") is None
    True
    """  # noqa: E501
    label = " ".join(label.split()).strip(" -–—*•")
    if bracketed := _BRACKET.fullmatch(label):
        return _joined(bracketed["head"], bracketed["inner"], bracket=True)
    head, comma, tail = label.partition(",")
    return _joined(head, tail, bracket=False) if comma else _head(label)


def _joined(head: str, tail: str, *, bracket: bool) -> Label | None:
    """Read ``head (tail)`` or ``head, tail``."""
    first = _head(head.strip().strip(","))
    tail = tail.strip()
    if first is None or not tail:
        return first
    if not bracket and not _affiliates(tail):
        return None
    if first.anonymous:
        return first._replace(affiliation=tail)
    if first.name and not first.office:
        side = "office" if office_in(tail) else "affiliation"
        return first._replace(**{side: tail})
    second = _head(tail)
    if first.office and not first.name and second and second.name:
        return second._replace(
            office=f"{first.office}, {second.office}" if second.office else first.office
        )
    return first._replace(affiliation=tail)


def _affiliates(tail: str) -> bool:
    """Say whether the words after a comma can be an outlet or an office."""
    first, *_ = tail.split()
    started = not first[0].islower() or first in {"the", "la", "le", "el", "al"}
    return started and _capitalised(re.sub(r"[,;]", " ", tail))


def _head(head: str) -> Label | None:
    """Read a name, an office, or an office before a name."""
    if not head or not _PARTED.match(head):
        return None
    tokens = head.split()
    folded = [plain(token) for token in tokens]
    if set(folded) <= ASKS | BYSTANDERS | {""} | {f for f in folded if f.isdigit()}:
        anonymous = bool(set(folded) & ASKS)
        return Label("", "" if anonymous else head, "", anonymous)
    if len(tokens) > 12 or not _capitalised(head) or set(folded) & FIELDS:
        return None
    last = max((i for i, word in enumerate(folded) if _is_office(word)), default=-1)
    if last < 0:
        return _named(tokens, folded, "")
    rest = tokens[last + 1 :]
    if rest and plain(rest[0]) in {"of", "for", "to", "on", "at", "in"}:
        # "President of Ukraine Volodymyr Zelenskyy": a name has two words at least,
        # and what is presided over has one at least.
        capitals = [token for token in rest if plain(token) not in PARTICLES]
        cut = len(tokens) - 2 if len(capitals) >= 3 else len(tokens)
        if set(folded[cut:]) & (PARTICLES | INSTITUTIONS):
            cut = len(tokens)
        last, rest = cut - 1, tokens[cut:]
    office = " ".join(tokens[: last + 1])
    return _named(rest, folded[last + 1 :], office)


def _named(tokens: list[str], folded: list[str], office: str) -> Label:
    while tokens and folded[0] in HONORIFICS:
        tokens, folded = tokens[1:], folded[1:]
    return Label(" ".join(tokens), office, "", False)


def _is_office(word: str) -> bool:
    return word in OFFICES or word.removesuffix("s") in OFFICES


def office_in(words: str) -> bool:
    """Say whether `words` name an office.

    Examples
    --------
    >>> office_in("Minister of Defence"), office_in("Financial Times")
    (True, False)
    """
    return any(_is_office(word) for word in plain(words).split())


def _capitalised(words: str) -> bool:
    """Say whether each word could stand in a name or title."""
    found = _TOKEN.findall(words)
    if not found:
        return False
    first = found[0]
    return (not first[0].islower() or plain(first) in PARTICLES) and all(
        not token[0].islower()
        or plain(token) in PARTICLES
        or not token.islower()  # iTV, al-Jazeera
        for token in found
    )


@lru_cache(maxsize=4096)
def hands_out(office: str) -> bool:
    """Say whether an office is one that hands out the floor.

    Examples
    --------
    >>> hands_out("NATO Spokesperson"), hands_out("Secretary General")
    (True, False)
    """
    return any(word in HANDS_OUT for word in plain(office).split())


@lru_cache(maxsize=4096)
def bystander(office: str) -> bool:
    """Say whether an office is nobody's at the podium: an interpreter, the audience.

    Examples
    --------
    >>> bystander("Interpreter"), bystander("Minister")
    (True, False)
    """
    return bool(office) and all(
        word in BYSTANDERS or word.isdigit() for word in plain(office).split()
    )


@lru_cache(maxsize=4096)
def same_office(first: str, second: str) -> bool:
    """Say whether two offices can be the same one printed at different length.

    Examples
    --------
    >>> same_office("NATO Secretary General", "Secretary General")
    True
    >>> same_office("Secretary General", "Deputy Secretary General")
    False
    """
    short, long = sorted((plain(first).split(), plain(second).split()), key=len)
    more = long[: len(long) - len(short)]
    return bool(short) and long[-len(short) :] == short and not set(more) & _LESSER


_LESSER = frozenset(
    "deputy assistant vice acting former under principal associate".split()
) | (OFFICES - {"head"})
