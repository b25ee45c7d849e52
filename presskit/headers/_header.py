"""Title, date, status and people from the lines before the talk."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from presskit import languages
from presskit.headers._dates import day_of, event_day
from presskit.headers._is_talk import LONGEST, opens_talk
from presskit.headers._kind_of_event import kind_of
from presskit.headers._lines import Paragraph, paragraphs, with_reports
from presskit.headers._opening import opening
from presskit.headers._people import people_of, people_over_lines
from presskit.headers._roster import roster, unread, with_lists
from presskit.headers._title import title_lines
from presskit.headers._topic import short, topic_of
from presskit.headers._whole_title import whole_title
from presskit.languages import Lexicon
from presskit.schema.values import Header
from presskit.text import plain
from presskit.text.dates import day_first
from presskit.text.fields import fields_of

_HEAD = 200
"""Lines among which dates in numbers are looked for that say what comes first."""
_LINES_OF_PEOPLE = 12
_WRITTEN = ("title", "report")
_LINES_WITH_DAY = 5
_POSTED_WITHIN, _SOON = 31, 4
"""Days within which a transcript is put up after its event."""


def read(
    lines: list[str],
    facts: Mapping[str, str] | None = None,
    lexicon: Lexicon | None = None,
    *,
    labelled: bool = False,
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
    labelled : bool
        Whether a label stands after the lines: then only what is said right before it
        is talk.

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
    if first is None and lexicon.told and not lexicon.alone("orders_of_days"):
        first = True  # in one language alone some write the month first
    told = {name: value for name, value in (facts or {}).items() if value}
    if labelled:
        every = list(with_lists(paragraphs(lines, lexicon, first), lexicon))
        talk = opening(every, lexicon)
        head = list(with_reports(every[:talk], lexicon))
        n_header = len(lines) if talk is None else every[talk].first
    else:
        head, n_header = _before_talk(lines, lexicon, first)
    return _header(head, told, lexicon, first), n_header


def _before_talk(
    lines: list[str], lexicon: Lexicon, first: bool | None
) -> tuple[list[Paragraph], int]:
    """Return the paragraphs before the first talk, and the number of their lines."""
    head: list[Paragraph] = []
    printed: set[str] = set()  # what a later line may repeat
    titles: list[str] = []
    after_status = False
    for one in with_lists(paragraphs(lines, lexicon, first), lexicon):
        if len(one.text) > LONGEST:
            return head, one.first
        if one.sort in ("data", "blank"):
            after_status |= bool(titles) and "status" in one.data
            head.append(one)
            continue
        repeated = plain(one.text) in printed
        talks = after_status or one.sort == "talk"
        if titles and not repeated and talks:
            return head, one.first
        if not titles and opens_talk(one.text, lexicon):
            return head, one.first
        if not repeated:
            titles.append(one.text)
            printed.add(plain(one.text))
            if len(titles) <= _JOINED:
                printed.add(plain(" ".join(titles)))
            head.append(one._replace(sort="title"))
    return head, len(lines)


_JOINED = 12
"""Lines of a title that a later line may repeat as one."""


def _header(
    head: list[Paragraph],
    told: Mapping[str, str],
    lexicon: Lexicon,
    first: bool | None,
) -> Header:
    """Build the header from its paragraphs and the facts of the format."""
    found: dict[str, object] = {}
    for one in head:
        found = one.data | found
    if dated := [one for one in head if "date" in one.data]:
        found["date"] = _of_event(dated, lexicon)
    beside = {name: told[name] for name in ("title", "url", "place") if name in told}
    days = {
        name: day_of(told[name], lexicon, first)
        for name in ("date", "updated")
        if name in told
    }
    printed = title_lines(head, lexicon)
    given = found.get("title") or beside.get("title")
    if not (given or printed):
        given = found.get("about") or next(unread(head, lexicon), None)
    if given and not any(one.sort == "title" for one in head):
        printed = []  # a lead is no title beside one
    if given and any(plain(one).startswith(f"{plain(given)} ") for one in printed):
        given = None  # the same, in fewer words
    lines = [given, *printed] if given else printed
    title = (whole_title(lines, lexicon) or "").rstrip(",; ") or None
    named = [title or "", *lines, *(one.text for one in head if one.sort == "report")]
    kinds = (kind_of(line, lexicon) for line in named)
    every = [title or "", *(one.text for one in head if one.sort in _WRITTEN)]
    people = dict.fromkeys(
        person
        for line in every[: _LINES_OF_PEOPLE + 1]
        for person in people_of(line, lexicon)
    )
    if not people:
        pairs = pairwise(every[1 : _LINES_OF_PEOPLE + 1])
        found_there = (people_over_lines(*pair, lexicon) for pair in pairs)
        people = dict.fromkeys(next(filter(None, found_there), ()))
    topic = topic_of(title, lexicon) if title else None
    date = _day(found, days.get("date"), named, lexicon, first)
    return Header(
        title=title,
        kind=next(filter(None, kinds), None),
        date=date.replace(hour=0, minute=0) if date else None,
        updated=found.get("updated") or days.get("updated"),
        status=found.get("status"),
        place=found.get("place") or beside.get("place"),
        url=found.get("url") or beside.get("url"),
        people=tuple(people),
        topic=topic,
        roster=roster(head, lexicon),
    )


def _day(
    found: Mapping[str, object],
    beside: datetime | None,
    named: list[str],
    lexicon: Lexicon,
    first: bool | None,
) -> datetime | None:
    """Return the day of the event: as a line of its own has it, or a title or lead.

    What the format says, or a line on when it was put up, may be a later day: a title
    that names one shortly before is surer. So may a line that says nothing beside its
    day: the title of the event itself is surer.
    """
    alone = found.get("date")
    posted = alone or beside or found.get("posted")
    within = timedelta(_SOON if alone else _POSTED_WITHIN)
    for line in named[:_LINES_WITH_DAY]:
        day = event_day(line, lexicon, first)
        if alone and not kind_of(line, lexicon):
            continue  # a day of what it is about
        if day and (posted is None or timedelta(0) <= posted - day < within):
            return day
    return posted


def _of_event(dated: Sequence[Paragraph], lexicon: Lexicon) -> datetime:
    """Return the day of the event among those of lines of a header.

    It is the first, unless another one is shortly before it: then that one is the day
    of the event, and the first says when the page was put up. Lines that name what
    their day is are surer than others: "Date: 5 March 2026".
    """
    named = [
        one
        for one in dated
        if any(field == "date" for field, _ in fields_of(one.text, lexicon))
    ]
    first = dated[0].data["date"]
    if dated[0] in named:
        return first
    within = timedelta(_POSTED_WITHIN)
    days = [first, *(one.data["date"] for one in named or dated)]
    return min(day for day in days if timedelta(0) <= first - day < within)


def with_facts(header: Header, facts: Mapping[str, str]) -> Header:
    """Return a header with what somebody knows better.

    Parameters
    ----------
    header : Header
        As :func:`read` returns it.
    facts : mapping of str to str
        Any of "title", "day" (an ISO date), "kind", "place" and "url".

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
        known |= {"date": datetime.fromisoformat(facts["day"]), "day_of_name": False}
    if "title" in facts:
        title = facts["title"]
        topic = topic_of(title, languages.lexicon()) or short(title)
        known |= {"title": title, "topic": topic}
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
    if header.day_of_name and not about:
        return stem  # it tells the day, and may tell more: "2024-05-03-harbour"
    return " ".join(part for part in (day, about) if part) or stem
