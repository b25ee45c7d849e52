"""What was decided of an asker, in the place of what the witnesses say."""

from collections.abc import Mapping, Sequence

from presskit.names import outlets_named
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Evidence, Pin, Refused


def override(
    evidence: Mapping[int, Evidence],
    pins: Sequence[Pin],
    labels: Sequence[str],
    roles: Sequence[str],
    numbers: Sequence[int | None],
) -> tuple[dict[int, Evidence], list[Refused]]:
    """Put decisions in the place of what the witnesses say.

    Parameters
    ----------
    evidence : mapping of int to Evidence
        By exchange.
    pins : sequence of Pin
        The widest first: the narrowest holds.
    labels, roles, numbers : sequence
        Label, role and exchange of each turn.

    Returns
    -------
    dict of int to Evidence
        As decided.
    list of Refused
        Pins that contradict each other within an exchange, and those about turns in
        which nobody asks.
    """
    decided, refused = dict(evidence), _quarrels(pins, numbers)
    against = {one.line for one in refused}
    for pin in pins:
        if pin.line in against:
            continue
        own = _exchanges(pin, labels, roles, numbers) & set(decided)
        of_whoever = pin.of_turn and not pin.alone
        if not own and (pin.about == "outlet" or of_whoever):
            refused.append(Refused(pin.line))
        for number in own:
            decided[number] = _as_decided(decided[number], pin)
    return decided, refused


def _as_decided(evidence: Evidence, pin: Pin) -> Evidence:
    if pin.about == "speaker":
        return evidence._replace(name=pin.value, merges=True, conflict="")
    return evidence._replace(outlets=outlets_named(pin.value), conflict="")


def _quarrels(pins: Sequence[Pin], numbers: Sequence[int | None]) -> list[Refused]:
    """Return the pins of which another one says something else of the same asker."""
    of: dict[tuple, list[Pin]] = {}
    for pin in pins:
        if pin.of_turn and not pin.alone:
            number = numbers[pin.turn]
            who = ("turn", pin.turn) if number is None else ("exchange", number)
            of.setdefault((pin.about, *who), []).append(pin)
    return [
        Refused(one.line, other.line)
        for own in of.values()
        for one in own
        if (other := next((it for it in own if it.value != one.value), None))
    ]


def _exchanges(
    pin: Pin,
    labels: Sequence[str],
    roles: Sequence[str],
    numbers: Sequence[int | None],
) -> set[int | None]:
    """Return the exchanges of which a decision says who asks."""
    if pin.of_turn:  # an answer says nothing of who asked
        asks = roles[pin.turn] == JOURNALIST
        return {numbers[pin.turn]} if asks else set()
    return {
        number
        for number, role, label in zip(numbers, roles, labels, strict=True)
        if role == JOURNALIST and (pin.whole or pin.label == label)
    }
