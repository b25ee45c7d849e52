"""The sources of a page, as its footer names them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import floor
from pathlib import PurePosixPath
from typing import NamedTuple

from presskit.outputs import source_line
from presskit.sharing._directions import visible
from presskit.text.prose import listed
from presskit.wording import say

FOLDED_FROM = 11  # sources; fewer are shown at once

TOLD = 2  # events that a title names; of more it says how many

_YEAR = re.compile(r"\b[12]\d{3}\b")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Source(NamedTuple):
    """One file that a page speaks of, and how much of it was read as talk."""

    file: str
    title: str
    date: str
    url: str
    sha256: str
    coverage: str
    event: str
    verdict: str = ""
    why: str = ""


def of(islands: Iterable[Mapping]) -> list[Source]:
    """Return the sources of some islands, each once, in the order of first use."""
    found: dict[tuple[str, str], Source] = {}
    for island in islands:
        for transcript in island["transcripts"]:
            source = _source(transcript)
            found.setdefault((source.sha256, source.file), source)
    return list(found.values())


def _source(transcript: Mapping) -> Source:
    def value(name: str) -> str:
        value = transcript.get(name)
        return visible(" ".join(value.split())) if isinstance(value, str) else ""

    url, digest = value("url"), value("sha256")
    return Source(
        # Never the folders on somebody's disk.
        file=PurePosixPath(value("source").replace("\\", "/")).name,
        title=value("title") or value("event"),
        date=value("day") or value("date"),
        url=url if re.match(r"https?://", url) else "",
        sha256=digest if _SHA256.fullmatch(digest) else "",
        coverage=coverage(transcript.get("coverage")),
        event=value("event") or value("title"),
        verdict=value("verdict"),
        why=value("verdict_why"),
    )


def coverage(share: object) -> str:
    """Return the share of a source that is in its turns; never more than is true.

    Examples
    --------
    >>> coverage(0.99189), coverage(1)
    ('99.1% of the characters are in turns', '100% of the characters are in turns')
    """
    if not isinstance(share, int | float) or not 0 <= share <= 1:
        return ""
    tenths = floor(share * 1000 + 1e-9) / 10
    return say("sharing.in_turns", share=f"{tenths:.1f}".removesuffix(".0"))


def summary(sources: list[Source], islands: Iterable[Mapping]) -> str:
    """Return the number of sources, and their days.

    Examples
    --------
    >>> summary([], [])
    ''
    """
    if not sources:
        return ""
    days = sorted(filter(None, map(_day, _transcripts(islands))))
    told = [say("sharing.transcripts", n=len(sources)), span(days)]
    return ", ".join(filter(None, told))


def span(days: Sequence[date]) -> str:
    """Return the first and the last of some days in their order, or the only one.

    Examples
    --------
    >>> span([date(2024, 5, 3), date(2024, 6, 1)]), span([date(2024, 5, 3)]), span([])
    ('3 May 2024 to 1 June 2024', '3 May 2024', '')
    """
    if not days:
        return ""
    first, last = in_words(days[0]), in_words(days[-1])
    return first if first == last else say("sharing.span", first=first, last=last)


def line(islands: Iterable[Mapping]) -> str:
    """Return the line that names the sources, for what is taken away from a page.

    Examples
    --------
    >>> line([{"transcripts": [{"event": "Ferry", "source": "may.txt"}]}])
    'Source: Ferry (may.txt) · made with presskit'
    """
    heads = {one.get("id", n): one for n, one in enumerate(_transcripts(islands))}
    return visible(source_line(heads.values()))


def about(sources: list[Source], islands: Iterable[Mapping]) -> str:
    """Return the subject of a page, for its title: the events, or how many there are.

    Examples
    --------
    >>> source = Source("may.txt", "", "3 May 2031", "", "", "", "Ferry")
    >>> about([source], []), about([source] * 5, []), about([], [])
    ('Ferry, 3 May 2031', '5 transcripts', '')
    """
    events = [_dated(source) for source in sources]
    if len(events) <= TOLD and all(events):
        return listed(events)
    return summary(sources, islands)


def _dated(source: Source) -> str:
    """Return an event with its day, unless a year stands in it."""
    dated = _YEAR.search(source.event) or not source.date
    return source.event if dated else f"{source.event}, {source.date}".strip(", ")


def _transcripts(islands: Iterable[Mapping]) -> Iterable[Mapping]:
    return (one for island in islands for one in island["transcripts"])


def _day(transcript: Mapping) -> date | None:
    try:
        return date.fromisoformat(str(transcript.get("date", ""))[:10])
    except ValueError:
        return None


def in_words(day: date) -> str:
    """Return a day as people write it.

    Examples
    --------
    >>> in_words(date(2023, 2, 13))
    '13 February 2023'
    """
    return f"{day.day} {day:%B} {day.year}"
