"""A corpus as arrays: what a query leaves, and how many would be left, in milliseconds.

The tables answer the same questions; explorers ask them at every key that is pressed.
A test holds what is found here against :meth:`presskit.Corpus.filter`.
"""

from functools import cached_property

import numpy as np
import pandas as pd

from presskit.charts import hover_texts
from presskit.corpus import Corpus
from presskit.corpus.choices import listed_with
from presskit.schema import ROLES
from presskit.schema.ids import Keys
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.widgets._hits import Hits, Searches
from presskit.widgets._query import Query
from presskit.widgets._sieve import Sieve

Masks = dict[str, np.ndarray]
"""By choice, which rows it keeps."""
_LISTED = {
    table: [choice for choice in listed_with(table) if choice.table]
    for table in ("exchanges", "turns", "audit")
}
_LONG = ("text", "label", "question_text", "answer_text", "call")


class Arrays:
    """One corpus as arrays; made once, shared by all of its explorers."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
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

    # --- choices ---

    @cached_property
    def of_exchanges(self) -> Sieve:
        """The choices among exchanges."""
        owners = {
            "transcripts": lambda: self.code_of("exchanges"),
            "turns": lambda: self.exchange_of_turn,
        }
        return self._sieve("exchanges", _LISTED["exchanges"], "exchanges", owners)

    @cached_property
    def of_statements(self) -> Sieve:
        """Those of them that turns have as well, which stand in opening statements."""
        choices = [one for one in _LISTED["exchanges"] if one.table != "exchanges"]
        return self._sieve("turns", choices, "exchanges", self._of_turns)

    @cached_property
    def of_turns(self) -> Sieve:
        """The choices among turns."""
        return self.among_turns(_LISTED["turns"])

    def among_turns(self, choices: list) -> Sieve:
        """Return some choices among turns, such as those of an explorer of its own."""
        return self._sieve("turns", choices, "turns", self._of_turns)

    @cached_property
    def of_doubts(self) -> Sieve:
        """The choices among doubts."""
        return self._sieve("audit", _LISTED["audit"], "audit", {})

    @property
    def _of_turns(self) -> dict:
        return {"transcripts": lambda: self.code_of("turns")}

    def _sieve(self, listed: str, choices: list, beside: str, owners: dict) -> Sieve:
        return Sieve(self._corpus, listed, choices, beside, owners)

    def place(self, name: str) -> Sieve:
        """Return the choices where one looks for words: statements, or exchanges."""
        return self.of_statements if name == "statement" else self.of_exchanges

    # --- transcripts ---

    @cached_property
    def _code_of_id(self) -> dict[str, int]:
        return {id_: at for at, id_ in enumerate(self.transcripts["transcript"])}

    def code_of(self, table: str) -> np.ndarray:
        """Return the position of the transcript of each row of a table."""
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
            self._slim[table] = _emptied(whole, _LONG)
        return self._slim[table]

    def part(self, table: str, ids: list[str]) -> pd.DataFrame:
        """Return the part of a slim table that belongs to some transcripts."""
        whole = self.slim(table)
        if len(ids) == len(self.transcripts):
            return whole
        return whole.iloc[self.rows_of(table, ids)].reset_index(drop=True)

    # --- the order of what is listed, and what is shown over it ---

    @cached_property
    def order(self) -> np.ndarray:
        """The exchanges in the order of the list: newest first, then as spoken."""
        code = self.code_of("exchanges")
        return np.argsort(self.newest_first[code], kind="stable")

    @cached_property
    def hovers(self) -> dict[str, str]:
        """What charts show over each exchange, by its key."""
        return hover_texts(self.exchanges, self.transcripts, self.questions, self.turns)

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
    def last_lines(self) -> pd.DataFrame:
        """The line of the last turn of each transcript, one row a transcript."""
        lines = self.turns.groupby("transcript", sort=False)["line"].max()
        return lines.reset_index()

    # --- opening statements ---

    def statements(self, masks: Masks) -> np.ndarray:
        """Return the turns of opening statements that masks leave, newest first."""
        rows = np.flatnonzero(self.of_statements.left(masks))
        code = self.code_of("turns")
        return rows[np.argsort(self.newest_first[code[rows]], kind="stable")]

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

    def masks(self, query: Query, hits: Hits | None, place: str = "") -> Masks:
        """Return a mask of what each choice of a query keeps.

        Parameters
        ----------
        query : Query
        hits : Hits or None
            Those of its text.
        place : str, optional
            Where one looks, if not where the query does.

        Returns
        -------
        dict of str to ndarray
            Of turns where one looks in opening statements, of exchanges elsewhere.
        """
        place = place or query.within
        sieve, opens = self.place(place), place == "statement"
        masks = sieve.masks(query)
        if opens:
            masks["within"] = self.in_statement
        if hits is not None:
            row = hits.row if opens else self.exchange_of_turn[hits.row]
            masks["text"] = np.zeros(sieve.n, dtype=bool)
            masks["text"][row[row >= 0]] = True
        return masks

    # --- searches ---

    def hits(self, query: Query) -> Hits | None:
        """Return the hits of the text of a query, in the place that it names.

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
