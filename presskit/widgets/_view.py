"""All that is seen of an explorer but its chart: one anywidget, joined from ``js``."""

from pathlib import Path

import anywidget
import traitlets

from presskit.files import scripts

_HERE = Path(__file__).parent
_STYLES = ("explorer.css", "save_menu.css")
WINDOW = 60  # rows sent with a list; more are sent when somebody scrolls to them


class View(anywidget.AnyWidget):
    """Head, controls, rows to walk and a page to read, as a shared page has them.

    It shows what it is given, and asks for more.

    Attributes
    ----------
    title : str
        What the explorer is called.
    buttons : list of str
        The names of those above it.
    controls : list of dict
        The controls, without any count.
    now : dict
        What they show: `query`, `shown` (how it is shown), `counts` of the values of
        each choice, what is `said` about how much is left, what is wrong in `problem`,
        whether there is a step to `undo` and to `redo`, and in `heard` the last thing
        that was asked for, which this answers.
    panel : dict
        The table or the code that stands in the place of the chart; empty for neither.
    list : dict
        Version, total, groups, and the rows from a position on.
    page : dict
        What is read; empty for nothing.
    selected : str
        Id of the row that is read; '' for none.
    place : int
        Where in the list that row stands; -1 if it is not listed.
    forms : dict
        Templates of a quotation.
    noun, empty : str
        What one row is; what to say when there is none.
    elsewhere : str
        What the button says that looks elsewhere then; '' for none.
    rests : bool
        Whether Python wants to hear that somebody stays with a row.
    width : int
        Pixels of the explorer, as the browser tells.
    """

    _esm = scripts.joined(scripts.LAB)
    _css = "".join((_HERE / name).read_text("utf-8") for name in _STYLES)

    title = traitlets.Unicode("").tag(sync=True)
    buttons = traitlets.List().tag(sync=True)
    controls = traitlets.List().tag(sync=True)
    now = traitlets.Dict().tag(sync=True)
    panel = traitlets.Dict().tag(sync=True)
    list = traitlets.Dict().tag(sync=True)
    page = traitlets.Dict().tag(sync=True)
    selected = traitlets.Unicode("").tag(sync=True)
    place = traitlets.Int(-1).tag(sync=True)
    forms = traitlets.Dict().tag(sync=True)
    noun = traitlets.Unicode("row").tag(sync=True)
    empty = traitlets.Unicode("").tag(sync=True)
    elsewhere = traitlets.Unicode("").tag(sync=True)
    rests = traitlets.Bool(False).tag(sync=True)
    width = traitlets.Int(0).tag(sync=True)
