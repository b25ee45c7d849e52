"""Lines about who speaks, resolved before anybody is judged."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from presskit.corrections._about import WHOLE
from presskit.corrections._replay import Cut
from presskit.corrections._targets import SETTLED, Aim, aim_of, subject, turn_at
from presskit.schema.values import (
    Correction,
    Decided,
    Document,
    Failed,
    Pin,
    Pins,
    Refused,
    Turns,
)

SPEAKERS = (
    "speaker", "name", "role", "outlet", "asker", "same person", "not same person",
)  # fmt: skip
"""The actions that say who somebody is."""


class Resolved(NamedTuple):
    """What was decided about who speaks in one file.

    Attributes
    ----------
    lines : tuple of Correction
        The lines about speakers, in their order; pins name them by their number.
    pins : Pins
        What stands, whatever the source says.
    followed : frozenset of int
        The lines that pins come from.
    failed : tuple of Failed
        Lines that address no turn, or contradict one another.
    """

    lines: tuple[Correction, ...] = ()
    pins: Pins = Pins()
    followed: frozenset[int] = frozenset()
    failed: tuple[Failed, ...] = ()


class _Aimed(NamedTuple):
    """A line with its number, the turn that it addresses, and whom it is about."""

    number: int
    line: Correction
    turn: int
    aim: Aim


def resolve(
    turns: Turns, document: Document, corrections: Sequence[Correction]
) -> Resolved:
    """Return the decisions of the lines about one file on its speakers.

    Parameters
    ----------
    turns : Turns
        As the lines about the text have them cut.
    document : Document
        The source.
    corrections : sequence of Correction
        All lines about the file; those about the text are passed over.

    Returns
    -------
    Resolved
        Of lines that contradict one another none is followed.

    Examples
    --------
    >>> from presskit.corpus.build import cut
    >>> document = Document("a.txt", "Q: Why? Mr. Ek: So.", "plain", "0" * 64)
    >>> line = Correction("name", "a", "0" * 64, 3, 7, "Ann Lee", "")
    >>> resolve(cut(document), document, [line]).pins.names
    {'Q': 'Ann Lee'}
    """
    lines = tuple(one for one in corrections if one.action in SPEAKERS)
    if not lines:
        return Resolved()
    failed, aimed = [], []
    for number, line in enumerate(lines):
        if subject(line) not in SETTLED:
            continue
        turn = turn_at(turns, line)
        if turn is None:
            failed.append(nowhere(document, line))
        else:
            aimed.append(_Aimed(number, line, turn, aim_of(turns, turn, line)))
    against = _contradictions(aimed)
    failed += [contradicted(lines[one], lines[two]) for one, two in against.items()]
    aimed = [one for one in aimed if one.number not in against]
    aimed.sort(key=lambda one: one.aim.narrowness)
    followed = frozenset(one.number for one in aimed)
    return Resolved(lines, _pins(aimed, turns.label), followed, tuple(failed))


def _contradictions(aimed: Iterable[_Aimed]) -> dict[int, int]:
    """Return the lines that another one contradicts, with that one.

    What is said of the asker of one turn holds for the exchange: whether it contradicts
    another line is known only with the exchanges.
    """
    of: dict[tuple, list[_Aimed]] = {}
    for one in aimed:
        if not _of_whoever_asks(one):
            of.setdefault((subject(one.line), one.aim), []).append(one)
    return {
        one.number: next(it.number for it in own if it.line.value != one.line.value)
        for own in of.values()
        if len({one.line.value for one in own}) > 1
        for one in own
    }


def _of_whoever_asks(one: _Aimed) -> bool:
    return one.aim == Aim(turn=one.turn) and subject(one.line) != "role"


def _pins(aimed: Sequence[_Aimed], labels: Sequence[str]) -> Pins:
    """Return the decisions of lines, the widest of them first."""
    pins = Pins({}, {}, {}, {})
    for one in aimed:
        about, value, aim = subject(one.line), one.line.value, one.aim
        if aim.turn is None:
            of: Mapping = {"speaker": pins.names, "role": pins.roles}.get(about, {})
            for label in dict.fromkeys(labels) if aim.label is None else (aim.label,):
                of[label] = value
        elif about == "role":
            pins.turn_roles[aim.turn] = value
        elif about == "speaker" and aim.alone:
            pins.alone[aim.turn] = value
    asking = [
        Pin(
            one.number, subject(one.line), one.line.value, one.turn, one.aim.label,
            one.aim == Aim(), one.aim.alone,
        )
        for one in aimed
        if subject(one.line) != "role"
    ]  # fmt: skip
    return pins._replace(
        askers=tuple(pin for pin in asking if pin.about != "asker"),
        openings=tuple(pin for pin in asking if pin.about == "asker"),
    )


class Settled(NamedTuple):
    """What became of the lines about one file.

    Attributes
    ----------
    lines : tuple of Correction
        Those about speakers.
    applied : tuple of Correction
        All that are followed.
    failed : tuple of Failed
        Those that are not.
    decided : tuple of Decided
        What was decided about speakers, by turn.
    """

    lines: tuple[Correction, ...] = ()
    applied: tuple[Correction, ...] = ()
    failed: tuple[Failed, ...] = ()
    decided: tuple[Decided, ...] = ()


def settle(
    replay: Cut,
    resolved: Resolved,
    refused: Sequence[Refused],
    corrections: Sequence[Correction],
) -> Settled:
    """Return the outcome of the lines about one file, when it is known who asks.

    Parameters
    ----------
    replay : Cut
        The turns after the lines about the text.
    resolved : Resolved
        What the lines about speakers say.
    refused : sequence of Refused
        The pins that cannot hold.
    corrections : sequence of Correction
        All lines about the file.

    Returns
    -------
    Settled
        The lines about two people are neither followed nor not: that takes all files.
    """
    lines, turns = resolved.lines, replay.turns
    out = {one.line for one in refused}
    followed = [lines[number] for number in sorted(resolved.followed - out)]
    failed = [
        _asks_nothing(lines[one.line], turns)
        if one.other is None
        else contradicted(lines[one.line], lines[one.other])
        for one in refused
    ]
    whole = [one for one in corrections if one.action in ("fine", *WHOLE)]
    return Settled(
        lines,
        (*replay.applied, *whole, *followed),
        (*replay.failed, *resolved.failed, *failed),
        tuple(Decided(turn_at(turns, one), one.action) for one in followed),
    )


def _asks_nothing(line: Correction, turns: Turns) -> Failed:
    label = turns.label[turn_at(turns, line)]
    if subject(line) == "asker":
        return Failed(
            line,
            f"who asks here is told by the label {label!r}, or nobody asked before.",
            "Say who asks instead: write speaker in place of asker, and the name.",
        )
    if subject(line) == "outlet":
        return Failed(
            line,
            f"{label!r} asks nothing, and only askers have outlets.",
            "Address a turn of the asker.",
        )
    return Failed(
        line,
        f"{label!r} stands for whoever speaks just then, and this turn asks nothing.",
        "Correct the label of the turn: write label in place of speaker, or turn as "
        "scope.",
    )


def contradicted(line: Correction, other: Correction) -> Failed:
    """Return the failure of a line that another one contradicts."""
    return Failed(
        line,
        f"another line gives the same speaker the {other.action} {other.value!r}.",
        "Take out the line that is wrong; neither is followed until then.",
    )


def nowhere(document: Document, line: Correction) -> Failed:
    """Return the failure of a line that addresses no turn."""
    stands = document.text[line.start : line.end][:60]
    return Failed(
        line,
        f"No turn holds the characters {line.start} to {line.end}; there stands "
        f"{stands!r}.",
        "Take the line out, and copy the suggestion in the audit again.",
    )
