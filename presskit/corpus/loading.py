"""Files become a corpus: the steps in their order."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit.corpus import saved
from presskit.corpus._corpus import Corpus
from presskit.corpus._failed_files import spared
from presskit.corpus._inputs import (
    Decisions,
    aliases_of,
    decide,
    find,
    of_text,
)
from presskit.corpus._left_out import (
    Lost,
    not_claimed,
    not_loaded,
    of_notices,
    warn_of_files,
)
from presskit.corpus._no_garbage_collection import uncollected
from presskit.corpus._of_frame import documents_of
from presskit.corpus._origin import Origin
from presskit.corpus._reading import attempt, outcomes_of
from presskit.errors import (
    FilesWarning,
    OutputError,
    PresskitError,
    SourceError,
    TableError,
    twice,
    warn,
)
from presskit.files import examples
from presskit.files.names import path_of, shown
from presskit.schema.values import Correction, Document, Style, Transcript


def load(
    source: str | os.PathLike | Iterable[str | os.PathLike] | pd.DataFrame,
    *,
    style: str | Style | None = None,
    corrections: str | os.PathLike | pd.DataFrame | None = None,
    aliases: str | os.PathLike | None = None,
    workers: int = 1,
    progress: bool = True,
) -> Corpus:
    """Load transcripts.

    Parameters
    ----------
    source : str, path, iterable of them, or DataFrame
        A file, a folder with its subfolders, a glob such as ``"2023/*.txt"``, or a list
        of those; or a folder that :meth:`Corpus.save` wrote, which gives the saved
        corpus back. What presskit wrote beside transcripts is left out. Files named
        ``aliases.csv``, ``corrections.csv`` and ``about.csv`` beside the transcripts
        are followed: they settle who is who, what was cut wrongly, and what a file is.
        A relative path is meant in the current folder. A DataFrame has one row a turn,
        as a CSV file would have it, with a column `transcript` if it holds several.
    style : str or Style, optional
        How the transcripts mark a change of speaker, one of
        :func:`presskit.styles.names`; by default found for each file by evidence.
    corrections : path or DataFrame, optional
        Corrections from elsewhere, followed as well; columns as
        :data:`presskit.corrections.COLUMNS`.
    aliases : path, optional
        An alias file from elsewhere; it goes before those beside the transcripts.
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
    TableError
        If there is no style of that name.

    Warns
    -----
    PresskitWarning
        If some of several files could not be loaded, two of them seem to hold one
        event, or a correction could not be followed; ``corpus.audit`` says why.

    Examples
    --------
    >>> from presskit.files import examples
    >>> load(examples.seeds() / "003_7ec467e6c538953e.txt")
    Corpus(1 transcript, 42 turns, 12 exchanges)
    """
    if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
        raise SourceError(
            f"workers must be 1 or more, a whole number; it is {workers!r}."
        )
    if isinstance(source, pd.DataFrame):
        origin = Origin(style, corrections=corrections, aliases=aliases, base=_here())
        documents = documents_of(source)
        corpus = _of_documents(documents, origin, single=len(documents) == 1)
        _warn(corpus)
        return corpus
    source = _paths(source)
    if folder := saved.folder_of(source):
        settings = {"style": style, "corrections": corrections, "aliases": aliases}
        corpus = saved.corpus_of(folder, settings)
        corpus.call = _call(source, None)
        return corpus
    found = find(source)
    origin = Origin(
        style,
        home=_home(source),
        corrections=corrections,
        aliases=aliases,
        base=_here(),
    )
    paths = [path_of(shown(path), origin.base) for path in found.files]
    decisions = _decided(paths, origin)
    items = zip(found.files, aliases_of(paths, decisions, origin.base), strict=True)
    outcomes = outcomes_of(list(items), style, workers, progress)
    failed = [
        (path, outcome)
        for path, outcome in zip(found.files, outcomes, strict=True)
        if isinstance(outcome, PresskitError)
    ]
    failed.sort(key=lambda pair: isinstance(pair[1], OutputError))
    if failed and (found.single or len(failed) == len(outcomes)):
        raise failed[0][1]
    own = [path for path, error in failed if isinstance(error, OutputError)]
    failed = failed[: len(failed) - len(own)]
    good = [outcome for outcome in outcomes if not isinstance(outcome, PresskitError)]
    doubts = [
        *not_loaded(failed),
        *not_claimed(found.skipped, [*found.saved, *own]),
        *of_notices(found.notices),
    ]
    serious = [notice for notice in found.notices if notice.severity != "note"]
    whole = not failed and not serious
    corpus, odd = _joined(good, origin._replace(doubts=doubts, whole=whole), decisions)
    corpus.call = _call(source, style, corrections, aliases)
    warn_of_files([*failed, *odd], len(outcomes), serious)
    _warn(corpus)
    return corpus


def _home(source: object) -> Path | None:
    """Return the folder that is loaded, if it is one."""
    if not isinstance(source, str | os.PathLike):
        return None
    folder = path_of(Path(source).expanduser())
    return folder if folder.is_dir() else None


def _decided(paths: Iterable[Path], origin: Origin) -> Decisions:
    """Read what people decided about some files."""
    given = origin.corrections, origin.aliases
    return decide(paths, origin.home, *given, origin.base)


def _here() -> Path:
    """Return the folder for relative paths; the current one may change later."""
    try:
        return Path().absolute()
    except FileNotFoundError:  # the current folder is gone
        return Path()


@uncollected
def _joined(
    good: list[Transcript], origin: Origin, decisions: Decisions
) -> tuple[Corpus, Lost]:
    """Return the corpus and what it could not hold; raise where that is all of it."""
    corpus, odd = spared(good, origin, decisions)
    if corpus is None:
        raise odd[0][1]
    return corpus, odd


def _warn(corpus: Corpus) -> None:
    """Warn of corrections not followed, of files not to use yet, of events twice."""
    failed = corpus.origin.failed
    if failed:
        warn(
            f"{len(failed)} correction{'s' * (len(failed) > 1)} could not be followed. "
            f"{failed[0]} See corpus.audit.",
        )
    if unsound := corpus.unsound:
        id_, why = next(iter(unsound.items()))
        others = f"; and {len(unsound) - 1:,} more" if len(unsound) > 1 else ""
        warn(
            f"{id_}: {why}{others}. See corpus.audit.",
            FilesWarning,
        )
    if twins := corpus.counted_twice:
        warn(twice(twins), FilesWarning)


def _call(
    source: str | os.PathLike | list,
    style: str | Style | None,
    corrections: object = None,
    aliases: object = None,
) -> str:
    """Return the call that loads the same; '' for a style or table of one's own."""
    if isinstance(style, Style) or isinstance(corrections, pd.DataFrame):
        return ""
    several = not isinstance(source, str | os.PathLike)
    paths = [os.fspath(path) for path in source] if several else os.fspath(source)
    said = {"style": style, "corrections": corrections, "aliases": aliases}
    more = "".join(
        f", {name}={os.fspath(value)!r}" for name, value in said.items() if value
    )
    return f"presskit.load({paths!r}{more})"


