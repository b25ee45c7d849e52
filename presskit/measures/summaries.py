"""What sums up lengths: for sentences, and for what a chart writes beside its marks."""

from presskit.measures._answered import caveat, n_answered
from presskit.measures._calls import calls
from presskit.measures._group import with_further
from presskit.measures._spread import direction, middle_half, typical
from presskit.measures._units import (
    SECONDS,
    UNITS,
    WORDS,
    Unit,
    has_times,
    in_unit,
    unit_of,
)

__all__ = [
    "SECONDS",
    "UNITS",
    "WORDS",
    "Unit",
    "calls",
    "caveat",
    "direction",
    "has_times",
    "in_unit",
    "middle_half",
    "n_answered",
    "typical",
    "unit_of",
    "with_further",
]
