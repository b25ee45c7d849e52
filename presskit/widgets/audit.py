"""What is doubtful, to walk through: each doubt beside the words that it is about."""

import os
from dataclasses import dataclass

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from presskit import charts
from presskit.corpus import Corpus
from presskit.doubts import DECIDED
from presskit.schema import SEVERITIES
from presskit.text.prose import counted
from presskit.widgets import _controls, _explorer_data
from presskit.widgets._corrector import Corrector
from presskit.widgets._facets import Facet, facet
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._reading_pages import Book
from presskit.widgets._row_masks import together
from presskit.widgets._state import State

_CHOICES = ("severity", "kind", "transcript")
_AROUND = 2  # paragraphs before and after the one in doubt
_GROUPS = {"error": "Errors", "warning": "Warnings", "note": "Notes"}


@dataclass(frozen=True)
class Result:
    """What a query leaves: positions in the audit, and what each choice keeps."""

    rows: np.ndarray
    masks: dict[str, np.ndarray]


def _facets(corpus: Corpus) -> dict[str, Facet]:
    return {name: facet(corpus.audit[name].astype("str")) for name in _CHOICES}


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
        The controls (ipywidgets), each for one choice of the query.

    Examples
    --------
    >>> from presskit import load_example
    >>> explorer = AuditExplorer(load_example())
    >>> explorer.kind.value = "inaudible"
    >>> explorer.frame()["line"].tolist()
    [217, 140, 300, 300, 290]
    """

    title = "What to check"
    noun = "doubt"
    mode = "doubts"

    def __init__(
        self,
        corpus: Corpus,
        *,
        state: State | None = None,
        corrections: str | os.PathLike[str] | None = None,
    ) -> None:
        super().__init__(
            corpus,
            {
                "severity": _controls.Choice("severity", "How serious"),
                "kind": _controls.Choice("kind", "Kind"),
                "transcript": _controls.Choice("transcript", "Press conference"),
            },
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
        """Return what a query leaves."""
        masks = {
            name: self.corpus.once(_facets)[name].having(getattr(query, name))
            for name in _CHOICES
            if getattr(query, name)
        }
        return Result(np.flatnonzero(together(masks, len(self.corpus.audit))), masks)

    def _list(self, query: Query, left: Result) -> Listing:
        """Return the doubts, the worst first."""
        ids = self.book.doubt_ids
        code = self.corpus.audit["severity"].cat.codes.to_numpy()[left.rows]
        first = np.flatnonzero(np.diff(code, prepend=-1))
        groups = [[int(at), _GROUPS[SEVERITIES[code[at]]]] for at in first]
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
        line = "" if pd.isna(row.line) else f"line {row.line}"
        return {
            "id": id_,
            "group": _GROUPS[row.severity],
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
        shown = (middle - _AROUND - before, middle + _AROUND + 1 + after)
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

    def _offer(self) -> None:
        """Bring the choices, and what each would leave, up to date."""
        left, n = self.result(), len(self.corpus.audit)
        heads = self.book.heads
        for name, own in self.corpus.once(_facets).items():
            counts = own.counts(together(left.masks, n, name)).tolist()
            labels = [
                heads[value]["group"] if name == "transcript" and value in heads
                else value
                for value in own.values
            ]  # fmt: skip
            order = (
                [own.values.index(one) for one in SEVERITIES if one in own.values]
                if name == "severity"
                else sorted(range(len(labels)), key=lambda at, ls=labels: ls[at])
            )
            self.controls[name].offer(
                ((labels[at], own.values[at], counts[at]) for at in order),
                getattr(self.query, name),
            )

    def _counts_in_words(self) -> list[str]:
        """Return how many doubts there are, by severity."""
        table, whole = self.frame(), self.corpus.audit
        left = table[~table["kind"].isin(DECIDED)]
        n_doubts = int((~whole["kind"].isin(DECIDED)).sum())
        said = [f"{len(left):,} of {counted(n_doubts, 'doubt')}"]
        n = left["severity"].value_counts()
        said += [counted(int(n[one]), one) for one in SEVERITIES if n[one]]
        decided = len(table) - len(left)
        return said + [f"{decided:,} decided"] * bool(decided)

    def _empty(self) -> str:
        if self.corpus.audit.empty:
            return "Nothing was found doubtful."
        return super()._empty()

    def _code(self, query: Query) -> str:
        lines = ["frame = corpus.audit"]
        for name in _CHOICES:
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
        more = {
            id_: {"rank": rank, "suggestion": line}
            for rank, (id_, line) in enumerate(
                zip(self.book.doubt_ids, lines, strict=True)
            )
        }
        for transcript in data["transcripts"]:
            doubts = transcript["doubts"]
            transcript["doubts"] = [{**one, **more[one["id"]]} for one in doubts]
        return data

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


def _whole(value: object) -> int | None:
    return None if pd.isna(value) else int(value)
