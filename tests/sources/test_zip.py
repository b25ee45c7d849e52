"""Members of an archive, unpacked only as far as is reasonable."""

import io
import zipfile

import pytest

from presskit.errors import SourceError
from presskit.sources import _zip
from presskit.sources._zip import open_zip, read_members


def packed(**members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_members_in_the_order_that_is_asked_for():
    archive = open_zip(packed(a=b"1", b=b"2"))
    assert list(read_members(archive, ["b", "a"])) == [b"2", b"1"]


def test_all_together_are_bounded(monkeypatch):
    monkeypatch.setattr(_zip, "UNPACKED_BYTES", 1_000)
    archive = open_zip(packed(a=b"x" * 600, b=b"x" * 600))
    assert len(next(read_members(archive, ["a"]))) == 600
    with pytest.raises(SourceError, match="unpacks to more than"):
        list(read_members(archive, ["a", "b"]))


@pytest.mark.parametrize("data", [b"", b"PK", packed(a=b"x")[:-10], b"x" * 100])
def test_a_damaged_archive_is_an_error(data):
    with pytest.raises(SourceError, match="damaged or cut short"):
        open_zip(data)


def test_a_damaged_member_is_an_error():
    data = bytearray(packed(a=b"some words of talk " * 50))
    data[40:60] = bytes(20)
    with pytest.raises(SourceError, match="damaged"):
        list(read_members(open_zip(bytes(data)), ["a"]))
