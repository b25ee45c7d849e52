"""Files become a corpus: the steps in their order."""

import os
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from presskit import _data, sources, turns
from presskit._assembly import Read, assemble
from presskit._doubts import Doubt
from presskit._workers import spread
from presskit.audit import Finding
from presskit.corpus import Corpus
from presskit.errors import PresskitError, PresskitWarning, SourceError, TranscriptError
from presskit.identities import Alias, read_aliases
from presskit.sources import Document
from presskit.styles import Style

Lost = list[tuple[Path, PresskitError]]


def load(
    source: str | os.PathLike | Iterable[str | os.PathLike],
    *,
    style: str | Style | None = None,
    workers: int = 1,
    progress: bool = True,
) -> Corpus:
    """Load transcripts.

    Parameters
    ----------
    source : str, path, or iterable of them
        A file, a folder with its subfolders, a glob such as ``"2023/*.txt"``, or a list
        of those. Files named ``aliases.csv`` beside the transcripts settle who is who.
    style : str or Style, optional
        How the transcripts mark a change of speaker, one of
        :func:`presskit.styles.names`; by default found for each file by evidence.
    workers : int, default 1
        Number of processes that read files. The result does not depend on it.
    progress : bool, default True
        Show a progress bar where loading takes more than two seconds.

    Returns
    -------
    Corpus
        The tables.

    Raises
    ------
    SourceError
        If nothing is found, a single file cannot be read, or none of several can.
    TranscriptError
        If a single file holds no transcript.

    Warns
    -----
    PresskitWarning
        If some of several files could not be loaded; ``corpus.audit`` says why.

    Examples
    --------
    >>> from presskit import _data
    >>> load(_data.seeds() / "003_7ec467e6c538953e.txt")
    Corpus(1 transcript, 42 turns, 12 exchanges)
    """
    if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
        raise SourceError(
            f"workers must be 1 or more, a whole number; it is {workers!r}."
        )
    source = _paths(source)
    found = sources.find(source, sources.suffixes())
    outcomes = _outcomes(found.files, style, workers, progress)
    failed = [
        (path, outcome)
        for path, outcome in zip(found.files, outcomes, strict=True)
        if isinstance(outcome, PresskitError)
    ]
    if failed and (found.single or len(failed) == len(outcomes)):
        raise failed[0][1]
    good = [outcome for outcome in outcomes if not isinstance(outcome, PresskitError)]
    if failed:
        warnings.warn(
            f"{len(failed)} of {len(outcomes)} files could not be loaded: "
            f"{failed[0][1]} See corpus.audit for all of them.",
            PresskitWarning,
            stacklevel=2,
        )
    whole = not failed and isinstance(source, str | os.PathLike)
    folder = whole and Path(source).expanduser().is_dir()
    corpus = _made(good, _left_out(failed, found.skipped), whole=folder)
    corpus.call = _call(source, style)
    return corpus


def _call(source: str | os.PathLike | list, style: str | Style | None) -> str:
    """Return the call that loads the same; a style of one's own has no name."""
    if isinstance(style, Style):
        return ""
    several = not isinstance(source, str | os.PathLike)
    paths = [os.fspath(path) for path in source] if several else os.fspath(source)
    return f"presskit.load({paths!r}{f', style={style!r}' if style else ''})"


def _paths(source: object) -> str | os.PathLike | list[str | os.PathLike]:
    """Return what can be a path or a list of paths; say it of everything else."""
    if isinstance(source, str | os.PathLike):
        return source
    paths = list(source) if isinstance(source, Iterable) else [source]
    for path in paths:
        if not isinstance(path, str | os.PathLike):
            raise SourceError(
                f"{source!r} is no path and no list of paths. Give a file, a folder or "
                "a glob, such as '2023/*.txt'."
            )
    return paths


def load_text(
    text: str, *, name: str = "pasted text", style: str | Style | None = None
) -> Corpus:
    """Load one transcript from a string, for instance from the clipboard.

    Parameters
    ----------
    text : str
        The transcript.
    name : str, default "pasted text"
        What to call it in the tables.
    style : str or Style, optional
        As for :func:`load`.

    Returns
    -------
    Corpus
        The tables.

    Raises
    ------
    SourceError
        If the text is blank.
    TranscriptError
        If it holds no transcript.

    Examples
    --------
    >>> load_text("Ann Lee (AP): Why?\\n\\nMinister Bo Ek: Because.")
    Corpus(1 transcript, 2 turns, 1 exchange)
    """
    if not isinstance(text, str) or not text.strip():
        raise SourceError(f"{name}: there is no text. Pass the transcript as a string.")
    document = sources.of_bytes(text.encode("utf-8", "replace"), name)
    try:
        cut = turns.split(document, style)
    except TranscriptError as error:
        raise TranscriptError(f"{name}: {error}") from None
    return _made([(document, cut)], [])


