"""What the audit says of files that are not in the tables."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from presskit import outputs
from presskit.corpus import saved
from presskit.corpus._inputs import Notice
from presskit.doubts import Doubt, Kind
from presskit.errors import FilesWarning, PresskitError, warn
from presskit.files.names import shown

Lost = list[tuple[Path, PresskitError]]
"""Files, and why they are not loaded."""


def not_loaded(failed: Lost) -> list[Doubt]:
    """Return the doubts about files that could not be loaded."""
    return [
        Doubt(
            None, None, None, Kind.FILE_NOT_LOADED, str(error),
            "Nothing of this file is in the tables.", transcript=shown(path),
        )
        for path, error in failed
    ]  # fmt: skip


def not_claimed(skipped: list[Path], own: list[Path]) -> list[Doubt]:
    """Return the doubts about files that no reader claims, or presskit wrote."""
    written = [path for path in skipped if outputs.of_file(path)]
    doubts = [_unclaimed(path) for path in skipped if path not in written]
    return doubts + saved.left_out([*own, *written])


def _unclaimed(path: Path) -> Doubt:
    return Doubt(
        None, None, None, Kind.NOT_A_TRANSCRIPT,
        f"{shown(path.name)} was left out: no reader claims files that end in "
        f"{path.suffix!r}.",
        "Save it as plain text if it is a transcript.",
        transcript=shown(path),
    )  # fmt: skip


def of_notices(notices: Iterable[Notice]) -> list[Doubt]:
    """Return the doubts about what lies in a folder and was not read."""
    return [
        Doubt(
            None, None, None,
            Kind.COUNTED_ONCE if severity == "note" else Kind.NOT_READ,
            message, advice,
            worse=severity == "error", transcript=shown(path),
        )
        for path, severity, message, advice in notices
    ]  # fmt: skip


def warn_of_files(failed: Lost, n: int, unread: Sequence[Notice]) -> None:
    """Warn that files were not loaded."""
    if failed:
        warn(
            f"{len(failed)} of {n} files could not be loaded: {failed[0][1]} "
            "See corpus.audit for all of them.",
            FilesWarning,
        )
    if unread:
        warn(
            f"{len(unread)} of what is there could not be read: {unread[0].message} "
            "See corpus.audit.",
            FilesWarning,
        )
