"""The form below the words of a doubt: what is right, and a button that keeps it."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd

from presskit.corpus import Corpus
from presskit.corrections import COLUMNS, WHOLE, as_line
from presskit.doubts import ABOUT_LINES
from presskit.errors import PresskitError, TableError
from presskit.widgets import _correction_effect, _new_correction, _sheet
from presskit.widgets._checked_fine import all_fine, fine_lines, n_lines
from presskit.widgets._correction_words import in_words
from presskit.widgets._fields import Box, Line, Press
from presskit.widgets._shared_suggestion import (
    all_suggested,
    shared_suggestion,
    suggested_lines,
)
from presskit.widgets._sheet import Part, Sheet
from presskit.wording import say

_UNDECIDED = say("forms.decide.undecided")
ALL_FINE = say("forms.decide.all_fine")


class Form(Sheet):
    """What somebody decides about one doubt, and what the last decision changed.

    Parameters
    ----------
    file : Path or None
        Where decisions go.
    accept, take_back : callable
        Called when a button is pressed.
    would_change : callable
        Returns a sentence on what the entries would change.

    Attributes
    ----------
    action, value, words, reason : Field
        What is right, in the order in which one says it.
    accept, take_back : Press
    """

    def __init__(
        self,
        file: Path | None,
        accept: Callable[[], object],
        take_back: Callable[[], object],
        would_change: Callable[[dict[str, str]], str] = lambda _entries: "",
    ) -> None:
        super().__init__()
        self.file = file
        self._would_change = would_change
        self._corpus: Corpus | None = None
        self._row = None
        self._several: pd.DataFrame | None = None
        self._offered: list[_new_correction.Option] = []
        self._quiet = False
        self._said: list[Part] = []
        self._line: list[Part] = []
        self._told: list[Part] = []
        self._would = ""
        self.action = Box(
            [(_UNDECIDED, "")], description=say("forms.decide.action"), shown=False
        )
        self.value, self.words = Line(shown=False), Line(shown=False)
        self.reason = Line(
            description=say("forms.decide.reason"),
            placeholder=say("forms.decide.reason_hint"),
            shown=False,
        )
        self.accept = Press(
            accept,
            first=True,
            description=say("forms.decide.accept"),
            tooltip=say("forms.decide.accept_tip", file=file),
            shown=False,
        )
        self.take_back = Press(
            take_back,
            description=say("forms.decide.take_back"),
            tooltip=say("forms.decide.take_back_tip"),
            shown=False,
        )
        self.add_class("presskit-decide")
        self.action.observe(self._chosen, names="value")
        for field in (self.value, self.words, self.reason):
            field.observe(self._typed, names="value")

    def show(self, corpus: Corpus, row, several: pd.DataFrame | None = None) -> None:
        """Show what can be decided about a doubt.

        Parameters
        ----------
        corpus : Corpus
        row : row of ``corpus.audit``, or None
            The doubt; None for none.
        several : rows of ``corpus.audit``, optional
            Several doubts of one kind, of which `row` is the first.
        """
        same = self._row is not None and row is not None and row.equals(self._row)
        both = several is None and self._several is None
        if same and corpus is self._corpus and both:
            return
        self._corpus, self._row, self._several = corpus, row, several
        self._quiet = True
        try:
            self._begin()
        finally:
            self._quiet = False
        self._would = ""
        self._tell()

    def try_out(self) -> None:
        """Show the change that the decision would make, if it can be accepted."""
        said = ""
        if not self.accept.disabled and self._row is not None:
            try:
                said = self._would_change(self.entries())
            except PresskitError as error:
                said = str(error)
        self._would = said
        self._draw()

    def _begin(self) -> None:
        row = self._row
        made = row is not None and row.kind in ABOUT_LINES
        known = row is not None and row.transcript in set(
            self._corpus.transcripts["transcript"]
        )
        open_ = known and not made
        for field in (self.action, self.value, self.words, self.reason):
            field.shown = open_
        self.accept.shown = open_ and self.file is not None
        self.take_back.shown = made
        self.reason.value = self.words.value = ""
        if not open_:
            return
        if self._several is not None:
            self.action.offer([(ALL_FINE, "fine"), *self._suggested_for_all()])
            self.action.value = "fine"
            self.value.shown = self.words.shown = False
            return
        suggestion = _new_correction.suggestion_of(row)
        chosen = suggestion.action if suggestion else ""
        options = [
            *([] if chosen else [(_UNDECIDED, "")]),
            *(
                (_suggested(said) if name == chosen else said, name)
                for name, said in _new_correction.CHOICES.items()
            ),
        ]
        self.action.offer(options)
        self.action.value = chosen
        self._offer()

    def _suggested_for_all(self) -> list[tuple[str, str]]:
        """Return the choice of what all of several doubts suggest, if they agree."""
        first = shared_suggestion(self._several)
        if first is None:
            return []
        said = in_words(self._corpus, first)
        return [(say("forms.decide.all_suggested", said=said), first.action)]

    def _offer(self) -> None:
        """Offer what an action still needs to know."""
        if self._several is not None:
            return
        action, row = self.action.value, self._row
        needs = _new_correction.VALUES.get(action, "")
        self.value.shown = bool(needs)
        self.words.shown = self.reason.shown = bool(action)
        if not action:
            return
        self.words.description = say("forms.decide.words")
        self.words.placeholder = _which_words(action, row)
        self._offered = _new_correction.offers(self._corpus, row.transcript, action)
        self.value.options = tuple(dict.fromkeys(name for name, _ in self._offered))
        self.value.description = needs
        self.value.placeholder = (
            say("forms.decide.label_hint") if action == "split" else ""
        )
        suggestion = _new_correction.suggestion_of(row)
        pair = suggestion and "person" in suggestion.action and "person" in action
        value = (
            suggestion.value
            if suggestion and (pair or suggestion.action == action)
            else _new_correction.present(self._corpus, row, action)
        )
        names = {value: name for name, value in self._offered}
        self.value.value = names.get(value, value)

    def _chosen(self, _change: object) -> None:
        if self._quiet:
            return
        self._quiet = True
        try:
            self._offer()
        finally:
            self._quiet = False
        self._tell()
        self.try_out()

    def _typed(self, _change: object) -> None:
        if not self._quiet:
            self._tell()
            self.try_out()

    def entries(self) -> dict[str, str]:
        """Return the entries of the fields, by the names that accept takes."""
        return {
            "action": self.action.value,
            "value": self.value.value,
            "words": self.words.value,
            "reason": self.reason.value,
        }

    def _tell(self) -> None:
        """Show what would be written, or why nothing can be."""
        self._said, self._line, can = self._said_of(self._row)
        self.accept.disabled = not can
        self._draw()

    def _draw(self) -> None:
        """Show all of it; the view draws anew what differs, and moves nothing else."""
        fields = {
            name: getattr(self, name)
            for name in ("action", "value", "words", "reason", "accept", "take_back")
        }
        *entries, accept, take_back = (one.part(name) for name, one in fields.items())
        would = [_sheet.words(self._would)] if self._would else []
        settle = _sheet.group(
            "presskit-settle",
            _sheet.group("presskit-decide-said", *self._said),
            _sheet.group("presskit-would", *would),
            _sheet.group("presskit-fields", *entries),
            _sheet.group("presskit-keep", accept, take_back),
            _sheet.group("presskit-line", *self._line),
        )
        told = _sheet.group("presskit-told", *self._told, role="status")
        self.put([settle, told], fields)

    def _said_of(self, row) -> tuple[list[Part], list[Part], bool]:
        """Return the words above, the line, and whether it can be accepted."""
        if self._several is not None:
            return self._said_of_several(self._several)
        if row is None:
            some = len(self._corpus.audit)
            said = [_said("", say("forms.decide.choose"))] if some else []
            return said, [], False
        if row.kind in ABOUT_LINES:
            if not row.suggestion:
                said = _said(say("forms.decide.not_followed"), row.message)
                return [said], [], False
            made = _new_correction.suggestion_of(row)
            title = say("forms.decide.decided", said=in_words(self._corpus, made))
            return [_said(title, row.message)], [_sheet.code(row.suggestion)], False
        doubt = _said("", row.message, row.advice)
        if not self.action.value:
            return [doubt], [], False
        try:
            made = _new_correction.correction_of(self._corpus, row, **self.entries())
            line = as_line(made)
            words = in_words(self._corpus, made)
        except TableError as error:
            return [doubt, _said(say("forms.decide.not_yet"), str(error))], [], False
        hint = (
            say("forms.decide.one_line", file=self.file.name)
            if self.file is not None
            else say("forms.decide.nowhere", header=",".join(COLUMNS))
        )
        accepted = _said(
            say("forms.decide.to_accept"), say("forms.decide.sentence", said=words)
        )
        return [doubt, accepted], [_sheet.quiet(hint), _sheet.code(line)], True

    def _said_of_several(
        self, rows: pd.DataFrame
    ) -> tuple[list[Part], list[Part], bool]:
        """Return the same of several doubts of one kind."""
        if rows["kind"].iloc[0] in ABOUT_LINES:
            return [_said("", say("forms.decide.choose_one"))], [], False
        reason = self.reason.value
        if self.action.value != "fine":
            made = suggested_lines(rows, reason)
            said = say("forms.decide.sentence", said=all_suggested(self._corpus, rows))
            return self._all_to_accept(said, as_line(made[0]), len(made))
        try:
            first = as_line(fine_lines(self._corpus, rows.head(1), reason)[0])
            n = n_lines(self._corpus, rows)
            if n == 1:
                first = as_line(fine_lines(self._corpus, rows, reason)[0])
        except TableError as error:
            return [_said(say("forms.decide.not_yet"), str(error))], [], False
        said = say("forms.decide.counted_as_read", said=all_fine(rows))
        return self._all_to_accept(said, first, n)

    def _all_to_accept(
        self, said: str, first: str, n: int
    ) -> tuple[list[Part], list[Part], bool]:
        """Return the words, the first of the lines, and that they can be accepted."""
        file = "corrections.csv" if self.file is None else self.file.name
        hint = say("forms.decide.lines", n=n, file=file)
        above = [_said(say("forms.decide.to_accept"), said)]
        return above, [_sheet.quiet(hint), _sheet.code(first)], True

    def tell(
        self, title: str, said: str = "", table: pd.DataFrame | None = None
    ) -> None:
        """Show what a decision changed.

        Parameters
        ----------
        title, said : str
        table : DataFrame, optional
            As :func:`presskit.corpus.effects.effect`.
        """
        numbers = [] if table is None else [_correction_effect.numbers(table)]
        self._told = [_said(title, said), *numbers] if title else []
        self._draw()

    def complain(self, words: str) -> None:
        """Show what went wrong."""
        self._told = [_sheet.problem(words, role="alert")]
        self._draw()


def _said(title: str, *said: str) -> Part:
    return _sheet.words(" ".join(filter(None, said)), title)


def _suggested(said: str) -> str:
    return say("forms.decide.suggested", action=said)


def _which_words(action: str, row) -> str:
    """Return the words that an action is about, if no others are given."""
    if action in WHOLE or (action == "fine" and pd.isna(row.start)):
        return say("forms.decide.words_whole")
    if pd.isna(row.start):
        return say("forms.decide.words_of_file")
    of = "marked" if action in _new_correction.AT_WORDS else "turn"
    return say(f"forms.decide.words_{of}")
