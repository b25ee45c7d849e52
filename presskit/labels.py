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
    titled: bool = False


OFFICES = frozenset(
    """
    secretary secretary-general general president vice-president minister chancellor
    premier governor mayor ambassador commissioner commander admiral director chair
    chairman chairwoman chairperson chief king queen prince princess senator
    representative envoy adviser advisor speaker deputy undersecretary official
    spokesperson spokesman spokeswoman spokespeople moderator host operator presenter
    anchor interpreter translator facilitator emcee mc coordinator administrator
    taoiseach attorney head leader member saceur sherpa pm aide staff officer treasurer
    presidente presidenta ministro ministra secretario secretaria subsecretario
    subsecretaria canciller gobernador gobernadora vocero vocera portavoz titular
    coordinador coordinadora fiscal general procurador procuradora director directora
    comandante almirante embajador embajadora moderador moderadora
    bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin präsident
    sprecher sprecherin regierungssprecher regierungssprecherin moderatorin
    président présidente ministre chancelier secrétaire porte-parole premierminister
    treasurer judge justice sheriff superintendent surgeon nominee elect
    """.split()
)
"""Words that say what somebody is; an office ends with the last of them."""

HANDS_OUT = frozenset(
    """
    spokesperson spokesman spokeswoman spokespeople moderator host operator presenter
    facilitator emcee mc aide staff timekeeper moderador moderadora vocero vocera
    portavoz sprecher sprecherin regierungssprecher moderatorin
    """.split()
)
"""Offices that hand out the floor when somebody else stands at the podium."""

ASKS = frozenset(
    """
    q j question questions journalist journalists reporter reporters press media
    correspondent pregunta periodista frage journalist/in journaliste domanda
    giornalista pytanie interlocutor interlocutora вопрос питання zusatzfrage nachfrage
    reportera caller
    """.split()
)
"""Labels of somebody who asks and is not named."""

BYSTANDERS = frozenset(
    """
    interpreter translator audience participant speaker voice unidentified unknown male
    female man woman crosstalk remark remarks attendee zuruf intervencion interprete
    dolmetscher voz voces
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
    contact contacts date title subject issued updated published location venue note
    notes
    photo photos copyright source url tel phone email website embargo release duration
    topic topics subjects speakers participants subtitle
    """.split()
)
"""Words before a colon in front matter and footers, where nobody speaks."""

_BEGINS_TALK = frozenset(
    """
    and but as for on with if when also then now in at from of by because while that
    this these what why how where here there it we you they
    """.split()
)
"""Words that begin a sentence, not a name: "And for the President: …"."""

_POSTNOMINALS = frozenset("mp mep am ao ac qc kc sc obe cbe kcmg phd md esq".split())

PARTICLES = frozenset(
    """
    of the and for van von de der den ter ten la le les lo al el bin ben ibn di da del
    della du des dos das do y e i zu zum zur on at to af av
    """.split()
)

_BRACKET = re.compile(r"(?P<head>.*?\S)\s*[\[(（](?P<inner>[^\])）]*)[\])）]\s*")
_NOTE = re.compile(
    r"(?:via|through|by|over|on|off|in|re-?translated|translated|as|speaking|speaks|online|"
    r"inaudible|unknown|remote(?:ly)?|interpreted|interpretation)\b[^)]*",
    re.IGNORECASE,
)
"""A note in brackets on how somebody speaks: no affiliation."""
_ASKER_FROM = re.compile(
    r"(?:reporter|journalist|correspondent|question|q)\s+(?:from|for|of|with)\s+"
    r"(?P<outlet>[^\W_].{1,50})",
    re.IGNORECASE,
)
PRESS_JOBS = frozenset(
    """
    correspondent correspondents reporter journalist bureau editor newsroom columnist
    anchor producer photographer stringer desk magazine tv television radio news
    newspaper agency times post presenter
    """.split()
)
"""Words of a job at an outlet, or of an outlet's name, whatever else stands there."""
_TOKEN = re.compile(r"[^\W_](?:[\w'’.-]*\w)?[.’']?|[&/+|–—-]")
_PARTED = re.compile(r"^[\w\s'’.&/+|–—-]+$")


