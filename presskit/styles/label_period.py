"""``CHAIR POWELL.  ``, ``Q. ``, ``The President. ``, ``PRESIDENTE.- ``: a full stop."""

import re

from presskit.styles._patterns import CAPS, INDENT
from presskit.styles._style import Style

_ASKS = (
    r"Q|A|P|R|J|Question|Answer|Pregunta|Respuesta|Frage|Antwort|Reporter|Journalist"
)
_TITLE = r"(?:(?:M[RS]S?|DR|GEN|ADM|LT|COL|SEC|GOV|SEN|REP|AMB|ST|SR|SRA|M)\. ?)"
_OFFICE = (
    r"(?:The|Vice|Prime|First|Deputy|Secretary|President|Minister|Chancellor|Mrs?\.|Ms\.|"
    r"Dr\.|General|Admiral|Senator|Governor|Director|Ambassador|Presidente|Ministro|El|La|"
    r"Sra?\.)(?: [^\W\d_][\w’'-]*(?: of(?: the)?)?){0,5}"
)

STYLE = Style(
    example="CHAIR POWELL.  Good afternoon.",
    opens=re.compile(
        rf"{INDENT}(?P<label>(?:{_ASKS})(?=\.)"
        rf"|{_TITLE}*{CAPS}(?:[ ,]+(?:{CAPS}|{_TITLE}|de|del|la|of|the)){{0,8}}(?=\.)"
        rf"|{_OFFICE}(?=\.))"
        r"\.[-–—]?(?=[^\S\n]|$)",
        re.MULTILINE,
    ),
    hints=("\nQ. ", "\nQ.\xa0", ".- ", ".– ", ".— ", "\nQuestion. "),
)
