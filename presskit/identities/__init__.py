"""Labels become people, roles and outlets; outlets.csv is data."""

from presskit.identities._namesakes import namesakes
from presskit.identities._outlets import Outlet, find_outlet
from presskit.identities.cast import Member, Turn, cast, hands_over
from presskit.identities.people import (
    Alias,
    Mention,
    Person,
    Suggestion,
    identify,
    read_aliases,
    suggestions,
)

__all__ = [
    "Alias",
    "Member",
    "Mention",
    "Outlet",
    "Person",
    "Suggestion",
    "Turn",
    "cast",
    "find_outlet",
    "hands_over",
    "identify",
    "namesakes",
    "read_aliases",
    "suggestions",
]
