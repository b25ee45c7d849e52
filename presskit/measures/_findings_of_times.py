"""Sentences about pauses and overlaps, for :mod:`presskit.measures.findings`."""

import pandas as pd

from presskit.measures._group import MIN_GROUP
from presskit.schema.results import OVERLAPS, PAUSES
from presskit.text.clock import clock
from presskit.text.prose import as_sentence, counted, listed, number


@as_sentence
def pauses(pauses_table: pd.DataFrame) -> str:
    """Describe how soon answers begin, and where the longest pause is.

    Parameters
    ----------
    pauses_table : DataFrame
        As :func:`presskit.measures.pauses` returns it.

    Returns
    -------
    str
        One or two sentences; no median of fewer than 5 pauses.

    Examples
    --------
    >>> pauses(pd.DataFrame({"transcript": "a", "speaker": ["Bo Ek"] * 3,
    ...     "start_time": [9.0, 80.0, None], "pause_seconds": [0.5, 2.0, None]}))
    'Of 3 answers right after a question, 2 have times, too few for a median: the pauses before them are 0.5 and 2 seconds. The longest, before an answer of Bo Ek, ends at 00:01:20 of a.'
    """  # noqa: E501
    table = pauses_table
    PAUSES.require(table, "transcript", "speaker", "start_time", "pause_seconds")
    if table.empty:
        return "No answer was found that stands right after a question."
    told = table.dropna(subset="pause_seconds")
    said = f"Of {counted(len(table), 'answer')} right after a question, "
    if told.empty:
        return f"{said}none has the times that a pause needs."
    seconds = told["pause_seconds"]
    said += f"{len(told):,} {'has' if len(told) == 1 else 'have'} times"
    if len(told) < MIN_GROUP:
        each = listed(number(one) for one in seconds)
        are = "pause before it is" if len(told) == 1 else "pauses before them are"
        said += f", too few for a median: the {are} {each} seconds."
    else:
        said += f"; the median pause before them is {number(seconds.median())} seconds."
    longest = told.loc[seconds.idxmax()]
    if not longest["pause_seconds"]:
        return said
    who = longest["speaker"] if pd.notna(longest["speaker"]) else "an unknown speaker"
    return (
        f"{said} The longest, before an answer of {who}, ends at "
        f"{clock(longest['start_time'])} of {longest['transcript']}."
    )


@as_sentence
def overlaps(overlaps_table: pd.DataFrame) -> str:
    """Describe how many turns begin before the one before ends, and in how many.

    Parameters
    ----------
    overlaps_table : DataFrame
        As :func:`presskit.measures.overlaps` returns it.

    Returns
    -------
    str
        One or two sentences.

    Examples
    --------
    >>> overlaps(pd.DataFrame({"transcript": ["a", "a"], "overlap_seconds": [0.5, 2.0],
    ...     "n_timed": 40}))
    '2 of 40 turns begin before the one before them ends, in 1 transcript; together they overlap by 2.5 seconds.'
    """  # noqa: E501
    table = overlaps_table
    OVERLAPS.require(table, "transcript", "overlap_seconds", "n_timed")
    if table.empty:
        return (
            "No turn begins before the one before it ends. Most exports put turns one "
            "after the other, so this may say nothing of who spoke over whom."
        )
    first = table.drop_duplicates("transcript")
    n = int(first["n_timed"].sum())
    begin = "begins" if len(table) == 1 else "begin"
    them, overlap = (
        ("it", "it overlaps") if len(table) == 1 else ("them", "they overlap")
    )
    return (
        f"{len(table):,} of {counted(n, 'turn')} {begin} before the one before {them} "
        f"ends, in {counted(len(first), 'transcript')}; together {overlap} by "
        f"{number(table['overlap_seconds'].sum())} seconds."
    )
