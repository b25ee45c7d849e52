"""Streams of a PDF that would unpack to more than memory should hold."""

import re
import zlib

from presskit.errors import SourceError
from presskit.schema.limits import UNPACKED_BYTES

_CHUNK = 1024 * 1024
_PACKED = rb"/(?:FlateDecode|Fl|LZWDecode|LZW)\b\s*"
_TWICE = re.compile(_PACKED + _PACKED)
_START = re.compile(rb"stream\r?\n?")


def refuse_bombs(data: bytes) -> None:
    """Raise for a PDF that unpacks to more than :mod:`presskit.schema.limits` lets it.

    Pictures may be large, and are not read: each of them may take as much.

    Raises
    ------
    SourceError
        Also for a stream that is packed twice.

    Examples
    --------
    >>> refuse_bombs(b"<</Filter[/FlateDecode/FlateDecode]>>")
    Traceback (most recent call last):
    presskit.errors.SourceError: the PDF unpacks to more than 64 MB...
    """
    if _TWICE.search(data):
        raise _too_large()
    at, left = 0, UNPACKED_BYTES
    while (end := data.find(b"endstream", at)) >= 0:
        if start := _START.search(data, at, end):
            picture = data.find(b"/Image", at, start.start()) >= 0
            size = _unpack(
                memoryview(data)[start.end() : end], UNPACKED_BYTES if picture else left
            )
            left -= 0 if picture else size
        at = end + 9


def _unpack(packed: memoryview, largest: int) -> int:
    """Unpack a stream piece by piece, and keep nothing of it; return its size."""
    unpacker, size = zlib.decompressobj(), 0
    for at in range(0, len(packed), _CHUNK // 16):
        piece = packed[at : at + _CHUNK // 16]
        while piece:
            try:
                size += len(unpacker.decompress(piece, _CHUNK))
            except zlib.error:  # a picture, or packed in another way
                return size
            if size > largest:
                raise _too_large()
            if unpacker.eof:  # what follows is not a part of it
                return size
            piece = unpacker.unconsumed_tail
    return size


def _too_large() -> SourceError:
    return SourceError(
        f"the PDF unpacks to more than {UNPACKED_BYTES / 1e6:.0f} MB, which no "
        "transcript does. Save the transcript alone as a PDF, or as text."
    )
