"""What the tables of themes show, each in a sentence that holds for any corpus.

The sentences are plain text with words and names as the source prints them: escape
them where they meet HTML or Markdown.
"""

import pandas as pd

from presskit.schema.results import NGRAMS, TERMS, TYPICAL
from presskit.text.prose import (
    OF_SECTION,
    as_sentence,
    counted,
    listed,
)
from presskit.themes._findings_of_agendas import about, since
from presskit.themes._findings_of_changes import changes, little_in_common
from presskit.themes._findings_of_keyness import keyness
from presskit.themes._findings_of_places import (
    events_by_id,
    first_asked,
    kwic,
    times,
    track,
)
from presskit.themes._findings_of_themes import agenda, coverage, precision, uncovered
from presskit.themes._findings_of_times import over_time

__all__ = [
    "about",
    "agenda",
    "changes",
    "coverage",
    "first_asked",
    "keyness",
    "kwic",
    "little_in_common",
    "ngrams",
    "over_time",
    "precision",
    "since",
    "terms",
    "track",
    "typical",
    "uncovered",
]

_LEAST = 3  # a term said once or twice sets nothing apart
_NONE = f"none said {_LEAST} times or more"
_TERMS, _GROUPS, _PHRASES = 3, 6, 3  # what fits into a sentence


@as_sentence
def terms(terms_table: pd.DataFrame, transcripts: pd.DataFrame | None = None) -> str:
    """Describe which terms set the groups apart.

    Parameters
    ----------
    terms_table : DataFrame
        As :func:`presskit.themes.terms` returns it.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives the events that stand for transcripts.

    Returns
    -------
    str
        One or two sentences; terms said fewer than 3 times in a group are left out.

    Examples
    --------
    >>> terms(pd.DataFrame({"term": ["jets", "aid", "aid"], "section":
    ...     ["qa", "statement", "qa"], "n": [9, 5, 4], "tf_idf": [0.1, 0, 0]}))
    'Of 2 terms, those that set each of 2 sections apart (tf-idf), with the times they are said there: questions and answers: jets (9); opening statements: none said 3 times or more.'
    """  # noqa: E501
    TERMS.require(terms_table, "term", "n", "tf_idf")
    if terms_table.empty:
        return "No term was found."
    by = terms_table.columns[1]
    groups = terms_table[by].drop_duplicates()
    many = counted(terms_table["term"].nunique(), "term")
    frequent = terms_table[terms_table["n"] >= _LEAST]
    if len(groups) == 1:
        top = frequent.sort_values(["n", "term"], ascending=[False, True])
        said = _with_counts(top["term"], top["n"]) or _NONE
        return f"Of {many} in 1 {by}, the most frequent, with the times said: {said}."
    particular = frequent[frequent["tf_idf"] > 0]
    called = {**OF_SECTION, **events_by_id(transcripts if by == "transcript" else None)}
    parts = []
    for group in groups.head(_GROUPS):
        own = particular[particular[by] == group]
        top = _with_counts(own["term"], own["n"]) or _NONE
        parts.append(f"{called.get(group, group)}: {top}")
    said = (
        f"Of {many}, those that set each of {counted(len(groups), str(by))} apart "
        f"(tf-idf), with the times they are said there: {'; '.join(parts)}."
    )
    if (rest := len(groups) - _GROUPS) > 0:
        said = f"{said[:-1]}; and {counted(rest, f'more {by}')}."
    return said


