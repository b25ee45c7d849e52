"""Choosing exchanges: by text, event, day, asker, outlet, follow-ups and length."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

import numpy as np
import pandas as pd

from presskit.corpus import Corpus
from presskit.schema import cells, ids
from presskit.schema.rows import named_rows
from presskit.schema.sure_names import name_of_asker, name_of_turn
from presskit.text import sentences
from presskit.text.prose import NO_OUTLET, UNKNOWN_ASKER
from presskit.widgets import _explorer_data
from presskit.widgets._concordance import beside
from presskit.widgets._elsewhere import Elsewhere, button, elsewhere, in_words
from presskit.widgets._explorer import Explorer
from presskit.widgets._hits import Hits, marks, without_signs
from presskit.widgets._idle import when_idle
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._session import whole
from presskit.widgets._sieve import Sieve
from presskit.widgets._state import State
from presskit.wording import say

_SHOWN = (
    *("exchange_id", "transcript", "exchange", "outlet"),
    *("asker", "asker_from", "asker_p", "question_text"),
    *("question_words", "answer_words", "n_questions", "n_followups"),
)


@dataclass(frozen=True)
class Result:
    """What a query leaves.

    Attributes
    ----------
    exchanges : ndarray of int
        Positions in ``corpus.exchanges``, in the order of the list.
    statements : ndarray of int
        Positions in ``corpus.turns``, where opening statements are looked at.
    masks : dict
        Of each choice, which exchanges it keeps.
    hits : Hits or None
    n_hits : ndarray of int
        Hits of each exchange; empty without a text.
    """

    exchanges: np.ndarray
    statements: np.ndarray
    masks: dict[str, np.ndarray]
    hits: Hits | None
    n_hits: np.ndarray


class ExchangesExplorer(Explorer):
    """Exchanges to filter, to click and to read; a subclass draws them.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        That of another explorer, to show the same.
    choices : mapping of str to object, optional
        What is asked for at the start.
    **controls : Control
        Further controls of the subclass; they come first.
    """

    noun = "exchange"
    mode = listed = "exchanges"
    placeholder = say("explorers.search.exchanges")

    def __init__(
        self,
        corpus: Corpus,
        state: State | None = None,
        choices: Mapping[str, object] = MappingProxyType({}),
        **controls: object,
    ) -> None:
        whole(corpus, self)
        super().__init__(corpus, controls, state, choices)
        when_idle(self._ahead())

    def frame(self) -> pd.DataFrame:
        """Return the exchanges that the choices leave.

        Returns
        -------
        DataFrame
            Rows of ``corpus.exchanges`` in its order, counted from 0. An exchange
            belongs to the text if its question or answer has it. Where the text is
            looked for in statements, rows of ``corpus.turns``. A text that is not
            a pattern leaves all.
        """
        left, statement = self.result(), self.query.within == "statement"
        table = self.corpus.turns if statement else self.corpus.exchanges
        kept = left.statements if statement else left.exchanges
        return table.iloc[np.sort(kept)].reset_index(drop=True)

    def _ask(self, query: Query) -> None:
        """Ask with the names that the tables have, whatever a person calls them."""
        sieve = self.arrays.of_exchanges
        for name, facet in sieve.facets.items():
            choice, chosen = sieve.choices[name], getattr(query, name)
            if choice.meant and not facet.offers(chosen):
                meant = choice.meant(self.corpus, list(chosen))
                found = tuple(sorted(meant.intersection(facet.values)))
                query = replace(query, **{name: found or chosen})
        super()._ask(query)

    def _leave(self, query: Query) -> Result:
        """Return the exchanges that a query leaves."""
        arrays = self.arrays
        hits = arrays.hits(query)
        masks = arrays.masks(query, hits)
        n_hits = np.zeros(0, dtype=np.int64)
        if hits is not None:
            inside = arrays.exchange_of_turn[hits.row]
            n = len(arrays.exchanges)
            n_hits = np.bincount(inside[inside >= 0], minlength=n)
        statements = np.zeros(0, dtype=np.int64)
        if query.within == "statement":
            statements = arrays.statements(masks)
            kept = np.zeros(len(arrays.exchanges), dtype=bool)
        else:
            kept = arrays.of_exchanges.left(masks)
        order = arrays.order
        return Result(order[kept[order]], statements, masks, hits, n_hits)

    @cached_property
    def _keys(self) -> np.ndarray:
        return np.array(self.arrays.exchange_keys.all, dtype=object)

    @cached_property
    def _shown_in_rows(self) -> pd.DataFrame:
        """The columns that a row of the list shows: to take all takes its time."""
        return self.corpus.exchanges[list(_SHOWN)]

    @cached_property
    def _turn_keys(self) -> np.ndarray:
        return np.array(self.arrays.turn_keys.all, dtype=object)

    def _list(self, query: Query, left: Result) -> Listing:
        """Return the exchanges that are left, the newest first."""
        if query.within == "statement":
            rows, table, keys = left.statements, "turns", self._turn_keys
        else:
            rows, table, keys = left.exchanges, "exchanges", self._keys
        groups = self.groups(self.arrays.code_of(table)[rows])
        return Listing(keys[rows].tolist(), groups)

    def _rows(self, first: int, last: int) -> list[dict]:
        """Return rows of the list."""
        left = self.result()
        if self.query.within == "statement":
            turns = self.corpus.turns.iloc[left.statements[first:last]]
            marked = left.hits.of_turn if left.hits is not None else None
            return [
                self.statement_row(row, marked(at) if marked else None)
                for at, row in zip(
                    left.statements[first:last],
                    named_rows(turns),
                    strict=True,
                )
            ]
        own = left.exchanges[first:last]
        hits = left.n_hits[own] if len(left.n_hits) else [None] * len(own)
        table = self._shown_in_rows.iloc[own]
        return [
            self.row(row, n) for row, n in zip(named_rows(table), hits, strict=True)
        ]

    def row(self, row: object, hits: int | None) -> dict:
        """Return one exchange as a row of the list."""
        asked = self.book.first_questions.get((row.transcript, row.exchange), "")
        meta = [
            say(
                "explorers.words_answered",
                asked=row.question_words,
                answered=row.answer_words,
            )
        ]
        if asked and row.n_questions > 1:  # the row has room for one
            meta.insert(0, say("explorers.first_question", n=row.n_questions))
        if row.n_followups:
            meta.append(say("explorers.asked_again"))
        if hits is not None:
            meta.append(say("explorers.hits", n=int(hits)))
        outlet = NO_OUTLET if pd.isna(row.outlet) else row.outlet
        return {
            "id": ids.key(row.exchange_id, row.transcript),
            "group": self.book.heads[row.transcript]["group"],
            "n": str(row.exchange),
            "who": name_of_asker(row) or UNKNOWN_ASKER,
            "what": " · ".join(cells.names_in(outlet)),
            "text": asked
            or " ".join(row.question_text.split())
            or say("explorers.nothing_asked"),
            "marks": [],
            "meta": " · ".join(meta),
        }

    def statement_row(self, row: object, hits: list[tuple[int, int]] | None) -> dict:
        """Return one turn of an opening statement as a row of the list.

        It shows how the turn begins, or the words around its first hit.
        """
        meta, marks = [say("explorers.words", n=row.n_words)], []
        start, end = next(sentences(row.text), (0, 0))
        text = " ".join(row.text[start:end].split())
        if hits:
            left, hit, right = beside(row.text, *hits[0])
            text, marks = left + hit + right, [[len(left), len(left) + len(hit)]]
            line = self.corpus.source(row.transcript).line(row.start + hits[0][0])
            meta.append(say("explorers.line", n=line))
        if hits is not None:
            meta.append(say("explorers.hits", n=len(hits)))
        return {
            "id": ids.key(row.turn_id, row.transcript),
            "group": self.book.heads[row.transcript]["group"],
            "n": "",
            "who": name_of_turn(row) or say("explorers.unknown_speaker"),
            "what": say("explorers.opening_statement"),
            "text": text,
            "marks": marks,
            "meta": " · ".join(meta),
        }

    def meant(self, chosen: str) -> str | None:
        """Return the key of an exchange; one that is filtered out can be read.

        Parameters
        ----------
        chosen : str
            Of an exchange, or of a turn of an opening statement:
            ``<id>@<transcript>``, or a bare id that is unique.

        Returns
        -------
        str or None
        """
        turns = self.arrays.turn_keys
        row = turns.at(chosen)
        opens = row is not None and self.arrays.in_statement[row]
        return turns.all[row] if opens else self.arrays.exchange_keys.meant(chosen)

    def page(self, chosen: str, before: int = 0, after: int = 0) -> dict:
        """Return an exchange to read, its hits marked.

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
        exchange = self.arrays.exchange_keys.at(chosen)
        if exchange is not None:
            row = self.corpus.exchanges.iloc[exchange]
            first = row["first_turn"] - bool(row["call"])
            title, meta = _explorer_data.exchange_title(row, self.book.heads)
            last = row["last_turn"]
        else:
            row = self.corpus.turns.iloc[self.arrays.turn_keys.at(chosen)]
            first = last = row["turn"]
            title, meta = _explorer_data.statement_title(row, self.book.heads)
        chapter = self.book.chapter(row["transcript"])
        start, end = chapter.range_of(int(first), int(last))
        shown = (start - before, end + after)
        hits = marks(self.result().hits, chapter)
        page = chapter.page(chosen, title, meta, shown, hits)
        if exchange is None and (found := hits(chosen)):
            return {**page, "now": found[0][0]}  # a statement is long
        return page

    def _sieve(self) -> Sieve:
        """Return the choices among exchanges."""
        return self.arrays.of_exchanges

    def _counts(self) -> dict[str, np.ndarray]:
        """Count what each choice would leave, of statements where these are listed.

        There a choice among exchanges chooses nothing, and offers nothing.
        """
        arrays, left = self.arrays, self.result()
        if self.query.within != "statement":
            return arrays.of_exchanges.counts(left.masks)
        return {
            **arrays.of_exchanges.none(),
            **arrays.of_statements.counts(left.masks),
        }

    def _counts_in_words(self) -> list[str]:
        """Return the numbers of exchanges, transcripts and hits."""
        left, query = self.result(), self.query
        if query.within == "statement":
            n = int(self.arrays.in_statement.sum())
            whole, kept = say("explorers.of_statements", n=n), left.statements
        else:
            n = len(self.corpus.exchanges)
            whole, kept = say("explorers.of_exchanges", n=n), left.exchanges
        groups = self._listing().groups
        said = [f"{len(kept):,}{whole}", say("explorers.transcripts", n=len(groups))]
        if left.hits is not None:
            in_statement = np.isin(left.hits.row, left.statements).sum()
            n = int(left.n_hits[left.exchanges].sum()) + int(in_statement)
            said.append(f"{say('explorers.hits_for', n=n)}“{query.text.strip()}”")
            said += without_signs(query.text, query.regex)
        return [*said, *in_words(self._elsewhere()), *self._not_drawn()]

    def _elsewhere(self) -> Elsewhere:
        """Count the hits where the query does not look."""
        return elsewhere(self.arrays, self.effective(self.query))

    def _empty(self) -> str:
        if self._problem() or not (told := in_words(self._elsewhere())):
            return super()._empty()
        return say("explorers.more_elsewhere", where=say("prose.and").join(told))

    def _button_elsewhere(self) -> str:
        return button(self._elsewhere())

    def _look_elsewhere(self) -> None:
        there = "exchanges" if self.query.within == "statement" else "statement"
        self._ask(replace(self.query, within=there))

    def _not_drawn(self) -> list[str]:
        """Return the number of rows listed that the chart has no room for, if any."""
        drawn = self.drawn_transcripts()
        if drawn is None:
            return []
        table, rows = self._listed()
        inside = np.isin(rows, self.arrays.rows_of(table, drawn))
        n = int(len(rows) - inside.sum())
        return [say("explorers.not_in_chart", n=n)] if n else []

    def drawn_transcripts(self) -> list[str] | None:
        """Return the transcripts that the chart draws; None for all.

        Returns
        -------
        list of str or None
        """
        return None

    def chosen_exchanges(self) -> pd.DataFrame:
        """Return the exchanges that are left, as charts need them."""
        kept, table = np.sort(self.result().exchanges), self.arrays.slim("exchanges")
        if len(kept) == len(table):
            return table
        return table.iloc[kept].reset_index(drop=True)

    def selected_exchange(self) -> str | None:
        """Return the exchange that is read, if it is one."""
        meant = map(self.arrays.exchange_keys.meant, self.selection)
        return next(filter(None, meant), None)

    def among(self) -> list[str]:
        """Return the transcripts to choose from: all, or those that are asked for.

        Returns
        -------
        list of str
        """
        heads, wanted = self.arrays.transcripts["transcript"], self.query.transcript
        return [name for name in heads.tolist() if not wanted or name in wanted]

    def _listed(self) -> tuple[str, np.ndarray]:
        """Return the table of which rows are listed, and their positions in it."""
        left = self.result()
        if self.query.within == "statement":
            return "turns", left.statements
        return "exchanges", left.exchanges

    def _code(self, query: Query) -> str:
        statement = query.within == "statement"
        sieve = self.arrays.place(query.within)
        query = query.only("text", "regex", "within", *sieve.choices)
        table = "turns" if statement else "exchanges"
        choices = query.code()
        part = f"corpus.filter({choices})" if choices else "corpus"
        return f"frame = {part}.{table}\n"

    def _data(self) -> dict:
        """Return the data with which a shared page stays alive."""
        return _explorer_data.island(self)
