"""Lines that make the speakers of two turns one person, or two, over all files."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from presskit.corrections._actions import OF_TWO_PEOPLE
from presskit.corrections._resolve import nowhere
from presskit.corrections._targets import turn_at
from presskit.corrections._turn_ids import TurnId, find_turn, named
from presskit.schema.values import (
    Correction,
    Decided,
    Failed,
    Pair,
    Transcript,
)


class Pairs(NamedTuple):
    """The lines about two people.

    Attributes
    ----------
    lines : list of (int, Correction)
        The number of the file that each is about, and the line.
    pairs : list of Pair
        Whom they mean; `Pair.line` is a position in `lines`.
    failed : list of (int, Failed)
        Those of which a turn is not there.
    """

    lines: list[tuple[int, Correction]]
    pairs: list[Pair]
    failed: list[tuple[int, Failed]]


def pairs_of(files: Sequence[Transcript]) -> Pairs:
    """Find the two turns of each line about two people.

    Parameters
    ----------
    files : sequence of Transcript
        All files.

    Returns
    -------
    Pairs
        Nothing where there is no such line.
    """
    about = [
        (number, line)
        for number, file in enumerate(files)
        for line in file.lines
        if line.action in OF_TWO_PEOPLE
    ]
    found = Pairs([], [], [])
    turns = list(_turns(files)) if about else []
    turn_ids = [id_ for id_, _ in turns]
    for number, line in about:
        turn = turn_at(files[number].turns, line)
        other = find_turn(line.value, turn_ids)
        if turn is None:
            found.failed.append((number, nowhere(files[number].document, line)))
        elif isinstance(other, str):
            found.failed.append((number, _not_there(line, other)))
        else:
            id_, place = turns[other]
            line = line._replace(value=named(id_), written=line.as_written)
            same = line.action == "same person"
            found.pairs.append(Pair(len(found.lines), same, (number, turn), place))
            found.lines.append((number, line))
    return found


def with_pairs(
    files: Sequence[Transcript],
    found: Pairs,
    followed: Collection[int],
    quarrels: Collection[int],
) -> list[Transcript]:
    """Return the files with what became of the lines about two people.

    Parameters
    ----------
    files : sequence of Transcript
        All files.
    found : Pairs
        The lines.
    followed, quarrels : collection of int
        Those that hold, and those of which another one says the opposite.

    Returns
    -------
    list of Transcript
        In the order of `files`.
    """
    applied: Mapping[int, list[Correction]] = {}
    failed: Mapping[int, list[Failed]] = {}
    for number, one in found.failed:
        failed.setdefault(number, []).append(one)
    for at in quarrels:
        number, line = found.lines[at]
        failed.setdefault(number, []).append(_quarrel(line))
    for at in followed:
        number, line = found.lines[at]
        applied.setdefault(number, []).append(line)
    return [
        file._replace(
            applied=(*file.applied, *applied.get(number, ())),
            failed=(*file.failed, *failed.get(number, ())),
            decided=(
                *file.decided,
                *(
                    Decided(turn_at(file.turns, one), one.action)
                    for one in applied.get(number, ())
                ),
            ),
        )
        for number, file in enumerate(files)
    ]


def _turns(
    files: Sequence[Transcript],
) -> Iterator[tuple[TurnId, tuple[int, int]]]:
    """Yield every turn as lines can name it, with the number of its file, and its."""
    for number, file in enumerate(files):
        places = zip(file.turn_ids, file.turns.start, strict=True)
        for turn, (id_, start) in enumerate(places):
            about = id_, file.transcript, file.document.sha256, start
            yield TurnId(*about), (number, turn)


def _not_there(line: Correction, why: str) -> Failed:
    return Failed(
        line,
        f"{why}.",
        "Load the other transcript too; or its text has changed: then take the line "
        "out.",
    )


def _quarrel(line: Correction) -> Failed:
    return Failed(
        line,
        "another line says the opposite of the same two people.",
        "Take out the line that is wrong; neither is followed until then.",
    )
