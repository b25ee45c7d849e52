"""The transcripts that a notebook reads: dropped, pasted, or picked from a folder."""

import os
import warnings
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from ipywidgets import HTML, Button, Dropdown, HBox, Layout, Textarea, VBox

from presskit import measures, sources
from presskit.corpus import Corpus, mine
from presskit.corpus.loading import load_documents
from presskit.errors import PresskitError, PresskitWarning
from presskit.files import replace_file
from presskit.files.examples import TRANSCRIPTS
from presskit.text.prose import markup
from presskit.widgets import _controls, _form_html, _sources_html
from presskit.widgets._drop import Drop
from presskit.wording import say

_FITTED = {"description_width": "initial"}


class Chooser(VBox):
    """Choose the transcripts that the cells below read.

    Files that are dropped or pasted are kept in the folder ``transcripts``, so that
    they are there the next time; no file is ever replaced. Then the cells below run
    again, where JupyterLab was started by ``presskit lab``; else it says what to click.

    Parameters
    ----------
    source : str or path, default ""
        What to begin with. Without it, what was chosen before in this kernel; else
        as :func:`presskit.load_mine`.

    Attributes
    ----------
    corpus : Corpus
        What was chosen.
    source : str
        Where it lies, for :func:`presskit.load`.
    drop, pick, paste, read : widget
        The controls: where files are dropped, what to read, a text, and its button.

    Raises
    ------
    SourceError
        If `source` cannot be read. Of one's own files that cannot be read it is said
        here, and the example is read, so that another one can be dropped.

    Examples
    --------
    >>> Chooser("seeds")
    Chooser(source='seeds': 2 transcripts)
    """

    _chosen: ClassVar[dict[Path, str]] = {}
    """What was chosen last, by the folder of the notebook: *Run All* asks once more."""

    def __init__(self, source: str | os.PathLike = "") -> None:
        self._given = os.fspath(source)
        self._came: list[tuple[str, bytes]] = []
        self._lost: list[str] = []
        self.drop = Drop()
        self.pick = Dropdown(
            description=say("forms.choose.pick"),
            style=_FITTED,
            layout=Layout(width="auto", min_width="320px", max_width="100%"),
        )
        self.paste = Textarea(
            placeholder=say("forms.choose.paste_hint"),
            rows=5,
            layout=Layout(width="100%", max_width="900px"),
        )
        self.read = _controls.button(
            say("forms.choose.read"), say("forms.choose.read_tip")
        )
        self._open = Button(
            description=say("forms.choose.open"), layout=Layout(width="auto")
        )
        self._said = HTML()
        self._pasting = VBox([self.paste, self.read], layout=Layout(display="none"))
        wide = Layout(flex_flow="row wrap", grid_gap="8px 16px", align_items="center")
        super().__init__(
            [
                HBox([self.drop, self._open, self.pick], layout=wide),
                self._pasting,
                self._said,
            ]
        )
        self.pick.observe(self._on_pick, names="value")
        self._here = Path.cwd()
        begin = self._given or self._chosen.get(self._here)
        options = [value for _, value in self._options()]
        if begin not in options:
            begin = options[0]
        self.source, self.corpus, problems = _begun(begin, given=bool(self._given))
        self._offer()
        self._say(*problems)
        self.drop.on_msg(self._receive)
        self.read.on_click(lambda _button: self._on_paste())
        self._open.on_click(lambda _button: self._show_paste())

    def _options(self) -> list[tuple[str, str]]:
        """Return the choices of what to read, the usual first: name and place."""
        folder = mine.folder()
        files = mine.files(folder)
        own = [(f"{file.relative_to(folder)}", str(file)) for file in files]
        given = [(f"{self._given}", self._given)] if self._given else []
        known = {path for _, path in own} | {str(mine.example())}
        given = [one for one in given if one[1] not in known]
        if len(own) > 1:
            whole = say("forms.choose.all_of", n=len(own), folder=TRANSCRIPTS)
            own.insert(0, (whole, str(folder)))
        example = say("forms.choose.example"), str(mine.example())
        return [*given, *own, example]

    def _offer(self) -> None:
        """Bring what can be picked up to date."""
        options = self._options()
        self.pick.unobserve(self._on_pick, names="value")
        self.pick.options = options
        self.pick.value = self.source
        self.pick.observe(self._on_pick, names="value")

    def _on_pick(self, change: dict) -> None:
        self._choose(change["new"])

    def _choose(self, source: str, *said: str) -> None:
        """Read what was chosen; the cells below follow."""
        try:
            corpus = _loaded(source)
        except PresskitError as error:
            self._say(*said, str(error))
            self._offer()
            return
        self.source, self.corpus = source, corpus
        Chooser._chosen[self._here] = source
        self._offer()
        self._say(*said)
        self.drop.send({"type": "run"})

    def _say(self, *problems: str) -> None:
        """Tell what could not be read, what is read and how well; then how much."""
        heads, findings = self.corpus.transcripts, measures.findings
        verdicts = str(findings.verdicts(heads))
        doubts = findings.doubts(self.corpus.audit)
        much = findings.corpus(heads.drop(columns="verdict"), self.corpus.cast)
        lines = [
            *map(_form_html.message, problems),
            f"<div>{markup(findings.origin(heads))}</div>",
            _form_html.message(verdicts)
            if verdicts
            else f"<div>{say('forms.choose.sound')}</div>",
            _sources_html.quiet(str(doubts)),
            f"<b>{markup(much)}</b>",
        ]
        self._said.value = (
            f'<div style="line-height:1.5;max-width:90ch">{"".join(lines)}</div>'
        )

    def _show_paste(self) -> None:
        hidden = self._pasting.layout.display == "none"
        self._pasting.layout.display = None if hidden else "none"

    def _on_paste(self) -> None:
        text = self.paste.value
        if not text.strip():
            self._say(say("forms.choose.no_text"))
            return
        data = text.encode("utf-8", "replace")
        name = say("forms.choose.pasted", day=f"{date.today():%Y-%m-%d}")
        if self._keep([(name, data)]):
            self.paste.value = ""
            self._pasting.layout.display = "none"

    def _receive(self, _drop: Drop, content: dict, buffers: Sequence) -> None:
        kind, name = content.get("type"), str(content.get("name", ""))
        if kind == "file" and buffers:
            self._came.append((name, bytes(buffers[0])))
        elif kind == "too large":
            self._lost.append(
                say("forms.choose.too_large", name=name, folder=TRANSCRIPTS)
            )
            self._offer()
        elif kind == "all":
            came, self._came = self._came, []
            lost, self._lost = self._lost, []
            self._keep(came, lost)
        elif kind == "cannot run":
            self._said.value += _sources_html.quiet(say("forms.choose.run"))

    def _keep(
        self, came: Sequence[tuple[str, bytes]], lost: Sequence[str] = ()
    ) -> bool:
        """Keep what can be read, and read it; True if there was something."""
        problems, kept = list(lost), []
        for name, data in came:
            try:
                kept.append(_kept(name, data, mine.folder()))
            except PresskitError as error:
                problems.append(str(error))
        if not kept:
            self._say(*problems)
            return False
        self._choose(str(kept[0] if len(kept) == 1 else mine.folder()), *problems)
        return True

    def __repr__(self) -> str:
        read = say("explorers.transcripts", n=len(self.corpus.transcripts))
        return f"Chooser(source={self.source!r}: {read})"

    def _repr_mimebundle_(self, **kwargs: object) -> dict:
        """Show the widget where there is a kernel; else what was read, in words."""
        bundle = super()._repr_mimebundle_(**kwargs)
        read = say("forms.choose.read_now", n=len(self.corpus.transcripts))
        title = say("forms.choose.title")
        form = _form_html.frozen(title, read, self._said.value)
        return {**bundle, "text/html": form, "text/plain": repr(self)}


