"""The words, written once into lines of presskit 0.1, which have none."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from presskit.corpus.build import cut as cut_document
from presskit.corrections import (
    FILE,
    Text,
    TurnId,
    anchored,
    cut,
    find_turn,
    follow,
    named,
    printed_labels,
    read_corrections,
    rewritten,
)
from presskit.errors import PresskitError
from presskit.schema import ids
from presskit.schema.values import Correction, Document, Turns
from presskit.sources import find, path_of, read, suffixes, transcript_ids


class Anchored(NamedTuple):
    """What was done to one correction file.

    Attributes
    ----------
    file : Path
        The file.
    n : int
        Lines that got their words, or name another turn in the new way.
    left : list of int
        Lines of the file that still have no words: no transcript has their SHA-256, or
        they cannot be followed.
    """

    file: Path
    n: int
    left: list[int]


def anchor(folder: str | os.PathLike) -> list[Anchored]:
    """Write the words at their places into lines that do not have them.

    That is done once, for correction files of presskit 0.1, before the transcripts
    change or are read by a newer presskit. Lines that have words stay as they are.

    Parameters
    ----------
    folder : path
        The folder that is loaded; correction files in it and beside its transcripts are
        written to, transcripts are not.

    Returns
    -------
    list of Anchored
        One a correction file.

    Raises
    ------
    SourceError
        If there are no transcripts.
    TableError
        If a file is not a correction file.
    WriteError
        If one cannot be written.

    Examples
    --------
    >>> from hashlib import sha256
    >>> from tempfile import TemporaryDirectory
    >>> said = b"Ann Lee (AP): Why?\\n\\nMinister Bo Ek: So.\\n"
    >>> line = f"outlet,a,{sha256(said).hexdigest()},14,18,NPR,\\n"
    >>> header = "action,transcript,sha256,start,end,value,reason\\n"
    >>> with TemporaryDirectory() as folder:
    ...     _ = (Path(folder) / "a.txt").write_bytes(said)
    ...     file = Path(folder) / "corrections.csv"
    ...     _ = file.write_text(header + line)
    ...     _ = anchor(folder)
    ...     file.read_text().splitlines()[1][-44:]
    'NPR,,,Why?,Ann Lee (AP):,Minister Bo Ek: So.'
    """
    folder = Path(folder)
    found = find(folder, suffixes())
    documents, cuts = _readable(found.files)
    paths = [path_of(document.source) for document in documents]
    pairs = zip(transcript_ids(paths), documents, strict=True)
    texts = [Text(id_, document.sha256, document.text) for id_, document in pairs]
    files = sorted(
        file
        for place in {folder, *(path.parent for path in paths)}
        if (file := place / FILE).is_file()
    )
    lines = [one for file in files for one in read_corrections(file)[0]]
    own = follow(lines, texts).lines
    known: list[TurnId] = []
    unfit = set()
    for text, document, parts, said in zip(texts, documents, cuts, own, strict=True):
        made = cut(parts, document, said)
        unfit |= {failed.correction.key for failed in made.failed}
        spans = zip(made.turns.start, made.turns.end, strict=True)
        words = [document.text[start:end] for start, end in spans]
        own_ids = ids.of_turns(printed_labels(parts, made.turns), words)
        known += [
            TurnId(id_, text.transcript, text.sha256, start)
            for id_, start in zip(own_ids, made.turns.start, strict=True)
        ]
    with_bytes = {text.sha256: text for text in texts}

    def new(one: Correction) -> Correction:
        text = with_bytes.get(one.sha256)
        if text is None or one.key in unfit or one.end > len(text.text):
            return one
        return _named(one if one.has_words else anchored(one, text.folded), known)

    return [_done(file, len(rewritten(file, new))) for file in files]


def _readable(files: Sequence[Path]) -> tuple[list[Document], list[Turns]]:
    """Return the files that can be read, and how they are cut."""
    documents, cuts = [], []
    for file in files:
        try:
            document = read(file)
            cuts.append(cut_document(document))
        except PresskitError:  # said when it is loaded
            continue
        documents.append(document)
    return documents, cuts


def _named(one: Correction, turns: Sequence[TurnId]) -> Correction:
    """Return a line that names the turn of another person in the new way."""
    if "person" not in one.action:
        return one
    found = find_turn(one.value, turns)
    return one if isinstance(found, str) else one._replace(value=named(turns[found]))


def _done(file: Path, n: int) -> Anchored:
    lines, _ = read_corrections(file)
    return Anchored(file, n, [one.line for one in lines if not one.has_words])
