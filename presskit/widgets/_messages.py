"""What the view of an explorer asks for, and the answers."""

from collections.abc import Mapping
from contextlib import suppress

from presskit.errors import TableError
from presskit.widgets import _taking
from presskit.widgets._query import Query
from presskit.widgets._view import WINDOW

_FAR = 10_000  # paragraphs around what is read


def answer(explorer, content: Mapping[str, object]) -> None:
    """Do what a message asks for; one that asks for nothing known is left aside.

    Parameters
    ----------
    explorer : Explorer
    content : mapping of str to object
        Its `type` says what it asks; its `n` comes back in what is shown then.
    """
    if n := content.get("n"):
        explorer.heard = str(n)
    try:
        if do := _ANSWERS.get(str(content.get("type"))):
            do(explorer, content)
    finally:  # where nothing has changed, the controls show again what holds
        explorer.reader.now = {**explorer.reader.now, "heard": explorer.heard}


def _ask(explorer, content: Mapping) -> None:
    """Ask for another query, some fields of which are given."""
    with suppress(TableError):  # such as a year that is still being typed
        asked = {**explorer.query.json(), **content.get("fields", {})}
        explorer._ask(Query.of(asked))


def _show(explorer, content: Mapping) -> None:
    """Show it in another way."""
    control = explorer.controls.get(str(content.get("name")))
    offered = [value for _, value in getattr(control, "options", [])]
    if content.get("value") in offered:
        control.value = content["value"]


def _press(explorer, content: Mapping) -> None:
    name = str(content.get("name"))
    if name in explorer.reader.buttons:
        explorer._on_button(name)


def _rows(explorer, content: Mapping) -> None:
    """Send rows of the list, if it is still the one that is listed."""
    version, total = (explorer.reader.list[name] for name in ("version", "total"))
    if content.get("version") != version:
        return
    first = max(0, int(content.get("from", 0)))
    last = min(int(content.get("to", 0)), first + 4 * WINDOW)
    rows = explorer._rows(first, min(last, total))
    explorer.reader.send(
        {"type": "rows", "version": version, "from": first, "rows": rows}
    )


def _around(explorer, content: Mapping) -> None:
    explorer.read_around(
        *(min(_FAR, max(0, int(content.get(side, 0)))) for side in ("before", "after"))
    )


def _clear(explorer, _content: Mapping) -> None:
    """Take back the text, or else everything."""
    if explorer.query.text:
        explorer._ask(explorer.query.without("text"))
    else:
        explorer.clear()


def _unfold(explorer, content: Mapping) -> None:
    """List what stands behind a line, or no longer, where there are such lines."""
    if unfold := getattr(explorer, "unfold", None):
        unfold(str(content.get("id")))


def _rest(explorer, _content: Mapping) -> None:
    """Do what takes longer than a key, now that somebody stays with a line."""
    if rest := getattr(explorer, "rest", None):
        rest()


def _take(explorer, content: Mapping) -> None:
    explorer.reader.send(_taking.told(explorer, str(content.get("what", ""))))


_ANSWERS = {
    "ask": _ask,
    "show": _show,
    "press": _press,
    "rows": _rows,
    "around": _around,
    "clear": _clear,
    "unfold": _unfold,
    "mark": lambda explorer, content: explorer.clicked(str(content.get("id", ""))),
    "rest": _rest,
    "sized": lambda explorer, _content: explorer._fit(),
    "take": _take,
    "elsewhere": lambda explorer, _content: explorer._look_elsewhere(),
}
