"""A label, read: ``Name (Outlet)``, ``Office Name``, ``Question (Name, Outlet)``."""

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category

from presskit.languages import ALL, Lexicon
from presskit.names._asker import (
    Piece,
    asking,
)
from presskit.names._clusters import cluster
from presskit.names._elision import without_elision
from presskit.names._jobs import employer
from presskit.names._label_notes import (
    bracketed,
    is_note,
    without_notes,
)
from presskit.names._last_name_first import last_name_first
from presskit.names._offices import (
    hands_out,
    last_title,
    office_in,
)
from presskit.names._outlet_joined import outlet_joined
from presskit.names._outlets import outlet_in
from presskit.names._quoted import quoted
from presskit.names._unspaced import closed_up, name_and_outlet
from presskit.names._words import (
    ASKERS,
    ASKS,
    BYSTANDERS,
    NAMES_TOO,
    NOBODIES,
    PARTICLES,
)
from presskit.text import plain


class Label(NamedTuple):
    """The parts of a label; what it does not say is ''.

    A label with a word for whoever asks has `pieces` where it says more than that word:
    a name or an outlet, which only the table of outlets can tell apart. `number` counts
    somebody unnamed ("Reporter 2"), `sort` tells one from another ("Male Reporter").
    `outlets` are those of an asker one by one, which `affiliation` shows together.
    """

    name: str
    office: str
    affiliation: str
    anonymous: bool
    titled: bool = False
    pieces: tuple[Piece, ...] = ()
    number: str = ""
    sort: str = ""
    outlets: tuple[str, ...] = ()

    @property
    def affiliations(self) -> tuple[str, ...]:
        """What is printed of where somebody belongs, one by one."""
        return self.outlets or (self.affiliation,) * bool(self.affiliation)


_TOKEN = re.compile(r"[^\W_](?:[\w'’.·・-]*\w)?[.’']?|[&/+|–—-]")
_TWO = 2
_DOT = re.compile(r"\s[·・•]\s")
_BRACKETED = re.compile(r"\[[^\[\]]+\]")
_SIGNS = "".join(
    chr(code) for code in range(0x300, 0x1100) if category(chr(code)) in ("Mn", "Mc")
)
"""Vowels and other signs that stand at a letter, as in "प्रश्न" and "ผู้สื่อข่าว"."""
_PARTED = re.compile(rf"^[\w\s{_SIGNS}'’.&/+|·・–—-]+$")


