"""A label, read: ``Name (Outlet)``, ``Office Name``, ``Question (Name, Outlet)``."""

import re
from functools import lru_cache
from typing import NamedTuple

from presskit.names._asker import (
    Piece,
    asking,
)
from presskit.names._notes import (
    bracketed,
    without_notes,
)
from presskit.names._offices import (
    hands_out,
    last_title,
    office_in,
)
from presskit.names._words import (
    ASKS,
    BEGINS_TALK,
    BYSTANDERS,
    FIELDS,
    HONORIFICS,
    INSTITUTIONS,
    NAMES_TOO,
    NOBODYS,
    PARTICLES,
    POSTNOMINALS,
    PRESS_JOBS,
)
from presskit.text import plain


class Label(NamedTuple):
    """The parts of a label; what it does not say is ''.

    A label with a word for whoever asks has `pieces` where it says more than that word:
    a name or an outlet, which only the table of outlets can tell apart. `number` counts
    somebody unnamed ("Reporter 2"), `sort` tells one from another ("Male Reporter").
    """

    name: str
    office: str
    affiliation: str
    anonymous: bool
    titled: bool = False
    pieces: tuple[Piece, ...] = ()
    number: str = ""
    sort: str = ""


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
    >>> parse("Nic Robertson (CNN)")[:3]
    ('Nic Robertson', '', 'CNN')
    >>> parse("NATO Spokesperson, Oana Lungescu")[:3]
    ('Oana Lungescu', 'NATO Spokesperson', '')
    >>> parse("Two questions") is None
    True
    >>> parse("French Reporter").anonymous, parse("Participant 1").name
    (True, '')
    """
    read = _parsed(label)
    return _unnamed(read) if read and read.name else read


def _unnamed(read: Label) -> Label:
    """Return what a label says whose words are not a name: "Online Participant"."""
    if {plain(token) for token in read.name.split()} & NOBODYS:
        return read._replace(name="", office=read.name)
    return read


def _parsed(label: str) -> Label | None:
    label = without_notes(" ".join(label.split()).strip(" -–—*•_"))
    if found := asking(label):
        said = ", ".join(words for _, words in found.pieces)
        return Label("", "", said or found.sort, True, False, *found)
    if parts := bracketed(label):
        return _joined(*parts, bracket=True)
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
    office = office_in(tail) and not _press_job(tail)
    of = "" if bracket else _presides(head)
    if first.office and not (office or of) and _may_be_named(head):
        first = _named(head.split(), "")  # Major Garrett (CBS), Larry King (CNN)
    if first.name and not first.office:
        return first._replace(**{"office" if office else "affiliation": tail})
    second = _head(tail)
    if of and second and second.name:
        return second._replace(office=of)
    short = bracket and tail.isupper() and " " not in tail  # (AP), (BMB)
    if first.office and not first.name and second and second.name and not short:
        return second._replace(
            office=f"{first.office}, {second.office}" if second.office else first.office
        )
    return first._replace(affiliation=tail)


def _press_job(tail: str) -> bool:
    """Return True if words name a job of those who ask: press, or analyst."""
    return bool(set(plain(tail).split()) & (PRESS_JOBS | {"analyst", "analysts"}))


def _affiliates(tail: str) -> bool:
    """Return True if the words after a comma can be an outlet or an office."""
    first, *_ = tail.split()
    started = not first[0].islower() or first in {"the", "la", "le", "el", "al"}
    return started and _capitalised(re.sub(r"[,;]", " ", tail))


def _may_be_named(head: str) -> bool:
    """Return True if the only office in some words can be a name: "Larry King"."""
    words = [plain(token) for token in head.split()]
    at = last_title(head.split())
    return (
        2 <= len(words) <= 3
        and sum(word in NAMES_TOO for word in words) == 1
        and (words[at] if at >= 0 else words[-1]) in NAMES_TOO
        and not set(words) & (INSTITUTIONS | {"the"})
    )


def _presides(head: str) -> str:
    """Return words that are an office with what it is of: "Presidenta de Tarn"."""
    tokens = head.split()
    last = last_title(tokens)
    rest = tokens[last + 1 :]
    of = rest and (plain(rest[0]) in _OF | {"von", "vom"} or _ELIDED.match(rest[0]))
    return head if last >= 0 and of else ""


_OF = frozenset(
    "of for to on at in de del della dello degli delle dei di du des do da der".split()
)
"""Words between an office and what it is of."""
_ELIDED = re.compile(r"(?:d|l|dell|nell|all)['’](?=\w)", re.IGNORECASE)
_SURELY_OF = frozenset("of for to on at in".split())
"""Those of them that begin no surname: Minister de Groot."""


def _head(head: str) -> Label | None:
    """Read a name, an office, or an office before a name."""
    if not head or not _PARTED.match(head):
        return None
    tokens = head.split()
    folded = [plain(token) for token in tokens]
    signs = {word for word in folded if word.isdigit() or len(word) <= 1}
    if set(folded) <= BYSTANDERS | ASKS | signs and set(folded) - signs:
        return Label("", head, "", False)
    if len(tokens) > 12 or not _capitalised(head) or set(folded) & FIELDS:
        return None
    if folded[0] in BEGINS_TALK and len(tokens) > 1:
        return None
    last = last_title(tokens)
    if last < 0:
        return _named(tokens, "")
    cut = _after_what_it_is_of(tokens, last)
    return _named(tokens[cut:], " ".join(tokens[:cut]))


def _after_what_it_is_of(tokens: list[str], last: int) -> int:
    """Return where the name begins after an office and what it is of.

    "President of Ukraine Volodymyr Zelenskyy": a name has two words at least, and what
    is presided over has one at least. After an institution one word is a name.
    """
    folded = [plain(_ELIDED.sub("", token)) for token in tokens]
    rest = folded[last + 1 :]
    if not rest or not (rest[0] in _OF or _ELIDED.match(tokens[last + 1])):
        return last + 1
    inside = [n for n, word in enumerate(rest) if word in INSTITUTIONS]
    sure = rest[0] in _SURELY_OF
    if inside and (sure or inside[0] <= 2):
        after = rest[inside[-1] + 1 :]
        if 0 < len(after) <= 2 and not set(after) & PARTICLES:
            return len(folded) - len(after)
        if not after:
            return len(folded)
    capitals = [word for word in rest if word not in PARTICLES]
    if not sure and len(capitals) < 3:
        return last + 1
    cut = len(folded) - 2 if len(capitals) >= 3 else len(folded)
    if set(folded[cut:]) & (PARTICLES | INSTITUTIONS):
        return len(folded) if sure else last + 1
    return cut


def _named(tokens: list[str], office: str) -> Label:
    folded = [plain(token) for token in tokens]
    titled = bool(tokens) and folded[0] in HONORIFICS
    while tokens and (folded[0] in HONORIFICS or folded[:2] == ["the", "hon"]):
        tokens, folded = tokens[1:], folded[1:]
    while len(tokens) > 1 and folded[-1] in POSTNOMINALS:
        tokens, folded = tokens[:-1], folded[:-1]
    return Label(" ".join(tokens), office, "", False, titled)


def _capitalised(words: str) -> bool:
    """Return True if each word could stand in a name or title."""
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
