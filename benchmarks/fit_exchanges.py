"""Weigh the evidence for somebody new under unnamed labels, as the gold counts it.

Reads the gold of real transcripts (PRESSKIT_CORPORA, see `accuracy.py`) but for the
houses that stay unread, and what is a matter of judgement. A logistic regression, each
weight drawn towards what was expected before anything was counted (`EXPECTED`): some
kinds of evidence stand in few houses. Houses count by the root of how many questions
they bring, so that the largest does not outvote the others.

    python benchmarks/fit_exchanges.py            # write exchanges/weights.toml
    python benchmarks/fit_exchanges.py --print    # show it
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from _gold_turns import Turns, turns_of
from accuracy import HERE, sets
from presskit.exchanges._evidence import NAMES, Evidence, gaps, weigh_up
from presskit.exchanges._openings import is_interview
from presskit.exchanges._weights import ALWAYS, FILE
from presskit.languages import plain

EXPECTED = {
    ALWAYS: 2.0,
    "given": 2.0,
    "says hello": 2.0,
    "addresses": 2.0,
    "given elsewhere": -3.0,
    "hello elsewhere": -2.5,
    "cut off": -3.0,
    "asked back": -2.0,
    "short answer": -1.0,
    "short question": -1.0,
    "goes on": -4.0,
    "follows up": -2.0,
    "same words": -1.0,
    "after thanks": 2.0,
    "after a greeting": -5.0,
    "answer thanks": 1.0,
    "interview": -3.0,
}
"""The weights where nothing is counted: what the rules of the gold say, in log odds."""

PULL = 3.0
"""How strongly a weight is drawn there; as much as some twelve questions can pull."""


class Case(NamedTuple):
    """A question of an unnamed asker, and whether it opens an exchange in the gold."""

    house: str
    evidence: Evidence
    opens: bool


def cases(of: Iterable[Turns]) -> list[Case]:
    """Return the questions to learn from; mere thanks are none, nor is judgement."""
    found = []
    for turns in of:
        between = gaps(turns.roles, turns.askers)
        weighed = weigh_up(
            between, turns.texts, turns.acts, turns.introduced,
            interview=is_interview(
                turns.kind, turns.roles, turns.askers, turns.lexicon
            ),
            lexicon=turns.lexicon,
        )  # fmt: skip
        for gap, evidence in zip(between, weighed, strict=True):
            one, two = gap.before, gap.question
            told = plain(turns.labels[two]) in turns.lexicon.words("interviewers")
            if told or turns.acts[two].only_thanks:
                continue
            if turns.sure[one] and turns.sure[two]:
                new = turns.exchanges[one] != turns.exchanges[two]
                found.append(Case(turns.house, evidence, new))
    return found


def fit(of: Sequence[Case]) -> dict[str, float]:
    """Return the weights, found by Newton's method."""
    names = [ALWAYS, *NAMES]
    x = np.array([[1.0, *(one.evidence[name] for name in NAMES)] for one in of])
    y = np.array([one.opens for one in of], dtype=float)
    per_house = Counter(one.house for one in of)
    even = len(of) / len(per_house)
    each = np.array([(even / per_house[one.house]) ** 0.5 for one in of])
    expected = np.array([EXPECTED[name] for name in names])
    pull = np.array([0.0 if name == ALWAYS else PULL for name in names])
    weights = expected.copy()
    for _ in range(100):
        p = 1 / (1 + np.exp(-(x @ weights)))
        slope = x.T @ (each * (y - p)) - pull * (weights - expected)
        bend = (x.T * (each * p * (1 - p))) @ x + np.diag(pull)
        step = np.linalg.solve(bend, slope)
        weights = weights + np.clip(step, -1, 1)
        if abs(step).max() < 1e-9:
            break
    return dict(zip(names, weights.tolist(), strict=True))


def counts(of: Sequence[Case], name: str) -> dict[str, list[int]]:
    """Return the questions with a kind of evidence that open, and do not, by house."""
    found: dict[str, list[int]] = {}
    for one in of:
        if name == ALWAYS or one.evidence[name]:
            found.setdefault(one.house, [0, 0])[not one.opens] += 1
    return dict(sorted(found.items()))


def told(of: Sequence[Case], weights: Mapping[str, float]) -> str:
    """Return the weights as TOML, with what they rest on."""
    lines = [
        "# How much each kind of evidence adds to the log odds that somebody new asks.",
        "# Written by benchmarks/fit_exchanges.py. By house: of the questions in which",
        "# the evidence stands, how many open an exchange, and how many do not.",
    ]
    for name, weight in weights.items():
        lines += ["", f'["{name}"]', f"weight = {weight:.3f}"]
        lines += [f"expected = {EXPECTED[name]}", "[" + f'"{name}".counts]']
        lines += [f'"{house}" = {n}' for house, n in counts(of, name).items()]
    return "\n".join(lines) + "\n"


def real() -> list[Turns]:
    """Return the gold of real transcripts that may be read."""
    here, missing = sets()
    if missing:
        sys.exit(missing)
    theirs = [pair for name, pair in here.items() if name not in HERE]
    return [turns for gold, folder in theirs for turns in turns_of(gold, folder)]


def main() -> None:
    """Write the weights, or print them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--print", dest="prints", action="store_true")
    options = parser.parse_args()
    learnt = cases(real())
    text = told(learnt, fit(learnt))
    if options.prints:
        print(text, end="")
    else:
        FILE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
