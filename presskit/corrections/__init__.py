"""What a person decided about a transcript: kept as lines, replayed at each load.

A line of ``corrections.csv`` addresses its source by the SHA-256 of the bytes, its
place by characters of the text, and both by the words that it was made on: only where
those stand is it followed, so that it holds when the file is renamed, saved again or
read better, and never touches anybody else.
"""

from presskit.corrections._about import WHOLE, Fact, bearers, read_about, told
from presskit.corrections._actions import ACTIONS, FACTS, OF_TWO_PEOPLE, VERDICTS
from presskit.corrections._assign import Assigned, assign
from presskit.corrections._collect import Decisions, collect
from presskit.corrections._doubts import doubts
from presskit.corrections._edit import Edit, add, remove, rewritten, take_back
from presskit.corrections._file import Problem, read_corrections
from presskit.corrections._folded_text import Folded
from presskit.corrections._line import as_line, parse_line
from presskit.corrections._newer_versions import hand_on
from presskit.corrections._replay import Cut, cut, printed_labels
from presskit.corrections._resolve import Resolved, resolve, settle
from presskit.corrections._same_person import Pairs, pairs_of, with_pairs
from presskit.corrections._suggest import suggest
from presskit.corrections._turn_ids import TurnId, find_turn, named
from presskit.corrections._unused import unused_aliases
from presskit.corrections._where_words_stand import anchored
from presskit.corrections._which_file import Followed, Text, Unplaced, follow, onto
from presskit.old_paths import names_of
from presskit.schema.lines import ABOUT, COLUMNS, FILE
from presskit.schema.values import Correction, Failed

__all__ = [
    "ABOUT",
    "ACTIONS",
    "OF_TWO_PEOPLE",
    "Assigned",
    "COLUMNS",
    "Correction",
    "Cut",
    "Decisions",
    "Edit",
    "FACTS",
    "FILE",
    "Fact",
    "Failed",
    "Folded",
    "Followed",
    "Pairs",
    "Problem",
    "Resolved",
    "Text",
    "TurnId",
    "Unplaced",
    "VERDICTS",
    "WHOLE",
    "add",
    "anchored",
    "as_line",
    "assign",
    "bearers",
    "collect",
    "cut",
    "doubts",
    "find_turn",
    "follow",
    "hand_on",
    "named",
    "onto",
    "pairs_of",
    "parse_line",
    "printed_labels",
    "read_about",
    "read_corrections",
    "remove",
    "resolve",
    "rewritten",
    "settle",
    "suggest",
    "take_back",
    "told",
    "unused_aliases",
    "with_pairs",
]

__getattr__ = names_of(__name__)
