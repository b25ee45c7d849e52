"""What each piece of evidence weighs: data, fitted by ``benchmarks/fit_roles.py``."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np

from presskit.schema.roles import HOST, JOURNALIST, MODERATOR, OTHER, PRINCIPAL

CLASSES = (JOURNALIST, PRINCIPAL, MODERATOR, OTHER, HOST)
"""What a person can be, in the order of the weights; a host is judged turn by turn."""
SETTLED = (JOURNALIST, PRINCIPAL, MODERATOR, OTHER)
"""What a turn can be, in the order of the weights."""


class Weights(NamedTuple):
    """The weights, by the name of the evidence.

    Attributes
    ----------
    first, second : dict of str to array
        Of each pass, a number a class.
    turn : dict of str to float
        For asking against handing over, in one turn of a host.
    sharpness : float
        By what sums are multiplied, so that probabilities are shares of what is right.
    usual : dict of str to float
        What evidence of the second pass is with whoever may be anything.
    """

    first: Mapping[str, np.ndarray]
    second: Mapping[str, np.ndarray]
    turn: Mapping[str, float]
    sharpness: float
    usual: Mapping[str, float] = {}


@cache
def weights() -> Weights:
    """Return the weights that come with the package."""
    source = files("presskit.cast").joinpath("weights.toml")
    told = tomllib.loads(source.read_text(encoding="utf-8"))
    return Weights(
        {name: np.array(row) for name, row in told["first"].items()},
        {name: np.array(row) for name, row in told["second"].items()},
        dict(told["turn"]),
        told["sharpness"],
        told["usual"],
    )
