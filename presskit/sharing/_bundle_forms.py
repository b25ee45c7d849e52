"""How a bundle is written down: Markdown or JSON Lines, in which talk is only data.

Transcripts are untrusted text. Each turn is one line that begins with its id, nothing
in it ends a line, and all that comes from files stands between two lines with a mark
that occurs nowhere else in it.
"""

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from presskit import outputs

FORMAT = f"{outputs.BUNDLE} 1"
BETWEEN = " | "

_NOTHING = "-"
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Kinds of characters that do not show: they could hide words from who reads them."""


def on_a_line(text: object) -> str:
    r"""Return text on one line, without what does not show.

    Examples
    --------
    >>> on_a_line("Why\x00 now,\n\u202eMinister?\u2028")
    'Why now, Minister?'
    """
    spaced = " ".join(str(text).split())
    if spaced.isascii() and spaced.isprintable():
        return spaced
    kept = (sign for sign in spaced if unicodedata.category(sign) not in _UNSEEN)
    return " ".join("".join(kept).split())


def as_json(guide: Sequence[str], records: Iterable[Mapping[str, object]]) -> str:
    """Return a bundle as JSON Lines: first what it is, then one record a line."""
    head = {"format": FORMAT, "made_with": outputs.mark_line(), "guide": list(guide)}
    lines = (json.dumps(one, ensure_ascii=False) for one in (head, *records))
    return "\n".join(lines) + "\n"


def as_markdown(
    title: str, guide: Sequence[str], records: Iterable[Mapping[str, object]]
) -> str:
    """Return a bundle as Markdown: what it is, then one record a line.

    Examples
    --------
    >>> turn = {"kind": "turn", "id": "t41bb0c@may", "role": "other", "text": "a | b"}
    >>> print(as_markdown("Talk", ["Quote."], [turn]))
    # Talk
    <BLANKLINE>
    Quote.
    <BLANKLINE>
    ````text
    BEGIN DATA ...
    t41bb0c@may | other | a | b
    END DATA ...
    ````
    ...
    """
    lines = list(map(_line, records))
    mark = _mark(lines)
    fence = "`" * 4  # no line begins with one: each begins with its kind or id
    return "\n".join(
        [
            f"# {title}",
            "",
            *(one for said in guide for one in (said, "")),
            f"{fence}text",
            f"BEGIN DATA {mark}",
            *lines,
            f"END DATA {mark}",
            fence,
            "",
            f"<!-- {outputs.MADE_WITH}{outputs.mark_line()} -->",
            "",
        ]
    )


def _line(record: Mapping[str, object]) -> str:
    """Return a record on one line; its last value may hold anything."""
    *others, last = (
        str(value) for key, value in record.items() if (key, value) != ("kind", "turn")
    )
    cells = [one.replace("|", "/") or _NOTHING for one in others]
    return BETWEEN.join([*cells, last or _NOTHING])


def _mark(lines: Sequence[str]) -> str:
    """Return a mark that stands in none of the lines, the same for the same lines."""
    text = "\n".join(lines)
    mark = ""
    while not mark or mark in text:
        mark = blake2b(f"{text}{mark}".encode(), digest_size=6).hexdigest()
    return mark
