"""What presskit writes: the mark that it bears, how it is known again, and written.

What presskit wrote is not a transcript, and is left out where transcripts are loaded.
And only what presskit wrote is replaced by what it writes.
"""

from presskit.outputs._list import NAME as LIST
from presskit.outputs._list import Listed, holds
from presskit.outputs._list import read as read_list
from presskit.outputs._list import written as as_list
from presskit.outputs._mark import mark, mark_line, version
from presskit.outputs._recognise import (
    BUNDLE,
    MADE_WITH,
    R_LINE,
    Output,
    of_bytes,
    of_file,
)
from presskit.outputs._source_line import source_line
from presskit.outputs._write import SourceFile, check_free, write

WORDLESS = "application/vnd.presskit.wordless.v1+html"
"""The kind of output in which a notebook holds what a page without words shows."""

EXPLORER_KIND = "application/vnd.presskit.explorer.v1+json"
"""The kind of output in which a notebook holds the data of an explorer."""

EXPLORER_DATA = 4
"""The version of the data that a saved explorer holds; a page reads no other."""

LARGE = 6_000_000
"""Characters of transcripts from which on a page of them takes minutes to write."""

FOR_A_PAGE = "PRESSKIT_FOR_A_PAGE"
"""The variable of the environment in which a notebook runs only to be a page."""

IN_LAB = "presskit-in-lab"
"""The class of what is true in JupyterLab alone: a page leaves it out."""

__all__ = [
    "BUNDLE",
    "EXPLORER_KIND",
    "EXPLORER_DATA",
    "FOR_A_PAGE",
    "IN_LAB",
    "MADE_WITH",
    "LARGE",
    "LIST",
    "WORDLESS",
    "Listed",
    "R_LINE",
    "as_list",
    "holds",
    "read_list",
    "Output",
    "SourceFile",
    "check_free",
    "mark",
    "of_bytes",
    "of_file",
    "version",
    "mark_line",
    "source_line",
    "write",
]
