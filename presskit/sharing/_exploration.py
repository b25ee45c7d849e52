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
from presskit.text.prose import counted

Cell = dict[str, object]

_SETUP = "import presskit\nfrom presskit import measures, widgets\n"
_WHAT = "measures.findings.corpus(corpus.transcripts, corpus.cast)"
_EXCHANGES = (
    "Who asked what, and what was answered",
    "One row is one exchange: one asker's time on the floor. Search for words, choose "
    "an asker or an outlet, and click on a row to read it with its lines.",
    ("measures.findings.askers(corpus.exchanges)", "widgets.ExchangeExplorer(corpus)"),
)
_LENGTHS = (
    "How long the answers are",
    "One point is one answer.",
    (
        "measures.findings.answer_lengths(corpus.exchanges)",
        "widgets.LengthExplorer(corpus)",
    ),
)
_ORDER = (
    "Who is called when",
    "One mark is one exchange, in the order in which the floor was given.",
    ("widgets.PressRoom(corpus)",),
)
_THEMES = (
    "Which words come back, and where",
    "Choose a word to read every place where it is said.",
    ("widgets.ThemeExplorer(corpus)",),
)
_DOUBTS = (
    "What to check before quoting",
    "What is doubtful in the source, with its line; what could change most comes "
    "first.",
    ("measures.findings.doubts(corpus.audit)", "widgets.AuditExplorer(corpus)"),
)


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
    asked = (_LENGTHS, _ORDER) if len(corpus.exchanges) else ()
    for heading, said, lines in (_EXCHANGES, *asked, _THEMES, _DOUBTS):
        yield _prose(f"## {heading}\n\n{said}")
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
    ends = dict.fromkeys([*days[:1], *days[-1:]])
    span = " to ".join(map(_footer.in_words, ends))
    return counted(len(heads), "transcript") + (f", {span}" if span else "")


def _prose(text: str) -> Cell:
    return {"cell_type": "markdown", "source": text}


def _code(before: str, lines: Sequence[str], corpus: Corpus) -> Cell:
    """Return a cell of some expressions, with what each of them gives."""
    from IPython.core.formatters import DisplayFormatter

    names = {"corpus": corpus, "measures": measures, "widgets": widgets}
    given = []
    for line in lines:
        # An expression of this file: no word of a transcript comes here.
        data, _ = DisplayFormatter().format(eval(line, names))
        given.append({"output_type": "display_data", "data": data, "metadata": {}})
    *others, last = lines
    source = "\n".join([*(f"display({one})" for one in others), last])
    return {"cell_type": "code", "source": before + source, "outputs": given}
