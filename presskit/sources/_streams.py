"""Streams of a PDF that would unpack to more than memory should hold."""

import re
import zlib

from presskit.errors import SourceError

_LARGEST = 64 * 1024 * 1024
_SAFE = _LARGEST // 1032  # deflate packs 1,032 bytes into one at best
_CHUNK = 1024 * 1024
_PACKED = rb"/(?:FlateDecode|Fl|LZWDecode|LZW)\b\s*"
_TWICE = re.compile(_PACKED + _PACKED)
_START = re.compile(rb"stream\r?\n?")


def refuse_bombs(data: bytes) -> None:
    """Raise for a PDF with a stream that unpacks to more than 64 MB.

    Only streams that are large enough to do so are looked at, so that a usual file
    costs two searches.

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
    at = 0
    while (end := data.find(b"endstream", at)) >= 0:
        if end - at > _SAFE and (start := _START.search(data, at, end)):
            _unpack(memoryview(data)[start.end() : end])
        at = end + 9


def _unpack(packed: memoryview) -> None:
    """Unpack a stream piece by piece, and keep nothing of it."""
    unpacker, size = zlib.decompressobj(), 0
    for at in range(0, len(packed), _CHUNK // 16):
        piece = packed[at : at + _CHUNK // 16]
        while piece:
            try:
                size += len(unpacker.decompress(piece, _CHUNK))
            except zlib.error:  # a picture, or packed in another way
                return
            if size > _LARGEST:
                raise _too_large()
            if unpacker.eof:  # what follows is no part of it
                return
            piece = unpacker.unconsumed_tail


def _too_large() -> SourceError:
    return SourceError(
        "the PDF unpacks to more than 64 MB in one stream, which no transcript does. "
        "Save the transcript alone as a PDF, or as text."
    )
