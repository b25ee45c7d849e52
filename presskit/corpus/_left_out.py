"""What is told of the files of a folder that are not among the transcripts."""

import warnings
from collections.abc import Iterable, Sequence
from pathlib import Path

from presskit import outputs, sources
from presskit.corpus import saved
from presskit.corpus._shield import Lost
from presskit.doubts import Doubt, Kind
from presskit.errors import PresskitWarning


def warn_of_files(failed: Lost, n: int, unread: Sequence[sources.Notice]) -> None:
    """Warn that files were not loaded."""
    if failed:
        warnings.warn(
            f"{len(failed)} of {n} files could not be loaded: {failed[0][1]} "
            "See corpus.audit for all of them.",
            PresskitWarning,
            stacklevel=3,
        )
    if unread:
        warnings.warn(
            f"{len(unread)} of what is there could not be read: {unread[0].message} "
            "See corpus.audit.",
            PresskitWarning,
            stacklevel=3,
        )


def not_claimed(skipped: list[Path], own: list[Path]) -> list[Doubt]:
    """Return what the audit says of files that no reader claims, or presskit wrote."""
    written = [path for path in skipped if outputs.of_file(path)]
    skipped = [path for path in skipped if path not in written]
    findings = []
    for path in skipped:
        findings.append(Doubt(
            None, None, None, Kind.NOT_A_TRANSCRIPT,
            f"{sources.shown(path.name)} was left out: no reader claims files that "
            f"end in {path.suffix!r}.",
            "Save it as plain text if it is a transcript.",
            transcript=sources.shown(path),
        ))  # fmt: skip
    return findings + saved.left_out([*own, *written])


def of_notices(notices: Iterable[sources.Notice]) -> list[Doubt]:
    """Return what the audit says of what lies in a folder and was not read."""
    return [
        Doubt(
            None, None, None,
            Kind.COUNTED_ONCE if severity == "note" else Kind.NOT_READ,
            message, advice,
            worse=severity == "error", transcript=sources.shown(path),
        )
        for path, severity, message, advice in notices
    ]  # fmt: skip
