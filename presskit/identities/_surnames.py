"""People at the podium whom several files of a folder print by a surname alone.

"PRESIDENT KELLEN" in ten files of one folder is one person where nothing tells two
apart: the same office within a year or so, of which there is one, and nobody else of
that surname. Whoever has no office, another one, or one that many hold ("MINISTER
KIM"), may be one person: that is for somebody to decide.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from presskit.languages import lexicon
from presskit.names import same_office, sole_office
from presskit.schema.values import Match, Mention, Transcript
from presskit.text import plain

TERM = timedelta(days=400)
"""Between two files in which one office is the same person's."""


class Bearers(NamedTuple):
    """Those of one surname: who is surely one person, and who may be."""

    same: list[Match]
    perhaps: list[Match]


class _Bearer(NamedTuple):
    at: int
    file: int
    name: str
    office: str
    title: str


def bearers(
    files: Sequence[Transcript],
    mentions: Sequence[Mention],
    places: Sequence[tuple[int, int]],
) -> Bearers:
    """Return those at the podium who are one person by surname, and who may be.

    Parameters
    ----------
    files : sequence of Transcript
        All files.
    mentions : sequence of Mention
        Who is mentioned in them.
    places : sequence of (int, int)
        File and first turn of each mention.

    Returns
    -------
    Bearers
        Matches of positions of mentions. Each person of a file is there once, with the
        one in the file before; files without a day come last.
    """
    groups: dict[tuple[Path, str], list[_Bearer]] = {}
    for at, mention in enumerate(mentions):
        key = plain(mention.name)
        if mention.podium and key:
            folder = Path(files[places[at][0]].document.source).parent
            groups.setdefault((folder, key.split()[-1]), []).append(
                _Bearer(at, places[at][0], key, mention.office, _title(mention.label))
            )
    same: list[Match] = []
    perhaps: list[Match] = []
    for (_, surname), own in groups.items():
        alone = [one for one in own if one.name == surname]
        full = {one.name for one in own} - {surname}
        if not alone or len(full) > 1 or len({one.file for one in own}) < 2:
            continue
        for first, second in pairwise(_in_order(own, files)):
            if surname not in (first.name, second.name) or _two(first, second):
                continue
            match = Match(first.at, second.at, _evidence(first, second, files))
            (same if match.evidence else perhaps).append(match)
    return Bearers(same, perhaps)


def _in_order(own: Sequence[_Bearer], files: Sequence[Transcript]) -> list[_Bearer]:
    """Return one bearer a file, with the longest office, by day."""
    of: dict[int, _Bearer] = {}
    for one in own:
        known = of.get(one.file)
        if known is None or len(one.office) > len(known.office):
            of[one.file] = one
    days = {file: files[file].turns.header.date for file in of}
    dated = sorted((file for file in of if days[file]), key=lambda file: days[file])
    return [of[file] for file in (*dated, *(file for file in of if not days[file]))]


def _two(one: _Bearer, two: _Bearer) -> bool:
    """Return True if two cannot be one: Mr. and Ms., or two in one file."""
    return one.file == two.file or {one.title, two.title} == {"man", "woman"}


def _evidence(one: _Bearer, two: _Bearer, files: Sequence[Transcript]) -> str:
    """Return the reason why two of a surname are one person; "" if it is not sure."""
    days = [files[each.file].turns.header.date for each in (one, two)]
    if not (one.office and two.office and all(days)):
        return ""
    apart = abs(days[1] - days[0])
    sole = sole_office(one.office) and sole_office(two.office)
    if apart > TERM or not sole or not same_office(one.office, two.office):
        return ""
    return (
        f"both are {two.office}, {apart.days} days apart in one folder, and nobody "
        "else there has the surname"
    )


def perhaps_one(
    found: Bearers, ids: Sequence[str], parted: set[frozenset[int]]
) -> Iterator[Match]:
    """Yield those who may be one person, of whom nobody has decided yet."""
    for match in found.perhaps:
        pair = frozenset((match.first, match.second))
        if ids[match.first] != ids[match.second] and pair not in parted:
            yield match


def _title(label: str) -> str:
    """Return the kind of title in a label, a man's or a woman's; "" without one."""
    of = lexicon().table("titles")
    told = {of[word] for word in plain(label).split() if word in of}
    return told.pop() if len(told) == 1 else ""
