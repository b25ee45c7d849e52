"""Title, date, status and people from the lines before the talk."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from presskit.names import parse
from presskit.schema.values import Header
from presskit.text import plain

KINDS = (
    "conferencia de prensa",
    "rueda de prensa",
    "conférence de presse",
    "point de presse",
    "pressekonferenz",
    "conferenza stampa",
    "entrevista",
    "press conference",
    "news conference",
    "press briefing",
    "press gaggle",
    "press call",
    "press point",
    "press statement",
    "media availability",
    "media briefing",
    "background briefing",
    "doorstep",
    "interview",
    "briefing",
    "remarks",
    "speech",
    "statement",
)
"""Kinds of event, the most telling words first."""

_KIND = re.compile(
    r"\b(" + "|".join(KINDS).replace(" ", r"\s+") + r")s?\b", re.IGNORECASE
)
_MONTHS = {
    name: number
    for names in (
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "ene feb mar abr mayo jun jul ago sep oct nov dic",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "jän feb mär apr mai jun jul aug sep okt nov dez",
    )
    for number, name in enumerate(names.split(), 1)
}
_MONTH = (
    r"(?P<month{0}>(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")"
    r"[^\W\d_]*)\.?"
)
_DATE = re.compile(
    r"\b(?:(?P<d1>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?"
    + _MONTH.format(1)
    + r",?\s+(?:del?\s+)?(?P<y1>\d{4})"
    r"|" + _MONTH.format(2) + r"\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{4})"
    r"|(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2}))(?!\d)"
    r"(?:(?:,?\s+(?:at\s+)?|T)(?P<hour>\d{1,2}):(?P<minute>\d{2})"
    r"(?::\d{2}(?:\.\d+)?)?(?!:?\d)(?:\s?(?P<half>[ap])\.?m\b\.?)?)?",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"(?:last\s+)?updated\b|last\s+modified\b", re.IGNORECASE)
_STATUS = re.compile(
    r"[(\[]?\s*(as\s+(?:delivered|prepared(?:\s+for\s+delivery)?)|check\s+against\s+"
    r"delivery|(?:un)?official\s+(?:transcript|translation)|(?:lightly\s+)?edited\s+"
    r"transcript|transcript|transcribed.*|corrected.*|preliminary.*|e\s*&\s*o\s*e.*|"
    r"proof.*)\s*[)\]]?\.?",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?P<key>title|date|time|place|location|venue|city|url|source|link|event|subject|"
    r"speakers?|participants?|published|topic)\s*:\s*(?P<value>\S.*)?",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_URL = re.compile(r"https?://\S+")
_GREETING = re.compile(
    r"(?:good\s+(?:morning|afternoon|evening|day)|hello|hi|welcome|thank\s+you|thanks|"
    r"dear|ladies\s+and|excellenc|bonjour|bonsoir|guten\s+\w+|buenos|buenas|buongiorno|"
    r"so,|well,|okay|ok,)\b",
    re.IGNORECASE,
)
_TALK_END = re.compile(r"[.!?…,;:—–-][\"'”’»)\]]*$")
_DECORATION = re.compile(r"^[\s•·*|_=#>–—-]+|[\s•·*|_=–—-]+$")


LONGEST = 600
"""A line of more characters is talk; titles are shorter."""


def read(
    lines: list[str], facts: Mapping[str, str] | None = None
) -> tuple[Header, int]:
    """Read the lines before the talk.

    Parameters
    ----------
    lines : list of str
        The lines before the first label, or all lines where there is no label.
    facts : mapping of str to str, optional
        What the file format says beside the text: "title", "date", "updated", "url",
        "place". A title in the text comes first.

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
        if not bare or _is_metadata(bare, found):
            after_status |= "status" in found
            continue
        repeated = plain(bare) in _repetitions(titles)
        if titles and not repeated and (after_status or _is_talk(bare)):
            n_header = number
            break
        if not titles and _GREETING.match(bare) and _TALK_END.search(bare):
            n_header = number
            break
        if not repeated:
            titles.append(bare)
    return _header(titles, found, told), n_header


def _is_metadata(line: str, found: dict[str, object]) -> bool:
    """Return True if a line is metadata, and note in `found` what it holds."""
    if status := _STATUS.fullmatch(line):
        words = " ".join(status[1].split())
        found.setdefault("status", words[0].upper() + words[1:].lower())
        return True
    day = _day(line) if _DIGIT.search(line) else None
    if day and _UPDATED.match(line):
        found.setdefault("updated", day)
        return True
    if ":" in line and (field := _FIELD.fullmatch(line)):
        key, value = field["key"].lower(), (field["value"] or "").strip()
        if key in {"place", "location", "venue", "city"}:
            found.setdefault("place", value)
        elif key in {"title", "event", "subject"} and value:
            found.setdefault("title", value)
        if day:
            found.setdefault("date", day.replace(hour=0, minute=0))
        if url := _URL.search(value):
            found.setdefault("url", url[0])
        return True
    if "://" in line and (url := _URL.fullmatch(line)):
        found.setdefault("url", url[0])
        return True
    rest = _DATE.sub("", line) if day else ""
    if day and len(re.findall(r"\w+", rest)) <= 3:
        found.setdefault("date", day.replace(hour=0, minute=0))
        if place := rest.strip(" ,.-–—|()"):
            found.setdefault("place", place)
        return True
    return False


def _is_talk(line: str) -> bool:
    """Return True if a line reads like speech rather than like a title."""
    return bool(
        _GREETING.match(line)
        or len(line) > 300
        or (_TALK_END.search(line) and not line.endswith(("U.S.", "U.K.")))
    )


