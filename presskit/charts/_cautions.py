"""The lines below a title that warn: of files read badly, and of missing answers."""

import pandas as pd

from presskit.charts import _house, _summaries
from presskit.schema import CHECK, UNSOUND
from presskit.text.prose import event_in_words, listed
from presskit.wording import say

_SAID = {UNSOUND: "charts.caution.unsound", CHECK: "charts.caution.check"}
_NEEDED = ("transcript", "date", "event", "verdict", "verdict_why")
_NAME, _FILES = 28, 3  # characters of a file's name, and files that are named


def of_files(
    transcripts: pd.DataFrame | None, frame: pd.DataFrame | None = None
) -> list[str]:
    """Return the line that says which files were not read well; none if all were.

    Of one the reason is given, too; of several the audit has them.

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
    >>> of_files(pd.DataFrame({"transcript": ["a", "b"], "verdict": "check",
    ...     "verdict_why": "check first"}))
    ['Check first: a and b.']
    """
    if transcripts is None or "verdict" not in transcripts:
        return []
    poor = transcripts["verdict"].isin(list(_SAID)).to_numpy()
    if not poor.any():
        return []
    # Few columns: charts are drawn at every key, and rows of all take their time.
    known = [one for one in _NEEDED if one in transcripts]
    transcripts = transcripts[known][poor]
    if frame is not None:
        drawn = frame["transcript"].unique()  # of many rows of the same few
        transcripts = transcripts[transcripts["transcript"].isin(drawn)]
    if len(transcripts) <= 1:  # there is room for the reason
        said = _summaries.verdicts(transcripts)
        return [_house.plain(said)] if said else []
    ids = {
        verdict: _names(transcripts[transcripts["verdict"] == verdict])
        for verdict in _SAID
    }
    told = [
        say(key, files=listed([_house.shortened(id_, _NAME) for id_ in own], _FILES))
        for key, own in zip(_SAID.values(), ids.values(), strict=True)
        if len(own)
    ]
    return [_house.plain(" ".join(told))]


def _names(transcripts: pd.DataFrame) -> list[str]:
    """Return the names that people know transcripts by: day and event, else the id."""
    if "event" not in transcripts:
        return transcripts["transcript"].tolist()
    columns = (transcripts[name].tolist() for name in ("date", "event", "transcript"))
    return [
        event_in_words(date, event) or id_
        for date, event, id_ in zip(*columns, strict=True)
    ]


def of_answers(exchanges: pd.DataFrame) -> list[str]:
    """Return the line that says of how many exchanges no answer was found.

    None where more than half have one.

    Examples
    --------
    >>> of_answers(pd.DataFrame({"answer_words": [0, 0, 9]}))
    ['No answer was found in 2 of 3 exchanges: who speaks was probably misread.']
    """
    return _summaries.caveats(exchanges)
