"""The line that a picture or a table takes along: which files it was made of."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import PurePosixPath

from presskit.text.prose import counted

NAMED = 3
"""Files that are named; of more it is said how many they are, and of which days."""

MADE = "made with presskit"
"""How the line ends."""


def source_line(heads: Iterable[Mapping[str, object]]) -> str:
    """Return the files that something was made of, in a line; '' for none.

    Parameters
    ----------
    heads : iterable of mapping
        For each file `title`, `event`, `date` (as ``2031-05-03``) and `source`, its
        path: of folders on somebody's disk nothing is told. What is not known is ''.

    Examples
    --------
    >>> may = {"title": "Press conference on the ferry", "event": "Ferry",
    ...     "date": "2031-05-03", "source": "talks/may.txt"}
    >>> source_line([may])
    'Source: Press conference on the ferry, 3 May 2031 (may.txt) · made with presskit'
    >>> june = {"title": "", "event": "", "date": "2031-06-01", "source": "june.txt"}
    >>> source_line([may, june])
    'Sources: Ferry, 3 May 2031 (may.txt); 1 June 2031 (june.txt) · made with presskit'
    >>> source_line([may, june] * 2)
    'Sources: 4 files, 3 May 2031 to 1 June 2031 · made with presskit'
    """
    known = list(heads)
    if not known:
        return ""
    one = len(known) == 1
    if len(known) <= NAMED:
        names = ("title", "event") if one else ("event", "title")
        named = "; ".join(_named(head, names) for head in known)
        return f"{'Source' if one else 'Sources'}: {named} · {MADE}"
    days = sorted(filter(None, map(_day, known)))
    ends = dict.fromkeys(_in_words(day) for day in (*days[:1], *days[-1:]))
    span = f", {' to '.join(ends)}" if ends else ""
    return f"Sources: {counted(len(known), 'file')}{span} · {MADE}"


def _named(head: Mapping[str, object], names: tuple[str, str]) -> str:
    """Return the title of a file, with its day and its name."""
    file = PurePosixPath(_text(head, "source").replace("\\", "/")).name
    what = next(filter(None, (_text(head, name) for name in names)), "")
    day = _day(head)
    said = ", ".join(filter(None, [what, _in_words(day) if day else ""]))
    return f"{said} ({file})" if said else file


def _text(head: Mapping[str, object], name: str) -> str:
    value = head.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _day(head: Mapping[str, object]) -> date | None:
    try:
        return date.fromisoformat(_text(head, "date")[:10])
    except ValueError:
        return None


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
