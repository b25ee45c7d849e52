"""Title, date, status and people from the lines before the talk."""

from presskit.headers._day_below import with_day_below
from presskit.headers._day_of_name import with_day_of_name
from presskit.headers._decided import known
from presskit.headers._doubts import doubts
from presskit.headers._front import front
from presskit.headers._header import Header, event_name, read, with_facts
from presskit.headers._is_talk import LONGEST
from presskit.headers._lists import past_lists

__all__ = [
    "Header",
    "LONGEST",
    "doubts",
    "event_name",
    "front",
    "known",
    "past_lists",
    "read",
    "with_day_below",
    "with_day_of_name",
    "with_facts",
]
