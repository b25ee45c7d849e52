"""The lines before the first label, and where the header among them ends."""

from collections.abc import Mapping

from presskit.headers._header import read
from presskit.schema.values import Header


def front(text: str, first: int, facts: Mapping[str, str]) -> tuple[Header, int]:
    """Read the lines before the first label.

    Parameters
    ----------
    text : str
        The reading text.
    first : int
        Where the first label stands.
    facts : mapping of str to str
        What the file format says beside the text.

    Returns
    -------
    header : Header
        What the lines say.
    end : int
        The character after the header; what stands between it and the label is talk.

    Examples
    --------
    >>> header, end = front("Doorstep\\n5 May 2023\\n\\nMr. Ek: Hi.", 21, {})
    >>> header.kind, end
    ('doorstep', 21)
    """
    lines = text[:first].splitlines(keepends=True)
    header, n_header = read([line.rstrip("\r\n") for line in lines], facts)
    return header, sum(map(len, lines[:n_header]))
