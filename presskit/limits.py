"""How much presskit reads, unpacks and searches: every limit, in one table.

Each figure stands far above what a transcript needs, so that only what is no
transcript, or is made to do harm, meets it. It is then refused by name, with what to do
instead, and the other files still load.
"""

from typing import NamedTuple

FILE_BYTES = 200_000_000
UNPACKED_BYTES = 64_000_000
WORD_MARKS = 4_000_000
PDF_CHARACTERS = 50_000_000
PDF_SECONDS = 8
PAGE_BYTES = 64_000_000
PAGE_TAGS = 400_000
PAGE_LINES = 1_000_000
TABLE_ROWS = 200_000
PATTERN_CHARACTERS = 300
NAMES_COMPARED = 60
SEARCH_SECONDS = 5
PAGE_SEARCH_SECONDS = 3


class Limit(NamedTuple):
    """One limit: its name in this module, its unit, what it holds for and what comes.

    Attributes
    ----------
    name : str
    value : int
    unit : str
    of : str
        What is limited.
    beyond : str
        What happens to what is more.
    """

    name: str
    value: int
    unit: str
    of: str
    beyond: str


_REFUSED = "the file is refused"
_STOPPED = "the search is stopped, and says so"

LIMITS = tuple(
    Limit(name, globals()[name], unit, of, beyond)
    for name, unit, of, beyond in (
        ("FILE_BYTES", "bytes", "one file, before it is read", _REFUSED),
        ("UNPACKED_BYTES", "bytes", "what a .docx or a PDF unpacks to, all of its "
         "parts together", _REFUSED),
        ("WORD_MARKS", "tags", "the parts of a .docx together", _REFUSED),
        ("PDF_CHARACTERS", "characters", "the text of a PDF", _REFUSED),
        ("PDF_SECONDS", "seconds", "reading one PDF", _REFUSED),
        ("PAGE_BYTES", "bytes", "one web page", _REFUSED),
        ("PAGE_TAGS", "tags", "one web page", _REFUSED),
        ("PAGE_LINES", "lines", "one web page", _REFUSED),
        ("TABLE_ROWS", "rows", "one table, JSON or NDJSON", _REFUSED),
        ("PATTERN_CHARACTERS", "characters", "one regular expression",
         "the expression is refused"),
        ("NAMES_COMPARED", "names", "those that share a word with one name, or nearly",
         "a name is compared with the next ones in the alphabet"),
        ("SEARCH_SECONDS", "seconds", "one regular expression, in Python", _STOPPED),
        ("PAGE_SEARCH_SECONDS", "seconds", "one search in a shared page", _STOPPED),
    )
)  # fmt: skip
