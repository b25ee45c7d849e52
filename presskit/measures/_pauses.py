"""The time between a question and its answer, and turns that begin too early."""

import numpy as np
import pandas as pd

from presskit.errors import TableError
from presskit.measures._units import unit_of
from presskit.schema import TURNS
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.sure_names import sure_names
from presskit.schema.times import times_of

_NEEDED = (
    *("transcript", "turn", "exchange", "role", "start_time", "end_time"),
    *("speaker", "speaker_from", "speaker_p", "label"),
)
_LEAST = 0.1
"""Seconds; what overlaps by less is how times were rounded."""


def pauses(turns: pd.DataFrame) -> pd.DataFrame:
    """Measure the pause between each question and the answer right after it.

    Parameters
    ----------
    turns : DataFrame
        One row a turn, as ``corpus.turns``.

    Returns
    -------
    DataFrame
        One row a turn of the podium that stands right after a turn of an asker in the
        same exchange, in the order of `turns`. Where a moderator speaks between the
        two there is no row.

        =============  =======  ===================================================
        transcript     str      id of the transcript
        exchange       Int64    position in the transcript, from 1
        turn           int64    turn of the answer, counted from 0
        asker          str      name to show; NA if unknown
        speaker        str      who answers, name to show; NA if unknown
        start_time     float64  when the answer begins (seconds from the start); NA
                                if not told
        pause_seconds  float64  from the end of the question to the beginning of the
                                answer (seconds); 0 where the answer begins earlier;
                                NA if one of the two is not told
        =============  =======  ===================================================

        Without such turns the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column that is needed, or its source tells no time at which
        a turn ends.

    Notes
    -----
    ``pauses(turns)["pause_seconds"].describe()`` counts those that are told. A pause
    is as exact as the times of the source: where they are whole seconds, so is it.
    A long one may be an interpreter who is still speaking, and no hesitation.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0, 1], "exchange": 1,
    ...     "role": ["journalist", "principal"], "speaker": ["Yi", "Bo Ek"],
    ...     "speaker_from": "label", "speaker_p": 1.0, "label": "",
    ...     "start_time": [0.0, 5.5], "end_time": [4.0, 9.0]})
    >>> pauses(turns)[["asker", "speaker", "pause_seconds"]]
      asker speaker  pause_seconds
    0    Yi   Bo Ek            1.5
    """
    turns = TURNS.spoken(turns, "transcript").reset_index(drop=True)
    pairs = _pairs(turns)
    exchange = turns["exchange"]
    same = (exchange == exchange.shift()).fillna(False).astype(bool)
    asked = turns["role"].shift() == JOURNALIST
    answers = (turns["role"] == PRINCIPAL) & asked & same & pairs["neighbour"]
    names = sure_names(turns)
    table = turns[["transcript", "exchange", "turn"]].assign(
        asker=names.shift(),
        speaker=names,
        start_time=turns["start_time"].astype("float64"),
        pause_seconds=pairs["gap"].clip(lower=0),
    )
    return table[answers].reset_index(drop=True)


def overlaps(turns: pd.DataFrame) -> pd.DataFrame:
    """List the turns that begin before the one before them ends.

    Parameters
    ----------
    turns : DataFrame
        One row a turn, as ``corpus.turns``.

    Returns
    -------
    DataFrame
        One row such a turn, in the order of `turns`:

        ================  ========  ==============================================
        transcript        str       id of the transcript
        exchange          Int64     exchange of the turn; NA if none
        turn              int64     position in the transcript, counted from 0
        speaker           str       name to show; NA if unknown
        role              category  role of the speaker
        speaker_before    str       who is not yet done; NA if unknown
        role_before       category  role of the one who is not yet done
        start_time        float64   when the turn begins (seconds from the start)
        overlap_seconds   float64   how long both speak (seconds)
        n_turns           int64     turns of the transcript (count)
        n_timed           int64     those of which it is known whether they begin so
                                    early (count), the same in each row of it
        ================  ========  ==============================================

        Without such turns the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column that is needed, or its source tells no time at which
        a turn ends.

    Notes
    -----
    Less than a tenth of a second is how times are rounded, and no overlap. A turn that
    begins before the one before *begins* is none either: there times go back, which the
    audit tells. Most exports put turns one after the other, so that who speaks over
    whom is lost: no overlap in them means nothing.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0, 1], "exchange": 1,
    ...     "role": ["journalist", "principal"], "speaker": ["Yi", "Bo Ek"],
    ...     "speaker_from": "label", "speaker_p": 1.0, "label": "",
    ...     "start_time": [0.0, 3.5], "end_time": [4.0, 9.0]})
    >>> overlaps(turns)[["speaker", "speaker_before", "overlap_seconds"]]
      speaker speaker_before  overlap_seconds
    0   Bo Ek             Yi              0.5
    """
    turns = TURNS.spoken(turns, "transcript").reset_index(drop=True)
    pairs = _pairs(turns)
    names = sure_names(turns)
    whole = turns["transcript"]
    known = pairs["gap"].notna()
    table = turns[["transcript", "exchange", "turn"]].assign(
        speaker=names,
        role=turns["role"],
        speaker_before=names.shift(),
        role_before=turns["role"].shift(),
        start_time=turns["start_time"].astype("float64"),
        overlap_seconds=pairs["both"],
        n_turns=whole.groupby(whole).transform("size").astype("int64"),
        n_timed=known.groupby(whole).transform("sum").astype("int64"),
    )
    return table[pairs["both"] >= _LEAST].reset_index(drop=True)


def _pairs(turns: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs of each turn and the one before it, where that is in the table.

    `gap` is from the end of the one before to the beginning of this one (seconds),
    `both` for how long both speak; NA where the source does not tell.
    """
    TURNS.require(turns, *_NEEDED)
    times = times_of(turns)
    unit_of("seconds", turns, "turn", instead="")
    if len(turns) and not times.told.any():
        raise TableError(
            "the source tells when turns begin, and of none when it ends: a pause or "
            "an overlap needs both. Captions (.vtt, .srt) and most JSON exports have "
            "both; load such a file."
        )
    end = pd.Series(np.where(times.told, times.end, np.nan))
    begin, before = pd.Series(times.begin), end.shift()
    follows = pd.Series(times.follows)
    gap = (begin - before).where(follows).round(3)
    both = (np.minimum(before, end.fillna(np.inf)) - begin).where(follows).round(3)
    transcript, number = turns["transcript"], turns["turn"]
    neighbour = (transcript == transcript.shift()) & (number == number.shift() + 1)
    return pd.DataFrame({"gap": gap, "both": both, "neighbour": neighbour})
