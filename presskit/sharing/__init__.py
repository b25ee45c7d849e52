"""An executed notebook as one page that works without Python, server or network."""

from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from presskit.schema.given import whole
from presskit.sharing._ways import COMMAND, PYTHON, Ways

if TYPE_CHECKING:
    from presskit.corpus import Corpus
    from presskit.sharing._contents import Contents

__all__ = ["COMMAND", "PYTHON", "Ways", "brief", "bundle", "contents", "share"]

Tell = Callable[[str], object]


def share(
    notebook: str | PathLike[str],
    out: str | PathLike[str] | None = None,
    *,
    title: str | None = None,
    execute: bool = False,
    parameters: Mapping[str, object] | None = None,
    hide_text: bool | None = None,
    hide_names: bool | Literal["all"] = False,
    source: object = None,
    overwrite: bool = False,
    anyway: bool = False,
    tell: Tell | None = None,
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
    hide_text : bool, optional
        Leave out what holds four or more consecutive words of a turn: for sources that
        may not be passed on. By default where one of the transcripts has a licence
        (``transcripts.licence``) that does not let everybody do so. Explorers are left
        out whole; names, outlets, numbers, code and prose of the notebook stay, so look
        for quotations in its prose.
    hide_names : bool or "all", default False
        Write "journalist 3" in the place of a name, everywhere in the page: in labels,
        ids, charts and what is searched, and in the talk, where the name, a word of it
        ("Ms. Moss") or a part of an address is one of those who speak. True hides
        everybody who is neither principal nor moderator, "all" these too. Outlets stay,
        and so do people who do not speak, and pictures of your prose; e-mail addresses
        and telephone numbers go. Other pictures are left out.
    source : str, path or iterable of them, optional
        With `hide_text` or `hide_names`, transcripts whose words or people are left
        out, beside those that the notebook's explorers hold. Needed if the notebook
        shows others, or no explorer.
    overwrite : bool, default False
        Whether to replace a file that presskit did not write. The notebook, and a
        transcript that is known to be a source of the page, are never replaced.
    anyway : bool, default False
        Whether to write the page though a transcript of its explorers is not to be
        used yet (``transcripts.verdict`` "unsound"). The page then says so at its head.
    tell : callable, optional
        Is called with each of the sentences that say what the page holds, before it is
        written: ``tell=print``.

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

    Warns
    -----
    PresskitWarning
        If the page holds e-mail addresses or telephone numbers.

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
        hide_names=hide_names,
        source=source,
        overwrite=overwrite,
        anyway=anyway,
        tell=_told(tell),
    )
    made = write(notebook, out, choices)
    made.holds.warn(made.path)
    return made.path


def brief(
    corpus: "Corpus",
    transcript: str | None,
    out: str | PathLike[str],
    *,
    hide_text: bool | None = None,
    hide_names: bool | Literal["all"] = False,
    overwrite: bool = False,
    anyway: bool = False,
    tell: Tell | None = None,
) -> Path:
    """Write one press conference on a page: what it was about, who asked what.

    Parameters
    ----------
    corpus : Corpus
        The transcripts.
    transcript : str or None
        Id of the transcript; None if there is only one.
    out : path
        The file to write; a brief that presskit wrote is replaced. ``.html`` prints on
        A4, ``.docx`` is for Word (it needs python-docx).
    hide_text : bool, optional
        Write how many words were asked and answered in the place of what was said. By
        default where the licence of the transcript does not let everybody pass it on.
    hide_names : bool or "all", default False
        Write "journalist 3" in the place of a name; as for :func:`share`.
    overwrite : bool, default False
        Whether to replace a file that presskit did not write. A source of the corpus is
        never replaced.
    anyway : bool, default False
        Whether to write it though the transcript is not to be used yet
        (``transcripts.verdict`` "unsound"). The first thing to check then says so.
    tell : callable, optional
        Is called with each of the sentences that say what it holds, before it is
        written.

    Returns
    -------
    Path
        The file that was written. The same transcripts give the same bytes.

    Raises
    ------
    PresskitError
        If there is no such transcript, or the file ends in neither, may not be, or
        cannot be, written.
    UnsoundError
        If the transcript is not to be used yet; nothing is written.

    Notes
    -----
    One row is an exchange: the questions that were asked, and apart from them the first
    sentences of the answer, each with its place in the source.

    Above them it says what it was about: the themes of the starter dictionary where at
    least half of the exchanges ask for one, else the words that are said more than in
    general language. What is new is told against the last transcript of `corpus` of an
    earlier day in which one of the same principals speaks. Three sentences of the
    podium are given word for word with their places: those with most of the typical
    words, which are not always those that matter. None is given where an interpreter
    is known to speak, or the speaker is a guess.

    Examples
    --------
    >>> import presskit, tempfile
    >>> corpus = presskit.load_example().filter(since="2023-01-01")
    >>> brief(corpus, None, Path(tempfile.mkdtemp()) / "brief.html").name
    'brief.html'
    """
    from presskit.sharing import _brief

    path, holds = _brief.write(
        whole(corpus, "brief"), transcript, Path(out),
        hide_text=hide_text, hide_names=hide_names, overwrite=overwrite,
        anyway=anyway, tell=_told(tell),
    )  # fmt: skip
    holds.warn(path)
    return path


