"""What the tables of measures show, each in a sentence that holds for any corpus.

The sentences are plain text with names and labels as the source prints them: escape
them where they meet HTML or Markdown.
"""

from collections import Counter

import pandas as pd

from presskit.measures._findings_of_corpora import corpus, verdicts
from presskit.measures._findings_of_lengths import (
    answer_lengths,
    questions_and_length,
    roles,
)
from presskit.measures._group import extent, spoken
from presskit.schema import AUDIT, EXCHANGES, SEVERITIES, Table, cells
from presskit.text.prose import (
    as_sentence,
    counted,
    listed,
)

__all__ = [
    "answer_lengths",
    "askers",
    "corpus",
    "doubts",
    "floor",
    "followups",
    "questions_and_length",
    "roles",
    "verdicts",
]

_NOTHING_ASKED = "No exchange was found, so nobody is known to have asked."
_NAMELESS = {"asker": "an unknown asker", "outlet": "no named outlet"}
_FLOOR = Table("floor", "one asker or another group", {})


@as_sentence
def askers(exchanges: pd.DataFrame) -> str:
    """Describe how many asked, for how many outlets, and who came back.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.

    Returns
    -------
    str
        One to three sentences.

    Examples
    --------
    >>> askers(pd.DataFrame({"transcript": ["a", "b"], "exchange": 1,
    ...     "asker_id": "x", "asker": "Xu", "outlet": "NTV"}))
    '1 asker of 1 outlet had the floor in 2 exchanges in 2 transcripts; 1 came back in another transcript: Xu.'
    """  # noqa: E501
    EXCHANGES.require(
        exchanges, "transcript", "exchange", "asker_id", "asker", "outlet"
    )
    if exchanges.empty:
        return _NOTHING_ASKED
    rows = spoken(exchanges, "exchange")
    people = rows.dropna(subset="asker_id").groupby("asker_id", sort=False)
    names, met = people["asker"].first(), people["transcript"].nunique()
    outlets = cells.one_row_a_group(rows, "outlet")["outlet"].nunique()
    if names.empty:
        return (
            f"{counted(len(rows), 'exchange')}, and no asker is known in any of them."
        )
    said = counted(len(names), "asker")
    if outlets:
        said += f" of {counted(outlets, 'outlet')}"
    said += f" had the floor in {extent(rows)}"
    if rows["transcript"].nunique() > 1:
        back = names[met > 1].tolist()
        said += f"; {len(back) or 'none'} came back in another transcript"
        said += f": {listed(back)}" if back else ""
    doubts = []
    if shared := int(names.duplicated(keep=False).sum()):
        doubts.append(
            f"{counted(shared, 'asker')} are shown under a name that others have too "
            "and may be fewer people"
        )
    if unknown := int(rows["asker_id"].isna().sum()):
        doubts.append(f"no asker is known in {counted(unknown, 'exchange')}")
    if silent := int(rows["outlet"].isna().sum()):
        doubts.append(f"no outlet is named in {counted(silent, 'exchange')}")
    return f"{said}. {_sentence('; '.join(doubts))}".strip()


@as_sentence
def floor(floor_table: pd.DataFrame) -> str:
    """Describe who had the floor first, and how evenly it went round.

    Parameters
    ----------
    floor_table : DataFrame
        As :func:`presskit.measures.floor` returns it.

    Returns
    -------
    str
        One or two sentences.

    Examples
    --------
    >>> floor(pd.DataFrame({"asker": ["Yi", "Xu", "Wu"], "order": [1, 2, 4],
    ...     "n_exchanges": [2, 1, 1]}))
    'The floor went to 3 askers, to Yi first; 2 had it once, 1 twice.'
    """
    by = floor_table.columns[0] if len(floor_table.columns) else "asker"
    _FLOOR.require(floor_table, by, "order", "n_exchanges")
    if floor_table.empty:
        return "No exchange was found, so the floor went to nobody."
    rows = floor_table.sort_values("order", kind="stable")
    named, nameless = rows[rows[by].notna()], rows[rows[by].isna()]
    without = int(nameless["n_exchanges"].sum())
    if named.empty:
        return f"The floor was given {_times(without)}, each time to {_nobody(by)}."
    many, n = counted(len(named), _unit(by)), named["n_exchanges"]
    if len(named) == 1:
        said = f"The floor went to {many}, {_first(named, by)}, {_times(n.item())}."
    else:
        said = f"The floor went to {many}, to {_first(named, by)} first; {_often(n)}."
    if by == "outlet":
        said += " A joint exchange counts for each of its outlets."
    if without:
        said += f" It went {_times(without)} to {_nobody(by)}."
    if by == "asker" and (shared := int(named[by].duplicated(keep=False).sum())):
        said += (
            f" {shared:,} of the askers are shown under a name that others have too "
            "and may be fewer people."
        )
    return said


