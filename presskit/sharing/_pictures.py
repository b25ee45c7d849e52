"""A picture without what it does not show: comments, places, who made it and with what.

Cameras and drawing programs write into the file where and on whose disk it was made.
What tells how the picture looks stays: colours, sizes, and which way is up.
"""

import re
import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs "
    b"acTL fcTL fdAT".split()
)
_JPEG_KEPT = {0xE0, 0xE2, 0xEE}  # of the segments for programs: size, colours
_EXIF, _UP = b"Exif\x00\x00", 0x0112
_WEBP_LEFT_OUT, _WEBP_FLAGS = (b"EXIF", b"XMP "), 0x0C
_SVG = re.compile(
    r"<!--.*?-->|<(?:\w+:)?metadata\b.*?</(?:\w+:)?metadata\s*>|"
    r"<(?:sodipodi|inkscape):[^>]*>|</(?:sodipodi|inkscape):[^>]*>|"
    r"\s(?:sodipodi|inkscape):[\w-]+=(?:\"[^\"]*\"|'[^']*')|"
    # What is neither in the file nor on the web, a page could not show.
    r"\s(?:xlink:)?href=(?:\"(?!#|data:|https?:)[^\"]*\"|'(?!#|data:|https?:)[^']*')",
    re.DOTALL,
)


def bare(kind: str, content: bytes) -> bytes:
    """Return the bytes of a picture without what it does not show.

    Parameters
    ----------
    kind : str
        Its media type. Those that are not known, and what is not whole, stay as they
        are.
    content : bytes

    Examples
    --------
    >>> bare("image/svg+xml", b"<svg><!-- by Ann --><path/></svg>")
    b'<svg><path/></svg>'
    """
    try:
        match kind:
            case "image/png" if content.startswith(_PNG):
                return _PNG + b"".join(_png(content))
            case "image/jpeg" if content.startswith(b"\xff\xd8"):
                return b"".join(_jpeg(content))
            case "image/webp" if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
                parts = b"WEBP" + b"".join(_webp(content))
                return b"RIFF" + struct.pack("<I", len(parts)) + parts
            case "image/svg+xml":
                return _SVG.sub("", content.decode("utf-8")).encode("utf-8")
    except (struct.error, IndexError, UnicodeDecodeError):
        pass
    return content


def _png(content: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if kind in _PNG_KEPT:
            yield content[at:end]
        if kind == b"IEND":
            return
        at = end


def _jpeg(content: bytes) -> Iterator[bytes]:
    yield content[:2]
    at = 2
    while content[at + 1] != 0xDA:  # from there on it is the picture
        marker, length = struct.unpack_from(">xBH", content, at)
        segment = content[at : at + 2 + length]
        told = 0xE0 <= marker <= 0xEF or marker == 0xFE
        if not told or marker in _JPEG_KEPT:
            yield segment
        elif way := _way_up(segment[4:]):
            yield _only_way_up(way)
        at += 2 + length
    yield content[at:]


def _way_up(exif: bytes) -> int:
    """Return the orientation of a photograph, 1 to 8; 0 if it is not told."""
    if not exif.startswith(_EXIF):
        return 0
    tiff = exif[len(_EXIF) :]
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    (n,) = struct.unpack_from(f"{order}H", tiff, first)
    for entry in range(n):
        at = first + 2 + 12 * entry
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, at)
        if tag == _UP:
            return value if 1 <= value <= 8 else 0
    return 0


def _only_way_up(way: int) -> bytes:
    """Return the segment that tells which way is up, and nothing else."""
    tiff = b"II*\x00" + struct.pack("<IHHHIHHI", 8, 1, _UP, 3, 1, way, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", 2 + len(_EXIF) + len(tiff)) + _EXIF + tiff


def _webp(content: bytes) -> Iterator[bytes]:
    at = 12
    while at < len(content):
        kind, length = struct.unpack_from("<4sI", content, at)
        end = at + 8 + length + length % 2
        part = content[at:end]
        if kind == b"VP8X":
            part = part[:8] + bytes([part[8] & ~_WEBP_FLAGS]) + part[9:]
        if kind not in _WEBP_LEFT_OUT:
            yield part
        at = end
