"""The words of the interface, as a module of JavaScript."""

import json

from presskit.wording._texts import FOR_PAGES, texts

_HEAD = """\
// The words of the interface, by surface and name, as data of Python's.
// Written by tests/conformance/write.py from presskit/wording: not by hand.

"""


def module() -> str:
    """Return the texts that the JavaScript of explorers and pages says.

    One line has the texts of one table of a surface, so that a script can do without
    those that it does not say.

    Examples
    --------
    >>> '"explorers.line": "line {n}",' in module()
    True
    """
    lines = "".join(
        f"  {json.dumps(name)}: {json.dumps(held, ensure_ascii=False)},\n"
        for name, held in _tables().items()
    )
    return f"{_HEAD}export const WORDING = {{\n{lines}}};\n"


def _tables() -> dict[str, object]:
    """Return the texts by surface and name, those of a table by what is below it."""
    made: dict[str, object] = {}
    for key, text in texts().items():
        surface, name, *rest = key.split(".")
        if surface not in FOR_PAGES:
            continue
        if rest:
            made.setdefault(f"{surface}.{name}", {})[".".join(rest)] = text
        else:
            made[f"{surface}.{name}"] = text
    return made
