"""How well real transcripts are cut, against turns made by hand.

The transcripts and the gold are other people's texts and not part of this project: set
PRESSKIT_CORPORA to their folder; the gold is `../gold/dev_turns.csv` beside it. Turns
are matched in order by their first six words; see the README of the gold for the rules.

    PRESSKIT_CORPORA=… python benchmarks/accuracy.py [-v]
"""

import csv
import os
import re
import sys
import unicodedata
import warnings
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

import pandas as pd

import presskit


def folded(words: str) -> str:
    """Return words without case, punctuation and width."""
    text = unicodedata.normalize("NFKC", words).casefold()
    return " ".join(re.sub(r"[^\w\s]", "", word) for word in text.split()).strip()


def start(text: str) -> str:
    """Return the first six words of a turn, folded."""
    return folded(" ".join(text.split()[:6]))


def score(gold: list[dict], turns: list[dict], verbose: bool) -> dict[str, float]:
    """Return counts of what agrees: turns, roles, tokens, boundaries."""
    gold = [row for row in gold if int(row["ws_tokens"])]
    turns = [row for row in turns if row["text"].split()]
    ours, theirs = (
        [start(row["text"]) for row in turns],
        [folded(row["first_words"]) for row in gold],
    )
    matcher = SequenceMatcher(None, theirs, ours, autojunk=False)
    pairs = [
        (block.a + i, block.b + i)
        for block in matcher.get_matching_blocks()
        for i in range(block.size)
    ]
    matched = [(gold[a], turns[b]) for a, b in pairs]
    roles = [g["role"] == t["role"] for g, t in matched]
    tokens = [
        abs(len(t["text"].split()) - int(g["ws_tokens"]))
        <= max(1, 0.02 * int(g["ws_tokens"]))
        for g, t in matched
    ]
    bounds = []
    for (a1, b1), (a2, b2) in pairwise(pairs):
        if a2 == a1 + 1:
            same = bool(gold[a1]["exchange"]) and (
                gold[a1]["exchange"] == gold[a2]["exchange"]
            )
            mine = turns[b1]["exchange"] is not None and (
                turns[b1]["exchange"] == turns[b2]["exchange"]
            )
            bounds.append(same == mine)
            if verbose and same != mine:
                print(
                    f"    boundary: gold {'same' if same else 'cut'} before", ours[b2]
                )
    if verbose:
        seen_a, seen_b = {a for a, _ in pairs}, {b for _, b in pairs}
        for a in set(range(len(gold))) - seen_a:
            print("    missing:", gold[a]["label"], "|", theirs[a])
        for b in set(range(len(turns))) - seen_b:
            print("    extra:", turns[b]["label"], "|", ours[b])
        for (g, t), good in zip(matched, roles, strict=True):
            if not good:
                print(
                    f"    role: {t['label']} {t['role']} for {g['role']}:",
                    start(t["text"]),
                )
        for (g, t), good in zip(matched, tokens, strict=True):
            if not good:
                n = len(t["text"].split())
                print(f"    tokens: {n} for {g['ws_tokens']}: ... {t['text'][-70:]!r}")
    return {
        "gold": len(gold),
        "ours": len(turns),
        "matched": len(matched),
        "roles": sum(roles),
        "tokens": sum(tokens),
        "bounds": sum(bounds),
        "pairs": len(bounds),
    }


def f1(n: dict[str, float]) -> float:
    """Return the F1 of matched turns."""
    return 2 * n["matched"] / max(1, n["gold"] + n["ours"])


def turns_of(file: str) -> list[dict]:
    """Return the turns of a file of the corpora; none if it cannot be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            table = presskit.load(Path(os.environ["PRESSKIT_CORPORA"]) / file).turns
    except presskit.PresskitError as error:
        print(error)
        return []
    columns = table[["label", "role", "text"]].astype({"role": "str"})
    exchanges = [None if e is pd.NA else int(e) for e in table["exchange"]]
    return [
        row | {"exchange": exchange}
        for row, exchange in zip(columns.to_dict("records"), exchanges, strict=True)
    ]


def line(name: str, n: dict[str, float]) -> str:
    """Return one row of the table."""
    share = [
        f1(n),
        n["roles"] / max(1, n["matched"]),
        n["tokens"] / max(1, n["matched"]),
        n["bounds"] / max(1, n["pairs"]),
    ]
    return f"{name[-44:]:44} {n['gold']:5.0f} " + " ".join(f"{x:7.3f}" for x in share)


def main(verbose: bool) -> None:
    """Print a row a file, and the pooled figures."""
    gold = Path(os.environ["PRESSKIT_CORPORA"]).parent / "gold" / "dev_turns.csv"
    with gold.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    print(f"{'file':44} turns turn F1   roles  tokens  bounds")
    total: dict[str, float] = {}
    for file in dict.fromkeys(row["file"] for row in rows):
        of_file = [row for row in rows if row["file"] == file]
        counts = score(of_file, turns_of(file), verbose)
        print(line(file, counts))
        total = {key: total.get(key, 0) + value for key, value in counts.items()}
    print(line("pooled", total))


if __name__ == "__main__":
    main("-v" in sys.argv)
