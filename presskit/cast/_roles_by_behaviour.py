"""What speakers do: ask, answer, hand over the floor; for labels that do not say it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from presskit.schema.roles import HOST, JOURNALIST, MODERATOR, OTHER, PRINCIPAL, UNKNOWN
from presskit.schema.values import Acts


class Turn(NamedTuple):
    """What is known of a turn before roles: who is printed, what is said."""

    label: str
    n_words: int
    does: Acts


@dataclass
class Doing:
    """What one speaker does in a transcript, summed over turns."""

    turns: int = 0
    words: int = 0
    asking: int = 0
    hands_over: int = 0
    followed_by: dict[str, int] = field(default_factory=dict)


_ASK = frozenset({JOURNALIST, UNKNOWN})
_SHORT = 45  # words; whoever only hands out the floor says no more on average


def of_labels(turns: Sequence[Turn], persons: Mapping[str, str]) -> dict[str, Doing]:
    """Sum up what each person does.

    Parameters
    ----------
    turns : sequence of Turn
        In order.
    persons : mapping of str to str
        Who each label is.

    Returns
    -------
    dict of str to Doing
        By person.
    """
    done: dict[str, Doing] = {}
    for position, turn in enumerate(turns):
        doing = done.setdefault(persons[turn.label], Doing())
        doing.turns += 1
        doing.words += turn.n_words
        doing.asking += turn.does.asks
        doing.hands_over += turn.does.gives_floor
        if position + 1 < len(turns):
            after = turns[position + 1].label
            doing.followed_by[after] = doing.followed_by.get(after, 0) + 1
    return done


def settle(
    roles: Mapping[str, str],
    persons: Mapping[str, str],
    firm: Collection[str],
    done: Mapping[str, Doing],
) -> dict[str, tuple[str, str]]:
    """Give each label a role, from what it says and what its speaker does.

    Parameters
    ----------
    roles : mapping of str to str
        What each label says: a role, or "unknown".
    persons : mapping of str to str
        Who each label is.
    firm : collection of str
        Labels whose role is not in question.
    done : mapping of str to Doing
        What each person does.

    Returns
    -------
    dict of str to (str, str)
        Role of each label, and why it is a guess; '' where it is none.
    """
    total = sum(doing.words for doing in done.values()) or 1
    settled = {label: (role, "") for label, role in roles.items()}
    _seat_a_principal(settled, persons, done, total)
    most = max(
        (done[persons[lb]].words for lb, (r, _) in settled.items() if r == PRINCIPAL),
        default=0,
    )
    for label, (role, _) in list(settled.items()):
        doing = done[persons[label]]
        official = label.casefold().endswith(("official", "officials", "aide", "staff"))
        brief = _only_hands_out(doing, most, official=official)
        floor = official or _before_askers(doing, settled)
        if role == PRINCIPAL and label not in firm and brief and floor:
            why = "the office could be a principal's; this speaker hands out the floor"
            settled[label] = (MODERATOR, why)
        elif label not in firm and _hosts(persons[label], persons, settled, done, most):
            settled[label] = (HOST, "this speaker both asks and hands over the floor")
    podium = {label for label, (role, _) in settled.items() if role == PRINCIPAL}
    for label, (role, _) in list(settled.items()):
        if role == UNKNOWN:
            settled[label] = _of_unknown(done[persons[label]], podium)
    return settled


def _seat_a_principal(settled, persons, done, total) -> None:
    """Where nobody is named as the principal, seat who talks most."""
    if any(role == PRINCIPAL for role, _ in settled.values()):
        return
    able = [lb for lb, (role, _) in settled.items() if role in {UNKNOWN, MODERATOR}]
    top = max(able, key=lambda lb: (done[persons[lb]].words, lb), default=None)
    if top is None or done[persons[top]].words * 4 < total:
        return
    why = "nobody is named as the principal; this speaker talks most"
    for label in settled:
        if persons[label] == persons[top]:
            settled[label] = (PRINCIPAL, why)


def _only_hands_out(doing: Doing, most: int, *, official: bool) -> bool:
    """Return True if somebody with an office only gives others the floor."""
    average = doing.words / max(1, doing.turns)
    brief = doing.words * 5 < most and average <= _SHORT
    return brief and (doing.hands_over * 2 >= doing.turns or official)


def _before_askers(doing: Doing, settled: Mapping[str, tuple[str, str]]) -> bool:
    """Return True if a third of somebody's turns stand right before an asker's."""
    n = sum(k for label, k in doing.followed_by.items() if settled[label][0] in _ASK)
    return n * 3 >= doing.turns


def _hosts(person, persons, settled, done, most) -> bool:
    """Return True if somebody asks the principal and hands the floor to others, too."""
    doing = done[person]
    if doing.turns < 3 or doing.words * 2 > most or doing.asking * 3 < doing.turns:
        return False
    answered = handed = 0
    for label, n in doing.followed_by.items():
        if persons[label] == person:
            continue
        role = settled[label][0]
        answered += n * (role == PRINCIPAL)
        handed += n * (role == JOURNALIST)
    asked = sum(
        done[persons[label]].turns
        for label, (role, _) in settled.items()
        if role == JOURNALIST
    )
    # Whoever hosts speaks more often than those whom the floor is handed to.
    return (
        answered >= 2
        and handed >= 1
        and answered * 3 >= doing.turns
        and doing.turns >= asked
    )


def _of_unknown(doing: Doing, podium: Collection[str]) -> tuple[str, str]:
    """Give a role to a speaker of whom only a name is printed."""
    answered = sum(n for label, n in doing.followed_by.items() if label in podium)
    handed = sum(doing.followed_by.values()) - answered
    if doing.asking * 2 >= doing.turns or (answered > handed and not doing.hands_over):
        return JOURNALIST, "the label gives no outlet; the speaker asks"
    if doing.words / doing.turns <= _SHORT and (doing.hands_over or handed > answered):
        return MODERATOR, "the label gives no office; the speaker hands out the floor"
    if answered >= handed and answered:
        return JOURNALIST, "the label gives no outlet; the speaker is answered"
    return OTHER, "the label gives neither office nor outlet"
