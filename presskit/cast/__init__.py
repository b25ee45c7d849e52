"""Who the labels of one transcript stand for, and which role each has."""

from presskit.cast._judge import (
    Member,
    Turn,
    cast,
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
    "tells_apart",
    "weigh",
]
