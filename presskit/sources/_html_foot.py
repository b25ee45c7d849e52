"""What a page prints below its talk, from a heading that leads elsewhere."""

from collections import Counter

from presskit.sources._html_tree import Page
from presskit.text import ends_sentence
from presskit.text.page_foot import leads_elsewhere

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
WHY = "after the talk"
_SHARE = 0.4
"""Of the characters above such a heading, at most so many stand below it."""
_LONGEST = 60  # characters of a heading, and of a label in a line of its own
_TEASER = 250  # characters of the longest text that a card or a comment has
_TRIED = 20  # headings


def foot(page: Page, why: list[str], first: int, last: int) -> None:
    """Write into `why` what stands below a heading such as "See also", "3 comments".

    Talk that goes on below is kept: long paragraphs, and whoever spoke above. Below a
    line that is no heading, or is one of those that part the talk, sentences are talk:
    "Privacy" is a topic, too.

    Parameters
    ----------
    page : Page
        A page, walked.
    why : list of str
        The reason for which each block is left out, or "".
    first, last : int
        The blocks of the talk.
    """
    kept = [i for i in range(first, last) if not why[i]]
    texts = [page.blocks[i].text for i in kept]
    above, below, tried = 0, sum(map(len, texts)), 0
    seen: Counter[str] = Counter()
    topics: set[str] = set()
    for at, text in enumerate(texts[:-1]):
        short = len(text) <= _LONGEST and below <= _SHARE * above
        tag = page.nodes[page.blocks[kept[at]].node].tag
        if not (short and leads_elsewhere(text)):
            topics.add(tag)
        elif tried < _TRIED:
            tried += 1
            heading = tag in HEADINGS - topics
            if not any(_is_talk(one, seen, heading) for one in texts[at + 1 :]):
                for i in kept[at:]:
                    why[i] = WHY
                return
        above += len(text)
        below -= len(text)
        seen[_label(text)] += 1


def _label(text: str) -> str:
    """Return the words before a colon, or a short text as a whole."""
    label, colon, _ = text.partition(":")
    if not (colon and len(label) <= _LONGEST):
        label = text if len(text) <= _LONGEST else ""
    return label.strip()


def _is_talk(text: str, seen: Counter[str], heading: bool) -> bool:
    """Return True for a paragraph that is no card, headline or comment."""
    label = _label(text)
    speaks = bool(label) and seen[label] > 1
    if len(text) > _TEASER or (speaks and text.rstrip(" :") == label):
        return True
    sentence = ends_sentence(text) and not leads_elsewhere(text)
    return sentence and (speaks or not heading)
