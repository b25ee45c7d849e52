"""The page that ``presskit explore`` makes: a notebook in memory, without a kernel.

Its cells are run here, so that the code that the page folds away is the code that made
what stands below it, and no process and no socket is needed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd

from presskit import measures, outputs, widgets
from presskit.corpus import Corpus
from presskit.errors import PresskitError
from presskit.sharing import _footer, _page
from presskit.wording import say

Cell = dict[str, object]

_SETUP = "import presskit\nfrom presskit import measures, widgets\n"
_WHAT = "measures.findings.corpus(corpus.transcripts, corpus.cast, corpus.exchanges)"
_SECTIONS = {
    "exchanges": (
        "measures.findings.askers(corpus.exchanges, corpus.audit)",
        "widgets.ExchangeExplorer(corpus)",
    ),
    "lengths": (
        "measures.findings.answer_lengths(corpus.exchanges)",
        "widgets.LengthExplorer(corpus)",
    ),
    "order": ("widgets.PressRoom(corpus)",),
    "themes": ("widgets.ThemeExplorer(corpus)",),
    "doubts": (
        "measures.findings.doubts(corpus.audit)",
        "widgets.AuditExplorer(corpus)",
    ),
}
"""What a page shows, by the name of its heading."""
_OF_EXCHANGES = ("lengths", "order")


def write(corpus: Corpus, name: str, out: Path, choices: _page.Choices) -> _page.Made:
    """Write a page to explore transcripts with.

    Parameters
    ----------
    corpus : Corpus
        The transcripts.
    name : str
        What they were loaded from, without folders: it stands in the footer.
    out : Path
        The file to write.
    choices : Choices
        As for a page of a notebook that was run.
    """
    if corpus.transcripts.empty:
        raise PresskitError(f"{name}: there is no transcript to explore.")
    outputs.check_free(out, sources=corpus.files, overwrite=choices.overwrite)
    content = {"cells": list(_cells(corpus, name))}
    choices = replace(choices, title=_title(corpus.transcripts))
    return _page.write_content(content, out, out, choices, corpus.files)


def _cells(corpus: Corpus, name: str) -> Iterator[Cell]:
    """Yield the cells, each of code with what it gives for this corpus."""
    yield _prose(f"# {_title(corpus.transcripts)}")
    load = f"{_SETUP}\ncorpus = presskit.load({name!r})\n"
    yield _code(load, [_WHAT], corpus)
    for name, lines in _SECTIONS.items():
        if len(corpus.exchanges) or name not in _OF_EXCHANGES:
            heading, about = (
                say(f"sharing.explore.{part}.{name}") for part in ("heading", "about")
            )
            yield _prose(f"## {heading}\n\n{about}")
            yield _code("", lines, corpus)


def _title(heads: pd.DataFrame) -> str:
    """Return the title of the one transcript, or how many there are and of which days.

    Examples
    --------
    >>> days = pd.to_datetime(["2024-05-03", "2024-06-01"])
    >>> _title(pd.DataFrame({"date": days}))
    '2 transcripts, 3 May 2024 to 1 June 2024'
    """
    if len(heads) == 1:
        names = heads.iloc[0][["title", "event", "transcript"]]
        return " ".join(str(names.dropna().iloc[0]).split())
    days = sorted(heads["date"].dropna().dt.date.unique())
    span = _footer.span(days)
    return ", ".join(filter(None, [say("explorers.transcripts", n=len(heads)), span]))


def _prose(text: str) -> Cell:
    return {"cell_type": "markdown", "source": text}


def _code(before: str, lines: Sequence[str], corpus: Corpus) -> Cell:
    """Return a cell of some expressions, with what each of them gives."""
    from IPython.core.formatters import DisplayFormatter

    names = {"corpus": corpus, "measures": measures, "widgets": widgets}
    shows = DisplayFormatter()
    shows.ipython_display_formatter.enabled = False  # no frontend is told: it is kept
    given = []
    for line in lines:
        # An expression of this file: no word of a transcript comes here.
        with widgets.for_a_page():
            data, _ = shows.format(eval(line, names))
        given.append({"output_type": "display_data", "data": data, "metadata": {}})
    *others, last = lines
    source = "\n".join([*(f"display({one})" for one in others), last])
    return {"cell_type": "code", "source": before + source, "outputs": given}
