"""What a saved explorer holds, and that its version changes with it."""

import hashlib
import json

import presskit
from presskit import widgets
from presskit.outputs import EXPLORER_DATA

EXPLORERS = (
    *(widgets.ExchangeExplorer, widgets.PressRoom, widgets.LengthExplorer),
    *(widgets.ThemeExplorer, widgets.AuditExplorer),
)
TALK = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because it is time, [inaudible].\n"


def shape(value):
    """Return the members and kinds of values, whatever the values are."""
    if isinstance(value, dict):
        return {name: shape(own) for name, own in sorted(value.items())}
    if isinstance(value, list):
        return sorted({json.dumps(shape(one)) for one in value})
    return "number" if isinstance(value, int | float) else type(value).__name__


def test_another_shape_is_another_version():
    corpus = presskit.load_text(TALK)
    held = {one.__name__: one(corpus)._data() for one in EXPLORERS}
    for island in held.values():
        del island["figure"]  # plotly's own
    told = hashlib.sha256(json.dumps(shape(held)).encode()).hexdigest()[:12]
    # Of another shape, scripts would stumble over what older notebooks hold: give
    # EXPLORER_DATA the next number, then write both here.
    assert (EXPLORER_DATA, told) == (4, "aa522d886d12")
