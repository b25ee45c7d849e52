"""A button that writes the notebook as a page, after saying what the page will hold."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Protocol

from ipywidgets import HTML, Button, Checkbox, HBox, Layout, VBox

from presskit.corpus import Corpus
from presskit.errors import PresskitError
from presskit.text.licence import keeps_words
from presskit.text.prose import markup
from presskit.widgets._page_link import PageLink
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


class ShareButton(VBox):
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
    share, write : ipywidgets Button
        The first says what the page will hold, the second writes it.
    hide_text, hide_names : ipywidgets Checkbox
        What to leave out.
    link : PageLink
        Opens and downloads what was written last.
    page : Path or None
        What was written last.

    Examples
    --------
    >>> from presskit import sharing
    >>> from presskit.widgets import Chooser
    >>> button = ShareButton(Chooser("seeds"), sharing)
    >>> button.share.click()
    >>> "It holds 84 turns of 2 transcripts, with their words." in button.told.value
    True
    """

    def __init__(
        self,
        chooser: Chosen,
        sharing: ModuleType,
        notebook: str | os.PathLike | None = None,
    ) -> None:
        self.chooser, self._sharing, self._notebook = chooser, sharing, notebook
        self.page: Path | None = None
        wide = Layout(width="auto")
        narrow = Layout(width="max-content")
        self.share = Button(description=say("forms.share.open"), layout=narrow)
        self.write = Button(
            description=say("forms.share.write"),
            button_style="primary",
            layout=narrow,
        )
        self.hide_text = Checkbox(description=_HIDE_TEXT, indent=False, layout=wide)
        self.hide_names = Checkbox(description=_HIDE_NAMES, indent=False, layout=wide)
        self.told, self.link = HTML(), PageLink()
        row = Layout(flex_flow="row wrap", grid_gap="4px 16px")
        self._choices = VBox(
            [HBox([self.hide_text, self.hide_names], layout=row), self.write],
            layout=Layout(display="none"),
        )
        super().__init__([self.share, self.told, self.link, self._choices])
        self.share.on_click(lambda _button: self._ask())
        self.write.on_click(lambda _button: self._write())
        for choice in (self.hide_text, self.hide_names):
            choice.observe(lambda _change: self._tell(), names="value")

    def _ask(self) -> None:
        """Tell what the page will hold, and offer to write it."""
        licences = self.chooser.corpus.transcripts["licence"]
        self.hide_text.value = any(map(keeps_words, licences))
        self._tell()
        self._choices.layout.display = None

    def _settings(self) -> dict[str, bool]:
        return {
            "hide_text": self.hide_text.value,
            "hide_names": self.hide_names.value,
        }

    def _tell(self) -> None:
        self.link.name = ""  # of a page that may hold something else
        ways = self._sharing.Ways(**_WAYS)
        said = self._sharing.contents(
            self.chooser.corpus, **self._settings(), ways=ways
        )
        lines = "".join(f"<li>{markup(one)}</li>" for one in said)
        self.told.value = (
            '<div style="line-height:1.5;max-width:90ch">'
            f"{markup(say('forms.share.about'))}"
            f'<ul style="margin:4px 0">{lines}</ul></div>'
        )

    def _write(self) -> None:
        """Run a copy of the notebook on what was chosen, and write it as a page."""
        self.write.disabled, self.link.name = True, ""
        self._say(say("forms.share.writing"))
        try:
            self.page = _in_a_thread(lambda: self._page())
        except PresskitError as error:
            self._say(str(error))
        else:
            self.link.name = self.page.name
            size = self.page.stat().st_size / 1e6
            self._say(say("forms.share.written", page=self.page.name, size=size))
        finally:
            self.write.disabled = False

    def _say(self, words: str) -> None:
        self.told.value = f"<div><b>{markup(words)}</b></div>"

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
        return {
            **super()._repr_mimebundle_(**kwargs),
            "text/html": "",
            "text/plain": "",
        }


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
