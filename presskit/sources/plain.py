"""Plain text: UTF-8 first, UTF-16 by its mark, windows-1252 for what old files hold."""

import codecs
import re

from presskit.errors import SourceError

SUFFIXES = (".txt", ".text")

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def read(data: bytes) -> str:
    """Decode a text file.

    Parameters
    ----------
    data : bytes
        The file, not empty.

    Returns
    -------
    str
        The text, without a byte order mark, otherwise unchanged.

    Raises
    ------
    SourceError
        If the bytes are no text.

    Examples
    --------
    >>> read("Türkiye".encode("utf-16")), read("Türkiye".encode("cp1252"))
    ('Türkiye', 'Türkiye')
    """
    for encoding in ("utf-16",) if data.startswith(_UTF16) else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        # A stray control character is met in real files; many mean binary data.
        if len(_CONTROL.findall(text[:65536])) <= len(text[:65536]) // 1000:
            if text.strip():
                return text
            raise SourceError(
                "the file is blank. Save the transcript again, or take the file out."
            )
    raise SourceError(
        "its bytes are no text in UTF-8, UTF-16 or windows-1252. Save it as plain text "
        "in UTF-8, or take it out of the folder."
    )
