"""Your own transcripts: point to them, upload or paste them, see what they are."""

from collections.abc import Iterable
from pathlib import Path

import pandas as pd

from presskit import measures, sources, styles
from presskit.corpus import Corpus, mine, own_rows, roles_told
from presskit.corpus.loading import (
    Lost,
    load_documents,
)
from presskit.doubts import Kind
from presskit.errors import PresskitError, SourceError
from presskit.schema.values import Document
from presskit.widgets import (
    _form_html,
    _recognition,
    _sheet,
    _sources_html,
    _speaker_reasons,
)
from presskit.widgets._fields import Area, Box, Files, Line
from presskit.widgets._sheet import Part, Sheet
from presskit.widgets._speaker_form import SpeakerForm
from presskit.wording import say

MOST = 200  # files that are read while somebody waits
_NOTICES = 3  # warnings about files that are told here

Given = tuple[list[Document], Lost, str]
"""Documents, files that could not be read with the reason, and what else to say."""


class SourceExplorer(Sheet):
    """What each file is taken for, which lines open a turn, and what is left out.

    Parameters
    ----------
    source : str, optional
        A file, a folder or a glob to begin with; '' for none. By default what
        :func:`presskit.load_mine` reads.

    Attributes
    ----------
    path, upload, paste, style : Field
        Where transcripts come from, and how they mark a change of speaker; '' finds it
        by evidence. Uploaded and pasted text is read in memory, never written to disk.
    file : Field
        The transcript that is looked at.
    speakers : SpeakerForm
        Asks who the speakers are whom a recorder only numbered, and keeps the names.
    corpus : Corpus
        All that was read, to go on with.

    Examples
    --------
    >>> explorer = SourceExplorer("")
    >>> explorer.paste.value = "Ann Lee (AP): Why?\\n\\nMinister Bo Ek: Because."
    >>> explorer
    SourceExplorer(path='', uploaded=0, pasted=True, style='': 1 transcript read, 0 not)
    """

    corpus: Corpus

    def __init__(self, source: str | None = None) -> None:
        super().__init__()
        source = mine.where() if source is None else source
        self.path = Line(
            value=str(source),
            description=say("forms.given.path"),
            placeholder=say("forms.given.path_hint"),
        )
        self.upload = Files(description=say("forms.given.upload"))
        self.style = Box(
            [
                (say("forms.given.by_evidence"), ""),
                *((_style_option(name), name) for name in styles.names()),
            ],
            description=say("forms.given.style"),
        )
        self.paste = Area(placeholder=say("forms.given.paste_hint"))
        self.file = Box([], description=say("forms.given.file"))
        self.speakers = SpeakerForm(self._show, self._draw)
        self.stand_alone()
        self._quiet = False
        self._found: Given = _of_path(self.path.value)
        self._join()
        self.file.observe(self._on_look, names="value")
        self.path.observe(self._on_move, names="value")
        self.upload.observe(self._on_change, names=["value", "lost"])
        for control in (self.paste, self.style):
            control.observe(self._on_change, names="value")

    def frame(self) -> pd.DataFrame:
        """Return the reading of each file: its format, style and verdict.

        Returns
        -------
        DataFrame
            As :func:`presskit.measures.recognised`.
        """
        return self._frame.copy()

    def _on_move(self, _change: object) -> None:
        self._draw(say("forms.given.reading"))
        self._found = _of_path(self.path.value)
        self._join()

    def _on_change(self, _change: object) -> None:
        self._draw(say("forms.given.reading"))
        self._join()

    def _on_look(self, _change: object) -> None:
        if not self._quiet:
            self._look()

    def _join(self) -> None:
        """Make one corpus of what was found, uploaded and pasted, and show it."""
        found, lost, _ = self._found
        given = [(item["name"], bytes(item["content"])) for item in self.upload.value]
        if self.paste.value.strip():
            text = self.paste.value.encode("utf-8", "replace")
            given.append((say("forms.given.pasted"), text))
        held, spoilt = _of_memory(given, {document.source for document in found})
        large = [
            (Path(name), SourceError(say("forms.given.too_large", name=name)))
            for name in self.upload.lost
        ]
        lost = [*lost, *spoilt, *large]
        try:
            corpus = load_documents([*found, *held], lost, self.style.value)
        except PresskitError as error:  # an alias file that cannot be used
            corpus = load_documents([], [*lost, (Path("aliases.csv"), error)], "")
        self._show(corpus)

    def _show(self, corpus: Corpus) -> None:
        """Show what was read."""
        self.corpus = corpus
        self._frame = measures.recognised(corpus)
        self._left_out = measures.left_out(corpus)
        unread = corpus.audit["kind"] == Kind.FILE_NOT_LOADED
        self._errors = corpus.audit.loc[unread, "message"].tolist()
        self._offer()
        self._look()

    def _offer(self) -> None:
        """Offer the transcripts, and look at what is new; else nothing moves."""
        names, ids = self._frame["file"], self._frame["transcript"]
        unlike = names.where(~names.duplicated(keep=False), ids)
        before, known = self.file.value, {one for _, one in self.file.options}
        self._quiet = True
        try:
            self.file.offer(zip(unlike, ids, strict=True))
            if len(ids):
                new = next((one for one in ids if one not in known), before)
                self.file.value = new if new in set(ids) else ids[0]
        finally:
            self._quiet = False
        self.file.shown = len(ids) > 0

    def _look(self) -> None:
        """Show the file that is looked at, and ask for its speakers."""
        self.speakers.show(self.corpus, self.file.value)
        self._report = self._page()
        self._draw()

    def _draw(self, waiting: str = "") -> None:
        """Show all of it; the view draws anew what differs, and moves nothing else."""
        names = ("path", "style", "upload", "paste", "file")
        fields = {name: getattr(self, name) for name in names}
        path, style, upload, paste, file = (one.part(n) for n, one in fields.items())
        rows = _recognition.overview(self._frame)
        files = [_sheet.table(say("forms.given.files"), *rows)] if len(rows[1]) else []
        self.put(
            [
                _sheet.head(say("forms.given.title"), waiting or self._summary()),
                _sheet.group("presskit-bar", path, style),
                _sheet.group("presskit-given", upload, paste),
                _sheet.group("pk-notes", *self._notes(), role="status"),
                *files,
                _sheet.group("presskit-bar", file),
                _sheet.group("pk-who-asks", *self.speakers.parts()),
                _sheet.group("pk-report", *self._report),
            ],
            {**fields, **self.speakers.fields()},
        )

    def _notes(self) -> list[Part]:
        """Return the remarks about the files, and why some could not be read."""
        note = self._found[2]
        said = [_sheet.quiet(note)] if note else []
        return [*said, *_recognition.bars(self._errors)]

    def _page(self) -> list[Part]:
        """Return the facts about the file that is looked at."""
        chosen = self.file.value
        if chosen is None:
            return [_sheet.quiet(say("forms.given.nothing"))]
        document, pieces = self.corpus.source(chosen), self._left_out
        told, evidence = roles_told.of_transcript(self.corpus, chosen)
        cast = roles_told.speakers(self.corpus, chosen)
        cast = cast.assign(why=[one.why for one in told])
        turns, audit, head = (
            own_rows.of_transcript(self.corpus, name, chosen)
            for name in ("turns", "audit", "transcripts")
        )
        return _recognition.page(
            document,
            turns,
            audit,
            pieces[pieces["transcript"] == chosen],
            speakers=_speaker_reasons.speakers(cast, evidence, turns, document),
            style=head["style"].iloc[0],
        )

    def _summary(self) -> str:
        n_lost = len(self._errors)
        return say("forms.given.summary", n=len(self._frame), lost=n_lost)

    def __repr__(self) -> str:
        return (
            f"SourceExplorer(path={self.path.value!r}, "
            f"uploaded={len(self.upload.value)}, "
            f"pasted={bool(self.paste.value.strip())}, style={self.style.value!r}: "
            f"{self._summary()})"
        )

    def _repr_mimebundle_(self, **kwargs: object) -> dict:
        """Show the widget where there is a kernel; else what was read, as a table."""
        bundle, _ = super()._repr_mimebundle_(**kwargs)
        heads, rows = _recognition.overview(self._frame)
        listed = [dict(zip(heads, row, strict=True)) for row in rows]
        shown = _sources_html.scrolling(_sources_html.table(listed))
        form = _form_html.frozen("SourceExplorer", self._summary(), shown)
        return {**bundle, "text/html": form, "text/plain": repr(self)}


