"""A place to drop files on: one anywidget, whose script is ``js/drop.js``."""

from pathlib import Path

import anywidget

from presskit.files import scripts

_HERE = Path(__file__).parent


class Drop(anywidget.AnyWidget):
    """Sends the files that are dropped on it, or chosen, and runs the cells below.

    Its messages are ``{"type": "file", "name": …}`` with the bytes, ``"too large"``,
    and ``"all"`` after the last one. ``{"type": "run"}`` runs the cells below, and
    ``"cannot run"`` comes back where the page may not do so.
    """

    _esm = scripts.joined(scripts.DROP)
    _css = _HERE / "drop.css"
