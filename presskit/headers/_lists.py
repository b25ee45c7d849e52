"""Labels that only open a list of people before the talk."""

from itertools import takewhile

from presskit.headers._roster import is_list
from presskit.languages import ALL, Lexicon
from presskit.schema.values import Detected, Document


def past_lists(document: Document, found: Detected, lexicon: Lexicon = ALL) -> Detected:
    """Return what was found without the first labels if they only open lists.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    found : Detected
        The places that open a turn.
    lexicon : Lexicon
        The languages that labels may be in.

    Examples
    --------
    >>> from presskit.schema.values import Mark
    >>> text = "Speakers: Ann Lee, Bo Ek (AP)\\n\\nAnn Lee: Hi."
    >>> marks = [Mark("Speakers", 0, 9, True), Mark("Ann Lee", 31, 39, True)]
    >>> found = Detected("name-outlet", 1.0, marks, [])
    >>> past_lists(Document("a.txt", text, "plain", ""), found).labels[0].label
    'Ann Lee'
    """
    if document.reading.turns is not None:
        return found
    text = document.text

    def lists(mark):
        line = text[mark.start : (text.find("\n", mark.start) + 1) or len(text)]
        return is_list(line.strip(), lexicon)

    n = sum(1 for _ in takewhile(lists, found.labels))
    return found._replace(labels=found.labels[n:]) if n else found
