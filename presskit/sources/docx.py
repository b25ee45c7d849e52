"""Word documents (.docx): paragraphs, tables of who says what, changes accepted."""

import re
from collections.abc import Iterable, Iterator

from presskit.errors import SourceError
from presskit.schema.limits import WORD_MARKS
from presskit.schema.values import LeftOut, Reading
from presskit.sources._word_blocks import WordBlock
from presskit.sources._word_documents import parse
from presskit.sources._word_reading import reading_of
from presskit.sources._zip import open_zip, read_members

SUFFIXES = (".docx", ".docm", ".dotx", ".doc", ".msg", ".pages", ".xls", ".zip")
"""Those of other files, too, so that a folder of them says what to do with each."""

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OF_APPLE = (".iwa", ".zip", ".xml")
_ASIDE = {  # parts beside the text, and what they are called
    "header": "page header",
    "footer": "page footer",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "comments": "comment",
}


def claims(data: bytes) -> bool:
    """Return True for a Word document, and for other office files that look alike.

    An old .doc and archives are claimed as well: :func:`read` says what to do.
    """
    return data.startswith((_ZIP, _OLE)) or data[:5] == b"PK\x05\x06\0"


def read(data: bytes) -> Reading:
    r"""Read the text of a Word document.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        Paragraphs parted by a blank line. A row of a table "who | what" is given as
        "who: what"; one whose heading names its columns tells `turns`, with their times
        if it has any. Tracked insertions are in the text. Deletions, hidden text,
        comments, notes, text boxes, headers and footers are in `left_out`. `parts` name
        the paragraph.

    Raises
    ------
    SourceError
        If the file is damaged, is another kind of office file, or has no text.

    Examples
    --------
    >>> read(b"PK")
    Traceback (most recent call last):
    presskit.errors.SourceError: the file is damaged or cut short...
    """
    _refuse(data)
    archive = open_zip(data)
    kinds = {name: _kind(name) for name in sorted(set(archive.namelist()))}
    asides = [name for name, kind in kinds.items() if kind]
    parts = _few_marks(read_members(archive, [_main(archive.namelist()), *asides]))
    found = parse(next(parts))
    left_out = list(found.left_out)
    for name, part in zip(asides, parts, strict=True):
        said = (one.text for one in parse(part).blocks if isinstance(one, WordBlock))
        left_out += [LeftOut("", kinds[name], text) for text in said if text]
    return reading_of(found._replace(left_out=left_out), "Word document")


def _kind(name: str) -> str:
    """Return the name of a part beside the text; '' if it is none."""
    stem = name.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
    return _ASIDE.get(stem, "") if name.startswith("word/") else ""


def _few_marks(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Yield parts as long as they are not all marks, which take long to read."""
    marks = 0
    for part in parts:
        marks += part.count(b"<")
        if marks > WORD_MARKS:
            raise SourceError(
                "the Word document has millions of marks and takes too long to read. "
                "Save the transcript alone as .docx or .txt."
            )
        yield part


def _refuse(data: bytes) -> None:
    """Raise for the office files that are none of Word's .docx."""
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise SourceError(
                "the Word document is locked with a password. Open it, save a copy "
                "without the password, and use that."
            )
        raise SourceError(
            "it is an old office file (.doc, .xls) or an Outlook message (.msg), which "
            "are not read. Open it and save it as .docx, .xlsx, .eml or .txt."
        )


def _main(names: list[str]) -> str:
    """Return the name of the part that holds the text: document.xml, rarely another."""
    for name in names:
        if re.fullmatch(r"word/document\d*\.xml", name):
            return name
    if any(name.startswith(("xl/", "ppt/")) for name in names):
        raise SourceError(
            "it is a spreadsheet of another kind than .xlsx, or slides. Save a table "
            "of turns as .xlsx or .csv, a transcript as .docx or .txt."
        )
    if any(name.startswith("Index") and name.endswith(_OF_APPLE) for name in names):
        raise SourceError(
            "it is a document of Pages, Numbers or Keynote. Export a transcript as "
            "Word (.docx), a table of turns as Excel (.xlsx) or .csv."
        )
    raise SourceError(
        "it is a zip archive without a Word document in it. Unpack it, and give the "
        "files in it."
    )
