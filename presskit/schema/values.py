"""The values that steps hand on, declared once, so that no step needs another one.

A step takes some of these and gives others. What becomes a table stands in
:mod:`presskit.schema`.
"""

from presskit.schema._acts import Acts, Speech
from presskit.schema._cast import (
    Cast,
    Evidence,
    Member,
    Outlet,
    Reason,
    Weighed,
    Witness,
)
from presskit.schema._correction_lines import Correction, Failed
from presskit.schema._decided_speakers import (
    ASKERS,
    NEW,
    SAME,
    Pin,
    Pins,
    Refused,
)
from presskit.schema._document import (
    LINE_END,
    Document,
    LeftOut,
    Look,
    Part,
    Reading,
    Said,
)
from presskit.schema._file import Decided, Join, Pair, Speakers, Transcript, Verdict
from presskit.schema._speakers import Alias, Identified, Known, Match, Mention, Person
from presskit.schema._style import Style
from presskit.schema._transcript import (
    ASKS,
    UNMARKED,
    Detected,
    Header,
    Listed,
    Mark,
    Turns,
    segments,
)

__all__ = [
    "ASKERS",
    "ASKS",
    "LINE_END",
    "NEW",
    "SAME",
    "UNMARKED",
    "Acts",
    "Alias",
    "Cast",
    "Correction",
    "Decided",
    "Detected",
    "Document",
    "Evidence",
    "Failed",
    "Header",
    "Identified",
    "Join",
    "Known",
    "LeftOut",
    "Listed",
    "Look",
    "Mark",
    "Match",
    "Member",
    "Mention",
    "Outlet",
    "Pair",
    "Part",
    "Person",
    "Pin",
    "Pins",
    "Reading",
    "Reason",
    "Refused",
    "Said",
    "Speakers",
    "Speech",
    "Style",
    "Transcript",
    "Turns",
    "Verdict",
    "Weighed",
    "Witness",
    "segments",
]
