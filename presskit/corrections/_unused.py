"""Lines of alias files that no label answers to."""

from collections.abc import Sequence
from pathlib import Path

from presskit.corrections._collect import ALIASES, Decisions
from presskit.doubts import Doubt, Kind
from presskit.files.names import path_of
from presskit.schema.values import Transcript
from presskit.text import plain


def unused_aliases(decisions: Decisions, files: Sequence[Transcript]) -> list[Doubt]:
    """Return the lines of alias files that no label beside them answers to.

    Parameters
    ----------
    decisions : Decisions
        What was decided.
    files : sequence of Transcript
        All files.

    Returns
    -------
    list of Doubt
        One a line.
    """
    printed: dict[Path, set[str]] = {}
    for file in files:
        members, folder = file.cast.members, path_of(file.document.source).parent
        names = [*members, *(member.name for member in members.values())]
        printed.setdefault(folder, set()).update(map(plain, names))
    return [
        Doubt(
            None, None, None, Kind.UNUSED_ALIAS,
            f"{name!r}, read as {alias.speaker!r}, is printed in no label here.",
            "Correct the spelling, or take the line out.",
            transcript=str(folder / ALIASES),
        )
        for folder, own in sorted(decisions.beside.items())
        for name, alias in own.items()
        if name not in printed.get(folder, ())
    ]  # fmt: skip
