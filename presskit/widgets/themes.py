"""What is talked about: words and wordings to click, and every place they are said."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import charts, themes
from presskit.charts.for_explorers import Drawing, as_data, finished
from presskit.corpus import Corpus
from presskit.schema import ids
from presskit.schema.sure_names import name_of_turn
from presskit.text.prose import counted
from presskit.widgets import _controls, _explorer_data
from presskit.widgets._concordance import beside
from presskit.widgets._explorer import Explorer
from presskit.widgets._hits import NO_HITS, Hits, as_written, marks
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._recent import Recent
from presskit.widgets._session import whole
from presskit.widgets._shared import (
    AROUND_HIT,
    NO_TEXT,
    PER_1000,
    SECTIONS,
    WRITE_A_WORD,
)
from presskit.widgets._sieve import Sieve
from presskit.widgets._state import State

_SHOW = [
    ("words by transcript", "transcript"),
    ("words by section", "section"),
    ("repeated wordings", "wordings"),
]
_MANY = 12  # transcripts
_KEPT = 4  # figures: of a large corpus one takes seconds
_WORDINGS = 20  # in the chart


@dataclass(frozen=True)
class Result:
    """What a query leaves.

    Attributes
    ----------
    hits : Hits
        In the order of the list.
    turns : ndarray of bool
        Of each turn, whether the choices other than the text keep it.
    masks : dict
        Of each choice, which turns it keeps.
    """

    hits: Hits
    turns: np.ndarray
    masks: dict[str, np.ndarray]


class ThemeExplorer(Explorer):
    """Where a word or wording is said, and which words come back.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to look for what another explorer looks for.
    **choices : object
        What is asked for at the start: ``text="ammunition*"``, ``role="journalist"``
        or ``date="2023-02-13"``, and what the chart shows: ``show="section"``.

    Attributes
    ----------
    show : ipywidgets control
        What the chart shows. A click on a word or wording of it looks for it.
    query : Query
        What is asked for. Set it to a mapping: ``{"text": "ammunition*"}``.
    selection : list of str
        The hit that is being read: ``<turn_id>@<transcript>@<start>``, where `start`
        counts characters of the turn.
    controls : dict
        The controls (ipywidgets) by name: one for each choice of the query, such as
        ``text`` and ``role``. Each is an attribute, too: ``explorer.role``.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = ThemeExplorer(load_example())
    >>> explorer.text.value = "ammunition*"
    >>> explorer
    ThemeExplorer(text='ammunition*': 19 hits in 2 transcripts)
    """

    title = "Themes"
    noun = "hit"
    mode = "hits"
    listed = "turns"
    placeholder = "a word, or ammunition*"

    def __init__(
        self, corpus: Corpus, *, state: State | None = None, **choices: object
    ) -> None:
        whole(corpus, self)
        self._figures: Recent[Drawing] = Recent(_KEPT)
        many = len(corpus.transcripts) > _MANY  # each beside each is nothing to read
        show = [_SHOW[1], _SHOW[0], _SHOW[2]] if many else _SHOW
        super().__init__(
            corpus,
            {"show": _controls.options_box("Show", show)},
            state,
            choices,
        )

    def turns(self) -> pd.DataFrame:
        """Return the turns in which the text is looked for.

        Returns
        -------
        DataFrame
            Rows of ``corpus.turns``.
        """
        kept = self.result().turns
        return self.corpus.turns if kept.all() else self.corpus.turns[kept]

    def frame(self) -> pd.DataFrame:
        """Return every place of the text, with the words around it.

        Returns
        -------
        DataFrame
            As :func:`presskit.themes.kwic` gives it; empty without a text, or with
            one that is not a pattern.
        """
        query = self.effective(self.query)
        if not query.text.strip():
            return themes.kwic(self.turns().head(0), "nothing")
        return themes.kwic(self.turns(), query.text, regex=query.regex)

    def counts(self) -> pd.DataFrame:
        """Return how often the text is said in each section of each transcript.

        Returns
        -------
        DataFrame
            transcript, section, n (hits), n_words (words said there), rate_per_1000
            (hits per 1,000 words); one row for each that has words.
        """
        keys = ["transcript", "section"]
        turns = self.turns()
        words = turns.groupby(keys, observed=True)["n_words"].sum()
        said = self.corpus.turns.iloc[self.result().hits.row]
        n = said.groupby(keys, observed=True).size()
        table = pd.DataFrame({"n": n.reindex(words.index).fillna(0), "n_words": words})
        table = table[table["n_words"] > 0].reset_index()
        table["n"] = table["n"].astype("int64")
        table["rate_per_1000"] = 1000 * table["n"] / table["n_words"]
        return table

    def _leave(self, query: Query) -> Result:
        """Return the hits that a query leaves."""
        arrays = self.arrays
        masks = arrays.of_turns.masks(query)
        kept = arrays.of_turns.left(masks)
        hits = NO_HITS
        if query.text.strip():
            everywhere = arrays.searches.everywhere(query.text, query.regex)
            hits = everywhere.where(kept[everywhere.row])
            rank = arrays.newest_first[arrays.code_of("turns")[hits.row]]
            hits = hits.where(np.argsort(rank, kind="stable"))
        return Result(hits, kept, masks)

    def _list(self, query: Query, left: Result) -> Listing:
        """Return the hits, those of the newest transcript first."""
        hits = left.hits
        turns = self.arrays.turn_keys.all
        pairs = zip(hits.row.tolist(), hits.start.tolist(), strict=True)
        return Listing(
            [ids.of_hit(turns[row], start) for row, start in pairs],
            self.groups(self.arrays.code_of("turns")[hits.row]),
        )

    def _rows(self, first: int, last: int) -> list[dict]:
        """Return lines of the concordance."""
        hits, listed = self.result().hits, self._listing().ids
        turns = self.corpus.turns.iloc[hits.row[first:last]]
        return [
            self._row(listed[at], row, int(hits.start[at]), int(hits.end[at]))
            for at, row in zip(
                range(first, last), turns.itertuples(index=False), strict=True
            )
        ]

    def _row(self, id_: str, row: object, start: int, end: int) -> dict:
        left, hit, right = beside(row.text, start, end)
        line = self.corpus.source(row.transcript).line(row.start + start)
        return {
            "id": id_,
            "group": self.book.heads[row.transcript]["group"],
            "n": "",
            "who": name_of_turn(row) or "unknown speaker",
            "what": f"line {line}",
            "text": left + hit + right,
            "marks": [[len(left), len(left) + len(hit)]],
            "meta": "",
        }

    def _form(self, most: int) -> list[dict]:
        """Return hits; without a text the words or wordings of the chart."""
        if self.query.text.strip():
            return self._rows(0, most)
        show = {value: name for name, value in _SHOW}[self.option("show")]
        marks = (trace.customdata for trace in self.draw().data)
        words = dict.fromkeys(word for own in marks if own is not None for word in own)
        return [
            {"id": word, "group": show, "n": "", "who": word, "what": "", "text": "",
             "marks": [], "meta": ""}
            for word in words
        ]  # fmt: skip

    def meant(self, chosen: str) -> str | None:
        """Return the key of a place in a turn, listed or not.

        Parameters
        ----------
        chosen : str
            ``<turn_id>@<transcript>@<start>``; without the transcript where one turn
            alone has the id.

        Returns
        -------
        str or None
        """
        turns = self.arrays.turn_keys
        turn, start = ids.of_place(chosen)
        known = None if turns.at(chosen) is not None else turns.meant(turn)
        return None if known is None or start is None else ids.of_hit(known, start)

    def _again(self, chosen: str, listing: Listing) -> str | None:
        """Return the hit listed nearest to it: lines may be broken otherwise now."""
        meant = self.meant(chosen)
        if meant is None or meant in listing:
            return meant
        turn, start = ids.of_place(meant)
        places = [ids.of_place(one) for one in listing.ids]
        near = [at for where, at in places if where == turn]
        best = min(near, key=lambda at: abs(at - start), default=start)
        return ids.of_hit(turn, best)

    def page(self, chosen: str, before: int = 0, after: int = 0) -> dict:
        """Return the paragraph of a hit and its neighbours, all hits marked.

        Parameters
        ----------
        chosen : str
            As :meth:`meant` returns it.
        before, after : int
            Paragraphs more on each side.

        Returns
        -------
        dict
            Title, what is known, and the parts with their lines of the source.
        """
        turn, start = ids.of_place(chosen)
        row = self.corpus.turns.iloc[self.arrays.turn_keys.at(turn)]
        chapter = self.book.chapter(row["transcript"])
        title, meta = _explorer_data.statement_title(row, self.book.heads)
        at = int(row["start"]) + start
        middle = chapter.paragraph(at)
        shown = (middle - AROUND_HIT - before, middle + AROUND_HIT + 1 + after)
        query = self.effective(self.query)
        hits = None
        if query.text.strip():
            hits = self.arrays.searches.everywhere(query.text, query.regex)
        page = chapter.page(chosen, title, meta, shown, marks(hits, chapter))
        return {**page, "now": at}

    def draw(self) -> go.Figure:
        """Return the typical words of transcripts or sections, or the wordings.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        return finished(self._figures.get(self._figure_inputs(), self._figure))

    def _figure(self) -> Drawing:
        with as_data():
            return self._drawn()

    def _drawn(self) -> Drawing:
        kept, heads = self.result().turns, self.corpus.transcripts
        show, cells = self.option("show"), themes.Cells.of(self.corpus)
        if show == "wordings":
            table, counts = cells.repeats.first(_WORDINGS, kept)
            return charts.repeated_wordings(table, heads, top=_WORDINGS, counts=counts)
        return charts.terms(cells.terms(kept, show), show, heads)

    def _figure_inputs(self) -> object:
        """Return the inputs of the figure: whose words, not which are looked for."""
        query = self.query.without("text", "regex", "within")
        return (query, self.option("show"))

    def _marked_id(self) -> None:
        """Return nothing: the marks of this chart are words, not places."""
        return None

    def clicked(self, mark: str) -> None:
        """Look for the word or wording that was clicked.

        Parameters
        ----------
        mark : str
            The term or wording.
        """
        self.query = {**self.query.json(), "text": mark, "regex": False}

    def _sieve(self) -> Sieve:
        """Return the choices among turns."""
        return self.arrays.of_turns

    def _counts(self) -> dict[str, np.ndarray]:
        """Count what each choice would leave: hits, or turns without a text."""
        query, arrays, weight = self.query, self.arrays, None
        if query.text.strip() and not self._problem():
            hits = arrays.searches.everywhere(query.text, query.regex)
            weight = np.bincount(hits.row, minlength=len(arrays.turns))
        return arrays.of_turns.counts(self.result().masks, weight)

    def _counts_in_words(self) -> list[str]:
        """Return how many hits there are, per 1,000 words, by section."""
        query, left = self.effective(self.query), self.result()
        if not query.text.strip():
            words = int(self.corpus.turns["n_words"].to_numpy()[left.turns].sum())
            return [counted(words, "word"), NO_TEXT]
        n = len(left.hits)
        where = counted(len(self._listing().groups), "transcript")
        said = [f"{counted(n, 'hit')} in {where}"]
        said += as_written(left.hits, self.corpus.turns["text"])
        n_words = self.corpus.turns["n_words"].to_numpy()
        for section, name in SECTIONS.items():
            inside = self.arrays.in_statement == (section == "statement")
            hits = int(inside[left.hits.row].sum())
            words = int(n_words[left.turns & inside].sum())
            if words:
                rate = f"{1000 * hits / words:.1f}"
                said.append(PER_1000.format(section=name, hits=f"{hits:,}", rate=rate))
        return said

    def _empty(self) -> str:
        if not self.query.text.strip():
            return WRITE_A_WORD
        return super()._empty()

    def _code(self, query: Query) -> str:
        text, regex = query.text, query.regex
        choices = query.only(*self.arrays.of_turns.choices).code()
        part = f"corpus.filter({choices})" if choices else "corpus"
        more = ", regex=True" if regex else ""
        if not text.strip():
            return (
                "from presskit import themes\n\n"
                f"# Nothing is looked for yet: write words, and {part}.turns.\n"
                f"frame = themes.kwic({part}.turns.head(0), 'nothing')\n"
            )
        return (
            "from presskit import themes\n\n"
            f"frame = themes.kwic({part}.turns, {text!r}{more})\n"
        )

    def _data(self) -> dict:
        """Return the data with which a shared page stays alive."""
        return _explorer_data.island(self)
