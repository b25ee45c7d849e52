"""What subtitle formats share: times, blocks, marks that change the speaker."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Reading
from presskit.sources._repairs import entities
from presskit.sources._voices import Piece, by_prefix, lay_out

TIME = r"(?:(\d{1,6}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,6}))?"
TIMING = re.compile(rf"\s*{TIME}\s*-{{1,2}}>\s*{TIME}")
_LONGEST = 10_000
_MOST_LINES = 500_000
_CHANGE = re.compile(r"(?:^|(?<=\s))>{2,3}\s*")
_DASHES = re.compile(r"[-–—]\s*(?=\S)")


class Cue(NamedTuple):
    """One subtitle: the line its words start in, its times in seconds, its lines."""

    line: int
    start: float
    end: float
    lines: list[str]


def cues(lines: list[str], left_out: list[LeftOut]) -> Iterator[Cue]:
    """Yield the cues of a subtitle file; the blocks that are none go to `left_out`."""
    block: list[str] = []
    if len(lines) > _MOST_LINES:
        raise SourceError(
            f"it has {len(lines):,} lines: too many for one transcript. Save each "
            "transcript as a file of its own."
        )
    for number, line in enumerate([*lines, ""], start=1):
        if line.strip():
            block.append(line)
            continue
        first = number - len(block)
        timing = next((n for n, text in enumerate(block[:2]) if TIMING.match(text)), -1)
        if timing >= 0:
            numbers = TIMING.match(block[timing]).groups()
            start, end = seconds(*numbers[:4]), seconds(*numbers[4:])
            yield from _cue(first + timing + 1, start, end, block[timing + 1 :])
        elif block and not block[0].lstrip("\ufeff").startswith("WEBVTT"):
            why = "not a cue"
            left_out.append(LeftOut(f"line {first}", why, "\n".join(block)))
        block = []


def _cue(line: int, start: float, end: float, lines: list[str]) -> Iterator[Cue]:
    """Yield a cue; where blank lines between cues are missing, each of them."""
    for at, text in enumerate(lines):
        if match := TIMING.match(text):
            head = lines[:at]
            if head and head[-1].strip().isdigit():
                head = head[:-1]
            yield Cue(line, start, end, head)
            numbers = match.groups()
            line, start, end = (
                line + at + 1,
                seconds(*numbers[:4]),
                seconds(*numbers[4:]),
            )
            rest = lines[at + 1 :]
            yield Cue(line, start, end, [t for t in rest if not TIMING.match(t)])
            return
    yield Cue(line, start, end, lines)


def seconds(hours: str | None, minutes: str, seconds: str, part: str | None) -> float:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return round(whole + float(f"0.{part or 0}"), 6)


def marks_changes(piece: Piece) -> bool:
    """Return True if a piece without a speaker begins with a mark of another one.

    Examples
    --------
    >>> [marks_changes(Piece(None, x, "")) for x in (">> Why?", "A>>B")]
    [True, False]
    """
    return piece.speaker is None and _CHANGE.match(piece.text) is not None


def changes(piece: Piece) -> Iterator[Piece]:
    """Cut a piece where ">>" or a dash before each line says that another speaks.

    Examples
    --------
    >>> cue = Piece(None, "so. >> ANN: Why?", "line 1")
    >>> [(part.speaker, part.text) for part in changes(cue)]
    [(None, 'so.'), ('ANN', 'Why?')]
    """
    lines = piece.text.split("\n")
    if len(piece.text) > _LONGEST:  # no cue of talk: nothing to tell apart
        yield piece._replace(text=" ".join(lines))
        return
    if len(lines) > 1 and all(map(_DASHES.match, lines)):
        said = ["", *(_DASHES.sub("", line, count=1) for line in lines)]
    else:
        said = _CHANGE.split(" ".join(lines))
    if first := said[0].strip():
        yield piece._replace(text=first)
    for words in said[1:]:
        opened = piece._replace(text=words.strip(), opens=True)
        (labelled,) = by_prefix([opened])
        yield labelled if labelled.speaker else opened._replace(speaker=">>")


def without_voices(
    lines: list[str], repairs: tuple[str, ...], clean: Callable[[str], str]
) -> Reading:
    """Read a subtitle file that has no tags for voices.

    Parameters
    ----------
    lines : list of str
        Those of the file.
    repairs : tuple of str
        What was mended in them.
    clean : callable
        Returns a line of a cue without what marks its look; it may be several lines.

    Returns
    -------
    Reading
    """
    left_out: list[LeftOut] = []
    pieces = []
    for cue in cues(lines, left_out):
        shown = "\n".join(map(clean, cue.lines)).split("\n")
        said = (entities(line).replace("\xa0", " ").strip() for line in shown)
        if words := "\n".join(line for line in said if line):
            place = f"line {cue.line}"
            pieces.append(Piece(None, words, place, cue.start, cue.end))
    return reading(pieces, left_out, repairs)


def reading(
    pieces: list[Piece], left_out: list[LeftOut], repairs: tuple[str, ...]
) -> Reading:
    """Join the pieces of a subtitle file to a reading."""
    cut = [part for piece in pieces for part in changes(piece)]
    made = lay_out(by_prefix(cut))
    if not made.text.strip():
        raise SourceError(
            "no cue with words is in it. A cue is a line such as 00:00:01.000 --> "
            "00:00:04.000 with its words below; export the subtitles again."
        )
    return made._replace(left_out=(*left_out, *made.left_out), repairs=repairs)