_ASKING = frozenset(
    """
    reporter reporters journalist journalists journalistin journalistinnen journaliste
    journalistes periodista periodistas reportera reporterin correspondent
    correspondents questioner question questions pregunta frage zusatzfrage nachfrage
    domanda giornalista caller media corps
    """.split()
)
_NOBODYS = frozenset(
    """
    participant participants intervenant intervenante teilnehmer teilnehmerin inaudible
    unintelligible withheld unidentified unknown anonymous unnamed unbekannt unbekannter
    unbekannte mic microphone zoom remote online audience interpreter translator
    """.split()
)
"""Words that no name of a person has; a label with one stands for nobody by name."""


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
    Label(name='Nic Robertson', office='', affiliation='CNN', anonymous=False,
    titled=False)
    >>> parse("NATO Spokesperson, Oana Lungescu")
    Label(name='Oana Lungescu', office='NATO Spokesperson', affiliation='',
    anonymous=False, titled=False)
    >>> parse("Two questions") is None
    True
    >>> parse("French Reporter").anonymous, parse("Participant 1").name
    (True, '')
    """
    read = _parsed(label)
    return _unnamed(read) if read and read.name else read


def _unnamed(read: Label) -> Label:
    """Return what a label says whose words are no name: "French Reporter"."""
    tokens = read.name.split()
    folded = [plain(token) for token in tokens]
    asking = [at for at, word in enumerate(folded) if word in _ASKING]
    if asking:
        after = tokens[asking[-1] + 1 :]
        if len(after) > 1 and not set(folded[asking[-1] + 1 :]) & _NOBODYS:
            return read  # "Journalist Ann Lee"
        rest = [token for at, token in enumerate(tokens) if at not in asking]
        return Label("", "", read.affiliation or " ".join(rest), True)
    if set(folded) & _NOBODYS:
        return read._replace(name="", office=read.name)
    return read


def _parsed(label: str) -> Label | None:
    label = " ".join(label.split()).strip(" -–—*•_")
    while (noted := _BRACKET.fullmatch(label)) and _NOTE.fullmatch(noted["inner"]):
        label = noted["head"].strip()
    if bracketed := _BRACKET.fullmatch(label):
        return _joined(bracketed["head"], bracketed["inner"], bracket=True)
    if asker := _ASKER_FROM.fullmatch(label):
        return Label("", "", asker["outlet"], True)
    head, comma, tail = label.partition(",")
    if comma and "," in tail and _head(head) and hands_out(head):
        tail = tail.split(",")[0]
    return _joined(head, tail, bracket=False) if comma else _head(label)


def _joined(head: str, tail: str, *, bracket: bool) -> Label | None:
    """Read ``head (tail)`` or ``head, tail``."""
    head, tail = head.strip().strip(","), tail.strip()
    first = _head(head)
    if first is None and bracket and head.count(",") == 1:  # "Lee, Ann (AP)"
        surname, given = head.split(",")
        first = _head(f"{given.strip()} {surname}")
    if first is None or not tail:
        return first
    if not bracket and not _affiliates(tail):
        return None
    if first.anonymous:
        return first._replace(affiliation=tail)
    if first.name and not first.office:
        side = "office" if office_in(tail) and not _press_job(tail) else "affiliation"
        return first._replace(**{side: tail})
    second = _head(tail)
    if first.office and not first.name and second and second.name:
        return second._replace(
            office=f"{first.office}, {second.office}" if second.office else first.office
        )
    return first._replace(affiliation=tail)


def _press_job(tail: str) -> bool:
    return bool(set(plain(tail).split()) & PRESS_JOBS)


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
    if folded[0] in _BEGINS_TALK and len(tokens) > 1:
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
    titled = bool(tokens) and folded[0] in HONORIFICS
    while tokens and (folded[0] in HONORIFICS or folded[:2] == ["the", "hon"]):
        tokens, folded = tokens[1:], folded[1:]
    while len(tokens) > 1 and folded[-1] in _POSTNOMINALS:
        tokens, folded = tokens[:-1], folded[:-1]
    return Label(" ".join(tokens), office, "", False, titled)


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
    words = plain(office).split()
    return any(word in HANDS_OUT for word in words) or bool(
        {"press", "media", "communications"} & set(words)
        and {"secretary", "officer", "service", "head", "chief", "director", "attache"}
        & set(words)
    )


@lru_cache(maxsize=4096)
def bystander(office: str) -> bool:
    """Say whether an office is nobody's at the podium: an interpreter, the audience.

    Examples
    --------
    >>> bystander("Interpreter"), bystander("Minister")
    (True, False)
    """
    words = plain(office).split()
    return bool(_NOBODYS & set(words)) or (
        bool(words) and all(word in BYSTANDERS or word.isdigit() for word in words)
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
    short, long = sorted((_spelled(first), _spelled(second)), key=len)
    more = long[: len(long) - len(short)]
    return bool(short) and long[-len(short) :] == short and not set(more) & _LESSER


def _spelled(office: str) -> list[str]:
    words = [word for word in plain(office).split() if word != "the"]
    return " ".join(words).replace("pm", "prime minister").split()


_LESSER = frozenset(
    "deputy assistant vice acting former under principal associate".split()
) | (OFFICES - {"head"})
