"""Fit what each piece of evidence for a role weighs, and write it as data.

Fitted to the golds of real transcripts where PRESSKIT_CORPORA names a folder of them
(texts of others, of which only these figures carry over), and to the seeds and invented
ones here; each also under the labels of other houses. Some houses are left out: see
`_casting.UNREAD`. What it is worth elsewhere, `benchmarks/roles.py` measures.

    python benchmarks/fit_roles.py           # writes presskit/cast/weights.toml
"""

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from _casting import ROOT, Case, cases
from _fitting import fitted, sharpness, without_own_house
from presskit.cast._weights import CLASSES, Weights

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
    """Return how many persons of each class the houses have, each file once."""
    counts: dict[str, Counter] = {}
    for case in found:
        if case.mode:
            continue
        classes = case.classes
        for person in np.flatnonzero(classes.sum(axis=1)):
            of = counts.setdefault(case.house, Counter())
            of[CLASSES[classes[person].argmax()]] += 1
    return counts


def main(place: Path = PLACE) -> None:
    """Fit, and write the weights."""
    argparse.ArgumentParser(description=__doc__.split("\n")[0]).parse_args()
    found = cases()
    weights = fitted(found)
    left_out = list(without_own_house(found, weights))
    weights = weights._replace(sharpness=sharpness(left_out))
    place.write_text(as_toml(weights, counted(found)), encoding="utf-8")
    print(f"{len(found)} cases, sharpness {weights.sharpness:.2f}: {place}")


if __name__ == "__main__":
    main()
