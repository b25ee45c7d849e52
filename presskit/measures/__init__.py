"""Tables of numbers: how long, how often, who had the floor, how soon they answer.

Each function takes a table of the corpus and returns a new one; none of them draws.
`findings` turns their results into sentences.
"""

from presskit.arguments import guard
from presskit.guesses import not_in
from presskit.measures import findings
from presskit.measures._brief import in_brief
from presskit.measures._declined import declined
from presskit.measures._floor import floor
from presskit.measures._group import MIN_GROUP, MIN_QUARTILES
from presskit.measures._lengths import answer_lengths, turn_lengths
from presskit.measures._nameless import nameless
from presskit.measures._names_printed import names_printed
from presskit.measures._pairs import pairs
from presskit.measures._pauses import overlaps, pauses
from presskit.measures._recognised import left_out, recognised

__all__ = [
    "MIN_GROUP",
    "MIN_QUARTILES",
    "answer_lengths",
    "declined",
    "findings",
    "floor",
    "in_brief",
    "left_out",
    "nameless",
    "names_printed",
    "overlaps",
    "pairs",
    "pauses",
    "recognised",
    "turn_lengths",
]

guard(globals(), __all__)
__getattr__ = not_in(__name__)
