"""Bytes that are no text: a picture or a recording, told by how they begin."""

import re

from presskit.errors import SourceError

_FIRST_BYTES = (
    ("a picture", rb"\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0"
     rb"|....ftyp(?:heic|heix|mif1|msf1|avif)"),
    ("a recording", rb"ID3|\xff[\xf2\xf3\xfb\xf1\xf9]|RIFF....(?:WAVE|AVI )|fLaC|OggS"
     rb"|\x1aE\xdf\xa3|0&\xb2u|FORM....AIF|....ftyp"),
    ("an archive", rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ"),
)  # fmt: skip
"""How files begin that people take for transcripts, or that lie among them."""
_INSTEAD = {
    "a picture": "Have its text recognised (a phone and most scanners can), compare it "
    "with the picture, and save it as a text file or a Word file.",
    "a recording": "Give what was written down of it: the captions (.vtt, .srt), or "
    "the transcript that the recorder makes.",
    "an archive": "Unpack it, and give the files in it.",
}


def no_text(data: bytes) -> SourceError:
    """Return the error for bytes that are no text: what they are, and what to give.

    Examples
    --------
    >>> print(no_text(b"\\x89PNG\\r\\n"))
    it is a picture, not text. Have its text recognised (a phone and most scanners...
    """
    for what, begins in _FIRST_BYTES:
        if re.match(begins, data, re.DOTALL):
            return SourceError(f"it is {what}, not text. {_INSTEAD[what]}")
    return SourceError(
        "its bytes are not text in UTF-8, UTF-16 or windows-1252. Save it as plain "
        "text in UTF-8, or take it out of the folder."
    )
