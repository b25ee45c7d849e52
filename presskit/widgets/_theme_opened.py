"""What an explorer of themes lists while nobody asks: what its chart begins with."""

from dataclasses import replace
from functools import cached_property

import numpy as np

from presskit import themes
from presskit.schema.recent import Recent
from presskit.schema.roles import JOURNALIST
from presskit.text import words_of
from presskit.text.prose import listed
from presskit.themes import ThemeGrid
from presskit.widgets._arrays import Arrays
from presskit.widgets._query import Query
from presskit.widgets._spelt import other_spellings, spelt_otherwise
from presskit.widgets._theme_views import OVER_TIME, THEMES
from presskit.wording import say

_KEPT = 8
_LETTERS = 3  # typed, from which on names of themes are looked at
_NAMES = 2


class ThemeOpened:
    """What an explorer of themes lists while nobody asks; it has `_views`."""

    arrays: Arrays

    def effective(self, query: Query) -> Query:
        """Return the query; where nothing is asked, for what the chart begins with.

        Parameters
        ----------
        query : Query

        Returns
        -------
        Query
        """
        return replace(self.asked(query), **self._opened(query))

    def _opened(self, query: Query) -> dict[str, object]:
        """Return the theme or words that are listed where nothing is asked for."""
        if query.text.strip() or query.theme:
            return {}
        view = self.option("show")
        if view in (THEMES, OVER_TIME):
            if self._views.index is None:
                return {}
            theme = self._firsts.get(query, lambda: self._first_theme(query))
            return {"theme": (theme,)} if theme else {}
        words = self._firsts.get((view, query), lambda: self._first_mark(query))
        return {"text": words, "regex": False} if words else {}

    def _on_control(self, name: str, value: object) -> None:
        super()._on_control(name, value)
        if name == "show" and not self._quiet:
            listing = self._listing()
            if not any(one in listing for one in self.state.now.selection):
                first = self._first()
                self.state.begin(selection=() if first is None else (first,))

    def _opened_in_words(self) -> list[str]:
        """Name the theme or words that are listed while nothing is asked for."""
        opened = self._opened(self.query)
        if "theme" in opened:
            return [say("explorers.asked_most", theme=opened["theme"][0])]
        if "text" in opened:
            said = [say("explorers.first_drawn", words=opened["text"])]
            return said if self._views.index else [*said, self.note]
        return []

    def _named(self) -> str:
        """Return a hint where names of themes hold what is typed; '' if none does."""
        typed = self.query.text.strip().lower()
        if self._views.index is None or self.query.regex or len(typed) < _LETTERS:
            return ""
        names = [one for one in self._views.index.themes if typed in one.lower()]
        if not names:
            return ""
        quoted = listed([f"“{one}”" for one in names], _NAMES)
        return say("explorers.also_theme", n=len(names), themes=quoted)

    def _spelt_otherwise(self, turns: np.ndarray) -> list[str]:
        """Tell how often some turns have what is typed in another spelling."""
        if self.query.regex:
            return []
        said = []
        for form in spelt_otherwise(self.query.text, self._spellings):
            found = self.arrays.searches.everywhere(form, False)
            if n := int(turns[found.row].sum()):
                said.append(say("explorers.also_spelt", form=form, n=n))
        return said

    @cached_property
    def _spellings(self) -> dict[str, list[str]]:
        """The words that the corpus has in another spelling, and that one."""
        return other_spellings(words_of(self.corpus.turns).vocabulary)

    @cached_property
    def _firsts(self) -> Recent[str]:
        return Recent(_KEPT)

    @cached_property
    def _grid(self) -> ThemeGrid:
        """The themes of all exchanges."""
        index, tables = self._views.index, self.corpus
        order = tables.transcripts["transcript"].tolist()
        return themes.theme_grid(index.matrix, index.agenda, tables.exchanges, order)

    def _first_theme(self, query: Query) -> str:
        """Return the first row of the chart: the theme asked most; '' for none."""
        kept = self._sieve().left(self._sieve().masks(query))
        exchanges = np.zeros(len(self.corpus.exchanges), dtype=bool)
        rows = self.arrays.exchange_of_turn[kept]
        exchanges[rows[rows >= 0]] = True
        transcripts = np.unique(self.arrays.code_of("turns")[kept])
        grid = self._grid
        inside = exchanges[grid.columns][grid.column]
        left = grid._replace(
            theme=grid.theme[inside],
            state=grid.state[inside],
            statement=grid.statement[:, transcripts],
        )
        return next((grid.themes[at] for at in left.ranked()), "")

    def _first(self) -> str | None:
        """Return the hit that is read at the start: of a theme one that was asked."""
        listing, opened = self._listing(), self._opened(self.query)
        if "theme" in opened:
            turns = self.result().hits.row
            asked = self.arrays.exchange_of_turn[turns] >= 0
            asked &= (self.corpus.turns["role"] == JOURNALIST).to_numpy()[turns]
            for at in np.flatnonzero(asked):
                return listing.ids[at]
        return super()._first()
