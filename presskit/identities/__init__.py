"""The same person and the same outlet over many transcripts."""

from presskit.identities._people import identify
from presskit.identities._suggestions import (
    Suggestion,
    suggestions,
)
from presskit.identities._unresolved import (
    unresolved,
)
from presskit.names import read_aliases
from presskit.old_paths import names_of
from presskit.schema.values import Alias, Identified, Match, Mention, Person

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
