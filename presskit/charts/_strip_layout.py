"""Where each exchange stands in its strip: blocks of words asked and answered."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.charts._events import Event
from presskit.schema.ids import keys
from presskit.schema.roles import JOURNALIST, PRINCIPAL

_SPEAK = [JOURNALIST, PRINCIPAL]


class Block(NamedTuple):
    """One stretch of a strip, in words from the start of its row."""

    row: int
    start: float
    words: int
    exchange: str  # its key
    hover: str
    shown: bool


class Place(NamedTuple):
    """Where the words of a turn stand in a strip.

    The character `n` of a turn stands at ``start + n * words_per_character``.
    """

    start: float
    words_per_character: float
    row: int


def lay_out(
    exchanges: pd.DataFrame,
    order: dict[str, Event],
    opening: Mapping[str, int],
    gap: float,
    seen: np.ndarray | None,
    texts: Iterable[str],
) -> tuple[list[Block], list[Block]]:
    """Lay out the words asked and answered of each exchange, row by row."""
    rows = {transcript: row for row, transcript in enumerate(order)}
    at = {name: words + (gap if words else 0) for name, words in opening.items()}
    asked, answered = [], []
    drawn = [True] * len(exchanges) if seen is None else seen.tolist()
    names = ("transcript", "question_words", "answer_words")
    columns = (exchanges[name].tolist() for name in names)
    for chosen, visible, transcript, *lengths, hover in zip(
        keys(exchanges, "exchange_id"), drawn, *columns, texts, strict=True
    ):
        for blocks, words in zip((asked, answered), lengths, strict=True):
            start = round(at[transcript], 1)
            blocks.append(Block(rows[transcript], start, words, chosen, hover, visible))
            at[transcript] += words
        at[transcript] += gap
    return asked, answered


def turn_places(
    exchanges: pd.DataFrame,
    turns: pd.DataFrame,
    asked: list[Block],
    answered: list[Block],
    order: Sequence[str],
) -> dict[str, Place]:
    """Return the place of the words of each turn among the blocks.

    Parameters
    ----------
    exchanges, turns : DataFrame
        As in a corpus.
    asked, answered : list of Block
        As :func:`lay_out` makes them of these exchanges.
    order : sequence of str
        The transcripts, row by row.

    Returns
    -------
    dict of str to Place
        By `<turn_id>@<transcript>`; turns that are neither asked nor answered, nor of
        an opening statement, have no place.
    """
    columns = (exchanges[name].tolist() for name in ("transcript", "exchange"))
    numbers = zip(*columns, strict=True)
    block = {number: at for at, number in enumerate(numbers)}
    inside = turns[turns["exchange"].notna() & turns["role"].isin(_SPEAK)]
    names = ("transcript", "exchange", "role", "n_words", "start", "end")
    columns = (inside[name].tolist() for name in names)
    done: dict[tuple[int, bool], int] = {}
    places = _openings(turns, order)
    for turn, transcript, exchange, role, words, start, end in zip(
        keys(inside, "turn_id"), *columns, strict=True
    ):
        at = block.get((transcript, exchange))
        if at is None:
            continue
        first = asked[at] if role == JOURNALIST else answered[at]
        before = done.get((at, first is asked[at]), 0)
        done[at, first is asked[at]] = before + words
        rate = words / max(1, end - start)
        places[turn] = Place(first.start + before, rate, first.row)
    return places


def _openings(turns: pd.DataFrame, order: Sequence[str]) -> dict[str, Place]:
    """Return the places of the turns of opening statements, one after the other."""
    rows = {transcript: row for row, transcript in enumerate(order)}
    opening = turns[turns["section"] == "statement"]
    names = ("transcript", "n_words", "start", "end")
    columns = (opening[name].tolist() for name in names)
    before = dict.fromkeys(order, 0)
    places = {}
    for turn, transcript, words, start, end in zip(
        keys(opening, "turn_id"), *columns, strict=True
    ):
        if transcript in rows:
            rate = words / max(1, end - start)
            places[turn] = Place(float(before[transcript]), rate, rows[transcript])
            before[transcript] += words
    return places


def hit_places(
    hits: pd.DataFrame, turns: pd.DataFrame, places: dict[str, Place]
) -> tuple[list[float], list[int]]:
    """Return the place of each hit among the words of its block, and its row."""
    starts = dict(zip(keys(turns, "turn_id"), turns["start"].tolist(), strict=True))
    x, y = [], []
    said = zip(keys(hits, "turn_id"), hits["start"].tolist(), strict=True)
    for turn, start in said:
        if turn not in places:
            continue
        first, rate, row = places[turn]
        x.append(round(first + (start - starts[turn]) * rate, 1))
        y.append(row)
    return x, y
