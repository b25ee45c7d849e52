"""What all explorers share: controls, a chart, a list to walk, a page to read.

An explorer asks its state for a query, finds what the query leaves, and shows that.
A click or a key changes the state, never what is shown: so chart, list and page always
agree, in one explorer and in several that share a state.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pandas as pd
from ipywidgets import HTML, VBox

from presskit import measures
from presskit.corpus import Corpus
from presskit.corpus.choices import Choice, listed_with
from presskit.files import grammars
from presskit.quotes.for_pages import TEMPLATES
from presskit.schema.recent import Recent
from presskit.widgets import (
    _bar_data,
    _controls,
    _form_html,
    _messages,
)
from presskit.widgets._drawn import Drawn
from presskit.widgets._first_choices import first_choices
from presskit.widgets._listed_table import listed_table
from presskit.widgets._listing import Listing
from presskit.widgets._printed import Printed
from presskit.widgets._query import Query
from presskit.widgets._reading_pages import Book
from presskit.widgets._session import Session
from presskit.widgets._shared import BUTTONS
from presskit.widgets._sieve import Sieve
from presskit.widgets._state import Moment, State
from presskit.widgets._view import WINDOW, View
from presskit.wording import say

_COUNTED = 4  # queries whose counts are kept


class Explorer(Printed, Drawn, Session, VBox):
    """Controls above a chart, a list and a reading pane; a subclass only chooses.

    Parameters
    ----------
    corpus : Corpus
    controls : dict
        Those that say how something is shown. With the controls of the choices, which
        stand around them, each becomes an attribute of its name.
    state : State, optional
        That of another explorer, to show the same.
    choices : mapping of str to object, optional
        What is asked for at the start, and how it is shown.
    """

    title = ""
    noun = "row"
    mode = ""
    listed = ""
    """The table whose rows are listed, and among which one chooses."""
    placeholder = ""
    """What stands in the search box before anything is written."""

    def __init__(
        self,
        corpus: Corpus,
        controls: Mapping[str, _controls.Control],
        state: State | None = None,
        choices: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        Session.__init__(self, corpus, state)
        self.book = Book.of(corpus)
        self.controls = _controls.around(controls, self._choices(), self._sieve())
        self._left: Recent[dict[str, np.ndarray]] = Recent(_COUNTED)
        self._version = 0
        self._around = (0, 0)
        self._quiet = False
        for name, control in self.controls.items():
            setattr(self, name, control)
        self._declared: Sieve | None = None
        self.heard = ""  # the last thing that the view has asked for
        grammars.wait()
        chart = self._chart_box()
        self.reader = View(
            title=self.title,
            noun=self.noun,
            forms=TEMPLATES,
            buttons=[*BUTTONS],
        )
        self._shown_panel = ""
        verdicts = measures.findings.verdicts(corpus.transcripts)
        warned = [HTML(_form_html.message(str(verdicts)))] if verdicts else []
        VBox.__init__(self, [*warned, self.reader, chart])
        self.add_class("presskit-explorer")
        self._open_first()
        self._listen()
        self._show(None)
        self._begin(choices)

    def _begin(self, choices: Mapping[str, object]) -> None:
        """Ask for what was chosen when the explorer was made."""
        asked, shown = first_choices(self, choices, self._choices())
        for name, value in shown.items():
            self.controls[name].value = value
        if asked:
            self.query = asked
            self._open_first()

    def _open_first(self) -> None:
        """Read a row at the start, if there is one and nothing is read yet."""
        if not self.state.now.selection and (first := self._first()):
            self.state.begin(selection=(first,))

    def _first(self) -> str | None:
        """Return the row that is read at the start."""
        return next(iter(self._listing().ids), None)

    def _listen(self) -> None:
        for name, control in self.controls.items():
            control.observe(
                lambda change, name=name: self._on_control(name, change["new"]),
                names="value",
            )
        self.reader.on_msg(self._receive)
        self.reader.observe(self._on_walk, names="selected")
        # By way of the browser: a cell run again may have taken this one away.
        self.reader.observe(lambda _: self.reader.send({"type": "sized"}), "width")
        self.state.listen(self._show)

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

    def _rows(self, first: int, last: int) -> list[dict]:
        """Return the rows of the list from `first` up to `last`."""
        raise NotImplementedError

    def _form(self, most: int) -> list[dict]:
        """Return the rows that stand in the form, where there is no kernel."""
        return self._rows(0, most)

    def page(self, chosen: str, before: int = 0, after: int = 0) -> dict:
        """Return the page to read for an id, with so many paragraphs more around it."""
        raise NotImplementedError

    def page_chart(self) -> dict[str, object]:
        """Return the data with which a page can draw the figure anew; {} for none."""
        return {}

    def _figure_inputs(self) -> object:
        """Return the inputs of the figure beside the selection."""
        return (self.query, self.state.now.options)

    def _marked_id(self) -> str | None:
        """Return the id that is marked in the chart."""
        return next(iter(self.selection), None)

    def _sieve(self) -> Sieve:
        """Return the choices among the rows that are listed, as arrays."""
        raise NotImplementedError

    def _counts(self) -> dict[str, np.ndarray]:
        """Count for each choice what each of its values would leave."""
        raise NotImplementedError

    def _counts_in_words(self) -> list[str]:
        """Return the numbers shown, in parts: "6 of 25 exchanges", "16 hits"."""
        raise NotImplementedError

    def _data(self) -> dict:
        """Return the data with which a shared page stays alive."""
        raise NotImplementedError

    def _code(self, query: Query) -> str:
        raise NotImplementedError

    def groups(self, code: np.ndarray) -> list[list]:
        """Return the first row of each transcript in a list, and what it is called."""
        first = np.flatnonzero(np.diff(code, prepend=-1))
        ids, heads = self.corpus.transcripts["transcript"].tolist(), self.book.heads
        return [[at, heads[ids[code[at]]]["group"]] for at in first.tolist()]

    # --- how it works ---

    def _choices(self) -> tuple[Choice, ...]:
        """Return the choices that it offers, in their order."""
        return listed_with(self.listed)

    def counted(self) -> dict[str, np.ndarray]:
        """Return the rows that each value of each choice would leave; once a query."""
        # What is listed where nothing is asked may be other words in another view.
        key = (self.query, self.effective(self.query))
        return self._left.get(key, self._counts)

    def _forget(self) -> None:
        super()._forget()
        self._left.clear()

    def clicked(self, mark: str) -> None:
        """Answer a click on a mark of the chart: read what it stands for."""
        self.select(mark)

    def option(self, name: str) -> str:
        """Return the value of a control of how something is shown."""
        control = self.controls[name]
        return dict(self.state.now.options).get(name, control.options[0][1])

    def _on_control(self, name: str, value: object) -> None:
        if self._quiet:
            return
        control = self.controls[name]
        if not isinstance(control, _controls.QueryControl):
            options = {**dict(self.state.now.options), name: value}
            self.state.change(options=tuple(sorted(options.items())))
        elif (fields := control.fields(name, value)) is not None:
            self._ask(replace(self.query, **fields))

    def _on_button(self, name: str) -> None:
        if name in ("table", "code"):
            self._shown_panel = "" if self._shown_panel == name else name
            self._show_panel()
        else:
            getattr(self, name)()

    def _on_walk(self, change: dict) -> None:
        if not self._quiet:
            self.selection = change["new"] or None

    def _receive(self, _view: object, content: dict, _buffers: object) -> None:
        _messages.answer(self, content)

    def read_around(self, before: int, after: int) -> None:
        """Show so many paragraphs more around what is read.

        Parameters
        ----------
        before, after : int
        """
        self._around = (before, after)
        self._read()

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
            self.reader.now = _bar_data.now(self)
            if shown:
                self._show_list()
                self._show_panel()
            self._read()
        finally:
            self._quiet = False
        self._draw()

    def _show_controls(self) -> None:
        for name, control in self.controls.items():
            if isinstance(control, _controls.QueryControl):
                control.show(name, self.query)
            else:
                control.value = self.option(name)
        sieve = self._sieve()
        if sieve is not self._declared:
            self._offer(sieve)
        self.told = self._counts_in_words()

    def _offer(self, sieve: Sieve) -> None:
        """Let the controls offer what there is to choose from in these rows."""
        for name, own in sieve.facets.items():
            control = self.controls[sieve.choices[name].attribute]
            control.know(
                own.values,
                lambda name=name: self._sieve().options(name, self.counted()[name]),
            )
        self.reader.controls = _bar_data.controls(self)
        self._declared = sieve

    def _problem(self) -> str:
        why = self.arrays.searches.problem(self.query.text, self.query.regex)
        return f"{why} {say('explorers.left_out')}" if why else ""

    def _show_list(self) -> None:
        listing = self._listing()
        self._version += 1
        first = self._first_row(len(listing))
        rows = self._rows(first, min(first + WINDOW, len(listing)))
        with self.reader.hold_sync():
            self.reader.list = {
                "version": self._version,
                "total": len(listing),
                "groups": listing.groups,
                "from": first,
                "rows": rows,
            }
            self.reader.elsewhere = self._button_elsewhere()
            self.reader.empty = self._empty()

    def _lines(self) -> Listing:
        """Return the rows of the list, as they are shown."""
        return self._listing()

    def _place(self, chosen: str | None) -> int:
        """Return the position of something in the list; -1 if it is not listed."""
        lines = self._lines()
        return lines.ids.index(chosen) if chosen and chosen in lines else -1

    def _first_row(self, n: int) -> int:
        """Return the first of `n` rows to send: the top one, or near the one read."""
        at = self._place(self._read_now()) if n > WINDOW else 0
        return max(0, at - WINDOW // 2)

    def _read_now(self) -> str | None:
        """Return the key of what is read."""
        return next(filter(None, map(self.meant, self.state.now.selection)), None)

    def _empty(self) -> str:
        if self._problem():
            return self._problem()
        return say(f"explorers.none_left.{self.noun}")

    def _button_elsewhere(self) -> str:
        """Return the words of the button that looks elsewhere; '' for none."""
        return ""

    def _look_elsewhere(self) -> None:
        """Look where that button says."""

    def _read(self) -> None:
        chosen = self._read_now()
        with self.reader.hold_sync():
            self.reader.place = self._place(chosen)
            self.reader.selected = chosen or ""
            self.reader.page = (
                {} if chosen is None else self.page(chosen, *self._around)
            )

    def _show_panel(self) -> None:
        if self._shown_panel == "table":
            self.reader.panel = {"kind": "table", **listed_table(self)}
        elif self._shown_panel == "code":
            self.reader.panel = {"kind": "code", "text": self.to_code()}
        else:
            self.reader.panel = {}
