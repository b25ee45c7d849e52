"""Which turn a line means that names another one: the value of "same person"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from presskit.schema import ids

_OLD = re.compile(r"([0-9a-f]{10})(?:\.(\d+))?-t(\d+)")


class TurnId(NamedTuple):
    """A turn as lines can name it."""

    turn_id: str
    transcript: str
    sha256: str
    start: int


def named(turn: TurnId) -> str:
    """Return the id and the transcript by which a line calls a turn.

    Examples
    --------
    >>> named(TurnId("5d41", "may", "0" * 64, 12))
    '5d41@may'
    """
    return ids.key(turn.turn_id, turn.transcript)


def find_turn(value: str, turns: Sequence[TurnId]) -> int | str:
    """Return the turn that a value names, or why that is unsure.

    Parameters
    ----------
    value : str
        ``<turn_id>@<transcript>``; a ``turn_id`` that only one transcript has; or the
        SHA-256 and first character of a turn, as presskit 0.1 named them.
    turns : sequence of TurnId
        All turns that are loaded.

    Returns
    -------
    int or str
        The position of the turn, or half a sentence.

    Examples
    --------
    >>> turns = [TurnId("5d41", name, "0" * 64, 12) for name in ("may", "june")]
    >>> find_turn("5d41@june", turns), find_turn("0000000000-t12", turns[:1])
    (1, 0)
    >>> find_turn("5d41", turns)
    "several transcripts have a turn '5d41'"
    """
    id_, transcript = ids.parts(value)
    own = [
        number
        for number, turn in enumerate(turns)
        if turn.turn_id == id_ and transcript in ("", turn.transcript)
    ]
    if not own and (old := _OLD.fullmatch(id_)):
        own = [
            number
            for number, turn in enumerate(turns)
            if turn.start == int(old[3])
            and turn.sha256.startswith(old[1])
            and transcript in ("", turn.transcript)
        ]
        # The same bytes twice: which file of the two is meant, they say the same.
        if len({turns[number].sha256 for number in own}) == 1:
            own = own[:1]
    if len(own) > 1:
        return f"several transcripts have a turn {id_!r}"
    return own[0] if own else f"there is no turn {value!r} in what is loaded"
