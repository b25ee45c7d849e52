"""Marks that turn the direction of text: shown, so that they do nothing.

A name with U+202E reads backwards, and takes what stands behind it along. The reading
pane of an explorer shows these marks in the same way.
"""

import html
import re

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    r"""Return `text` with each mark of direction spelt out.

    Examples
    --------
    >>> visible("Ann \u202eeeL")
    'Ann ⟪U+202E⟫eeL'
    """
    return _TURNS.sub(lambda mark: f"⟪U+{ord(mark[0]):04X}⟫", text)


def escape(text: str) -> str:
    """Return `text` for HTML, marks of direction spelt out.

    Examples
    --------
    >>> escape("<b>")
    '&lt;b&gt;'
    """
    return html.escape(visible(text))
