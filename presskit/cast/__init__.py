"""Who the labels of one transcript stand for, and which role each has.

:func:`judge` says who speaks in each turn and in which role, :func:`reasons` why; when
the exchanges are known, :func:`askers` weighs what is said of the asker of each.
"""

from presskit.cast._askers import Askers, askers
from presskit.cast._doubts import doubts
from presskit.cast._judge import judge
from presskit.cast._labels_of_one_person import tells_apart
from presskit.cast._office_holders import holders
from presskit.cast._reasons import reasons
from presskit.schema.values import Cast, Evidence, Member, Witness

__all__ = [
    "Askers",
    "Cast",
    "Evidence",
    "Member",
    "Witness",
    "askers",
    "doubts",
    "holders",
    "judge",
    "reasons",
    "tells_apart",
]
