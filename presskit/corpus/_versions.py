"""Which files are versions of one event: a transcript, and its corrected copy.

Official sites replace a transcript by a corrected one. A folder then holds the event
twice, and every number counts it twice.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from presskit.doubts import Doubt, Fix, Kind
from presskit.schema.values import Header, Transcript
from presskit.text import RUN, Spoken, in_percent, plain, runs_of, same_words


class Version(NamedTuple):
    """A file that a newer one replaces: positions of both, and what says so."""

    older: int
    newer: int
    evidence: str


class Twin(NamedTuple):
    """Two files of one event, and why neither can be told to be the newer one."""

    one: int
    two: int
    evidence: str


ALIKE = 0.5
"""Share of the runs of words from which on two texts are one event.

Different briefings share up to 2 in 100 runs of five words (81 real ones compared);
a transcript of which each tenth word was changed still shares 59 with itself.
"""

ALIKE_SHORT = 0.9
"""The same of texts under 200 runs of words, which greetings and thanks can fill."""
_SHORT = 200
_MANY = 24  # texts under one title and date
_BRIEF = 20  # characters: shorter lines are said again and again


def versions(
    files: Sequence[tuple[Header, str]],
) -> tuple[list[Version], list[Twin]]:
    """Find the files that hold an event which a newer file holds too.

    Parameters
    ----------
    files : sequence of (Header, str)
        What is read from the lines before the talk, and the text of each file.

    Returns
    -------
    list of Version
        One a file that is out of date, with the newest file that holds its event.
    list of Twin
        Pairs that hold one event without saying which of them is newer.

    Notes
    -----
    Versions have the same title and date, half of their runs of five words in common,
    and both say when they were last updated, at different times. Of a file that does
    not say it nothing is concluded: the line may as well have been lost when the page
    was saved as not yet have been there. Nor is a file replaced by one that holds less
    than half of it, such as the opening statement alone. Both cases are twins. A day
    without a time of day is neither before nor after a time on that day.

    Only files with the same title and date are compared, each with the one that it
    shares most with and with the newest, so that the time taken grows with the number
    of files; of more than 24 of them it is lines that are compared, not runs of words.
    Equal
    texts are versions or twins like others.

    Examples
    --------
    >>> from presskit import headers
    >>> talk = "We met, we spoke at length about peas, and we will meet again."
    >>> first, _ = headers.read(["Doorstep", "5 May 2023", "Updated: 5 May 2023"])
    >>> later, _ = headers.read(["Doorstep", "5 May 2023", "Updated: 6 May 2023"])
    >>> found, _ = versions([(later, f"{talk} Thank you."), (first, talk)])
    >>> found[0].older, found[0].newer
    (1, 0)
    """
    groups: dict[tuple[str, datetime], list[int]] = {}
    for at, (header, _) in enumerate(files):
        if header.title and header.date and (title := plain(header.title)):
            groups.setdefault((title, header.date), []).append(at)
    found = [one for group in groups.values() for one in _within(files, group)]
    return (
        sorted(one for one in found if isinstance(one, Version)),
        sorted(one for one in found if isinstance(one, Twin)),
    )


def _within(
    files: Sequence[tuple[Header, str]], group: list[int]
) -> Iterator[Version | Twin]:
    """Yield the versions and twins among files of one title and date."""
    if len(group) < 2:
        return
    runs = _runs({at: files[at][1] for at in group})
    for event in _events(runs):
        newest = max(event, key=lambda at: _newness(files[at][0].updated, at))
        for at in event:
            if at == newest:
                continue
            shared = len(runs[at] & runs[newest])
            least = min(len(runs[at]), len(runs[newest]))
            if shared < ALIKE * least:
                continue  # alike only by way of a third file, which may hold both
            alike = f"same title and date; {in_percent(shared, least)} of the shorter "
            alike += f"text, taken in runs of {RUN} words, is in the other; "
            here, there = (files[n][0].updated for n in (at, newest))
            if not _is_before(here, there):
                one, two = sorted((at, newest))
                when = f"{_day(files[one][0].updated)}, {_day(files[two][0].updated)}"
                yield Twin(one, two, f"{alike}last updated: {when}")
            elif least < _SHORT and shared < ALIKE_SHORT * least:
                yield Twin(*sorted((at, newest)), alike + "they are short")
            elif shared < ALIKE * len(runs[at]):
                held = (
                    f"the newer holds {in_percent(shared, len(runs[at]))} of the older"
                )
                yield Twin(*sorted((at, newest)), alike + held)
            else:
                when = f"last updated: {_day(here)}, the newer {_day(there)}"
                yield Version(at, newest, alike + when)


def _runs(texts: Mapping[int, str]) -> dict[int, set[int]]:
    """Return the runs of words of each text, a number for each run.

    Of very many texts it is whole lines instead: they take a hundredth of the room.
    """
    if len(texts) > _MANY:
        return {
            at: {hash(line) for line in text.splitlines() if len(line) > _BRIEF}
            for at, text in texts.items()
        }
    return runs_of(texts)


def _events(runs: Mapping[int, set[int]]) -> list[list[int]]:
    """Put together the texts that share half of their runs with one before them."""
    first: dict[int, int] = {}  # the first text that has a run
    event: dict[int, list[int]] = {}
    for at, own in runs.items():
        shared = Counter(first[run] for run in own if run in first)
        like = max(shared, key=lambda one: (shared[one], -one), default=None)
        event[at] = [at]
        if like is not None:
            least = min(len(own), len(runs[like]))
            if len(own & runs[like]) >= ALIKE * least:
                event[at] = event[like]
                event[at].append(at)
        for run in own:
            first.setdefault(run, at)
    return [members for at, members in event.items() if members[0] == at]


def _newness(updated: datetime | None, at: int) -> tuple[bool, datetime, int]:
    """Return a key that sorts files by age, the first of several of one age last."""
    return updated is not None, updated or datetime.min, -at


def _is_before(here: datetime | None, there: datetime | None) -> bool:
    """Return True if one file was certainly updated before another."""
    if here is None or there is None:
        return False
    if here.date() == there.date() and not (_has_time(here) and _has_time(there)):
        return False
    return here < there


def _has_time(updated: datetime) -> bool:
    """Return True if a time of day was read; without one it is midnight."""
    return (updated.hour, updated.minute) != (0, 0)


def _day(updated: datetime | None) -> str:
    if updated is None:
        return "not said"
    return f"{updated:%Y-%m-%d %H:%M}" if _has_time(updated) else f"{updated:%Y-%m-%d}"


def of_files(
    files: Sequence[Transcript],
) -> tuple[dict[int, int], list[Doubt]]:
    """Return the file that replaces each older one, and the doubts about double events.

    The same bytes are said to be the same: which of them is left out says nothing.
    """
    heads = [(file.turns.header, file.document.text) for file in files]
    older, twins = versions(heads)
    twins = [one for one in twins if not _same_bytes(files, one.one, one.two)]
    doubts = [_superseded(files[one.older], files[one.newer], one) for one in older]
    newer = {one.older: one.newer for one in older}
    twins += _of_one_day(files, newer, twins)
    doubts += [_twice(files[one.one], files[one.two], one) for one in twins]
    return newer, doubts


def _of_one_day(
    files: Sequence[Transcript], newer: Mapping[int, int], known: Sequence[Twin]
) -> list[Twin]:
    """Return the twins that only their words tell.

    Of files with the same bytes one is compared; what is a twin already is none again.
    """
    bytes_seen: dict[str, int] = {}
    for at, file in enumerate(files):
        if at not in newer:
            bytes_seen.setdefault(file.document.sha256, at)
    counted = list(bytes_seen.values())
    told = {one.two for one in known}
    spoken = [Spoken(*_day_and_talk(files[at])) for at in counted]
    found = [
        Twin(counted[one.one], counted[one.two], one.evidence)
        for one in same_words(spoken)
    ]
    return [one for one in found if one.two not in told]


def _day_and_talk(file: Transcript) -> tuple[datetime | None, str]:
    return file.turns.header.date, "\n".join(file.turns.texts(file.document.text))


def copies(files: Sequence[Transcript]) -> list[Doubt]:
    """Return the doubts about files that hold the same bytes as one before."""
    first: dict[str, str] = {}
    doubts = []
    for file in files:
        same = first.setdefault(file.document.sha256, file.transcript)
        if same != file.transcript:
            doubts.append(Doubt(
                None, None, None, Kind.SAME_TEXT_TWICE,
                f"This file holds the same bytes as {same}: it is counted twice.",
                "Take one of the two out.", sum(file.turns.n_words),
                transcript=file.transcript,
            ))  # fmt: skip
    return doubts


def _same_bytes(files: Sequence[Transcript], one: int, two: int) -> bool:
    return files[one].document.sha256 == files[two].document.sha256


def _superseded(older: Transcript, newer: Transcript, found: Version) -> Doubt:
    sources = older.document.source, newer.document.source
    return Doubt(
        None, None, None, Kind.OLDER_VERSION,
        f"{newer.transcript} is a newer version of this event ({found.evidence}): "
        "this one is left out of all tables and counts.",
        f"presskit.compare({sources[0]!r}, {sources[1]!r}) shows what differs.",
        sum(older.turns.n_words),
        transcript=older.transcript,
    )  # fmt: skip


def _twice(one: Transcript, two: Transcript, found: Twin) -> Doubt:
    return Doubt(
        None, None, None, Kind.SAME_EVENT_TWICE,
        f"{one.transcript} holds the same event ({found.evidence}): both are counted.",
        f"presskit.compare({one.document.source!r}, {two.document.source!r}) shows "
        "what differs. Take one of the two files out; only if they are two events, "
        "accept the line that says that this was checked.",
        sum(two.turns.n_words),
        Fix("fine", 0, 0, Kind.SAME_EVENT_TWICE),
        transcript=two.transcript,
    )  # fmt: skip
