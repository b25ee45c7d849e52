"""What the tables of measures show, each in a sentence that holds for any corpus.

The sentences are plain text with names and labels as the source prints them: escape
them where they meet HTML or Markdown.
"""

from collections import Counter

import pandas as pd

from presskit.doubts import Kind, label_of
from presskit.measures._findings_of_corpora import corpus, origin, verdicts
from presskit.measures._findings_of_lengths import (
    answer_lengths,
    questions_and_length,
    roles,
)
from presskit.measures._findings_of_methods import methods
from presskit.measures._findings_of_times import overlaps, pauses
from presskit.measures._group import extent, spoken
from presskit.schema import AUDIT, EXCHANGES, SEVERITIES, cells
from presskit.schema.groups import groups_of
from presskit.schema.ids import named
from presskit.schema.in_time import in_time
from presskit.schema.results import FLOOR
from presskit.text.prose import (
    as_sentence,
    counted,
    listed,
)
from presskit.wording import say

__all__ = [
    "answer_lengths",
    "askers",
    "corpus",
    "doubts",
    "floor",
    "followups",
    "kinds_of_doubt",
    "methods",
    "origin",
    "overlaps",
    "pauses",
    "questions_and_length",
    "roles",
    "verdicts",
]

_NOTHING_ASKED = "No exchange was found, so nobody is known to have asked."
_NAMELESS = {"asker": "askers without a name", "outlet": "no named outlet"}
_NOBODY = {"asker": "nobody is named", "outlet": "no outlet is named"}
_KINDS = 4  # of doubt that a sentence names
_NO_DOUBT = "The sources were read without a doubt worth noting."


