"""What is doubtful, to walk through: each doubt beside the words that it is about."""

import os
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import charts
from presskit.charts import for_pages
from presskit.corpus import Corpus
from presskit.doubts import DECIDED
from presskit.schema import SEVERITIES
from presskit.widgets import _explorer_data
from presskit.widgets._corrector import Corrector
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._reading_pages import Book
from presskit.widgets._shared import AROUND_DOUBT
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


class AuditExplorer(Corrector):
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
        """Return the doubts, the worst first, those of one kind below one heading."""
        ids = self.book.doubt_ids
        rows = self.corpus.audit.iloc[left.rows]
        keys = zip(rows["severity"].astype("str"), rows["kind"], strict=True)
        groups, at = [], 0
        for (severity, kind), alike in groupby(keys):
            n = len(list(alike))
            groups.append([at, _heading(severity, kind, n)])
            at += n
        return Listing([ids[at] for at in left.rows], groups)

    def _rows(self, first: int, last: int) -> list[dict]:
        """Return rows of the list."""
        ids = self._listing().ids
        table = self.corpus.audit.iloc[self.result().rows[first:last]]
        return [
            self._row(ids[at], row)
            for at, row in zip(
                range(first, last), table.itertuples(index=False), strict=True
            )
        ]

    def _row(self, id_: str, row: object) -> dict:
        head = self.book.heads.get(row.transcript)
        line = "" if pd.isna(row.line) else say("explorers.line", n=row.line)
        return {
            "id": id_,
            "group": say(f"explorers.severities.heading.{row.severity}"),
            "n": "",
            "who": row.kind,
            "what": line,
            "text": row.message,
            "marks": [],
            "meta": head["group"] if head else row.transcript,
        }

    def meant(self, chosen: str) -> str | None:
        """Return the key of a doubt, listed or not.

        Parameters
        ----------
        chosen : str

        Returns
        -------
        str or None
        """
        return chosen if chosen in self.corpus.once(_places) else None

    def page(self, chosen: str, before: int = 0, after: int = 0) -> dict:
        """Return a doubt, and the words that it is about, marked.

        Parameters
        ----------
        chosen : str
            The id of a doubt.
        before, after : int
            Paragraphs more on each side.

        Returns
        -------
        dict
            Title, what is known, and the parts with their lines of the source.
        """
        row = self._doubt(chosen)
        head = self.book.heads.get(row["transcript"])
        meta = [row["severity"], head["group"] if head else row["transcript"]]
        doubt = {
            "id": chosen,
            **{k: _whole(row[k]) for k in ("line", "start", "end")},
            "kind": row["kind"],
            "decided": row["kind"] in DECIDED,
            "severity": row["severity"],
            "message": f"{row['message']} {row['advice']}".strip(),
            "suggestion": row["suggestion"],
        }
        empty = {
            "id": chosen, "title": row["kind"], "meta": meta, "transcript": head or {},
            "parts": [], "doubts": [doubt], "before": False, "after": False,
        }  # fmt: skip
        if head is None or doubt["start"] is None:
            return empty
        chapter = self.book.chapter(row["transcript"])
        middle = chapter.paragraph(doubt["start"])
        shown = (middle - AROUND_DOUBT - before, middle + AROUND_DOUBT + 1 + after)
        span = (doubt["start"], doubt["end"])
        page = chapter.page(chosen, row["kind"], meta, shown, lambda _id: [span])
        return {**page, "doubts": [doubt], "at": doubt["start"]}

    def draw(self) -> go.Figure:
        """Return where in each transcript the doubts are.

        Returns
        -------
        plotly.graph_objects.Figure
        """
        rows = self.result().rows
        ids = [self.book.doubt_ids[at] for at in rows]
        return charts.doubts(
            self.frame().assign(doubt_id=pd.array(ids, dtype="str")),
            self.corpus.transcripts,
            self.corpus.turns,
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
        """Return how many doubts there are, by severity."""
        whole = self.corpus.audit[["kind", "severity"]]
        table = whole.iloc[self.result().rows]
        left = table[~table["kind"].isin(DECIDED)]
        n_doubts = int((~whole["kind"].isin(DECIDED)).sum())
        said = [f"{len(left):,}{say('explorers.doubts.of', n=n_doubts)}"]
        n = left["severity"].value_counts()
        said += [
            say(f"explorers.severities.counted.{one}", n=int(n[one]))
            for one in SEVERITIES
            if n[one]
        ]
        decided = len(table) - len(left)
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
        lines = self.corpus.audit["suggestion"]
        # Beside the transcripts, which are so those of the other explorers of a page.
        ranked = enumerate(zip(self.book.doubt_ids, lines, strict=True))
        settling = {id_: {"rank": n, "suggestion": line} for n, (id_, line) in ranked}
        return {**data, "settling": settling}

    def _form(self, most: int) -> list[dict]:
        """Return the rows of the form, each with the line that would settle it."""
        audit = self.corpus.audit
        lines = audit["suggestion"].where(~audit["kind"].isin(DECIDED), "").tolist()
        rows = self._rows(0, most)
        place = self.corpus.once(_places)
        return [{**row, "line": lines[place[row["id"]]]} for row in rows]

    def _doubt(self, chosen: str) -> pd.Series:
        """Return the row of the audit with an id."""
        return self.corpus.audit.iloc[self.corpus.once(_places)[chosen]]

    def _first_to_settle(self) -> str | None:
        """Return the first doubt in the list that has a suggestion."""
        audit = self.corpus.audit
        open_ = (audit["suggestion"] != "") & ~audit["kind"].isin(DECIDED)
        rows = self.result().rows
        found = rows[open_.to_numpy()[rows]]
        return self.book.doubt_ids[found[0]] if len(found) else None


def _heading(severity: str, kind: str, n: int) -> str:
    """Return the heading of doubts that are alike.

    Examples
    --------
    >>> _heading("warning", "no date", 514)
    'Warnings: no date, 514 alike'
    """
    what = f"{say(f'explorers.severities.heading.{severity}')}: {kind}"
    return say("explorers.doubts.alike", what=what, n=n) if n > 1 else what


def _whole(value: object) -> int | None:
    return None if pd.isna(value) else int(value)
