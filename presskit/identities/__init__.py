"""Labels become people, roles and outlets; outlets.csv is data."""

from presskit.identities.cast import Member, cast
from presskit.identities.outlets import Outlet
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
    "identify",
    "read_aliases",
    "suggestions",
]
