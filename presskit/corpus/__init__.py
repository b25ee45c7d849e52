"""The tables that transcripts become, and how they are made."""

from presskit.corpus._corpus import (
    Corpus,
    Origin,
)
from presskit.corpus._filter import askers_meant, outlets_meant

__all__ = [
    "Corpus",
    "Origin",
    "askers_meant",
    "outlets_meant",
]
