"""What people decided, from the files beside the transcripts and those passed in."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit.corpus._asked import Read
from presskit.corrections import (
    ABOUT,
    FILE,
    WHOLE,
    Correction,
    Fact,
    Followed,
    Problem,
    Text,
    Unplaced,
    anchored,
    as_line,
    bearers,
    cut,
    follow,
    printed_labels,
    read_about,
    read_corrections,
    told,
)
from presskit.doubts import Doubt, Fix, Kind
from presskit.identities import (
    Alias,
    read_aliases,
)
from presskit.names import read_label
from presskit.schema.values import Document, Turns

CORRECTIONS, ALIASES = FILE, "aliases.csv"
SPEAKERS = ("speaker", "name", "role", "outlet", "same person", "not same person")


class Decisions(NamedTuple):
    """Corrections of all files, what is told about files, and the aliases of folders.

    `beside` are the aliases of the folder's own file, without what was passed in.
    `given` are the names of the files of corrections that were passed in, and `folders`
    the folder for which each of the others holds.
    """

    corrections: list[Correction]
    facts: list[Fact]
    problems: list[Problem]
    aliases: dict[Path, Mapping[str, Alias]]
    beside: dict[Path, Mapping[str, Alias]]
    given: frozenset[str]
    folders: dict[str, Path]


def decisions(
    folders: Iterable[Path],
    home: Path | None,
    corrections: str | os.PathLike | pd.DataFrame | None,
    aliases: str | os.PathLike | None,
    base: Path,
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
    base : Path
        What relative paths begin in.

    Returns
    -------
    Decisions
        Each line once; names of files are as given.
    """
    folders = set(folders)
    around = sorted(folders | ({home} if home else set()))
    of = {
        str(folder / CORRECTIONS): folder
        for folder in around
        if (base / folder / CORRECTIONS).is_file()
    }
    sources: list[str | os.PathLike | pd.DataFrame] = list(of)
    if isinstance(corrections, str | os.PathLike):
        beside = {os.path.realpath(base / source) for source in of}
        if os.path.realpath(base / corrections) not in beside:
            sources.append(corrections)
    elif corrections is not None:
        sources.append(corrections)
    found: dict[tuple, Correction] = {}
    problems: list[Problem] = []
    for source in sources:
        table = isinstance(source, pd.DataFrame)
        lines, wrong = read_corrections(source if table else base / source)
        shown = "" if table else str(source)
        problems += [one._replace(file=shown) for one in wrong]
        for line in lines:
            found.setdefault(line.key, line._replace(file=shown))
    facts, wrong = _facts(around, base)
    problems += wrong
    passed = read_aliases(base / aliases) if aliases is not None else {}
    own = {
        folder: read_aliases(base / folder / ALIASES)
        if (base / folder / ALIASES).is_file()
        else {}
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
        facts,
        problems,
        {folder: {**held, **passed} for folder, held in own.items()},
        own,
        frozenset({given} if corrections is not None else ()),
        of,
    )


def _facts(folders: Iterable[Path], base: Path) -> tuple[list[Fact], list[Problem]]:
    """Read about.csv in some folders: the facts, and the problems."""
    facts: list[Fact] = []
    problems: list[Problem] = []
    for folder in folders:
        if (base / folder / ABOUT).is_file():
            shown = str(folder / ABOUT)
            own, wrong = read_about(base / folder / ABOUT)
            facts += [one._replace(file=shown) for one in own]
            problems += [one._replace(file=shown) for one in wrong]
    return facts, problems


class Placed(NamedTuple):
    """The lines and facts of each file, and what is to be said of all lines."""

    lines: list[list[Correction]]
    facts: list[dict[str, str]]
    findings: list[Doubt]


def placed(
    made: Decisions, texts: Sequence[Text], paths: Sequence[Path], *, whole: bool
) -> Placed:
    """Find for each line, and each row of about.csv, the files that it is about.

    Parameters
    ----------
    made : Decisions
        What was read.
    texts : sequence of Text
        Every file that is loaded.
    paths : sequence of Path
        The path of each, as given.
    whole : bool
        Whether all that a folder holds is loaded: then a line without a source is
        wrong; of a part of the files it is no wonder.

    Returns
    -------
    Placed
        What has no place, or contradicts itself, is an error.
    """

    def below(file: str, number: int) -> bool:
        folder = made.folders.get(file)
        return folder is None or folder in paths[number].parents

    followed = follow(
        made.corrections, texts, lambda one, number: below(one.file, number)
    )
    findings = [
        _unread(one)
        if one.harmless
        else failure(one.transcript or one.file, one, one.message, one.advice)
        for one in made.problems
    ]
    findings += _gone(made, followed.gone, texts, whole=whole)
    findings += moved(followed, texts)
    files = [(text.transcript, path) for text, path in zip(texts, paths, strict=True)]
    of: list[list[Fact]] = [[] for _ in texts]
    for fact in made.facts:
        folder = Path(fact.file).parent
        near = [n for n, (_, path) in enumerate(files) if folder in path.parents]
        own = [near[n] for n in bearers(fact.named, [files[n] for n in near])]
        if len(own) == 1:
            of[own[0]].append(fact)
        elif own or whole:
            findings.append(_unborne(fact, len(own)))
    facts = []
    for text, lines, own in zip(texts, followed.lines, of, strict=True):
        known = told(lines, own)
        facts.append(known.facts)
        findings += [failure(text.transcript, *one) for one in known.failed]
        refused = {one for one, _, _ in known.failed}
        lines[:] = [one for one in lines if one not in refused]
    return Placed(followed.lines, facts, list(dict.fromkeys(findings)))


