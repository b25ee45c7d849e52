"""Who is mentioned in a file as somebody who speaks: by label, exchange or turn."""

from collections.abc import Iterator

from presskit.names import agree
from presskit.schema import ids
from presskit.schema.roles import JOURNALIST, PODIUM
from presskit.schema.values import Mention, Transcript
from presskit.text import plain, slug

Who = str | int | tuple[int]
"""What a mention goes by: a label, an exchange, or a turn that is somebody else's."""


def who_speaks(file: Transcript, turn: int) -> Who:
    """Return the key of the mention of a turn's speaker: its label, or the turn."""
    number, label = file.numbers[turn], file.turns.label[turn]
    asks = file.cast.roles[turn] == JOURNALIST and number in file.evidence
    if asks and not _somebody_else(file, number, label):
        return number
    return (turn,) if turn in file.alone else label


def _somebody_else(file: Transcript, number: int, label: str) -> bool:
    """Return True if a label names another than asks: a host puts in a word."""
    evidence, own = file.evidence[number], file.cast.members[label].name
    printed = [one.name for one in evidence.witnesses if one.kind == "label"]
    return (
        " " in own
        and bool(printed)
        and " " in printed[0]
        and not agree(printed[0], own)
    )


def mentions(file: Transcript) -> Iterator[tuple[int, Who, Mention]]:
    """Yield each speaker of a file: the first turn, what they go by, and the mention.

    Parameters
    ----------
    file : Transcript
        One file.

    Yields
    ------
    tuple of (int, str or int or tuple, Mention)
        Those who do not ask, by their labels or turns; then the askers of exchanges.
    """
    asking: dict[int, list[int]] = {}
    others: dict[str, int] = {}
    for turn in range(len(file.cast.roles)):
        who = who_speaks(file, turn)
        if isinstance(who, int):
            asking.setdefault(who, []).append(turn)
        elif isinstance(who, tuple):
            yield turn, who, _alone(file, turn)
        else:
            others.setdefault(who, turn)
    for label, turn in others.items():
        member = file.cast.members[label]
        podium = member.role in PODIUM
        about = member.name, member.office, podium, member.outlets
        yield turn, label, Mention(file.transcript, label, *about)
    for number, own in asking.items():
        yield own[0], number, _asker(file, number, own)


def _asker(file: Transcript, number: int, own: list[int]) -> Mention:
    """Return the mention of who asks in an exchange."""
    members, evidence = file.cast.members, file.evidence[number]
    labels = list(dict.fromkeys(file.turns.label[turn] for turn in own))
    label = next((one for one in labels if plain(one) in file.aliases), labels[0])
    named = any(members[one].name for one in labels)
    member = members[label]
    # "Reporter 2" is one person of the transcript, and nobody elsewhere.
    counted = slug(label) if member.number and not member.name else ""
    asks = counted or ids.of_exchange(file.turn_ids[own[0]])
    unit = "" if named else ids.key(asks, file.transcript)
    return Mention(
        file.transcript, label, evidence.name, "", False, file.seats[number], unit,
        evidence.merges,
    )  # fmt: skip


def _alone(file: Transcript, turn: int) -> Mention:
    """Return the mention of who speaks one turn only, whatever its label is."""
    name, podium = file.alone[turn], file.cast.roles[turn] in PODIUM
    return Mention(file.transcript, name, name, "", podium, ())
