"""What the audit says of the lines about one file: followed or not, how to undo."""

from presskit.corrections._about import WHOLE
from presskit.corrections._line import as_line
from presskit.corrections._targets import turn_at
from presskit.corrections._words_of_lines import failure, where
from presskit.doubts import Doubt, Fix, Kind
from presskit.schema.values import Correction, Speakers, Transcript


def doubts(file: Transcript, speakers: Speakers) -> list[Doubt]:
    """Return the outcome of the lines about one file.

    Parameters
    ----------
    file : Transcript
        The file.
    speakers : Speakers
        Who speaks in it.

    Returns
    -------
    list of Doubt
        One a line.
    """
    failed = [
        failure(file.transcript, one.correction, one.message, one.advice)
        for one in file.failed
    ]
    return failed + [_of_applied(file, speakers, one) for one in file.applied]


def _of_applied(file: Transcript, speakers: Speakers, one: Correction) -> Doubt:
    """Return the note of a correction that was followed, and how to take it back."""
    value, turn = one.value, turn_at(file.turns, one)
    if one.action == "same person" and turn is not None:
        value = speakers.people[turn].speaker  # better to read than the other's turn_id
    told = one.action + (f": {value}" if value else "")
    reason = f" ({one.reason})" if one.reason else ""
    fine = one.action == "fine"
    # What is said of the whole file, or of a doubt about it, has no place.
    placed = one.action not in WHOLE and not (fine and one.end == 0)
    place = one.start, one.end, file.document.line(one.start)
    return Doubt(
        *(place if placed else (None, None, None)),
        Kind.CHECKED_FINE if fine else Kind.CORRECTION_APPLIED,
        f"{told}, by {where(one)}{reason}.",
        "Delete that line to undo it.", None,
        Fix(one.action, one.start, one.end, one.value, as_line(one.as_written),
            places=_places(file, one) if fine else ()),
    )  # fmt: skip


def _places(file: Transcript, one: Correction) -> tuple[tuple[int, int], ...] | None:
    """Return the spans that a line is about; None for all of a file."""
    turns, turn = file.turns, turn_at(file.turns, one)
    if one.scope == "file":
        return None
    if one.scope != "label" or turn is None:
        return ((one.start, one.end),)
    spans = zip(turns.label, turns.label_start, turns.end, strict=True)
    return tuple(
        (start, end) for label, start, end in spans if label == turns.label[turn]
    )
