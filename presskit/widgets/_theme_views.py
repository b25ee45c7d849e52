"""The charts of an explorer of themes, each drawn for the turns that are left."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import charts, themes
from presskit.charts import for_pages
from presskit.corpus import Corpus
from presskit.schema.stepwise import Stepwise
from presskit.themes import (
    Dictionary,
    SaidAtEvents,
    SettledTerms,
    TypicalWords,
    Wordings,
)
from presskit.widgets._arrays import Arrays
from presskit.widgets._theme_changes import Statements, changes_of
from presskit.widgets._theme_index import ThemeIndex
from presskit.widgets._theme_sides import OF_OUTLET, comparisons, sides_of
from presskit.wording import say

THEMES, TYPICAL, WORDINGS, OVER_TIME = "themes", "typical", "wordings", "over_time"
CHANGED = "changed"
NAMES = {
    view: say(f"forms.views.{view}")
    for view in (THEMES, TYPICAL, WORDINGS, CHANGED, OVER_TIME)
}
"""By view; behind "typical" stand those of two sides, as a corpus has them."""
_MOST = 400_000
"""Words, up to which terms are settled for all filters, and a page brings them."""
_TOP = 12  # typical words of a side
_WORDINGS = 8
_PANELS = 3  # words over time where none is looked for


def _typical_words(corpus: Corpus) -> Stepwise[TypicalWords]:
    return Stepwise(TypicalWords.in_steps(corpus))


def _settled_terms(corpus: Corpus) -> Stepwise[SettledTerms]:
    return Stepwise(SettledTerms.in_steps(corpus.once(_typical_words).value))


def _wordings(corpus: Corpus) -> Stepwise[Wordings]:
    return Stepwise(Wordings.in_steps(corpus))


@dataclass(frozen=True)
class ThemeViews:
    """The charts of one corpus.

    Attributes
    ----------
    corpus : Corpus
    index : ThemeIndex or None
        Where its themes are said; None without a dictionary.
    """

    corpus: Corpus
    index: ThemeIndex | None

    @property
    def names(self) -> list[tuple[str, str]]:
        """The views that can be drawn, each with its name."""
        made = [
            (name, view)
            for view, name in NAMES.items()
            if view != THEMES or self.index is not None
        ]
        behind = 1 + [view for _, view in made].index(TYPICAL)
        return [*made[:behind], *comparisons(self.corpus), *made[behind:]]

    def ahead(self) -> Iterator[None]:
        """Make what the first opening of each view would make, a part at each step."""
        yield from self.corpus.once(_typical_words)
        yield from self.corpus.once(_wordings)
        if self.few:
            yield from self.corpus.once(_settled_terms)
        themes.load_scipy()
        yield

    @property
    def few(self) -> bool:
        """Whether so few words are said that terms are settled, and pages bring all."""
        return self._n_words() <= _MOST

    def not_here(self) -> go.Figure:
        """Return the figure in the place of a view that a page does not bring."""
        return for_pages.not_here(self._n_words(), _MOST)

    def _n_words(self) -> int:
        return int(self.corpus.turns["n_words"].sum())

    def compared(self, view: str, kept: np.ndarray) -> go.Figure:
        """Draw the typical words of two sides, such as answers against questions.

        Parameters
        ----------
        view : str
        kept : ndarray of bool
            Of each turn, whether it is left.
        """
        names, table = self.compared_table(view, kept)
        settled = self._settled_over(kept)
        return charts.typical_words(table, names=names, top=_TOP, settled=settled)

    def compared_table(
        self, view: str, kept: np.ndarray
    ) -> tuple[tuple[str, str], pd.DataFrame]:
        """Return the names of two sides, and the table that :meth:`compared` draws."""
        names, masks = sides_of(self.corpus, view, kept)
        words = self.corpus.once(_typical_words).value
        if not all(words.size[mask].any() for mask in masks):
            return names, words.empty()
        settled = self._settled_over(kept)
        tables = [
            self._typical_of(one, other, settled)
            for one, other in (masks, tuple(reversed(masks)))
        ]
        side = np.repeat(names, [len(table) for table in tables])
        table = pd.concat(tables, ignore_index=True)
        table.insert(0, "side", pd.array(side, dtype="str"))
        return names, table

    def _settled_over(self, kept: np.ndarray) -> int:
        """Return over how many transcripts the terms are settled; 0 where none are.

        Of all that is said, and of very much, they are what they are there.
        """
        return 0 if kept.all() or not self.few else len(self.corpus.transcripts)

    def _typical_of(
        self, target: np.ndarray, rest: np.ndarray, settled: int
    ) -> pd.DataFrame:
        if settled:
            return self.corpus.once(_settled_terms).value.table(target, rest, _TOP)
        words = self.corpus.once(_typical_words).value
        table = words.table(target, rest, top=_TOP, few=True)
        # The words say in which transcripts they are first: no group of the chart.
        return table.drop(columns="transcript")

    def strip(self, kept: np.ndarray, selected: str | None = None) -> go.Figure:
        """Draw the themes of the exchanges to which turns belong.

        Parameters
        ----------
        kept : ndarray of bool
            Of each turn, whether it is left.
        selected : str, optional
            The theme to outline.
        """
        arrays, agenda = Arrays.of(self.corpus), self.index.agenda
        exchanges, heads = arrays.slim("exchanges"), self.corpus.transcripts
        left = np.zeros(len(heads), dtype=bool)
        left[arrays.code_of("turns")[kept]] = True
        if not kept.all():
            row = arrays.exchange_of_turn[kept]
            own = np.zeros(len(exchanges) + 1, dtype=bool)  # the last is of none
            own[row] = True
            exchanges = exchanges[own[:-1]]
            code, names = pd.factorize(agenda["transcript"])
            ids = set(heads["transcript"][left].tolist())
            agenda = agenda[np.array([name in ids for name in names])[code]]
        return charts.theme_strip(
            self.index.matrix,
            agenda.reset_index(drop=True),
            exchanges.reset_index(drop=True),
            heads[left].reset_index(drop=True),
            selected=selected,
        )

    def typical(self, kept: np.ndarray, among: np.ndarray) -> go.Figure:
        """Draw the typical words of the newest transcript left against the others.

        Parameters
        ----------
        kept : ndarray of bool
            Of each turn, whether it is left.
        among : ndarray of bool
            The same, whichever transcripts are chosen.
        """
        table, settled = self.typical_table(kept, among), self._settled_over(kept)
        heads = self.corpus.transcripts
        return charts.typical_words(table, heads, top=_TOP, settled=settled)

    def typical_table(self, kept: np.ndarray, among: np.ndarray) -> pd.DataFrame:
        """Return the table that :meth:`typical` draws."""
        ids = self._transcripts(kept)
        every = self._transcripts(among)
        shown = ids if len(ids) == len(every) == 2 else self._newest(ids)
        words = self.corpus.once(_typical_words).value
        own = self.corpus.turns["transcript"].to_numpy()
        settled = self._settled_over(kept)
        tables = [words.empty().drop(columns="transcript").assign(transcript="")]
        for id_ in shown:
            here = own == id_
            table = self._typical_of(among & here, among & ~here, settled)
            tables.append(table.assign(transcript=id_))
        table = pd.concat(tables[1:] or tables, ignore_index=True)
        first = ["transcript", *(name for name in table if name != "transcript")]
        return table[first]

    def terms_of_page(self, number: np.ndarray) -> dict[str, object]:
        """Return the typical words of all that is said, and terms to count.

        Parameters
        ----------
        number : ndarray of int
            The number that the page gives each turn.

        Returns
        -------
        dict
            `terms` as :meth:`SettledTerms.for_page` has them; `compared` by view what
            is drawn of all, with `asks`, the turns of an outlet that a view is of.
        """
        every = np.ones(len(self.corpus.turns), dtype=bool)
        heads = self.corpus.transcripts
        table = self.typical_table(every, every)
        compared = {TYPICAL: {"sides": for_pages.typical(table, heads)}}
        for _, view in comparisons(self.corpus):
            names, table = self.compared_table(view, every)
            sides = for_pages.typical(table, names=names)
            compared[view] = {"sides": sides, "names": list(names)}
            if view.startswith(OF_OUTLET):
                asks = sides_of(self.corpus, view, every).masks[0]
                turns = sorted(number[asks].tolist())
                compared[view]["asks"] = ",".join(map(str, turns))
        settled = self.corpus.once(_settled_terms).value
        return {"terms": settled.for_page(number), "compared": compared}

    def wordings(self, kept: np.ndarray) -> go.Figure:
        """Draw the wordings that came back in the corpus, of those in turns left."""
        found = self.corpus.once(_wordings).value
        table = found.table
        some = not kept.all()
        if some:
            said = found.said_in(kept) & (table["kind"] == "line").to_numpy(dtype=bool)
            table = table[said].reset_index(drop=True)
        return charts.wordings(table, self.corpus.transcripts, top=_WORDINGS, some=some)

    def wordings_of_page(self, number: np.ndarray) -> dict[str, object]:
        """Return the wordings for a page to draw.

        Parameters
        ----------
        number : ndarray of int
            The number that the page gives each turn.
        """
        found = self.corpus.once(_wordings).value
        turns = number[found.turn]
        said = [turns[found.wording == at] for at in range(len(found.table))]
        return for_pages.wordings(found.table, self.corpus.transcripts, said)

    def changed(self, sides: Statements | None) -> go.Figure:
        """Draw what the later of two statements says otherwise than the earlier one.

        Parameters
        ----------
        sides : Statements or None
            As :func:`statements_left` returns them.
        """
        table = None if sides is None else changes_of(self.corpus, sides)
        return charts.changes(table, self.corpus.transcripts)

    def over_time(self, kept: np.ndarray, wanted: str | tuple[str, ...]) -> go.Figure:
        """Draw how often a text or some themes are said at each event.

        Parameters
        ----------
        kept : ndarray of bool
            Of each turn, whether it is left.
        wanted : str or tuple of str
            A word pattern, or themes; '' or none for all themes, or without a
            dictionary for the most typical words.
        """
        words: object = wanted
        if not isinstance(wanted, str) or not wanted:
            words = self._dictionary(wanted or ()) or self._words(kept)
        # Without a word the table has no row, and the chart says that it is empty.
        kept = kept if words else np.zeros_like(kept)
        said = self.corpus.once(SaidAtEvents.of)
        table = said.table(words or "a", kept=kept, places=False)
        return charts.over_time(table, self.corpus.transcripts)

    def _dictionary(self, wanted: tuple[str, ...]) -> Dictionary | None:
        """Return the dictionary with some of its themes; with all if it has none."""
        if self.index is None:
            return None
        wanted = tuple(one for one in wanted if one in self.index.themes)
        if not wanted:
            return self.index.dictionary
        entries = self.index.dictionary.entries
        outer = {
            one.theme
            for one in entries
            if any(f"{theme} > ".startswith(f"{one.theme} > ") for theme in wanted)
        }
        return Dictionary(
            [
                one
                for one in entries
                if one.theme in wanted or (one.exclusion and one.theme in outer)
            ],
            self.index.dictionary.fold,
        )

    def _words(self, kept: np.ndarray) -> list[str]:
        made = self.typical(kept, kept)
        words = [
            word
            for trace in made.data
            for word in (trace.get("customdata") if isinstance(trace, dict)
                         else trace.customdata) or ()
        ]  # fmt: skip
        return list(dict.fromkeys(words))[:_PANELS]

    def _transcripts(self, kept: np.ndarray) -> list[str]:
        return self.corpus.turns["transcript"][kept].unique().tolist()

    def _newest(self, ids: list[str]) -> list[str]:
        """Return the newest of some transcripts, as a list; of none, none."""
        heads = self.corpus.transcripts
        rank = Arrays.of(self.corpus).newest_first
        order = dict(zip(heads["transcript"], rank.tolist(), strict=True))
        return [min(ids, key=order.__getitem__)] if ids else []
