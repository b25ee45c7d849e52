"""Files become documents: one reader per file format, in an order.

A reader is a module beside this one with ``SUFFIXES``, ``claims(data) -> bool`` (is it
my format, by its content?) and ``read(data) -> Reading``, and its name in the order of
`_formats.py`. This package is the only place that opens transcripts.
"""

import os
import stat
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from presskit.errors import SourceError
from presskit.files.names import path_of, shown
from presskit.schema.limits import FILE_BYTES
from presskit.schema.values import Document, LeftOut, Part, Reading, Said
from presskit.sources._cut_words import without_cut_words
from presskit.sources._doubts import doubts
from presskit.sources._files_in_folder import Notice, kind_of
from presskit.sources._find import FoundFiles, find, named, transcript_ids
from presskit.sources._formats import ORDER, reader, recognise, suffixes
from presskit.sources._forwarded import without_letter
from presskit.sources._line_numbers import without_line_numbers
from presskit.sources._lines_above_names import without_lines_above_names
from presskit.sources._makers_lines import without_lone_times, without_makers_lines
from presskit.sources._outputs import refuse_output
from presskit.sources._running_heads import without_running_heads
from presskit.sources._timed_layout import with_times
from presskit.sources._translations import without_translation
from presskit.sources._valid_utf8 import fit

__all__ = [
    "Document",
    "FoundFiles",
    "LeftOut",
    "Notice",
    "Part",
    "Reading",
    "Said",
    "doubts",
    "find",
    "named",
    "names",
    "of_bytes",
    "of_text",
    "path_of",
    "read",
    "recognise",
    "shown",
    "suffixes",
    "transcript_ids",
]


def names() -> list[str]:
    """Return the file formats that can be read.

    Returns
    -------
    list of str
        In alphabetical order.

    Examples
    --------
    >>> "plain" in names()
    True
    """
    return sorted(ORDER)


def read(path: str | os.PathLike) -> Document:
    """Read one file.

    Parameters
    ----------
    path : str or path
        A file. Formats are told apart by content first and suffix second; what
        nothing claims is read as plain text.

    Returns
    -------
    Document
        The reading text and where it came from.

    Raises
    ------
    SourceError
        If the file is missing, is not a file, cannot be opened, is empty, has more
        bytes than :mod:`presskit.schema.limits` has, or holds no text.

    Examples
    --------
    >>> from presskit.files import examples
    >>> document = read(examples.seeds() / "003_7ec467e6c538953e.txt")
    >>> document.format, document.text[:30]
    ('plain', 'Pre-ministerial press conferen')
    """
    return of_bytes(_bytes(path), shown(path))


def of_bytes(data: bytes, name: str) -> Document:
    """Read what would stand in a file.

    Parameters
    ----------
    data : bytes
        The content.
    name : str
        What to call it; its suffix helps to tell the format.

    Returns
    -------
    Document
        As :func:`read` returns it.

    Raises
    ------
    SourceError
        If it holds no text; an OutputError if presskit wrote it.

    Examples
    --------
    >>> of_bytes(b"Ann Lee (AP): Why?", "pasted text").format
    'plain'
    """
    name, format_ = shown(name), "text"
    if len(data) > FILE_BYTES:
        raise _too_large(name, len(data))
    refuse_output(data, name)
    try:
        format_ = recognise(data, Path(name).suffix)
        reading = _talk_of(fit(reader(format_).read(data)))
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None
    except Exception as error:
        # A library that chokes on a hostile file must not lose the other files.
        raise SourceError(
            f"{name}: it is damaged, or no {format_} file ({type(error).__name__}). "
            "Open it in the program it came from and save it again, or as plain text."
        ) from error
    return Document(name, reading.text, format_, sha256(data).hexdigest(), reading)


def _talk_of(reading: Reading) -> Reading:
    """Return a reading without what is no talk, and with the times that its lines tell.

    A format that tells turns keeps them as they are.
    """
    reading = without_letter(without_makers_lines(without_line_numbers(reading)))
    reading = with_times(reading)
    reading = without_lines_above_names(reading)
    reading = without_running_heads(without_lone_times(reading))
    return without_translation(without_cut_words(reading))


def of_text(text: str, name: str) -> Document:
    """Read a text as :func:`of_bytes` reads what would stand in a file.

    Examples
    --------
    >>> of_text("Ann Lee (AP): Why?", "pasted text").text
    'Ann Lee (AP): Why?'
    """
    typed = fit(Reading(text))
    document = of_bytes(typed.text.encode(), name)
    repairs = (*typed.repairs, *document.reading.repairs)
    return replace(document, reading=document.reading._replace(repairs=repairs))


def _bytes(path: str | os.PathLike) -> bytes:
    name = shown(path)
    try:
        found = Path(path).stat()
        if not stat.S_ISREG(found.st_mode):
            raise SourceError(
                f"{name}: it is not a file, but {kind_of(found.st_mode)}. Save what it "
                "gives as a file, or pass its text to presskit.load_text(…)."
            )
        if found.st_size > FILE_BYTES:
            raise _too_large(name, found.st_size)
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise SourceError(
            f"{name}: there is no such file.{_looked_in()} Check the spelling, or give "
            "a full path."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(
            f"{name}: cannot be opened ({reason}). Give a text file that you may read."
        ) from None
    if not data.strip():
        raise SourceError(
            f"{name}: the file is empty. Save the transcript again, or take it out."
        )
    return data


def _looked_in() -> str:
    try:
        return f" Looked in {Path.cwd().name!r}."
    except OSError:  # somebody has deleted it
        return " The current folder is gone."


def _too_large(name: str, size: int) -> SourceError:
    return SourceError(
        f"{name}: it has {size / 1e6:,.0f} MB; at most {FILE_BYTES / 1e6:,.0f} are "
        "read. Save each transcript as a file of its own."
    )
