"""A button that writes the notebook as a page, after saying what the page will hold."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Protocol

from presskit.corpus import Corpus
from presskit.errors import PresskitError
from presskit.text.licence import keeps_words
from presskit.widgets import _sheet
from presskit.widgets._fields import Press, Tick
from presskit.widgets._sheet import Part, Sheet
from presskit.wording import say

_HIDE_TEXT, _HIDE_NAMES = say("forms.share.hide_text"), say("forms.share.hide_names")
_WAYS = {
    "hide_text": say("forms.share.box", box=_HIDE_TEXT),
    "show_text": say("forms.share.box_empty", box=_HIDE_TEXT),
    "hide_names": say("forms.share.box", box=_HIDE_NAMES),
}
_SESSION = "JPY_SESSION_NAME"
"""Where a Jupyter server says which notebook a kernel belongs to."""


class Chosen(Protocol):
    """What a chooser knows: the transcripts that were chosen, and where they lie."""

    corpus: Corpus
    source: str


class ShareButton(Sheet):
    """Write the notebook as one page to send, and say before what it will hold.

    Parameters
    ----------
    chooser : Chooser
        Says which transcripts the page is of.
    sharing : module
        :mod:`presskit.sharing`, which knows what a page holds, and writes it.
    notebook : str or path, optional
        The notebook; by default the one whose kernel this is.

    Attributes
    ----------
    share, write : Field
        The first says what the page will hold, the second writes it.
    hide_text, hide_names : Field
        What to leave out.
    link : str
        Name of the page that can be opened and downloaded; '' for none.
    told : str
        What was said last.
    page : Path or None
        What was written last.

    Examples
    --------
    >>> from presskit import sharing
    >>> from presskit.widgets import Chooser
    >>> button = ShareButton(Chooser("seeds"), sharing)
    >>> button.share.click()
    >>> "It holds 84 turns of 2 transcripts, with their words." in button.told
    True
    """

    def __init__(
        self,
        chooser: Chosen,
        sharing: ModuleType,
        notebook: str | os.PathLike | None = None,
    ) -> None:
        super().__init__()
        self.chooser, self._sharing, self._notebook = chooser, sharing, notebook
        self.page: Path | None = None
        self.link = ""
        self._notes: list[Part] = []
        self.share = Press(self._ask, description=say("forms.share.open"))
        self.write = Press(
            self._write, first=True, shown=False, description=say("forms.share.write")
        )
        self.hide_text = Tick(description=_HIDE_TEXT, shown=False)
        self.hide_names = Tick(description=_HIDE_NAMES, shown=False)
        self.stand_alone()
        self._draw()
        for choice in (self.hide_text, self.hide_names):
            choice.observe(lambda _change: self._tell(), names="value")

    @property
    def told(self) -> str:
        """What was said last."""
        return _sheet.as_text(self._notes)

    def _draw(self) -> None:
        """Show the button, what was said, and what can be left out of the page."""
        names = ("share", "hide_text", "hide_names", "write")
        fields = {name: getattr(self, name) for name in names}
        share, hide_text, hide_names, write = (
            one.part(name) for name, one in fields.items()
        )
        self.put(
            [
                share,
                _sheet.group("pk-notes", *self._notes, role="status"),
                _sheet.page_links(self.link),
                _sheet.group("presskit-bar", hide_text, hide_names),
                write,
            ],
            fields,
        )

    def _ask(self) -> None:
        """Tell what the page will hold, and offer to write it."""
        for one in (self.hide_text, self.hide_names, self.write):
            one.shown = True
        licences = self.chooser.corpus.transcripts["licence"]
        self.hide_text.value = any(map(keeps_words, licences))
        self._tell()

    def _settings(self) -> dict[str, bool]:
        return {
            "hide_text": self.hide_text.value,
            "hide_names": self.hide_names.value,
        }

    def _tell(self) -> None:
        self.link = ""  # of a page that may hold something else
        ways = self._sharing.Ways(**_WAYS)
        holds = self._sharing.contents(
            self.chooser.corpus, **self._settings(), ways=ways
        )
        about = _sheet.words(say("forms.share.about"))
        self._notes = [about, *(_sheet.words(one, look="pk-point") for one in holds)]
        self._draw()

    def _write(self) -> None:
        """Run a copy of the notebook on what was chosen, and write it as a page."""
        self.write.disabled, self.link = True, ""
        self._say(_sheet.words("", title=say("forms.share.writing")))
        try:
            self.page = _in_a_thread(lambda: self._page())
        except PresskitError as error:
            said = _sheet.problem(str(error))
        else:
            self.link = self.page.name
            size = self.page.stat().st_size / 1e6
            written = say("forms.share.written", page=self.page.name, size=size)
            said = _sheet.words("", title=written)
        finally:
            self.write.disabled = False
        self._say(said)

    def _say(self, said: Part) -> None:
        self._notes = [said]
        self._draw()

    def _page(self) -> Path:
        notebook = _notebook(self._notebook)
        ids = self.chooser.corpus.transcripts["transcript"]
        name = ids[0] if len(ids) == 1 else f"{len(ids)}-transcripts"
        return self._sharing.share(
            notebook,
            notebook.with_name(f"{notebook.stem}-{name}.html"),
            execute=True,
            parameters={"SOURCE": self.chooser.source},
            **self._settings(),
        )

    def __repr__(self) -> str:
        return f"ShareButton({self.page.name if self.page else 'nothing written'!r})"

    def _repr_mimebundle_(self, **kwargs: object) -> dict:
        """Show the button where there is a kernel, and nothing on a page."""
        bundle, _ = super()._repr_mimebundle_(**kwargs)
        return {**bundle, "text/html": "", "text/plain": ""}


def _in_a_thread(make: Callable[[], Path]) -> Path:
    """Run what waits for another kernel where no event loop runs yet."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(make).result()


def _notebook(given: str | os.PathLike | None) -> Path:
    """Return the notebook that is open, or say how to do it without.

    Raises
    ------
    PresskitError
        If nobody says which notebook it is.
    """
    path = Path(given or os.environ.get(_SESSION, ""))
    if path.suffix != ".ipynb" or not path.is_file():
        raise PresskitError(
            "It is not known which notebook this is. In a terminal: presskit share "
            "NOTEBOOK --execute --set SOURCE=FILE"
        )
    return path
