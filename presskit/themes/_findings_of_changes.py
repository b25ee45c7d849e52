"""What became of an earlier statement, in one or two sentences."""

from collections.abc import Sequence

import pandas as pd

from presskit.schema import TRANSCRIPTS
from presskit.schema.results import CHANGES
from presskit.text.prose import as_sentence, counted, day, listed
from presskit.themes._between import between
from presskit.wording import say

_MOST = 4  # numbers that a sentence names
_NAMED = 2  # files
_LITTLE = 0.1  # share of the sentences that came back
_ONE_EVENT = (
    "This may be one event in two files: see corpus.audit, and load one of them."
)
_SECTIONS = {
    "statement": ("statement", "There is no statement"),
    "qa": ("answers", "There are no answers"),
}
"""What a section is called, and that it is missing."""


@as_sentence
def changes(
    changes_table: pd.DataFrame, transcripts: pd.DataFrame | None = None
) -> str:
    """Describe how much of a statement is new, and which numbers changed.

    Parameters
    ----------
    changes_table : DataFrame
        As :func:`presskit.themes.changes` returns it.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives the days, and tells where the two are not by
        the same people.

    Returns
    -------
    str
        One to three sentences.

    Examples
    --------
    >>> table = pd.DataFrame({"status": ["reworded"], "start": 0, "earlier_start": 0,
    ...     "transcript": "june", "earlier_transcript": "may",
    ...     "sentence": ["We sent 8 boats."], "earlier": ["We sent 4 boats."]})
    >>> changes(table)
    '1 of 1 sentence of the statement came back from the earlier statement: 1 reworded. Numbers that changed: 4, now 8.'
    """  # noqa: E501
    needed = ("status", "sentence", "earlier", "transcript", "earlier_transcript")
    CHANGES.require(changes_table, *needed)
    days = days_of(transcripts)
    now, then = (
        _of(changes_table[name], days) for name in ("transcript", "earlier_transcript")
    )
    told = counts(changes_table, now, then) + _other_people(changes_table, transcripts)
    reworded = changes_table[changes_table["status"] == "reworded"]
    pairs = zip(reworded["sentence"], reworded["earlier"], strict=True)
    changed = [
        f"{then[one.earlier_start : one.earlier_end]}, now {now[one.start : one.end]}"
        for now, then in pairs
        for one in between(now, then)
        if one.kind == "number"
    ]
    if not changed:
        return told
    # Numbers hold commas themselves, so that these cannot part them.
    more = [f"{len(changed) - _MOST:,} more"] if len(changed) > _MOST else []
    return f"{told} Numbers that changed: {' · '.join(changed[:_MOST] + more)}."


def counts(table: pd.DataFrame, now: str = "", then: str = "") -> str:
    """Return the sentence about what is new, reworded, unchanged and gone.

    Parameters
    ----------
    table : DataFrame
        As :func:`presskit.themes.changes` returns it.
    now, then : str
        The days of both sides, where each is known.
    """
    n = table["status"].value_counts()
    new, reworded, same, gone = (
        int(n.get(name, 0)) for name in ("new", "reworded", "unchanged", "dropped")
    )
    held = table.attrs.get("changes", {})
    section = held.get("section", "statement")
    what, missing = _SECTIONS[section]
    if not (new + reworded + same):
        return f"{missing} to compare."
    of_now = f" of {now}" if now else ""
    of_then = then or f"the earlier {what}"
    twice = held.get("one_event", False)
    event = f" {_ONE_EVENT}" if twice else _left_out(held.get("left_out", ()))
    of = f"{counted(new + reworded + same, 'sentence')} of the {what}{of_now}"
    told = _came_back(same, reworded, of, of_then)
    if section == "statement":
        if little_in_common(table):
            told = say("findings.hardly", said=told[0].lower() + told[1:])
        told += _new_and_gone(new, gone, of_then)
    return told + event


def little_in_common(table: pd.DataFrame) -> bool:
    """Return True if a tenth of the sentences or less stood in the earlier statement.

    Parameters
    ----------
    table : DataFrame
        As :func:`presskit.themes.changes` returns it.

    Returns
    -------
    bool

    Examples
    --------
    >>> little_in_common(pd.DataFrame({"status": ["new"] * 9 + ["unchanged"]}))
    True
    """
    n = table["status"].value_counts()
    back = n.get("reworded", 0) + n.get("unchanged", 0)
    return bool(back <= _LITTLE * (back + n.get("new", 0)))


def _came_back(same: int, reworded: int, of: str, then: str) -> str:
    if not same + reworded:
        return say("findings.none_came_back", of=of, then=then)
    parts = {"same": same, "reworded": reworded}
    how = [say(f"findings.as_{name}", n=n) for name, n in parts.items() if n]
    return say(
        "findings.came_back", n=same + reworded, of=of, then=then, how=", ".join(how)
    )


def _new_and_gone(new: int, gone: int, then: str) -> str:
    parts = [say("findings.new", n=new)] * bool(new)
    parts += [say("findings.gone", n=gone, then=then)] * bool(gone)
    return f" {'; '.join(parts)}." if parts else ""


def _other_people(table: pd.DataFrame, transcripts: pd.DataFrame | None) -> str:
    """Tell that two people say the two sides, where one is known of each."""
    named = None if transcripts is None else transcripts.get("principal")
    if named is None:
        return ""
    who = named.set_axis(transcripts["transcript"])
    sides = (table[name].dropna() for name in ("transcript", "earlier_transcript"))
    of_sides = [ids.drop_duplicates().map(who).dropna().unique() for ids in sides]
    if any(len(names) != 1 for names in of_sides):
        return ""
    (now,), (then,) = of_sides
    return "" if now == then else f" {say('findings.other_people', now=now, then=then)}"


def _left_out(ids: Sequence[str]) -> str:
    """Name the files that were left out as those of the same event."""
    if not ids:
        return ""
    return f" {say('findings.left_out', files=listed(ids, _NAMED))}"


def _of(ids: pd.Series, days: dict[str, str]) -> str:
    """Return the day of a side that is one transcript."""
    known = ids.dropna().unique()
    return days.get(known[0], "") if len(known) == 1 else ""


def days_of(transcripts: pd.DataFrame | None) -> dict[str, str]:
    """Return the day of each transcript, where no other has the same."""
    if transcripts is None:
        return {}
    TRANSCRIPTS.require(transcripts, "transcript", "date")
    days = transcripts.set_index("transcript")["date"].dropna()
    return days[~days.duplicated(keep=False)].map(day).to_dict()
