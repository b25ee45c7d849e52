"""Which files hold the event of another one, and are no earlier statement."""

from collections.abc import Sequence
from typing import TypeVar

import pandas as pd

from presskit.text import Spoken, same_words

One = TypeVar("One")


def of_one_event(turns: pd.DataFrame, transcript: str) -> list[str]:
    """Return the transcripts that hold the event of one: of its day, in its words.

    Parameters
    ----------
    turns : DataFrame
        With transcript and text; without a date it is known of none.
    transcript : str

    Returns
    -------
    list of str
        The others, in the order of the turns.

    See Also
    --------
    presskit.text.same_words : tells it, here as for ``corpus.audit``.

    Examples
    --------
    >>> talk = " ".join(f"neighbourhood{n} councillors{n} met" for n in range(20))
    >>> turns = pd.DataFrame({"transcript": ["a", "b", "c"], "date": "2031-05-03",
    ...     "text": [talk, f"Well. {talk.upper()}", "No."]})
    >>> of_one_event(turns, "a"), of_one_event(turns, "c")
    (['b'], [])
    """
    if "date" not in turns:
        return []
    days = turns.drop_duplicates("transcript").set_index("transcript")["date"]
    of_day = days.index[days == days.get(transcript)].tolist()
    if len(of_day) < 2:
        return []
    talk = turns[turns["transcript"].isin(of_day)].groupby("transcript", sort=False)
    files = {name: "\n".join(own) for name, own in talk["text"]}
    # They are of one day, whichever it is.
    found = same_words([Spoken(None, text) for text in files.values()])
    names, joined = [*files], {transcript}
    for one in found * len(found):  # of three files two pairs may tell
        pair = {names[one.one], names[one.two]}
        joined |= pair if joined & pair else set()
    return [name for name in files if name in joined and name != transcript]


def parted(before: Sequence[One], same: Sequence[One]) -> tuple[list[One], list[One]]:
    """Part transcripts that hold the event of a later one from those that do not.

    Where all of them do, they are none: there is nothing else to hold it against.

    Parameters
    ----------
    before : sequence
        Transcripts, in any order.
    same : sequence
        Those of the event.

    Returns
    -------
    list, list
        Those of the event, and the others.

    Examples
    --------
    >>> parted(["a", "b", "c"], ["b"]), parted(["b"], ["b"])
    ((['b'], ['a', 'c']), ([], ['b']))
    """
    others = [one for one in before if one not in same]
    return ([one for one in before if one in same] if others else []), others or [
        *before
    ]
