"""Who is who in the golds, for fitting and measuring: files, cut, with the right roles.

Turns of the gold are matched with ours, so that only casting counts. Beside the golds
by turn there are the one by label, and their talk under labels of other houses.
"""

import csv
import os
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from _relabel import LABELS, render, said, suffix
from _scoring import matched, read_gold
from presskit import PresskitError, languages, sources, speech
from presskit.cast._features import features
from presskit.cast._label_facts import Facts
from presskit.cast._members import members_of
from presskit.cast._persons import Persons, persons_of
from presskit.cast._sure import allowed
from presskit.cast._talk import Talk
from presskit.cast._weights import CLASSES, SETTLED
from presskit.corpus.build import cut
from presskit.schema.roles import HOST, JOURNALIST, MODERATOR
from presskit.schema.values import Turns

ROOT = Path(__file__).resolve().parents[1]
UNREAD = (
    "us-trump-campaign",
    "idaho-poets",
    "earnings-motley-json",
    "us-oval",
)
"""Houses that nothing is fitted to, and whose mistakes nobody reads."""
_AGAIN = 0.15
"""What a file under other labels counts, beside the file itself."""


PART = "a few turns"
"""The mode of parts of files: short transcripts, of which golds have few."""
WINDOWS = ((0, 3), (0, 6), (0, 10), (4, 9), (10, 14), (15, 22))
"""Which turns such parts are: the first and the one after the last."""


class Gold(NamedTuple):
    """The right role of one turn, whether it is a matter of judgement, the exchange."""

    role: str
    arguable: bool
    exchange: str


class Case(NamedTuple):
    """One file: what is known of its persons, and the right roles.

    `gold` is by position in `persons.talk`; a role is "host" where only the label's is
    known. `mode` is how the labels are printed, "" as they stand in the file.
    """

    file: str
    house: str
    group: str
    mode: str
    weight: float
    persons: Persons
    found: Mapping[str, np.ndarray]
    allowed: np.ndarray
    gold: Mapping[int, Gold]
    n_gold: int

    @property
    def talk(self) -> Talk:
        """What is done in the turns."""
        return self.persons.talk

    @property
    def classes(self) -> np.ndarray:
        """The share of each class among the turns of each person; 0 if unknown.

        Somebody with two turns of each kind, a tenth of all, is a host.
        """
        counts = self.counts
        both = np.minimum(counts[:, _ASKS], counts[:, _HANDS_OUT])
        hosts = (both >= 2) & (both > 0.1 * counts.sum(axis=1))
        counts[hosts, CLASSES.index(HOST)] = counts[hosts].sum(axis=1)
        counts[hosts, : len(SETTLED)] = 0
        return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1e-9)

    @property
    def counts(self) -> np.ndarray:
        """How many turns of each person are in each class; arguable ones count half."""
        counts = np.zeros(self.allowed.shape)
        for at, one in self.gold.items():
            weight = 0.5 if one.arguable else 1.0
            counts[self.talk.person[at], CLASSES.index(one.role)] += weight
        return counts


_ASKS, _HANDS_OUT = CLASSES.index(JOURNALIST), CLASSES.index(MODERATOR)


class Cut(NamedTuple):
    """A file that was cut, and what each turn says and does."""

    turns: Turns
    texts: list[str]
    acts: list


