"""What is doubtful, to walk through: each doubt beside the words that it is about."""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import charts
from presskit.charts import for_pages
from presskit.corpus import Corpus
from presskit.doubts import DECIDED, label_of
from presskit.schema import SEVERITIES
from presskit.widgets import _explorer_data
from presskit.widgets._doubt_list import DoubtList, are_others, kinds_of
from presskit.widgets._doubt_pages import explained, page_of, page_of_alike
from presskit.widgets._doubt_sides import turns_side_by_side
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._reading_pages import Book
from presskit.widgets._sieve import Sieve
from presskit.widgets._state import State
from presskit.wording import say


@dataclass(frozen=True)
class Result:
    """What a query leaves: positions in the audit."""

    rows: np.ndarray


def _places(corpus: Corpus) -> dict[str, int]:
    """Return the row of each doubt in the audit, by its id."""
    return {id_: at for at, id_ in enumerate(Book.of(corpus).doubt_ids)}


def _with_ids(corpus: Corpus) -> pd.DataFrame:
    """Return the audit with the id of each doubt, which a mark of the chart carries."""
    ids = pd.array(Book.of(corpus).doubt_ids, dtype="str")
    return corpus.audit.assign(doubt_id=ids)


def _n_doubts(corpus: Corpus) -> int:
    """Return the number of rows of the audit that are no decisions."""
    return sum(kind not in DECIDED for _, kind, _ in corpus.once(kinds_of))


