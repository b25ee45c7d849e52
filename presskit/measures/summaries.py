"""What sums up lengths: for sentences, and for what a chart writes beside its marks."""

from presskit.measures._answered import caveat, n_answered
from presskit.measures._spread import direction, middle_half, typical

__all__ = ["caveat", "direction", "middle_half", "n_answered", "typical"]
