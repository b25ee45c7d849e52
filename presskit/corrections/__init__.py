"""What a person decided about a transcript: kept as lines, replayed at each load.

A line of ``corrections.csv`` addresses its source by the SHA-256 of the bytes, its
place by characters of the text, and both by the words that it was made on: only where
those stand is it followed, so that it holds when the file is renamed, saved again or
read better, and never touches anybody else.
"""

from presskit.corrections._about import (
    ABOUT,
    WHOLE,
    Fact,
    bearers,
    read_about,
    told,
)
from presskit.corrections._actions import ACTIONS, FACTS, VERDICTS
from presskit.corrections._anchor import anchored
from presskit.corrections._anchoring import FILE, Anchored, anchor
from presskit.corrections._cut import Cut, cut, printed_labels
from presskit.corrections._edit import Edit, add, remove, take_back
from presskit.corrections._file import Problem, read_corrections
from presskit.corrections._folded import Folded
from presskit.corrections._follow import Followed, Text, Unplaced, follow, onto
from presskit.corrections._line import (
    COLUMNS,
    as_line,
    parse_line,
)
from presskit.corrections._turn_ids import TurnId, find_turn, named
from presskit.schema.values import Correction, Failed

__all__ = [
    "ABOUT",
    "FACTS",
    "FILE",
    "VERDICTS",
    "WHOLE",
    "Fact",
    "Followed",
    "Text",
    "TurnId",
    "Unplaced",
    "bearers",
    "find_turn",
    "follow",
    "named",
    "onto",
    "printed_labels",
    "read_about",
    "told",
    "ACTIONS",
    "COLUMNS",
    "Correction",
    "Problem",
    "read_corrections",
    "as_line",
    "parse_line",
    "add",
    "remove",
    "take_back",
    "Edit",
    "anchor",
    "Anchored",
    "anchored",
    "Folded",
    "cut",
    "Cut",
    "Failed",
]
