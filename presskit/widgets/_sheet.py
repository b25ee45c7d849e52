"""A form or a report as a widget: parts that are declared here, drawn by one anywidget.

A part is a dictionary with its `kind`. What is read is made by the functions below;
what is written or pressed by the fields of :mod:`presskit.widgets._fields`. Text of a
transcript is text here, never HTML.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import anywidget
import traitlets

from presskit.files import scripts
from presskit.widgets._fields import Field, Files, Press

_HERE = Path(__file__).parent
_STYLES = ("explorer.css", "drop.css", "sheet.css")

Part = dict[str, object]


class Sheet(anywidget.AnyWidget):
    """What :meth:`put` is given, in the look of the explorers.

    Attributes
    ----------
    own_id : str
        The name of its model, by which the browser finds it.
    parts : list of dict
        What is shown, in its order.
    values, offers : dict
        By the name of a field its value, and what can be chosen there.
    """

    _esm = scripts.joined(scripts.SHEET)
    _css = "".join((_HERE / name).read_text("utf-8") for name in _STYLES)

    own_id = traitlets.Unicode().tag(sync=True)
    parts = traitlets.List().tag(sync=True)
    values = traitlets.Dict().tag(sync=True)
    offers = traitlets.Dict().tag(sync=True)

    def __init__(self) -> None:
        super().__init__()
        self.own_id = self.model_id or ""
        self._fields: dict[str, Field] = {}
        self._observed: set[Field] = set()
        self.on_msg(self._hear)

    def stand_alone(self) -> None:
        """Look as an explorer does, and keep the focus: it stands in no other one."""
        self.add_class("presskit-explorer").add_class("pk-alone")

    def put(self, parts: Sequence[Part], fields: Mapping[str, Field]) -> None:
        """Show parts, in which some fields stand under their names.

        Parameters
        ----------
        parts : sequence of dict
        fields : mapping of str to Field
        """
        self._fields = dict(fields)
        for one in set(fields.values()) - self._observed:
            one.observe(self._show_values, "value")
        self._observed = set(fields.values())
        with self.hold_sync():
            self.parts = list(parts)
            self._show_values()
            offered = {name: field.offers() for name, field in fields.items()}
            self.offers = {name: some for name, some in offered.items() if some}

    def _show_values(self, _change: object = None) -> None:
        """Show what the fields hold; those that do not stand here any more are left."""
        self.values = {
            name: field.value
            for name, field in self._fields.items()
            if not isinstance(field, Press | Files)
        }

    def _hear(self, _sheet: object, content: Mapping, buffers: Sequence) -> None:
        if field := self._fields.get(str(content.get("field"))):
            field.hear(content, buffers)


def group(look: str, *parts: Part, role: str = "") -> Part:
    """Return parts that stand together; with a role, what changes there is heard."""
    return {"kind": "group", "look": look, "parts": list(parts), "role": role}


def head(title: str, *said: str) -> Part:
    """Return the line above: what it is, and how much is shown."""
    return {"kind": "head", "title": title, "said": [one for one in said if one]}


def words(text: str, title: str = "", look: str = "", role: str = "") -> Part:
    """Return a paragraph; its title stands before it, in bold."""
    return {"kind": "words", "text": text, "title": title, "look": look, "role": role}


def quiet(text: str) -> Part:
    """Return a line that is quieter than others."""
    return words(text, look="pk-note")


def problem(text: str, role: str = "") -> Part:
    """Return a calm line about something that cannot be done."""
    return words(text, look="pk-problem", role=role)


def page_links(name: str) -> Part:
    """Return links to a page beside the notebook, where JupyterLab hands it out."""
    return {"kind": "page_links", "page": name}


def caption(text: str) -> Part:
    """Return the heading of what comes below."""
    return {"kind": "caption", "text": text}


def code(text: str) -> Part:
    """Return lines to copy."""
    return {"kind": "code", "text": text}


def table(name: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> Part:
    """Return a table that can be sorted by its headings."""
    return {
        "kind": "table",
        "name": f"table {name}",
        "label": name,
        "heads": list(heads),
        "rows": list(map(list, rows)),
    }


def numbers(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> Part:
    """Return a small table; a row whose last cell says something changed."""
    return {"kind": "numbers", "heads": list(heads), "rows": list(map(list, rows))}


def opens(
    title: str,
    text: str,
    heads: Sequence[str] = (),
    rows: Sequence[Sequence[object]] = (),
) -> Part:
    """Return a line that opens to a small table, if there is any."""
    small = numbers(heads, rows)
    return {**small, "kind": "opens", "title": title, "text": text}


def as_text(parts: Sequence[Part]) -> str:
    """Return the words of parts, a line each, as somebody reads them.

    Examples
    --------
    >>> as_text([group("", words("You did.", "Done."), code("role,a"))])
    'Done. You did.\\nrole,a'
    """
    return "\n".join(filter(None, map(_text, parts)))


def _text(part: Part) -> str:
    if part["kind"] == "group":
        return as_text(part["parts"])
    gap = "" if part["kind"] == "opens" else " "
    line = gap.join(str(part.get(name, "")) for name in ("title", "text")).strip()
    rows = [part.get("heads", ()), *part.get("rows", ())]
    cells = [" · ".join(map(str, row)) for row in rows]
    return "\n".join(filter(None, [line, *part.get("said", ()), *cells]))
