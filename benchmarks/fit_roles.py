"""Fit what each piece of evidence for a role weighs, and write it as data.

Fitted to the golds of real transcripts where PRESSKIT_CORPORA names a folder of them
(texts of others, of which only these figures carry over), and to the seeds and invented
ones here; each also under the labels of other houses. Some houses are left out: see
`_casting.UNREAD`. What it is worth elsewhere, `benchmarks/roles.py` measures.

    python benchmarks/fit_roles.py           # writes presskit/cast/weights.toml
    python benchmarks/fit_roles.py --usual   # only what is usual; the weights stay
"""

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from _casting import ROOT, Case, cases
from _fitting import fitted, found_of, sharpness, without_own_house
from presskit.cast._weights import CLASSES, Weights, weights

PLACE = ROOT / "presskit" / "cast" / "weights.toml"


def as_toml(weights: Weights, counts: Mapping[str, Counter]) -> str:
    """Return weights as the file that the package reads, with what they were made from.

    Parameters
    ----------
    weights : Weights
        As fitted.
    counts : mapping of str to Counter
        By house, how many persons there are of each class.
    """
    classes = ", ".join(CLASSES)
    parts = [
        "# What each piece of evidence for a role weighs. Written by",
        "# benchmarks/fit_roles.py; do not edit by hand.",
        "",
        "# Probabilities are made sharper by this, so that they are shares of what is",
        "# right in houses that had no part in the fit.",
        f"sharpness = {weights.sharpness:.2f}",
        "",
        f"# A number a class: {classes}.",
        "[first]",
        *_rows(weights.first),
        "",
        "# The second pass, which sees what the first says of others.",
        "[second]",
        *_rows(weights.second),
        "",
        "# For asking against handing over, in one turn of a host.",
        "[turn]",
        *(f'"{name}" = {weight:.3f}' for name, weight in weights.turn.items()),
        "",
        "# What each piece of evidence is with whoever may be anything: the middle of",
        "# its means in the classes. Only what differs from it is a reason for a role.",
        "[usual]",
        *(f'"{name}" = {value:.3f}' for name, value in weights.usual.items()),
        "",
        "# Persons in the fit, by house: the same classes.",
        "[counts]",
        *(
            f'"{house}" = [{", ".join(str(of[role]) for role in CLASSES)}]'
            for house, of in sorted(counts.items())
        ),
    ]
    return "\n".join(parts) + "\n"


def _rows(weights: Mapping[str, np.ndarray]) -> list[str]:
    return [
        f'"{name}" = [{", ".join(f"{one:.3f}" for one in row)}]'
        for name, row in weights.items()
    ]


def counted(found: Sequence[Case]) -> dict[str, Counter]:
    """Return the number of persons of each class in the houses, each file once."""
    counts: dict[str, Counter] = {}
    for case in found:
        if case.mode:
            continue
        classes = case.classes
        for person in np.flatnonzero(classes.sum(axis=1)):
            of = counts.setdefault(case.house, Counter())
            of[CLASSES[classes[person].argmax()]] += 1
    return counts


def usual(found: Sequence[Case], weights: Weights) -> dict[str, float]:
    """Return the middle of the means of each piece of evidence in the classes.

    Each file counts once, as it stands; a person counts as one, whoever speaks much.
    """
    told = [case for case in found if not case.mode]
    sums: dict[str, np.ndarray] = {}
    for case in told:
        for name, values in found_of(case, weights).items():
            sums[name] = sums.get(name, 0.0) + values @ case.classes
    persons = np.maximum(sum(case.classes.sum(axis=0) for case in told), 1)
    return {name: (sums[name] / persons).mean().item() for name in weights.second}


def main(place: Path = PLACE) -> None:
    """Fit, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--usual", action="store_true", help="fit no weights")
    only = parser.parse_args().usual
    found = cases(again=not only)
    own = weights() if only else _fitted(found)
    own = own._replace(usual=usual(found, own))
    place.write_text(as_toml(own, counted(found)), encoding="utf-8")
    print(f"{len(found)} cases, sharpness {own.sharpness:.2f}: {place}")


def _fitted(found: Sequence[Case]) -> Weights:
    own = fitted(found)
    left_out = list(without_own_house(found, own))
    return own._replace(sharpness=sharpness(left_out))


if __name__ == "__main__":
    main()
