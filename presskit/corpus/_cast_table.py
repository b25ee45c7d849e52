"""Who speaks in one transcript: one row a person, with role, office and the reason."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pandas as pd

from presskit.names import read_label
from presskit.schema import CAST, ROLES, cells
from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL
from presskit.schema.values import Person, Transcript
from presskit.text import plain
from presskit.text.prose import (
    counted,
    listed,
)

_KEYS = ["transcript", "speaker_id"]
_NOBODY = "Nothing in the source says who speaks."


class Row(NamedTuple):
    """One row of the table, its columns in their order."""

    transcript: str
    speaker_id: str | None
    speaker: str | None
    role: str
    office: str | None
    n_turns: int
    n_words: int
    n_asks: int
    why: str


def rows(
    file: Transcript, people: Sequence[Person], ids: Sequence[str | None]
) -> list[Row]:
    """Return the speakers of one transcript, in the order of their first turns.

    Parameters
    ----------
    file : Transcript
        The file.
    people : sequence of Person
        Who speaks in each turn.
    ids : sequence of str or None
        Their ids. All turns without one are one row, so that counts add up.

    Returns
    -------
    list of Row
        `role` is the one in which they say most words. `office` is the fullest that is
        printed for them in this transcript.
    """
    turns_of: dict[str | None, list[int]] = {}
    for turn, id_ in enumerate(ids):
        turns_of.setdefault(id_, []).append(turn)
    return [_row(file, people, id_, own) for id_, own in turns_of.items()]


def _row(
    file: Transcript,
    people: Sequence[Person],
    id_: str | None,
    own: Sequence[int],
) -> Row:
    """Return the row of one person; `own` are their turns."""
    labels = dict.fromkeys(file.turns.label[turn] for turn in own)
    shown = {people[turn].speaker for turn in own}
    offices = (file.cast.members[label].office for label in labels)
    role = _role(file, own)
    return Row(
        file.transcript,
        id_,
        (shown.pop() or None) if len(shown) == 1 else None,
        role,
        max(offices, key=len) or None,
        len(own),
        sum(file.turns.n_words[turn] for turn in own),
        sum(file.cast.roles[turn] == JOURNALIST for turn in own),
        _NOBODY if id_ is None else _why(file, role, own, list(labels)),
    )


def _role(file: Transcript, own: Sequence[int]) -> str:
    words, times = Counter(), Counter()
    for turn in own:
        words[file.cast.roles[turn]] += file.turns.n_words[turn]
        times[file.cast.roles[turn]] += 1
    return max(times, key=lambda r: (words[r], times[r], -ROLES.index(r)))


def _why(file: Transcript, role: str, own: Sequence[int], labels: Sequence[str]) -> str:
    """Return a sentence that says what speaks for the name and the role."""
    told = dict.fromkeys(
        [
            *_decided(file, own),
            *_printed(file, labels),
            *_named_aloud(file, own),
            *_done(file, role, own),
        ]
    )
    guess = next((file.cast.members[label].thin for label in labels), "")
    said = listed(told) + (f"; a guess: {guess}" if guess else "")
    return f"{said[0].upper()}{said[1:]}."


def _decided(file: Transcript, own: Sequence[int]) -> Iterator[str]:
    for decision in file.decided:
        if decision.action in ("speaker", "role") and decision.turn in own:
            what = "name" if decision.action == "speaker" else decision.action
            yield f"has the {what} by a correction"


def _printed(file: Transcript, labels: Sequence[str]) -> Iterator[str]:
    """Yield what the header and the labels say."""
    named = {plain(name) for name, _ in file.turns.header.people}
    if any(plain(file.cast.members[label].name) in named for label in labels):
        yield "is named in the header"
    for label in labels:
        if not label:
            yield "speaks before the first label"
        elif not (part := read_label(label, file.turns.lexicon)) or not part.name:
            yield f"is labelled ‘{label}’"
        elif part.office:
            yield "has an office in the label"
        elif part.affiliation:
            yield "has an outlet in the label"
        else:
            yield "is named in the label"


_SAYS = {
    "introduction": "introduces themselves",
    "call": "is called by the moderator",
}


def _named_aloud(file: Transcript, own: Sequence[int]) -> Iterator[str]:
    """Yield what is said of somebody who asks."""
    opened = {
        file.numbers[turn]: None for turn in own if file.cast.roles[turn] == JOURNALIST
    }
    kinds = {
        witness.kind
        for number in opened
        if number in file.evidence
        for witness in file.evidence[number].witnesses
    }
    yield from (said for kind, said in _SAYS.items() if kind in kinds)


def _done(file: Transcript, role: str, own: Sequence[int]) -> Iterator[str]:
    """Yield how often they do what their role does."""
    within = {file.numbers[turn] for turn in own if file.cast.roles[turn] == role} - {
        None
    }
    total = len({*file.numbers} - {None})
    if role == PRINCIPAL and total:
        yield f"answers in {len(within):,} of {counted(total, 'exchange')}"
    elif role == JOURNALIST and within:
        yield f"asks in {counted(len(within), 'exchange')}"
    elif role == MODERATOR:
        after = [
            file.cast.roles[turn + 1] for turn in own if turn + 1 < len(file.cast.roles)
        ]
        if before := after.count(JOURNALIST):
            yield f"speaks right before an asker {counted(before, 'time')}"


def joined(rows: Sequence[Row]) -> dict[str, str | None]:
    """Return the names at the podium as text to show; nothing reads it again.

    Examples
    --------
    >>> joined([Row("a", "ek", "Bo Ek", "principal", "Minister", 1, 9, 0, ""),
    ...     Row("a", "ruiz", "Ana Ruiz", "principal", None, 1, 7, 0, "")])
    {'principal': 'Bo Ek; Ana Ruiz', 'office': 'Minister', 'moderator': None}
    """
    podium = [row for row in rows if row.role == PRINCIPAL]
    columns = {
        "principal": [row.speaker for row in podium],
        "office": [row.office for row in podium],
        "moderator": [row.speaker for row in rows if row.role == MODERATOR],
    }
    return {
        name: cells.joined(filter(None, values)) or None
        for name, values in columns.items()
    }


def table(made: Sequence[Row]) -> pd.DataFrame:
    """Return rows of any number of transcripts as the table."""
    columns = zip(*made, strict=True) if made else [[]] * len(CAST.columns)
    return CAST.frame(dict(zip(CAST.columns, map(list, columns), strict=True)))


def of_turns(cast: pd.DataFrame, turns: pd.DataFrame) -> pd.DataFrame:
    """Keep who speaks in `turns`, and count these turns; role and office stay."""
    made = turns[[*_KEYS, "n_words"]].assign(
        n_turns=1, n_asks=(turns["role"] == JOURNALIST).astype("int64")
    )
    counts = ["n_turns", "n_words", "n_asks"]
    sums = made.groupby(_KEYS, dropna=False, sort=False)[counts].sum().reset_index()
    kept = cast.drop(columns=counts).merge(sums, on=_KEYS, how="inner")
    return kept[list(cast.columns)]
