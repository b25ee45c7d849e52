"""What "first", "never" and 0 times rest on: how much was looked through, of when."""

from collections.abc import Mapping
from datetime import date

import pandas as pd

from presskit.text import words_of
from presskit.text.prose import counted, day
from presskit.themes._theme_dictionary import Dictionary
from presskit.wording import say

_ENDS = ("since", "until")


def rests_on(turns: pd.DataFrame) -> dict[str, object]:
    """Return the size of some turns, and the days between which they were spoken.

    Parameters
    ----------
    turns : DataFrame
        With `transcript` and `text`, and `date` where it is known.

    Returns
    -------
    dict
        `n_transcripts`, `n_words`, `since` and `until` (days as they are written in
        ISO 8601, None if no day is known), and `n_undated` (transcripts).

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": ["a", "b", "c"], "text": "No jets.",
    ...     "date": pd.to_datetime(["2031-06-03", "2031-05-03", None])})
    >>> rests_on(turns)["n_words"], in_words(rests_on(turns))
    (6, '3 transcripts (6 words, 3 May 2031 to 3 Jun 2031, 1 has no day)')
    """
    return of_heads(turns.drop_duplicates("transcript"), len(words_of(turns)))


def of_heads(heads: pd.DataFrame, n_words: int | None) -> dict[str, object]:
    """Return the same of transcripts, a row each, in which so many words are said."""
    days = heads["date"].dropna() if "date" in heads else heads["transcript"][:0]
    ends = [days.min(), days.max()] if len(days) else []
    since, until = [str(pd.Timestamp(one).date()) for one in ends] or (None, None)
    return {
        "n_transcripts": len(heads),
        "n_words": n_words,
        "since": since,
        "until": until,
        "n_undated": len(heads) - len(days),
    }


def tell_dictionary(
    table: pd.DataFrame, turns: pd.DataFrame, themes: Dictionary, **chosen: object
) -> None:
    """Write beside a table what was looked for in some turns, and in how much.

    Parameters
    ----------
    table : DataFrame
        Its `attrs` get "fold", "dictionary" and "rests_on".
    turns : DataFrame
        As :func:`rests_on` takes them.
    themes : Dictionary
        What was looked for.
    **chosen : object
        What else was chosen.
    """
    n_exclusions = sum(entry.exclusion for entry in themes.entries)
    table.attrs["fold"] = {"fold": themes.fold}
    table.attrs["dictionary"] = {
        "n_themes": len(themes.themes),
        "n_patterns": len(themes.entries) - n_exclusions,
        "n_exclusions": n_exclusions,
        **chosen,
    }
    table.attrs["rests_on"] = rests_on(turns)


def in_words(known: Mapping) -> str:
    """Return the same in words.

    Parameters
    ----------
    known : mapping
        As :func:`rests_on` returns it.
    """
    n_words = known["n_words"]
    parts = [] if n_words is None else [counted(n_words, "word")]
    ends = [day(date.fromisoformat(known[one])) for one in _ENDS if known[one]]
    if ends:
        whole = say("findings.rests_on.days", **dict(zip(_ENDS, ends, strict=True)))
        parts.append(whole if len(set(ends)) > 1 else ends[0])
    if n := known["n_undated"]:
        parts.append(say("findings.rests_on.undated", n=n))
    transcripts, told = counted(known["n_transcripts"], "transcript"), ", ".join(parts)
    if not told:
        return transcripts
    return say("findings.rests_on.whole", transcripts=transcripts, parts=told)
