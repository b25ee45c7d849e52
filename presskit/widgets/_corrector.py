"""An explorer of doubts that keeps what somebody decides about them.

A decision is a line in a file. It is followed by making the corpus anew; each is one
step of the state, so that undo and redo go through choices and decisions in one order.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pandas as pd
from ipywidgets.widgets.widget_description import DescriptionWidget

from presskit.corpus import Corpus, keeping
from presskit.corrections import as_line, parse_line
from presskit.doubts import ABOUT_LINES
from presskit.errors import PresskitError, TableError
from presskit.widgets import _decision_files, _new_correction
from presskit.widgets._arrays import Arrays
from presskit.widgets._checked_fine import all_fine, fine_lines
from presskit.widgets._correction_form import Form
from presskit.widgets._correction_words import in_words
from presskit.widgets._decision_files import Decision
from presskit.widgets._effects import Effects
from presskit.widgets._explorer import Explorer
from presskit.widgets._reading_pages import Book
from presskit.widgets._session import whole
from presskit.widgets._shared_suggestion import (
    all_suggested,
    shared_suggestion,
    suggested_lines,
)
from presskit.widgets._state import Moment, State
from presskit.wording import say


class Corrector(Effects, Explorer):
    """An explorer with a form below the words; a subclass says which doubt is which.

    Parameters
    ----------
    corpus : Corpus
    controls : dict
        As for an explorer.
    state : State, optional
        That of another explorer.
    corrections : path, optional
        The file for decisions; by default that of the corpus.
    """

    def __init__(
        self,
        corpus: Corpus,
        controls: Mapping[str, DescriptionWidget],
        state: State | None = None,
        corrections: str | os.PathLike[str] | None = None,
    ) -> None:
        whole(corpus, self)
        given = corpus.corrections if corrections is None else corrections
        self.corrections = None if given is None else Path(given).absolute()
        corpus = _decision_files.follow(corpus, self.corrections)
        self.decide = Form(
            self.corrections,
            self._on_accept,
            self._on_take_back,
            lambda entries: self.would_change(**entries),
        )
        self._followed = () if state is None else state.now.decisions
        self._swapped = False
        Effects.__init__(self, corpus)
        Explorer.__init__(self, corpus, controls, state)
        self.reader.rests = True
        self.children = (*self.children, self.decide)

    def accept(
        self,
        value: str | None = None,
        reason: str = "",
        *,
        action: str = "",
        words: str = "",
        scope: str = "",
    ) -> bool:
        """Keep what is right about a doubt as a line in the file, and follow it.

        Parameters
        ----------
        value : str, optional
            The speaker, role, outlets (several by "; "), label, or ``turn_id`` of the
            other person; by default what is suggested.
        reason : str, optional
            Why, for those who read the file.
        action : str, optional
            What is decided, one of :data:`presskit.corrections.ACTIONS` or "join
            before"; by default what is suggested.
        words : str, optional
            The words that it is about, as they stand in the source; by default those
            that are marked.
        scope : str, optional
            How far it goes: "turn", "label" or "file"; by default as far as the action
            goes by itself.

        Returns
        -------
        bool
            Whether something was accepted: the doubt that is being read or, if none is,
            the first one listed that has a suggestion. False if there is none.

        Raises
        ------
        PresskitError
            If there is no file to write to, it cannot be written, or the line cannot be
            followed. Nothing has changed then.
        """
        return self._reporting(
            lambda: self._accept(value, reason, action, words, scope)
        )

    def take_back(self) -> bool:
        """Take the correction that is being read out of its file again.

        Returns
        -------
        bool
            Whether a correction was being read, one that is followed or that failed.

        Raises
        ------
        PresskitError
            If its line is in no file, or the file cannot be written.
        """
        return self._reporting(self._take_back)

    def undo(self) -> bool:
        """Take the last step back; a decision leaves its file again.

        Returns
        -------
        bool
            Whether there was one.

        Raises
        ------
        PresskitError
            If a file cannot be written.
        """
        step = super().undo
        return self._reporting(lambda: self._go_to(self.state.previous, step))

    def redo(self) -> bool:
        """Take the step again that was taken back last; a decision is kept again.

        Returns
        -------
        bool
            Whether there was one.

        Raises
        ------
        PresskitError
            If a file cannot be written.
        """
        step = super().redo
        return self._reporting(lambda: self._go_to(self.state.following, step))

    # --- what a subclass says ---

    def _doubt(self, chosen: str) -> pd.Series:
        """Return the row of ``corpus.audit`` with an id; of several the first."""
        raise NotImplementedError

    def _several(self, chosen: str) -> pd.DataFrame | None:
        """Return the rows of several doubts that have one id; None for one doubt."""
        return None

    def _walk(self) -> list[str]:
        """Return the ids in the order of the list."""
        return self._listing().ids

    def _is_left(self, chosen: str) -> bool:
        """Return True if something is listed that can be read next."""
        return chosen in self._listing()

    def _first_to_settle(self) -> str | None:
        """Return the id of the first doubt in the list that has a suggestion."""
        raise NotImplementedError

    # --- how it works ---

    @property
    def _home(self) -> str:
        """What its decisions are known by among those of other explorers."""
        return str(self.corrections or "")

    def _on_accept(self) -> None:
        """Answer the button, with what stands in the form."""
        with suppress(PresskitError):  # the form has said why
            self.accept(**self.decide.entries())

    def _on_take_back(self) -> None:
        with suppress(PresskitError):
            self.take_back()

    def _on_button(self, name: str) -> None:
        with suppress(PresskitError):
            super()._on_button(name)

    def _receive(self, view: object, content: dict, buffers: object) -> None:
        with suppress(PresskitError):
            super()._receive(view, content, buffers)

    def _reporting(self, do: Callable[[], bool]) -> bool:
        """Do something that can fail; say in the form why it did."""
        try:
            return do()
        except PresskitError as error:
            self.decide.complain(str(error))
            raise

    def _accept(
        self, value: str | None, reason: str, action: str, words: str, scope: str
    ) -> bool:
        chosen = self._read_now() or self._first_to_settle()
        if chosen is None:
            said = (
                say("forms.decide.nothing_to_accept"),
                say("forms.decide.no_suggestion"),
            )
            self._effect_said = " ".join(said)
            self.decide.tell(*said)
            return False
        row, several = self._doubt(chosen), self._several(chosen)
        if several is not None:
            shared = shared_suggestion(several)
            fine = action in ("", "fine")
            if not fine and (shared is None or action != shared.action):
                raise TableError(
                    f"{row.kind}: {len(several):,} doubts can be settled in one step "
                    "only by finding them fine, or as all of them suggest. Choose one "
                    "of them."
                )
            made = (
                fine_lines(self.corpus, several, reason)
                if fine
                else suggested_lines(several, reason)
            )
        else:
            given = (action, value, words, reason, scope)
            made = [_new_correction.correction_of(self.corpus, row, *given)]
        lines, file = list(map(as_line, made)), self.corrections
        if file is None:
            raise TableError(
                "There is no file to keep decisions in. Name one, "
                "AuditExplorer(corpus, corrections=…), or load a folder and put this "
                f"line into its corrections.csv: {lines[0]}"
            )
        lines = _decision_files.new(file, lines)
        if not lines:
            raise TableError(f"{file} holds this line already.")
        for transcript in {one.transcript for one in made}:
            keeping.check_source(self.corpus, transcript)
        if several is not None:
            said = all_fine(several) if fine else all_suggested(self.corpus, several)
            instead = ()
        else:
            said = in_words(self.corpus, made[0])
            instead = _decision_files.replaced_lines(self.corpus, file, row, *lines)
        kept = tuple((str(file), line) for line in lines)
        return self._keep(Decision(self._home, True, kept, said, instead), chosen)

    def _take_back(self) -> bool:
        chosen = self._read_now()
        row = self._doubt(chosen) if chosen else None
        several = chosen is not None and self._several(chosen) is not None
        if row is None or several or row["kind"] not in ABOUT_LINES:
            self.decide.tell(
                say("forms.decide.nothing_to_take_back"),
                say("forms.decide.choose_correction"),
            )
            return False
        lines = _decision_files.lines_at(self.corpus, self.corrections, row)
        said = in_words(self.corpus, parse_line(lines[0][1]))
        return self._keep(Decision(self._home, False, tuple(lines), said), chosen)

    def _keep(self, decision: Decision, chosen: str) -> bool:
        """Follow a decision, and go on to the next doubt."""
        ids = self._walk()
        at = ids.index(chosen) if chosen in ids else -1
        near = [*ids[at + 1 :], *reversed(ids[: max(at, 0)])]
        decisions = (*self.state.now.decisions, decision)
        self._follow(decisions)
        left = next(filter(self._is_left, near), None)
        self.state.change(decisions=decisions, selection=(left,) if left else ())
        return True

    def _go_to(self, moment: Moment | None, step: Callable[[], bool]) -> bool:
        """Go to another moment, if the files can be as they were then."""
        if moment is not None:
            self._follow(moment.decisions)
        return step()

    def _follow(self, decisions: Sequence[Decision]) -> None:
        """Bring files and corpus to what was decided; if that fails, to nothing new."""
        own = [
            [one for one in some if one.home == self._home]
            for some in (self._followed, decisions)
        ]
        todo = _decision_files.steps(*own)
        if todo:
            before = self.corpus
            made = keeping.carry_out(before, self.corrections, todo)
            self._swap(made)
            self._tell(before, *own)
        self._followed = tuple(decisions)

    def _swap(self, corpus: Corpus) -> None:
        """Show another corpus from now on."""
        self.corpus, self.arrays, self.book = corpus, Arrays.of(corpus), Book.of(corpus)
        self._forget()
        self._figure_key = None
        self._forget_trials()
        self._swapped = True

    def _show(self, before: Moment | None) -> None:
        """Follow what was decided elsewhere, and show all anew if that changed."""
        try:
            self._follow(self.state.now.decisions)
        except PresskitError as error:
            self.decide.complain(str(error))
        swapped, self._swapped = self._swapped, False
        super()._show(None if swapped else before)

    def _read(self) -> None:
        super()._read()
        chosen = self._read_now()
        row = None if chosen is None else self._doubt(chosen)
        several = None if chosen is None else self._several(chosen)
        self.decide.show(self.corpus, row, several)

    def _first(self) -> str | None:
        """Return the doubt that is read at the start: one that can be settled."""
        return self._first_to_settle() or super()._first()