class AuditExplorer(DoubtList):
    """What to check before trusting a number, each doubt beside its words.

    What is suggested can be accepted or changed, in the form below the words or by
    :meth:`accept`: it is written as a line into a file beside the transcripts, which
    themselves stay as they are, and is followed at once and at each load.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns.
    state : State, optional
        ``other.state``, to look at the transcripts that another explorer shows. Steps
        are taken back in one order in both; the other explorer keeps its own corpus,
        and shows a decision only when it is made anew, of ``explorer.corpus``.
    corrections : path, optional
        The file for decisions; by default ``corpus.corrections``, which is the file
        ``corrections.csv`` in the folder that was loaded. Without one, as for pasted
        text, the line is shown for somebody to copy.

    Attributes
    ----------
    corpus : Corpus
        With all that was decided here.
    corrections : Path or None
        The file for decisions.
    decide : ipywidgets VBox
        The form, with the controls ``action``, ``value``, ``words`` and ``reason``.
    query : Query
        What is asked for. Set it to a mapping: ``{"severity": "warning"}``.
    selection : list of str
        The doubt that is being read.
    severity, kind, transcript
        The controls, each for one choice of the query; set their ``value``.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = AuditExplorer(load_example())
    >>> explorer.kind.value = "inaudible"
    >>> explorer.frame()["line"].tolist()
    [217, 140, 300, 300, 290]
    """

    title = say("explorers.titles.doubts")
    noun = "doubt"
    mode = "doubts"
    listed = "audit"

    def __init__(
        self,
        corpus: Corpus,
        *,
        state: State | None = None,
        corrections: str | os.PathLike[str] | None = None,
    ) -> None:
        super().__init__(
            corpus,
            {},
            state,
            corrections,
        )
        self.add_class("presskit-audit")

    def frame(self) -> pd.DataFrame:
        """Return the doubts that the choices leave.

        Returns
        -------
        DataFrame
            Rows of ``corpus.audit``, the worst first, counted from 0.
        """
        return self.corpus.audit.iloc[self.result().rows].reset_index(drop=True)

    def _leave(self, query: Query) -> Result:
        """Return the doubts that a query leaves."""
        sieve = self.arrays.of_doubts
        return Result(np.flatnonzero(sieve.left(sieve.masks(query))))

    def _list(self, query: Query, left: Result) -> Listing:
        """Return the doubts, the worst first; :meth:`_grouped` is what is shown."""
        return Listing([self.book.doubt_ids[at] for at in left.rows], [])

    def meant(self, chosen: str) -> str | None:
        """Return the key of a doubt, listed or not, or of those of one kind.

        Parameters
        ----------
        chosen : str

        Returns
        -------
        str or None
        """
        known = chosen in self.corpus.once(_places) or self.is_group(chosen)
        return chosen if known else None

    def page(self, chosen: str, before: int = 0, after: int = 0) -> dict:
        """Return a doubt, and the words that it is about, marked.

        Parameters
        ----------
        chosen : str
            The id of a doubt, or of all of one kind.
        before, after : int
            Paragraphs more on each side.

        Returns
        -------
        dict
            Title, what is known, and the parts with their lines of the source.
        """
        if self.is_group(chosen):
            alike = self.alike(chosen)
            ids = [self.book.doubt_ids[at] for at in alike]
            cause = self.corpus.once(kinds_of)[alike[0]][2]
            rows = self.corpus.audit.iloc[alike]
            others = are_others(self.corpus, alike[0])
            return page_of_alike(
                self.book, chosen, ids, rows, cause=cause, others=others
            )
        return page_of(self.book, chosen, self._doubt(chosen), before, after)

    def _ahead(self) -> Iterator[None]:
        """Make nothing: no words are looked for."""
        return iter(())

    def draw(self) -> go.Figure:
        """Return the chart of the places of doubts in each transcript.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        rows, table = self.result().rows, self.corpus.once(_with_ids)
        if len(rows) < len(table):
            table = table.iloc[rows].reset_index(drop=True)
        return charts.doubts(
            table,
            self.corpus.transcripts,
            self.arrays.last_lines,
            selected=next(iter(self.selection), None),
        )

    def page_chart(self) -> dict[str, object]:
        """Return the data with which a page draws the figure for its own filters.

        Returns
        -------
        dict
            As :func:`presskit.charts.for_pages.doubts`.
        """
        return for_pages.doubts(self.corpus.transcripts)

    def _sieve(self) -> Sieve:
        """Return the choices among doubts."""
        return self.arrays.of_doubts

    def _counts(self) -> dict[str, np.ndarray]:
        """Count the doubts that each choice would leave."""
        sieve = self.arrays.of_doubts
        return sieve.counts(sieve.masks(self.query))

    def _counts_in_words(self) -> list[str]:
        """Return the numbers of doubts, by severity."""
        pairs, rows = self.corpus.once(kinds_of), self.result().rows.tolist()
        left = Counter(pairs[at][:2] for at in rows)
        n_doubts = self.corpus.once(_n_doubts)
        n = dict.fromkeys(SEVERITIES, 0)
        for (severity, kind), times in left.items():
            n[severity] += times * (kind not in DECIDED)
        n_left = sum(n.values())
        said = [f"{n_left:,}{say('explorers.doubts.of', n=n_doubts)}"]
        said += [
            say(f"explorers.severities.counted.{one}", n=n[one])
            for one in SEVERITIES
            if n[one]
        ]
        decided = len(rows) - n_left
        return said + [say("explorers.doubts.decided", n=decided)] * bool(decided)

    def _empty(self) -> str:
        if self.corpus.audit.empty:
            return say("explorers.doubts.none")
        return super()._empty()

    def _code(self, query: Query) -> str:
        lines = ["frame = corpus.audit"]
        for name in self.arrays.of_doubts.choices:
            if chosen := getattr(query, name):
                one = f"== {chosen[0]!r}"
                many = f".isin({list(chosen)!r})"
                test = f" {one}" if len(chosen) == 1 else many
                lines.append(f"frame = frame[frame[{name!r}]{test}]")
        reset = "frame = frame.reset_index(drop=True)"
        return "\n".join([*lines, *([reset] if len(lines) > 1 else [])]) + "\n"

    def _data(self) -> dict:
        """Return the data with which a shared page stays alive."""
        data = _explorer_data.island(self)
        audit, ids = self.corpus.audit, self.book.doubt_ids
        # Beside the transcripts, which are so those of the other explorers of a page.
        settling = {}
        told = self.corpus.once(kinds_of)
        for n, (id_, (*_, cause), row) in enumerate(
            zip(ids, told, audit.itertuples(index=False), strict=True)
        ):
            words = {} if pd.isna(row.n_words) else {"words": int(row.n_words)}
            keys = turns_side_by_side(self.book, row._asdict())
            sides = {"sides": keys} if keys else {}
            why = {"cause": cause} if cause else {}
            settled = {"rank": n, "suggestion": row.suggestion, **why, **words, **sides}
            settling[id_] = settled
        kinds = {
            kind: [*explained(kind), label_of(kind)] for kind in audit["kind"].unique()
        }
        return {**data, "settling": settling, "kinds": kinds}

    def _form(self, most: int) -> list[dict]:
        """Return the rows of the form, each with the line that would settle it."""
        audit = self.corpus.audit
        lines = audit["suggestion"].where(~audit["kind"].isin(DECIDED), "").tolist()
        left = self.result().rows[:most]
        named = zip(left, audit.iloc[left].itertuples(index=False), strict=True)
        rows = [self.row_of(self.book.doubt_ids[at], row) for at, row in named]
        place = self.corpus.once(_places)
        return [{**row, "line": lines[place[row["id"]]]} for row in rows]

    def _doubt(self, chosen: str) -> pd.Series:
        """Return the row of the audit with an id; of several the first."""
        return self.corpus.audit.iloc[self._at(chosen)]

    def _at(self, chosen: str) -> int:
        """Return the position in the audit of a doubt; of several that of the first."""
        place = self.corpus.once(_places)
        return place[chosen] if chosen in place else self.alike(chosen)[0]

    def _first_to_settle(self) -> str | None:
        """Return the first doubt in the list that has a suggestion."""
        audit = self.corpus.audit
        open_ = (audit["suggestion"] != "") & ~audit["kind"].isin(DECIDED)
        rows = self.result().rows
        found = rows[open_.to_numpy()[rows]]
        return self.book.doubt_ids[found[0]] if len(found) else None
