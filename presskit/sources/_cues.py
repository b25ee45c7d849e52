"""What subtitle formats share: times, and the cues that stand below them."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from presskit.errors import SourceError
from presskit.schema.values import LeftOut
from presskit.text.clock import CLOCK, seconds

TIMING = re.compile(rf"\s*({CLOCK})\s*-{{1,2}}>\s*({CLOCK})")
_MOST_LINES = 500_000
_NO_CUE = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_HEAD = re.compile(r"\ufeff?WEBVTT(?:\s|$)")


class Cue(NamedTuple):
    """One subtitle: the line its words start in, its times in seconds, its lines.

    `name` is what stands above the times, if it is more than a number.
    """

    line: int
    start: float
    end: float
    lines: list[str]
    name: str = ""


class CueBlock(NamedTuple):
    """Lines without a blank one between them, and the number of the first, from 0."""

    first: int
    lines: list[str]


def cues(lines: list[str], left_out: list[LeftOut]) -> Iterator[Cue]:
    """Yield the cues of a subtitle file; what is none goes to `left_out`.

    A cue has the lines from its times on to the next ones, blank ones aside, without
    the number or the name that stands above those.
    """
    if len(lines) > _MOST_LINES:
        raise SourceError(
            f"it has {len(lines):,} lines: too many for one transcript. Save each "
            "transcript as a file of its own."
        )
    timings = [
        (at, found)
        for at, line in enumerate(lines)
        if "->" in line and (found := TIMING.match(line))
    ]
    above = _above(lines, [at for at, _ in timings])
    for block in _blocks(lines, 0, above[0] if above else len(lines)):
        if not _HEAD.match(block.lines[0]):
            left_out.append(_left_out(block))
    ends = [*above[1:], len(lines)][: len(timings)]
    for (at, found), end, begin in zip(timings, ends, above, strict=True):
        name = lines[begin].strip() if begin < at else ""
        name = "" if name.isdecimal() else name
        start, stop = seconds(found[1]), seconds(found[2])
        first, said = at + 1, _without_blanks(lines[at + 1 : end])
        if all(map(str.strip, said)):
            yield Cue(first + 1, start, stop, said, name)
            continue
        said = []
        for n, block in enumerate(_blocks(lines, at + 1, end)):
            if n and _NO_CUE.match(block.lines[0]):
                left_out.append(_left_out(block))
                continue
            first = first if said else block.first
            said += block.lines
        yield Cue(first + 1, start, stop, said, name)


def _without_blanks(lines: list[str]) -> list[str]:
    """Return lines without the blank ones at their end."""
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    return lines[:last]


def _above(lines: list[str], timings: list[int]) -> list[int]:
    """Return the first line of each cue: its times, or the number or name above."""
    bounds = [-1, *timings]
    numbers = [_number(lines, *pair) for pair in pairwise(bounds)]
    mostly = 2 * sum(number is not None for number in numbers) >= len(timings)
    begins = []
    for (before, at), number in zip(pairwise(bounds), numbers, strict=True):
        adjacent = number == at - 1
        if number is not None and (mostly or adjacent):
            begins.append(number)
        else:
            begins.append(at - (not mostly and _is_named(lines, before, at)))
    return begins


def _number(lines: list[str], before: int, at: int) -> int | None:
    """Return the line of the number of a cue; blank lines may part it from the times.

    Then one stands above it, too, or it might be words.
    """
    up = at - 1
    while up > before and not lines[up].strip():
        up -= 1
    if up <= before or not lines[up].strip().isdecimal():
        return None
    alone = up == 0 or (up - 1 > before and not lines[up - 1].strip())
    return up if up == at - 1 or alone else None


def _is_named(lines: list[str], before: int, at: int) -> bool:
    """Return True if a line between a blank one and the times is a name of the cue."""
    up = at - 1
    return (
        up > before and lines[up].strip() != "" and not (up and lines[up - 1].strip())
    )


def _blocks(lines: list[str], start: int, end: int) -> Iterator[CueBlock]:
    """Yield the lines of a stretch that blank lines part."""
    block: list[str] = []
    for at in range(start, end):
        if lines[at].strip():
            block.append(lines[at])
        elif block:
            yield CueBlock(at - len(block), block)
            block = []
    if block:
        yield CueBlock(end - len(block), block)


def _left_out(block: CueBlock) -> LeftOut:
    text = "\n".join(block.lines)
    return LeftOut(f"line {block.first + 1}", "not a cue", text)