def _style_option(name: str) -> str:
    return say("forms.given.style_option", like=styles.like(name), name=name)


def _of_path(path: str) -> Given:
    """Read the files that a path, a folder or a glob means."""
    if not path.strip():
        return [], [], ""
    try:
        found = sources.find(path.strip(), sources.suffixes())
    except PresskitError as error:
        return [], [(Path(path), error)], ""
    except (OSError, ValueError, RuntimeError) as error:  # no permission, "~nobody"
        why = SourceError(f"{path}: cannot be opened ({error}).")
        return [], [(Path(), why)], ""
    documents, lost = [], []
    for file in found.files[:MOST]:
        try:
            documents.append(sources.read(file))
        except PresskitError as error:
            lost.append((file, error))
    notes = []
    if found.skipped:
        notes.append(say("forms.given.not_claimed", n=len(found.skipped)))
    notices = [one.message for one in found.notices if one.severity != "note"]
    notes += notices[:_NOTICES]
    if (more := len(notices) - _NOTICES) > 0:
        notes.append(say("forms.given.more_notices", n=more))
    if len(found.files) > MOST:
        notes.append(say("forms.given.first_files", first=MOST, all=len(found.files)))
    return documents, lost, " ".join(notes)


def _of_memory(
    given: Iterable[tuple[str, bytes]], taken: set[str]
) -> tuple[list[Document], Lost]:
    """Read what was uploaded or pasted; no name of it can point into a folder."""
    documents, lost, taken = [], [], set(taken)
    for printed, data in given:
        path = Path(printed.replace("\\", "/").replace("\0", "")).name or "upload"
        name, n = path, 1
        while name in taken:
            n += 1
            name = f"{Path(path).stem} ({n}){Path(path).suffix}"
        taken.add(name)
        try:
            documents.append(_document(name, data))
        except PresskitError as error:
            lost.append((Path(name), error))
    return documents, lost


def _document(name: str, data: bytes) -> Document:
    if name.lower() == "aliases.csv":
        raise SourceError(
            f"{name}: it settles who is who only beside the transcripts of a folder. "
            "Put it there, and name the folder."
        )
    if not data.strip():
        raise SourceError(f"{name}: the file is empty.")
    return sources.of_bytes(data, name)
