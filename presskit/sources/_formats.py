"""The readers of files, in the order in which they are asked whether a file is theirs.

A new one is a module beside this one and its name in `ORDER`.
"""

import importlib
from functools import cache
from types import ModuleType

ORDER = (
    # Their first bytes settle it, and nothing else need be tried.
    "rtf",
    "odt",
    "spreadsheet",
    "webarchive",
    "docx",
    "pdf",
    "vtt",
    # These look further into the file, the most usual first.
    "mail",
    "html",
    "feed",
    "xml",
    "markdown",
    "json",
    "ass",
    "chat",
    "textgrid",
    "sbv",
    "srt",
    "table",
    "tabs",
    "timed",
    "bracketed",
    # What nothing claims.
    "plain",
)


@cache
def reader(name: str) -> ModuleType:
    """Return the module that reads a format.

    Examples
    --------
    >>> reader("plain").SUFFIXES
    ('.txt', '.text')
    """
    return importlib.import_module(f"{__package__}.{name}")


@cache
def suffixes() -> dict[str, str]:
    """Return the format that reads each file suffix.

    Returns
    -------
    dict of str to str
        Suffix in lower case with its dot, and the format.

    Examples
    --------
    >>> suffixes()[".txt"]
    'plain'
    """
    return {suffix: name for name in ORDER for suffix in reader(name).SUFFIXES}


def recognise(data: bytes, suffix: str = "") -> str:
    """Return the format of a file, by its content first and its suffix second.

    Parameters
    ----------
    data : bytes
        The file.
    suffix : str
        The end of its name, with the dot.

    Returns
    -------
    str
        A name in `ORDER`; "plain" where nothing says otherwise.

    Examples
    --------
    >>> recognise(b"Ann Lee (AP): Why?", ".log")
    'plain'
    """
    claiming = (name for name in ORDER if reader(name).claims(data))
    return next(claiming, suffixes().get(suffix.lower(), "plain"))
