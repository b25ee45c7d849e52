"""The roles that somebody plays in a press conference, by name."""

from presskit.schema._role_names import (
    CERTAIN,
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
    "CERTAIN",
    "HOST",
    "JOURNALIST",
    "MODERATOR",
    "OTHER",
    "PODIUM",
    "PRINCIPAL",
    "ROLES",
    "UNKNOWN",
]
