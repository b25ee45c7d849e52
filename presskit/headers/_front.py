"""The lines before the first label, and where the header among them ends."""

from presskit.headers._header import read
from presskit.languages import ALL, Lexicon
from presskit.schema.values import Document, Header


def front(document: Document, first: int, lexicon: Lexicon = ALL) -> tuple[Header, int]:
    """Read the lines before the first label.

    Parameters
    ----------
    document : Document
        What a reader made of a file, and what the format says beside the text.
    first : int
        Where the first label stands.
    lexicon : Lexicon
        The languages of the document.

    Returns
    -------
    header : Header
        What the lines say.
    end : int
        The character after the header; what stands between it and the label is talk.

    Examples
    --------
    >>> text = "Doorstep\\n5 May 2023\\n\\nMr. Ek: Hi."
    >>> header, end = front(Document("a.txt", text, "plain", ""), 21)
    >>> header.kind, end
    ('doorstep', 21)
    """
    lines = document.text[:first].splitlines(keepends=True)
    bare = [line.rstrip("\r\n") for line in lines]
    labelled = first < len(document.text)
    facts = document.reading.facts
    header, n_header = read(bare, facts, lexicon, labelled=labelled)
    return header, sum(map(len, lines[:n_header]))
