"""A corpus as arrays: what a query leaves, and how many would be left, in milliseconds.

The tables answer the same questions; explorers ask them at every key that is pressed.
A test holds what is found here against :meth:`presskit.Corpus.filter`.
"""

from functools import cached_property

import numpy as np
import pandas as pd

from presskit.charts import hover_texts
from presskit.corpus import Corpus
from presskit.schema import ROLES
from presskit.schema.groups import outlets_of
from presskit.schema.ids import Keys
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.sure_names import sure_names
from presskit.widgets._facets import Facet, distinct, facet, facet_of_lists
from presskit.widgets._hits import Hits, Searches
from presskit.widgets._query import Query
from presskit.widgets._row_masks import between, days, together

FACETS = ("transcript", "asker", "outlet")
_LONG = ("text", "label", "answer", "call")  # and, of exchanges, the question


class Arrays:
    """One corpus as arrays; made once, shared by all of its explorers."""

    def __init__(self, corpus: Corpus) -> None:
        self.turns = corpus.turns
        self.exchanges = corpus.exchanges
        self.outlets = corpus.outlets
        self.transcripts = corpus.transcripts
        self.questions = corpus.questions
        self.searches = Searches(corpus.turns)
        self._codes: dict[str, np.ndarray] = {}
        self._slim: dict[str, pd.DataFrame] = {}

    @classmethod
    def of(cls, corpus: Corpus) -> "Arrays":
        """Return the arrays of a corpus."""
        return corpus.once(cls)  # kept with it, so that both are let go together

    # --- exchanges ---

    @cached_property
    def facets(self) -> dict[str, Facet]:
        """The facets of exchanges: transcript, asker, outlet."""
        exchanges = self.exchanges
        return {
            "transcript": facet(exchanges["transcript"]),
            "asker": facet(exchanges["asker_id"]),
            "outlet": facet_of_lists(outlets_of(exchanges, self.outlets)),
        }

    @cached_property
    def _followed(self) -> np.ndarray:
        return self.exchanges["n_followups"].to_numpy() > 0

    @cached_property
    def _answer_words(self) -> np.ndarray:
        return self.exchanges["answer_words"].to_numpy()

    @cached_property
    def day_of(self) -> dict[str, np.datetime64]:
        """The day of each transcript; NaT where it is not known."""
        dates = self.transcripts["date"].to_numpy()
        return dict(zip(self.transcripts["transcript"], dates, strict=True))

    # --- transcripts ---

    @cached_property
    def _code_of_id(self) -> dict[str, int]:
        return {id_: at for at, id_ in enumerate(self.transcripts["transcript"])}

    def code_of(self, table: str) -> np.ndarray:
        """Return for each row of a table the position of its transcript."""
        if table not in self._codes:
            at, ids = pd.factorize(getattr(self, table)["transcript"])
            of = np.array([self._code_of_id[id_] for id_ in ids], dtype=np.int64)
            self._codes[table] = of[at] if len(at) else at
        return self._codes[table]

    @cached_property
    def newest_first(self) -> np.ndarray:
        """The rank of each transcript in a list: by day, the newest first."""
        dates = self.transcripts["date"].to_numpy()
        age = np.where(np.isnat(dates), np.int64(2) ** 62, -dates.astype(np.int64))
        rank = np.empty(len(dates), dtype=np.int64)
        rank[np.argsort(age, kind="stable")] = np.arange(len(dates))
        return rank

    def rows_of(self, table: str, ids: list[str]) -> np.ndarray:
        """Return the rows of a table that belong to some transcripts."""
        wanted = np.zeros(len(self.transcripts), dtype=bool)
        wanted[[self._code_of_id[id_] for id_ in ids]] = True
        return np.flatnonzero(wanted[self.code_of(table)])

    def slim(self, table: str) -> pd.DataFrame:
        """Return a table without the words of the source, for charts, which count.

        Choosing rows of millions of words takes longer than drawing them.
        """
        if table not in self._slim:
            whole = getattr(self, table)
            long = [*_LONG, *(["question"] if table == "exchanges" else [])]
            self._slim[table] = _emptied(whole, long)
        return self._slim[table]

    def part(self, table: str, ids: list[str]) -> pd.DataFrame:
        """Return the part of a slim table that belongs to some transcripts."""
        whole = self.slim(table)
        if len(ids) == len(self.transcripts):
            return whole
        return whole.iloc[self.rows_of(table, ids)].reset_index(drop=True)

    # --- the order and the names of what is listed ---

    @cached_property
    def order(self) -> np.ndarray:
        """The exchanges in the order of the list: newest first, then as spoken."""
        code = self.code_of("exchanges")
        return np.argsort(self.newest_first[code], kind="stable")

    @cached_property
    def labels(self) -> dict[str, list[str]]:
        """What each value of a facet is called; ids tell equal names apart."""
        heads, exchanges = self.transcripts, self.exchanges
        named = zip(heads["transcript"], heads["event"].fillna(""), strict=True)
        events = dict(named)
        askers = dict(zip(exchanges["asker_id"], sure_names(exchanges), strict=True))
        names = {
            "transcript": [
                events.get(id_) or id_ for id_ in self.facets["transcript"].values
            ],
            "asker": [str(askers[id_]) for id_ in self.facets["asker"].values],
            "outlet": self.facets["outlet"].values,
        }
        return {
            name: distinct(shown, self.facets[name].values)
            for name, shown in names.items()
        }

    @cached_property
    def hovers(self) -> dict[str, str]:
        """What charts show over each exchange, by its key."""
        return hover_texts(self.exchanges, self.transcripts, self.questions, self.turns)

    @cached_property
    def facet_order(self) -> dict[str, list[int]]:
        """In which order the values of a facet are offered: by name, days by day."""
        return {
            name: sorted(range(len(shown)), key=lambda at, s=shown: s[at].casefold())
            for name, shown in self.labels.items()
        }

    # --- turns ---

    @cached_property
    def turn_keys(self) -> Keys:
        """The turns by key."""
        return Keys(self.turns, "turn_id")

    @cached_property
    def exchange_keys(self) -> Keys:
        """The exchanges by key."""
        return Keys(self.exchanges, "exchange_id")

    @cached_property
    def turn_facets(self) -> dict[str, Facet]:
        """The facets of turns: transcript, role."""
        return {
            name: facet(self.turns[name].astype("str"))
            for name in ("transcript", "role")
        }

    @cached_property
    def turn_labels(self) -> dict[str, tuple[list[str], list[int]]]:
        """What the values of a facet of turns are called, and in which order."""
        heads = self.transcripts
        named = zip(heads["transcript"], heads["event"].fillna(""), strict=True)
        events = dict(named)
        ids, roles = (self.turn_facets[name].values for name in ("transcript", "role"))
        names = distinct([events.get(id_) or id_ for id_ in ids], ids)
        by_name = sorted(range(len(ids)), key=lambda at: names[at].casefold())
        by_role = sorted(range(len(roles)), key=lambda at: ROLES.index(roles[at]))
        return {"transcript": (names, by_name), "role": (roles, by_role)}

    def turn_masks(self, query: Query) -> dict[str, np.ndarray]:
        """Return for each choice of a query a mask of the turns it keeps."""
        masks = {
            name: own.having(getattr(query, name))
            for name, own in self.turn_facets.items()
            if getattr(query, name)
        }
        if query.since or query.until:
            day = days(self.turns["transcript"], self.day_of)
            masks["days"] = between(day, query.since, query.until)
        return masks

    # --- opening statements ---

    def _open(self, query: Query, hits: Hits | None) -> np.ndarray:
        """Return a mask of the statement turns with the text, on these days."""
        kept = self.in_statement.copy()
        if hits is not None:
            said = np.zeros(len(kept), dtype=bool)
            said[hits.row] = True
            kept &= said
        if query.since or query.until:
            day = days(self.turns["transcript"], self.day_of)
            kept &= between(day, query.since, query.until)
        return kept

    def statements(self, query: Query, hits: Hits | None) -> np.ndarray:
        """Return the turns of opening statements that a query leaves, newest first."""
        kept = self._open(query, hits)
        code = self.code_of("turns")
        if query.transcript:
            wanted = [self._code_of_id.get(id_, -1) for id_ in query.transcript]
            kept &= np.isin(code, wanted)
        rows = np.flatnonzero(kept)
        return rows[np.argsort(self.newest_first[code[rows]], kind="stable")]

    def statement_counts(self, query: Query, hits: Hits | None) -> np.ndarray:
        """Count the statement turns of each transcript that has exchanges."""
        rows = np.flatnonzero(self._open(query, hits))
        code = self.code_of("turns")[rows]
        n = np.bincount(code, minlength=len(self.transcripts))
        own = [self._code_of_id[id_] for id_ in self.facets["transcript"].values]
        return n[own]

    @cached_property
    def _days(self) -> np.ndarray:
        return days(self.exchanges["transcript"], self.day_of)

    @cached_property
    def exchange_of_turn(self) -> np.ndarray:
        """For each turn the position of its exchange in the table; -1 for none."""
        keys = zip(
            self.exchanges["transcript"], self.exchanges["exchange"], strict=True
        )
        at = {key: position for position, key in enumerate(keys)}
        own = zip(self.turns["transcript"], self.turns["exchange"], strict=True)
        return np.array([at.get(key, -1) for key in own], dtype=np.int64)

    @cached_property
    def role_of_turn(self) -> np.ndarray:
        """For each turn the position of its role among the roles of the schema."""
        return self.turns["role"].cat.codes.to_numpy()

    @cached_property
    def in_statement(self) -> np.ndarray:
        """A mask of the turns that belong to an opening statement."""
        return (self.turns["section"] == "statement").to_numpy()

    def within(self, place: str) -> np.ndarray:
        """Return a mask of the turns in which a search in `place` looks."""
        if place == "statement":
            return self.in_statement
        inside = self.exchange_of_turn >= 0
        if place == "questions":
            return inside & (self.role_of_turn == ROLES.index(JOURNALIST))
        if place == "answers":
            return inside & (self.role_of_turn == ROLES.index(PRINCIPAL))
        return inside

    def masks(self, query: Query) -> dict[str, np.ndarray]:
        """Return for each choice of a query a mask of the exchanges it keeps."""
        made = {
            name: self.facets[name].having(getattr(query, name))
            for name in FACETS
            if getattr(query, name)
        }
        if query.since or query.until:
            made["days"] = between(self._days, query.since, query.until)
        if query.followups:
            made["followups"] = self._followed
        if query.min_words is not None:
            made["min_words"] = self._answer_words >= query.min_words
        if query.max_words is not None:
            made["max_words"] = self._answer_words <= query.max_words
        if (hits := self.hits(query)) is not None:
            inside = self.exchange_of_turn[hits.row]
            made["text"] = np.zeros(len(self.exchanges), dtype=bool)
            made["text"][inside[inside >= 0]] = True
        return made

    def left(self, masks: dict[str, np.ndarray], *but: str) -> np.ndarray:
        """Return a mask of the exchanges that all choices, but those named, keep."""
        return together(masks, len(self.exchanges), *but)

    def counts(self, masks: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Count for each value of a facet what it leaves under all other choices."""
        made = {
            name: own.counts(self.left(masks, name))
            for name, own in self.facets.items()
        }
        again = self._followed & self.left(masks, "followups")
        return {**made, "followups": np.array([again.sum()])}

    # --- searches ---

    def hits(self, query: Query) -> Hits | None:
        """Return where the text of a query is said, in the place that it names.

        Returns
        -------
        Hits or None
            None without a text.

        Raises
        ------
        TableError
            If the text is not a pattern.
        """
        if not query.text.strip():
            return None
        return self.searches.within(query.text, query.regex, query.within, self.within)


def _emptied(table: pd.DataFrame, long: list[str]) -> pd.DataFrame:
    """Return a table with '' in its long columns."""
    shown = table.assign(**{name: "" for name in long if name in table})
    # Made of lists: a column in many pieces is slow to choose from.
    columns = {name: shown[name].array for name in shown}
    columns |= {
        name: pd.array(shown[name].tolist(), dtype=shown[name].dtype)
        for name in shown
        if shown[name].dtype == "str"
    }
    return pd.DataFrame(columns)
