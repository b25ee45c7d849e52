"""The tables that transcripts become, and how they are made."""

from presskit.corpus._corpus import (
    Corpus,
    Origin,
)

__all__ = [
    "Corpus",
    "Origin",
]
