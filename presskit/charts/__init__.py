"""Charts: one table in, one plotly figure out; none of them computes a number.

A chart is given the table of which each row is a mark, and others only to label it; a
summary of these rows that it draws as well is that of :mod:`presskit.measures`.

Titles say what *these* data show; the line below gives the unit, what one mark is, n,
and what to beware of. Figures read on white, on dark and on paper.
"""

from presskit.arguments import guard
from presskit.charts._answer_length_by_questions import answer_length_by_questions
from presskit.charts._answer_lengths import answer_lengths
from presskit.charts._changes import changes
from presskit.charts._doubts import doubts
from presskit.charts._exchange_strip import exchange_strip
from presskit.charts._floor import floor
from presskit.charts._hovers import hover_texts
from presskit.charts._over_time import over_time
from presskit.charts._press_room import press_room
from presskit.charts._repeated_wordings import repeated_wordings
from presskit.charts._row_limit import ALL_STRIPS, drawn_transcripts
from presskit.charts._selection import SELECTED, selection_shapes
from presskit.charts._terms import terms
from presskit.charts._theme_strip import theme_strip
from presskit.charts._typical_words import typical_words
from presskit.charts._wordings import wordings
from presskit.guesses import not_in

__all__ = [
    "ALL_STRIPS",
    "SELECTED",
    "answer_length_by_questions",
    "answer_lengths",
    "changes",
    "doubts",
    "drawn_transcripts",
    "exchange_strip",
    "floor",
    "hover_texts",
    "over_time",
    "press_room",
    "repeated_wordings",
    "selection_shapes",
    "terms",
    "theme_strip",
    "typical_words",
    "wordings",
]

guard(globals(), __all__)
__getattr__ = not_in(__name__)
