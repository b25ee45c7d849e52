"""Plain text: the decoded file itself, mended where it was damaged on its way."""

from presskit.schema.values import Reading
from presskit.sources._decode import decode

SUFFIXES = (".txt", ".text")


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
        The text, without a byte order mark, otherwise unchanged where it is clean; what
        was mended is said in `repairs`.

    Raises
    ------
    SourceError
        If the bytes are not text.

    Examples
    --------
    >>> read("Türkiye".encode("utf-16")).text, read("Türkiye".encode("cp1252")).text
    ('Türkiye', 'Türkiye')
    """
    text, repairs = decode(data)
    return Reading(text, repairs=repairs)
