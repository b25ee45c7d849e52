"""The one definition of a word and of a sentence, and how a pattern finds words.

Every count, every row of a concordance and every highlighted hit comes from here, so
that they agree by construction.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from presskit.errors import TableError

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
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|\n[^\S\n]*\n\s*")


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


_EDGES = '.,;:!"“”()[]'


def _key(word: str) -> str:
    """Return what a word is counted and found by.

    A few characters fold to more than a word ("⒈" to "1.", "ﷺ" to four): without
    this, a phrase of the index could not be looked for in it again.
    """
    if word.isascii():
        return word.lower()
    folded = "".join(fold(word).split()).strip(_EDGES)
    return folded if WORD.search(folded) else word.casefold()


@lru_cache(maxsize=16_384)
def plain(name: str) -> str:
    """Return `name` folded, without accents and punctuation, spaces made single.

    For comparing names of people and outlets, not for counting words.

    Examples
    --------
    >>> plain("Naomi  O’Leary"), plain("Güldener")
    ('naomi oleary', 'guldener')
    """
    bare = name.casefold()
    if not bare.isascii():
        decomposed = unicodedata.normalize("NFKD", bare.translate(_LETTERS))
        bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w\s-]|_", "", bare).replace("-", " ").split())


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
    for match in _SENTENCE_END.finditer(text):
        if match[0] == "." and _abbreviates(text, match):
            continue
        if (
            match[0][-1] in _CLOSING
            and text[match.end() + 1 : match.end() + 2].islower()
        ):
            continue  # “Why?” he asked.
        yield from _stripped(text, start, match.end())
        start = match.end()
    yield from _stripped(text, start, len(text))


def _abbreviates(text: str, stop: re.Match) -> bool:
    """Say whether the full stop belongs to an abbreviation inside a sentence."""
    after = text[stop.end() : stop.end() + 40].lstrip()
    if not after:
        return False
    word = re.search(
        r"[^\s\"'“‘(\[]*$", text[max(0, stop.start() - 20) : stop.start()]
    )[0]
    if after[0].islower():
        return True
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


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip())
    if stripped := inner.strip():
        yield start + left, start + left + len(stripped)


@lru_cache(maxsize=512)
def glob_pattern(pattern: str) -> tuple[re.Pattern, ...]:
    """Compile a word pattern: ``*`` any run, ``?`` one character, spaces part words.

    Parameters
    ----------
    pattern : str
        One or more whole words, case ignored: ``"ammunition*"``, ``"fighter jet*"``.

    Returns
    -------
    tuple of re.Pattern
        One pattern a word, for folded words.

    Raises
    ------
    TableError
        If the pattern holds no word.

    Examples
    --------
    >>> [bool(p.fullmatch("allies")) for p in glob_pattern("alli*")]
    [True]
    """
    parts = [part for part in pattern.split() if WORD.search(part) or "*" in part]
    if not parts or not WORD.search(pattern):
        raise TableError(
            f"{pattern!r} holds no word to look for. Write whole words, with * for any "
            "ending: 'ammunition*'."
        )
    made = []
    for part in parts:
        escaped = re.escape(_key(part.strip(_EDGES)))
        made.append(re.compile(escaped.replace(r"\*", ".*").replace(r"\?", ".")))
    return tuple(made)


@dataclass(frozen=True)
class Words:
    """The words of many texts, as parallel arrays in the order of speaking.

    Attributes
    ----------
    row : ndarray of int32
        Position of the text that the word stands in.
    start, end : ndarray of int32
        Where in that text it stands.
    code : ndarray of int32
        Index of the folded word in `vocabulary`.
    sentence : ndarray of int32
        Running number of the sentence, over all texts; a new text starts a new one,
        and so does a stage mark.
    vocabulary : list of str
        The folded words, in the order of first use.
    """

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray
    code: np.ndarray
    sentence: np.ndarray
    vocabulary: list[str]

    def __len__(self) -> int:
        return len(self.code)

    @cached_property
    def _at(self) -> dict[str, int]:
        return {word: code for code, word in enumerate(self.vocabulary)}

    def matching(self, pattern: re.Pattern) -> np.ndarray:
        """Return the codes of the vocabulary that `pattern` matches whole."""
        if re.fullmatch(r"(?:\\.|[^\\.*])+", pattern.pattern):
            code = self._at.get(re.sub(r"\\(.)", r"\1", pattern.pattern))
            return np.array([] if code is None else [code], dtype=np.int32)
        match = pattern.fullmatch
        return np.array(
            [code for code, word in enumerate(self.vocabulary) if match(word)],
            dtype=np.int32,
        )

    def find(self, pattern: str) -> tuple[np.ndarray, int]:
        """Find a word pattern.

        Returns
        -------
        hits : ndarray of int
            Position of the first word of each hit, in the order of speaking. Hits of
            several words stand within one sentence.
        length : int
            Number of words of a hit.
        """
        parts = glob_pattern(pattern)
        n = len(self) - len(parts) + 1
        if n <= 0:
            return np.array([], dtype=np.int64), len(parts)
        good = np.ones(n, dtype=bool)
        for offset, part in enumerate(parts):
            good &= np.isin(self.code[offset : offset + n], self.matching(part))
        last = len(parts) - 1
        good &= self.sentence[:n] == self.sentence[last : last + n]
        return np.flatnonzero(good), len(parts)


def index(texts: Iterable[str]) -> Words:
    """Split texts into words once, for counting, finding and concordances.

    Parameters
    ----------
    texts : iterable of str
        For instance ``corpus.turns["text"]``.

    Returns
    -------
    Words
        Stage marks hold no words, so ``n_words`` and the index always agree.

    Examples
    --------
    >>> words = index(["We need ammunition.", "Ammunition [laughter] now."])
    >>> [words.vocabulary[code] for code in words.code]
    ['we', 'need', 'ammunition', 'ammunition', 'now']
    >>> words.find("ammunition")
    (array([2, 3]), 1)
    """
    at: dict[str, int] = {}
    row: list[int] = []
    start: list[int] = []
    end: list[int] = []
    code: list[int] = []
    sentence: list[int] = []
    current = -1
    for position, text in enumerate(texts):
        breaks = _breaks(text)
        current, upcoming = current + 1, 0
        marks = [match.span() for match in STAGE_MARK.finditer(text)]
        for match in WORD.finditer(text):
            left, right = match.span()
            if marks and _inside(left, marks):
                continue
            while upcoming < len(breaks) and breaks[upcoming] <= left:
                current, upcoming = current + 1, upcoming + 1
            row.append(position)
            start.append(left)
            end.append(right)
            code.append(at.setdefault(_key(match[0]), len(at)))
            sentence.append(current)
    arrays = (
        np.array(column, dtype=np.int32) for column in (row, start, end, code, sentence)
    )
    return Words(*arrays, vocabulary=list(at))


def _breaks(text: str) -> list[int]:
    """Return where a new sentence, or the text after a stage mark, starts."""
    starts = [start for start, _ in sentences(text)][1:]
    return sorted(starts + [match.end() for match in STAGE_MARK.finditer(text)])


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in spans)
