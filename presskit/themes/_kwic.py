"""Every place where a word or phrase is said, with the words around it."""

import re

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.text import texts_of, words_of
from presskit.themes._tally import TEXT, pattern_of, whole

_SHOWN = ["transcript", "turn", "exchange", "speaker", "role", "section", "line"]
_COLUMNS = [*_SHOWN, "left", "hit", "right", "start", "end", "turn_id"]
_SPACE = re.compile(r"\s+")
_BEFORE = re.compile(r"[^\w\s]{0,4}\Z")  # an opening quotation mark or bracket
_AFTER = re.compile(r"[^\w\s]{0,4}")  # the full stop or question mark


def kwic(
    turns: pd.DataFrame, pattern: str, window: int = 8, *, regex: bool = False
) -> pd.DataFrame:
    """List the hits of a word pattern: a concordance, keyword in context.

    Parameters
    ----------
    turns : DataFrame
        One row a turn, as ``corpus.turns``.
    pattern : str
        One or more whole words, case ignored; ``*`` stands for any run of characters,
        ``?`` for one: ``"ammunition*"``, ``"fighter jet*"``. A hit of several words
        lies within one sentence, and hits may overlap.
    window : int, default 8
        Words to show on each side, at most; they never leave the turn.
    regex : bool, default False
        Whether `pattern` is a regular expression instead: case is ignored, hits may
        begin inside a word, cross sentences, and never overlap.

    Returns
    -------
    DataFrame
        One row a hit, in the order of `turns` and of speaking:

        ==========  ========  ======================================================
        transcript  str       id of the transcript
        turn        int64     position of the turn in the transcript, from 0
        exchange    Int64     exchange of the turn; NA if none
        speaker     str       who says it; NA if unknown
        role        category  the speaker's role
        section     category  statement or qa
        line        int64     line of the source where the turn begins, from 1
        left        str       what is said right before
        hit         str       what was found, as printed
        right       str       what is said right after
        start       int64     first character of the hit in the source
        end         int64     character after its last one
        turn_id     str       id of the turn
        ==========  ========  ======================================================

        ``left + hit + right`` is a piece of the turn's text, its white space made
        single; `start` and `end` find the verbatim words again, and
        ``corpus.source(transcript).line(start)`` the line that the hit stands on.
        Without hits the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, `pattern` holds no word or is not an expression, or
        `window` is below 0.

    Notes
    -----
    The number of hits of a phrase is its `count` in :func:`presskit.themes.ngrams`,
    and that of a word its `n` in :func:`presskit.themes.terms`, summed over the
    groups: all three look at the words of :func:`presskit.text.index`.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0], "exchange": [None],
    ...     "speaker": "Xu", "role": "principal", "section": "qa", "line": 1,
    ...     "text": ["We need jets. Fighter jets, now."], "start": 4, "turn_id": "t"})
    >>> kwic(turns, "jet*", window=2)[["left", "hit", "right", "start", "end"]]
               left   hit           right  start  end
    0      We need   jets   . Fighter jets,     12   16
    1  jets. Fighter   jets          , now.     26   30
    """
    TURNS.require(turns, *_SHOWN, "text", "start", "turn_id")
    window = whole("window", window, least=0)
    words = words_of(turns)
    if regex:
        row, start, end = texts_of(turns).find(pattern_of(pattern))
        first, last = words.around(row, start, end)
    else:
        first, length = words.find(pattern_of(pattern))
        last = first + length - 1
        row, start, end = words.row[first], words.start[first], words.end[last]
    held, place = np.unique(row, return_inverse=True)  # each text once, not per hit
    texts = turns["text"].iloc[held].tolist()
    # The window ends where the turn does: the first and last word of each row.
    before = (first - window).clip(words.row.searchsorted(row, side="left"))
    after = (last + window).clip(max=words.row.searchsorted(row, side="right") - 1)
    spans = zip(
        place.tolist(),
        np.minimum(words.start.take(before, mode="clip"), start).tolist(),
        start.tolist(),
        end.tolist(),
        np.maximum(words.end.take(after, mode="clip"), end).tolist(),
        strict=True,
    )
    parts = [_parts(texts[at], *span, window) for at, *span in spans]
    parts = [[_SPACE.sub(" ", part) for part in cut] for cut in parts]
    left, hit, right = zip(*parts, strict=True) if parts else ((), (), ())
    table = turns[[*_SHOWN, "turn_id"]].iloc[row].reset_index(drop=True)
    for name, values in (("left", left), ("hit", hit), ("right", right)):
        table[name] = pd.Series(values, dtype=TEXT)
    offset = turns["start"].to_numpy()[row]
    table["start"] = offset + start.astype("int64")
    table["end"] = offset + end.astype("int64")
    return table[_COLUMNS]


def _parts(
    text: str, far_left: int, start: int, end: int, far_right: int, window: int
) -> tuple[str, str, str]:
    """Cut a text into what stands left of a hit, the hit, and right of it."""
    if not window:
        return "", text[start:end], ""
    far_left = _BEFORE.search(text, max(0, far_left - 4), far_left).start()
    far_right = _AFTER.match(text, far_right).end()
    return text[far_left:start], text[start:end], text[end:far_right]
