"""Title, date, status and people from the lines before the talk."""

from presskit.headers._header import Header, event_name, read, with_facts
from presskit.headers._talk import LONGEST

__all__ = [
    "Header",
    "LONGEST",
    "event_name",
    "read",
    "with_facts",
]
