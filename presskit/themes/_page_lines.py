"""Lines that count the pages of a printed text, where they stand among what is said."""

import re
from collections import defaultdict
from itertools import pairwise

import numpy as np
import pandas as pd

from presskit.text import Words

_LINE = re.compile(r"^(?=[^\n]*\d)[^\n]{1,120}$", re.MULTILINE)
_NUMBER = re.compile(r"\d{1,9}")
_PAGES = 3  # lines that count, from which on they are those of pages
_LEAP, _LAST = 5, 999  # between two of them, where turns are left out; no year
_WORDS = 4


def on_page_lines(turns: pd.DataFrame, words: Words) -> np.ndarray:
    """Mark the words of lines that come again in a transcript, counting by one.

    "Page 3 of 9 © Tarn Press, all rights reserved" is no talk, though it looks like a
    sentence; reading leaves in what looks like one.

    Parameters
    ----------
    turns : DataFrame
        With `transcript` and `text`.
    words : Words
        Their index.

    Returns
    -------
    ndarray of bool
        One value a word of the index.

    Examples
    --------
    >>> from presskit.text import words_of
    >>> foot = "We sail.\\nPage {} of 3, all rights reserved.\\nThey swim."
    >>> text = [foot.format(n) for n in (1, 2, 3)]
    >>> turns = pd.DataFrame({"transcript": "a", "text": text})
    >>> words = words_of(turns)
    >>> words.code[~on_page_lines(turns, words)][:4].tolist() == [
    ...     words.vocabulary.codes[one] for one in ("we", "sail", "they", "swim")]
    True
    """
    alike: dict[tuple[str, str], list[tuple[int, int, int]]] = defaultdict(list)
    numbers: dict[tuple[str, str], list[list[int]]] = defaultdict(list)
    columns = (turns["transcript"].tolist(), turns["text"].tolist())
    for row, (transcript, text) in enumerate(zip(*columns, strict=True)):
        if "\n" not in text:
            continue
        for line in _LINE.finditer(text):
            key = transcript, " ".join(_NUMBER.sub("\0", line[0]).split())
            alike[key].append((row, *line.span()))
            numbers[key].append(list(map(int, _NUMBER.findall(line[0]))))
    made = np.zeros(len(words), dtype=bool)
    for key, places in alike.items():
        if len(key[1].split()) >= _WORDS and _counts(numbers[key]):
            for row, start, end in places:
                first, last = words.row.searchsorted([row, row + 1])
                own = words.start[first:last]
                made[first:last] |= (own >= start) & (own < end)
    return made


def _counts(lines: list[list[int]]) -> bool:
    """Return True if one number goes up from line to line, and no other."""
    moving = [column for column in zip(*lines, strict=True) if len(set(column)) > 1]
    if len(lines) < _PAGES or len(moving) != 1:
        return False
    (pages,) = moving
    grow = all(0 < other - one <= _LEAP for one, other in pairwise(pages))
    return grow and pages[-1] <= _LAST
