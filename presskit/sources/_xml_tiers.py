"""XML of annotation programs: a tier a speaker, its pieces tied to a timeline."""

from presskit.schema.values import LeftOut
from presskit.sources._moments import seconds
from presskit.sources._voices import Piece
from presskit.sources._xml_people import people
from presskit.sources._xml_tree import attributes, line, tag, words

_PIECES = frozenset(("alignable_annotation", "event"))
_OF_TALK = frozenset(("v", "t", ""))  # EXMARaLDA: what is said; others describe it


def tiers(root) -> tuple[list[Piece], list[LeftOut]]:
    """Return the words of all tiers of a file in the order of time.

    Tiers that hang on another one, or describe, are left out: they translate or code
    what was said.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> data = b'<a><tli id="T0" time="0"/><tli id="T1" time="2.5"/><tier speaker="S">'
    >>> data += b'<event start="T0" end="T1">Why?</event></tier></a>'
    >>> tiers(parse(data)[0])[0][0][:5]
    ('S', 'Why?', 'line 1', 0.0, 2.5)
    """
    listed, times = people(root), _timeline(root)
    pieces, left_out = [], []
    for tier in [one for one in root.iter() if tag(one) == "tier"]:
        told = attributes(tier)
        name = told.get("participant") or told.get("speaker") or told.get("tier_id", "")
        parts = [one for one in tier.iter() if tag(one) in _PIECES]
        if not parts or told.get("category", "") not in _OF_TALK:
            if said := words(tier):
                left_out.append(LeftOut(line(tier), f"tier {name}", said))
            continue
        for one in parts:
            at = attributes(one)
            start = times.get(at.get("time_slot_ref1") or at.get("start", ""))
            end = times.get(at.get("time_slot_ref2") or at.get("end", ""))
            label = listed.get(name, name)
            pieces.append(Piece(label, words(one, left_out), line(one), start, end))
    timed = all(one.start is not None for one in pieces)
    return sorted(pieces, key=_start) if timed else pieces, left_out


def _start(piece: Piece) -> float:
    return piece.start


def _timeline(root) -> dict[str, float]:
    """Return the seconds of each moment that pieces are tied to, by its id."""
    found = {}
    for element in root.iter():
        told = attributes(element)
        if tag(element) == "time_slot" and told.get("time_value", "").isdigit():
            found[told.get("time_slot_id", "")] = int(told["time_value"]) / 1000
        elif tag(element) == "tli" and seconds(told.get("time", "")) is not None:
            found[told.get("id", "")] = seconds(told["time"])
    return found
