"""A PDF that unpacks to too much is refused before it is opened."""

import zlib

import pytest

from presskit.errors import SourceError
from presskit.sources import _streams
from presskit.sources._streams import refuse_bombs


def stream(data, head=b"/Filter/FlateDecode"):
    return b"<<" + head + b">>stream\n" + zlib.compress(data) + b"\nendstream "


def test_all_streams_together_are_bounded(monkeypatch):
    monkeypatch.setattr(_streams, "UNPACKED_BYTES", 10_000)
    refuse_bombs(stream(b"a" * 6_000))
    with pytest.raises(SourceError, match="unpacks to more than"):
        refuse_bombs(stream(b"a" * 6_000) * 2)


def test_a_picture_may_be_large_by_itself(monkeypatch):
    monkeypatch.setattr(_streams, "UNPACKED_BYTES", 10_000)
    picture = stream(b"a" * 6_000, b"/Subtype/Image/Filter/FlateDecode")
    refuse_bombs(picture * 3)


def test_what_is_packed_twice_is_refused():
    with pytest.raises(SourceError):
        refuse_bombs(b"<</Filter[/FlateDecode/FlateDecode]>>")


def test_what_is_no_stream_is_no_matter():
    refuse_bombs(b"")
    refuse_bombs(b"stream endstream" * 100)
    refuse_bombs(b"<</Filter/FlateDecode>>stream\nnot packed\nendstream")
