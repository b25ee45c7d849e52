"""Every place of the patterns of a dictionary, with what speaks against it."""

import re

import numpy as np
import pandas as pd

from presskit.schema import TURNS
from presskit.text import Fold, Words, words_of
from presskit.themes._places import in_source
from presskit.themes._rests_on import tell_dictionary
from presskit.themes._tally import TEXT
from presskit.themes._theme_places import (
    forms_added,
    negations_before,
    others_at,
    places_of,
)
from presskit.themes._theme_sources import Given, read

_OF_TURN = ("transcript", "date", "event", "turn", "exchange", "speaker", "role",
            "section")  # fmt: skip
_STOP = re.compile(r"[^\w\s]*")
_NEEDED = (
    "transcript", "turn", "exchange", "speaker", "role", "section", "text", "start",
    "turn_id",
)  # fmt: skip


def hits(
    turns: pd.DataFrame,
    dictionary: Given,
    fold: Fold | None = None,
) -> pd.DataFrame:
    """List each place where a pattern of a dictionary is found.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns.
    dictionary : Dictionary, mapping, DataFrame, path or str
        As :func:`presskit.themes.dictionary` reads it.
    fold : bool, "spelling" or iterable of str, optional
        What is folded, as :func:`presskit.themes.kwic` takes it; by default as the
        dictionary has it.

    Returns
    -------
    DataFrame
        One row a pattern and place, in the order of `turns` and of speaking:

        ==========  ========  ======================================================
        theme       str       with the themes around it: "Weapons > Aircraft"
        pattern     str       by which it was found
        counts      bool      whether it counts; in each theme a word counts once
        transcript  str       id of the transcript
        date        datetime  day of the event; only where `turns` has it
        event       str       short name of the event; only where `turns` has it
        turn        int64     position of the turn in the transcript, from 0
        exchange    Int64     exchange of the turn; NA if none
        speaker     str       who says it; NA if unknown
        role        category  the speaker's role
        section     category  statement or qa
        line        Int64     line of the source; NA where a table has lost it
        hit         str       what was found, as printed
        sentence    str       the sentence in which it stands
        exclusion   str       the exclusion by which it does not count; NA if none
        within      str       the pattern of its theme, with a word in common, that
                              counts in its stead; NA if none
        negated     str       a negation among the three words before; NA if none.
                              Such places count: read them
        also        str       other themes that count one of its words, by "; "; NA
                              if none
        start       int64     first character of the hit in the source
        end         int64     character after its last one
        turn_id     str       id of the turn
        ==========  ========  ======================================================

        Of patterns of a theme that share a word the longest counts. Without hits the
        table is empty and keeps its columns and types. ``table.attrs["fold"]`` holds
        what was chosen, and what counts by it alone:
        ``{"fold": True, "added": {"air-defence": 1}}``; ``attrs["dictionary"]`` how
        many patterns were looked for, ``attrs["rests_on"]`` in how much.

    Raises
    ------
    TableError
        If `turns` lacks a column, or `dictionary` is none.

    See Also
    --------
    presskit.themes.sheet : some of them, for a reader to judge.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> found = hits(corpus, {"Jets": ["jet*", "fighter jet*"], "War": ["fighter*"]})
    >>> found[["theme", "pattern", "counts", "hit", "also"]].iloc[3:6]
      theme       pattern  counts           hit  also
    3  Jets          jet*   False          jets   NaN
    4   War      fighter*    True       fighter  Jets
    5  Jets  fighter jet*    True  fighter jets   War
    """
    turns = TURNS.of(turns, *_NEEDED)
    themes = read(dictionary, fold)
    words, places = words_of(turns), places_of(turns, themes)
    row, first, last = places.row, places.first, places.last
    place = in_source(turns, words, first, last)
    names = themes.themes
    patterns = [entry.pattern for entry in themes.entries]
    columns = [name for name in _OF_TURN if name in turns]
    table = turns[columns].iloc[row].reset_index(drop=True)
    texts = turns["text"].tolist()
    around = zip(row.tolist(), *_sentence(words, first, texts, row), strict=True)
    made = {
        "theme": [names[at] for at in places.theme.tolist()],
        "pattern": [patterns[at] for at in places.entry.tolist()],
        "sentence": [" ".join(texts[at][a:b].split()) for at, a, b in around],
        "exclusion": _named(patterns, places.exclusion),
        "within": _named(patterns, places.within),
        "negated": negations_before(turns, places),
        "also": others_at(places, names),
        "turn_id": turns["turn_id"].array[row],
    }
    texts_of = {name: pd.array(value, dtype=TEXT) for name, value in made.items()}
    table = table.assign(
        **texts_of,
        counts=places.counts,
        **{name: place[name] for name in ("line", "hit", "start", "end")},
    )
    tell_dictionary(table, turns, themes)
    table.attrs["fold"]["added"] = forms_added(turns, themes, places)
    return table[
        ["theme", "pattern", "counts", *columns, "line", "hit", "sentence",
         "exclusion", "within", "negated", "also", "start", "end", "turn_id"]
    ]  # fmt: skip


def _named(patterns: list[str], which: np.ndarray) -> list[str | None]:
    return [None if at < 0 else patterns[at] for at in which.tolist()]


def _sentence(
    words: Words, first: np.ndarray, texts: list[str], row: np.ndarray
) -> tuple[list[int], list[int]]:
    """Return the starts and ends in their turns of the sentences of each place."""
    number = words.sentence[first]
    begin = words.sentence.searchsorted(number, side="left")
    last = words.sentence.searchsorted(number, side="right") - 1
    ends = zip(row.tolist(), words.end[last].tolist(), strict=True)
    return (
        words.start[begin].tolist(),
        [_STOP.match(texts[at], end).end() for at, end in ends],
    )
