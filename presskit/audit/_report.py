"""The audit as a page to read."""

import os
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from presskit.audit._blocks import (
    Block,
    as_html,
    as_markdown,
    as_page,
    as_text,
)
from presskit.audit._writer import Writer
from presskit.doubts import DECIDED
from presskit.errors import PresskitError, TableError
from presskit.files import expanded
from presskit.outputs import SourceFile, mark_line, write
from presskit.schema import AUDIT
from presskit.text.prose import counted


@dataclass(frozen=True)
class Report:
    """What to look at before trusting a number, as a page.

    Made by :func:`report`. A notebook shows it; ``print`` gives plain text.

    Attributes
    ----------
    n_to_check : int
        Errors and warnings: what to look at before quoting a number (count).
    n_to_know : int
        Notes (count).
    markdown : str
        The page as Markdown.

    Examples
    --------
    >>> import presskit
    >>> presskit.audit.report(presskit.load_example())
    Report(2 things to check, 12 to know)
    """

    n_to_check: int
    n_to_know: int
    _blocks: tuple[Block, ...] = field(repr=False)
    _sources: tuple[SourceFile, ...] = field(repr=False, default=())

    @property
    def markdown(self) -> str:
        """The page as Markdown; what stands in a source is escaped."""
        return as_markdown(self._blocks)

    def save(self, path: str | os.PathLike, *, overwrite: bool = False) -> Path:
        """Write the page to a file.

        Parameters
        ----------
        path : str or path
            Ends in ``.html`` for a page that any browser shows without a network, in
            ``.md`` for Markdown, or in ``.txt`` for plain text.
        overwrite : bool, default False
            Whether to replace a file of that name that presskit did not write. A
            source of the corpus is never replaced.

        Returns
        -------
        Path
            The file, in UTF-8. Its last line, or its head, says that presskit wrote it.

        Raises
        ------
        PresskitError
            If the name ends in something else, or the file may not be, or cannot be,
            written.

        Examples
        --------
        >>> import presskit
        >>> import tempfile
        >>> made = presskit.audit.report(presskit.load_example())
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     saved = made.save(f"{folder}/check.md")
        ...     print(saved.read_text(encoding="utf-8").splitlines()[0])
        # What to check before quoting
        """
        path = expanded(path)
        match path.suffix.lower():
            case ".html" | ".htm":
                made = as_page(self._blocks)
            case ".md":
                made = f"{self.markdown}\n<!-- Made with {mark_line()} -->\n"
            case ".txt":
                made = f"{self}\nMade with {mark_line()}\n"
            case _:
                raise PresskitError(
                    f"{path}: a report is a web page, Markdown or plain text. Let the "
                    "name end in .html, .md or .txt."
                )
        data = made.encode("utf-8")
        return write(path, data, sources=self._sources, overwrite=overwrite)

    def _repr_html_(self) -> str:
        return as_html(self._blocks)

    def __str__(self) -> str:
        return as_text(self._blocks)

    def __repr__(self) -> str:
        check, know = counted(self.n_to_check, "thing"), f"{self.n_to_know:,}"
        return f"Report({check} to check, {know} to know)"


def report(corpus: object) -> Report:
    """Write what to look at before trusting a number, for a person to read.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns, or a part of it. A part is told about with
        all doubts of its transcripts, but only its own words are counted.

    Returns
    -------
    Report
        What was loaded; in one paragraph how much is in doubt; each kind of doubt, the
        worst first, with what it means, which numbers it can change and what to do;
        at most 12 places of each kind with the words in question; what was decided
        already; how to correct; the sources.

    Raises
    ------
    TableError
        If `corpus` has no audit.

    Notes
    -----
    Words that several doubts are about are counted once. A doubt about who speaks is
    taken to be about all turns with the same label in the transcript, one about for
    whom somebody asks about all exchanges of that asker.

    Examples
    --------
    >>> import presskit
    >>> made = presskit.audit.report(presskit.load_example())
    >>> str(made).splitlines()[2][:60]
    '2 transcripts, 84 turns, 25 exchanges, 11,609 words, 5 April'
    """
    if not isinstance(getattr(corpus, "audit", None), pd.DataFrame):
        raise TableError(
            f"a report is written about a corpus, and {type(corpus).__name__!r} has no "
            "audit. Pass what presskit.load returns."
        )
    AUDIT.require(corpus.audit)
    applied = corpus.audit["kind"].isin(DECIDED)
    n = corpus.audit.loc[~applied, "severity"].value_counts()
    blocks = Writer(corpus).blocks()
    notes = int(n.get("note", 0))
    files = tuple(getattr(corpus, "files", ()))
    return Report(int(n.sum()) - notes, notes, tuple(blocks), files)
