"""What people decided, from the files beside the transcripts and those passed in."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit._asked import Read
from presskit._doubts import Doubt
from presskit.audit import Finding
from presskit.corrections import Correction, Problem, cut, read_corrections
from presskit.identities import Alias, read_aliases, read_label
from presskit.sources import Document
from presskit.turns import Turns

CORRECTIONS, ALIASES = "corrections.csv", "aliases.csv"
SPEAKERS = ("speaker", "role", "outlet", "same person", "not same person")


class Decisions(NamedTuple):
    """Corrections of all files, and the aliases that hold in each folder.

    `beside` are those of the folder's own file, without what was passed in.
    """

    corrections: list[Correction]
    problems: list[Problem]
    aliases: dict[Path, Mapping[str, Alias]]
    beside: dict[Path, Mapping[str, Alias]]
    given: frozenset[str]


def decisions(
    folders: Iterable[Path],
    home: Path | None,
    corrections: str | os.PathLike | pd.DataFrame | None,
    aliases: str | os.PathLike | None,
) -> Decisions:
    """Read what was decided.

    Parameters
    ----------
    folders : iterable of Path
        Where the transcripts are.
    home : Path or None
        The folder that was loaded; its corrections hold for the folders below.
    corrections, aliases : path, DataFrame or None
        What was passed in beside that.

    Returns
    -------
    Decisions
        Each line once; `given` are the names of the files that were passed in.
    """
    folders = set(folders)
    sources: list[str | os.PathLike | pd.DataFrame] = [
        folder / CORRECTIONS
        for folder in sorted(folders | ({home} if home else set()))
        if (folder / CORRECTIONS).is_file()
    ]
    if isinstance(corrections, str | os.PathLike):
        beside = {os.path.realpath(source) for source in sources}
        if os.path.realpath(corrections) not in beside:
            sources.append(corrections)
    elif corrections is not None:
        sources.append(corrections)
    found: dict[tuple, Correction] = {}
    problems: list[Problem] = []
    for source in sources:
        lines, wrong = read_corrections(source)
        problems += wrong
        for line in lines:
            found.setdefault(line.key, line)
    passed = read_aliases(Path(aliases)) if aliases is not None else {}
    own = {
        folder: read_aliases(folder / ALIASES) if (folder / ALIASES).is_file() else {}
        for folder in folders
    }
    everybodys = {
        (folder, printed)
        for folder, held in own.items()
        for printed in held
        if (part := read_label(printed.title()))
        and part.anonymous
        and not (part.pieces or part.number)
    }
    problems += [
        Problem(
            str(folder / ALIASES), None, "",
            f"{printed!r} is printed for anybody who asks, and an alias of it would "
            "make them all one person.",
            "Correct the speaker of each turn in corrections.csv instead.",
        )
        for folder, printed in sorted(everybodys)
    ]  # fmt: skip
    own = {
        folder: {
            name: one for name, one in held.items() if (folder, name) not in everybodys
        }
        for folder, held in own.items()
    }
    given = "" if not isinstance(corrections, str | os.PathLike) else str(corrections)
    return Decisions(
        list(found.values()),
        problems,
        {folder: {**held, **passed} for folder, held in own.items()},
        own,
        frozenset({given} if corrections is not None else ()),
    )


def decided(
    transcript: str,
    document: Document,
    turns: Turns,
    aliases: Mapping[str, Alias],
    corrections: Sequence[Correction],
) -> tuple[Read, list[Finding]]:
    """Replay on one file what was decided about its turns.

    Parameters
    ----------
    transcript : str
        Its id.
    document, turns
        The file, and how it was cut.
    aliases : mapping
        The alias file that holds for it.
    corrections : sequence of Correction
        Those with its SHA-256.

    Returns
    -------
    tuple of (Read, list of Finding)
        The file with its turns as decided, and the lines that could not be followed.
    """
    found = cut(turns, document, corrections)
    failed = [
        failure(transcript, one.correction, one.message, one.advice)
        for one in found.failed
    ]
    about = [one for one in corrections if one.action in SPEAKERS]
    read = Read(transcript, document, found.turns, aliases, about, found.applied)
    return read, failed


def failure(
    transcript: str, one: Correction | Problem, message: str, advice: str
) -> Finding:
    """Say that a line of a correction file is not followed."""
    place = (one.start, one.end) if isinstance(one, Correction) else (None, None)
    doubt = Doubt(
        *place, None, "error", "correction failed",
        f"A correction is not followed ({where(one)}): {message}", advice,
    )  # fmt: skip
    return Finding(transcript, doubt)


def where(one: Correction | Problem) -> str:
    """Say in which line of which file a correction stands; its folder is nobody's."""
    name = Path(one.file).name if one.file else "the corrections given"
    return f"line {one.line} of {name}" if one.line else name


def unfollowed(
    made: Decisions, ids: Mapping[str, str], *, whole: bool
) -> list[Finding]:
    """Return the lines that no loaded file answers to.

    Parameters
    ----------
    made : Decisions
        What was read.
    ids : mapping of str to str
        The id of each loaded transcript, by its SHA-256.
    whole : bool
        Whether all that a folder holds is loaded: then a line without a source is
        wrong; of a part of the files it is no wonder.

    Returns
    -------
    list of Finding
        Errors. A source that is loaded under the same name with other bytes has
        changed since.
    """
    named = {id_: sha for sha, id_ in ids.items()}
    findings = [
        failure(one.transcript or one.file, one, one.message, one.advice)
        for one in made.problems
    ]
    for one in made.corrections:
        if one.sha256 in ids:
            continue
        if one.transcript in named:
            findings.append(
                failure(
                    one.transcript, one,
                    f"{one.transcript} has changed since it was written: its SHA-256 "
                    f"begins with {named[one.transcript][:10]}, not {one.sha256[:10]}.",
                    "Look at the place again: copy the suggestion anew, or delete the "
                    "line.",
                )
            )  # fmt: skip
        elif whole or one.file in made.given:
            findings.append(
                failure(
                    one.transcript or one.file, one,
                    f"no loaded file has the SHA-256 {one.sha256[:10]}… of "
                    f"{one.transcript!r}.",
                    "The source has changed or is not here; load it too, or delete the "
                    "line.",
                )
            )  # fmt: skip
    return findings
