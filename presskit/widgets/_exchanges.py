"""Choosing exchanges: by text, transcript, asker and outlet."""

import html
from itertools import chain

import pandas as pd
from ipywidgets import Dropdown

from presskit import themes
from presskit._grouping import outlets_of
from presskit._prose import counted
from presskit.corpus import Corpus
from presskit.errors import TableError
from presskit.text import glob_pattern
from presskit.widgets import _pages, _reader
from presskit.widgets._explorer import Explorer, message, pattern_box

_QUESTION = 90  # characters of a question in the list
_FITTED = {"description_width": "initial"}


class ExchangesExplorer(Explorer):
    """Exchanges to filter, to click and to read; a subclass draws them.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    **controls : ipywidgets control
        Further controls of the subclass; they come first.
    """

    def __init__(self, corpus: Corpus, **controls: Dropdown) -> None:
        self.corpus = corpus
        self._days, self._asked = _reader.days(corpus), _first_questions(corpus)
        exchanges = corpus.exchanges
        askers = exchanges.dropna(subset=["asker_id"]).drop_duplicates("asker_id")
        outlets = set(chain.from_iterable(outlets_of(exchanges["outlet"])))
        super().__init__(
            **controls,
            text=pattern_box(),
            transcript=dropdown("transcript", transcript_options(corpus)),
            asker=dropdown(
                "asker",
                sorted(zip(askers["asker"], askers["asker_id"], strict=True)),
            ),
            outlet=dropdown("outlet", [(name, name) for name in sorted(outlets)]),
        )

    def frame(self) -> pd.DataFrame:
        """Return the exchanges that the controls leave.

        Returns
        -------
        DataFrame
            Rows of ``corpus.exchanges``, counted from 0. An exchange belongs to the
            text if its question or answer holds the pattern; a text that is no
            pattern leaves all.
        """
        return self.once("frame", self._filtered).copy()

    def _filtered(self) -> pd.DataFrame:
        found = self.corpus.exchanges
        for name, column in (("transcript", "transcript"), ("asker", "asker_id")):
            if self.controls[name].value != "all":
                found = found[found[column] == self.controls[name].value]
        if self.outlet.value != "all":
            outlets = outlets_of(found["outlet"])
            found = found[[self.outlet.value in names for names in outlets]]
        if (hits := self.hits()) is not None:
            keys = set(zip(hits["transcript"], hits["exchange"], strict=True))
            own = zip(found["transcript"], found["exchange"], strict=True)
            found = found[[key in keys for key in own]]
        return found.reset_index(drop=True)

    def hits(self) -> pd.DataFrame | None:
        """Return the places of the text within exchanges.

        Returns
        -------
        DataFrame or None
            As :func:`presskit.themes.kwic` gives it, of exchanges only; None if there
            is no text, or one that is no pattern.
        """
        return self.once("hits", self._found, "text")

    def _found(self) -> pd.DataFrame | None:
        pattern = self.text.value.strip()
        if not pattern:
            return None
        try:
            hits = themes.kwic(self.corpus.turns, pattern)
        except TableError:
            return None
        return hits[hits["exchange"].notna()].reset_index(drop=True)

    def entries(self) -> list[tuple[str, str]]:
        """Return one line an exchange: when, who, for whom, the first question.

        Returns
        -------
        list of (str, str)
            The line and the `exchange_id`.
        """
        days, asked = self._days, self._asked
        return [
            (
                f"{days[row.transcript]} · {row.exchange} · "
                f"{'unknown asker' if pd.isna(row.asker) else row.asker} "
                f"({'no outlet named' if pd.isna(row.outlet) else row.outlet}) · "
                f"{row.question_words:,} → {row.answer_words:,} words · "
                f"{asked.get((row.transcript, row.exchange), '')}",
                row.exchange_id,
            )
            for row in self.frame().itertuples(index=False)
        ]

    def knows(self, chosen: str) -> bool:
        """Say whether there is such an exchange; one that is filtered out can be read.

        Parameters
        ----------
        chosen : str
            An `exchange_id`.

        Returns
        -------
        bool
        """
        return bool((self.corpus.exchanges["exchange_id"] == chosen).any())

    def page(self, chosen: str) -> str:
        """Return an exchange as HTML, its hits marked.

        Parameters
        ----------
        chosen : str
            An `exchange_id`.

        Returns
        -------
        str
        """
        exchanges = self.corpus.exchanges
        row = exchanges[exchanges["exchange_id"] == chosen].iloc[0]
        return _reader.exchange_page(self.corpus, row, spans(self.hits()))

    def summary(self) -> str:
        """Return "6 of 25 exchanges".

        Returns
        -------
        str
        """
        whole = counted(len(self.corpus.exchanges), "exchange")
        return f"{len(self.frame()):,} of {whole}"

    def status(self) -> str:
        """Return how many exchanges and hits are shown, as HTML.

        Returns
        -------
        str
        """
        pattern = self.text.value.strip()
        shown, hits = self.frame(), self.hits()
        said = [self.summary(), counted(shown["transcript"].nunique(), "transcript")]
        note = ""
        if hits is not None:
            keys = set(zip(shown["transcript"], shown["exchange"], strict=True))
            n = sum(
                key in keys
                for key in zip(hits["transcript"], hits["exchange"], strict=True)
            )
            said.append(f"{counted(n, 'hit')} for “{pattern}”")
        elif pattern:
            note = message(f"{why_not(pattern)} It is left out of the choice.")
        return f"<div><b>{html.escape(' · '.join(said))}</b></div>{note}"


def dropdown(name: str, options: list[tuple[str, str]]) -> Dropdown:
    """Return a control with "all" before the options given."""
    return Dropdown(options=[("all", "all"), *options], description=name, style=_FITTED)


def transcript_options(corpus: Corpus) -> list[tuple[str, str]]:
    """Return the event of each transcript with its id; ids tell equal events apart."""
    heads = corpus.transcripts
    events = heads["event"].fillna(heads["transcript"])
    twice = events.duplicated(keep=False)
    labels = events.where(~twice, events + " (" + heads["transcript"] + ")")
    return list(zip(labels, heads["transcript"], strict=True))


def why_not(pattern: str) -> str:
    """Return why a text is no pattern; '' if it is one."""
    try:
        glob_pattern(pattern)
    except TableError as error:
        return str(error)
    return ""


def spans(hits: pd.DataFrame | None) -> _reader.Hits:
    """Return for each turn where its hits start and end in the source."""
    found: _reader.Hits = {}
    if hits is not None:
        columns = (hits[name] for name in ("turn_id", "start", "end"))
        for turn_id, start, end in zip(*columns, strict=True):
            found.setdefault(turn_id, []).append((int(start), int(end)))
    return found


def _first_questions(corpus: Corpus) -> dict[tuple[str, int], str]:
    questions = corpus.questions[corpus.questions["question"] == 1]
    keys = zip(questions["transcript"], questions["exchange"], strict=True)
    texts = [_pages.shortened(text, _QUESTION) for text in questions["text"]]
    return dict(zip(keys, texts, strict=True))
