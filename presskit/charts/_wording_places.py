"""Where wordings are said first, in words, and what a page needs to draw them anew."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from presskit.charts._events import Event, events, occasions
from presskit.text.prose import counted

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
    event = shown[row.transcript]
    place = f"first {event.label}"
    place += "" if pd.isna(row.line) else f", line {row.line:,}"
    who = row.speaker if isinstance(row.speaker, str) else "unknown speaker"
    speakers = f", {row.n_speakers:,} speakers" if row.n_speakers > 1 else ""
    where = f" in {row.n_transcripts:,} transcripts" if row.n_transcripts > 1 else ""
    parts = [f"{place}, {who}", f"{counted(row.n_turns, 'turn')}{where}{speakers}"]
    if not pd.isna(row.press_first) and row.n_press:
        first = " first" if row.press_first else ", too"
        parts.append(f"journalists said it{first}, {row.n_press:,}×")
    return parts


def whole(n: int, transcripts: pd.DataFrame | None) -> str:
    """Return among what the first place of a wording is the first.

    Parameters
    ----------
    n : int
        Transcripts.
    transcripts : DataFrame or None
    """
    if transcripts is None:
        return "what is loaded"
    return f"{occasions(n, transcripts)} loaded"


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
        times, turns, lines told of it, and numbers of the turns that say it, as texts,
        so that in a notebook each row takes few lines and none is like a telephone
        number;
        `apart` counts greetings and the like, `whole` is where the first place is.
    """
    place = {id_: at for at, id_ in enumerate(transcripts["transcript"])}
    lines = table[table["kind"] == LINE]
    shown = events(lines, transcripts)
    rows = zip(lines.index.tolist(), lines.itertuples(index=False), strict=True)
    return {
        "apart": len(table) - len(lines),
        "whole": whole(len(transcripts), transcripts),
        "rows": [
            [
                *(place[row.transcript], row.wording, int(row.n), int(row.n_turns)),
                *("\n".join(told(row, shown)), ",".join(map(str, np.unique(said[at])))),
            ]
            for at, row in rows
        ],
    }
