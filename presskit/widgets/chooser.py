"""The transcripts that a notebook reads: dropped, pasted, or picked from a folder."""

import os
import warnings
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from presskit import measures, sources
from presskit.corpus import Corpus, mine
from presskit.corpus.loading import load_documents
from presskit.doubts import Kind
from presskit.errors import PresskitError, PresskitWarning
from presskit.files import replace_file
from presskit.files.examples import TRANSCRIPTS
from presskit.widgets import _form_html, _sheet
from presskit.widgets._fields import Area, Box, Files, Press
from presskit.widgets._sheet import Sheet
from presskit.wording import say

_TOLD = 3  # files that could not be read, with the reason


class Chooser(Sheet):
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
    drop, pick, paste, read : Field
        Where files are dropped, what to read, a text, and its button.
    told : str
        What was said last: what is read and how well, and what could not be.

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
        super().__init__()
        self._given = os.fspath(source)
        self.drop = Files(description=say("pages.choose_files"))
        self.pick = Box([], description=say("forms.choose.pick"))
        self.open = Press(self._open_or_close, description=say("forms.choose.open"))
        self.paste = Area(placeholder=say("forms.choose.paste_hint"), shown=False)
        self.read = Press(
            self._on_paste,
            first=True,
            shown=False,
            description=say("forms.choose.read"),
            tooltip=say("forms.choose.read_tip"),
        )
        self.stand_alone()
        self._here = Path.cwd()
        begin = self._given or self._chosen.get(self._here)
        options = [value for _, value in self._options()]
        if begin not in options:
            begin = options[0]
        self.source, self.corpus, problems = _begun(begin, given=bool(self._given))
        self._say(*problems)
        self.pick.observe(self._on_pick, names="value")
        self.drop.observe(self._on_files, names=["value", "lost"])

    @property
    def told(self) -> str:
        """What was said last."""
        return _sheet.as_text(self._notes)

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

    def _on_pick(self, change: dict) -> None:
        if change["new"] != self.source:
            self._choose(change["new"])

    def _choose(self, source: str, *said: str) -> None:
        """Read what was chosen; the cells below follow."""
        try:
            corpus = _loaded(source)
        except PresskitError as error:
            self._say(*said, str(error))
            return
        self.source, self.corpus = source, corpus
        Chooser._chosen[self._here] = source
        self._say(*said)
        self.send({"type": "run"})

    def _say(self, *problems: str) -> None:
        """Tell what could not be read, what is read and how well; then how much."""
        corpus, findings = self.corpus, measures.findings
        heads = corpus.transcripts
        verdicts = str(findings.verdicts(heads))
        much = findings.corpus(
            heads.drop(columns="verdict"), corpus.cast, corpus.exchanges
        )
        wrong = [_sheet.problem(verdicts)] if verdicts else []
        lost = [_sheet.problem(one) for one in (*problems, *_not_read(corpus))]
        origin = _sheet.words(str(findings.origin(heads)))
        amount = _sheet.words("", title=str(much))
        self._notes = [
            *lost,
            *wrong,
            amount,
            _sheet.quiet(str(findings.doubts(corpus.audit))),
            _sheet.quiet(str(findings.origin(heads))),
        ]
        self._notes_of_page = [*lost, amount, origin]
        self._draw()

    def _draw(self) -> None:
        """Offer what there is to read, and show what was said."""
        self.pick.options = self._options()
        self.pick.value = self.source
        names = ("drop", "open", "pick", "paste", "read")
        fields = {name: getattr(self, name) for name in names}
        drop, open_, pick, paste, read = (one.part(n) for n, one in fields.items())
        self.put(
            [
                _sheet.head(say("forms.choose.title"), self._summary()),
                _sheet.group("presskit-bar presskit-given", drop, open_, pick),
                _sheet.group("presskit-given", paste, read),
                _sheet.group("pk-notes", *self._notes, role="status"),
            ],
            fields,
        )

    def _summary(self) -> str:
        return say("forms.choose.read_now", n=len(self.corpus.transcripts))

    def _open_or_close(self, *, shown: bool | None = None) -> None:
        """Show where a text is pasted, or hide it."""
        shown = not self.paste.shown if shown is None else shown
        self.paste.shown = self.read.shown = shown
        self._draw()

    def _on_paste(self) -> None:
        text = self.paste.value
        if not text.strip():
            self._say(say("forms.choose.no_text"))
            return
        data = text.encode("utf-8", "replace")
        name = say("forms.choose.pasted", day=f"{date.today():%Y-%m-%d}")
        if self._keep([(name, data)]):
            self.paste.value = ""
            self._open_or_close(shown=False)

    def _on_files(self, _change: dict) -> None:
        came = [(one["name"], one["content"]) for one in self.drop.value]
        lost = [
            say("forms.choose.too_large", name=name, folder=TRANSCRIPTS)
            for name in self.drop.lost
        ]
        if came or lost:
            self.drop.value = self.drop.lost = ()  # the same file may come again
            self._keep(came, lost)

    def _hear(self, sheet: object, content: Mapping, buffers: Sequence) -> None:
        super()._hear(sheet, content, buffers)
        if content.get("type") == "cannot run":
            self._notes.append(_sheet.quiet(say("forms.choose.run")))
            self._draw()

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
        """Show the widget where there is a kernel; else what was read, in words.

        A page says what was read badly above all, and doubts where it lists them.
        """
        bundle, _ = super()._repr_mimebundle_(**kwargs)
        shown = _form_html.notes(self._notes_of_page)
        form = f'<div class="presskit-static">{shown}{_form_html.hint()}</div>'
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


def _not_read(corpus: Corpus) -> list[str]:
    """Return the reasons for which files of the source are not in the corpus."""
    rows = corpus.audit[corpus.audit["kind"] == Kind.FILE_NOT_LOADED]
    told = rows["message"].head(_TOLD).tolist()
    more = len(rows) - len(told)
    return [*told, say("forms.choose.not_read", n=more)] if more else told


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
    document = sources.of_bytes(data, name)
    read = load_documents([document], [], "")
    if read.transcripts.empty:  # kept, it would stand in the way of every notebook
        raise PresskitError(str(read.audit["message"].iloc[0]))
    formats = sources.suffixes()
    if Path(name).suffix.lower() not in formats:  # a folder would leave it out
        name += next(one for one, kind in formats.items() if kind == document.format)
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
