"""What a voice that a machine numbered says its name is: true of that turn, at least.

A machine puts two voices under one number, and one voice under two. So a name that is
said counts where it is said, and that the whole number is this person is a doubt.
"""

from collections.abc import Iterator, Mapping, Sequence

from presskit.doubts import Doubt, Fix, Kind
from presskit.names import cluster
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Member, Speech, Transcript, Turns
from presskit.text.prose import counted


def names_said(
    turns: Turns,
    members: Mapping[str, Member],
    roles: Sequence[str],
    texts: Sequence[str],
    speech: Speech,
) -> dict[int, str]:
    """Return the names by which numbered voices that do not ask introduce themselves.

    Parameters
    ----------
    turns : Turns
        The turns of one transcript.
    members : mapping of str to Member
        What each label stands for.
    roles, texts : sequence of str
        Role and words of each turn. Whoever asks is named by the exchange.
    speech : Speech
        What reads names in the words of a turn.

    Returns
    -------
    dict of int to str
        By turn.
    """
    numbered = {
        label for label in members if cluster(label) and not members[label].name
    }
    found = {}
    for turn, (label, role) in enumerate(zip(turns.label, roles, strict=True)):
        if label in numbered and role != JOURNALIST:
            said = speech.introduction(texts[turn], words=turns.lexicon)
            if said and said.name and said.sure:
                found[turn] = said.name
    return found


def doubts_of_clusters(file: Transcript) -> Iterator[Doubt]:
    """Yield the numbered voices that say a name and speak elsewhere without it."""
    turns = file.turns
    said: dict[str, dict[str, list[int]]] = {}
    for turn, name in _named(file):
        said.setdefault(turns.label[turn], {}).setdefault(name, []).append(turn)
    for label, names in said.items():
        for name, own in names.items():
            rest = turns.label.count(label) - sum(map(len, names.values()))
            if not rest and len(names) == 1:
                continue
            other = [one for one in names if one != name]
            at = own[0]
            span = turns.start[at], turns.end[at]
            yield Doubt(
                *span, turns.line[at], Kind.NAMED_IN_ONE_PLACE,
                f"{label!r} gives the name {name} here"
                + "".join(f", and the name {one} elsewhere" for one in other)
                + f". {counted(rest, 'other turn')} of {label!r} "
                f"{'is' if rest == 1 else 'are'} counted as nobody's by name.",
                f"If every turn of {label!r} is {name}'s, say so.",
                sum(
                    n
                    for n, one in zip(turns.n_words, turns.label, strict=True)
                    if one == label
                ),
                Fix("name", *span, name) if not other else None,
            )  # fmt: skip


def _named(file: Transcript) -> Iterator[tuple[int, str]]:
    """Yield the turns of numbered voices that have a name, and the name."""
    members = file.cast.members
    for turn, label in enumerate(file.turns.label):
        if not cluster(label) or members[label].name:
            continue
        evidence = file.evidence.get(file.numbers[turn])
        asks = file.cast.roles[turn] == JOURNALIST
        if turn in file.alone:
            yield turn, file.alone[turn]
        elif asks and evidence and evidence.name:
            yield turn, evidence.name
