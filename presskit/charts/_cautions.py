"""The lines below a title that warn: of files read badly, and of missing answers."""

import pandas as pd

from presskit.charts import _house, _summaries


def of_files(
    transcripts: pd.DataFrame | None, frame: pd.DataFrame | None = None
) -> list[str]:
    """Return the line that says which files were not read well; none if all were.

    Parameters
    ----------
    transcripts : DataFrame or None
        As ``corpus.transcripts``; without it nothing is known of verdicts.
    frame : DataFrame, optional
        What is drawn; only the transcripts in it count.

    Examples
    --------
    >>> of_files(pd.DataFrame({"transcript": ["a"], "verdict": ["check"],
    ...     "verdict_why": ["check first"]}))
    ['a: check first.']
    """
    if transcripts is None or "verdict" not in transcripts:
        return []
    # Few columns: charts are drawn at every key, and rows of all take their time.
    transcripts = transcripts[["transcript", "verdict", "verdict_why"]]
    if frame is not None and _summaries.verdicts(transcripts):
        drawn = frame["transcript"].unique()  # of many rows of the same few
        transcripts = transcripts[transcripts["transcript"].isin(drawn)]
    said = _summaries.verdicts(transcripts)
    return [_house.plain(said)] if said else []


def of_answers(exchanges: pd.DataFrame) -> list[str]:
    """Return the line that says of how many exchanges no answer was found.

    None where more than half have one.

    Examples
    --------
    >>> of_answers(pd.DataFrame({"answer_words": [0, 0, 9]}))
    ['No answer was found in 2 of 3 exchanges: who speaks was probably misread.']
    """
    return _summaries.caveats(exchanges)