@as_sentence
def typical(
    typical_table: pd.DataFrame, transcripts: pd.DataFrame | None = None
) -> str:
    """Describe what is typical of each group.

    Parameters
    ----------
    typical_table : DataFrame
        As :func:`presskit.themes.typical` returns it.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives the events that stand for transcripts.

    Returns
    -------
    str
        One or two sentences: the first themes of each group, with the times they are
        said there and elsewhere.

    Examples
    --------
    >>> table = pd.DataFrame({"section": "qa", "term": ["jets", "Monday"], "weight": 1,
    ...     "kind": ["theme", "date"], "n": [9, 4], "n_turns": [4, 2], "n_rest": [1, 0]})
    >>> typical(table)
    'Typical of questions and answers: jets (9 times in 4 turns; elsewhere 1). Names of speakers and outlets, the place and day of the header and forms of address are left out.'
    """  # noqa: E501
    TYPICAL.require(typical_table, "term", "kind", "n", "n_turns", "n_rest")
    names = typical_table.columns[: typical_table.columns.get_loc("term")].tolist()
    own = typical_table[typical_table["kind"] == "theme"]
    if own.empty:
        return "Too few words to say what is typical."
    called = {
        **OF_SECTION,
        **events_by_id(transcripts if names == ["transcript"] else None),
    }
    groups = own[names].drop_duplicates() if names else own.head(1)[[]]
    parts = []
    for group in groups.head(_GROUPS).to_dict("records") or [{}]:
        rows = own
        for name, value in group.items():
            rows = rows[rows[name] == value]
        said = ", ".join(
            f"{row.term} ({times(row.n)} in {counted(row.n_turns, 'turn')}; elsewhere "
            f"{row.n_rest:,})"
            for row in rows.head(_TERMS).itertuples()
        )
        who = listed([f"{called.get(value, value)}" for value in group.values()])
        parts.append(f"{who}: {said}" if group else said)
    of = " of" if names else ":"
    more = len(groups) - _GROUPS
    rest = f"; and {counted(more, 'more group')}" if names and more > 0 else ""
    return (
        f"Typical{of} {'; of '.join(parts)}{rest}. Names of speakers and outlets, the "
        "place and day of the header and forms of address are left out."
    )


@as_sentence
def ngrams(ngrams_table: pd.DataFrame) -> str:
    """Describe how many wordings come back, and which most.

    Parameters
    ----------
    ngrams_table : DataFrame
        As :func:`presskit.themes.ngrams` returns it.

    Returns
    -------
    str
        One or two sentences.

    Examples
    --------
    >>> ngrams(pd.DataFrame({"phrase": ["as long as"], "n_words": 3, "count": 2,
    ...     "n_turns": 2, "n_speakers": 1, "n_transcripts": 1}))
    '1 wording of 3 words comes back; most often “as long as” (2 times in 2 turns by 1 known speaker).'
    """  # noqa: E501
    needed = ("phrase", "n_words", "count", "n_turns", "n_speakers", "n_transcripts")
    NGRAMS.require(ngrams_table, *needed)
    if ngrams_table.empty:
        return "No wording comes back."
    table = ngrams_table
    lengths = sorted(table["n_words"].unique().tolist())
    unit = counted(lengths[0], "word") if len(lengths) == 1 else "several words"
    top = [
        f"“{row.phrase}” ({times(row.count_)} in {counted(row.n_turns, 'turn')} by "
        f"{counted(row.n_speakers, 'known speaker')})"
        for row in table.head(_PHRASES).rename(columns={"count": "count_"}).itertuples()
    ]
    comes = "comes" if len(table) == 1 else "come"
    said = f"{counted(len(table), 'wording')} of {unit} {comes} back; most often "
    said += f"{listed(top)}."
    least = table["count"].head(_PHRASES).iloc[-1]
    if alike := int((table["count"].iloc[_PHRASES:] == least).sum()):
        said += f" {alike:,} more {'comes' if alike == 1 else 'come'} as often."
    if across := int((table["n_transcripts"] > 1).sum()):
        said += f" {across:,} of {len(table):,} in more than one transcript."
    return said


def _with_counts(names: pd.Series, n: pd.Series) -> str:
    pairs = list(zip(names, n, strict=True))[:_TERMS]
    return ", ".join(f"{name} ({times:,})" for name, times in pairs)
