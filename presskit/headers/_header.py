"""Title, date, status and people from the lines before the talk."""

import re
from collections.abc import Mapping
from datetime import datetime

from presskit import languages
from presskit.headers._dates import day_of
from presskit.headers._fields import data_of
from presskit.headers._is_talk import LONGEST, is_talk, opens_talk
from presskit.headers._kind_of_event import kind_of
from presskit.headers._people import people_of
from presskit.headers._topic import short, topic_of
from presskit.languages import Lexicon
from presskit.schema.values import Header
from presskit.text import plain
from presskit.text.dates import day_first

_DECORATION = re.compile(r"^[\s•·*|_=#>–—-]+|[\s•·*|_=–—-]+$")
_HEAD = 200
"""Lines among which dates in numbers are looked for that say what comes first."""


def read(
    lines: list[str],
    facts: Mapping[str, str] | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Header, int]:
    """Read the lines before the talk.

    Parameters
    ----------
    lines : list of str
        The lines before the first label, or all lines where there is no label.
    facts : mapping of str to str, optional
        What the file format says beside the text: "title", "date", "updated", "url",
        "place". A title in the text comes first.
    lexicon : Lexicon, optional
        The words of the language; by default those of all.

    Returns
    -------
    header : Header
        What they say.
    n_header : int
        How many of the lines are header; the talk starts at the line after them.
        Equal to ``len(lines)`` if none of them is talk.

    Examples
    --------
    >>> header, n = read(["Doorstep", "by Minister Bo Ek", "", "5 May 2023", "", "Hi."])
    >>> header.title, header.kind, header.people, n
    ('Doorstep by Minister Bo Ek', 'doorstep', (('Bo Ek', 'Minister'),), 5)
    """
    lexicon = lexicon or languages.lexicon()
    first = day_first(line for line in lines[:_HEAD] if len(line) <= LONGEST)
    titles: list[str] = []
    found: dict[str, object] = {}
    told = {name: value for name, value in (facts or {}).items() if value}
    after_status = False
    n_header = len(lines)
    for number, line in enumerate(lines):
        if len(line) > LONGEST:
            n_header = number
            break
        bare = _DECORATION.sub("", line)
        data = data_of(bare, lexicon, first) if bare else {}
        if data is not None:
            found = data | found
            after_status |= "status" in found
            continue
        repeated = plain(bare) in _repetitions(titles)
        if titles and not repeated and (after_status or is_talk(bare, lexicon)):
            n_header = number
            break
        if not titles and opens_talk(bare, lexicon):
            n_header = number
            break
        if not repeated:
            titles.append(bare)
    return _header(titles, found, told, lexicon, first), n_header


def _repetitions(titles: list[str]) -> set[str]:
    """Return what a later line may repeat: a title line, or the first ones joined."""
    joined = {plain(" ".join(titles[:n])) for n in range(1, len(titles) + 1)}
    return joined | {plain(title) for title in titles}


def _header(
    titles: list[str],
    found: dict,
    told: Mapping[str, str],
    lexicon: Lexicon,
    first: bool | None,
) -> Header:
    """Return what the lines of a title and of data tell together."""
    beside = {name: told[name] for name in ("title", "url", "place") if name in told}
    beside_days = {
        name: day_of(told[name], lexicon, first)
        for name in ("date", "updated")
        if name in told
    }
    found = beside | {name: day for name, day in beside_days.items() if day} | found
    if found.get("title"):
        titles = [found["title"], *titles]
    title = titles[0] if titles else None
    for more in titles[1:3]:
        # A subtitle goes on in lower case: "Press conference" / "by … ahead of …".
        if more[0].islower() or (len(title) < 40 and people_of(more, lexicon)):
            title = f"{title} {more}"
    kinds = (kind_of(line, lexicon) for line in [title or "", *titles])
    people = dict.fromkeys(
        person for line in titles[:6] for person in people_of(line, lexicon)
    )
    date = found.get("date") or next(
        filter(
            None, (day_of(line, lexicon, first) for line in [title or "", *titles[:4]])
        ),
        None,
    )
    return Header(
        title=title,
        kind=next(filter(None, kinds), None),
        date=date.replace(hour=0, minute=0) if date else None,
        updated=found.get("updated"),
        status=found.get("status"),
        place=found.get("place"),
        url=found.get("url"),
        people=tuple(people),
        topic=topic_of(title, lexicon) if title else None,
    )


def with_facts(
    header: Header, facts: Mapping[str, str], lexicon: Lexicon | None = None
) -> Header:
    """Return a header with what somebody knows better.

    Parameters
    ----------
    header : Header
        As :func:`read` returns it.
    facts : mapping of str to str
        Any of "title", "day" (an ISO date), "kind", "place" and "url".
    lexicon : Lexicon, optional
        The words of the language; by default those of all.

    Returns
    -------
    Header
        A title tells what the event was about, too.

    Examples
    --------
    >>> header, _ = read(["Briefing"])
    >>> header = with_facts(header, {"day": "2024-05-03", "title": "The new bridge"})
    >>> event_name(header, "a")
    '2024-05-03 The new bridge'
    """
    known = {name: facts[name] for name in ("kind", "place", "url") if name in facts}
    if "day" in facts:
        known["date"] = datetime.fromisoformat(facts["day"])
    if "title" in facts:
        title, lexicon = facts["title"], lexicon or languages.lexicon()
        known |= {"title": title, "topic": topic_of(title, lexicon) or short(title)}
    return header._replace(**known)


def event_name(header: Header, stem: str) -> str:
    """Return the short name of an event, for axes: its date and what it was about.

    Examples
    --------
    >>> header, _ = read(["Briefing", "ahead of the meeting of Ministers of Defence"])
    >>> event_name(header, "a")
    'Defence Ministers'
    """
    day = f"{header.date:%Y-%m-%d}" if header.date else ""
    about = header.topic or (header.kind or "").capitalize()
    return " ".join(part for part in (day, about) if part) or stem