def _loaded(source: str) -> Corpus:
    """Load what was chosen; what is wrong with it is said in the widget."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PresskitWarning)
        return mine.of(source)


def _begun(source: str, *, given: bool) -> tuple[str, Corpus, list[str]]:
    """Load what there is to begin with; of one's own that cannot be, say why."""
    try:
        return source, _loaded(source), []
    except PresskitError as error:
        if given:
            raise
        example = str(mine.example())
        return example, _loaded(example), [str(error)]


_OURS = frozenset(("about.csv", "aliases.csv", "corrections.csv", "outlets.csv"))
"""Files in which people decide; the name of a dropped file may not make it one."""


def _kept(name: str, data: bytes, folder: Path) -> Path:
    """Write a file that can be read into a folder, under a free name; return its path.

    Raises
    ------
    PresskitError
        If it holds no transcript that can be read, or cannot be written.
    """
    name = Path(name.replace("\\", "/").replace("\0", "")).name or "transcript.txt"
    if name.lower() in _OURS or name.startswith("."):
        raise PresskitError(
            f"{name}: this is no transcript. Copy it into the folder {folder.name}/."
        )
    if not data.strip():
        raise PresskitError(f"{name}: the file is empty.")
    read = load_documents([sources.of_bytes(data, name)], [], "")
    if read.transcripts.empty:  # kept, it would stand in the way of every notebook
        raise PresskitError(str(read.audit["message"].iloc[0]))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path, n = folder / name, 1
        while path.exists():
            if path.read_bytes() == data:
                return path  # it is there already
            n += 1
            path = folder / f"{Path(name).stem} ({n}){Path(name).suffix}"
    except OSError as error:
        raise PresskitError(
            f"{folder}: cannot keep {name} there ({error.strerror})."
        ) from None
    return replace_file(path, data)
