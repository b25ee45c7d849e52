"""What a person decided about a transcript: kept as lines, replayed at each load.

A line of ``corrections.csv`` addresses its source by the SHA-256 of the bytes and its
place by characters of the text, so that it still holds when the file is renamed, and
never touches another one.
"""

from presskit.corrections._cut import Cut, cut
from presskit.corrections._edit import add, remove
from presskit.corrections._failures import Failed
from presskit.corrections._file import Problem, read_corrections
from presskit.corrections._line import (
    ACTIONS,
    COLUMNS,
    Correction,
    as_line,
    parse_line,
)

__all__ = [
    "ACTIONS",
    "COLUMNS",
    "Correction",
    "Problem",
    "read_corrections",
    "as_line",
    "parse_line",
    "add",
    "remove",
    "cut",
    "Cut",
    "Failed",
]
