"""The same person and the same outlet over many transcripts."""

from presskit.identities._doubts import doubts, doubts_of_matches
from presskit.identities._doubts_of_askers import doubts_of_askers
from presskit.identities._names_known_from import with_sources
from presskit.identities._people import identify
from presskit.identities._speakers import People, speakers
from presskit.identities._suggestions import (
    Suggestion,
    suggestions,
)
from presskit.identities._unresolved import (
    unresolved,
)
from presskit.identities._why_joined import with_joins
from presskit.names import read_aliases
from presskit.old_paths import names_of
from presskit.schema.values import Alias, Identified, Match, Mention, Person

__all__ = [
    "People",
    "doubts",
    "doubts_of_askers",
    "doubts_of_matches",
    "speakers",
    "with_joins",
    "with_sources",
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
