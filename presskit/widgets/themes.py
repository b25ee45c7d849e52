"""What is talked about: words and wordings to click, and every place they are said."""

import html
import re

import pandas as pd
import plotly.graph_objects as go
from ipywidgets import Dropdown

from presskit import charts, themes
from presskit._prose import counted
from presskit.corpus import Corpus
from presskit.schema import ROLES
from presskit.widgets import _pages, _reader
from presskit.widgets._exchanges import dropdown, spans, transcript_options, why_not
from presskit.widgets._explorer import Explorer, message, pattern_box

_SHOW = [
    ("words by transcript", "transcript"),
    ("words by section", "section"),
    ("repeated wordings", "wordings"),
]
_BESIDE = 44  # characters of the words beside a hit
_SECTIONS = {"statement": "statement", "qa": "questions and answers"}


class ThemeExplorer(Explorer):
    """Where a word or wording is said, and which words come back.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.

    Attributes
    ----------
    show, text, transcript, role : ipywidgets control
        What the chart shows, the word pattern that is looked for, and whose words.
        A click on a word or wording of the chart looks for it.
    selected : str or None
        The hit that is being read: its turn and where it starts in the source.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = ThemeExplorer(load_example())
    >>> explorer.text.value = "ammunition*"
    >>> len(explorer.frame())
    19
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        roles = [role for role in ROLES if (corpus.turns["role"] == role).any()]
        super().__init__(
            show=Dropdown(
                options=_SHOW,
                description="show",
                style={"description_width": "initial"},
            ),
            text=pattern_box(),
            transcript=dropdown("transcript", transcript_options(corpus)),
            role=dropdown("role", [(role, role) for role in roles]),
        )
        self._list.add_class("presskit-columns")

    def turns(self) -> pd.DataFrame:
        """Return the turns that transcript and role leave.

        Returns
        -------
        DataFrame
            Rows of ``corpus.turns``.
        """
        found = self.corpus.turns
        for name in ("transcript", "role"):
            if self.controls[name].value != "all":
                found = found[found[name] == self.controls[name].value]
        return found

    def frame(self) -> pd.DataFrame:
        """Return every place of the text, with the words around it.

        Returns
        -------
        DataFrame
            As :func:`presskit.themes.kwic` gives it; empty without a text, or with
            one that is no pattern.
        """
        return self.once("frame", self._found, "text", "transcript", "role").copy()

    def _found(self) -> pd.DataFrame:
        pattern = self.text.value.strip()
        if not pattern or why_not(pattern):
            return themes.kwic(self.turns().head(0), "nothing")
        return themes.kwic(self.turns(), pattern)

    def counts(self) -> pd.DataFrame:
        """Return how often the text is said in each section of each transcript.

        Returns
        -------
        DataFrame
            transcript, section, n (hits), n_words (words said there), rate_per_1000
            (hits per 1,000 words); one row for each that has words.
        """
        keys = ["transcript", "section"]
        words = self.turns().groupby(keys, observed=True)["n_words"].sum()
        n = self.frame().groupby(keys, observed=True).size()
        table = pd.DataFrame({"n": n.reindex(words.index).fillna(0), "n_words": words})
        table = table[table["n_words"] > 0].reset_index()
        table["n"] = table["n"].astype("int64")
        table["rate_per_1000"] = 1000 * table["n"] / table["n_words"]
        return table

    def draw(self) -> go.Figure:
        """Return the typical words of transcripts or sections, or the wordings.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        return self.once("figure", self._drawn, "show", "transcript", "role")

    def _drawn(self) -> go.Figure:
        turns, heads = self.turns(), self.corpus.transcripts
        if self.show.value == "wordings":
            return charts.repeated_wordings(themes.ngrams(turns), heads)
        by = self.show.value
        return charts.terms(themes.terms(turns, by=by), by, heads)

    def entries(self) -> list[tuple[str, str]]:
        """Return one line a hit, the hits one below the other, and where it stands.

        Returns
        -------
        list of (str, str)
            The line, and the id of the turn with the place in the source.
        """
        days = _reader.days(self.corpus)
        found = []
        for transcript, hits in self.frame().groupby("transcript", sort=False):
            lines = self.corpus.source(transcript).lines(hits["start"].tolist())
            for row, line in zip(hits.itertuples(index=False), lines, strict=True):
                who = "unknown speaker" if pd.isna(row.speaker) else row.speaker
                found.append(
                    (
                        f"{_left(row.left)}[{_one_line(row.hit)}]{_right(row.right)}"
                        f"  —  {who}, {days[transcript]}, line {line}",
                        f"{row.turn_id}:{row.start}",
                    )
                )
        return found

    def page(self, chosen: str) -> str:
        """Return the exchange or the turn of a hit as HTML.

        Parameters
        ----------
        chosen : str
            The id of an entry.

        Returns
        -------
        str
        """
        corpus, found = self.corpus, spans(self.frame())
        turn_id, _, at = chosen.rpartition(":")
        turn = corpus.turns[corpus.turns["turn_id"] == turn_id].iloc[0]
        if pd.isna(turn["exchange"]):
            return _reader.turn_page(corpus, turn, found, int(at))
        exchanges = corpus.exchanges
        row = exchanges[
            (exchanges["transcript"] == turn["transcript"])
            & (exchanges["exchange"] == turn["exchange"])
        ].iloc[0]
        return _reader.exchange_page(corpus, row, found)

    def clicked(self, mark: str) -> None:
        """Look for the word or wording that was clicked.

        Parameters
        ----------
        mark : str
            The word or wording.
        """
        self.text.value = mark

    def summary(self) -> str:
        """Return "16 hits in 84 turns".

        Returns
        -------
        str
        """
        hits = counted(len(self.frame()), "hit")
        return f"{hits} in {counted(len(self.turns()), 'turn')}"

    def status(self) -> str:
        """Return what was found, in a sentence and by transcript and section.

        Returns
        -------
        str
            HTML.
        """
        pattern = self.text.value.strip()
        if not pattern:
            return _pages.quiet("Click a word of the chart, or write a pattern.")
        if said := why_not(pattern):
            return message(said)
        heads = self.corpus.transcripts
        if self.transcript.value != "all":
            heads = heads[heads["transcript"] == self.transcript.value]
        sentence = themes.findings.kwic(self.frame(), pattern, heads)
        rows = [
            {
                "transcript": _reader.day(self.corpus, row.transcript),
                "section": _SECTIONS.get(row.section, row.section),
                "times": int(row.n),
                "per 1,000 words": float(row.rate_per_1000),
            }
            for row in self.counts().itertuples(index=False)
        ]
        said = f'<div style="line-height:1.5">{html.escape(sentence)}</div>'
        return said + _pages.table(rows)


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _left(text: str) -> str:
    """Return the end of what stands left, filled so that the hits stand in a column."""
    return _one_line(text)[-_BESIDE:].rjust(_BESIDE).replace(" ", "\u00a0")


def _right(text: str) -> str:
    return _one_line(text)[:_BESIDE].ljust(_BESIDE).replace(" ", "\u00a0")
