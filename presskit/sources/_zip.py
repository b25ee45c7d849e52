"""Members of a zip archive, unpacked only as far as is reasonable."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence

from presskit.errors import SourceError
from presskit.schema.limits import UNPACKED_BYTES


def open_zip(data: bytes) -> zipfile.ZipFile:
    """Open an archive.

    Raises
    ------
    SourceError
        If it is damaged.

    Examples
    --------
    >>> open_zip(b"PK")
    Traceback (most recent call last):
    presskit.errors.SourceError: the file is damaged or cut short...
    """
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        raise _damaged() from None


def read_members(archive: zipfile.ZipFile, names: Sequence[str]) -> Iterator[bytes]:
    """Yield members one by one, not trusting the sizes that the archive declares.

    Raises
    ------
    SourceError
        If one is damaged or locked, or all together unpack to more bytes than
        :mod:`presskit.schema.limits` has.
    """
    left = UNPACKED_BYTES
    if sum(archive.getinfo(name).file_size for name in names) > left:
        raise _too_large()
    for name in names:
        data = _member(archive, name, left)
        left -= len(data)
        yield data


def _member(archive: zipfile.ZipFile, name: str, largest: int) -> bytes:
    try:
        with archive.open(name) as member:
            data = member.read(largest + 1)
    except RuntimeError as error:
        if "password" not in str(error) and "encrypted" not in str(error):
            raise _damaged() from None
        raise SourceError(
            "the file is locked with a password. Open it, save a copy without the "
            "password, and use that."
        ) from None
    except (
        KeyError,
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        EOFError,
        ValueError,
        MemoryError,
    ):
        raise _damaged() from None
    if len(data) > largest:
        raise _too_large()
    return data


def _damaged() -> SourceError:
    return SourceError(
        "the file is damaged or cut short. Download it or save it again as .docx."
    )


def _too_large() -> SourceError:
    return SourceError(
        f"the file unpacks to more than {UNPACKED_BYTES / 1e6:.0f} MB, which no "
        "transcript does. Save the transcript alone as .docx or .txt."
    )
