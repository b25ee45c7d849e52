"""How well the verdict on a file tells readings that can be used from others.

Readings of the golds as they are, and spoilt on purpose (`_damage.py`), ten a file.
A reading is bad whose turn F1 or share of right roles is low. Fitted beside leave one
house out, which says what is to be expected of a house that nobody has seen.

    python benchmarks/verdict.py          # measure
    python benchmarks/verdict.py --write  # fit, and write audit/verdict.toml
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

import numpy as np

from _damage import SOUND, Damaged, readings
from presskit.audit._conversation import conversation_of
from presskit.audit._signs import SIGNS, Sign, signs
from presskit.audit._verdict import FEWEST, FILE, Weights, of_signs

BAD, WORSE, GOOD = 0.9, 0.8, 0.97
CHECK, UNSOUND = 0.48, 0.6
"""Probabilities of a bad reading from which on a file is not sound, and not usable."""
ALWAYS = -2.5
EXPECTED = {
    "nobody answers": 3.0,
    "nobody asks": 3.0,
    "markup": 3.0,
    "no talk": 2.0,
    "unsure": 10.0,
}
"""Weights where nothing is counted, for signs that spoiling cannot bring; else 1."""
PULL = 0.1
"""How strongly a weight is drawn there."""
_SHORT = ("invented",)
"""Sets of texts so short that one missing label is a tenth of all."""
_AS_READ = 4.0
"""What a reading that was not spoilt counts: there are ten others of each file."""


class Case(NamedTuple):
    """A reading, its signs, and whether it has too few words to say much."""

    of: Damaged
    signs: dict[str, Sign]
    few: bool


def cases() -> list[Case]:
    """Return the readings of all houses that may be read."""
    found = ((one, conversation_of(one.reading)) for one in readings())
    return [Case(one, signs(read), sum(read.n_words) < FEWEST) for one, read in found]


def fit(of: Sequence[Case]) -> Weights:
    """Return the weights, none below 0, by projected gradient steps."""
    x = np.array([[1.0, *(sign.share for sign in one.signs.values())] for one in of])
    y = np.array([one.of.quality < BAD for one in of], dtype=float)
    each = np.array([_AS_READ if one.of.kind == SOUND else 1.0 for one in of])
    expected = np.array([ALWAYS, *(EXPECTED.get(name, 1.0) for name in SIGNS)])
    pull = np.array([0.0, *(PULL for _ in SIGNS)])
    weights = expected.copy()
    bend = (x.T * each) @ x / 4 + np.diag(pull)  # the loss bends nowhere more
    step = 1 / np.linalg.eigvalsh(bend)[-1]
    moving, momentum = weights.copy(), 1.0
    for _ in range(20_000):
        p = 1 / (1 + np.exp(-(x @ moving)))
        slope = x.T @ (each * (p - y)) + pull * (moving - expected)
        after = moving - step * slope
        after[1:] = np.maximum(after[1:], 0.0)
        faster = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        moving = after + (momentum - 1) / faster * (after - weights)
        done = abs(after - weights).max() < 1e-7
        weights, momentum = after, faster
        if done:
            break
    always, *others = weights.tolist()
    return Weights(always, dict(zip(SIGNS, others, strict=True)), CHECK, UNSOUND)


def verdicts(of: Sequence[Case], *, left_out: bool) -> list[str]:
    """Return the verdict of each reading, fitted to all houses or to all others."""
    if not left_out:
        by = fit(of)
        return [of_signs(one.signs, by, few=one.few).verdict for one in of]
    others = {
        house: fit([one for one in of if one.of.house != house])
        for house in dict.fromkeys(one.of.house for one in of)
    }
    return [
        of_signs(one.signs, others[one.of.house], few=one.few).verdict for one in of
    ]


def told(by: Weights, of: Sequence[Case]) -> str:
    """Return the weights as TOML, with what they rest on."""
    lines = [
        "# What each sign adds, at its worst, to the log odds that a file was read",
        "# badly: fewer than nine of ten turns, or roles, right. Written by",
        f"# benchmarks/verdict.py from {len(of)} readings of "
        f"{len({one.of.file for one in of})} files.",
        f"always = {by.always:.2f}",
        f"check = {by.check}",
        f"unsound = {by.unsound}",
        "",
        "[signs]",
        *(f'"{name}" = {weight:.2f}' for name, weight in by.of_signs.items()),
    ]
    return "\n".join(lines) + "\n"


def _share(of: Sequence[bool]) -> str:
    return f"{sum(of):4} of {len(of):4}  {sum(of) / len(of):6.1%}" if of else "none"


def _print(name: str, of: Sequence[Case], found: Sequence[str]) -> None:
    pairs = [(one.of, verdict) for one, verdict in zip(of, found, strict=True)]
    print(f"\n{name}")
    print(
        f"  unsound, of those under {WORSE}: ",
        _share([v == "unsound" for one, v in pairs if one.quality < WORSE]),
    )
    print(
        f"  not sound, of those under {BAD}: ",
        _share([v != "sound" for one, v in pairs if one.quality < BAD]),
    )
    good = [(one, v) for one, v in pairs if one.quality >= GOOD]
    print(
        f"  not sound, of those from {GOOD}:", _share([v != "sound" for _, v in good])
    )
    print(
        "  unsound, of these:             ", _share([v == "unsound" for _, v in good])
    )
    as_read = [v for one, v in good if one.kind == SOUND]
    print("  not sound, as read:            ", _share([v != "sound" for v in as_read]))
    missed = Counter(one.kind for one, v in pairs if one.quality < BAD and v == "sound")
    print("  bad and called sound, by kind:  ", dict(missed.most_common()))


def main() -> None:
    """Print what verdicts are worth, or write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the weights")
    options = parser.parse_args()
    every = cases()
    if options.write:
        FILE.write_text(told(fit(every), every), encoding="utf-8")
        return
    for name, left_out in (("fitted", False), ("leave one house out", True)):
        found = verdicts(every, left_out=left_out)
        _print(f"{name}, all", every, found)
        real = [one.of.group not in _SHORT for one in every]
        kept = (list(compress(column, real)) for column in (every, found))
        _print(f"{name}, real files", *kept)


if __name__ == "__main__":
    main()
