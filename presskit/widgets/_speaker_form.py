"""Who is "Speaker 2"? What they say, who they may be, and a button that keeps it."""

from collections.abc import Callable

from presskit.corpus import Corpus
from presskit.errors import PresskitError
from presskit.measures import nameless
from presskit.schema import ROLES, cells
from presskit.widgets import _sheet
from presskit.widgets._fields import Box, Field, Line, Press
from presskit.widgets._sheet import Part
from presskit.wording import say

_MOST = 12  # speakers to ask for at once
_AS_READ = ""


class SpeakerForm:
    """A question for each speaker without a name in one transcript.

    Parameters
    ----------
    keep : callable
        Called with the corpus in which the speakers have names.
    told : callable
        Called where only what is said about the answers has changed.

    Attributes
    ----------
    names, roles : dict of str to Field
        The answers, by label.
    keep : Press
    """

    def __init__(
        self, keep: Callable[[Corpus], object], told: Callable[[], object]
    ) -> None:
        self._on_keep, self._on_told = keep, told
        self._corpus: Corpus | None = None
        self._transcript = ""
        self.names: dict[str, Line] = {}
        self.roles: dict[str, Box] = {}
        self._asks: list[Part] = []
        self._told: list[Part] = []
        self.keep = Press(
            self._answer,
            first=True,
            description=say("forms.who.keep"),
            tooltip=say("forms.who.keep_tip"),
        )

    def show(self, corpus: Corpus, transcript: str | None) -> None:
        """Ask for the speakers of a transcript; None asks for nobody."""
        if corpus is self._corpus and (transcript or "") == self._transcript:
            return  # half an answer may stand in it
        if (transcript or "") != self._transcript:
            self._told = []
        self._corpus, self._transcript = corpus, transcript or ""
        table = corpus.once(nameless)
        table = table[table["transcript"] == self._transcript]
        self.names, self.roles, self._asks = {}, {}, []
        if table.empty:
            return
        rows = list(table.head(_MOST).itertuples(index=False))
        self._asks = [
            _sheet.caption(say("forms.who.heading", n=len(table))),
            *(self._question(number, row) for number, row in enumerate(rows)),
        ]
        if more := len(table) - len(rows):
            self._asks.append(_sheet.quiet(say("forms.who.more", n=more)))

    def fields(self) -> dict[str, Field]:
        """Return the answers and the button, by their names among the parts."""
        pairs = enumerate(zip(self.names.values(), self.roles.values(), strict=True))
        made = {}
        for number, (name, role) in pairs:
            made |= {f"name {number}": name, f"role {number}": role}
        return {**made, "keep": self.keep} if made else {}

    def parts(self) -> list[Part]:
        """Return the questions, and what became of the answers."""
        keep = [_sheet.group("presskit-keep", self.keep.part("keep"))]
        told = _sheet.group("presskit-told", *self._told, role="status")
        return [*self._asks, *(keep if self._asks else []), told]

    def _question(self, number: int, row) -> Part:
        """Return the question for one speaker: three sentences, fields to answer."""
        known = list(filter(None, cells.names_in(row.suggestions)))
        turns = say("forms.turns", n=row.n_turns)
        words = say("explorers.words", n=row.n_words)
        says = say("forms.who.says", turns=turns, words=words)
        name = self.names[row.label] = Line(
            known,
            placeholder=say("forms.who.hint"),
            description=say("forms.who.is", label=row.label),
        )
        role = self.roles[row.label] = Box(
            [
                (say("forms.who.as_read", role=_role(row.role)), _AS_READ),
                *((_role(one), one) for one in ROLES),
            ],
            description=say("forms.who.role"),
        )
        asks = [say("forms.who.is_it", name=known[0])] if known else []
        return _sheet.group(
            "pk-asks",
            _sheet.words(says, row.label),
            *(_sheet.words(one, look="pk-says") for one in row.says.split("\n")),
            *map(_sheet.quiet, asks),
            _sheet.group(
                "presskit-bar",
                name.part(f"name {number}"),
                role.part(f"role {number}"),
            ),
        )

    def _answer(self) -> None:
        """Keep the answers, and say what became of them."""
        names = {
            label: field.value.strip()
            for label, field in self.names.items()
            if field.value.strip()
        }
        roles = {
            label: field.value for label, field in self.roles.items() if field.value
        }
        if not names and not roles:
            self._tell(_sheet.quiet(say("forms.who.nothing")))
            return
        try:
            named = self._corpus.name_speakers(
                names, roles=roles, transcript=self._transcript
            )
        except PresskitError as error:
            self._tell(_sheet.problem(str(error), role="alert"))
            return
        file = named.corrections
        also = f", roles={roles!r}" if roles else ""
        where = (
            say("forms.who.kept", file=file)
            if file
            else say("forms.who.held", code=f"corpus.name_speakers({names!r}{also})")
        )
        self._told = [_sheet.quiet(where)]
        self._on_keep(named)

    def _tell(self, said: Part) -> None:
        self._told = [said]
        self._on_told()


def _role(role: str) -> str:
    return say(f"explorers.roles.{role}")
