"""What gives each speaker the name that is shown, and how often that is right."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Known, Speakers, Transcript
from presskit.text import plain


def with_sources(file: Transcript, speakers: Speakers) -> Speakers:
    """Return the speakers of a file, and for each turn what gives the name.

    Parameters
    ----------
    file : Transcript
        The file.
    speakers : Speakers
        Who speaks in it.

    Returns
    -------
    Speakers
        With `known`, an entry a turn; None where nobody is shown.
    """
    decided = _decided(file, speakers)
    elsewhere = {
        "header": [name for name, _ in file.turns.header.people],
        "roster": [one.name for one in file.turns.header.roster],
    }
    found: dict[tuple, Known | None] = {}
    known = []
    for turn, (label, person) in enumerate(
        zip(file.turns.label, speakers.people, strict=True)
    ):
        asks = file.cast.roles[turn] == JOURNALIST
        number = file.numbers[turn] if asks else None
        about = label, person, number, turn if turn in file.alone else None
        if about not in found:
            found[about] = _known(file, turn, person.speaker, decided, elsewhere)
        known.append(found[about])
    return speakers._replace(known=known)


def _known(
    file: Transcript,
    turn: int,
    shown: str,
    decided: set[str],
    elsewhere: Mapping[str, Sequence[str]],
) -> Known | None:
    """Return the kind of evidence that gives a turn's speaker a name."""
    if not shown:
        return None
    label = file.turns.label[turn]
    asks = file.cast.roles[turn] == JOURNALIST
    evidence = file.evidence.get(file.numbers[turn]) if asks else None
    words = frozenset(plain(shown).split())
    if words <= frozenset(plain(label).split()):
        return Known("label", chances()["label"])
    if plain(shown) in decided:
        return Known("correction", chances()["correction"])
    if turn in file.alone:
        return Known("introduction", chances()["introduction"])
    said = {
        kind: [one.name for one in evidence.witnesses if one.kind == kind]
        for kind in ("introduction", "call")
    } if evidence else {}  # fmt: skip
    for kind, names in said.items():
        if _gives(words, names):
            # A call names whoever asks next: if this is who asks.
            asked = file.cast.chances[turn] if kind == "call" else 1.0
            return Known(kind, asked * chances()[kind])
    for kind, names in elsewhere.items():
        if _gives(words, names):
            return Known(kind, chances()[kind])
    by = "talk" if _spoken(file, label, words) else "joined"
    return Known(by, chances()[by])


def _spoken(file: Transcript, label: str, words: frozenset[str]) -> bool:
    """Return True if nothing but the talk gives the name that a label stands for."""
    member = file.cast.members[label]
    printed = (plain(one).split() for one in file.cast.members)
    return words <= frozenset(plain(member.name).split()) and not any(
        words <= frozenset(one) for one in printed
    )


def _gives(words: frozenset[str], names: Iterable[str]) -> bool:
    """Return True if one of some names has all the words that are shown."""
    return any(words <= frozenset(plain(name).split()) for name in names)


def _decided(file: Transcript, speakers: Speakers) -> set[str]:
    """Return the folded names that somebody decided."""
    given = {alias.speaker for alias in file.aliases.values()}
    given |= {one.value for one in file.lines if one.action in ("speaker", "name")}
    joined = {one.turn for one in file.decided if one.action == "same person"}
    given |= {speakers.people[turn].speaker for turn in joined}
    return {plain(name) for name in given}


@cache
def chances() -> dict[str, float]:
    """Return the share of names from each source that are right, 0 to 1.

    Examples
    --------
    >>> known = chances()
    >>> known["label"], known["roster"] < known["call"] < known["joined"]
    (1.0, True)
    """
    source = files("presskit.identities").joinpath("names_known_from.toml")
    told = tomllib.loads(source.read_text(encoding="utf-8"))
    shares = {name: (one["right"] + 1) / (one["of"] + 2) for name, one in told.items()}
    return shares | {"label": 1.0, "correction": 1.0}
