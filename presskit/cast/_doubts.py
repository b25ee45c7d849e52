"""What is doubtful about the labels of a file: roles, names, outlets."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from presskit.cast._named_clusters import doubts_of_clusters
from presskit.cast._office_holders import Holders, holder
from presskit.doubts import Doubt, Fix, Kind
from presskit.names import by_ending, cluster
from presskit.schema import cells
from presskit.schema.roles import HOST, JOURNALIST, PODIUM
from presskit.schema.rows import places_of
from presskit.schema.values import Member, Transcript
from presskit.text import plain

_WHO_IS_THAT = (
    "A machine has numbered the voices: say who this one is. In SourceExplorer, or "
    "corpus.name_speakers({label: name})."
)
_OPENER = "the speaker of the opening statement"
_ROLES = {HOST: "journalist or moderator, turn by turn"}


def doubts(file: Transcript, held: Holders) -> list[Doubt]:
    """Return the doubts about the labels of a file.

    Parameters
    ----------
    file : Transcript
        The file.
    held : mapping
        Who holds which office, as :func:`holders` returns it.

    Returns
    -------
    list of Doubt
        By label.
    """
    turns, members = file.turns, file.cast.members
    words: Counter[str] = Counter()
    for label, n in zip(turns.label, turns.n_words, strict=True):
        words[label] += n
    asking = _asking(file)
    named = {plain(member.name): member.name for member in members.values()}
    endings = by_ending(named)
    found: list[Doubt] = _guesses(file, asking, words)
    for label, member in members.items():
        alike = sorted(named[one] for one in _bearers(member, endings))
        found += _of_label(file, label, member, words[label], held, alike)
    return [*found, *doubts_of_clusters(file)]


def _guesses(
    file: Transcript, asking: set[str], words: Mapping[str, int]
) -> list[Doubt]:
    """Return the roles that are guesses, one row a person: one line settles it."""
    labels_of: dict[tuple[str, str], list[str]] = {}
    seen = dict.fromkeys(zip(file.turns.label, file.cast.persons, strict=True))
    for label, person in seen:
        member = file.cast.members[label]
        if member.thin and label not in asking:
            alike = labels_of.setdefault((person or label, member.role), [])
            alike += [label] * (label not in alike)
    turns_of = places_of(file.turns.label)
    known = {label for labels in labels_of.values() for label in labels[1:]}
    return [
        _guess(file, labels, sorted(t for one in labels for t in turns_of[one]), words)
        for labels in labels_of.values()
        if labels[0] not in known
    ]


def _guess(
    file: Transcript,
    labels: Sequence[str],
    own: Sequence[int],
    words: Mapping[str, int],
) -> Doubt:
    """Return the doubt about the role of one person; `own` are their turns."""
    turns, member = file.turns, file.cast.members[labels[0]]
    at = own[0]
    span = (turns.start[at], turns.end[at])
    sure = sum(file.cast.chances[turn] for turn in own) / len(own)
    printed = ", ".join(map(repr, labels))
    return Doubt(
        *span, turns.line[at], Kind.ROLE_ON_THIN_EVIDENCE,
        f"{printed} is read as {_ROLES.get(member.role, member.role)}: {member.thin}.",
        "Say which role this speaker has: principal, moderator, journalist or other.",
        sum(words[label] for label in labels),
        None if member.role == HOST else Fix("role", *span, member.role),
        unsure=1 - sure,
    )  # fmt: skip


def _of_label(
    file: Transcript,
    label: str,
    member: Member,
    n: int,
    held: Holders,
    bearers: Sequence[str],
) -> Iterator[Doubt]:
    """Yield what is doubtful about one label; `bearers` can be meant by it."""
    turns = file.turns
    at = turns.label.index(label)
    span = (turns.start[at], turns.end[at])
    place = (*span, turns.line[at])
    if len(bearers) > 1:
        yield Doubt(
            *place, Kind.SEVERAL_OF_THAT_NAME,
            f"{label!r} can be {' or '.join(bearers)}, and is counted as neither.",
            "Say which of them speaks here.", n, Fix("speaker", *span),
        )  # fmt: skip
    says = any(turns.label[turn] == label for turn in file.alone)
    if not member.name and member.role in PODIUM and not says:
        nameless = "whoever answers" if turns.unlabelled else _OPENER
        who = f"{label!r}" if label else nameless
        name, where = holder(file, member, held)
        told = f" {name} holds the office in {where}." if name else ""
        yield Doubt(
            *place, Kind.SPEAKER_NOT_NAMED,
            f"{who} has no name anywhere in this transcript.{told}",
            _WHO_IS_THAT if cluster(label) else "Say who held the office that day.", n,
            Fix("speaker", *span, name),
        )  # fmt: skip
    if member.role == JOURNALIST:
        yield from _unknown_outlets(member, place, n)


def _unknown_outlets(
    member: Member, place: tuple[int, int, int], n: int
) -> Iterator[Doubt]:
    start, end, _ = place
    named = cells.joined(sorted(outlet.name for outlet in member.outlets))
    for outlet in member.outlets:
        if not outlet.known:
            yield Doubt(
                *place, Kind.UNKNOWN_OUTLET,
                f"{outlet.name!r} is not in the table of outlets; it is shown as "
                "printed.",
                "Say what the outlet is called, if it is a known one.", n,
                Fix("outlet", start, end, named),
            )  # fmt: skip


def _bearers(member: Member, endings: Mapping[str, set[str]]) -> set[str]:
    """Return the full names that end with the single word somebody is printed by."""
    key = plain(member.name)
    return endings.get(key, set()) if key and " " not in key else set()


def _asking(file: Transcript) -> set[str]:
    """Return the labels of which an introduction or a call says that they ask."""
    return {
        one.words
        for evidence in file.evidence.values()
        if evidence.status == "agree" or (evidence.outlets and not evidence.conflict)
        for one in evidence.witnesses
        if one.kind == "label"
    }
