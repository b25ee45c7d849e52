"""What a printed label says: a name, an office, an affiliation, or nobody by name.

A label is read by its shape (capitals, brackets, commas) and by words that stand for
offices and roles. No pattern names a person, an outlet or a source.
"""

from presskit.labels._asker import Piece
from presskit.labels._label import Label, parse
from presskit.labels._offices import (
    bystander,
    hands_out,
    is_title,
    last_title,
    office_in,
    same_office,
)
from presskit.labels._words import (
    ASKERS,
    ASKS,
    HONORIFICS,
    INSTITUTIONS,
    OFFICES,
    PARTICLES,
    PLACES,
    PRESS_JOBS,
    QUESTIONS,
)

__all__ = [
    "ASKERS",
    "ASKS",
    "HONORIFICS",
    "INSTITUTIONS",
    "OFFICES",
    "PARTICLES",
    "PLACES",
    "PRESS_JOBS",
    "QUESTIONS",
    "Label",
    "Piece",
    "bystander",
    "hands_out",
    "is_title",
    "last_title",
    "office_in",
    "parse",
    "same_office",
]
