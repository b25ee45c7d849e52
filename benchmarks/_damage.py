"""Readings of the golds that are spoilt on purpose, as a wrong reading is.

Five kinds: the roles of two persons are swapped; a fifth of the labels is missing;
answers are glued to the questions before; what stands before the talk is a turn; the
grammar is another one. What is judged is judged again after it, but for swapped roles.
"""

import random
import warnings
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from _casting import UNREAD, golds
from _scoring import read_gold, score
from presskit import PresskitError, cast, sources, styles
from presskit.corpus import build
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.values import Cast, Document, Transcript, Turns
from presskit.text import n_words

SOUND = "as read"
_COLUMNS = ["label", "label_start", "label_end", "line", "n_inaudible"]
_COLUMNS += ["start_time", "end_time"]
EACH = 2
"""How many readings of each kind a file gets: ten a file."""


class Damaged(NamedTuple):
    """One reading: of which file and house, how it was spoilt, and how right it is.

    `quality` is the smaller one of turn F1 and the share of right roles.
    """

    file: str
    house: str
    group: str
    kind: str
    reading: Transcript
    quality: float


def readings(*, unread: bool = False) -> Iterator[Damaged]:
    """Yield each file of the golds as it is read, then spoilt in ten ways."""
    for group, (gold, folder) in golds().items():
        for file, rows in read_gold(gold).items():
            house = file.partition("/")[0] if "/" in file else group
            if (house in UNREAD) != unread:
                continue
            for kind, reading in _of_file(folder / file):
                right = score(rows, _rows(reading)).figures
                quality = min(right.get("turns", 0.0), right.get("roles", 0.0))
                yield Damaged(file, house, group, kind, reading, quality)


def _rows(reading: Transcript) -> list[dict]:
    texts = reading.turns.texts(reading.document.text)
    columns = reading.turns.label, reading.cast.roles, reading.numbers, texts
    names = "label", "role", "exchange", "text"
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def _of_file(path: Path) -> Iterator[tuple[str, Transcript]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            document = sources.read(path)
            cut = build.cut(document)
        except PresskitError:
            return
        sound = build.judge(document, cut, (), {})
        yield SOUND, sound
        draw = random.Random(path.name)
        for kind, spoil in KINDS.items():
            for _ in range(EACH):
                reading = spoil(document, cut, sound, draw)
                if reading is not None:
                    yield kind, reading


def _swapped(
    document: Document, cut: Turns, sound: Transcript, draw: random.Random
) -> Transcript | None:
    """Swap the roles of two persons, and count exchanges again."""
    roles: dict[str, str] = {}
    for person, role in zip(sound.cast.persons, sound.cast.roles, strict=True):
        if person:
            roles.setdefault(person, role)
    pairs = [
        (one, two)
        for one, role in roles.items()
        for two, other in roles.items()
        if role == PRINCIPAL != other
    ]
    if not pairs:
        return None
    pair = draw.choice(pairs)
    swap = {pair[0]: roles[pair[1]], pair[1]: roles[pair[0]]}
    judge = cast.judge

    def swapped(*told: object) -> Cast:
        who = judge(*told)
        of_turns = [
            swap.get(person, role)
            for person, role in zip(who.persons, who.roles, strict=True)
        ]
        return who._replace(roles=of_turns)

    with patch.object(build.cast, "judge", swapped):
        return build.judge(document, cut, (), {})


def _without(document: Document, cut: Turns, gone: set[int]) -> Transcript:
    """Judge a file again of which some labels are missing."""
    kept = [n for n in range(len(cut.label)) if n not in gone]
    ends = [*kept[1:], len(cut.label)]
    end = [cut.end[last - 1] for last in ends]
    start = [cut.start[n] for n in kept]
    columns = {name: [getattr(cut, name)[n] for n in kept] for name in _COLUMNS}
    words = [n_words(document.text[a:b]) for a, b in zip(start, end, strict=True)]
    less = cut._replace(**columns, start=start, end=end, n_words=words)
    return build.judge(document, less, (), {})


def _fewer_labels(
    document: Document, cut: Turns, sound: Transcript, draw: random.Random
) -> Transcript | None:
    n = len(cut.label)
    if n < 5:
        return None
    return _without(document, cut, set(draw.sample(range(1, n), n // 5)))


def _glued(
    document: Document, cut: Turns, sound: Transcript, draw: random.Random
) -> Transcript | None:
    roles = sound.cast.roles
    answers = [
        n
        for n in range(1, len(roles))
        if roles[n] == PRINCIPAL and roles[n - 1] == JOURNALIST
    ]
    if not answers:
        return None
    share = draw.uniform(0.3, 1)
    gone = draw.sample(answers, max(1, round(share * len(answers))))
    return _without(document, cut, set(gone))


def _front(
    document: Document, cut: Turns, sound: Transcript, draw: random.Random
) -> Transcript | None:
    """Let lines before the talk, cut in pieces, be turns."""
    lines = document.text[: cut.header_end].splitlines(keepends=True)
    if not any(line.strip() for line in lines):
        return None
    pieces = draw.randint(1, min(6, len(lines)))
    cuts = sorted(draw.sample(range(len(lines)), pieces - 1)) if pieces > 1 else []
    edges = [0, *(sum(map(len, lines[:at])) for at in cuts), cut.header_end]
    spans = [
        (a, b) for a, b in pairwise(edges)
        if document.text[a:b].strip()
    ]  # fmt: skip
    n = len(spans)
    starts, ends = [a for a, _ in spans], [b for _, b in spans]
    more = cut._replace(
        header_end=0,
        label=[""] * n + cut.label,
        label_start=starts + cut.label_start,
        label_end=starts + cut.label_end,
        start=starts + cut.start,
        end=ends + cut.end,
        line=document.lines(starts) + cut.line,
        n_words=[n_words(document.text[a:b]) for a, b in spans] + cut.n_words,
        n_inaudible=[0] * n + cut.n_inaudible,
        start_time=[None] * n + cut.start_time,
        end_time=[None] * n + cut.end_time,
    )
    return build.judge(document, more, (), {})


def _other_grammar(
    document: Document, cut: Turns, sound: Transcript, draw: random.Random
) -> Transcript | None:
    others = [name for name in styles.names() if name != cut.style]
    draw.shuffle(others)
    for name in others:
        try:
            other = build.cut(document, name)
        except PresskitError:
            continue
        if other.start != cut.start:
            return build.judge(document, other, (), {})
    return None


KINDS: Mapping[str, Callable[..., Transcript | None]] = {
    "roles swapped": _swapped,
    "labels missing": _fewer_labels,
    "answers glued": _glued,
    "front let in": _front,
    "other grammar": _other_grammar,
}
