"""How much presskit reads, unpacks and searches: every limit, in one table.

Each figure stands far above what a transcript needs, so that only what is not a
transcript, or is made to do harm, meets it. It is then refused by name, with what to do
instead, and the other files still load.
"""

from typing import NamedTuple

FILE_BYTES = 200_000_000
UNPACKED_BYTES = 64_000_000  # a book of 1,000 pages takes 10 MB
WORD_MARKS = 2_000_000  # twice those of such a book
PDF_CHARACTERS = 50_000_000
PDF_SECONDS = 8  # 1,000 pages take 1
PAGE_BYTES = 64_000_000
PAGE_TAGS = 400_000  # eighty times those of a news conference of four hours
PAGE_LINES = 1_000_000
TABLE_ROWS = 200_000  # one word a row: a talk of twenty hours
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


_refused = "the file is refused"
_stopped = "the search is stopped, and says so"

LIMITS = tuple(
    Limit(name, globals()[name], unit, of, beyond)
    for name, unit, of, beyond in (
        ("FILE_BYTES", "bytes", "one file, before it is read", _refused),
        ("UNPACKED_BYTES", "bytes", "what a .docx or a PDF unpacks to, all of its "
         "parts together, or one XML file", _refused),
        ("WORD_MARKS", "tags", "the parts of a .docx together, or one XML "
         "file", _refused),
        ("PDF_CHARACTERS", "characters", "the text of a PDF", _refused),
        ("PDF_SECONDS", "seconds", "reading one PDF", _refused),
        ("PAGE_BYTES", "bytes", "one web page", _refused),
        ("PAGE_TAGS", "tags", "one web page", _refused),
        ("PAGE_LINES", "lines", "one web page", _refused),
        ("TABLE_ROWS", "rows", "one table, JSON or NDJSON", _refused),
        ("PATTERN_CHARACTERS", "characters", "one regular expression",
         "the expression is refused"),
        ("NAMES_COMPARED", "names", "those that share a word with one name, or nearly",
         "a name is compared with the next ones in the alphabet"),
        ("SEARCH_SECONDS", "seconds", "one regular expression, in Python", _stopped),
        ("PAGE_SEARCH_SECONDS", "seconds", "one search in a shared page", _stopped),
    )
)  # fmt: skip
