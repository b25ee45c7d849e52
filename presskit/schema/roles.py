"""The roles that somebody plays in a press conference, by name."""

from presskit.schema._roles import (
    HOST,
    JOURNALIST,
    MODERATOR,
    OTHER,
    PODIUM,
    PRINCIPAL,
    ROLES,
    UNKNOWN,
)

__all__ = [
    "HOST",
    "JOURNALIST",
    "MODERATOR",
    "OTHER",
    "PODIUM",
    "PRINCIPAL",
    "ROLES",
    "UNKNOWN",
]
