"""Labels become people, roles and outlets; outlets.csv is data."""

from presskit.identities._outlets import Outlet, find_outlet
from presskit.identities.cast import Member, cast
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
    "cast",
    "find_outlet",
    "identify",
    "read_aliases",
    "suggestions",
]
