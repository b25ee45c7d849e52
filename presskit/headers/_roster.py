"""Who a list before the talk names: "Speakers: A (Office), B", one a line or in one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from presskit.headers._lines import Paragraph
from presskit.headers._people import is_person
from presskit.languages import Lexicon
from presskit.names import office_in, parse
from presskit.schema.values import Listed
from presskit.text import plain
from presskit.text.fields import LISTS, field_of

_OUTSIDE = re.compile(r"[,;](?![^()]*\))")
"""What parts people in one line; a comma inside brackets parts none."""
_BRACKET = re.compile(r"(?P<name>[^()]+?)\s*\((?P<inside>[^()]+)\)\.?")
_DASH = re.compile(r"\s+--?\s+|\s*[–—]\s+|\s+[–—]")
_LONGEST = 1_000
_MOST = 200
"""People of one file; a longer list is none of them."""


def with_lists(
    paragraphs: Iterable[Paragraph], lexicon: Lexicon
) -> Iterator[Paragraph]:
    """Yield paragraphs, those that go on with a list of people as data of it.

    Examples
    --------
    >>> from presskit.headers._lines import paragraphs
    >>> from presskit.languages import lexicon
    >>> lines = ["Speakers: Ann Lee, Minister", "Bo Ek, Director", "", "The bridge"]
    >>> found = with_lists(paragraphs(lines, lexicon(), None), lexicon())
    >>> [one.sort for one in found]
    ['data', 'data', 'blank', 'title']
    """
    side: str | None = None
    filled = False  # somebody stands in the list that is open
    for one in paragraphs:
        if "list" in one.data:
            side, value = one.data["list"]
            filled = any(_people(value, side, lexicon))
        elif one.sort == "blank":
            side = None if filled else side
        elif heading := _heads_list(one.text, lexicon):
            side, filled = heading[0], False
            one = one._replace(sort="data", data={"list": (side, "")})
        elif side is not None and one.sort in ("title", "note"):
            if any(_people(one.text, side, lexicon)):
                one = one._replace(sort="data", data={"list": (side, one.text)})
                filled = True
            else:
                side = None
        else:
            side = None
        yield one


def _heads_list(line: str, lexicon: Lexicon) -> tuple[str] | None:
    """Return the side of those whom the lines below a heading list."""
    field = field_of(f"{line}:", lexicon)
    return (LISTS[field[0]],) if field and field[0] in LISTS else None


def roster(paragraphs: Iterable[Paragraph], lexicon: Lexicon) -> tuple[Listed, ...]:
    """Return the people whom lists before the talk name, each once.

    Parameters
    ----------
    paragraphs : iterable of Paragraph
        Those of the header, as :func:`with_lists` yields them.
    lexicon : Lexicon
        The words of the language.

    Examples
    --------
    >>> from presskit.headers._lines import paragraphs
    >>> from presskit.languages import lexicon
    >>> lines = ["Speakers: Ann Lee (Ministry of Water), Bo Ek (Harbour Board)"]
    >>> for one in roster(paragraphs(lines, lexicon(), None), lexicon()):
    ...     print(one.name, one.initials, one.affiliation, one.side)
    Ann Lee AL Ministry of Water podium
    Bo Ek BE Harbour Board podium
    """
    people: dict[str, Listed] = {}
    for one in paragraphs:
        if "list" in one.data:
            side, value = one.data["list"]
            found = _people(value[:_LONGEST], side, lexicon)
        elif one.sort == "title":
            found = _bracketed(one.text[:_LONGEST], lexicon)
        else:
            continue
        for person in found:
            people.setdefault(person.name, person)
        if len(people) >= _MOST:
            break
    return tuple(people.values())


def unread(paragraphs: Iterable[Paragraph], lexicon: Lexicon) -> Iterator[str]:
    """Yield lines that begin as a list does and name nobody: "Panel: Who will pay?".

    Examples
    --------
    >>> from presskit.headers._lines import paragraphs
    >>> from presskit.languages import lexicon
    >>> lines = ["Panel: Who will pay?", "Moderator: Ann Lee"]
    >>> list(unread(paragraphs(lines, lexicon(), None), lexicon()))
    ['Panel: Who will pay?']
    """
    for one in paragraphs:
        side, value = one.data.get("list", ("", ""))
        if value and value != one.text and not any(_people(value, side, lexicon)):
            yield one.text


def is_list(line: str, lexicon: Lexicon) -> bool:
    """Return True for "Speakers: Ann Lee, Bo Ek (Harbour Board)": nobody says that.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> is_list("Sprecher: Brandt, Kolb (BMG)", lexicon("de"))
    True
    >>> is_list("Speaker: Ann Lee, Director, Harbour Department", lexicon("en"))
    True
    >>> is_list("Sprecher: Guten Morgen.", lexicon("de"))
    False
    """
    field = field_of(line, lexicon)
    if field is None or field[0] not in LISTS or line.endswith((".", "?", "!")):
        return False
    parts = _OUTSIDE.split(field[1])
    people = list(_people(field[1], "", lexicon))
    if people and people[0].office and people[0].name in parts[0]:
        return True  # "Speaker: Ann Lee, Director, Harbour Department, Fund"
    if len(parts) == 1 and people and " " in people[0].name:
        return people[0].name == field[1]  # "Moderator: Ann Lee", and nothing more
    return len(people) > 1 and 2 * len(people) > len(parts)


def is_fact(line: str, lexicon: Lexicon) -> bool:
    """Return True for a named field that lists nobody, with its value.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> lines = ("Event Name: The dam", "Event Name:", "Speakers: Ann Lee, Bo Ek")
    >>> [is_fact(line, lexicon()) for line in lines]
    [True, False, False]
    """
    field = field_of(line, lexicon)
    return bool(field and field[1]) and field[0] not in LISTS


def _people(value: str, side: str, lexicon: Lexicon) -> Iterator[Listed]:
    """Yield the people of one line of a list."""
    if _DASH.search(value) and not _BRACKET.search(value):
        for entry in _entries(value, lexicon):
            yield from _one(*_head(_DASH.split(entry)), side, lexicon)
        return
    parts = [part.strip() for part in _OUTSIDE.split(value)]
    at = 0
    while at < len(parts):
        name, about = parts[at], []
        at += 1
        while at < len(parts) and parts[at] and _is_office(parts[at], lexicon):
            about.append(parts[at])
            at += 1
        if bracket := _BRACKET.fullmatch(name):
            name, about = bracket["name"], [bracket["inside"], *about]
        yield from _one(name, ", ".join(about), side, lexicon)


def _entries(value: str, lexicon: Lexicon) -> list[str]:
    """Return the entries of a list that a page prints over lines, run together.

    Each begins with a title and has a dash: "MR. EK – CHAIR MS. LEE – DIRECTOR".
    """
    words, titles = value.split(), lexicon.words("honorifics")
    begin = [
        at
        for at, (word, after) in enumerate(pairwise(words))
        if word[0].isupper() and after[0].isupper() and plain(word) in titles
    ]
    if not begin:
        return [value]
    ends = [*begin[1:], len(words)]
    entries = [" ".join(words[a:b]) for a, b in zip(begin, ends, strict=True)]
    apart = begin[:1] == [0] and all(map(_DASH.search, entries))
    return entries if apart else [value]


def _head(parts: Sequence[str]) -> tuple[str, str]:
    return parts[0], parts[1] if len(parts) > 1 else ""


def _bracketed(line: str, lexicon: Lexicon) -> Iterator[Listed]:
    """Yield the people of "Part One: Ann Lee (Harbour), Bo Ek (Docks)"."""
    value = line.partition(":")[2] or line
    parts = [_BRACKET.fullmatch(part.strip()) for part in _OUTSIDE.split(value)]
    if len(parts) < 2 or not all(parts):
        return
    for part in filter(None, parts):
        yield from _one(part["name"], part["inside"], "", lexicon)


def _one(name: str, about: str, side: str, lexicon: Lexicon) -> Iterable[Listed]:
    """Return the person of one entry, or nobody if its words are no name."""
    name = _without_initials(name.strip(" .:"), lexicon)
    label = parse(name, lexicon)
    if label is None or label.anonymous:
        return ()
    printed = _untitled(label.name or name, lexicon)
    if not printed[:1].isupper() or not is_person(printed, lexicon):
        return ()
    office = label.office if label.name else ""
    if _is_office(about, lexicon):
        return (Listed(printed, ", ".join(filter(None, (office, about))), "", side),)
    return (Listed(printed, office, about or label.affiliation, side),)


def _without_initials(entry: str, lexicon: Lexicon) -> str:
    """Return the name of "AL Dr. Ann Lee", where a key says whom letters mean."""
    letters, _, name = entry.partition(" ")
    words = _untitled(name.strip(" –—=:"), lexicon).split()
    theirs = "".join(word[0] for word in words)
    own = len(words) > 1 and letters in (theirs, theirs[0] + theirs[-1])
    return " ".join(words) if own else entry


def _untitled(name: str, lexicon: Lexicon) -> str:
    """Return a name without "Mr." or "Dr." before it."""
    words = name.split()
    while len(words) > 1 and plain(words[0]) in lexicon.words("honorifics"):
        words = words[1:]
    return " ".join(words)


def _is_office(words: str, lexicon: Lexicon) -> bool:
    return bool(words) and bool(office_in(words, lexicon))
