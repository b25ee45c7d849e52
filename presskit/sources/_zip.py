"""Members of a zip archive, unpacked only as far as is reasonable."""

import io
import zipfile
import zlib

from presskit.errors import SourceError

_LARGEST = 64 * 1024 * 1024  # a book of 1,000 pages takes 10 MB


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


def read_member(archive: zipfile.ZipFile, name: str, largest: int = _LARGEST) -> bytes:
    """Unpack one member, not trusting the size that the archive declares.

    Raises
    ------
    SourceError
        If it is missing, damaged, locked, or unpacks to more than `largest` bytes.
    """
    try:
        if archive.getinfo(name).file_size > largest:
            raise _too_large()
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
        "the file unpacks to more than 64 MB, which no transcript does. Save the "
        "transcript alone as .docx or .txt."
    )
