"""Why labels that differ are one person's in a transcript: a row for each of them."""

from difflib import SequenceMatcher

from presskit.names import (
    Label,
    read_label,
    respelt,
    same_office,
)
from presskit.schema.values import Join, Speakers, Transcript
from presskit.text import plain

_NEAR = 0.8
"""How alike a label and its misprint are at least."""


def with_joins(file: Transcript, speakers: Speakers) -> Speakers:
    """Return the speakers of a file, and why labels that differ are one person's."""
    return speakers._replace(joins=joins(file, speakers))


def joins(file: Transcript, own: Speakers) -> list[Join]:
    """Return each label of a person after that person's first one, in order."""
    opened: dict[str, dict[str, int]] = {}
    for turn, (label, person) in enumerate(
        zip(file.turns.label, own.people, strict=True)
    ):
        if person.speaker_id:
            opened.setdefault(person.speaker_id, {}).setdefault(label, turn)
    found = []
    for turns in opened.values():
        first, *later = turns.values()
        earlier = [first]
        for turn in later:
            printed = [one for one in earlier if file.turns.label[one]] or earlier
            told = [Join(turn, one, *_why(file, own, one, turn)) for one in printed]
            found.append(next((join for join in told if join.sure), told[0]))
            earlier.append(turn)
    return sorted(found)


def _why(file: Transcript, own: Speakers, first: int, turn: int) -> tuple[str, bool]:
    """Return the reason why two turns' labels are one person's, and if it is sure."""
    labels = [file.turns.label[at] for at in (first, turn)]
    if not labels[0]:
        return "the opening has no label, and is read as this speaker's", True
    if plain(labels[0]) == plain(labels[1]):
        return "the same words", True
    if decided := _decided(file, labels):
        return decided, True
    words = file.turns.lexicon
    parts = [
        read_label(label, words) or Label(label, "", "", False) for label in labels
    ]
    names = [plain(part.name) for part in parts]
    if any(part.anonymous for part in parts):
        return _of_unnamed(file, own, first, turn)
    members = [file.cast.members[label] for label in labels]
    parts = [
        part._replace(name=one.name) if part.name.endswith(one.name) else part
        for part, one in zip(parts, members, strict=True)
    ]  # without a job before the name
    if all(names):
        one_role = members[0].role == members[1].role
        return _of_names(labels, parts, one_role=one_role)
    office = next((part.office for part in parts if not part.name), "")
    if all(same_office(office, member.office, words) for member in members):
        return f"nobody else here is {office}", True
    if _near(*labels):
        return _MISPRINT, False
    return f"both are read as {own.people[turn].speaker}", False


_MISPRINT = "printed nearly alike: a misprint"


def _decided(file: Transcript, labels: list[str]) -> str:
    """Return the correction that makes two labels one person's; '' if none does."""
    for label in labels:
        part = read_label(label, file.turns.lexicon)
        if {plain(label), plain(part.name if part else "")} & set(file.aliases) - {""}:
            return "the alias file says so"
    for one in file.decided:
        about = file.turns.label[one.turn] in labels
        if about and one.action in ("speaker", "same person"):
            return "a correction says so"
    return ""


def _of_unnamed(
    file: Transcript, own: Speakers, first: int, turn: int
) -> tuple[str, bool]:
    """Return the reason why an unnamed speaker is the same person in two turns."""
    numbers = file.numbers
    if numbers[first] is not None and numbers[first] == numbers[turn]:
        return "asks on: the label says nothing else, and the words go on", False
    name = own.people[turn].speaker
    return f"the asker says the name {name}, or is called by it", True


def _of_names(
    labels: list[str], parts: list[Label], *, one_role: bool
) -> tuple[str, bool]:
    """Return the reason why two printed names are one person's."""
    one, two = (plain(part.name) for part in parts)
    if one == two:
        full = " " in one
        more = _more(*parts)
        return f"the same {'full name' if full else 'name'}{more}", full and one_role
    if found := respelt(parts[0].name, parts[1].name):
        return f"one name, spelt otherwise: {found.how}", False
    if _near(one, two) or _near(*labels):
        return _MISPRINT, False
    short, long = sorted((one, two), key=len)
    if long.endswith(f" {short}"):
        return "short form: nobody else here with that office or name", False
    return f"both are read as {max((part.name for part in parts), key=len)}", False


def _more(first: Label, second: Label) -> str:
    """Return the part that only one of two labels prints."""
    said = (("office", "office"), ("affiliation", "outlet"))
    left_out = [
        word
        for field, word in said
        if bool(getattr(first, field)) != bool(getattr(second, field))
    ]
    if first.titled != second.titled:
        left_out.append("title")
    return f"; {' and '.join(left_out)} in one of the labels only" if left_out else ""


def _near(one: str, two: str) -> bool:
    return SequenceMatcher(None, one.casefold(), two.casefold()).ratio() >= _NEAR
