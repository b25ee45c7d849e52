"""Labels that open a list of people, or stand in a letterhead, before the talk."""

from itertools import takewhile

from presskit.headers._lines import paragraphs, with_reports
from presskit.headers._roster import is_fact, is_list
from presskit.languages import ALL, Lexicon
from presskit.schema.values import Detected, Document

_LOOK = 2_000


def past_lists(document: Document, found: Detected, lexicon: Lexicon = ALL) -> Detected:
    """Leave out the first labels if nobody speaks under them.

    They open a list of people, name a fact, "Event Name: …", or stand on a line of
    their own above an address.

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
    if document.reading.turns is not None or not found.labels:
        return found
    text = document.text

    def lists(mark):
        line = text[mark.start : (text.find("\n", mark.start) + 1) or len(text)]
        return is_list(line.strip(), lexicon) or is_fact(line.strip(), lexicon)

    def heads(pair):
        mark, following = pair
        below = text[mark.end : following.start if following else len(text)]
        return lists(mark) or _is_letterhead(below[:_LOOK], lexicon)

    pairs = zip(found.labels, [*found.labels[1:], None], strict=True)
    n = sum(1 for _ in takewhile(heads, pairs))
    return found._replace(labels=found.labels[n:]) if n else found


def _is_letterhead(below: str, lexicon: Lexicon) -> bool:
    """Return True if lines below a label on its own hold data, and nobody speaks."""
    first, _, rest = below.partition("\n")
    if first.strip() or not rest.strip():
        return False
    lines = paragraphs(rest.splitlines(), lexicon, None)
    found = list(with_reports(lines, lexicon))
    talk = any(one.sort in ("talk", "note") for one in found)
    return not talk and any(
        "contact" in one.data or "date" in one.data for one in found
    )