def bundle(
    corpus: "Corpus",
    out: str | PathLike[str],
    *,
    show_text: bool = False,
    hide_names: bool | Literal["all"] = False,
    overwrite: bool = False,
    anyway: bool = False,
    tell: Tell | None = None,
) -> Path:
    """Write transcripts for a chat model: one turn a line, with an id to quote by.

    Each line has the short id of the turn, the day, the exchange, the role, the speaker
    and the outlets. Before them stand the verdict on each transcript, what is missing
    in it and what is in doubt, and above all a request to quote word for word and to
    give the ids, so that :func:`presskit.verify_quotes` can check the answer.

    Parameters
    ----------
    corpus : Corpus
        The transcripts.
    out : path
        The file to write, ``.md`` or ``.jsonl``; a bundle that presskit wrote is
        replaced.
    show_text : bool, default False
        Whether to write it though a licence does not let everybody pass the words on.
    hide_names : bool or "all", default False
        Write "journalist 3" in the place of a name; as for :func:`share`. What a model
        then quotes with such a stand-in is not verbatim.
    overwrite : bool, default False
        Whether to replace a file that presskit did not write. A source of the corpus is
        never replaced.
    anyway : bool, default False
        Whether to write it though a transcript is not to be used yet
        (``transcripts.verdict`` "unsound").
    tell : callable, optional
        Is called with each of the sentences that say what it holds, before it is
        written.

    Returns
    -------
    Path
        The file that was written. The same transcripts give the same bytes.

    Raises
    ------
    PresskitError
        If the file ends in neither, may not be, or cannot be, written; if a licence
        keeps the words.
    UnsoundError
        If a transcript is not to be used yet; nothing is written.

    Notes
    -----
    Transcripts are untrusted text. No turn is longer than its line, characters that do
    not show are left out, and all that comes from files stands between two lines with
    a mark that occurs nowhere in it; what is said to the model comes from none. That
    keeps the form, but no model from being talked into something: check its answer.

    Examples
    --------
    >>> import presskit, tempfile
    >>> corpus = presskit.load_example()
    >>> path = bundle(corpus, Path(tempfile.mkdtemp()) / "both.md")
    >>> print(path.read_text("utf-8").splitlines()[-5][:64])
    t7508b4@003_7ec467e6c538953e | 2023-02-13 | - | moderator | Oana
    """
    from presskit.sharing import _bundle

    path, holds = _bundle.write(
        whole(corpus, "bundle"), Path(out), show_text=show_text,
        hide_names=hide_names, overwrite=overwrite, anyway=anyway, tell=_told(tell),
    )  # fmt: skip
    holds.warn(path)
    return path


def contents(
    corpus: "Corpus",
    *,
    hide_text: bool | None = None,
    hide_names: bool | Literal["all"] = False,
    ways: Ways = PYTHON,
) -> list[str]:
    """Return the sentences that say what a page of a corpus would hold.

    Parameters
    ----------
    corpus : Corpus
        The transcripts whose explorers the page shows.
    hide_text, hide_names
        As :func:`presskit.share` takes them.
    ways : Ways, optional
        How these two are called where the sentences are read; by default as in Python.

    Returns
    -------
    list of str
        How many transcripts and turns, with or without their words; how many names,
        e-mail addresses and telephone numbers of people; the licence; what is not to be
        used yet. Of what there is nothing to say of there is no sentence.

    Examples
    --------
    >>> import presskit
    >>> print(contents(presskit.load_example())[0])
    It holds 84 turns of 2 transcripts, with their words.
    """
    from presskit.sharing import _contents

    held = _contents.of_corpus(whole(corpus, "contents"), hide_text, hide_names)
    return held.sentences(ways)


def _told(tell: Tell | None) -> "Callable[[Path, Contents], None] | None":
    """Return a function that tells the sentences about a page one by one."""
    if tell is None:
        return None

    def each(_path: Path, holds: "Contents") -> None:
        for sentence in holds.sentences():
            tell(sentence)

    return each
