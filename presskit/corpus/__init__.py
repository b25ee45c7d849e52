"""The tables that transcripts become, and how they are made."""

from presskit.arguments import guard_class
from presskit.corpus._at_hand import AtHand
from presskit.corpus._corpus import Corpus
from presskit.corpus._days import days_meant
from presskit.corpus._origin import Origin
from presskit.corpus._people import askers_meant, outlets_meant

__all__ = [
    "Corpus",
    "Origin",
    "askers_meant",
    "days_meant",
    "outlets_meant",
]

for _part in (AtHand, Corpus):
    guard_class(_part, called="corpus")
