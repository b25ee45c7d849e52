"""What all explorers share: controls, a chart, a list to walk, a page to read.

An explorer asks its state for a query, finds what the query leaves, and shows that.
A click or a key changes the state, never what is shown: so chart, list and page always
agree, in one explorer and in several that share a state.
"""

import datetime
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

import numpy as np
import pandas as pd
import plotly.graph_objects as go
from ipywidgets import HTML, HBox, VBox
from ipywidgets.widgets.widget_description import DescriptionWidget

from presskit.corpus import Corpus
from presskit.quotes._forms import TEMPLATES
from presskit.widgets import _controls, _figures, _state, _static
from presskit.widgets._book import Book
from presskit.widgets._facts import Facts
from presskit.widgets._query import Query
from presskit.widgets._state import Moment, State
from presskit.widgets._view import WINDOW, View

NARROWEST = 720  # pixels of a chart; in a narrower panel it scrolls
WIDEST = 1400
_REMEMBERED = 8  # queries whose result is kept: a step back costs nothing
_CHOICES = ("transcript", "asker", "outlet", "role", "severity", "kind")


@dataclass(frozen=True)
class Listing:
    """What a query leaves, in the order of the list.

    Attributes
    ----------
    ids : sequence of str
        One a row.
    groups : list of [int, str]
        The first row of each group, and what stands above it.
    """

    ids: list[str]
    groups: list[list]

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, id_: str) -> bool:
        return id_ in self._known

    @property
    def _known(self) -> frozenset:
        if "known" not in self.__dict__:
            object.__setattr__(self, "known", frozenset(self.ids))
        return self.__dict__["known"]


