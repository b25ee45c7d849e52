"""The lines before the first label, and where the header among them ends."""

from presskit.headers._header import read
from presskit.headers._is_talk import opens_talk, says_so
from presskit.languages import ALL, Lexicon, tokens
from presskit.schema.values import Document, Header
from presskit.text import n_words, plain

_LEAD, _SHORT_LEAD = 150, 25
"""Words of the longest lead of an interview, and of what may be another one."""


def front(
    document: Document, first: int, lexicon: Lexicon = ALL, *, lead: bool = False
) -> tuple[Header, int]:
    """Read the lines before the first label.

    Above an interview, and where no line tells the kind of event, they may be a lead:
    they are talk only if somebody greets, or says "we" in more words than a lead has.
    Where the event may be another one, any long text is talk, whoever speaks in it.

    Parameters
    ----------
    document : Document
        What a reader made of a file, and what the format says beside the text.
    first : int
        Where the first label stands.
    lexicon : Lexicon
        The languages of the document.
    lead : bool, default False
        Whether what stands there is most probably a lead, as where no label is printed.

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
    one_asks = lexicon.words("kinds_with_one_asker")
    if labelled and (not header.kind or plain(header.kind) in one_asks):
        above, interview = bare[n_header:], lead or bool(header.kind)
        long = not interview and n_words(" ".join(above)) > _LEAD
        said = _is_said(above, _LEAD if interview else _SHORT_LEAD, lexicon)
        n_header = n_header if said or long else len(lines)
    return header, sum(map(len, lines[:n_header]))


def _is_said(lines: list[str], most: int, lexicon: Lexicon) -> bool:
    """Return True if lines are a statement, and no lead of some words at most."""
    if any(opens_talk(line, lexicon) for line in lines):
        return True
    said = tokens(" ".join(lines))
    return len(said) > most and says_so(said, lexicon)
