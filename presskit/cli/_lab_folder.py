"""The folder of copies that ``presskit lab`` makes: what a person changed is kept."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from presskit.errors import PresskitError, WriteError
from presskit.files import examples, replace_file

_NOTE = """\
Put your transcripts here: text, Word, PDF, web pages, captions, exports of
transcription tools. Every notebook reads this folder if it holds any, and else the
example.

Nothing in this folder is sent anywhere, and presskit never changes a transcript. What
you decide about one is kept beside it, in corrections.csv; about.csv says what a file
does not say itself: its day, title, url. This note is not taken for a transcript.
"""
RECORD = ".presskit.json"
"""File in a folder of copies: what we wrote there, to know what a person changed."""


def copy_notebooks(folder: Path) -> list[str]:
    """Copy notebooks and example transcripts; never replace what a person changed.

    Parameters
    ----------
    folder : Path
        Where to; made if it does not exist. Notebooks go to its folder ``notebooks``,
        as they are, the example to ``seeds``; ``transcripts`` is for one's own and
        holds a note that says so. A hidden file records what was written, so that a
        later version may replace just that.

    Returns
    -------
    list of str
        What was done, one sentence a line.

    Raises
    ------
    PresskitError
        If the folder cannot be written to.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     copied = copy_notebooks(Path(folder))
    ...     (Path(folder) / "seeds" / "SOURCES.md").exists()
    True
    """
    try:
        written, kept = _copy(folder)
    except (OSError, WriteError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PresskitError(
            f"{folder}: cannot copy the notebooks there ({reason}). "
            "Name another folder: presskit lab FOLDER"
        ) from None
    said = [f"{folder}: {written} files copied, {len(kept)} of yours kept."]
    return said + [f"  kept, as it was changed since: {path}" for path in kept]


def _copy(folder: Path) -> tuple[int, list[Path]]:
    """Copy into `folder`; return how many files were written, and which were kept."""
    folder.mkdir(parents=True, exist_ok=True)
    ours = _recorded(folder / RECORD)
    written, kept = 0, []
    for name, content in _originals():
        target = folder / name
        there = _sha256(target.read_bytes()) if target.exists() else None
        if there not in (None, ours.get(name), _sha256(content)):
            kept.append(target)
            continue
        if there != _sha256(content):
            target.parent.mkdir(parents=True, exist_ok=True)
            replace_file(target, content)
            written += 1
        ours[name] = _sha256(content)
    record = json.dumps(ours, indent=1, sort_keys=True) + "\n"
    replace_file(folder / RECORD, record.encode("utf-8"))
    return written, kept


def _originals() -> Iterator[tuple[str, bytes]]:
    """Yield name, with ``/``, and content of each file of a folder of copies."""
    for path in sorted(examples.notebooks().glob("*.ipynb")):
        yield f"notebooks/{path.name}", path.read_bytes()
    for path in sorted(examples.seeds().iterdir()):
        if path.is_file():
            yield f"seeds/{path.name}", path.read_bytes()
    yield f"{examples.TRANSCRIPTS}/README.txt", _NOTE.encode("utf-8")


def trust() -> None:
    """Let JupyterLab show the figures in our copies before anybody ran them.

    A notebook is trusted by what it holds, not by where it lies: a changed one is not.
    """
    import nbformat
    from nbformat.sign import TrustNotebookApp

    notary = TrustNotebookApp().notary  # makes the folder of its key, if need be
    for name, content in _originals():
        if name.endswith(".ipynb"):
            notary.sign(nbformat.reads(content.decode("utf-8"), as_version=4))
    notary.store.close()


def _recorded(record: Path) -> dict[str, str]:
    """Return the sha256 of each file as we last wrote it; none if that is unknown."""
    try:
        return dict(json.loads(record.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}  # then whatever differs counts as changed, and is kept


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
