"""The list and the reading pane: one anywidget, whose script is joined from ``js``."""

from pathlib import Path

import anywidget
import traitlets

from presskit.files import scripts

_HERE = Path(__file__).parent
_STYLES = ("explorer.css", "save_menu.css")
WINDOW = 60  # rows sent with a list; more are sent when somebody scrolls to them


class View(anywidget.AnyWidget):
    """Rows to walk and a page to read; it shows what it is given, and asks for more.

    Attributes
    ----------
    list : dict
        Version, total, groups, and the rows from a position on.
    page : dict
        What is read; empty for nothing.
    selected : str
        Id of the row that is read; '' for none.
    forms : dict
        Templates of a quotation.
    said : str
        What a screen reader is told.
    noun, empty : str
        What one row is; what to say when there is none.
    elsewhere : str
        What the button says that looks elsewhere then; '' for none.
    width : int
        Pixels of the explorer, as the browser tells.
    """

    _esm = scripts.joined(scripts.LAB)
    _css = "".join((_HERE / name).read_text("utf-8") for name in _STYLES)

    list = traitlets.Dict().tag(sync=True)
    page = traitlets.Dict().tag(sync=True)
    selected = traitlets.Unicode("").tag(sync=True)
    forms = traitlets.Dict().tag(sync=True)
    said = traitlets.Unicode("").tag(sync=True)
    noun = traitlets.Unicode("row").tag(sync=True)
    empty = traitlets.Unicode("").tag(sync=True)
    elsewhere = traitlets.Unicode("").tag(sync=True)
    width = traitlets.Int(0).tag(sync=True)