def load_documents(documents: Iterable[Document], lost: Lost, style: str) -> Corpus:
    """Join what was read elsewhere; what is lost, or has no turns, is in the audit."""
    good, lost = [], list(lost)
    for document in documents:
        try:
            good.append((document, turns.split(document, style or None)))
        except TranscriptError as error:
            named = TranscriptError(f"{document.source}: {error}")
            lost.append((Path(document.source), named))
    return _made(good, _left_out(lost, []))


def _made(
    good: list[tuple[Document, turns.Turns]],
    findings: list[Finding],
    *,
    whole: bool = False,
) -> Corpus:
    """Join what was read into a corpus; `whole` if it is all that a folder holds."""
    paths = [Path(document.source) for document, _ in good]
    aliases = {folder: _aliases(folder) for folder in {path.parent for path in paths}}
    files = [
        Read(id_, document, cut, aliases[path.parent])
        for id_, path, (document, cut) in zip(_ids(paths), paths, good, strict=True)
    ]
    files.sort(key=lambda file: file.transcript)
    made = assemble(files)
    if whole:  # of a part of the files it is no wonder that some name is missing
        findings = findings + _unused(aliases, files, made.printed)
    documents = {file.transcript: file.document for file in files}
    tables = {"turns": made.turns, "outlets": made.outlets}
    return Corpus(tables, made.heads, documents, made.findings + findings)


def _outcomes(
    files: list[Path], style: str | Style | None, workers: int, progress: bool
) -> list[tuple[Document, turns.Turns] | PresskitError]:
    """Read each file; an error stands in the place of its result."""
    work = partial(_read, style=style)
    if len(files) == 1 and workers == 1:
        return [work(files[0])]
    from tqdm.auto import tqdm

    with tqdm(total=len(files), unit="file", disable=not progress, delay=2) as bar:
        if workers > 1:
            return spread(work, files, min(workers, len(files)), bar.update)
        outcomes = []
        for file in files:
            outcomes.append(work(file))
            bar.update()
        return outcomes


def _read(
    path: Path, style: str | Style | None
) -> tuple[Document, turns.Turns] | PresskitError:
    """Read one file and cut it into turns."""
    try:
        document = sources.read(path)
        return document, turns.split(document, style)
    except TranscriptError as error:
        return TranscriptError(f"{path}: {error}")
    except SourceError as error:
        return error


def _ids(paths: list[Path]) -> list[str]:
    """Return for each path its stem, or the shortest path that tells it apart."""

    def short(path: Path, parts: int) -> str:
        if parts < 2:
            return path.name if parts else path.stem
        return "/".join([*path.absolute().parts[:-1][-parts + 1 :], path.name])

    ids, parts = [short(path, 0) for path in paths], 0
    while (times := Counter(ids)).total() > len(times) and parts < 20:
        parts += 1
        ids = [
            id_ if times[id_] == 1 else short(path, parts)
            for id_, path in zip(ids, paths, strict=True)
        ]
    return ids


def _aliases(folder: Path) -> Mapping[str, Alias]:
    path = folder / "aliases.csv"
    return read_aliases(path) if path.is_file() else {}


def _unused(
    aliases: Mapping[Path, Mapping[str, Alias]],
    files: list[Read],
    printed: list[set[str]],
) -> list[Finding]:
    """Return the lines of alias files that no label beside them answers to."""
    seen: dict[Path, set[str]] = {}
    for file, names in zip(files, printed, strict=True):
        seen.setdefault(Path(file.document.source).parent, set()).update(names)
    return [
        Finding(
            str(folder / "aliases.csv"),
            Doubt(
                None, None, None, "note", "unused alias",
                f"{name!r}, read as {alias.speaker!r}, is printed in no label here.",
                "Correct the spelling, or take the line out.",
            ),
        )
        for folder, own in sorted(aliases.items())
        for name, alias in own.items()
        if name not in seen[folder]
    ]  # fmt: skip


def _left_out(failed: Lost, skipped: list[Path]) -> list[Finding]:
    """Return what the audit says of files that are not in the tables."""
    findings = [
        Finding(
            str(path),
            Doubt(
                None, None, None, "error", "file not loaded", str(error),
                "Nothing of this file is in the tables.",
            ),
        )
        for path, error in failed
    ]  # fmt: skip
    for path in skipped:
        doubt = Doubt(
            None, None, None, "note", "not a transcript",
            f"{path.name} was left out: no reader claims files that end in "
            f"{path.suffix!r}.",
            "Save it as plain text if it is a transcript.",
        )  # fmt: skip
        findings.append(Finding(str(path), doubt))
    return findings


def load_example() -> Corpus:
    """Load the two press conferences that come with presskit.

    Returns
    -------
    Corpus
        NATO, 5 April 2022 and 13 February 2023: 84 turns, 25 exchanges.

    Examples
    --------
    >>> load_example().transcripts["n_exchanges"].tolist()
    [13, 12]
    """
    corpus = load(_data.seeds())
    corpus.call = "presskit.load_example()"
    return corpus
