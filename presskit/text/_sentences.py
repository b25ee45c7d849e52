"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator
from functools import cache

from presskit.languages import lexicon, plain
from presskit.text._stage_marks import stage_mark
from presskit.text._stops import CLOSING, QUOTES, STOPS, UNSPACED_STOPS

# A blank line, or a run of stops with what closes around it. One set of characters
# opens both, which the search can skip to; the look back keeps long runs linear.
_CLOSED = rf"[{STOPS}]*+[{re.escape(CLOSING)}]*+"
_SENTENCE_END = re.compile(
    rf"[{STOPS}\n](?:(?<=\n)[^\S\n]*\n\s*|(?<=[{UNSPACED_STOPS}]){_CLOSED}|"
    rf"(?<!\n)(?<![{STOPS}]{{2}}){_CLOSED}(?=\s|\Z))"
)
_LAST = re.compile(r"[^\s\"'“‘(\[]*$")
_FIRST = re.compile(r"\w+")
_LETTER = re.compile(r"[^\W\d_]\.")
_DOTTED = re.compile(r"(?:\w\.)+\w")
_NUMBERED = {"no"}
"""Abbreviations that are words, too: only before a number do they abbreviate."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence of `text`, white space left out.

    A sentence ends at ``. ! ? …`` before white space, at ``。！？`` wherever they
    stand, or at a blank line; abbreviations ("Mr.", "U.S.") before a further word do
    not end one.

    Examples
    --------
    >>> said = "Mr. Foy, why? The U.S. Army left. Thanks"
    >>> [said[start:end] for start, end in sentences(said)]
    ['Mr. Foy, why?', 'The U.S. Army left.', 'Thanks']
    """
    start = 0
    for end in (*ends(text), len(text)):
        inner = text[start:end].lstrip()
        if inner:
            left = end - len(inner)
            yield left, left + len(inner.rstrip())
        start = end


def ends(text: str) -> Iterator[int]:
    """Yield where a sentence of `text` ends, but for the end of the text."""
    for match in _SENTENCE_END.finditer(text):
        if _closes(text, match):
            yield match.end()


def end_at(text: str, place: int) -> int | None:
    """Return the end of the sentence whose stop or blank line begins at a place.

    Examples
    --------
    >>> end_at("Mr. Foy?! Yes.", 7), end_at("Mr. Foy?! Yes.", 2)
    (9, None)
    """
    match = _SENTENCE_END.match(text, place)
    return match.end() if match and _closes(text, match) else None


def _closes(text: str, match: re.Match) -> bool:
    """Return True if what may end a sentence ends one."""
    found, end = match[0], match.end()
    if found == ".":
        return not _abbreviates(text, end)
    # “Why?” he asked.
    return found[-1] not in QUOTES or not text[end + 1 : end + 2].islower()


def _abbreviates(text: str, end: int) -> bool:
    """Return True if the full stop before `end` is one of an abbreviation."""
    after = text[end : end + 40].lstrip()
    if not after:
        return False
    if after[0].islower():
        return True
    known, longest = abbreviations()
    if end > longest + 1 and text[end - 2 - longest : end - 1].isalpha():
        return False  # the usual case, and the quickest: a long word
    word = _word_before(text[max(0, end - 21) : end - 1])
    small = word.casefold()
    if small in known:
        return small not in _NUMBERED or after[0].isdigit()
    if word.isdecimal() and len(word) <= 2:  # "am 3. Oktober"
        return plain(_FIRST.match(after)[0] if after[0].isalpha() else "") in _months()
    if len(word) == 1 and _LETTER.match(after):  # "z. B."
        return True
    return (len(word) == 1 and word.isupper() and word != "I") or (
        bool(_DOTTED.fullmatch(word)) and not _opens(after)
    )


def _word_before(text: str) -> str:
    """Return the end of `text` after the last space, quotation mark or bracket.

    Examples
    --------
    >>> _word_before('in the U.S'), _word_before('(“Mr'), _word_before("so ")
    ('U.S', 'Mr', '')
    """
    last = text.rpartition(" ")[2]
    return last if last.isalnum() else _LAST.search(last)[0]


@cache
def abbreviations() -> tuple[frozenset[str], int]:
    """Return the abbreviations of all languages, and the letters of the longest."""
    listed = lexicon().words("abbreviations")
    return listed, max(map(len, listed), default=0)


@cache
def _months() -> frozenset[str]:
    """Return the months of all languages in full.

    Not "may", which does other work in its own language; what "mai" is in another one
    says nothing.
    """
    own = (lexicon(code) for code in lexicon().codes)
    months = (one.calendar - one.words("stop_words") for one in own)
    return frozenset[str]().union(*months) - lexicon().weekdays.keys()


def _opens(after: str) -> bool:
    """Return True for "The", "We": a capital after "U.S." that begins a sentence."""
    first = _FIRST.match(after)
    word = first[0] if first else ""
    return word.istitle() and plain(word) in lexicon().words("opens_sentence")


def breaks(text: str) -> list[int]:
    """Return the starts of new sentences, and of text after stage marks."""
    starts = [start for start, _ in sentences(text)][1:]
    if "[" in text or "(" in text:
        starts += [end for _, end in spans(stage_mark(), text)]
    return sorted(starts)


def spans(pattern: re.Pattern, text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in pattern.finditer(text))
