"""Tables of numbers: how long, how often, who had the floor.

Each function takes a table of the corpus and returns a new one; none of them draws.
`findings` turns their results into sentences.
"""

from presskit.measures import findings
from presskit.measures._brief import in_brief
from presskit.measures._floor import floor
from presskit.measures._group import MIN_GROUP, MIN_QUARTILES
from presskit.measures._lengths import answer_lengths, turn_lengths
from presskit.measures._recognised import left_out, recognised

__all__ = [
    "MIN_GROUP",
    "MIN_QUARTILES",
    "answer_lengths",
    "findings",
    "floor",
    "in_brief",
    "left_out",
    "recognised",
    "turn_lengths",
]
