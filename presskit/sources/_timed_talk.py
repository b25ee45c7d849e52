"""Text in which names and times stand before what is said, in whatever order.

A tool prints all its turns alike. Each way of printing them is tried on all lines, and
the one is taken whose names come back and whose times go up.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from presskit.sources._prefixes import bare, is_name, may_name, prefixed
from presskit.sources._run_on import pieces
from presskit.sources._time_marks import Time, both_times

_FEW = 3
_SURE = 4
_RISING = 0.9
"""Share of the times that are not before the one above."""
_CLUSTER = 2
"""Words of a voice that a machine has numbered."""
_COVERED = 0.5
"""Share of the lines with a time that are marks."""
_FIRST = re.compile(r"^[\s:|–—>-]+")
_BETWEEN = re.compile(r"^[\s:|–—>-]+|[\s:|–—,<@•·~=/-]+$")
"""What parts words from a time."""
_DIGITS = re.compile(r"[\d.,]+")
_CELL = re.compile(r"(?P<name>[^\n\t|]{1,80}?)\s*[\t|]\s*(?P<words>\S.*)")
_BRACKETS = re.compile(r"\[(?P<name>[^\[\]]{1,80})\]\s*(?P<words>\S.*)")
_COLON = re.compile(r"\s*[:：]\s*")


class TimedLine(NamedTuple):
    """A line with words: where it stands in the text, and the time in it.

    `before` and `after` are the words around the first time, `lead` those before a time
    that ends the line.
    """

    text: str
    start: int
    number: int
    time: Time | None
    before: str
    after: str
    lead: str
    last: Time | None

    @property
    def alone(self) -> bool:
        """True if a time is all there is."""
        return self.time is not None and not self.before and not self.after

    @property
    def parted(self) -> bool:
        """True if something parts the time from the words behind it."""
        if self.time is None:
            return False
        rest = self.text[self.time.end :]
        return self.time.apart or rest.startswith((":", "\t")) or rest[:2] == " |"


class Mark(NamedTuple):
    """Where somebody begins to speak: the first line of it, and the one with words.

    `words` are those of the line `at` that are said.
    """

    name: str
    first: int
    at: int
    words: str
    time: Time


class TimedTalk(NamedTuple):
    """The way in which a text prints its turns, and its marks in order."""

    way: str
    marks: list[Mark]


def lines_of(text: str) -> list[TimedLine]:
    r"""Return the lines that hold anything, with their times.

    Examples
    --------
    >>> one, two = lines_of("Ann Lee  0:01\n\nWhy?")
    >>> one.before, one.time.at, two.text, two.number
    ('Ann Lee', 1.0, 'Why?', 3)
    """
    found, start = [], 0
    for number, raw in pieces(text):
        words = raw.strip()
        if words:
            shift = start + raw.index(words[0])
            found.append(_line(words, shift, number))
        start += len(raw)
    return found


def _line(words: str, start: int, number: int) -> TimedLine:
    time, last = both_times(words)
    before = _BETWEEN.sub("", words[: time.start]) if time else ""
    after = _FIRST.sub("", words[time.end :]) if time else ""
    lead = words[: last.start].strip() if last else ""
    return TimedLine(words, start, number, time, before, after, lead, last)


def find(lines: Sequence[TimedLine]) -> TimedTalk | None:
    """Return the way in which the turns are printed; None if none fits.

    Examples
    --------
    >>> shown = ("Ann  0:01", "Why?", "Bo  0:05", "So.", "Ann  0:09", "And?")
    >>> found = find(lines_of("\\n".join(shown)))
    >>> found.way, [mark.name for mark in found.marks]
    ('name, time', ['Ann', 'Bo', 'Ann'])
    """
    timed = [at for at, line in enumerate(lines) if _is_mark(line)]
    best, most = None, 0
    for way, read in WAYS.items():
        marks = [mark for at in timed if (mark := read(lines, at))]
        marks = _alike(marks)
        strength = _strength(marks, timed)
        if strength > most:
            best, most = TimedTalk(way, marks), strength
    return best


def _alike(marks: list[Mark]) -> list[Mark]:
    """Return marks without the day and the length of the recording above them."""
    dated = sum(mark.time.at is None for mark in marks)
    alike = [
        mark for mark in marks if (mark.time.at is None) == (2 * dated > len(marks))
    ]
    times = Counter(mark.name for mark in alike)
    while len(alike) > 1 and times[alike[0].name] == 1:
        first, second = alike[0].time.at, alike[1].time.at
        if first is None or second is None or first <= second:
            break
        alike = alike[1:]
    return alike


def _is_mark(line: TimedLine) -> bool:
    """Return True if a time stands at the start or the end of a line, or "Voice 12"."""
    if line.time is None:
        return False
    numbered = line.before[-1:].isdigit() and len(line.before.split()) == _CLUSTER
    return not line.before or not line.after or line.parted or numbered


def _strength(marks: Sequence[Mark], timed: Sequence[int]) -> int:
    """Return the number of marks whose names come back; 0 if they are no marks."""
    near = {at - n for mark in marks for at in (mark.first, mark.at) for n in range(4)}
    if len(marks) < _FEW or sum(at in near for at in timed) < _COVERED * len(timed):
        return 0
    silent = sum(
        not one.words and one.at + 1 == two.first for one, two in pairwise(marks)
    )
    if 2 * silent > len(marks):  # a table of contents: nothing stands under its times
        return 0
    moments = [mark.time.at for mark in marks if mark.time.at is not None]
    rising = sum(one <= two for one, two in pairwise(moments))
    if rising < _RISING * (len(moments) - 1):
        return 0
    times = Counter(mark.name for mark in marks)
    back = sum(n for n in times.values() if n > 1)
    if 2 * back >= len(marks):
        return back
    named = sum(is_name(mark.name) for mark in marks)
    return back + 1 if len(marks) >= _SURE and named >= _RISING * len(marks) else 0


def _name_time(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "Ann Lee  0:01", "Ann Lee (0:01): Why?" and "Ann Lee: [0:01] Why?"."""
    line = lines[at]
    if line.time is None or not line.before:
        return None
    name = line.before
    told = line.text[: line.time.start].rstrip().endswith(":")
    if not _names(name) or (line.after and not (told or line.parted)):
        return None
    return Mark(bare(name), at, at, line.after, line.time)


