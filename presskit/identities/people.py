"""One person behind many labels, over all transcripts: only on evidence that holds."""

import codecs
import csv
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from pathlib import Path
from typing import NamedTuple

from presskit.errors import TableError
from presskit.text import plain, slug


class Mention(NamedTuple):
    """One label of one transcript, with what it says of a person."""

    transcript: str
    label: str
    name: str
    office: str
    podium: bool
    outlets: tuple[str, ...]


class Person(NamedTuple):
    """Who a mention is."""

    speaker_id: str
    speaker: str


class Alias(NamedTuple):
    """One line of an alias file: how a person is printed, and who it is."""

    speaker: str
    reason: str


def read_aliases(path: Path) -> dict[str, Alias]:
    """Read an alias file.

    Parameters
    ----------
    path : Path
        CSV with the columns ``printed`` (a name or a whole label), ``speaker`` (the
        name to show) and ``reason``; parted by commas, semicolons or tabs, in UTF-8,
        UTF-16 or windows-1252.

    Returns
    -------
    dict of str to Alias
        By the printed name, folded.

    Raises
    ------
    TableError
        If it is no text, a column is missing, or one printed name stands for two
        people.
    """
    lines = _decoded(path.read_bytes(), path).splitlines()
    first = lines[0] if lines else ""
    # Spreadsheets write what their country writes between numbers.
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(lines, delimiter=delimiter)
    missing = {"printed", "speaker", "reason"} - set(reader.fieldnames or ())
    if missing:
        raise TableError(
            f"{path}: an alias file needs the columns printed, speaker and reason; "
            f"it lacks {sorted(missing)}."
        )
    aliases: dict[str, Alias] = {}
    for row in reader:
        printed = plain(row["printed"] or "")
        speaker = (row["speaker"] or "").strip()
        if not printed and not speaker and not row["reason"]:
            continue  # spreadsheets keep empty rows as lines of separators
        if not printed or not speaker:
            raise TableError(
                f"{path}: line {reader.line_num} needs both a printed name and a "
                "speaker."
            )
        alias = Alias(speaker, (row["reason"] or "").strip())
        if aliases.setdefault(printed, alias).speaker != speaker:
            raise TableError(
                f"{path}: line {reader.line_num} gives {row['printed']!r} a second "
                f"speaker, {speaker!r} beside {aliases[printed].speaker!r}."
            )
    return aliases


def _decoded(data: bytes, path: Path) -> str:
    """Return the text of an alias file, as editors and spreadsheets save it."""
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise TableError(
        f"{path}: its bytes are no text in UTF-8, UTF-16 or windows-1252. Save it as "
        "CSV in UTF-8."
    )


def identify(
    mentions: Sequence[Mention], aliases: Sequence[Mapping[str, Alias]]
) -> list[Person]:
    """Say who each mention is.

    A full name (two words or more) printed alike is one person, unless outlets tell
    two apart; then mentions that share an outlet are one person. A single word, an
    office without a name, and an unnamed asker are persons of their transcript alone.

    Parameters
    ----------
    mentions : sequence of Mention
        One a label and transcript.
    aliases : sequence of mapping
        The alias file that holds for each mention, by folded printed name.

    Returns
    -------
    list of Person
        In the order of `mentions`. An unnamed mention gets the id '' and its label.

    Examples
    --------
    >>> ann = Mention("a", "Ann Lee (AP)", "Ann Lee", "", False, ("ap",))
    >>> bob = Mention("b", "Ann Lee, AP", "Ann Lee", "", False, ("ap",))
    >>> identify([ann, bob], [{}, {}])[1]
    Person(speaker_id='ann-lee', speaker='Ann Lee')
    """
    names = [
        _aliased(mention, alias)
        for mention, alias in zip(mentions, aliases, strict=True)
    ]
    # A person whom an alias file names is settled: outlets do not part them again.
    settled = {plain(alias.speaker) for file in aliases for alias in file.values()}
    people = [_unnamed(mention) for mention in mentions]
    groups: dict[str, list[int]] = defaultdict(list)
    for position, name in enumerate(names):
        if name:
            groups[plain(name)].append(position)
    for key, positions in groups.items():
        parts = [positions] if key in settled else _parted(key, positions, mentions)
        for part in parts:
            shown = _shown([names[position] for position in part])
            where = "" if len(parts) == 1 else _where(part, mentions)
            if len(key.split()) < 2 and key not in settled:
                where = f"@{mentions[part[0]].transcript}"
            for position in part:
                people[position] = Person(slug(key) + where, shown)
    return people


def _aliased(mention: Mention, aliases: Mapping[str, Alias]) -> str:
    alias = aliases.get(plain(mention.label)) or aliases.get(plain(mention.name))
    return alias.speaker if alias else mention.name


