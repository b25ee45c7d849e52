"""The name that somebody says first, where a look at the words does not rule it out."""

import re

from presskit.speech.introductions import LOOKED_AT, introduction

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩА-Я]"
_MAY_BE_NAMED = re.compile(
    rf"{_CAPITAL}(?:[\w’'-]*|\.)(?:\s+[^\W\d_]{{1,3}})?\s+{_CAPITAL}"  # Ann de Lee
    rf"|{_CAPITAL}[\w’'-]+\s+(?:here|with|from|of|at|for|de|von|vom)\b"
    r"|\b(?:name|[Ii]|nombre|llamo|[Ss]oy|appelle|suis|nom|[Ii]ch|chiamo|[Ss]ono|"
    rf"nome|[Ss]ou|[Tt]his)\b.{{0,25}}?{_CAPITAL}"
)
"""What a name in an introduction looks like: cheap, and never wrong to say no."""


def own_name(text: str) -> str:
    """Return the name by which somebody introduces themselves; '' without one.

    Examples
    --------
    >>> own_name("My name is Ann Lee, from the AP. Why?"), own_name("Why is it late?")
    ('Ann Lee', '')
    """
    if not _MAY_BE_NAMED.search(text, 0, LOOKED_AT):
        return ""
    said = introduction(text)
    return said.name if said else ""
