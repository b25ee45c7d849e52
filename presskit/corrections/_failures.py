"""Why a line is not followed, in words."""

from collections.abc import Iterable

from presskit.corrections._replayed_turns import Misfit
from presskit.schema.values import Correction, Document, Failed, Turns, segments

_KINDS = {
    "header": "in the header",
    "label": "in a label",
    "separator": "between turns",
    "heading": "between turns",
    "turn": "in a turn",
    "footer": "after the talk",
}


def failures(
    misfits: Iterable[Misfit], turns: Turns, document: Document
) -> dict[int, Failed]:
    """Return the message about each line that is in a misfit."""
    whys: dict[int, set[str]] = {}
    quarrels: set[int] = set()
    of: dict[int, Correction] = {}
    for line, why, other in misfits:
        of[line.number] = line.correction
        if other is None:
            whys.setdefault(line.number, set()).add(f"{why}.")
            continue
        of[other.number] = other.correction
        quarrels |= {line.number, other.number}
        for one, two in ((line, other), (other, line)):
            said = f"it disagrees with {_named(two.correction)}: {why}."
            whys.setdefault(one.number, set()).add(said)
    return {
        number: Failed(
            of[number],
            f"{_seen(of[number], turns, document)}; {' '.join(sorted(said))}",
            "Take out the line that is wrong; neither is followed until then."
            if number in quarrels
            else "Look up the place in the table of turns, or take the line out.",
        )
        for number, said in sorted(whys.items())
    }


def outside(one: Correction, length: int) -> tuple[str, str]:
    return (
        f"the span {one.start} to {one.end} lies outside of the text, which has "
        f"{length} characters.",
        "Look up start and end in the table of turns, or take the line out.",
    )


def _seen(one: Correction, turns: Turns, document: Document) -> str:
    """Return the words where a line points to."""
    text = document.text
    words = " ".join(text[one.start : max(one.end, one.start + 40)][:400].split())
    words = words if len(words) <= 60 else f"{words[:59]}…"
    kinds = (kind for kind, _, end in segments(turns, text) if one.start < end)
    where = _KINDS[next(kinds, "footer")]
    return f"line {document.line(one.start)} has {words!r} at {one.start}, {where}"


def _named(one: Correction) -> str:
    place = f"{one.action!r} at {one.start} to {one.end}"
    return f"line {one.line} ({place})" if one.line else place
