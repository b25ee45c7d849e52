"""The same person and the same outlet over many transcripts."""

from presskit.identities._aliases import (
    Alias,
    read_aliases,
)
from presskit.identities._people import (
    Identified,
    Match,
    Mention,
    Person,
    identify,
)
from presskit.identities._suggestions import (
    Suggestion,
    suggestions,
)
from presskit.identities._unresolved import (
    unresolved,
)
from presskit.old_paths import names_of

__all__ = [
    "Alias",
    "Identified",
    "Match",
    "Mention",
    "Person",
    "Suggestion",
    "identify",
    "read_aliases",
    "suggestions",
    "unresolved",
]

__getattr__ = names_of(__name__)
