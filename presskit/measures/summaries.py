"""What sums up lengths: for sentences, and for what a chart writes beside its marks."""

from presskit.measures._spread import direction, middle_half, typical

__all__ = ["direction", "middle_half", "typical"]