@as_sentence
def askers(exchanges: pd.DataFrame, audit: pd.DataFrame | None = None) -> str:
    """Describe how many asked, for how many outlets, and who came back.

    Where most exchanges name nobody, that is said first: whoever is printed as "Q" is
    not counted as a person.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.
    audit : DataFrame, optional
        As ``corpus.audit``. While it is open there of two askers whether they are one
        person, those who came back are "at least" so many.

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
    exchanges = EXCHANGES.of(
        exchanges, "transcript", "exchange", "asker_id", "asker", "outlet"
    )
    if exchanges.empty:
        return _NOTHING_ASKED
    rows = spoken(in_time(exchanges), "exchange")
    known = groups_of(rows, "asker_id").notna()
    unknown = int((~known).sum())
    if not known.any():
        nobody = f"In {extent(rows)} nobody is named"
        if rows["outlet"].isna().all():
            return f"{nobody}, and no outlet."
        return f"{nobody}. {_sentence(_without_outlet(rows))}".strip()
    nobody = f"Nobody is named in {unknown:,} of {extent(rows)}."
    if 2 * unknown > len(rows):
        doubts = _doubts_of_askers(rows[known])
        said = f"{nobody} In the others {_people(rows[known])} had the floor"
    else:
        where = f"{len(rows) - unknown:,} of " if unknown else ""
        doubts = [f"nobody is named in {counted(unknown, 'exchange')}"] * bool(unknown)
        doubts += _doubts_of_askers(rows[known])
        said = f"{_people(rows[known])} had the floor in {where}{extent(rows)}"
    doubts = "; ".join(filter(None, [*doubts, _without_outlet(rows)]))
    back = _returns(rows, known, 0 if audit is None else _n_open(audit))
    return f"{said}{back}. {_sentence(doubts)}".strip()


def _n_open(audit: pd.DataFrame) -> int:
    """Return the number of pairs of askers who may be one person."""
    AUDIT.require(audit, "kind")
    return int((audit["kind"] == str(Kind.SAME_PERSON)).sum())


def _people(rows: pd.DataFrame) -> str:
    """Return the number of askers, and of their outlets."""
    outlets = cells.one_row_a_group(rows, "outlet")["outlet"].nunique()
    said = counted(rows["asker_id"].nunique(), "asker")
    return said + (f" of {counted(outlets, 'outlet')}" if outlets else "")


def _returns(rows: pd.DataFrame, known: pd.Series, n_open: int) -> str:
    """Return the askers of more than one transcript, where there are several."""
    if rows["transcript"].nunique() == 1:
        return ""
    people = rows[known].groupby("asker_id", sort=False)
    names, met = people["asker"].first(), people["transcript"].nunique()
    back = names[met > 1].tolist()
    least = "at least " if back and n_open else ""
    said = f"; {least}{len(back) or 'none'} came back in another transcript"
    said += f": {listed(back)}" if back else ""
    if not n_open:
        return said
    pairs = "a pair" if n_open == 1 else f"{n_open:,} pairs"
    return f"{said} (of {pairs} of askers it is open whether they are one person)"


def _doubts_of_askers(rows: pd.DataFrame) -> list[str]:
    """Return the reasons why askers may be others, or fewer, than their names say."""
    people = rows.drop_duplicates("asker_id")
    doubts = []
    if numbered := int((~named(people["asker_id"])).sum()):
        doubts.append(f"{numbered:,} of the askers are known by a number only")
    if shared := int(people["asker"].duplicated(keep=False).sum()):
        doubts.append(
            f"{counted(shared, 'asker')} are shown under a name that others have too "
            "and may be fewer people"
        )
    return doubts


def _without_outlet(rows: pd.DataFrame) -> str:
    silent = int(rows["outlet"].isna().sum())
    return f"no outlet is named in {counted(silent, 'exchange')}" if silent else ""


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
    FLOOR.require(floor_table, by, "order", "n_exchanges")
    if floor_table.empty:
        return "No exchange was found, so the floor went to nobody."
    rows = floor_table.sort_values("order", kind="stable")
    known, nameless = rows[rows[by].notna()], rows[rows[by].isna()]
    without = int(nameless["n_exchanges"].sum())
    if known.empty:
        nobody = _NOBODY.get(by, f"no {by} is known")
        return f"The floor was given {_times(without)}; {nobody} there."
    many, n = counted(len(known), _unit(by)), known["n_exchanges"]
    if len(known) == 1:
        said = f"The floor went to {many}, {_first(known, by)}, {_times(n.item())}."
    else:
        later = without and nameless["order"].min() < known["order"].min()
        among = " of those named" * bool(later)
        first = f"{_first(known, by)} first{among}"
        said = f"The floor went to {many}, to {first}; {_often(n)}."
    if by == "outlet":
        said += " A joint exchange counts for each of its outlets."
    if without > int(n.sum()):
        nobody = _NOBODY.get(by, f"no {by} is known")
        said = f"In {counted(without, 'exchange')} {nobody}. In the others {_low(said)}"
    elif without:
        said += f" It went {_times(without)} to {_nobody(by)}."
    if by == "asker" and (shared := int(known[by].duplicated(keep=False).sum())):
        said += (
            f" {shared:,} of the askers are shown under a name that others have too "
            "and may be fewer people."
        )
    return said


@as_sentence
def followups(exchanges: pd.DataFrame) -> str:
    """Describe in how many exchanges the asker asked again, and who did.

    Parameters
    ----------
    exchanges : DataFrame
        One row an exchange, as ``corpus.exchanges``.

    Returns
    -------
    str
        Two or three sentences.

    Examples
    --------
    >>> followups(pd.DataFrame({"transcript": "a", "exchange": [1, 2],
    ...     "asker_id": ["y", "x"], "asker": ["Yi", "Xu"], "n_followups": [0, 1]}))
    'In 1 of 2 exchanges in 1 transcript the asker asked again: Xu. Where the floor is handed on after each answer, this tells more of the format than of the askers.'
    """  # noqa: E501
    exchanges = EXCHANGES.of(
        exchanges, "transcript", "exchange", "asker_id", "asker", "n_followups"
    )
    if exchanges.empty:
        return _NOTHING_ASKED
    rows = spoken(in_time(exchanges), "exchange")
    again = rows[rows["n_followups"] > 0]
    who = again["asker"].where(named(again["asker_id"]))
    names = who.dropna().drop_duplicates().tolist()
    said = f"In {len(again) or 'none'} of {extent(rows)} the asker asked again"
    said += f": {listed(names)}." if names else "."
    unnamed = int(who.isna().sum())
    if names and unnamed:
        said += f" In {unnamed:,} of them nobody is named."
    return (
        f"{said} Where the floor is handed on after each answer, this tells more of "
        "the format than of the askers."
    )


@as_sentence
def doubts(audit: pd.DataFrame) -> str:
    """Describe how much in the sources is to be looked at, and how serious it is.

    Parameters
    ----------
    audit : DataFrame
        As ``corpus.audit``.

    Returns
    -------
    str
        One sentence.

    See Also
    --------
    kinds_of_doubt : of which kinds they are.

    Examples
    --------
    >>> doubts(pd.DataFrame({"transcript": "a", "severity": ["note", "warning"],
    ...     "kind": ["label without colon", "one person?"]}))
    '2 things to check in 1 transcript: 1 before quoting and 1 good to know.'
    """
    audit = AUDIT.of(audit, "transcript", "severity", "kind")
    if audit.empty:
        return _NO_DOUBT
    severities = audit["severity"].astype("str").value_counts()
    counts = [
        say(f"explorers.severities.counted.{s}", n=int(severities[s]))
        for s in SEVERITIES
        if s in severities
    ]
    where = counted(audit["transcript"].nunique(), "transcript")
    return f"{say('explorers.nouns.doubt', n=len(audit))} in {where}: {listed(counts)}."


@as_sentence
def kinds_of_doubt(audit: pd.DataFrame, decided: pd.DataFrame | None = None) -> str:
    """Describe of which kinds the doubts are, the most frequent first.

    Parameters
    ----------
    audit : DataFrame
        As ``corpus.audit``.
    decided : DataFrame, optional
        The same of the same transcripts, with the decisions that stand beside them.

    Returns
    -------
    str
        One sentence; a second one says how many are `decided`, if any is.

    Examples
    --------
    >>> kinds_of_doubt(pd.DataFrame({"kind": ["label without colon", "one person?"]}))
    'Most often in doubt: “a name without its colon” (1) and “one person?” (1).'
    """
    audit = AUDIT.of(audit, "kind")
    if audit.empty:
        return _NO_DOUBT
    kinds = Counter(audit["kind"]).items()
    most_first = sorted(kinds, key=lambda item: (-item[1], item[0]))
    by_kind = [f"“{label_of(kind)}” ({n:,})" for kind, n in most_first]
    told = say("findings.kinds_of_doubt", kinds=listed(by_kind, most=_KINDS))
    left = len(audit) if decided is None else len(decided)
    if left == len(audit):
        return told
    return f"{told} {say('findings.decided', n=left, all=len(audit))}"


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
    """Return the number of those who had the floor once, twice, and so on."""
    spread = n_exchanges.value_counts().sort_index()
    often = []
    for times, n in list(spread.items())[:4]:
        had = "" if often and times < 3 else "had it "  # "5 40 times" is a riddle
        often.append(f"{n:,} {had}{_times(times)}")
    if rest := int(spread.iloc[4:].sum()):
        often.append(f"{rest:,} more often, up to {_times(spread.index[-1])}")
    return ", ".join(often)


def _low(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}"


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""
