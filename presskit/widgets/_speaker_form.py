"""Who is "Speaker 2"? What they say, who they may be, and a button that keeps it."""

from collections.abc import Callable

from ipywidgets import HTML, Combobox, Dropdown, HBox, Layout, VBox

from presskit.corpus import Corpus
from presskit.errors import PresskitError
from presskit.measures import nameless
from presskit.schema import ROLES, cells
from presskit.text.prose import markup
from presskit.widgets import _controls, _form_html, _sources_html
from presskit.wording import say

_MOST = 12  # speakers to ask for at once
_FITTED = {"description_width": "initial"}
_AS_READ = ""


class SpeakerForm(VBox):
    """A question for each speaker without a name in one transcript.

    Parameters
    ----------
    keep : callable
        Called with the corpus in which the speakers have names.

    Attributes
    ----------
    names, roles : dict of str to ipywidgets control
        The answers, by label.
    keep : ipywidgets Button
    """

    def __init__(self, keep: Callable[[Corpus], object]) -> None:
        self._on_keep = keep
        self._corpus: Corpus | None = None
        self._transcript = ""
        self.names: dict[str, Combobox] = {}
        self.roles: dict[str, Dropdown] = {}
        self._told = HTML()
        self.keep = _controls.button(say("forms.who.keep"), say("forms.who.keep_tip"))
        self.keep.button_style = "primary"
        self.keep.layout.width = "max-content"
        self.keep.on_click(lambda _button: self._answer())
        super().__init__([])

    def show(self, corpus: Corpus, transcript: str | None) -> None:
        """Ask for the speakers of a transcript; None asks for nobody."""
        if corpus is self._corpus and (transcript or "") == self._transcript:
            return  # half an answer may stand in it
        if (transcript or "") != self._transcript:
            self._told.value = ""
        self._corpus, self._transcript = corpus, transcript or ""
        table = corpus.once(nameless)
        table = table[table["transcript"] == self._transcript]
        self.names, self.roles, rows = {}, {}, []
        for row in table.head(_MOST).itertuples(index=False):
            rows.append(self._question(row))
        more = len(table) - len(rows)
        if more > 0:
            text = say("forms.who.more", n=more)
            rows.append(HTML(_sources_html.quiet(text)))
        said = say("forms.who.heading", n=len(table))
        head = HTML(f'<div style="font-weight:600;padding:14px 0 4px">{said}</div>')
        kept = [head, *rows, self.keep, self._told] if rows else []
        self.children = kept if kept or not self._told.value else [self._told]

    def _question(self, row) -> VBox:
        """Build the row of one speaker: three sentences, and controls for the name."""
        quotes = "".join(
            f'<div style="max-width:78ch;padding:2px 0 2px 12px">{markup(one)}</div>'
            for one in row.says.split("\n")
        )
        known = list(filter(None, cells.names_in(row.suggestions)))
        asks = say("forms.who.is_it", name=known[0]) if known else ""
        turns, words = (
            say("forms.turns", n=row.n_turns),
            say("explorers.words", n=row.n_words),
        )
        says = say("forms.who.says", turns=turns, words=words)
        said = HTML(
            '<div style="font-size:14px;line-height:1.5;padding:8px 0 2px">'
            f"<b>{markup(row.label)}</b> {says}{quotes}</div>"
            + (_sources_html.quiet(asks) if asks else "")
        )
        name = self.names[row.label] = Combobox(
            options=known,
            placeholder=say("forms.who.hint"),
            description=say("forms.who.is", label=row.label),
            ensure_option=False,
            continuous_update=False,
            style=_FITTED,
            layout=Layout(width="380px"),
        )
        role = self.roles[row.label] = Dropdown(
            options=[
                (say("forms.who.as_read", role=_role(row.role)), _AS_READ),
                *((_role(one), one) for one in ROLES),
            ],
            description=say("forms.who.role"),
            style=_FITTED,
            layout=Layout(width="240px"),
        )
        wide = Layout(flex_flow="row wrap", grid_gap="4px 12px")
        return VBox([said, HBox([name, role], layout=wide)])

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
            self._told.value = _sources_html.quiet(say("forms.who.nothing"))
            return
        try:
            named = self._corpus.name_speakers(
                names, roles=roles, transcript=self._transcript
            )
        except PresskitError as error:
            self._told.value = _form_html.message(str(error))
            return
        file = named.corrections
        also = f", roles={roles!r}" if roles else ""
        where = (
            say("forms.who.kept", file=file)
            if file
            else say("forms.who.held", code=f"corpus.name_speakers({names!r}{also})")
        )
        self._told.value = _sources_html.quiet(where)
        self._on_keep(named)


def _role(role: str) -> str:
    return say(f"explorers.roles.{role}")
