"""What this was about: themes, words and wordings to click, and where they are said."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from presskit import themes
from presskit.charts.for_explorers import Drawing
from presskit.corpus import Corpus
from presskit.corpus.choices import Choice
from presskit.schema import SECTIONS, ids
from presskit.schema.recent import Recent
from presskit.widgets import _controls, _explorer_data
from presskit.widgets._choices_data import turns_as_listed
from presskit.widgets._explorer import Explorer
from presskit.widgets._hit_ids import HitIds
from presskit.widgets._hits import NO_HITS, Hits, as_written, marks, without_signs
from presskit.widgets._idle import when_idle
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._session import whole
from presskit.widgets._shared import AROUND_HIT
from presskit.widgets._sieve import Sieve
from presskit.widgets._state import State
from presskit.widgets._theme_chart import ThemeChart
from presskit.widgets._theme_choice import index_of, theme_choice
from presskit.widgets._theme_code import code_of_hits
from presskit.widgets._theme_opened import ThemeOpened
from presskit.widgets._theme_rows import ThemeRows
from presskit.widgets._theme_views import ThemeViews
from presskit.wording import say

_KEPT = 32  # figures of some hundred marks: to draw one again takes a while


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


class ThemeExplorer(ThemeOpened, ThemeRows, ThemeChart, Explorer):
    """What was this about: themes, words and wordings, and every place they are said.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to look for what another explorer looks for.
    dictionary : Dictionary, mapping, DataFrame, path or str, optional
        As :func:`presskit.themes.dictionary` reads it. Without it the starter
        "security", if at least half of the exchanges ask for one of its themes, or
        else themes that :func:`presskit.themes.suggest` finds.
    **choices : object
        What is asked for at the start: ``text="ammunition*"``, ``role="journalist"``,
        ``date="2023-02-13"`` or ``theme="Fighting"``, and what the chart shows:
        ``show="typical"``. ``text="defen?e"`` finds both spellings of a word;
        of one it is told how often the other is said.

    Attributes
    ----------
    show : control
        What the chart shows: "themes", "typical" (words of a press conference),
        "by_section" (statement against questions and answers), "by_role" (answers
        against questions), "outlet NTV" (its questions against those of others),
        "wordings", "changed" (since the statement before) or "over_time". A click on a
        row or a mark of it lists where its words are said. Until a view is chosen, a
        text is shown over time.
    theme : control
        The themes whose places are listed; only with a dictionary that fits. With a
        text, it is looked for where the theme is named. Without both, the theme that
        is asked most in what the other choices leave is listed; in views of words,
        wordings and changes the first in the chart.
    dictionary : Dictionary or None
        By which themes are found.
    note : str
        Where the themes come from, or why there are none; '' for a dictionary.
    query : Query
        What is asked for. Set it to a mapping: ``{"text": "ammunition*"}``.
    selection : list of str
        The hit that is being read: ``<turn_id>@<transcript>@<start>``, where `start`
        counts characters of the turn.
    controls : dict
        The controls by name: one for each choice of the query, such as
        ``text`` and ``role``. Each is an attribute, too: ``explorer.role``.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = ThemeExplorer(load_example())
    >>> explorer.text.value = "ammunition*"
    >>> explorer
    ThemeExplorer(text='ammunition*': 19 hits in 2 transcripts)
    """

    title = say("explorers.titles.hits")
    noun = "hit"
    mode = "hits"
    listed = "turns"
    placeholder = say("explorers.search.hits")

    def __init__(
        self,
        corpus: Corpus,
        *,
        state: State | None = None,
        dictionary: object = None,
        **choices: object,
    ) -> None:
        index, self.note = index_of(whole(corpus, self), dictionary)
        self.dictionary = None if index is None else index.dictionary
        self._views = ThemeViews(corpus, index)
        self._own_sieve: Sieve | None = None
        self._figures: Recent[Drawing] = Recent(_KEPT)
        super().__init__(
            corpus,
            {
                "show": _controls.options_box(
                    say("explorers.bar.show"), self._views.names
                )
            },
            state,
            choices,
        )
        self.add_class(f"presskit-{self.mode}")
        when_idle(self._ahead())

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
        """Return every place of the text or of the themes that are listed.

        Returns
        -------
        DataFrame
            Of a text as :func:`presskit.themes.kwic` gives it, of themes as
            :func:`presskit.themes.hits` does, those that count; without both, or with
            a text that is not a pattern, the former without rows.
        """
        query = self.effective(self.query)
        if query.text.strip():
            return themes.kwic(self.turns(), query.text, regex=query.regex)
        if self._chosen(query):
            found = themes.hits(self.turns(), self.dictionary)
            own = found["counts"] & found["theme"].isin(query.theme)
            return found[own].reset_index(drop=True)
        return themes.kwic(self.turns().head(0), "nothing")

    def counts(self) -> pd.DataFrame:
        """Return the number of times that all listed is said, by section and file.

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
        sieve = self._sieve()
        masks = sieve.masks(query)
        # A theme keeps turns where a text is looked for in them; alone it is the hits.
        but = () if query.text.strip() else ("theme",)
        kept = sieve.left(masks, *but)
        hits = self._everywhere(query)
        if hits is None:
            return Result(NO_HITS, kept, masks)
        hits = hits.where(kept[hits.row])
        rank = self.arrays.newest_first[self.arrays.code_of("turns")[hits.row]]
        return Result(hits.where(np.argsort(rank, kind="stable")), kept, masks)

    def _everywhere(self, query: Query) -> Hits | None:
        """Return the hits of the text, or else of the themes, of a query anywhere."""
        if query.text.strip():
            return self.arrays.searches.everywhere(query.text, query.regex)
        if not self._chosen(query):
            return None
        index = self._views.index
        at = index.places(query.theme)
        none = np.zeros(len(at), dtype=bool)  # the dictionary says which forms count
        return Hits(index.row[at], index.start[at], index.end[at], none)

    def _chosen(self, query: Query) -> tuple[str, ...]:
        """Return the themes that a query asks for; none without a dictionary."""
        return query.theme if self.dictionary is not None else ()

    def _list(self, query: Query, left: Result) -> Listing:
        """Return the hits, those of the newest transcript first."""
        hits, arrays = left.hits, self.arrays
        return Listing(
            HitIds(arrays.turn_keys, hits.row, hits.start),
            self.groups(arrays.code_of("turns")[hits.row]),
        )

    def _form(self, most: int) -> list[dict]:
        """Return hits; where none are asked for the words or themes of the chart."""
        if self._everywhere(self.effective(self.query)) is not None:
            return self._rows(0, most)
        show = {view: name for name, view in self._views.names}[self.option("show")]
        marks = (trace.customdata for trace in self.draw().data)
        words = dict.fromkeys(
            mark.rpartition("\t")[2] for own in marks if own is not None for mark in own
        )
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
        hits = self._everywhere(self.effective(self.query))
        page = chapter.page(chosen, title, meta, shown, marks(hits, chapter))
        return {**page, "now": at}

    def _choices(self) -> tuple[Choice, ...]:
        """Return the choices among turns, and that of a theme where there are some."""
        index = self._views.index
        more = () if index is None else (theme_choice(index),)
        return (*super()._choices(), *more)

    def _sieve(self) -> Sieve:
        """Return the choices among turns."""
        if self._views.index is None:
            return self.arrays.of_turns
        if self._own_sieve is None:
            among = [one for one in self._choices() if one.table]
            self._own_sieve = self.arrays.among_turns(among)
        return self._own_sieve

    def _counts(self) -> dict[str, np.ndarray]:
        """Count what each choice would leave: hits, or turns where none are asked."""
        query, sieve = self.effective(self.query), self._sieve()
        masks, hits = self.result().masks, self._everywhere(query)
        if "text" in self._opened(self.query):  # nobody has asked for these words
            hits = None
        weight = None
        if hits is not None:
            weight = np.bincount(hits.row, minlength=len(self.arrays.turns))
        counts = sieve.counts(masks, weight)
        if self._views.index is not None and not self.asked(self.query).text.strip():
            kept = sieve.left(masks, "theme")
            counts["theme"] = self._views.index.counts(
                sieve.facets["theme"].values, kept
            )
        return counts

    def _counts_in_words(self) -> list[str]:
        """Return the number of hits, per 1,000 words, by section."""
        query, left = self.effective(self.query), self.result()
        if self._everywhere(query) is None:
            words = int(self.corpus.turns["n_words"].to_numpy()[left.turns].sum())
            return [
                say("explorers.words", n=words),
                self.note or say("explorers.no_text"),
            ]
        n = len(left.hits)
        where = say("explorers.transcripts", n=len(self._listing().groups))
        said = [f"{n:,}{say('explorers.hits_in', n=n, transcripts=where)}"]
        said += self._opened_in_words()
        said += as_written(left.hits, self.corpus.turns["text"])
        said += without_signs(query.text, query.regex)
        said += [*filter(None, [self._named()]), *self._spelt_otherwise(left.turns)]
        n_words = self.corpus.turns["n_words"].to_numpy()
        for section in SECTIONS:
            inside = self.arrays.in_statement == (section == "statement")
            hits = int(inside[left.hits.row].sum())
            words = int(n_words[left.turns & inside].sum())
            if words:
                rate = f"{1000 * hits / words:.1f}"
                name = say(f"explorers.sections.{section}")
                said.append(
                    say("explorers.per_1000", section=name, hits=hits, rate=rate)
                )
        return said

    def _empty(self) -> str:
        if self._everywhere(self.effective(self.query)) is None:
            return self._problem() or say("explorers.write_a_word")
        return super()._empty()

    def _code(self, query: Query) -> str:
        choices = query.only(*self.arrays.of_turns.choices).code()
        turns = f"corpus.filter({choices}).turns" if choices else "corpus.turns"
        if not self._chosen(query):
            return code_of_hits(turns, query)
        return code_of_hits(turns, query, self.dictionary)

    def _data(self) -> dict:
        """Return the data with which a shared page stays alive."""
        index = self._views.index
        made = {**_explorer_data.island(self), **self.page_views()}
        made["no_text"] = self.note or say("explorers.no_text")
        made["spellings"] = self._spellings
        if index is not None:
            made["theme_spans"] = index.spans(turns_as_listed(self))
        return made
