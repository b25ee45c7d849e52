"""What was split or folded once for a table of turns, found again by its texts."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from presskit.errors import TableError, in_few_words
from presskit.text._index import Split, index
from presskit.text._regex import Texts
from presskit.text._words import Words

T = TypeVar("T")
_KEPT = 3  # a whole corpus, and the parts of it that are looked at
_SAMPLE = 4  # texts
_words: list[tuple[pa.ChunkedArray, Words]] = []
_texts: list[tuple[pa.ChunkedArray, Texts]] = []
_ahead: list[tuple[pa.ChunkedArray, Split]] = []  # begun, and not asked for yet


def words_of(turns: pd.DataFrame) -> Words:
    """Return the index of the turns' texts; the same texts are split only once.

    Parameters
    ----------
    turns : DataFrame
        With `text`, as ``corpus.turns``.

    Returns
    -------
    Words
        Its rows are positions in `turns`. Every caller gets the same: it is not to be
        changed.

    Notes
    -----
    The last indexes are found again by what the texts say, not by the frame that
    holds them, so that no change to a frame can ever meet an index of what it held
    before. For a frame that did not change this takes no time. Of a part of a table
    that was split its rows are taken.

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["More jets."]})
    >>> words_of(turns) is words_of(turns.copy())
    True
    """
    column = _column(turns)
    return _made(_words, column, lambda texts: _split(column, texts), _taken)


def are_split(turns: pd.DataFrame) -> bool:
    """Return True if :func:`words_of` has the index of the turns' texts at hand.

    Parameters
    ----------
    turns : DataFrame
        With `text`, as ``corpus.turns``.
    """
    try:
        texts = _arrow(turns["text"])
    except pa.ArrowException:
        return False
    return any(_same(known, texts) for known, _ in _words)


def split_ahead(turns: pd.DataFrame) -> Iterator[None]:
    """Make what :func:`words_of` returns and searches need, a part at each step.

    Parameters
    ----------
    turns : DataFrame
        With `text`, as ``corpus.turns``.

    Yields
    ------
    None
        After some hundredths of a second each. Whoever asks for the index before the
        last step waits for what is left.

    Examples
    --------
    >>> turns = pd.DataFrame({"text": ["Jets were flown."]})
    >>> for _ in split_ahead(turns):
    ...     pass
    >>> len(words_of(turns))
    3
    """
    try:
        texts = _arrow(turns["text"])
    except pa.ArrowException:  # it is not kept
        return
    if not are_split(turns):
        begun = [pair for pair in _ahead if _same(pair[0], texts)]
        pair = begun[0] if begun else (texts, Split(turns["text"].tolist()))
        _ahead[:] = [*(one for one in _ahead if one is not pair), pair]
        try:
            while any(one is pair for one in _ahead) and pair[1].go_on():
                yield
            words_of(turns)
        finally:  # also where nobody takes the last step
            _ahead[:] = [one for one in _ahead if one is not pair]
    yield from words_of(turns).prepared()
    yield from texts_of(turns).prepared()


def texts_of(turns: pd.DataFrame) -> Texts:
    """Return the turns' texts as they are searched by regular expressions.

    Parameters
    ----------
    turns : DataFrame
        With `text`, as ``corpus.turns``.

    Returns
    -------
    Texts
        Kept as :func:`words_of` keeps its index.

    Examples
    --------
    >>> row, _, _ = texts_of(pd.DataFrame({"text": ["No.", "Jets."]})).find("jets?")
    >>> row.tolist()
    [1]
    """
    return _made(_texts, _column(turns), Texts)


def _column(turns: pd.DataFrame) -> pd.Series:
    try:
        return turns["text"]
    except (KeyError, TypeError, IndexError):
        raise TableError(
            f"{in_few_words(turns)} has no column text. Pass corpus.turns."
        ) from None


def _made(
    kept: list[tuple[pa.ChunkedArray, T]],
    column: pd.Series,
    make: Callable[[list[str]], T],
    part: Callable[[pa.ChunkedArray, T, pa.ChunkedArray], T | None] | None = None,
) -> T:
    """Return the result that was made of these texts before, or make and keep it.

    `part` takes texts, what was made of them, and some of them; it returns what would
    be made of these, or None if they are not some of them.
    """
    try:
        texts = _arrow(column)
    except pa.ArrowException:  # no strings, or some that arrow does not take
        return make(column.tolist())
    found = [pair for pair in kept if _same(pair[0], texts)]
    if not found and part is not None:
        parts = (part(*pair, texts) for pair in kept)
        found = [(texts, some) for some in parts if some is not None][:1]
    pair = found[0] if found else (texts, make(column.tolist()))
    others = [other for other in kept if other is not pair]
    kept[:] = [*others[1 - _KEPT :], pair]
    return pair[1]


def _split(column: pd.Series, texts: list[str]) -> Words:
    """Return the index of texts, of which a part may have been split ahead."""
    begun = [pair for pair in _ahead if _same(pair[0], _arrow(column))]
    if not begun:
        return index(texts)
    _ahead.remove(begun[0])
    return begun[0][1].words()


def _taken(
    whole: pa.ChunkedArray, words: Words, texts: pa.ChunkedArray
) -> Words | None:
    """Return the words of texts that are all among others; None if one is not."""
    if len(texts) > len(whole) or whole.type != texts.type or texts.null_count:
        return None
    few = texts.slice(0, _SAMPLE)  # most tables that are none fail here already
    for some in (few, texts):
        at = pc.index_in(some, value_set=whole)
        if at.null_count:
            return None
    return words.take(at.to_numpy().astype(np.int64))


def _same(one: pa.ChunkedArray, other: pa.ChunkedArray) -> bool:
    return one is other or (one.type == other.type and one.equals(other))


def _arrow(column: pd.Series) -> pa.ChunkedArray:
    """Return a column as arrow has it: what is there already, which never changes."""
    own = getattr(column.array, "__arrow_array__", None)
    texts = own() if own else pa.array(column)
    return texts if isinstance(texts, pa.ChunkedArray) else pa.chunked_array([texts])
