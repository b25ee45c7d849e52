"""Labels that need no evidence: told by the format, or by their own words."""

from presskit.languages import ALL, Lexicon
from presskit.names import parse
from presskit.schema.values import Detected, Document, Mark
from presskit.styles._evidence import each_candidate
from presskit.styles._style import Style

FAR = 20_000
"""Characters after which nobody looks for the first label any more."""


def told(document: Document) -> Detected | None:
    """Return the labels that a file format tells; None if it does not.

    Examples
    --------
    >>> told(Document("a.txt", "Ann Lee (AP): Why?", "plain", "")) is None
    True
    """
    turns = document.reading.turns
    if turns is None:
        return None
    marks = [Mark(turn.label, turn.label_start, turn.label_end, True) for turn in turns]
    return Detected(document.format, 1.0, marks, [])


def first_sure(text: str, style: Style, lexicon: Lexicon = ALL) -> int:
    """Return the place of the first label that is one by its own words.

    Parameters
    ----------
    text : str
        The reading text.
    style : Style
        How labels are marked.
    lexicon : Lexicon
        The languages that they may be in.

    Returns
    -------
    int
        The end of the text, or of the part that is looked at, if there is none.
    """
    for mark in each_candidate(text, style, FAR):
        label = parse(mark.label, lexicon) if mark.complete else None
        if label and (label.office or label.anonymous or label.affiliation):
            return mark.start
    return min(len(text), FAR)
