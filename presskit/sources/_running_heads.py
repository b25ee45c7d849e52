"""Lines that recur on the pages of a text with only a number changed, left out."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from presskit.languages import ALL
from presskit.names import parse
from presskit.schema.values import LeftOut, Look, Part, Reading
from presskit.text import plain

WHY = "running head or page number"

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?")
_NUMBER = re.compile(r"\d+")
_TIME = re.compile(r"\d:\d\d")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_OPEN = re.compile(r"[\w,;–—-]$")
"""The end of a line in mid-sentence."""
_ENDS = re.compile(r"[^\W\d_][.!?…:][\"'”’»)\]]*$")
_LONGEST = 120
_FEW, _MANY = 2, 3
_LEAP = 5
"""Pages from one to the next that is printed; some have none."""
_WORDS = 3
"""Words of a head without a number; a shorter line may be said again and again."""


class _Row(NamedTuple):
    """A line with words: where it begins and ends, and its number from 0."""

    text: str
    start: int
    end: int
    number: int


Placed = Part | Look


def without_running_heads(reading: Reading) -> Reading:
    r"""Return a reading without the lines that its pages repeat.

    They are lines that recur with one number that grows, or word for word in the middle
    of sentences. What marks a speaker is none of them, and of those word for word the
    first stays: it may be the title.

    Parameters
    ----------
    reading : Reading
        What a reader makes of a file; one that tells turns has no pages.

    Returns
    -------
    Reading
        The same if there is no such line. Else its `parts` still tell where each line
        stands in the original.

    Examples
    --------
    >>> pages = Reading("Ann: I have\n\nPage 1\n\nsaid so. We\n\nPage 2\n\nare.")
    >>> without_running_heads(pages).text
    'Ann: I have\nsaid so. We\nare.'
    """
    if reading.turns is not None:
        return reading
    rows = _rows(reading.text)
    heads = _heads(rows)
    if not heads:
        return reading
    parts = reading.parts or _lines(reading.text)
    left_out = [LeftOut(_place(parts, row), WHY, row.text) for row in heads]
    cuts = list(_cuts(rows, {row.number for row in heads}))
    return reading._replace(
        text=_without(reading.text, cuts),
        parts=_moved(parts, cuts),
        looks=_moved(reading.looks, cuts),
        left_out=(*reading.left_out, *left_out),
    )


def _rows(text: str) -> list[_Row]:
    """Return the lines that hold anything, in order."""
    found, end = [], 0
    ended = text.replace("\r\n", " \n").replace("\r", "\n")  # as long as before
    for number, line in enumerate(ended.split("\n")):
        start, end = end, end + len(line) + 1
        if bare := line.strip():
            found.append(_Row(bare, start, min(end, len(text)), number))
    return found


def _heads(rows: Sequence[_Row]) -> list[_Row]:
    """Return the lines that are heads, in order."""
    groups: dict[str, list[int]] = {}
    for at, row in enumerate(rows):
        if len(row.text) <= _LONGEST:
            key = _NUMBER.sub("#", " ".join(row.text.split()))
            groups.setdefault(key, []).append(at)
    numbered: set[int] = set()
    for key, places in groups.items():
        if len(places) >= _FEW and "#" in key and _counts(key, places, rows):
            numbered.update(places)
    same: set[int] = set()
    for places in groups.values():
        if len(places) >= _FEW and not numbered.intersection(places):
            same.update(_repeated(places, rows, numbered))
    return [rows[at] for at in sorted(numbered | same)]


def _counts(key: str, places: Sequence[int], rows: Sequence[_Row]) -> bool:
    """Return True if lines count pages: one number grows, all others stay."""
    texts = [rows[at].text for at in places]
    numbers = [tuple(map(int, map(_short, _NUMBER.findall(text)))) for text in texts]
    columns = [column for column in zip(*numbers, strict=True) if len(set(column)) > 1]
    if len(columns) != 1 or _TIME.search(texts[0]) or _is_sentence(texts[0]):
        return False
    if not all(0 < two - one <= _LEAP for one, two in pairwise(columns[0])):
        return False
    if not _LETTERS.search(key):
        return len(places) >= _MANY and columns[0][0] <= _MANY
    label = parse(texts[0].rstrip(":"), ALL)
    if label and (label.anonymous or label.office):
        return False
    if len(places) >= _MANY or _of_pages(key):
        return True
    return any(_cuts_a_sentence(at, rows, set(places)) for at in places)


def _is_sentence(text: str) -> bool:
    """Return True if a line ends like a sentence, and is mostly in small letters."""
    words = _LETTERS.findall(text) and text.split()
    small = sum(word[0].islower() for word in words)
    return bool(_ENDS.search(text)) or (text[-1] in ".!?…" and 2 * small >= len(words))


def _short(digits: str) -> str:
    return digits[-9:]


def _of_pages(key: str) -> bool:
    return not ALL.words("page_words").isdisjoint(plain(key).split())


def _repeated(
    places: Sequence[int], rows: Sequence[_Row], numbered: set[int]
) -> Sequence[int]:
    """Return the places of a line that is a head word for word, all but the first."""
    text = rows[places[0]].text
    if len(text.split()) < _WORDS or _ENDS.search(text) or text.endswith(":"):
        return ()
    heads = numbered | set(places)
    cutting = sum(_cuts_a_sentence(at, rows, heads) for at in places[1:])
    beside = all(at - 1 in numbered or at + 1 in numbered for at in places[1:])
    return places[1:] if cutting >= _FEW or (cutting and beside) else ()


def _cuts_a_sentence(at: int, rows: Sequence[_Row], heads: set[int]) -> bool:
    """Return True if a sentence goes on behind a line that began before it."""
    before, after = at - 1, at + 1
    while before in heads:
        before -= 1
    while after in heads:
        after += 1
    if before < 0 or after >= len(rows):
        return False
    return bool(_OPEN.search(rows[before].text)) and rows[after].text[0].islower()


def _cuts(rows: Sequence[_Row], heads: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the spans to leave out; in mid-sentence the blank lines around them too."""
    at = 0
    while at < len(rows):
        if rows[at].number not in heads:
            at += 1
            continue
        first = at
        while at < len(rows) and rows[at].number in heads:
            at += 1
        end = rows[at].start if at < len(rows) else rows[at - 1].end
        before = rows[first - 1] if first else None
        within = before and at < len(rows) and _goes_on(before, rows[at])
        yield (before.end if within else rows[first].start), end


