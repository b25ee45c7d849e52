"""The list of doubts: those of one kind and cause stand behind one line."""

from collections import Counter
from itertools import groupby

import numpy as np
import pandas as pd

from presskit.corpus import Corpus
from presskit.doubts import causes, label_of
from presskit.schema.recent import Recent
from presskit.schema.rows import named_rows
from presskit.widgets._corrector import Corrector
from presskit.widgets._doubt_groups import Grouped, grouped, id_of
from presskit.widgets._doubt_pages import explained, extent
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._state import Moment
from presskit.widgets._view import WINDOW
from presskit.wording import say

_OPENED = "opened"
_KEPT = 8  # lists, by what is asked and what is opened


def kinds_of(corpus: Corpus) -> list[tuple[str, str, str]]:
    """Return the severity, the kind and the cause of each row of the audit.

    A kind of which doubts of one cause do not stand together, as in a part of a corpus,
    has no causes.
    """
    names = ("severity", "kind", "message")
    rows = [*zip(*(corpus.audit[name].tolist() for name in names), strict=True)]
    told = [(*row[:2], cause) for row, cause in zip(rows, causes(rows), strict=True)]
    runs = Counter(key for key, _ in groupby(told))
    apart = {key[:2] for key, n in runs.items() if n > 1}
    return [(*one[:2], "") if one[:2] in apart else one for one in told]


def are_others(corpus: Corpus, at: int) -> bool:
    """Return True if a row of the audit is of no cause, and others of its kind are."""
    *kind, cause = corpus.once(kinds_of)[at]
    return not cause and tuple(kind) in corpus.once(_with_causes)


def _with_causes(corpus: Corpus) -> set[tuple[str, str]]:
    return {(one, kind) for one, kind, cause in corpus.once(kinds_of) if cause}


def _extents(corpus: Corpus) -> tuple[np.ndarray, np.ndarray]:
    """Return the transcript of each row of the audit, and the words that hang on it."""
    audit = corpus.audit
    words = audit["n_words"].to_numpy(dtype="int64", na_value=0)
    return pd.factorize(audit["transcript"])[0], words


