"""Lines after the last turn that nobody says: "End of transcript", "###", "© …"."""

import re

from presskit.languages import ALL, Lexicon

_LONGEST = 2_000
_OF_NO_LANGUAGE = re.compile(
    r"#{2,}|[-+*=_~]{3,}|(?:©|\(c\))[^\n]{0,200}|"
    r"\d{1,2}:\d{2}\s*[ap]\.?m\.?(?:\s+[A-Z]{2,4})?",
    re.IGNORECASE,
)


def footer(text: str, start: int, lexicon: Lexicon = ALL) -> int:
    """Return where end lines and copyright notes begin.

    Parameters
    ----------
    text : str
        The reading text.
    start : int
        Where the last turn starts; its first line is talk.
    lexicon : Lexicon
        The languages of the text.

    Returns
    -------
    int
        The length of `text` if its last line is talk.

    Examples
    --------
    >>> text = "Thank you.\\n\\n# # END # #\\n(c) The Ministry\\n"
    >>> text[: footer(text, 0)]
    'Thank you.'
    """
    tail = max(start, len(text) - _LONGEST)
    found, end = len(text), _stripped(text, tail, len(text))
    patterns = (_OF_NO_LANGUAGE, *lexicon.patterns("footer"))
    while (line := text.rfind("\n", tail, end)) >= 0:
        last = text[line + 1 : end].strip(" \t")
        if not any(pattern.fullmatch(last) for pattern in patterns):
            break
        found = end = _stripped(text, tail, line)
    return found


def _stripped(text: str, start: int, end: int) -> int:
    """Return where a part of a text ends without the white space at its end."""
    return start + len(text[start:end].rstrip())
