"""Labels, introductions and calls become people, roles and outlets."""

from presskit.identities._aliases import Alias, read_aliases
from presskit.identities._askers import read_label
from presskit.identities._endings import by_ending
from presskit.identities._namesakes import ambiguous, bearers, namesakes
from presskit.identities._outlets import Outlet, find_outlet, outlets_named
from presskit.identities._sounds import given_name
from presskit.identities._spelling import agree, respelt
from presskit.identities.calls import Call, call
from presskit.identities.cast import Member, Turn, cast, hands_over, tells_apart
from presskit.identities.introductions import LOOKED_AT, Introduction, introduction
from presskit.identities.people import Identified, Match, Mention, Person, identify
from presskit.identities.suggestions import Suggestion, suggestions
from presskit.identities.unresolved import unresolved
from presskit.identities.witnesses import Evidence, Witness, weigh

__all__ = [
    "LOOKED_AT",
    "Alias",
    "Call",
    "Evidence",
    "Identified",
    "Introduction",
    "Match",
    "Member",
    "Mention",
    "Outlet",
    "Person",
    "Suggestion",
    "Turn",
    "Witness",
    "agree",
    "ambiguous",
    "bearers",
    "by_ending",
    "call",
    "cast",
    "find_outlet",
    "given_name",
    "hands_over",
    "identify",
    "introduction",
    "namesakes",
    "outlets_named",
    "read_aliases",
    "read_label",
    "respelt",
    "suggestions",
    "tells_apart",
    "unresolved",
    "weigh",
]