def cut_file(path: Path) -> Cut | None:
    """Return the turns of a file, or None for one that cannot be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            document = sources.read(path)
            turns = cut(document)
    except PresskitError:
        return None
    texts = turns.texts(document.text)
    acts = speech.read(texts, languages.of_turns(texts, turns.languages))
    return Cut(turns, texts, acts)


def case_of(
    one: Cut, gold: Mapping[int, Gold], file: str, house: str, group: str,
    mode: str = "", n_gold: int = 0,
) -> Case:  # fmt: skip
    """Return the case of a file that was cut, with the gold of its turns."""
    turns = one.turns
    members = members_of(turns.header, turns.label, turns.lexicon)
    known = persons_of(turns, members, one.texts, one.acts, {})
    place = {turn: at for at, turn in enumerate(known.talk.turn.tolist())}
    weight = _AGAIN if mode else 1.0
    return Case(
        file, house, group, mode, weight, known, features(known.talk, known.says),
        allowed(known.says, {}, known.asks),
        {place[turn]: right for turn, right in gold.items() if turn in place}, n_gold,
    )  # fmt: skip


def cases(*, unread: bool = False, again: bool = True) -> list[Case]:
    """Return all files of the golds that are here.

    Parameters
    ----------
    unread : bool
        Return the houses of UNREAD, and no other.
    again : bool
        Return each file under the labels of other houses, too.
    """
    found: list[Case] = []
    for group, (gold, folder) in golds().items():
        for file, rows in read_gold(gold).items():
            house = file.partition("/")[0] if "/" in file else group
            if (house in UNREAD) != unread:
                continue
            found += _of_gold(folder / file, rows, file, house, group, again=again)
    by_turn = {case.file for case in found}
    if labels := _labels():
        for file, roles in labels.items():
            house = file.partition("/")[0]
            if (house in UNREAD) == unread and file not in by_turn:
                found += _of_labels(corpora() / file, roles, file, house)
    return found


def corpora() -> Path:
    """Return the folder of real transcripts; it need not be there."""
    return Path(os.environ.get("PRESSKIT_CORPORA", "nowhere"))


def golds() -> dict[str, tuple[Path, Path]]:
    """Return the golds by turn that are here, each with the folder of its files."""
    theirs = corpora().parent / "gold"
    told = {
        "seeds": (ROOT / "tests" / "seeds_turns.csv", ROOT / "seeds"),
        "invented": (ROOT / "tests" / "invented" / "gold.csv", ROOT / "tests/invented"),
        "first": (theirs / "dev_turns.csv", corpora()),
        "houses": (theirs / "houses_turns.csv", corpora()),
    }
    return {name: pair for name, pair in told.items() if pair[0].is_file()}


def _labels() -> dict[str, dict[str, Gold]]:
    path = corpora().parent / "gold" / "labels.csv"
    found: dict[str, dict[str, Gold]] = {}
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                one = Gold(row["role"], row["sure"] != "1", "")
                found.setdefault(row["file"], {})[row["label"]] = one
    return found


def _of_gold(
    path: Path, rows: Sequence[Mapping], file: str, house: str, group: str, *,
    again: bool,
) -> Iterator[Case]:  # fmt: skip
    """Yield the case of a file, and those of its talk under other labels."""
    if (one := cut_file(path)) is None:
        return
    rows = [row for row in rows if int(row["ws_tokens"])]
    spoken = [turn for turn, text in enumerate(one.texts) if text.split()]
    pairs = matched(rows, [{"text": one.texts[turn]} for turn in spoken])
    gold = {
        spoken[b]: Gold(
            rows[a]["role"], rows[a].get("arguable") == "1", rows[a]["exchange"]
        )
        for a, b in pairs.items()
    }
    case = case_of(one, gold, file, house, group, n_gold=len(rows))
    yield case
    if again:
        for first, last in WINDOWS:
            part = _part(one, first, last)
            inside = {turn - first: gold[turn] for turn in gold if first <= turn < last}
            if inside:
                yield case_of(part, inside, file, house, group, PART, len(inside))
    if again and len(gold) == len(rows):
        yield from _again(case, one, gold)


def _part(one: Cut, first: int, last: int) -> Cut:
    """Return some turns of a file as if they were all of it."""
    some = slice(first, last)
    turns = one.turns._replace(
        label=one.turns.label[some], n_words=one.turns.n_words[some]
    )
    return Cut(turns, one.texts[some], one.acts[some])


def _again(case: Case, one: Cut, gold: Mapping[int, Gold]) -> Iterator[Case]:
    """Yield the cases of a file's talk under the labels of other houses."""
    asks = case.persons.says[:, Facts._fields.index("asks")] > 0
    named = {
        case.persons.numbers[label]
        for label in case.persons.numbers
        if members_of(one.turns.header, [label], one.turns.lexicon)[label].name
    }
    persons = [
        "" if asks[who] and who not in named else str(who)
        for who in case.persons.of_turns
    ]
    turns = said(
        persons,
        {turn: right.role for turn, right in gold.items()},
        {turn: right.exchange for turn, right in gold.items()},
        one.texts,
    )
    order = sorted(gold)
    with tempfile.TemporaryDirectory() as folder:
        for mode in LABELS:
            path = Path(folder) / f"again{suffix(mode)}"
            path.write_text(render(turns, mode), encoding="utf-8")
            if (other := cut_file(path)) is None:
                continue
            spoken = [turn for turn, text in enumerate(other.texts) if text.split()]
            firsts = [{"first_words": _first_words(it.text)} for it in turns]
            pairs = matched(firsts, [{"text": other.texts[turn]} for turn in spoken])
            if len(pairs) < 0.9 * len(turns):
                continue  # a fault of cutting, not of casting
            right = {spoken[b]: gold[order[a]] for a, b in pairs.items()}
            yield case_of(
                other, right, case.file, case.house, case.group, mode, len(turns)
            )


def _first_words(text: str) -> str:
    return " ".join(text.split()[:6])


def _of_labels(
    path: Path, roles: Mapping[str, Gold], file: str, house: str
) -> Iterator[Case]:
    """Yield the case of a file of which the role of each label is known."""
    if (one := cut_file(path)) is None:
        return
    gold = {
        turn: roles[label]
        for turn, label in enumerate(one.turns.label)
        if label in roles
    }
    yield case_of(one, gold, file, house, "labels", n_gold=len(gold))
