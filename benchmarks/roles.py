"""How well roles are judged where the cut is right, and what probabilities are worth.

Fitted beside leave one house out: the second column says what is to be expected in a
house that nobody has seen. Intervals are of 2,000 draws of houses. Rows marked
`arguable` are left out in the columns "sure". Then each way of printing labels with its
worst file, and the probabilities in bins. A label of `labels.csv` that is a host's is
right as journalist and as moderator.

    python benchmarks/roles.py           # all but the houses that stay unread
    python benchmarks/roles.py --unread  # these alone: read once, when all rules stand
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

import numpy as np

from _casting import Case, cases
from _fitting import fitted, judged, sharpness, sums_of, without_own_house
from presskit.cast._weights import SETTLED, weights
from presskit.schema.roles import HOST, JOURNALIST, MODERATOR

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0)
_DRAWS = 2000


class Turn(NamedTuple):
    """One turn of the gold: what is right, what was told, and how sure that was."""

    right: str
    told: str
    chance: float
    arguable: bool

    @property
    def agrees(self) -> bool:
        """Whether the role is right."""
        return self.told == self.right or (
            self.right == HOST and self.told in (JOURNALIST, MODERATOR)
        )


def turns_of(case: Case, chances: np.ndarray) -> list[Turn]:
    """Return the turns of a case as probabilities have them."""
    best = chances.argmax(axis=1)
    return [
        Turn(
            right.role, SETTLED[best[at]], chances[at, best[at]].item(), right.arguable
        )
        for at, right in sorted(case.gold.items())
    ]


def share(turns: Iterable[Turn], *, sure: bool = False) -> float:
    """Return the share of turns whose role is right; of those that are sure, if so."""
    found = [one.agrees for one in turns if not (sure and one.arguable)]
    return sum(found) / len(found) if found else float("nan")


def f1(turns: Sequence[Turn], role: str) -> float:
    """Return the F1 of one role: the harmonic mean of precision and recall."""
    both = sum(one.right == one.told == role for one in turns)
    either = sum(one.right == role for one in turns) + sum(
        one.told == role for one in turns if one.right != HOST
    )
    return 2 * both / either if either else float("nan")


def interval(by_house: Mapping[str, Sequence[Turn]], *, sure: bool) -> str:
    """Return the interval of 95 % of the shares when houses are redrawn, in words."""
    draw = np.random.default_rng(1)
    kept = [
        [one.agrees for one in turns if not (sure and one.arguable)]
        for turns in by_house.values()
    ]
    right, of = np.array([[sum(one), len(one)] for one in kept]).T
    drawn = draw.integers(len(kept), size=(_DRAWS, len(kept)))
    shares = right[drawn].sum(axis=1) / of[drawn].sum(axis=1)
    low, high = np.quantile(shares, (0.025, 0.975))
    return f"{low:.3f}–{high:.3f}"


def by_house(found: Mapping[str, Sequence[tuple[Case, list[Turn]]]]) -> dict:
    """Return the turns of each house."""
    houses = defaultdict(list)
    for case, turns in found:
        houses[case.house] += turns
    return dict(houses)


def calibration(turns: Sequence[Turn]) -> tuple[list[str], float]:
    """Return a line a bin of probabilities, and the expected error over all of them."""
    chance = np.array([one.chance for one in turns])
    right = np.array([one.agrees for one in turns])
    lines, error = [], 0.0
    for low, high in pairwise(EDGES):
        inside = (chance >= low) & ((chance < high) | (high == EDGES[-1]))
        if n := int(inside.sum()):
            mean, share_right = chance[inside].mean(), right[inside].mean()
            error += n / len(turns) * abs(mean - share_right)
            lines.append(
                f"  {low:.2f}–{high:.2f} {n:7,} {mean:6.3f} {share_right:6.3f}"
            )
    return lines, error


def _table(name: str, kept: list, left_out: list) -> None:
    """Print a row a house of some cases, worst first, and one for all."""
    fits, outs = by_house(kept), by_house(left_out)
    print(f"\n{name:28} turns  fitted   sure | one out   sure  moderators")
    for house in sorted(outs, key=lambda one: share(outs[one], sure=True)):
        a, b = fits[house], outs[house]
        print(
            f"{house:28} {len(b):5} {share(a):7.3f} {share(a, sure=True):6.3f} | "
            f"{share(b):7.3f} {share(b, sure=True):6.3f} {f1(b, MODERATOR):8.3f}"
        )
    a, b = (list(chain(*one.values())) for one in (fits, outs))
    print(
        f"{'= all':28} {len(b):5} {share(a):7.3f} {share(a, sure=True):6.3f} | "
        f"{share(b):7.3f} {share(b, sure=True):6.3f} {f1(b, MODERATOR):8.3f}"
    )
    print(f"  houses drawn again, one out: {interval(outs, sure=False)}, "
          f"sure {interval(outs, sure=True)}")  # fmt: skip


def _worst(left_out: list, n: int = 6) -> None:
    """Print the files with most wrong turns, by their share."""
    shares = [
        (share(turns), case.file, len(turns)) for case, turns in left_out if turns
    ]
    for right, file, turns in sorted(shares)[:n]:
        print(f"  {right:.3f} of {turns:4} {file[-60:]}")


def main() -> None:
    """Print what roles are worth."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--unread", action="store_true", help="the houses left unread")
    options = parser.parse_args()
    if options.unread:
        own = weights()
        found = [
            (case, turns_of(case, judged(case, sums_of(case, own), own).turns))
            for case in cases(unread=True, again=False)
        ]
        _table("unread, never fitted", found, found)
        return
    every = cases()
    own = fitted(every)
    out = list(without_own_house(every, own))
    by = sharpness(out)
    kept, left_out = [], []
    for case, sums, others in out:
        others, fits = (one._replace(sharpness=by) for one in (others, own))
        left_out.append((case, turns_of(case, judged(case, sums, others).turns)))
        of_all = judged(case, sums_of(case, fits), fits).turns
        kept.append((case, turns_of(case, of_all)))
    for group in dict.fromkeys(case.group for case in every):
        parts = [
            [one for one in which if one[0].group == group and not one[0].mode]
            for which in (kept, left_out)
        ]
        _table(group, *parts)
        _worst(parts[1])
    again = [one for one in left_out if one[0].mode and one[0].group != "invented"]
    print(f"\nunder other labels{'':10} turns  one out   sure  moderators  worst file")
    for mode in dict.fromkeys(case.mode for case, _ in again):
        own_mode = [one for one in again if one[0].mode == mode]
        turns = list(chain.from_iterable(it for _, it in own_mode))
        worst, file = min((share(it), case.file) for case, it in own_mode)
        shares = f"{share(turns):7.3f} {share(turns, sure=True):6.3f}"
        moderators = f1(turns, MODERATOR)
        told = f"{mode:28} {len(turns):5} {shares} {moderators:8.3f}"
        print(f"{told}     {worst:.3f} {file[-40:]}")
    real = [one for one in left_out if one[0].group in ("first", "houses")]
    for name, part in (("as printed", False), ("under other labels", True)):
        turns = [
            turn for case, its in real for turn in its
            if bool(case.mode) == part and not turn.arguable
        ]  # fmt: skip
        lines, error = calibration(turns)
        print(f"\nprobability, {name}: n, mean, right; expected error {error:.3f}")
        print("\n".join(lines))
        high = [turn for turn in turns if turn.chance >= 0.95]
        print(f"  0.95 or more: {len(high) / len(turns):.1%}, right {share(high):.3f}")


if __name__ == "__main__":
    main()