def _unnamed(mention: Mention) -> Person:
    """Return an office as a person of its transcript; somebody unknown has no id."""
    if mention.office:
        return Person(f"{slug(mention.office)}@{mention.transcript}", mention.office)
    return Person("", mention.label)


def _parted(
    key: str, positions: list[int], mentions: Sequence[Mention]
) -> list[list[int]]:
    """Part the mentions of one printed name into persons."""
    if len(key.split()) > 1:
        return _joined(positions, mentions)
    parts: dict[str, list[int]] = defaultdict(list)
    for position in positions:
        parts[mentions[position].transcript].append(position)
    return list(parts.values())


def _seats(mention: Mention) -> tuple[str, ...]:
    """Return where a mention speaks from: its outlets, or the podium."""
    return ("podium",) if mention.podium else mention.outlets


def _joined(positions: list[int], mentions: Sequence[Mention]) -> list[list[int]]:
    """Join mentions that share a seat; without a seat, where there is one person."""
    of_seat: dict[str, list[int]] = {}
    rest: dict[str, list[int]] = defaultdict(list)
    for position in positions:
        seats = _seats(mentions[position])
        if not seats:
            rest[mentions[position].transcript].append(position)
            continue
        part = of_seat.setdefault(seats[0], [])
        for seat in seats[1:]:
            other = of_seat.get(seat, part)
            if other is not part:
                part += other
                of_seat |= {one: part for one, held in of_seat.items() if held is other}
            of_seat[seat] = part
        part.append(position)
    parts = list({id(part): part for part in of_seat.values()}.values())
    if len(parts) <= 1:
        return [positions]
    return parts + list(rest.values())


def _where(part: list[int], mentions: Sequence[Mention]) -> str:
    """Return what tells a person from others of the same name, for the id."""
    seats = sorted({seat for position in part for seat in _seats(mentions[position])})
    return f"@{seats[0] if seats else mentions[part[0]].transcript}"


def _shown(names: list[str]) -> str:
    """Return the fullest spelling: mixed case first, then the most frequent."""
    times = Counter(names)
    return max(
        times,
        key=lambda name: (
            not name.isupper(),
            len(name),
            not name.isascii(),
            times[name],
            name,
        ),
    )


class Suggestion(NamedTuple):
    """Two ids of askers who may be one person, and why it is not certain."""

    first: str
    second: str
    evidence: str


def suggestions(askers: Mapping[str, tuple[str, set[str]]]) -> list[Suggestion]:
    """Return pairs of askers who may be one person, for somebody to decide.

    Parameters
    ----------
    askers : mapping of str to (str, set of str)
        The name and the outlets of each asker, by id.

    Returns
    -------
    list of Suggestion
        Pairs that share an outlet and have names alike, word by word in any order, and
        pairs with one name and different outlets. Sorted by id.
    """
    from rapidfuzz.distance import JaroWinkler

    by_outlet: dict[str, list[str]] = defaultdict(list)
    by_name: dict[str, list[str]] = defaultdict(list)
    for asker, (name, outlets) in sorted(askers.items()):
        by_name[plain(name)].append(asker)
        for outlet in outlets:
            by_outlet[outlet].append(asker)
    found: dict[tuple[str, str], Suggestion] = {}
    for outlet, ids in sorted(by_outlet.items()):
        for one, two in combinations(ids, 2):
            names = plain(askers[one][0]), plain(askers[two][0])
            if alike := _alike(*names, JaroWinkler.similarity):
                evidence = f"both ask for {outlet}; {alike}"
                found.setdefault((one, two), Suggestion(one, two, evidence))
    for ids in by_name.values():
        for one, two in pairwise(ids):
            where = " and ".join(
                "; ".join(sorted(askers[who][1])) or "no outlet" for who in (one, two)
            )
            evidence = f"one name, but different outlets: {where}"
            found[one, two] = Suggestion(one, two, evidence)
    return [found[pair] for pair in sorted(found)]


def _alike(first: str, second: str, similarity) -> str:
    """Say how two names are alike, word by word in any order; '' if they are not."""
    one, two = sorted((first.split(), second.split()), key=len)
    if first == second or not one:
        return ""
    left, pairs = list(two), []
    for word in one:
        best = max(left, key=lambda other: (_close(word, other, similarity), other))
        pairs.append((word, best, _close(word, best, similarity)))
        left.remove(best)
    strong = [p for p in pairs if p[2] >= 0.88 and len(p[0]) > 3 and len(p[1]) > 3]
    if not strong or min(p[2] for p in pairs) < 0.7:
        return ""
    return "names alike word by word: " + ", ".join(f"{a} ~ {b}" for a, b, _ in pairs)


def _close(word: str, other: str, similarity) -> float:
    short, long = sorted((word, other), key=len)
    return 0.9 if long.startswith(short) else similarity(word, other)
