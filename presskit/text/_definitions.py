"""The one definition of a word and of a sentence."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

WORD = re.compile(r"[^\W_]++(?:['’.,-][^\W_]++)*+")
"""A run of letters or digits with inner ``' ’ - . ,``: "don't", "40,000", "U.S"."""

_MARKS = (
    r"inaudible|unintelligible|indistinct|unclear|no audio|off[- ]mic(?:rophone)?|"
    r"laughter|laughs?|laughing|chuckles?|applause|cheers|cross[- ]?talk|pause|silence|"
    r"interruption|interposing|overlapping|as (?:delivered|prepared|interpreted|"
    r"translated)|through (?:an )?interpreter|via (?:an )?interpreter|"
    r"(?:speaks?|speaking) in \w+|sic|background noise|music|sighs?|coughs?|break"
)
STAGE_MARK = re.compile(
    rf"[\[(]\s*(?:(?:{_MARKS})\b[^\])\n]{{0,40}}|…|\.\.\.)\s*[\])]", re.IGNORECASE
)
"""A bracketed note of the transcriber, such as ``[inaudible]``: no spoken words."""

INAUDIBLE = re.compile(
    r"[\[(]\s*(?:inaudible|unintelligible|indistinct|unclear|no audio|off[- ]mic)"
    r"\b[^\])\n]{0,40}[\])]",
    re.IGNORECASE,
)
"""A stage mark that says that words are missing."""

_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof st gen lt col sgt capt cpt adm sen rep gov hon jr sr vs no jan feb
    mar apr jun jul aug sep sept oct nov dec inc ltd co corp etc approx
    """.split()
)
_CLOSING = "\"'”’»"
# A blank line, or a run of stops with what closes around it. One set of characters
# opens both, which the search can skip to; the look back keeps long runs linear.
_SENTENCE_END = re.compile(
    r"[.!?…\n](?:(?<=\n)[^\S\n]*\n\s*|"
    r"(?<!\n)(?<![.!?…]{2})[.!?…]*+[\"'”’»)\]]*+(?=\s|\Z))"
)


def fold(word: str) -> str:
    """Return `word` without case and width, ``’`` as ``'``: what counts as the same.

    Examples
    --------
    >>> fold("Don’t")
    "don't"
    """
    return unicodedata.normalize("NFKC", word).casefold().replace("’", "'")


_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ð": "d", "ł": "l", "ı": "i"})
_LETTERS |= str.maketrans({"þ": "th", "œ": "oe", "ħ": "h"})


EDGES = '.,;:!"“”()[]'


def key(word: str) -> str:
    """Return what a word is counted and found by.

    A few characters fold to more than a word ("⒈" to "1.", "ﷺ" to four): without
    this, a phrase of the index could not be looked for in it again.
    """
    if word.isascii():
        return word.lower()
    folded = "".join(fold(word).split()).strip(EDGES)
    return folded if WORD.search(folded) else word.casefold()


_PUNCTUATION = re.compile(r"(?:[^\w\s-]|_)+")


@lru_cache(maxsize=16_384)
def plain(name: str) -> str:
    """Return `name` folded, without accents and punctuation, spaces made single.

    For comparing names of people and outlets, not for counting words.

    Examples
    --------
    >>> plain("Naomi  O’Leary"), plain("Güldener")
    ('naomi oleary', 'guldener')
    """
    without = _PUNCTUATION.sub("", bare(name))
    return " ".join(without.replace("-", " ").split())


def bare(name: str) -> str:
    """Return `name` in small letters without accents, its punctuation left.

    Examples
    --------
    >>> bare("S’il vous plaît"), bare("Łódź")
    ('s’il vous plait', 'lodz')
    """
    small = name.casefold()
    if small.isascii():
        return small
    decomposed = unicodedata.normalize("NFKD", small.translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def slug(name: str) -> str:
    """Return `name` as an id: plain words joined by hyphens.

    Examples
    --------
    >>> slug("Frankfurter Allgemeine Zeitung")
    'frankfurter-allgemeine-zeitung'
    """
    return plain(name).replace(" ", "-")


def n_words(text: str) -> int:
    """Count the words of `text`; stage marks such as ``[inaudible]`` are none.

    Examples
    --------
    >>> n_words("Don't send 40,000 full-fledged troops [inaudible] to Cold [Lake].")
    8
    """
    # Counting substitutions is faster than making a list of the words.
    count = WORD.subn("", text)[1]
    if count and ("[" in text or "(" in text):
        count -= sum(len(WORD.findall(mark)) for mark in STAGE_MARK.findall(text))
    return count


def n_inaudible(text: str) -> int:
    """Count the marks of words that the transcriber could not hear.

    Examples
    --------
    >>> n_inaudible("We saw [inaudible] and […] there (inaudible).")
    2
    """
    return len(INAUDIBLE.findall(text)) if "[" in text or "(" in text else 0


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each sentence of `text`, white space left out.

    A sentence ends at ``. ! ? …`` before white space, or at a blank line;
    abbreviations ("Mr.", "U.S.") before a further word do not end one.

    Examples
    --------
    >>> said = "Mr. Foy, why? The U.S. Army left. Thanks"
    >>> [said[start:end] for start, end in sentences(said)]
    ['Mr. Foy, why?', 'The U.S. Army left.', 'Thanks']
    """
    start = 0
    for end in (*_ends(text), len(text)):
        inner = text[start:end].lstrip()
        if inner:
            left = end - len(inner)
            yield left, left + len(inner.rstrip())
        start = end


def _ends(text: str) -> Iterator[int]:
    """Yield where a sentence of `text` ends, but for the end of the text."""
    for match in _SENTENCE_END.finditer(text):
        found, end = match[0], match.end()
        if found == ".":
            if _abbreviates(text, end):
                continue
        elif found[-1] in _CLOSING and text[end + 1 : end + 2].islower():
            continue  # “Why?” he asked.
        yield end


def _abbreviates(text: str, end: int) -> bool:
    """Return True if the full stop before `end` is one of an abbreviation."""
    after = text[end : end + 40].lstrip()
    if not after:
        return False
    if after[0].islower():
        return True
    if end > _LONGER and text[end - 1 - _LONGER : end - 1].isalpha():
        return False  # the usual case, and the quickest: a long word
    word = _LAST.search(text, max(0, end - 21), end - 1)[0]
    if word.casefold() in _ABBREVIATIONS:
        return not (word.casefold() == "no" and not after[0].isdigit())
    return (len(word) == 1 and word.isupper() and word != "I") or (
        bool(re.fullmatch(r"(?:\w\.)+\w", word)) and not _OPENERS.match(after)
    )


_OPENERS = re.compile(
    r"(?:The|This|That|These|Those|We|I|You|He|She|It|They|And|But|So|Or|If|In|On|At|"
    r"As|What|Who|Why|How|When|Where|Is|Are|Do|Does|Did|Can|Could|Will|Would|Now|Then|"
    r"There|Thank|Thanks|Because|My|Our|Your)\b"
)


_LAST = re.compile(r"[^\s\"'“‘(\[]*$")
_LONGER = max(map(len, _ABBREVIATIONS)) + 1


def breaks(text: str) -> list[int]:
    """Return where a new sentence, or the text after a stage mark, starts."""
    starts = [start for start, _ in sentences(text)][1:]
    if "[" in text or "(" in text:
        starts += [end for _, end in spans(STAGE_MARK, text)]
    return sorted(starts)


def spans(pattern: re.Pattern, text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in pattern.finditer(text))
