"""The values that steps hand on, declared once, so that no step needs another one.

A step takes some of these and gives others. What becomes a table stands in
:mod:`presskit.schema`.
"""

from presskit.schema._acts import Acts
from presskit.schema._cast import Evidence, Member, Outlet, Witness
from presskit.schema._document import Document, LeftOut, Part, Reading, Said
from presskit.schema._people import Alias, Identified, Match, Mention, Person
from presskit.schema._transcript import Detected, Header, Mark, Turns

__all__ = [
    "Acts",
    "Alias",
    "Detected",
    "Document",
    "Evidence",
    "Header",
    "Identified",
    "LeftOut",
    "Mark",
    "Match",
    "Member",
    "Mention",
    "Outlet",
    "Part",
    "Person",
    "Reading",
    "Said",
    "Turns",
    "Witness",
]