def _goes_on(before: _Row, after: _Row) -> bool:
    return bool(_OPEN.search(before.text)) and after.text[0].islower()


def _without(text: str, cuts: Sequence[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in cuts:
        pieces.append(text[at:start])
        at = end
    return "".join([*pieces, text[at:]])


def _lines(text: str) -> tuple[Part, ...]:
    """Return each line of a text as a part, for text that has none."""
    return tuple(
        Part(match.start(), match.end(), f"line {number}")
        for number, match in enumerate(_LINE.finditer(text), 1)
    )


def _place(parts: Sequence[Part], row: _Row) -> str:
    at = bisect_right(parts, row.start, key=lambda part: part.start) - 1
    return parts[max(at, 0)].place if parts else ""


def _moved(parts: Sequence[Placed], cuts: Sequence[tuple[int, int]]) -> tuple:
    """Return parts where they stand after the cuts; those that are cut are gone."""
    starts = [start for start, _ in cuts]
    gone = [0]
    for start, end in cuts:
        gone.append(gone[-1] + end - start)

    def after(place: int) -> int:
        n = bisect_right(starts, place)
        if n and place < cuts[n - 1][1]:
            return cuts[n - 1][0] - gone[n - 1]
        return place - gone[n]

    moved = (one._replace(start=after(one.start), end=after(one.end)) for one in parts)
    return tuple(one for one in moved if one.start < one.end)
