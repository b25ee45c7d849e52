"""How well exchanges are told apart where roles and cut are right: those of the gold.

The figure of a house is the share of neighbouring turns of which it is known rightly
whether they are of one exchange; "hard" are questions of unnamed askers after others,
which no moderator precedes. Beside what the weights give that rest on all houses stands
what those give that rest on all others ("left out"). Below, how often a probability was
right, in bins, for houses left out; and, with -v, each mistake.

    python benchmarks/boundaries.py            # PRESSKIT_CORPORA as for accuracy.py
    python benchmarks/boundaries.py --unread   # the four houses on which nothing rests
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from _gold_turns import Turns, turns_of
from accuracy import HERE, sets
from fit_exchanges import cases, fit
from presskit import exchanges
from presskit.exchanges._evidence import gaps
from presskit.exchanges._weights import Weights, weights
from presskit.schema.roles import JOURNALIST, MODERATOR

BINS = (0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)


class Pair(NamedTuple):
    """Two neighbouring turns: whether a boundary is right, and what sort they are."""

    right: bool
    hard: bool
    sure: bool
    told: str


def pairs_of(turns: Turns, by: Weights) -> Iterator[Pair]:
    """Yield the neighbouring turns of a file."""
    opens = _openings(turns, by)
    found = exchanges.number(
        turns.roles, turns.askers, turns.texts, turns.acts, opens, turns.labels
    )
    seen = False
    for one, two in pairwise(range(len(turns.roles))):
        seen = seen or turns.roles[one] == JOURNALIST
        unnamed = turns.roles[two] == JOURNALIST and not turns.askers[two]
        same = turns.exchanges[one] == turns.exchanges[two]
        right = same == (found[one] == found[two])
        hard = seen and unnamed and turns.roles[one] != MODERATOR
        wanted = "same" if same else "cut"
        likely = "" if opens[two] is None else f" ({opens[two]:.2f})"
        said = " ".join(turns.texts[two].split())[:90]
        told = f"{turns.file[-40:]} {two}: {wanted}{likely} before {said}"
        yield Pair(right, hard, turns.sure[one] and turns.sure[two], told)


def _openings(turns: Turns, by: Weights) -> list[float | None]:
    return exchanges.openings(
        turns.roles, turns.askers, turns.texts, turns.acts, turns.introduced,
        turns.labels, turns.apart, turns.kind, turns.lexicon, by,
    )  # fmt: skip


def share(pairs: Sequence[Pair], of: Callable[[Pair], bool]) -> str:
    """Return the share of some pairs that are right, in a cell of the table."""
    some = [pair.right for pair in pairs if of(pair)]
    return f"{sum(some) / len(some):6.3f} {len(some):5}" if some else f"{'–':>12}"


def row(name: str, fitted: Sequence[Pair], left_out: Sequence[Pair]) -> str:
    """Return a row of the table: all pairs, the hard ones, the sure hard ones."""
    columns: list[Callable[[Pair], bool]] = [
        lambda pair: True,
        lambda pair: pair.hard,
        lambda pair: pair.hard and pair.sure,
    ]
    cells = [share(pairs, of) for of in columns for pairs in (fitted, left_out)]
    return f"{name[-30:]:30} " + "  ".join(cells)


def reliability(of: Sequence[Turns], by_house: dict[str, Weights]) -> Iterator[str]:
    """Yield how often somebody new asked where it was said to be so likely."""
    n: Counter = Counter()
    new: Counter = Counter()
    for turns in of:
        opens = _openings(turns, by_house[turns.house])
        for gap in gaps(turns.roles, turns.askers):
            likely = opens[gap.question]
            if likely is None or not turns.sure[gap.question]:
                continue
            at = max(i for i, low in enumerate(BINS[:-1]) if likely >= low)
            n[at] += 1
            opened = turns.exchanges[gap.before] != turns.exchanges[gap.question]
            new[at] += opened
            n["all"] += 1
            new["said"] += likely
            new["off", at] += likely
    error = sum(abs(new["off", at] - new[at]) for at in n if at != "all") / n["all"]
    for at in sorted(key for key in n if key != "all"):
        yield (
            f"  {BINS[at]:.2f} to {BINS[at + 1]:.2f}: said {new['off', at] / n[at]:.2f}"
            f", was {new[at] / n[at]:.2f} (n = {n[at]})"
        )
    yield f"  expected error {error:.3f} (n = {n['all']})"


def main() -> None:
    """Print a row a house and a set."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-v", "--verbose", action="store_true", help="each mistake")
    parser.add_argument("--unread", action="store_true", help="the houses left unread")
    options = parser.parse_args()
    here, missing = sets()
    if missing:
        print(missing)
    read = {name: [*turns_of(*pair)] for name, pair in here.items()}
    theirs = [turns for name, of in read.items() if name not in HERE for turns in of]
    learnt = cases(theirs)
    houses = {turns.house for of in read.values() for turns in of}
    by_house = {
        house: fit(rest)
        if (rest := [one for one in learnt if one.house != house]) != learnt
        else weights()
        for house in houses
    }
    if options.unread:
        read = {name: [*turns_of(*pair, unread=True)] for name, pair in here.items()}
        houses = {turns.house for of in read.values() for turns in of}
        by_house = dict.fromkeys(houses, weights())
    print(f"{'':30}    all fitted      left out   hard fitted      left out   sure …")
    for name, of in read.items():
        rows: dict[str, tuple[list[Pair], list[Pair]]] = {}
        for turns in of:
            both = rows.setdefault(turns.house, ([], []))
            both[0].extend(pairs_of(turns, weights()))
            both[1].extend(pairs_of(turns, by_house[turns.house]))
        for house, both in rows.items():
            if name not in HERE:
                print(row(house, *both))
            if options.verbose:
                print(
                    "".join(f"    {p.told}\n" for p in both[0] if not p.right), end=""
                )
        fitted = [pair for both in rows.values() for pair in both[0]]
        left_out = [pair for both in rows.values() for pair in both[1]]
        print(row(f"= {name}: {len(of)} files", fitted, left_out))
    print("How likely somebody new was said to be, left out:")
    print("\n".join(reliability(theirs, by_house)))


if __name__ == "__main__":
    main()
