"""What is nobody's talk: taken out of the turns."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from presskit.corrections._boundaries import Start
from presskit.corrections._replayed_turns import Line, Misfit, Piece, trimmed


def merged(furniture: Iterable[Line]) -> list[tuple[int, int]]:
    """Return the spans of furniture without overlap, in the order of the text."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((line.start, line.end) for line in furniture):
        if spans and start <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(end, spans[-1][1])
        else:
            spans.append((start, end))
    return spans


def freed(piece: Piece, text: str, spans: list[tuple[int, int]]) -> list[Piece]:
    """Return the rest of a piece: itself, parts of it, or nothing."""
    first = bisect_right(spans, piece.label_start, key=lambda span: span[1])
    last = bisect_left(spans, max(piece.end, piece.label_end), key=lambda span: span[0])
    cutting = spans[first:last]
    if piece.start == piece.end:
        label = piece.label_start, piece.label_end
        gone = any(start <= label[0] and label[1] <= end for start, end in cutting)
        return [] if gone else [piece]
    left, at = [], piece.start
    for start, end in [*cutting, (piece.end, piece.end)]:
        if at < start:
            left.append(trimmed(text, at, min(start, piece.end)))
        at = max(at, end)
    left = [(start, end) for start, end in left if start < end]
    if [(piece.start, piece.end)] == left:
        return [piece]
    parts = []
    for number, (start, end) in enumerate(left):
        # What has no printed label of its own begins with its first word.
        bare = number > 0 or piece.label_start == piece.label_end
        label = (start, start) if bare else (piece.label_start, piece.label_end)
        times = (
            piece.start_time if number == 0 else None,
            piece.end_time if number == len(left) - 1 else None,
        )
        parts.append(Piece(piece.label, *label, start, end, *times))
    return parts


def touches(line: Line, piece: Piece, text: str) -> bool:
    """Return True if a line of furniture takes words from a piece, or takes it away."""
    if piece.start == piece.end:
        return line.start <= piece.label_start < piece.label_end <= line.end
    return bool(text[max(line.start, piece.start) : min(line.end, piece.end)].strip())


def misplaced(
    before: list[Piece],
    pieces: list[Piece],
    text: str,
    removed: dict[int, list[Line]],
    found: list[Start],
    furniture: list[Line],
) -> list[Misfit]:
    """Return the furniture that holds no talk, or disagrees with a split or a join."""
    misfits = []
    for line in furniture:
        if not any(touches(line, piece, text) for piece in pieces):
            misfits.append(Misfit(line, "nobody talks there anyway"))
        for place in found:
            if line.start < place.label_start < line.end:
                why = "a turn cannot begin in words that nobody says"
                misfits.append(Misfit(line, why, place.line))
    spans = merged(furniture)
    for number, joins in removed.items():
        for piece in before[number - 1 : number + 1]:
            if freed(piece, text, spans):
                continue
            why = "a turn of which nobody says a word cannot be joined"
            over = [line for line in furniture if touches(line, piece, text)]
            misfits += [Misfit(line, why, join) for line in over for join in joins]
    return misfits
