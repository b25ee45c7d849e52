"""Who the labels of one transcript stand for, and which role each has."""

from presskit.cast._judge import (
    Member,
    Turn,
    cast,
    hands_over,
    tells_apart,
)
from presskit.cast.witnesses import (
    Evidence,
    Witness,
    weigh,
)

__all__ = [
    "Evidence",
    "Member",
    "Turn",
    "Witness",
    "cast",
    "hands_over",
    "tells_apart",
    "weigh",
]
