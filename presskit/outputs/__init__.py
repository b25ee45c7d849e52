"""What presskit writes: the mark that it bears, how it is known again, and written.

What presskit wrote is not a transcript, and is left out where transcripts are loaded.
And only what presskit wrote is replaced by what it writes.
"""

from presskit.outputs._list import NAME as LIST
from presskit.outputs._list import Listed, holds
from presskit.outputs._list import read as read_list
from presskit.outputs._list import written as as_list
from presskit.outputs._mark import mark, mark_line, version
from presskit.outputs._recognise import R_LINE, Output, of_bytes, of_file
from presskit.outputs._write import SourceFile, check_free, write

__all__ = [
    "LIST",
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
    "write",
]
