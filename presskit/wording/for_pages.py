"""The words of the interface, as a module of JavaScript."""

import json

from presskit.wording._texts import FOR_PAGES, texts

_HEAD = """\
// The words of the interface, by their key, as data of Python's.
// Written by tests/conformance/write.py from presskit/wording: not by hand.

"""


def module() -> str:
    """Return the texts that the JavaScript of explorers and pages says.

    Examples
    --------
    >>> '"explorers.line": "line {n}",' in module()
    True
    """
    lines = "".join(
        f"  {json.dumps(key)}: {json.dumps(text, ensure_ascii=False)},\n"
        for key, text in texts().items()
        if key.partition(".")[0] in FOR_PAGES
    )
    return f"{_HEAD}export const WORDING = {{\n{lines}}};\n"