@lru_cache(maxsize=8192)
def parse(label: str, lexicon: Lexicon = ALL) -> Label | None:
    """Read a label.

    Parameters
    ----------
    label : str
        The speaker as printed, without the final colon.
    lexicon : Lexicon
        The languages that it may be in.

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
    read = _parsed(label, lexicon)
    return _unnamed(read, lexicon) if read and read.name else read


def _unnamed(read: Label, lexicon: Lexicon) -> Label:
    """Return the words of a label that are no name: "Online Participant"."""
    if {plain(token) for token in read.name.split()} & lexicon.words(*NOBODIES):
        return read._replace(name="", office=read.name)
    return read


def _parsed(label: str, lexicon: Lexicon) -> Label | None:
    label = closed_up(_DOT.sub(", ", " ".join(label.split()).strip(" -–—*•_")))
    if _BRACKETED.fullmatch(label):
        label = label[1:-1]
    label = without_notes(label, lexicon)
    if told := name_and_outlet(label, lexicon.words(*ASKERS)):
        return Label(told[0], "", told[1], False)
    if told := outlet_joined(label, lexicon):
        return Label(told[0], "", told[1], False)
    if count := cluster(label):
        return Label("", label, "", False, number=count)
    if found := asking(label, lexicon):
        said = ", ".join(words for _, words in found.pieces)
        return Label("", "", said or found.sort, True, False, *found)
    if parts := bracketed(label):
        return _joined(*parts, lexicon, bracket=True)
    head, bar, tail = label.partition(" | ")
    if bar and "|" not in tail:
        note = is_note(tail, lexicon)
        return _joined(head, "" if note else tail, lexicon, bracket=True)
    head, comma, tail = label.partition(",")
    given, second, rest = (part.strip() for part in tail.partition(","))
    if second and last_name_first(head, given, lexicon):  # "Lee, Ann, AP"
        return _joined(f"{given} {head.strip()}", rest, lexicon, bracket=False)
    if comma and "," in tail and _head(head, lexicon) and hands_out(head, lexicon):
        tail = tail.split(",")[0]
    return (
        _joined(head, tail, lexicon, bracket=False) if comma else _head(label, lexicon)
    )


def _joined(head: str, tail: str, lexicon: Lexicon, *, bracket: bool) -> Label | None:
    """Read ``head (tail)`` or ``head, tail``."""
    head, tail = head.strip().strip(","), tail.strip()
    first = _head(head, lexicon)
    if first is None and bracket and head.count(",") == 1:  # "Lee, Ann (AP)"
        surname, given = head.split(",")
        first = _head(f"{given.strip()} {surname}", lexicon)
    if first is None or not tail:
        return first
    if said := None if bracket else quoted(tail):
        tail = said.name  # "газета «Заря»"
    if not bracket and not _affiliates(tail):
        worked = employer(tail, lexicon)  # "Ann Lee, reporter at Channel One"
        if worked is None or (worked and not _affiliates(worked)):
            return None
        if not worked and outlet_in(tail, lexicon) is None:
            return first
        tail = worked or tail  # "CBS correspondent"
    if not bracket and last_name_first(head, tail, lexicon):
        return _named(f"{tail} {head}".split(), "", lexicon)  # "Lee, Dr. Ann"
    office = office_in(tail, lexicon) and not _press_job(tail, lexicon)
    of = "" if bracket else _presides(head, lexicon)
    if first.office and not (office or of) and _may_be_named(head, lexicon):
        first = _named(
            head.split(), "", lexicon
        )  # Major Garrett (CBS), Larry King (CNN)
    if first.name and not first.office:
        return first._replace(**{"office" if office else "affiliation": tail})
    second = _head(tail, lexicon)
    if of and second and second.name:
        return second._replace(office=of)
    short = bracket and tail.isupper() and " " not in tail  # (AP), (BMB)
    if first.office and not first.name and second and second.name and not short:
        return second._replace(
            office=f"{first.office}, {second.office}" if second.office else first.office
        )
    return first._replace(affiliation=tail)


def _press_job(tail: str, lexicon: Lexicon) -> bool:
    """Return True if words name a job of those who ask: press, or analyst."""
    return bool(set(plain(tail).split()) & lexicon.words("press_jobs", "analysts"))


def _affiliates(tail: str) -> bool:
    """Return True if the words after a comma can be an outlet or an office."""
    first, *_ = tail.split()
    started = not first[0].islower() or plain(first) in ALL.words("articles_of_names")
    return started and _capitalised(re.sub(r"[,;]", " ", tail))


def _may_be_named(head: str, lexicon: Lexicon) -> bool:
    """Return True if the only office in some words can be a name: "Larry King"."""
    words = [plain(token) for token in head.split()]
    at, too = last_title(head.split(), lexicon), lexicon.words(*NAMES_TOO)
    return (
        2 <= len(words) <= 3
        and sum(word in too for word in words) == 1
        and (words[at] if at >= 0 else words[-1]) in too
        and not set(words) & lexicon.words("institutions", "leading_article")
    )


def _presides(head: str, lexicon: Lexicon) -> str:
    """Return words that are an office with what it is of: "Presidenta de Tarn"."""
    tokens = head.split()
    last = last_title(tokens, lexicon)
    of = _begins_of(tokens[last + 1 :], lexicon)
    return head if last >= 0 and of else ""


def _begins_of(rest: list[str], lexicon: Lexicon) -> bool:
    """Return True if words begin with what joins an office to what it is of."""
    return bool(rest) and (
        plain(rest[0]) in lexicon.words("office_of")
        or without_elision(rest[0], lexicon) != rest[0]
    )


def _head(head: str, lexicon: Lexicon) -> Label | None:
    """Read a name, an office, or an office before a name."""
    if not head or not _PARTED.match(head):
        return None
    tokens = head.split()
    folded = [plain(token) for token in tokens]
    signs = {word for word in folded if word.isdigit() or len(word) <= 1}
    nobody = lexicon.words(*BYSTANDERS, *ASKS)
    if folded[0] in nobody:  # "Audience member"
        nobody |= lexicon.words("offices")
    if set(folded) <= nobody | signs and set(folded) - signs:
        return Label("", head, "", False)
    if len(tokens) > 12 or not _capitalised(head):
        return None
    if folded[0] in lexicon.words("remarks_of"):
        tokens, folded = tokens[1:], folded[1:]
    if set(folded) & lexicon.words("fields"):
        return None
    if folded[0] in lexicon.words("begins_talk") and len(tokens) > 1:
        return None
    last = last_title(tokens, lexicon)
    if last < 0:
        return _named(tokens, "", lexicon)
    cut = _after_what_it_is_of(tokens, last, lexicon)
    while cut - 1 > last and folded[cut - 1] in lexicon.words("honorifics"):
        cut -= 1  # "Minister of Health Dr. Ann Lee"
    return _named(tokens[cut:], " ".join(tokens[:cut]), lexicon)


def _after_what_it_is_of(tokens: list[str], last: int, lexicon: Lexicon) -> int:
    """Return the first token of the name, after an office and what it is of.

    "President of Ukraine Volodymyr Zelenskyy": a name has two words at least, and what
    is presided over has one at least. After an institution one word is a name.
    """
    folded = [plain(without_elision(token, lexicon)) for token in tokens]
    rest = folded[last + 1 :]
    if not _begins_of(tokens[last + 1 :], lexicon):
        return last + 1
    institutions, particles = lexicon.words("institutions"), lexicon.words(*PARTICLES)
    inside = [n for n, word in enumerate(rest) if word in institutions]
    sure = rest[0] in lexicon.words("surely_of")
    if inside and (sure or inside[0] <= 2):
        after = rest[inside[-1] + 1 :]
        if 0 < len(after) <= 2 and not set(after) & particles:
            return len(folded) - len(after)
        if not after:
            return len(folded)
    capitals = [word for word in rest if word not in particles]
    joins = sum(word in lexicon.words("office_of") for word in rest)
    if joins > 1 and len(capitals) == joins:  # "Secretario de Estado de Prensa"
        return len(folded)
    small = tokens[last + 1].islower() and rest[0] in lexicon.alone("office_of")
    if small and len(capitals) == 1:  # "Ministro de Pesca"; a name begins large: "De"
        return len(folded)
    if not sure and tokens[last + 1].islower() and len(capitals) == _TWO:
        return len(folded)  # "Ministro da Defesa Nacional" names nobody "da Defesa"
    if not sure and len(capitals) < 3:
        return last + 1
    cut = len(folded) - 2 if len(capitals) >= 3 else len(folded)
    if set(folded[cut:]) & (particles | institutions):
        return len(folded) if sure else last + 1
    return cut


def _named(tokens: list[str], office: str, lexicon: Lexicon) -> Label:
    folded = [plain(token) for token in tokens]
    if len(tokens) > 1 and _short_title(tokens[0], lexicon):
        rest = _named(tokens[1:], office, lexicon)
        return rest._replace(titled=True)
    honorifics, after = lexicon.words("honorifics"), lexicon.words("postnominals")
    titled = bool(tokens) and folded[0] in honorifics
    while tokens and (folded[0] in honorifics or _the_honourable(folded, lexicon)):
        tokens, folded = tokens[1:], folded[1:]
    while len(tokens) > 1 and folded[-1] in after:
        tokens, folded = tokens[:-1], folded[:-1]
    return Label(" ".join(tokens), office, "", False, titled)


def _short_title(word: str, lexicon: Lexicon) -> bool:
    """Return True for "M." in French, where it is no initial."""
    return word.endswith(".") and plain(word) in lexicon.alone("short_honorifics")


def _the_honourable(folded: list[str], lexicon: Lexicon) -> bool:
    return (
        folded[0] in lexicon.words("leading_article")
        and folded[1:2] != []
        and folded[1] in lexicon.words("honorifics_after_the")
    )


def _capitalised(words: str) -> bool:
    """Return True if each word could stand in a name or title.

    Names of all languages stand in a transcript: "Radio y Mar" asks in English, too.
    """
    found = _TOKEN.findall(words)
    if not found:
        return False
    first, particles = found[0], ALL.words(*PARTICLES)
    return (not first[0].islower() or plain(first) in particles) and all(
        not token[0].islower()
        or plain(token) in particles
        or not token.islower()  # iTV, al-Jazeera
        for token in found
    )
