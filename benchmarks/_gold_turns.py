"""The turns of the gold with their words: right roles and a right cut for every step.

A step that takes turns and roles is measured on these, so that what steps before it
get wrong does not count. Where presskit cuts a turn otherwise than the gold, its words
are those that the gold quotes.

Roles and exchanges of four houses stay unread until all rules stand: `UNREAD`.
"""

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from _scoring import is_sure, matched, read_gold
from presskit import PresskitError, cast, languages, speech
from presskit.corpus import build
from presskit.languages import Lexicon, plain
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Acts, Transcript

UNREAD = frozenset(
    ("us-trump-campaign", "idaho-poets", "earnings-motley-json", "us-oval")
)
"""Houses on which nothing is fitted."""


class Turns(NamedTuple):
    """The turns of one file as the gold has them, and what steps before made of them.

    Attributes
    ----------
    file, house : str
        The file, and the first folder of its path.
    roles, askers, texts, acts, introduced, labels, apart, kind, lexicon
        As :func:`presskit.exchanges.openings` takes them.
    exchanges : list of int or None
        The exchange of each turn.
    sure : list of bool
        Whether a turn is no matter of judgement.
    """

    file: str
    house: str
    roles: list[str]
    askers: list[str]
    texts: list[str]
    acts: list[Acts]
    introduced: list[str]
    labels: list[str]
    apart: Callable[[str, str], bool]
    kind: str
    lexicon: Lexicon
    exchanges: list[int | None]
    sure: list[bool]


def turns_of(gold: Path, folder: Path, *, unread: bool = False) -> Iterator[Turns]:
    """Yield the turns of each file of a gold that presskit reads.

    Parameters
    ----------
    gold : Path
        The table of turns.
    folder : Path
        That of its files.
    unread : bool, default False
        Whether to give the houses of `UNREAD`, and only those; by default all others.
    """
    for file, rows in read_gold(gold).items():
        house = file.partition("/")[0] if "/" in file else folder.name
        if (house in UNREAD) != unread:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                read = build.read(folder / file, None, {})
        except PresskitError:
            continue
        spoken = [row for row in rows if int(row["ws_tokens"])]
        yield _turns(file, house, spoken, read)


def _turns(file: str, house: str, rows: Sequence[Mapping], read: Transcript) -> Turns:
    own, who = read.turns, read.cast
    texts = own.texts(read.document.text)
    kept = [turn for turn, text in enumerate(texts) if text.split()]
    pairs = {
        at: kept[turn]
        for at, turn in matched(rows, [{"text": texts[turn]} for turn in kept]).items()
    }
    words = [_words(row, texts[pairs[at]] if at in pairs else "", at in pairs)
             for at, row in enumerate(rows)]  # fmt: skip
    labels = [own.label[pairs[at]] if at in pairs else row["label"]
              for at, row in enumerate(rows)]  # fmt: skip
    roles = [row["role"] for row in rows]
    named = [
        _asker(label, role, read) for label, role in zip(labels, roles, strict=True)
    ]
    members = who.members

    def apart(one: str, two: str) -> bool:
        known = one in members and two in members
        return known and cast.tells_apart(members[one], members[two])

    return Turns(
        file, house, roles, named, words,
        speech.read(words, languages.of_turns(words, own.languages)),
        [who.introduced[pairs[at]] if at in pairs else "" for at in range(len(rows))],
        labels, apart, own.header.kind or "", own.lexicon,
        [int(row["exchange"]) if row["exchange"] else None for row in rows],
        [is_sure(row) for row in rows],
    )  # fmt: skip


def _asker(label: str, role: str, read: Transcript) -> str:
    """Return the key of a label's speaker: mostly the surname."""
    member = read.cast.members.get(label)
    if role != JOURNALIST or member is None:
        return plain(label)
    if member.name:
        return plain(member.name.split()[-1])
    return plain(label) if member.number else ""


def _words(row: Mapping, text: str, found: bool) -> str:
    """Return the words of a turn; those that the gold quotes where they differ."""
    n = int(row["ws_tokens"])
    if found and abs(len(text.split()) - n) <= max(1, 0.02 * n):
        return text
    if found and len(text.split()) > n > 6:  # more than the turn: a next one is in it
        return " ".join([*text.split()[: n - 6], row["last_words"]])
    first, last = row["first_words"].split(), row["last_words"].split()
    missing = max(0, n - len(first) - len(last))
    return " ".join([*first, *["…"] * missing, *last[len(first) + len(last) - n :]])
