"""``QUESTION - `` and ``LE PRÉSIDENT – ``: a dash after a label in capitals."""

import re

from presskit.styles._patterns import CAPS, INDENT
from presskit.styles._style import Style

STYLE = Style(
    example="LE PRÉSIDENT – Bonsoir.",
    opens=re.compile(
        rf"{INDENT}(?P<label>{CAPS}(?:[ .]+{CAPS}){{0,6}}|Question|Q|Frage)"
        r"[^\S\n]+[-–—](?=[^\S\n])",
        re.MULTILINE,
    ),
    hints=("QUESTION ", "\nQuestion ", "\nQ -", "\nQ –", "\nQ —", "PRÉSIDENT"),
)