@as_sentence
def followups(exchanges: pd.DataFrame) -> str:
    """Describe in how many exchanges the asker spoke again, and who did.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.

    Returns
    -------
    str
        Two sentences.

    Examples
    --------
    >>> followups(pd.DataFrame({"transcript": "a", "exchange": [1, 2],
    ...     "asker": ["Yi", "Xu"], "n_followups": [0, 1]}))
    'In 1 of 2 exchanges in 1 transcript the asker spoke again: Xu. Where the floor is handed on after each answer, this tells more of the format than of the askers.'
    """  # noqa: E501
    EXCHANGES.require(exchanges, "transcript", "exchange", "asker", "n_followups")
    if exchanges.empty:
        return _NOTHING_ASKED
    rows = spoken(exchanges, "exchange")
    again = rows[rows["n_followups"] > 0]
    names = again["asker"].dropna().drop_duplicates().tolist()
    said = f"In {len(again) or 'none'} of {extent(rows)} the asker spoke again"
    said += f": {listed(names)}." if names else "."
    return (
        f"{said} Where the floor is handed on after each answer, this tells more of "
        "the format than of the askers."
    )


@as_sentence
def doubts(audit: pd.DataFrame) -> str:
    """Describe how much in the sources is to be looked at, and of which kinds.

    Parameters
    ----------
    audit : DataFrame
        As ``corpus.audit``.

    Returns
    -------
    str
        One or two sentences.

    Examples
    --------
    >>> doubts(pd.DataFrame({"transcript": "a", "severity": ["note", "warning"],
    ...     "kind": ["label without colon", "one person?"]}))
    '2 things to look at before trusting a number, in 1 transcript: 1 warning and 1 note. By kind: label without colon (1) and one person? (1).'
    """  # noqa: E501
    AUDIT.require(audit, "transcript", "severity", "kind")
    if audit.empty:
        return "The sources were read without a doubt worth noting."
    severities = audit["severity"].astype("str").value_counts()
    counts = [counted(severities[s], s) for s in SEVERITIES if s in severities]
    kinds = Counter(audit["kind"]).items()
    most_first = sorted(kinds, key=lambda item: (-item[1], item[0]))
    by_kind = [f"{kind} ({n:,})" for kind, n in most_first]
    where = counted(audit["transcript"].nunique(), "transcript")
    return (
        f"{counted(len(audit), 'thing')} to look at before trusting a number, in "
        f"{where}: {listed(counts)}. By kind: {listed(by_kind)}."
    )


def _times(n: int) -> str:
    return {1: "once", 2: "twice"}.get(n, f"{n:,} times")


def _unit(by: str) -> str:
    return by if by in ("asker", "outlet", "transcript") else "group"


def _nobody(by: str) -> str:
    return _NAMELESS.get(by, f"those without {by}")


def _first(rows: pd.DataFrame, by: str) -> str:
    """Return the first to have the floor; of a joint exchange, all its outlets."""
    first = rows[rows["order"] == rows["order"].iloc[0]]
    if by == "asker" and "outlet" in rows and pd.notna(first["outlet"].iloc[0]):
        return f"{first[by].iloc[0]} ({first['outlet'].iloc[0]})"
    return listed(map(str, first[by]))


def _often(n_exchanges: pd.Series) -> str:
    """Return how many had the floor once, how many twice, and so on."""
    spread = n_exchanges.value_counts().sort_index()
    often = []
    for times, n in list(spread.items())[:4]:
        had = "" if often and times < 3 else "had it "  # "5 40 times" is a riddle
        often.append(f"{n:,} {had}{_times(times)}")
    if rest := int(spread.iloc[4:].sum()):
        often.append(f"{rest:,} more often, up to {_times(spread.index[-1])}")
    return ", ".join(often)


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""