def _unread(one: Problem) -> Doubt:
    """Say that something in a file of ours is not read."""
    return Doubt(
        None, None, None, Kind.UNKNOWN_COLUMN, f"{where(one)}: {one.message}",
        one.advice,
        transcript=one.file,
    )  # fmt: skip


def _unborne(fact: Fact, n: int) -> Doubt:
    """Say that a row of about.csv is about no file, or about several."""
    if n:
        why = f"{n} files are called {fact.named!r}."
        advice = "Write the name with its ending, or the id of the transcript."
    else:
        why = f"no loaded file is called {fact.named!r}."
        advice = "Correct the name of the file, or take the row out."
    one = Problem(fact.file, fact.line, fact.named, why, advice)
    return failure(fact.named, one, why, advice)


def moved(followed: Followed, texts: Sequence[Text]) -> list[Doubt]:
    """Say which lines have followed their words, and which have lost them."""
    findings = []
    for number, one in followed.moved:
        text = texts[number]
        keys = {other.key for other in followed.lines[number] if not other.written}
        if one.key in keys:
            continue  # somebody has made it permanent
        new = anchored(one, text.folded)
        old = one.as_written
        why = (
            f"are at {one.start} now, not at {old.start}"
            if text.sha256 == old.sha256
            else f"stand at {one.start} of a file with other bytes"
        )
        findings.append(Doubt(
            one.start, one.end, None, Kind.CORRECTION_MOVED,
            f"{one.action!r} is followed by its words, {_words(old)}, which {why} "
            f"({where(one)}).",
            "Read the words. If they are those that were meant, put the suggested line "
            "in the place of the old one.", None,
            Fix(one.action, one.start, one.end, one.value, as_line(new), as_line(old)),
            transcript=text.transcript,
        ))  # fmt: skip
    return findings + [lost(one) for one in followed.unplaced]


def lost(one: Unplaced) -> Doubt:
    """Say that the words of a line have no place."""
    line = one.correction
    return failure(
        one.transcript or line.transcript or line.file, line,
        f"it was made on the words {_words(line)}, and {one.why}.",
        "Look for the place: copy the suggestion anew, or delete the line.",
    )  # fmt: skip


def _words(one: Correction) -> str:
    """Return the words of a line for a sentence; of one between words, those."""
    words = one.words or f"{one.before} | {one.after}"
    return f"“{words if len(words) <= 90 else f'{words[:89]}…'}”"


def decided(
    transcript: str,
    document: Document,
    turns: Turns,
    aliases: Mapping[str, Alias],
    corrections: Sequence[Correction],
) -> tuple[Read, list[Doubt]]:
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
    tuple of (Read, list of Doubt)
        The file with its turns as decided, and the lines that could not be followed.
    """
    found = cut(turns, document, corrections)
    failed = [
        failure(transcript, one.correction, one.message, one.advice)
        for one in found.failed
    ]
    about = [one for one in corrections if one.action in SPEAKERS]
    more = [one for one in corrections if one.action in ("fine", *WHOLE)]
    settled = [*found.applied, *more]
    printed = printed_labels(turns, found.turns)
    read = Read(transcript, document, found.turns, aliases, printed, about, settled)
    return read, failed


def failure(
    transcript: str, one: Correction | Problem | Fact, message: str, advice: str
) -> Doubt:
    """Say that a line of a correction file is not followed."""
    place = (one.start, one.end) if isinstance(one, Correction) else (None, None)
    what = "A correction" if isinstance(one, Correction) else "A line"
    return Doubt(
        *place, None, Kind.CORRECTION_FAILED,
        f"{what} is not followed ({where(one)}): {message}", advice,
        transcript=transcript,
    )  # fmt: skip


def where(one: Correction | Problem | Fact) -> str:
    """Say in which line of which file a correction stands; its folder is nobody's."""
    name = Path(one.file).name if one.file else "the corrections given"
    return f"line {one.line} of {name}" if one.line else name


def _gone(
    made: Decisions, lines: Iterable[Correction], texts: Sequence[Text], *, whole: bool
) -> list[Doubt]:
    """Return the lines that no loaded file answers to.

    A source that is loaded under the same name with other bytes has changed since.
    """
    named = {text.transcript: text.sha256 for text in texts}
    findings = []
    for one in lines:
        if one.transcript in named and not one.has_words:
            findings.append(
                failure(
                    one.transcript, one,
                    f"{one.transcript} has changed since it was written: its SHA-256 "
                    f"begins with {named[one.transcript][:10]}, not {one.sha256[:10]}, "
                    "and the line does not say which words it is about.",
                    "Look at the place again: copy the suggestion anew, or delete the "
                    "line.",
                )
            )  # fmt: skip
        elif whole or one.file in made.given:
            findings.append(
                failure(
                    one.transcript or one.file, one,
                    f"no loaded file has the SHA-256 {one.sha256[:10]}… of "
                    f"{one.transcript!r}" + ", or its words." * one.has_words
                    + "." * (not one.has_words),
                    "The source has changed or is not here; load it too, or delete the "
                    "line.",
                )
            )  # fmt: skip
    return findings
