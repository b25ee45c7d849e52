"""Where each exchange stands in its strip: blocks of words asked and answered."""

from collections.abc import Collection
from typing import NamedTuple

import pandas as pd

from presskit.charts._events import Event
from presskit.charts._points import hovers


class Block(NamedTuple):
    """One stretch of a strip, in words from the start of its row."""

    row: int
    start: float
    words: int
    exchange_id: str
    hover: str
    shown: bool


def lay_out(
    exchanges: pd.DataFrame,
    questions: pd.DataFrame,
    order: dict[str, Event],
    opening: pd.Series,
    gap: float,
    shown: Collection[str] | None,
) -> tuple[list[Block], list[Block]]:
    """Lay out the words asked and answered of each exchange, row by row."""
    rows = {transcript: row for row, transcript in enumerate(order)}
    at = {name: words + (gap if words else 0) for name, words in opening.items()}
    asked, answered = [], []
    texts = hovers(exchanges, order, questions)
    for row, hover in zip(exchanges.itertuples(index=False), texts, strict=True):
        visible = shown is None or row.exchange_id in shown
        for blocks, words in (
            (asked, row.question_words),
            (answered, row.answer_words),
        ):
            start = round(at[row.transcript], 1)
            place = (rows[row.transcript], start, words)
            blocks.append(Block(*place, row.exchange_id, hover, visible))
            at[row.transcript] += words
        at[row.transcript] += gap
    return asked, answered


def hit_places(
    hits: pd.DataFrame,
    exchanges: pd.DataFrame,
    turns: pd.DataFrame,
    asked: list[Block],
    answered: list[Block],
) -> tuple[list[float], list[int]]:
    """Return where each hit stands among the words of its block, and in which row."""
    keys = zip(exchanges["transcript"], exchanges["exchange"], strict=True)
    place = {key: at for at, key in enumerate(keys)}
    wanted = set(hits["turn_id"].dropna())
    before: dict[tuple[int, bool], int] = {}
    spans = {}
    for turn in turns[turns["exchange"].notna()].itertuples(index=False):
        at = place.get((turn.transcript, turn.exchange))
        if at is None or turn.role not in ("journalist", "principal"):
            continue
        blocks = asked if turn.role == "journalist" else answered
        done = before.get((at, blocks is asked), 0)
        before[at, blocks is asked] = done + turn.n_words
        if turn.turn_id in wanted:
            rate = turn.n_words / max(1, turn.end - turn.start)
            spans[turn.turn_id] = (blocks[at], done, rate, turn.start)
    x, y = [], []
    for hit in hits.itertuples(index=False):
        if hit.turn_id in spans:
            block, done, rate, start = spans[hit.turn_id]
            x.append(round(block.start + done + (hit.start - start) * rate, 1))
            y.append(block.row)
    return x, y