def _repetitions(titles: list[str]) -> set[str]:
    """Return what a later line may repeat: a title line, or the first ones joined."""
    joined = {plain(" ".join(titles[:n])) for n in range(1, len(titles) + 1)}
    return joined | {plain(title) for title in titles}


def _header(titles: list[str], found: dict, told: Mapping[str, str]) -> Header:
    for name in ("title", "url", "place"):
        if name in told:
            found.setdefault(name, told[name])
    for name in ("date", "updated"):
        if name in told and (day := _day(told[name])):
            found.setdefault(name, day)
    if found.get("title"):
        titles = [found["title"], *titles]
    title = titles[0] if titles else None
    for more in titles[1:3]:
        # A subtitle goes on in lower case: "Press conference" / "by … ahead of …".
        if more[0].islower() or (len(title) < 40 and _people(more)):
            title = f"{title} {more}"
    kind = _KIND.search(title or "") or next(
        (match for line in titles if (match := _KIND.search(line))), None
    )
    people = dict.fromkeys(person for line in titles[:6] for person in _people(line))
    date = found.get("date") or next(
        (day for line in [title or "", *titles[:4]] if (day := _day(line))), None
    )
    return Header(
        title=title,
        kind=" ".join(kind[1].lower().split()) if kind else None,
        date=date.replace(hour=0, minute=0) if date else None,
        updated=found.get("updated"),
        status=found.get("status"),
        place=found.get("place"),
        url=found.get("url"),
        people=tuple(people),
        topic=_topic(title) if title else None,
    )


@lru_cache(maxsize=1024)
def _day(line: str) -> datetime | None:
    """Return the first date of a line, with its time if there is one."""
    match = _DATE.search(line)
    if not match:
        return None
    if match["y3"]:
        year, month, day = match["y3"], int(match["m3"]), match["d3"]
    else:
        name = (match["month1"] or match["month2"]).lower()
        month = next(n for m, n in _MONTHS.items() if name.startswith(m))
        year, day = match["y1"] or match["y2"], match["d1"] or match["d2"]
    try:
        return datetime(
            int(year),
            month,
            int(day),
            _hour(match["hour"], match["half"]),
            int(match["minute"] or 0),
        )
    except ValueError:
        return None


def _hour(hour: str | None, half: str | None) -> int:
    """Return the hour of the day: "4" and "p" are 16."""
    if not half:
        return int(hour or 0)
    return int(hour) % 12 + (12 if half.lower() == "p" else 0)


def _people(line: str) -> list[tuple[str, str]]:
    """Return names with their offices: "by Minister Bo Ek and Chancellor Eva Ås"."""
    words = _KIND.sub(" by ", _DATE.sub(" , ", line)).split()
    people, run = [], []
    for word in [*words, "|"]:
        bare = word.strip(",;:()[]")
        goes_on = bare and (
            bare[0].isupper() or bare in {"of", "the", "for", "von", "de", "van", "der"}
        )
        if goes_on:
            run.append(bare)
        if goes_on and bare == word and not re.search(r"['’]s?$", bare):
            continue
        part = parse(" ".join(run)) if goes_on and word.endswith(",") else None
        if part and part.office and not part.name:  # "the President of Ukraine, Ana Bo"
            run[-1] += ","
            continue
        people.extend(_person(run))
        run = []
    return people


def _person(run: list[str]) -> list[tuple[str, str]]:
    while run and run[0] in {"of", "the", "for", "de", "von", "van", "der"}:
        run = run[1:]
    while run and run[-1] in {"of", "the", "for"}:
        run = run[:-1]
    words = re.sub(r"['’]s?$", "", " ".join(run))
    part = parse(_LEAD.sub("", words)) if words else None
    if part and part.name and part.office:
        name, *_ = _NAME_ENDS.split(part.name, maxsplit=1)
        return [(name, part.office)]
    return []


_NAME_ENDS = re.compile(
    r"\s+(?:of|for|aboard|en|on|in|at|to|with|via|before|after|following|previewing|during|"
    r"ahead|and|before|from|about|upon|under)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:(?:transcript|the|of)\s+)+", re.IGNORECASE)


_ABOUT = re.compile(
    r"\b(?:ahead\s+of|following|after|before|prior\s+to|on\s+the\s+occasion\s+of|at\s+the\s+"
    r"(?:start|end|beginning|close)\s+of|during|at|on)\s+(?P<topic>.*)",
    re.IGNORECASE,
)
_GATHERING = re.compile(
    r"^(?:(?:the|a|an|this|extraordinary|informal|formal|official|annual|regular|of|"
    r"meetings?|sessions?|NATO|EU|with)\s+)+(?=\w)",
    re.IGNORECASE,
)
_MINISTERS = re.compile(r"\b(Ministers?) of (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)\b")


def _topic(title: str) -> str | None:
    """Return in few words what an event was about, for axes."""
    about = _ABOUT.search(_KIND.sub("", title))
    if about is None:
        return None
    topic = re.sub(
        r"\s+(?:on|in)\s+(?:\d[\w\s,]*)?$", "", _DATE.sub("", about["topic"])
    )
    topic = re.sub(r"\s+on\s+\d[\d\s,and–-]*$", "", topic).strip(" ,.-–")
    topic = _GATHERING.sub("", topic)
    topic = _MINISTERS.sub(lambda m: f"{m[2].removesuffix(' Affairs')} {m[1]}", topic)
    return _short(topic)


def _short(topic: str) -> str | None:
    """Return the first words of a topic."""
    words = topic.split()
    while words and len(" ".join(words)) > 32:
        words.pop()
    short = " ".join(words).strip(" ,")
    return (short + " …" if len(words) < len(topic.split()) else short) or None


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
        known["date"] = datetime.fromisoformat(facts["day"])
    if "title" in facts:
        title = facts["title"]
        known |= {"title": title, "topic": _topic(title) or _short(title)}
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
