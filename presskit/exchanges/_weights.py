"""How much each kind of evidence weighs: what benchmarks/fit_exchanges.py counted."""

import math
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("weights.toml")

Weights = Mapping[str, float]
"""What each kind of evidence adds to the log odds of somebody new; "always" to all."""

ALWAYS = "always"


@cache
def weights() -> Weights:
    """Return the weights by name."""
    with FILE.open("rb") as file:
        return {name: one["weight"] for name, one in tomllib.load(file).items()}


def probability(evidence: Mapping[str, float], by: Weights) -> float:
    """Return the probability that somebody new asks.

    Examples
    --------
    >>> by = {"always": 2.0, "goes on": -3.0}
    >>> round(probability({"goes on": 0.0}, by), 2)
    0.88
    >>> round(probability({"goes on": 1.0}, by), 2)
    0.27
    """
    odds = by[ALWAYS] + sum(
        by.get(name, 0.0) * value for name, value in evidence.items()
    )
    return 1 / (1 + math.exp(-odds))
