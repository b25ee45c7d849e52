"""The roles, each written once; :mod:`presskit.schema.roles` offers them."""

PRINCIPAL, MODERATOR, JOURNALIST, OTHER = ROLES = (
    "principal",
    "moderator",
    "journalist",
    "other",
)
PODIUM = (PRINCIPAL, MODERATOR)
"""Roles of those who stand in front."""

HOST = "host"
"""Of a label while a file is read: both asks and hands over the floor."""
UNKNOWN = "unknown"
"""Of a label while a file is read: nothing says so far."""
CERTAIN = 10.0
"""The weight of a reason that settles a role by itself, more than any other has: what
a person decided, a label such as "Q", a list of those who answer."""
