"""Choosing exchanges: by text, event, day, asker, outlet, follow-ups and length."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd

from presskit.corpus import Corpus, askers_meant, outlets_meant
from presskit.schema import cells, ids
from presskit.schema.sure_names import name_of_asker, name_of_turn
from presskit.text import sentences
from presskit.text.prose import counted
from presskit.widgets import _controls, _explorer_data
from presskit.widgets._arrays import FACETS
from presskit.widgets._explorer import Explorer
from presskit.widgets._hits import Hits, marks
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._state import State

_DRAWN = 8  # transcripts in a strip, where there are more than a strip can show
_FEW = 12


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
    **controls : ipywidgets control
        Further controls of the subclass; they come first.
    """

    noun = "exchange"
    mode = "exchanges"

    def __init__(
        self, corpus: Corpus, state: State | None = None, **controls: object
    ) -> None:
        super().__init__(
            corpus,
            {
                "text": _controls.search_box("ammunition*, or several words"),
                "regex": _controls.regex_button(),
                "within": _controls.within_buttons(),
                **controls,
                "transcript": _controls.Choice("transcript", "Press conference"),
                "asker": _controls.Choice("asker", "Asker"),
                "outlet": _controls.Choice("outlet", "Outlet"),
                "since": _controls.day_picker("From"),
                "until": _controls.day_picker("To"),
                "followups": _controls.checkbox("Asked again only"),
                "words": _controls.length_slider(corpus.exchanges["answer_words"]),
            },
            state,
        )

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
        known = {name: set(self.arrays.facets[name].values) for name in FACETS}
        for name, meant in (("asker", askers_meant), ("outlet", outlets_meant)):
            chosen = getattr(query, name)
            if not known[name].issuperset(chosen):
                found = sorted(meant(self.corpus, list(chosen)) & known[name])
                query = replace(query, **{name: tuple(found) or chosen})
        super()._ask(query)

    def _leave(self, query: Query) -> Result:
        """Return what a query leaves."""
        arrays = self.arrays
        masks, hits = arrays.masks(query), arrays.hits(query)
        n_hits = np.zeros(0, dtype=np.int64)
        if hits is not None:
            inside = arrays.exchange_of_turn[hits.row]
            n = len(arrays.exchanges)
            n_hits = np.bincount(inside[inside >= 0], minlength=n)
        statements = np.zeros(0, dtype=np.int64)
        if query.within == "statement":
            statements = arrays.statements(query, hits)
            kept = np.zeros(len(arrays.exchanges), dtype=bool)
        else:
            kept = arrays.left(masks)
        order = arrays.order
        return Result(order[kept[order]], statements, masks, hits, n_hits)

    @cached_property
    def _keys(self) -> np.ndarray:
        return np.array(self.arrays.exchange_keys.all, dtype=object)

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
                self.statement_row(row, len(marked(at)) if marked else None)
                for at, row in zip(
                    left.statements[first:last],
                    turns.itertuples(index=False),
                    strict=True,
                )
            ]
        own = left.exchanges[first:last]
        hits = left.n_hits[own] if len(left.n_hits) else [None] * len(own)
        table = self.corpus.exchanges.iloc[own]
        return [
            self.row(row, n)
            for row, n in zip(table.itertuples(index=False), hits, strict=True)
        ]

    def row(self, row: object, hits: int | None) -> dict:
        """Return one exchange as a row of the list."""
        asked = self.book.first_questions.get((row.transcript, row.exchange), "")
        meta = [f"{row.question_words:,} → {row.answer_words:,} words"]
        if row.n_followups:
            meta.append("asked again")
        if hits is not None:
            meta.append(counted(int(hits), "hit"))
        outlet = "no outlet named" if pd.isna(row.outlet) else row.outlet
        return {
            "id": ids.key(row.exchange_id, row.transcript),
            "group": self.book.heads[row.transcript]["group"],
            "n": str(row.exchange),
            "who": name_of_asker(row) or "unknown asker",
            "what": " · ".join(cells.names_in(outlet)),
            "text": asked or " ".join(row.question.split()) or "(nothing asked)",
            "marks": [],
            "meta": " · ".join(meta),
        }

    def statement_row(self, row: object, hits: int | None) -> dict:
        """Return one turn of an opening statement as a row of the list."""
        meta = [counted(row.n_words, "word")]
        if hits is not None:
            meta.append(counted(hits, "hit"))
        start, end = next(sentences(row.text), (0, 0))
        return {
            "id": ids.key(row.turn_id, row.transcript),
            "group": self.book.heads[row.transcript]["group"],
            "n": "",
            "who": name_of_turn(row) or "unknown speaker",
            "what": "opening statement",
            "text": " ".join(row.text[start:end].split()),
            "marks": [],
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
        return chapter.page(
            chosen, title, meta, shown, marks(self.result().hits, chapter)
        )

    def _offer(self) -> None:
        """Bring the choices of transcript, asker and outlet up to date."""
        left, query = self.result(), self.query
        counts = self.arrays.counts(left.masks)
        if query.within == "statement":
            counts["transcript"] = self.arrays.statement_counts(query, left.hits)
        again = 0 if query.within == "statement" else int(counts["followups"][0])
        self.followups.description = f"Asked again only ({again:,})"
        labels = self.arrays.labels
        for name in FACETS:
            own = self.arrays.facets[name]
            order = self.arrays.facet_order[name]
            n = counts[name].tolist()
            self.controls[name].offer(
                ((labels[name][at], own.values[at], n[at]) for at in order),
                getattr(query, name),
            )

    def _counts_in_words(self) -> list[str]:
        """Return how many exchanges, transcripts and hits there are."""
        left, query = self.result(), self.query
        if query.within == "statement":
            whole = counted(int(self.arrays.in_statement.sum()), "turn")
            said = [f"{len(left.statements):,} of {whole} of opening statements"]
        else:
            whole = counted(len(self.corpus.exchanges), "exchange")
            said = [f"{len(left.exchanges):,} of {whole}"]
        said.append(counted(len(self._listing().groups), "transcript"))
        if left.hits is not None:
            in_statement = np.isin(left.hits.row, left.statements).sum()
            n = int(left.n_hits[left.exchanges].sum()) + int(in_statement)
            said.append(f"{counted(n, 'hit')} for “{query.text.strip()}”")
        return said

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

    def drawn_transcripts(self) -> list[str]:
        """Return the transcripts that a strip shows: all, or the first of the list."""
        heads = self.arrays.transcripts["transcript"].tolist()
        wanted = self.query.transcript
        among = [name for name in heads if not wanted or name in wanted]
        if len(among) <= _FEW:
            return among
        chosen = self.selected_exchange()
        code = self.arrays.code_of("exchanges")
        listed = dict.fromkeys(code[self.result().exchanges].tolist())
        if chosen is not None:
            own = int(code[self.arrays.exchange_keys.at(chosen)])
            listed = (
                {own: None, **listed} if own not in list(listed)[:_DRAWN] else listed
            )
        return [heads[at] for at in list(listed)[:_DRAWN]] or among[:_DRAWN]

    def _code(self, query: Query) -> str:
        statement = query.within == "statement"
        if statement:
            query = query.without(
                "asker", "outlet", "followups", "min_words", "max_words"
            )
        query = query.without("role")
        table = "turns" if statement else "exchanges"
        choices = query.code()
        part = f"corpus.filter({choices})" if choices else "corpus"
        return f"frame = {part}.{table}\n"

    def _data(self) -> dict:
        """Return the data with which a shared page stays alive."""
        return _explorer_data.island(self)