class Explorer(VBox):
    """Controls above a chart, a list and a reading pane; a subclass only chooses.

    Parameters
    ----------
    corpus : Corpus
    controls : dict
        Each becomes an attribute of its name.
    state : State, optional
        That of another explorer, to show the same.
    """

    noun = "row"
    mode = ""

    def __init__(
        self,
        corpus: Corpus,
        controls: Mapping[str, DescriptionWidget],
        state: State | None = None,
    ) -> None:
        self.corpus, self.facts, self.book = corpus, Facts.of(corpus), Book.of(corpus)
        self.state = State() if state is None else state
        self.controls = dict(controls)
        self._found: OrderedDict[Query, object] = OrderedDict()
        self._figure_key: object = None
        self._version = 0
        self._around = (0, 0)
        self._quiet = False
        for name, control in controls.items():
            setattr(self, name, control)
        self._status = HTML().add_class("presskit-status")
        self.view = go.FigureWidget()
        self.reader = View(noun=self.noun, forms=TEMPLATES)
        self._panel = HTML().add_class("presskit-panel")
        self._shown_panel = ""
        self._buttons = {
            name: _controls.button(text, tip) for name, text, tip in _BUTTONS
        }
        super().__init__(
            [
                HBox([self._status, HBox(list(self._buttons.values()))]).add_class(
                    "presskit-head"
                ),
                HBox(list(controls.values())).add_class("presskit-bar"),
                VBox([self.view]).add_class("presskit-chart"),
                self._panel,
                self.reader,
            ]
        )
        self.add_class("presskit-explorer")
        self._listen()
        self._show(None)

    def _listen(self) -> None:
        for name, control in self.controls.items():
            control.observe(
                lambda change, name=name: self._controlled(name, change["new"]),
                names="value",
            )
        for name, button in self._buttons.items():
            button.on_click(lambda _button, name=name: self._pressed(name))
        self.reader.on_msg(self._told)
        self.reader.observe(self._walked, names="selected")
        self.reader.observe(self._resized, names="width")
        self.state.listen(self._show)

    # --- what a person types ---

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
            If there is no such file, or it is none of ours.

        Warns
        -----
        PresskitWarning
            If something that was read is not here any more, or another kind of explorer
            wrote the file. That a source has changed since is no matter by itself.
        """
        saved = _state.read(path)
        listing = self._listing_of(saved.moment.query)
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

    def to_code(self) -> str:
        """Return the presskit calls that give the same table as :meth:`frame`.

        Returns
        -------
        str
            Lines of Python; `frame` is the table.
        """
        call = self.corpus.call
        first = (
            f"import presskit\n\ncorpus = {call}\n"
            if call
            else "# corpus: the one that this explorer was made of\n"
        )
        return first + self._code(self.effective(self.query))

    def frame(self) -> pd.DataFrame:
        """Return the table behind what is shown.

        Returns
        -------
        DataFrame
        """
        raise NotImplementedError

    # --- what a subclass says ---

    def _leave(self, query: Query) -> object:
        """Return what a query leaves, as the subclass keeps it; made once a query."""
        raise NotImplementedError

    def _listing(self) -> Listing:
        """Return the ids and groups of the list."""
        raise NotImplementedError

    def _rows(self, first: int, last: int) -> list[dict]:
        """Return the rows of the list from `first` up to `last`."""
        raise NotImplementedError

    def _form(self, most: int) -> list[dict]:
        """Return the rows that stand in the form, where there is no kernel."""
        return self._rows(0, most)

    def meant(self, chosen: str) -> str | None:
        """Return the key of the row that a key or a bare id means, listed or not."""
        return chosen if chosen in self._listing() else None

    def knows(self, chosen: str) -> bool:
        """Return True if there is such a row, listed or not."""
        return self.meant(chosen) is not None

    def page(self, chosen: str, before: int = 0, after: int = 0) -> dict:
        """Return what is read for an id, with so many paragraphs more around it."""
        raise NotImplementedError

    def draw(self) -> go.Figure:
        """Return the figure for the state as it is."""
        raise NotImplementedError

    def _drawn_from(self) -> object:
        """Return what the figure depends on beside the selection."""
        return (self.query, self.state.now.options)

    def _outlined(self) -> str | None:
        """Return the id that is marked in the chart."""
        return next(iter(self.selection), None)

    def _offer(self) -> None:
        """Bring the options of the controls, and their counts, up to date."""
        raise NotImplementedError

    def _said(self) -> list[str]:
        """Return how much is shown, in parts: "6 of 25 exchanges", "16 hits"."""
        raise NotImplementedError

    def _data(self) -> dict:
        """Return the data with which a shared page stays alive."""
        raise NotImplementedError

    def _code(self, query: Query) -> str:
        raise NotImplementedError

    def groups(self, code: np.ndarray) -> list[list]:
        """Return where in a list each transcript begins, and what it is called."""
        first = np.flatnonzero(np.diff(code, prepend=-1))
        ids = self.corpus.transcripts["transcript"].array
        heads = self.book.heads
        return [[int(at), heads[ids[code[at]]]["group"]] for at in first]

    # --- how it works ---

    def clicked(self, mark: str) -> None:
        """Answer a click on a mark of the chart: read what it stands for."""
        self.select(mark)

    def option(self, name: str) -> str:
        """Return how something is shown."""
        control = self.controls[name]
        return dict(self.state.now.options).get(name, control.options[0][1])

    def result(self) -> object:
        """Return what the query of the state leaves."""
        query = self.effective(self.query)
        if query not in self._found:
            self._found[query] = self._leave(query)
            while len(self._found) > _REMEMBERED:
                self._found.popitem(last=False)
        self._found.move_to_end(query)
        return self._found[query]

    def effective(self, query: Query) -> Query:
        """Return a query without a text that cannot be looked for."""
        if self.facts.problem(query.text, query.regex):
            return query.without("text", "regex")
        return query

    def _ask(self, query: Query) -> None:
        """Ask, and go on reading what the query leaves of the selection."""
        listing = self._listing_of(query)
        kept = tuple(id_ for id_ in self.state.now.selection if id_ in listing)
        self.state.change(query=query, selection=kept)

    def _listing_of(self, query: Query) -> Listing:
        """Return what would be listed, were this asked for."""
        before = self.state.now
        self.state.now = replace(before, query=query)
        try:
            return self._listing()
        finally:
            self.state.now = before

    def _controlled(self, name: str, value: object) -> None:
        if self._quiet:
            return
        now = self.state.now
        if name in _CHOICES:
            if value != _controls.SEVERAL:
                chosen = () if value == _controls.ALL else (value,)
                self._ask(replace(now.query, **{name: chosen}))
        elif name in ("since", "until"):
            self._ask(replace(now.query, **{name: value.isoformat() if value else ""}))
        elif name == "words":
            low, high = value
            control = self.controls[name]
            self._ask(
                replace(
                    now.query,
                    min_words=low if low > control.min else None,
                    max_words=high if high < control.max else None,
                )
            )
        elif hasattr(now.query, name):
            self._ask(replace(now.query, **{name: value}))
        else:
            options = {**dict(now.options), name: value}
            self.state.change(options=tuple(sorted(options.items())))

    def _pressed(self, name: str) -> None:
        if name in ("table", "code"):
            self._shown_panel = "" if self._shown_panel == name else name
            self._show_panel()
        else:
            getattr(self, name)()

    def _walked(self, change: dict) -> None:
        if not self._quiet:
            self.selection = change["new"] or None

    def _resized(self, _change: object) -> None:
        if abs((self.view.layout.width or 0) - self._width()) > 4:
            self.view.layout.width = self._width()

    def _width(self) -> int:
        return min(WIDEST, max(NARROWEST, self.reader.width - 8))

    def _told(self, _view: object, content: dict, _buffers: object) -> None:
        kind = content.get("type")
        if kind == "rows" and content.get("version") == self._version:
            first = max(0, int(content.get("from", 0)))
            last = min(int(content.get("to", 0)), first + 4 * WINDOW)
            rows = self._rows(first, min(last, len(self._listing())))
            answer = {"type": "rows", "version": self._version, "from": first}
            self.reader.send({**answer, "rows": rows})
        elif kind == "around":
            self._around = tuple(
                min(10_000, max(0, int(content.get(side, 0))))
                for side in ("before", "after")
            )
            self._read()
        elif kind in ("undo", "redo"):
            getattr(self, kind)()
        elif kind == "clear":
            query = self.query
            self.clear() if not query.text else self._ask(query.without("text"))

    def _show(self, before: Moment | None) -> None:
        """Bring everything to the state as it is."""
        now = self.state.now
        asked = before is None or before.query != now.query
        shown = asked or before.options != now.options
        self._quiet = True
        try:
            if before is None or before.selection != now.selection:
                self._around = (0, 0)
            if shown:
                self._show_controls()
                self._show_list()
                self._show_panel()
            self._read()
            self._buttons["undo"].disabled = not self.state.can_undo
            self._buttons["redo"].disabled = not self.state.can_redo
        finally:
            self._quiet = False
        self._draw()

    def _show_controls(self) -> None:
        query = self.query
        for name, control in self.controls.items():
            if name in ("since", "until"):
                day = getattr(query, name)
                control.value = datetime.date.fromisoformat(day) if day else None
            elif name == "words":
                low = control.min if query.min_words is None else query.min_words
                high = control.max if query.max_words is None else query.max_words
                control.value = (
                    min(max(low, control.min), control.max),
                    max(min(high, control.max), control.min),
                )
            elif name not in _CHOICES:
                asked = hasattr(query, name)
                control.value = getattr(query, name) if asked else self.option(name)
        self._offer()
        self._status.value = _static.status(self._said(), self._problem())

    def _problem(self) -> str:
        why = self.facts.problem(self.query.text, self.query.regex)
        return f"{why} It is left out of the choice." if why else ""

    def _show_list(self) -> None:
        listing = self._listing()
        self._version += 1
        first = self._first_row()
        rows = self._rows(first, min(first + WINDOW, len(listing)))
        with self.reader.hold_sync():
            self.reader.list = {
                "version": self._version,
                "total": len(listing),
                "groups": listing.groups,
                "from": first,
                "rows": rows,
            }
            self.reader.said = ", ".join(self._said())
            self.reader.empty = self._empty()

    def _first_row(self) -> int:
        """Return from where on rows are sent: the first, or where one reads."""
        selection, listing = self.state.now.selection, self._listing()
        if len(listing) <= WINDOW or not selection or selection[0] not in listing:
            return 0
        return max(0, listing.ids.index(selection[0]) - WINDOW // 2)

    def _empty(self) -> str:
        if self._problem():
            return self._problem()
        return f"No {self.noun} is left. Take a choice back, or press Esc."

    def _read(self) -> None:
        known = filter(None, map(self.meant, self.state.now.selection))
        chosen = next(known, None)
        with self.reader.hold_sync():
            self.reader.selected = chosen or ""
            self.reader.page = (
                {} if chosen is None else self.page(chosen, *self._around)
            )

    def _show_panel(self) -> None:
        if self._shown_panel == "table":
            self._panel.value = _static.table(self.frame())
        elif self._shown_panel == "code":
            self._panel.value = _static.code(self.to_code())
        else:
            self._panel.value = ""

    def _draw(self) -> None:
        key, chosen = self._drawn_from(), self._outlined()
        if (key, chosen) == self._figure_key:
            return
        same = self._figure_key is not None and self._figure_key[0] == key
        self._figure_key = (key, chosen)
        if same and _figures.outline(self.view, chosen):
            return
        figure = self.draw()
        figure.layout.width = self._width()
        _figures.show(self.view, figure)
        for trace in self.view.data:
            if trace.customdata is not None:
                trace.on_click(self._hit)  # replaces what was set before

    def _hit(self, trace: object, points: object, _state: object) -> None:
        # An id, not a position: what a click means must survive the next filter.
        if points.point_inds:
            self.clicked(str(trace.customdata[points.point_inds[0]]))

    def _sources(self) -> dict[str, str]:
        heads = self.corpus.transcripts
        return dict(zip(heads["transcript"], heads["sha256"], strict=True))

    def summary(self) -> str:
        """Return in a few words how much is shown: "6 of 25 exchanges"."""
        return self._said()[0]

    def __repr__(self) -> str:
        options = dict(self.state.now.options)
        own = {name: options[name] for name in self.controls if name in options}
        chosen = {**self.query.chosen(), **own}
        state = ", ".join(f"{name}={value!r}" for name, value in chosen.items())
        return f"{type(self).__name__}({state}{': ' if state else ''}{self.summary()})"

    def _repr_mimebundle_(self, **kwargs: object) -> dict:
        """Show the widget where there is a kernel; else its form, and its data."""
        bundle = super()._repr_mimebundle_(**kwargs)
        return {**bundle, **_static.bundle(self), "text/plain": repr(self)}


_BUTTONS = (
    ("undo", "↶ Undo", "Take the last step back"),
    ("redo", "↷ Redo", "Take it again"),
    ("clear", "Clear", "Ask for everything"),
    ("table", "Table", "Show what is listed as a table"),
    ("code", "Code", "Show the lines of Python that give this table"),
)
