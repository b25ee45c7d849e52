"""What an explorer is asked for and what is read: its steps, and its saved file."""

from collections.abc import Iterator, Mapping
from os import PathLike
from pathlib import Path

from presskit.corpus import Corpus
from presskit.errors import TableError
from presskit.schema.recent import Recent
from presskit.text import split_ahead
from presskit.widgets import _state
from presskit.widgets._arrays import Arrays
from presskit.widgets._listing import Listing
from presskit.widgets._query import Query
from presskit.widgets._state import State


def whole(corpus: object, explorer: object) -> Corpus:
    """Return the corpus that an explorer was given, or raise what to type."""
    if isinstance(corpus, Corpus):
        return corpus
    name = type(explorer).__name__
    raise TableError(
        f"{name} shows a whole corpus, not a {type(corpus).__name__}. Write "
        f"{name}(corpus), or {name}(corpus.filter(…)) for a part."
    )


_REMEMBERED = 8  # queries whose result is kept


class Session:
    """A query and what is read of its result, over one corpus; no controls.

    What a query leaves is worked out once, by `_leave`, and listed once, by `_list`: a
    subclass says how. Whoever sets `corpus` anew calls `_forget`.
    """

    corpus: Corpus
    arrays: Arrays
    state: State

    def __init__(self, corpus: Corpus, state: State | None) -> None:
        self.corpus, self.arrays = whole(corpus, self), Arrays.of(corpus)
        self.state = State() if state is None else state
        self._results: Recent[object] = Recent(_REMEMBERED)
        self._listings: Recent[Listing] = Recent(_REMEMBERED)

    @property
    def query(self) -> Query:
        """What is asked for; set it to a mapping such as ``{"text": "jet*"}``."""
        return self.state.now.query

    @query.setter
    def query(self, given: Query | Mapping[str, object]) -> None:
        self._ask(Query.of(given))

    @property
    def selection(self) -> list[str]:
        """What is being read, as ``<id>@<transcript>``; set it to None for nothing."""
        return list(self.state.now.selection)

    @selection.setter
    def selection(self, given: object) -> None:
        chosen = _state.selected(given)
        self.state.change(selection=tuple(self.meant(one) or one for one in chosen))

    def select(self, chosen: str | None) -> None:
        """Read an entry, and mark it in the chart.

        Parameters
        ----------
        chosen : str or None
            ``<id>@<transcript>``, or a bare id that is unique; None for nothing.
        """
        self.selection = None if chosen is None else self.meant(chosen)

    def read_first(self) -> None:
        """Read the first entry of what is listed; of nothing, nothing."""
        self.select(next(iter(self._listing().ids), None))

    def undo(self) -> bool:
        """Take the last step back.

        Returns
        -------
        bool
            Whether there was one.
        """
        return self.state.undo()

    def redo(self) -> bool:
        """Take the step again that was taken back last.

        Returns
        -------
        bool
            Whether there was one.
        """
        return self.state.redo()

    def clear(self) -> None:
        """Ask for everything, and read nothing."""
        self.state.change(query=Query(), selection=())

    def save(self, path: str | PathLike[str], *, overwrite: bool = False) -> Path:
        """Write what is asked and read as a small JSON file.

        Parameters
        ----------
        path : str or path
            Replaced if it exists and presskit wrote it.
        overwrite : bool, default False
            Whether to replace it if others wrote it. A source of the corpus is never
            replaced.

        Returns
        -------
        Path
            The file. It holds no text of a source, but the SHA-256 of each.

        Raises
        ------
        PresskitError
            If it may not be, or cannot be, written.
        """
        return _state.write(
            path,
            self.state.now,
            type(self).__name__,
            self._sources(),
            self.corpus.files,
            overwrite=overwrite,
        )

    def restore(self, path: str | PathLike[str]) -> None:
        """Show again what :meth:`save` wrote; `undo` takes it back.

        Parameters
        ----------
        path : str or path

        Raises
        ------
        PresskitError
            If there is no such file, or presskit did not write it.

        Warns
        -----
        PresskitWarning
            If something that was read is not here any more, or another kind of explorer
            wrote the file. That a source has changed since is no matter by itself.
        """
        saved = _state.read(path)
        listing = self._listing(saved.moment.query)
        chosen = [(id_, self._again(id_, listing)) for id_ in saved.moment.selection]
        gone = [id_ for id_, meant in chosen if meant is None]
        _state.tell(path, saved, type(self).__name__, self._sources(), gone)
        known = tuple(meant for _, meant in chosen if meant is not None)
        self.state.change(
            query=saved.moment.query, selection=known, options=saved.moment.options
        )

    def _again(self, chosen: str, listing: Listing) -> str | None:
        """Return the key of what was selected when a state was saved, if it is here."""
        return self.meant(chosen)

    # --- what a subclass says ---

    def _ahead(self) -> Iterator[None]:
        """Make what is asked for first, a part at each step, while nobody asks."""
        return split_ahead(self.corpus.turns)

    def _leave(self, query: Query) -> object:
        """Return the rows that a query leaves, as the subclass keeps them."""
        raise NotImplementedError

    def _list(self, query: Query, left: object) -> Listing:
        """Return the list of what a query leaves."""
        raise NotImplementedError

    def meant(self, chosen: str) -> str | None:
        """Return the key of the row that a key or a bare id means, listed or not."""
        return chosen if chosen in self._listing() else None

    def knows(self, chosen: str) -> bool:
        """Return True if there is such a row, listed or not."""
        return self.meant(chosen) is not None

    # --- how it works ---

    def result(self, query: Query | None = None) -> object:
        """Return the rows that a query leaves; without one, that of the state."""
        effective = self.effective(self.query if query is None else query)
        return self._results.get(effective, lambda: self._leave(effective))

    def _listing(self, query: Query | None = None) -> Listing:
        """Return the list of what a query leaves; without one, that of the state."""
        asked = self.query if query is None else query
        effective = self.effective(asked)
        return self._listings.get(
            effective, lambda: self._list(effective, self.result(asked))
        )

    def _forget(self) -> None:
        """Let go what was worked out from a corpus."""
        self._results.clear()
        self._listings.clear()

    def effective(self, query: Query) -> Query:
        """Return the query by which rows are listed."""
        return self.asked(query)

    def asked(self, query: Query) -> Query:
        """Return a query without a text that cannot be looked for."""
        if self.arrays.searches.problem(query.text, query.regex):
            return query.without("text", "regex")
        return query

    def _ask(self, query: Query) -> None:
        """Ask, and read on what is left of the selection; else the first row left."""
        listing = self._listing(query)
        kept = [id_ for id_ in self.state.now.selection if id_ in listing]
        self.state.change(query=query, selection=tuple(kept or listing.ids[:1]))

    def _sources(self) -> dict[str, str]:
        heads = self.corpus.transcripts
        return dict(zip(heads["transcript"], heads["sha256"], strict=True))
