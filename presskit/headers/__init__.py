"""Title, date, status and people from the lines before the talk."""

from presskit.headers._doubts import doubts
from presskit.headers._front import front
from presskit.headers._header import (
    KINDS,
    LONGEST,
    Header,
    event_name,
    read,
    with_facts,
)

__all__ = [
    "Header",
    "KINDS",
    "LONGEST",
    "doubts",
    "event_name",
    "front",
    "read",
    "with_facts",
]
