"""Replay of the lines that say where turns begin, end, and what their labels are."""

from collections.abc import Sequence
from typing import NamedTuple

from presskit.corrections._boundaries import joined, places, split, taken_back
from presskit.corrections._failures import failures, outside
from presskit.corrections._labels import labelled
from presskit.corrections._not_talk import freed, merged, misplaced
from presskit.corrections._replayed_turns import Line, Misfit, Piece, pieces_of, trimmed
from presskit.schema.values import Correction, Document, Failed, Turns
from presskit.text import n_inaudible, n_words

_ACTIONS = ("split", "join", "label", "furniture")


class Cut(NamedTuple):
    """The turns after a replay.

    Attributes
    ----------
    turns : Turns
        Those that no line touches are as they were.
    applied : list of Correction
        The lines that were followed, by place.
    failed : list of Failed
        The lines that were not, by place.
    """

    turns: Turns
    applied: list[Correction]
    failed: list[Failed]


def cut(turns: Turns, document: Document, corrections: Sequence[Correction]) -> Cut:
    """Replay splits, joins, labels and furniture on the turns of one document.

    Whatever the order of the lines, joins come first, then splits, furniture and
    labels. A join should span the words of the turn that it joins to the next one: a
    split between the end of that span and the end of the turn is what it would take
    back, and the two disagree. A label belongs to the turn that holds the start of its
    span, with all that furniture cuts from that turn. Lines that disagree all fail.

    Parameters
    ----------
    turns : Turns
        As :func:`presskit.turns.split` cuts them.
    document : Document
        The source.
    corrections : sequence of Correction
        Those with the SHA-256 of the source. Other actions are passed over.

    Returns
    -------
    Cut
        The turns, the lines that were followed, and those that were not.

    Examples
    --------
    >>> from presskit.corpus.build import cut as cut_document
    >>> document = Document("a.txt", "Ann Lee (AP): Why? Bo Ek: So.", "plain", "0" * 64)
    >>> line = Correction("split", "a", "0" * 64, 19, 24, "", "")
    >>> turns = cut(cut_document(document), document, [line]).turns
    >>> turns.label, turns.start, turns.end
    (['Ann Lee (AP)', 'Bo Ek'], [14, 26], [18, 29])
    """
    ours = sorted((one for one in corrections if one.action in _ACTIONS), key=_order)
    if not ours:
        return Cut(turns, [], [])
    text = document.text
    failed: dict[int, Failed] = {}
    lines = []
    for number, one in enumerate(ours):
        if 0 <= one.start <= one.end <= len(text):
            lines.append(Line(number, one, *trimmed(text, one.start, one.end)))
        else:
            failed[number] = Failed(one, *outside(one, len(text)))
    while True:
        pieces, misfits = _replayed(turns, text, lines)
        if not misfits:
            break
        faults = failures(misfits, turns, document)
        failed |= faults
        lines = [line for line in lines if line.number not in faults]
    applied = [line.correction for line in lines]
    if applied:
        turns = _turns(turns, document, pieces)
    return Cut(turns, applied, [failed[number] for number in sorted(failed)])


def printed_labels(before: Turns, after: Turns) -> list[str]:
    """Return the labels of turns as the source prints them, whatever was decided."""
    known = dict(zip(before.label_start, before.label, strict=True))
    places = zip(after.label_start, after.label, strict=True)
    return [known.get(start, label) for start, label in places]


def _order(one: Correction) -> tuple:
    place = one.start, one.end, one.action, one.value
    return *place, one.file, one.line or 0, one.transcript, one.reason, one.sha256


def _replayed(
    turns: Turns, text: str, lines: list[Line]
) -> tuple[list[Piece], list[Misfit]]:
    """Return the pieces if all lines fit, else the misfits of the first step with any.

    A line that fails may be why a later one does not fit: so that is asked anew.
    """
    of = {action: [] for action in _ACTIONS}
    for line in lines:
        of[line.correction.action].append(line)
    furniture = of["furniture"]
    before = pieces_of(turns)
    groups, removed, misfits = joined(before, text, of["join"])
    if misfits:
        return [], misfits
    found, misfits = places(groups, text, of["split"])
    misfits = misfits or taken_back(before, removed, found)
    if misfits:
        return [], misfits
    pieces = split(groups, text, found)
    misfits = misplaced(before, pieces, text, removed, found, furniture)
    if misfits:
        return [], misfits
    spans = merged(furniture)
    parts = [freed(piece, text, spans) for piece in pieces]
    if not any(parts):
        why = "all lines of words that nobody says leave no turn"
        return [], [Misfit(line, why) for line in furniture]
    by = {before[number].label_start: own for number, own in removed.items()}
    return labelled(groups, pieces, parts, text, by, furniture, of["label"])


def _turns(turns: Turns, document: Document, pieces: list[Piece]) -> Turns:
    """Return the turns that the pieces are; what is known of them is kept."""
    text = document.text
    lines = dict(zip(turns.label_start, turns.line, strict=True))
    begun = sorted({piece.label_start for piece in pieces} - lines.keys())
    lines |= zip(begun, document.lines(begun), strict=True)
    spans = zip(turns.start, turns.end, strict=True)
    known = zip(turns.n_words, turns.n_inaudible, strict=True)
    counts = dict(zip(spans, known, strict=True))
    for piece in pieces:
        if (piece.start, piece.end) not in counts:
            said = text[piece.start : piece.end]
            counts[piece.start, piece.end] = n_words(said), n_inaudible(said)
    columns = {
        name: [getattr(piece, name) for piece in pieces] for name in Piece._fields
    }
    counted = [counts[piece.start, piece.end] for piece in pieces]
    return turns._replace(
        **columns,
        line=[lines[piece.label_start] for piece in pieces],
        n_words=[words for words, _ in counted],
        n_inaudible=[marks for _, marks in counted],
    )
