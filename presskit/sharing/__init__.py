"""An executed notebook as one page that works without Python, server or network."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presskit.corpus import Corpus

__all__ = ["brief", "share"]


def share(
    notebook: str | PathLike[str],
    out: str | PathLike[str] | None = None,
    *,
    title: str | None = None,
    execute: bool = False,
    parameters: Mapping[str, object] | None = None,
    hide_text: bool = False,
    source: object = None,
    overwrite: bool = False,
    anyway: bool = False,
) -> Path:
    """Write an executed notebook as one HTML page that works offline.

    The page asks no network for anything. Explorers can be searched, filtered and read
    in it, figures stay interactive (plotly.js is in the page, compressed, if there is a
    figure), tables and text look as in the notebook, code is folded away, and other
    widgets show in words what was chosen last. Scripts, frames and remote pictures that
    the notebook holds are left out. The footer names the sources of the explorers.

    Parameters
    ----------
    notebook : path
        A notebook on disk, saved after all of its cells were run.
    out : path, optional
        The file to write; a page that presskit wrote is replaced. By default it stands
        beside the notebook and ends in ``.html``.
    title : str, optional
        The title of the page; by default the notebook's first heading, or the name of
        its file.
    execute : bool, default False
        Run a copy of the notebook first, in its folder; the file stays as it is. What
        the notebook says is run as you: run only notebooks that you trust.
    parameters : mapping of str to object, optional
        With `execute`, values for names of the cell tagged "parameters":
        ``{"SOURCE": "transcripts"}``. Relative paths are those of the current folder.
    hide_text : bool, default False
        Leave out what holds four or more consecutive words of a turn: for sources that
        may not be passed on. Explorers are left out whole; names, outlets, numbers,
        code and prose of the notebook stay, so look for quotations in its prose.
    source : str, path or iterable of them, optional
        With `hide_text`, transcripts whose words are left out, beside those that the
        notebook's explorers hold. Needed if the notebook shows others, or no explorer.
    overwrite : bool, default False
        Whether to replace a file that presskit did not write. The notebook, and a
        transcript that is known to be a source of the page, are never replaced.
    anyway : bool, default False
        Whether to write the page though a transcript of its explorers is not to be
        used yet (``transcripts.verdict`` "unsound"). The page then says so at its head.

    Returns
    -------
    Path
        The file that was written. The same notebook gives the same bytes; with
        `execute` it says on which day it was run.

    Raises
    ------
    PresskitError
        If the notebook is missing, is none, or holds code that was not run; if a cell
        fails, or a parameter is not known; if it is not known which words to leave out;
        if the page may not be, or cannot be, written where `out` says.
    UnsoundError
        If a transcript is not to be used yet; nothing is written.

    Examples
    --------
    >>> import tempfile
    >>> from nbformat import v4
    >>> folder = Path(tempfile.mkdtemp())
    >>> cells = [v4.new_markdown_cell("# Who asked?")]
    >>> _ = (folder / "who.ipynb").write_text(v4.writes(v4.new_notebook(cells=cells)))
    >>> share(folder / "who.ipynb").name
    'who.html'
    """
    # Imported when a page is made: most who load transcripts never share one.
    from presskit.sharing._page import Choices, write

    choices = Choices(
        title=title,
        execute=execute,
        parameters=dict(parameters or {}),
        hide_text=hide_text,
        source=source,
        overwrite=overwrite,
        anyway=anyway,
    )
    return write(notebook, out, choices).path


def brief(
    corpus: "Corpus",
    transcript: str | None,
    out: str | PathLike[str],
    *,
    overwrite: bool = False,
    anyway: bool = False,
) -> Path:
    """Write one press conference on a page: who asked what, how answers begin.

    Parameters
    ----------
    corpus : Corpus
        The transcripts.
    transcript : str or None
        Id of the transcript; None if there is only one.
    out : path
        The file to write; a brief that presskit wrote is replaced. ``.html`` prints on
        A4, ``.docx`` is for Word (it needs python-docx).
    overwrite : bool, default False
        Whether to replace a file that presskit did not write. A source of the corpus is
        never replaced.
    anyway : bool, default False
        Whether to write it though the transcript is not to be used yet
        (``transcripts.verdict`` "unsound"). The first thing to check then says so.

    Returns
    -------
    Path
        The file that was written. The same transcript gives the same bytes.

    Raises
    ------
    PresskitError
        If there is no such transcript, or the file ends in neither, may not be, or
        cannot be, written.
    UnsoundError
        If the transcript is not to be used yet; nothing is written.

    Notes
    -----
    One row is an exchange: the first question that was asked, how many there were, and
    the first sentences of the answer, each with its place in the source. The first
    question is not always the one that matters.

    Examples
    --------
    >>> import presskit, tempfile
    >>> corpus = presskit.load_example().filter(since="2023-01-01")
    >>> brief(corpus, None, Path(tempfile.mkdtemp()) / "brief.html").name
    'brief.html'
    """
    from presskit.sharing import _brief

    return _brief.write(
        corpus, transcript, Path(out), overwrite=overwrite, anyway=anyway
    )
