"""The reasons for the role of each person of a transcript, the strongest first."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from presskit.cast._kinds_weighed import by_kind
from presskit.cast._label_facts import Facts
from presskit.cast._reason_words import word_of_label, words_of
from presskit.cast._scene import Scene, scene_of
from presskit.cast._weights import CLASSES
from presskit.schema.roles import CERTAIN
from presskit.schema.values import Reason, Weighed

_LEAST = 0.2
"""Log-odds under which something is no reason: it makes 50 % into 55 %."""
_SAME_WORD = {"only_hands_out": "office"}
"""Facts that another kind of reason would say again."""
_PINS = {
    "asks": "label",
    "interprets": "label",
    "only_hands_out": "label",
    "asking": "list",
    "podium": "list",
}
"""Facts that settle which roles somebody can have, and the kind of reason they are."""


def reasons(
    weighed: Weighed,
    labels: Sequence[str],
    roles: Sequence[str],
    offices: Mapping[int, str],
) -> list[Reason]:
    """Return the reasons for the role of each person.

    Parameters
    ----------
    weighed : Weighed
        What the roles were weighed from.
    labels, roles : sequence of str
        The label and the role of each turn.
    offices : mapping of int to str
        The office of each person who has one.

    Returns
    -------
    list of Reason
        By person, the strongest first. Where a decision, a label or a list leaves one
        role only, nothing else is a reason.

    Examples
    --------
    >>> from presskit.corpus.build import read
    >>> from presskit.sources import of_text
    >>> said = "Q: Why?\\n\\nBo Ek: Because.\\n\\nQ: So?\\n\\nBo Ek: So."
    >>> file = read(of_text(said, "a"), None, {})
    >>> cast = file.cast
    >>> found = reasons(cast.weighed, file.turns.label, cast.roles, {})
    >>> print(*(one.text for one in found[:2]), sep="\\n")
    is labelled ‘Q’ (a word for somebody who asks)
    answers 2 of 2 questions
    """
    scene = scene_of(weighed, labels, roles, offices)
    found = list(_pinned(weighed, scene))
    settled = {one.person for one in found if one.role == _only(weighed, one.person)}
    found += _fitted(weighed, scene, settled)
    return sorted(found, key=lambda one: (one.person, -one.weight))


def _only(weighed: Weighed, person: int) -> str:
    """Return the one role that somebody can have; '' if there are several."""
    can_be = np.flatnonzero(weighed.allowed[person])
    return CLASSES[can_be[0]] if len(can_be) == 1 else ""


def _pinned(weighed: Weighed, scene: Scene) -> Iterator[Reason]:
    """Yield what settles the roles that somebody can have."""
    for person in sorted(weighed.decided):
        role = _only(weighed, person)
        said = "has the role by a correction"
        yield Reason(
            person, "correction", role, CERTAIN, said, None, scene.turn(person)
        )
    for turn, role in sorted(weighed.decided_turns.items()):
        person = int(weighed.person[turn])
        said = "has the role in this turn by a correction"
        yield Reason(person, "correction", role, CERTAIN, said, None, turn)
    for fact, kind in _PINS.items():
        has = weighed.says[:, Facts._fields.index(fact)] > 0
        for person in np.flatnonzero(has).tolist():
            if person in weighed.decided:
                continue
            role = _only(weighed, person) or _main_role(scene, person)
            seen = (
                words_of(kind, f"label {fact}", scene, person, high=True)
                if kind == "list"
                else word_of_label(fact, scene, person)
            )
            yield Reason(person, kind, role, CERTAIN, *seen)


def _main_role(scene: Scene, person: int) -> str:
    """Return the role in which somebody says most words."""
    own = scene.rows[person]
    words: dict[str, float] = {}
    for role, n in zip(scene.roles[own], scene.talk.words[own], strict=True):
        words[role] = words.get(role, 0.0) + n
    return max(words, key=words.get, default="")


def _fitted(weighed: Weighed, scene: Scene, settled: set[int]) -> Iterator[Reason]:
    """Yield what weighs for a role of those whose role nothing settles."""
    kinds = by_kind(weighed)
    for person in range(len(weighed.says)):
        if person in settled or not len(scene.rows[person]):
            continue
        role = _main_role(scene, person)
        for at, kind in enumerate(kinds.names):
            of = kinds.role[at, person]
            weight = float(kinds.sums[at, person, of])
            if weight < _LEAST or _stands_already(kind, weighed, person):
                continue
            seen = words_of(
                kind, str(kinds.strongest[at, person]), scene, person,
                high=bool(kinds.high[at, person]), role=role,
            )  # fmt: skip
            weight = min(weight, 0.99 * CERTAIN)
            yield Reason(person, kind, CLASSES[of], weight, *seen)


def _stands_already(kind: str, weighed: Weighed, person: int) -> bool:
    """Return True if a label or a list is among what settles the roles already."""
    return any(
        weighed.says[person, Facts._fields.index(fact)] > 0
        for fact, of in _PINS.items()
        if kind in (of, _SAME_WORD.get(fact))
    )