def _time_name_words(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "[0:01] Ann Lee: Why?"."""
    line = lines[at]
    if line.time is None or line.before or not line.after:
        return None
    found = prefixed(line.after)
    return Mark(found[0], at, at, found[1], line.time) if found else None


def _cells(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "0:01 | Ann Lee | Why?", with bars, tabs or brackets."""
    line = lines[at]
    if line.time is None or line.before or not line.after:
        return None
    cell = _CELL.fullmatch(line.after) or _BRACKETS.fullmatch(line.after)
    if cell is None or not _names(cell["name"]):
        return None
    return Mark(bare(cell["name"]), at, at, cell["words"], line.time)


def _time_name(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "0:01 Ann Lee"."""
    line = lines[at]
    if line.time is None or line.before or not line.after or not _names(line.after):
        return None
    return Mark(bare(line.after), at, at, "", line.time)


def _name_time_words(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "Voice 12 0:01 Why?", where a number tells that it is a name."""
    line = lines[at]
    if line.time is None or not line.before or not line.after:
        return None
    return Mark(bare(line.before), at, at, line.after, line.time)


def _above(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "Ann Lee" and below it "0:01" or "0:01 Why?"."""
    line = lines[at]
    if line.time is None or line.before or not at:
        return None
    name = lines[at - 1].text.removesuffix(":").strip()
    if lines[at - 1].time is not None or not _names(name):
        return None
    return Mark(bare(name), at - 1, at, line.after, line.time)


def _below(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "0:01" and below it "Ann Lee"."""
    if not lines[at].alone or at + 1 == len(lines):
        return None
    name = lines[at + 1].text.removesuffix(":").strip()
    if lines[at + 1].time is not None or not _names(name):
        return None
    return Mark(bare(name), at, at + 1, "", lines[at].time)


def _below_words(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "0:01" and below it "Ann Lee: Why?"."""
    if not lines[at].alone or at + 1 == len(lines):
        return None
    found = prefixed(lines[at + 1].text)
    return Mark(found[0], at, at + 1, found[1], lines[at].time) if found else None


def _at_end(lines: Sequence[TimedLine], at: int) -> Mark | None:
    """Read "Ann Lee: Why? 0:01"."""
    line = lines[at]
    found = prefixed(line.lead) if line.last and line.lead else None
    return Mark(found[0], at, at, found[1], line.last) if found else None


BELOW, AT_END = "time, name: words", "name: words, time"
WAYS: dict[str, Callable[[Sequence[TimedLine], int], Mark | None]] = {
    "name, time": _name_time,
    "time and name: words": _time_name_words,
    "time | name | words": _cells,
    "time and name": _time_name,
    AT_END: _at_end,
    "name, time below": _above,
    "time, name below": _below,
    BELOW: _below_words,
    "name, time, words": _name_time_words,
}


def _names(words: str) -> bool:
    return may_name(words) and not _COLON.search(words)


def bodies(
    lines: Sequence[TimedLine], marks: Sequence[Mark]
) -> Iterator[tuple[Mark, list[TimedLine], list[TimedLine]]]:
    """Yield each mark, the lines below it, and those that belong to the next mark.

    The latter stand above names again and again, or repeat what the mark says; what
    comes back below nearly all of them is nothing that is said, either.
    """
    above = Counter(lines[mark.first - 1].text for mark in marks if mark.first)
    below = _recur_below(lines, marks)
    ends = [*marks[1:], None]
    for mark, after in zip(marks, ends, strict=True):
        body = list(lines[mark.at + 1 : after.first if after else len(lines)])
        aside: list[TimedLine] = []
        if len(body) > 1 and _DIGITS.sub("", body[0].text) in below:
            aside.append(body.pop(0))
        while after and body and _aside(body[-1], after, above, len(marks)):
            aside.append(body.pop())
        aside.sort(key=attrgetter("number"))
        yield mark, body, aside


def _recur_below(lines: Sequence[TimedLine], marks: Sequence[Mark]) -> set[str]:
    """Return the lines, digits aside, of which one stands first below most names."""
    first = [
        _DIGITS.sub("", lines[mark.at + 1].text)
        for mark in marks
        if not mark.words and mark.at + 1 < len(lines)
    ]
    often = {line for line, n in Counter(first).items() if n >= _FEW}
    n = sum(line in often for line in first)
    return often if n >= _RISING * len(marks) else set()


def recurs_above(lines: Sequence[TimedLine], marks: Sequence[Mark]) -> str:
    """Return the line that stands above the first mark as above most others, or ""."""
    above = Counter(lines[mark.first - 1].text for mark in marks if mark.first)
    first = marks[0].first
    text = lines[first - 1].text if first else ""
    return text if above[text] >= _RISING * (len(marks) - 1) else ""


def _aside(line: TimedLine, mark: Mark, above: Counter[str], n: int) -> bool:
    return (
        line.alone
        or bare(line.text) == mark.name
        or (above[line.text] >= _RISING * (n - 1) and n >= _FEW)
    )
