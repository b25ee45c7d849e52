"""How a transcript that presskit cut is scored against turns made by hand.

The gold is a table with one row a turn: file, label, role, exchange, first_words,
ws_tokens and perhaps arguable. Turns with words are matched in order by their first six
words. Every figure is a share of the gold: a turn that is missing has a wrong role, a
wrong length and wrong boundaries. A boundary is right if "same exchange or not" agrees;
two neighbours outside of all exchanges are in the same, in gold and product alike.
"""

import csv
import re
import unicodedata
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import presskit

MEASURES = ("turns", "roles", "lengths", "boundaries")
"""Turn F1, shares of turns with the right role and length, and of boundaries."""

SURE = ("sure roles", "sure boundaries")
"""The same without what is a matter of judgement, marked `arguable` in the gold."""

_CUT_OFF = 60
"""Turns of a gold that may stop before its file does."""


class Score(NamedTuple):
    """What of one file, or of several, agrees with the gold, and what does not."""

    counts: Counter
    mistakes: tuple[str, ...] = ()

    @property
    def figures(self) -> dict[str, float]:
        """The measures, 0 to 1; those without anything to measure are left out.

        Those of SURE are left out where nothing is arguable, too.
        """
        n = self.counts
        parts = {
            "turns": (2 * n["turns"], n["gold"] + n["ours"]),
            "roles": (n["roles"], n["gold"]),
            "lengths": (n["lengths"], n["gold"]),
            "boundaries": (n["boundaries"], n["pairs"]),
        }
        if n["sure gold"] < n["gold"]:
            parts["sure roles"] = (n["sure roles"], n["sure gold"])
            parts["sure boundaries"] = (n["sure boundaries"], n["sure pairs"])
        return {name: right / of for name, (right, of) in parts.items() if of}


def read_gold(path: Path) -> dict[str, list[dict[str, str]]]:
    """Return the rows of a gold by their file, in the order of the table."""
    files: dict[str, list[dict[str, str]]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            files.setdefault(row["file"], []).append(row)
    return files


def load_turns(path: Path) -> tuple[list[dict], str]:
    """Return the turns that presskit cuts a file into, or none and the reason."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            table = presskit.load(path, progress=False).turns
    except presskit.PresskitError as error:
        return [], str(error)
    columns = table[["label", "role", "exchange", "text"]].astype(object)
    return columns.where(columns.notna(), None).to_dict("records"), ""


def score(gold: Sequence[Mapping], turns: Sequence[Mapping]) -> Score:
    """Score the turns of one file.

    Parameters
    ----------
    gold : sequence of mapping
        The rows of the file in the gold.
    turns : sequence of mapping
        What presskit cut: label, role, exchange (None for none) and text of each turn.

    Returns
    -------
    Score
        Counts, and one line a mistake.
    """
    long = len(gold) >= _CUT_OFF
    gold = [row for row in gold if int(row["ws_tokens"])]
    turns = [row for row in turns if row["text"].split()]
    pairs = matched(gold, turns)
    if pairs and long:
        turns = turns[: max(pairs.values()) + 1]
    extra = tuple(
        f"extra: {turn['label']} | {_start(turn['text'])}"
        for b, turn in enumerate(turns)
        if b not in pairs.values()
    )
    counted = Counter(gold=len(gold), ours=len(turns), turns=len(pairs))
    found = [turns[pairs[a]] if a in pairs else None for a in range(len(gold))]
    parts = (
        Score(counted, extra),
        _turns(gold, found),
        _boundaries(gold, found),
    )
    return Score(
        pooled(parts).counts, tuple(one for part in parts for one in part.mistakes)
    )


def _turns(gold: Sequence[Mapping], found: Sequence[Mapping | None]) -> Score:
    """Score roles and lengths; a turn that is missing has neither."""
    n: Counter = Counter()
    mistakes = []
    for row, turn in zip(gold, found, strict=True):
        sure = is_sure(row)
        n["sure gold"] += sure
        if turn is None:
            mistakes.append(f"missing: {row['label']} | {row['first_words']}")
            continue
        words, wanted = len(turn["text"].split()), int(row["ws_tokens"])
        if turn["role"] == row["role"]:
            n["roles"] += 1
            n["sure roles"] += sure
        else:
            told = f"{turn['role']} for {row['role']}"
            mistakes.append(f"role: {turn['label']} {told}: {row['first_words']}")
        if abs(words - wanted) <= max(1, 0.02 * wanted):
            n["lengths"] += 1
        else:
            end = turn["text"][-70:]
            mistakes.append(f"length: {words} for {wanted}: … {end!r}")
    return Score(n, tuple(mistakes))


def _boundaries(gold: Sequence[Mapping], found: Sequence[Mapping | None]) -> Score:
    """Score whether neighbours are in one exchange; both must have been found."""
    n: Counter = Counter()
    mistakes = []
    both = zip(gold, found, strict=True)
    for (one, before), (two, after) in pairwise(both):
        sure = is_sure(one) and is_sure(two)
        n["pairs"] += 1
        n["sure pairs"] += sure
        if before is None or after is None:
            continue
        same = one["exchange"] == two["exchange"]
        if same == (before["exchange"] == after["exchange"]):
            n["boundaries"] += 1
            n["sure boundaries"] += sure
        else:
            wanted = "same" if same else "cut"
            mistakes.append(f"boundary: {wanted} before {two['first_words']}")
    return Score(n, tuple(mistakes))


def is_sure(row: Mapping) -> bool:
    return row.get("arguable") != "1"


def pooled(scores: Iterable[Score]) -> Score:
    """Return the score of several files as of one."""
    return Score(sum((one.counts for one in scores), Counter()))


def matched(gold: Sequence[Mapping], turns: Sequence[Mapping]) -> dict[int, int]:
    """Return the turn of each row of the gold, in order, by their first words."""
    theirs = [_folded(row["first_words"]) for row in gold]
    ours = [_start(row["text"]) for row in turns]
    matcher = SequenceMatcher(None, theirs, ours, autojunk=False)
    return {
        block.a + i: block.b + i
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    }


def _start(text: str) -> str:
    """Return the first six words of a turn, folded."""
    return _folded(" ".join(text.split()[:6]))


def _folded(words: str) -> str:
    """Return words without case, punctuation and width."""
    text = unicodedata.normalize("NFKC", words).casefold()
    return " ".join(re.sub(r"[^\w\s]", "", word) for word in text.split()).strip()
