"""Where wordings are said first, in words, and what a page needs to draw them anew."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from presskit.charts._events import Event, occasions
from presskit.wording import say

LINE = "line"


def told(row: tuple, shown: dict[str, Event]) -> list[str]:
    """Return the first place of a wording, and its counts; not escaped.

    Parameters
    ----------
    row : named tuple
        As :func:`presskit.themes.wordings` has it.
    shown : dict of str to Event
        What the transcripts are called.
    """
    unknown = say("explorers.unknown_speaker")
    place = {
        "event": shown[row.transcript].label,
        "who": row.speaker if isinstance(row.speaker, str) else unknown,
    }
    key = "place"
    if pd.notna(row.line):
        key, place["line"] = "place_line", row.line
    return [say(f"charts.wordings.told.{key}", **place), *_known(row)]


def _known(row: tuple) -> list[str]:
    """Return the counts of a wording, and how it is said by the press."""
    parts = [_counts(row)]
    if not pd.isna(row.press_first) and row.n_press:
        first = "press_first" if row.press_first else "press_too"
        parts.append(say(f"charts.wordings.told.{first}", n=row.n_press))
    return parts


def _counts(row: tuple) -> str:
    """Return the number of turns that say a wording, and of speakers, if several."""
    counts = say("charts.count.turn", n=row.n_turns)
    if row.n_transcripts > 1:
        transcripts = say("charts.wordings.told.transcripts", n=row.n_transcripts)
        counts = f"{counts} {transcripts}"
    if row.n_speakers > 1:
        counts += f", {say('charts.count.speaker', n=row.n_speakers)}"
    return counts


def whole(n: int, transcripts: pd.DataFrame | None) -> str:
    """Return the note that says among what the first place of a wording is first.

    Parameters
    ----------
    n : int
        Transcripts.
    transcripts : DataFrame or None
    """
    if transcripts is None:
        return say("charts.wordings.first_loaded")
    return say("charts.wordings.first", occasions=occasions(n, transcripts))


def for_page(
    table: pd.DataFrame, transcripts: pd.DataFrame, said: Sequence[np.ndarray]
) -> dict[str, object]:
    """Return the data with which a page draws :func:`presskit.charts.wordings`.

    A page draws those that are said in the turns that its filters leave.

    Parameters
    ----------
    table : DataFrame
        As :func:`presskit.themes.wordings` returns it.
    transcripts : DataFrame
        As ``corpus.transcripts``.
    said : sequence of ndarray of int
        For each row the turns that say it, as a page numbers them.

    Returns
    -------
    dict
        `rows` are the wordings: transcript of the first place (its number), words,
        times, turns, the line of that place (0 where it is lost) and its speaker,
        lines told of it, and numbers of the turns that say it, as texts,
        so that in a notebook each row takes few lines and none is like a telephone
        number, and whether one transcript alone says it;
        `apart` counts greetings and the like, `whole` is where the first place is.
    """
    place = {id_: at for at, id_ in enumerate(transcripts["transcript"])}
    lines = table[table["kind"] == LINE]
    rows = zip(lines.index.tolist(), lines.itertuples(index=False), strict=True)
    return {
        "apart": len(table) - len(lines),
        "whole": whole(len(transcripts), transcripts),
        "rows": [
            [
                *(place[row.transcript], row.wording, int(row.n), int(row.n_turns)),
                0 if pd.isna(row.line) else int(row.line),
                row.speaker if isinstance(row.speaker, str) else "",
                *("\n".join(_known(row)), ",".join(map(str, np.unique(said[at])))),
                bool(row.n_transcripts == 1),
            ]
            for at, row in rows
        ],
    }