class DoubtList(Corrector):
    """A corrector that lists doubts; a subclass says which ones a query leaves."""

    def __init__(self, *given: object) -> None:
        self._shown: Recent[Grouped] = Recent(_KEPT)
        self._sent: Grouped | None = None
        super().__init__(*given)

    def unfold(self, group: str) -> None:
        """List each doubt of a kind below its line, or no longer.

        Parameters
        ----------
        group : str
            Severity, kind and, if it has one, cause, such as "warning: no date".
            Nothing changes if no such line is listed.
        """
        if not self.is_group(group):
            return
        wanted = "" if group in self._opened() else group
        options = {**dict(self.state.now.options), _OPENED: wanted}
        self.state.change(options=tuple(sorted(options.items())), selection=(group,))

    def is_group(self, chosen: str) -> bool:
        """Return True if an id is that of several doubts, and some of them are left."""
        return len(self.alike(chosen)) > 0

    def alike(self, group: str) -> np.ndarray:
        """Return the rows of the audit that are left and stand behind one line."""
        members = self._grouped(frozenset()).members(group)
        return self.result().rows[members.start : members.stop]

    def row_of(self, id_: str, row) -> dict:
        """Return the line of one doubt."""
        head = self.book.heads.get(row.transcript)
        return {
            "id": id_,
            "group": say(f"explorers.severities.heading.{row.severity}"),
            "n": "",
            "who": label_of(row.kind),
            "what": "" if pd.isna(row.line) else say("explorers.line", n=row.line),
            "text": row.message,
            "marks": [],
            "meta": head["group"] if head else row.transcript,
        }

    def _at(self, chosen: str) -> int:
        """Return the position in the audit of a doubt; of several that of the first."""
        raise NotImplementedError

    # --- how it works ---

    def _several(self, chosen: str) -> pd.DataFrame | None:
        if not self.is_group(chosen):
            return None
        return self.corpus.audit.iloc[self.alike(chosen)]

    def _walk(self) -> list[str]:
        return self._grouped().listing.ids

    def _is_left(self, chosen: str) -> bool:
        return self.is_group(chosen) or super()._is_left(chosen)

    def _grouped(self, opened: frozenset[str] | None = None) -> Grouped:
        """Return the list as it is shown."""
        opened = self._opened() if opened is None else opened
        key = (self.effective(self.query), opened)
        return self._shown.get(key, lambda: self._group(opened))

    def _group(self, opened: frozenset[str]) -> Grouped:
        pairs, rows = self.corpus.once(kinds_of), self.result().rows.tolist()
        return grouped([pairs[at] for at in rows], self._listing().ids, opened)

    def _opened(self) -> frozenset[str]:
        """Return the kinds of which each doubt is listed: one, and that of the page."""
        chosen = self._read_now()
        opened = {dict(self.state.now.options).get(_OPENED, "")}
        if chosen is not None and not self.is_group(chosen):
            opened.add(self._group_of(chosen))
        return frozenset(opened - {""})

    def _group_of(self, chosen: str) -> str:
        """Return the id of the line behind which a doubt stands, if it does."""
        group = id_of(*self.corpus.once(kinds_of)[self._at(chosen)])
        return group if self.is_group(group) else ""

    def _forget(self) -> None:
        super()._forget()
        self._shown.clear()

    def _ask(self, query: Query) -> None:
        """Ask, and go on reading doubts of one kind while some of them are left."""
        group = next(filter(self.is_group, self.state.now.selection), None)
        super()._ask(query)
        if group is not None and self.is_group(group):
            self.state.change(selection=(group,))

    def _first(self) -> str | None:
        first = super()._first()
        return first and (self._group_of(first) or first)

    def _marked_id(self) -> str | None:
        chosen = super()._marked_id()
        return None if chosen is None or self.is_group(chosen) else chosen

    def _show(self, before: Moment | None) -> None:
        super()._show(before)
        if self._sent is not self._grouped():  # what is read opens its own line
            self._show_list()

    def _show_list(self) -> None:
        self._sent = shown = self._grouped()
        self._version += 1
        first = self._first_row(len(shown.lines))
        with self.reader.hold_sync():
            self.reader.list = {
                "version": self._version,
                "total": len(shown.lines),
                "groups": shown.listing.groups,
                "from": first,
                "rows": self._rows(first, min(first + WINDOW, len(shown.lines))),
            }
            self.reader.empty = self._empty()

    def _lines(self) -> Listing:
        return self._grouped().listing

    def _rows(self, first: int, last: int) -> list[dict]:
        lines, left = self._grouped().lines[first:last], self.result().rows
        alone = [left[line.at] for line in lines if not line.n]
        # All at once: to take rows one by one takes most of the time of a list.
        rows = named_rows(self.corpus.audit.iloc[alone])
        shown = map(self.row_of, (self.book.doubt_ids[at] for at in alone), rows)
        return [
            self._head(line.group, left[line.at : line.at + line.n])
            if line.n
            else _inside(line.group, next(shown))
            for line in lines
        ]

    def _head(self, group: str, alike: np.ndarray) -> dict:
        """Return the line of the doubts of one kind."""
        severity, kind, cause = self.corpus.once(kinds_of)[alike[0]]
        of, n_words = self.corpus.once(_extents)
        opens = group in self._opened()
        others = are_others(self.corpus, alike[0])
        names = ("others", "others_open") if others else ("n", "open")
        what = names[opens]
        return {
            "id": group,
            "group": say(f"explorers.severities.heading.{severity}"),
            "n": "",
            "who": label_of(kind),
            "what": say(f"explorers.doubts.alike.{what}", n=len(alike)),
            "text": cause or explained(kind)[0],
            "marks": [],
            "meta": " · ".join(extent(of[alike], n_words[alike])),
            "opens": opens,
        }


def _inside(group: str, row: dict) -> dict:
    """Return the row of a doubt, with the group that it stands in, if it does."""
    return {**row, "inside": group} if group else row
