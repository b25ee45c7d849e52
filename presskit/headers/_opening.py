"""Where talk begins before the first label, if anybody talks there at all."""

from collections.abc import Sequence

from presskit.headers._is_talk import is_report, opens_talk
from presskit.headers._lines import Paragraph, voice
from presskit.languages import Lexicon
from presskit.text import ends_sentence, n_unspaced, n_words

_WORDS = 50
"""Words of an opening in which nobody says "I", "we" or "you"."""
_FEWEST = 5


def opening(paragraphs: Sequence[Paragraph], lexicon: Lexicon) -> int | None:
    """Return the position of the paragraph with which somebody begins to speak.

    What is said before the first label stands right before it: menus, letterheads and
    leads stand above the title and the day. A list of people or an address parts what
    is above it from the talk in any case.

    Parameters
    ----------
    paragraphs : sequence of Paragraph
        All before the first label, in order.
    lexicon : Lexicon
        The words of the language.

    Returns
    -------
    int or None
        None if it is a header to its end.
    """
    marks = [at for at, one in enumerate(paragraphs) if one.marks_event]
    start, top = None, next((at for at, one in enumerate(paragraphs) if one.text), 0)
    for at in range(len(paragraphs) - 1, -1, -1):
        one = paragraphs[at]
        if _speaks(one, lexicon, first=at <= top):
            start = at
        elif _parts(one) or ((one.marks_event or one.data) and _heads(marks, at)):
            break
    while start is not None and _is_read(paragraphs[start], lexicon):
        start = start + 1 if start + 1 < len(paragraphs) else None
    if start is None or not _is_enough(paragraphs[start:], lexicon):
        return None
    return start


def _speaks(one: Paragraph, lexicon: Lexicon, *, first: bool) -> bool:
    """Return True for talk; what stands first of all must be no title with a stop."""
    if one.sort != "talk":
        return False
    if not first:
        return True
    return (
        opens_talk(one.text, lexicon)
        or (voice(one.text, lexicon) and n_words(one.text) >= _FEWEST)
        or n_words(one.text) >= _WORDS
    )


def _is_read(one: Paragraph, lexicon: Lexicon) -> bool:
    """Return True for what nobody says: a title, a report, a blank line."""
    return one.sort in ("blank", "title") or (
        one.sort == "talk" and is_report(one.text, lexicon)
    )


def _parts(one: Paragraph) -> bool:
    return "list" in one.data or "contact" in one.data


def _heads(marks: Sequence[int], at: int) -> bool:
    """Return True if nothing above a paragraph tells what the event is or its day."""
    return not marks or at <= marks[0]


def _is_enough(paragraphs: Sequence[Paragraph], lexicon: Lexicon) -> bool:
    """Return True if sentences are said, and not a line or two of a note."""
    said = [one.text for one in paragraphs if one.sort == "talk"]
    if not any(_is_sentence(text) for text in said):
        return False
    words = 0
    for text in said:
        words += n_words(text) + n_unspaced(text)
        if words >= _WORDS:
            return True
    personal = any(voice(text, lexicon) or opens_talk(text, lexicon) for text in said)
    return words >= _FEWEST and personal


def _is_sentence(text: str) -> bool:
    return n_words(text) > 1 and ends_sentence(text)
