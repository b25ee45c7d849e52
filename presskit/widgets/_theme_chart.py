"""The chart of an explorer of themes: which view it is, and what a click means."""

import json
from collections.abc import Iterator

import numpy as np
import plotly.graph_objects as go

from presskit.charts import for_pages
from presskit.charts.for_explorers import (
    Drawing,
    as_data,
    finished,
    parts,
    seen_pixels,
)
from presskit.schema import ids
from presskit.widgets._choices_data import turns_as_listed
from presskit.widgets._hits import Hits
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._theme_carried import carried
from presskit.widgets._theme_changes import (
    Statements,
    pairs_of_one_event,
    statements_left,
)
from presskit.widgets._theme_sides import is_comparison
from presskit.widgets._theme_views import (
    CHANGED,
    OVER_TIME,
    THEMES,
    TYPICAL,
    WORDINGS,
)

_BY_TRANSCRIPT = ("transcript", "since", "until")
_SEARCH = ("text", "regex", "within", "theme")


class ThemeChart:
    """What an explorer of themes draws; it has `_views`, and draws for its query."""

    def _ahead(self) -> Iterator[None]:
        """Make what is asked for first, and what the views need."""
        yield from super()._ahead()
        yield from self._views.ahead()

    def draw(self) -> go.Figure:
        """Return the view that is chosen, for the turns that are left.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        return finished(self._drawing(self.query))

    def _drawing(self, query: Query) -> Drawing:
        key = (self._figure_inputs(query), seen_pixels())
        return self._figures.get(key, lambda: self._figure(query))

    def _figure(self, query: Query) -> Drawing:
        with as_data(seen_pixels()):
            return parts(self._drawn(query))

    def _first_mark(self, query: Query) -> str:
        """Return the words that the first mark of the chart stands for; "" for none."""
        marks = (trace.get("customdata") for trace in self._drawing(query).data)
        first = next((mark for own in marks if own is not None for mark in own), "")
        return str(first).rpartition("\t")[2]

    def _left_by(self, query: Query, *but: str) -> np.ndarray:
        """Return the turns that a query leaves, some of its choices let be."""
        sieve = self._sieve()
        return sieve.left(sieve.masks(query.without(*_SEARCH, *but)))

    def _drawn(self, query: Query, view: str = "") -> go.Figure | Drawing:
        views, show = self._views, view or self.option("show")
        kept = self._left_by(query)
        if show == THEMES:
            return views.strip(kept, next(iter(self._listed(query)), None))
        if show == TYPICAL:
            return views.typical(kept, self._among(query))
        if is_comparison(show):
            return views.compared(show, kept)
        if show == CHANGED:
            return views.changed(self._sides(query))
        if show == OVER_TIME:
            return views.over_time(kept, self._counted_over_time(query))
        return views.wordings(kept)

    def _among(self, query: Query) -> np.ndarray:
        """Return the turns that are left, whichever transcripts are chosen."""
        return self._left_by(query, *_BY_TRANSCRIPT)

    def _sides(self, query: Query) -> Statements | None:
        return statements_left(self.corpus, self._left_by(query), self._among(query))

    def page_chart(self) -> dict[str, object]:
        """Return the data with which a page draws themes and texts anew.

        Returns
        -------
        dict
            As :func:`presskit.charts.for_pages.theme_strip`; without themes as
            :func:`presskit.charts.for_pages.over_time`.
        """
        corpus, index = self.corpus, self._views.index
        shown = {
            "show": self.option("show"),
            "fixed": "show" in dict(self.state.now.options),
        }
        if index is None:
            return {**for_pages.over_time(corpus.transcripts), **shown}
        tables = (corpus.exchanges, corpus.transcripts, corpus.turns)
        return for_pages.theme_strip(index.matrix, index.agenda, *tables, **shown)

    def page_views(self) -> dict[str, object]:
        """Return the views that a page can choose from, and those it cannot draw.

        Returns
        -------
        dict
            `shows` holds value and name of each, `views` figures by value, `wordings`
            those that came back and `terms` and `compared` the words to compare, to be
            counted in what filters leave, `carried` figures for what they may leave,
            `one_event` transcripts that are no earlier statement of one another.
        """
        named, few = self._views.names, self._views.few
        figures, more = {}, {}
        drawn = {THEMES}
        if few:
            more["carried"] = self.corpus.once(carried)
            if twice := pairs_of_one_event(self.corpus):
                more["one_event"] = twice
            order = turns_as_listed(self)
            number = np.empty(len(order), dtype=np.int64)
            number[order] = np.arange(len(order))
            more["wordings"] = self._views.wordings_of_page(number)
            more |= self._views.terms_of_page(number)
            drawn |= {WORDINGS, *more["compared"]}
        for _, view in named:
            if view in drawn or (view == OVER_TIME and self.query.text.strip()):
                continue
            here = few or not (view == WORDINGS or is_comparison(view))
            with as_data():
                drawing = parts(
                    self._drawn(self.query, view) if here else self._views.not_here()
                )
            figures[view] = json.loads(finished(drawing).to_json())
            figures[view]["layout"].pop("template", None)  # the page has it
        return {
            "shows": [[view, name] for name, view in named],
            "views": figures,
            **more,
        }

    def _counted_over_time(self, query: Query) -> str | tuple[str, ...]:
        query = self.asked(query)
        text = "" if query.regex else query.text.strip()
        return text or self._chosen(query)

    def _listed(self, query: Query) -> tuple[str, ...]:
        """Return the themes whose places are listed, asked for or not."""
        return self._chosen(self.effective(query))

    def option(self, name: str) -> str:
        """Return the value of a control: a text over time, until a view is chosen.

        Parameters
        ----------
        name : str

        Returns
        -------
        str
        """
        shown = name == "show" and name not in dict(self.state.now.options)
        text = self.query.text if shown and not self.query.regex else ""
        if text.strip() and not self._problem():
            return OVER_TIME
        return super().option(name)

    def _figure_inputs(self, asked: Query | None = None) -> object:
        """Return the inputs of the figure: whose words, and which over time."""
        asked, show = asked or self.query, self.option("show")
        query = asked.without(*_SEARCH)
        if show == OVER_TIME:
            return (query, show, self._counted_over_time(asked))
        if show == CHANGED:  # many queries leave the same two
            return (self._sides(asked), show)
        # A theme that is chosen is drawn even where others are asked more often.
        return (query, show, self._listed(asked) if show == THEMES else ())

    def _marked_id(self) -> str | None:
        """Return the mark of the chart whose words are listed or read."""
        show, query = self.option("show"), self.query
        if show == THEMES:
            return next(iter(self._listed(query)), None)
        if show != OVER_TIME:
            return self.effective(query).text or None
        wanted, reads = self._counted_over_time(query), next(iter(self.selection), "")
        word = wanted if isinstance(wanted, str) else "".join(wanted[:1])
        turn = self.arrays.turn_keys.at(ids.of_place(reads)[0]) if reads else None
        if turn is None or not word:
            return None
        return f"{self.corpus.turns['transcript'].iloc[turn]}\t{word}"

    def clicked(self, mark: str) -> None:
        """List where a theme, word or wording of the chart is said, and read it.

        Parameters
        ----------
        mark : str
            A theme, term or wording; or an exchange or transcript, a tab, and the theme
            or word.
        """
        place, _, word = mark.rpartition("\t")
        themed = self._rows_are_themes()
        new = self.query.without("text", "regex", "theme").json()
        new |= {"theme": [word]} if themed else {"text": word}
        query = Query.of(new)
        if self.option("show") == CHANGED and not self._listing(query).ids:
            # A sentence that is gone stands in a transcript that may not be left.
            query = query.without(*_BY_TRANSCRIPT)
        # The view stays: a word that is clicked is no word that is typed.
        options = {**dict(self.state.now.options), "show": self.option("show")}
        listing = self._listing(query)
        chosen = self._first_at(place, listing, self.result(query).hits)
        self.state.change(
            query=query,
            selection=() if chosen is None else (chosen,),
            options=tuple(sorted(options.items())),
        )

    def _first_at(self, place: str, listing: Listing, hits: Hits) -> str | None:
        """Return the first hit in an exchange or transcript, or of all."""
        if not place:
            return next(iter(listing.ids), None)
        exchange = self.arrays.exchange_keys.at(place)
        if exchange is not None:
            inside = self.arrays.exchange_of_turn[hits.row] == exchange
        else:
            own = self.corpus.turns["transcript"].to_numpy()
            inside = own[hits.row] == place
        at = np.flatnonzero(inside)
        return listing.ids[at[0]] if len(at) else None

    def _rows_are_themes(self) -> bool:
        """Return True if the rows or panels of the chart are themes."""
        if self.dictionary is None:
            return False
        wanted = self._counted_over_time(self.query)
        over_time = self.option("show") == OVER_TIME and not isinstance(wanted, str)
        return over_time or self.option("show") == THEMES