def _paths(source: object) -> str | os.PathLike | list[str | os.PathLike]:
    """Return a path or a list of paths; of everything else, raise that it is none."""
    if isinstance(source, str | os.PathLike):
        return source
    if isinstance(source, Corpus):
        raise SourceError(
            "this is a corpus, which is loaded already. Use it as it is, or a part of "
            "it: corpus.filter(…)."
        )
    paths = list(source) if isinstance(source, Iterable) else [source]
    for path in paths:
        if not isinstance(path, str | os.PathLike):
            raise SourceError(
                f"{source!r} is neither a path nor a list of paths. Give a file, a "
                "folder or a glob, such as '2023/*.txt'."
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
    document = of_text(text, name)
    return _of_documents([document], Origin(style, base=_here()), single=True)


def load_documents(documents: Iterable[Document], lost: Lost, style: str) -> Corpus:
    """Join what was read elsewhere; what is lost, or has no turns, is in the audit."""
    origin = Origin(style or None, not_loaded(lost), base=_here())
    return _of_documents(documents, origin)


def _of_documents(
    documents: Iterable[Document], origin: Origin, *, single: bool = False
) -> Corpus:
    """Join documents into a corpus; one that has no turns is in the audit."""
    read = _read(documents, origin)
    if read.lost and single:
        raise read.lost[0][1]
    return joined_with(read)


class Read(NamedTuple):
    """Documents that were read by themselves, and what people decided about them."""

    good: list[Transcript]
    lost: Lost
    origin: Origin
    decisions: Decisions


@uncollected
def _read(documents: Iterable[Document], origin: Origin) -> Read:
    """Read documents, each by itself."""
    documents = list(documents)
    paths = [path_of(one.source, origin.base) for one in documents]
    decisions = _decided(paths, origin)
    aliases = aliases_of(paths, decisions, origin.base)
    outcomes = [
        attempt(document.source, document, origin.style, own)
        for document, own in zip(documents, aliases, strict=True)
    ]
    good = [outcome for outcome in outcomes if not isinstance(outcome, PresskitError)]
    lost = [
        (Path(document.source), outcome)
        for document, outcome in zip(documents, outcomes, strict=True)
        if isinstance(outcome, PresskitError)
    ]
    return Read(good, lost, origin, decisions)


def part_of(corpus: Corpus, documents: Iterable[Document]) -> Read:
    """Read some documents of a corpus again, as it was loaded."""
    return _read(documents, corpus.origin._replace(doubts=(), whole=False))


def joined_with(read: Read, lines: Sequence[Correction] = ()) -> Corpus:
    """Join documents into a corpus, with lines of corrections that no file has."""
    good, lost, origin, decisions = read
    more = decisions._replace(corrections=[*decisions.corrections, *lines])
    doubts = [*origin.doubts, *not_loaded(lost)]
    return _joined(good, origin._replace(doubts=doubts), more)[0]


def reload(corpus: Corpus) -> Corpus:
    """Make a corpus anew from the text it holds, with corrections as they are now.

    Parameters
    ----------
    corpus : Corpus
        What :func:`load` returns; not a part of it.

    Returns
    -------
    Corpus
        The same transcripts; the files of transcripts are not read again, those of
        corrections and aliases are.

    Raises
    ------
    TableError
        If `corpus` is a part of another one, or comes from saved tables.

    Examples
    --------
    >>> corpus = load_example()
    >>> reload(corpus).turns.equals(corpus.turns)
    True
    """
    origin = corpus.origin
    if origin is None:
        raise TableError(
            "only a whole corpus can be made anew, and this is a part of one. Reload "
            "the one that was filtered."
            if corpus.saved is None
            else f"this corpus comes from saved tables ({corpus.saved}), and cannot be "
            "made anew. Load its transcripts: presskit.load of the files in "
            "corpus.transcripts['source']."
        )
    again = _of_documents(origin.documents, origin)
    again.call = corpus.call
    again.corrections = corpus.corrections
    _warn(again)
    return again


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
    corpus = load(examples.seeds())
    corpus.call = "presskit.load_example()"
    corpus.corrections = None  # nobody's decisions are written into the package
    return corpus
