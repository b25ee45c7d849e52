"""Plain text: UTF-8 first, UTF-16 by its mark, windows-1252 for what old files hold."""

import codecs

from presskit.errors import SourceError
from presskit.sources._document import Reading

SUFFIXES = (".txt", ".text")

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = bytes([*range(9), *range(14, 32), 127])


def claims(data: bytes) -> bool:
    """Plain text claims nothing: it is what is left."""
    return False


def read(data: bytes) -> Reading:
    """Decode a text file.

    Parameters
    ----------
    data : bytes
        The file, not empty.

    Returns
    -------
    Reading
        The text, without a byte order mark, otherwise unchanged.

    Raises
    ------
    SourceError
        If the bytes are no text.

    Examples
    --------
    >>> read("Türkiye".encode("utf-16")).text, read("Türkiye".encode("cp1252")).text
    ('Türkiye', 'Türkiye')
    """
    for encoding in ("utf-16",) if data.startswith(_UTF16) else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not text.strip():
            raise SourceError(
                "the file is blank. Save the transcript again, or take it out."
            )
        if not _binary(text.encode() if encoding == "utf-16" else data):
            return Reading(text)
    raise SourceError(
        "its bytes are no text in UTF-8, UTF-16 or windows-1252. Save it as plain text "
        "in UTF-8, or take it out of the folder."
    )


def _binary(data: bytes) -> bool:
    """Say whether bytes hold control characters: a stray one is met in real files."""
    start = data[:65536]
    return len(start) - len(start.translate(None, _CONTROL)) > len(start) // 1000
