"""What a turn is labelled: the words that stand for its speaker."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from presskit.corrections._not_talk import touches
from presskit.corrections._replayed_turns import (
    NOWHERE,
    SEVERAL,
    Line,
    Misfit,
    Piece,
    held,
    printed,
)


def labelled(
    groups: Sequence[Piece],
    pieces: Sequence[Piece],
    parts: Sequence[Sequence[Piece]],
    text: str,
    boundaries: Mapping[int, Sequence[Line]],
    furniture: Iterable[Line],
    labels: Iterable[Line],
) -> tuple[list[Piece], list[Misfit]]:
    """Give each piece its label, and so all parts that furniture cuts from it.

    `groups` are the turns as joined, `pieces` as split, `parts` what furniture leaves
    of each; `boundaries` says where joins took out the beginning of a turn. A line that
    points into a later part is for that part alone. One of the scope of a label is for
    all pieces that are labelled so and have no line of their own.
    """
    misfits: list[Misfit] = []
    given: dict[tuple[int, int] | str, list[Line]] = {}
    for line in labels:
        number, group = held(pieces, line.start), held(groups, line.start)
        if number is None or group is None:
            misfits.append(Misfit(line, NOWHERE))
        elif line.end > groups[group].end:
            misfits.append(Misfit(line, SEVERAL))
        elif not parts[number]:
            why = "words that nobody says have no label"
            over = [one for one in furniture if touches(one, pieces[number], text)]
            misfits += [Misfit(line, why, one) for one in over]
        else:
            part = held(parts[number], line.start) or 0
            since = (parts[number][part] if part else pieces[number]).label_start
            joined = [at for at in boundaries if since < at <= line.start]
            if joined:
                why = "a turn that is joined to the one before has no label"
                misfits += [Misfit(line, why, by) for by in boundaries[max(joined)]]
            wide = line.correction.scope == "label"
            key = pieces[number].label if wide else (number, part)
            given.setdefault(key, []).append(line)
    why = "each gives the turn its own label"
    for own in given.values():
        misfits += [
            Misfit(one, why, two)
            for one, two in combinations(own, 2)
            if _label(one) != _label(two)
        ]
    chosen = {key: _label(own[0]) for key, own in given.items()}
    result = []
    for number, own in enumerate(parts):
        for part, piece in enumerate(own):
            wide = chosen.get(piece.label, piece.label)
            label = chosen.get((number, part), chosen.get((number, 0), wide))
            result.append(piece._replace(label=label))
    return result, misfits


def _label(line: Line) -> str:
    return printed(line.correction.value)
