"""What a page prints below a transcript: "Share this page", headlines, its notices."""

from collections.abc import Sequence

from presskit.languages import ALL, Lexicon
from presskit.schema.values import Mark
from presskit.text import ends_sentence
from presskit.text.contact import is_contact
from presskit.text.page_foot import MOST_WORDS, leads_elsewhere

_FARTHEST = 6_000
"""Characters from the end of a text among which the foot of its page begins."""
_MOST_LINES = 120


def page_foot(
    text: str, start: int, lexicon: Lexicon = ALL, marks: Sequence[Mark] = ()
) -> int:
    r"""Return the start of what a page prints below its talk.

    That is the first line which leads elsewhere and with which nothing but such lines
    and headlines follow: short, and ending like no sentence. Above it the talk has
    come to an end, and below it nobody speaks again who has spoken above.

    Parameters
    ----------
    text : str
        The reading text.
    start : int
        Where the first turn starts.
    lexicon : Lexicon
        The languages of the text.
    marks : sequence of Mark
        The places that open a turn, in order.

    Returns
    -------
    int
        The length of `text` if it ends with talk.

    Examples
    --------
    >>> text = "Bo: So it is.\n\nRelated content\n\nAnn Lee: the bridge is open\n"
    >>> text[: page_foot(text, 0)]
    'Bo: So it is.'
    """
    found = len(text)
    end = len(text.rstrip())
    tail = max(start, end - _FARTHEST, _last_who_comes_back(marks))
    for _ in range(_MOST_LINES):
        line = text.rfind("\n", tail, end)
        if line < 0:
            break
        last = text[line + 1 : end].strip()
        leads = leads_elsewhere(last, lexicon)
        if not leads and not _is_headline(last, lexicon):
            break
        end = tail + len(text[tail:line].rstrip())
        if leads and ends_sentence(text[tail:end]):
            found = end
    return found


def _last_who_comes_back(marks: Sequence[Mark]) -> int:
    """Return the end of the last label that is printed above, too; 0 without one."""
    seen: set[str] = set()
    last = 0
    for mark in marks:
        if mark.end > mark.start:
            last = mark.end if mark.label in seen else last
            seen.add(mark.label)
    return last


def _is_headline(line: str, lexicon: Lexicon) -> bool:
    """Return True for a few words that end like no sentence, or say where to write."""
    short = len(line.split()) <= MOST_WORDS
    return short and (not ends_sentence(line, ",;-–—") or is_contact(line, lexicon))
