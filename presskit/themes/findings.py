"""What the tables of themes show, each in a sentence that holds for any corpus.

The sentences are plain text with words and names as the source prints them: escape
them where they meet HTML or Markdown.
"""

import pandas as pd

from presskit.names import name_in
from presskit.schema import ROLES, TRANSCRIPTS, Table
from presskit.schema.roles import JOURNALIST
from presskit.text.prose import (
    OF_ROLE,
    OF_SECTION,
    as_sentence,
    counted,
    event_in_words,
    listed,
)
from presskit.themes._findings_of_agendas import about, since
from presskit.themes._findings_of_changes import changes
from presskit.themes._findings_of_themes import agenda, coverage, precision
from presskit.themes._findings_of_times import over_time
from presskit.wording import say

__all__ = [
    "about",
    "agenda",
    "changes",
    "coverage",
    "first_asked",
    "kwic",
    "ngrams",
    "over_time",
    "precision",
    "since",
    "terms",
    "typical",
]

_LEAST = 3  # a term said once or twice sets nothing apart
_NONE = f"none said {_LEAST} times or more"
_TERMS, _GROUPS, _PHRASES, _FORMS = 3, 6, 3, 2  # what fits into a sentence

_TERM_TABLE = Table("terms", "one term of one group", {})
_TYPICAL_TABLE = Table("typical words", "one term of one group", {})
_NGRAM_TABLE = Table("repeated phrases", "one phrase", {})
_HIT_TABLE = Table("hits", "one place where a pattern was found", {})
_THEME_HITS = Table("hits", "one place where a theme was found", {})
_OF_FIRST = (
    *("theme", "counts", "transcript", "date", "event", "turn", "exchange"),
    *("speaker", "role", "line", "start"),
)


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
    _TERM_TABLE.require(terms_table, "term", "n", "tf_idf")
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
    called = {**OF_SECTION, **_events(transcripts if by == "transcript" else None)}
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
    _TYPICAL_TABLE.require(typical_table, "term", "kind", "n", "n_turns", "n_rest")
    names = typical_table.columns[: typical_table.columns.get_loc("term")].tolist()
    own = typical_table[typical_table["kind"] == "theme"]
    if own.empty:
        return "Too few words to say what is typical."
    called = {**OF_SECTION, **_events(transcripts if names == ["transcript"] else None)}
    groups = own[names].drop_duplicates() if names else own.head(1)[[]]
    parts = []
    for group in groups.head(_GROUPS).to_dict("records") or [{}]:
        rows = own
        for name, value in group.items():
            rows = rows[rows[name] == value]
        said = ", ".join(
            f"{row.term} ({_times(row.n)} in {counted(row.n_turns, 'turn')}; elsewhere "
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
    _NGRAM_TABLE.require(ngrams_table, *needed)
    if ngrams_table.empty:
        return "No wording comes back."
    table = ngrams_table
    lengths = sorted(table["n_words"].unique().tolist())
    unit = counted(lengths[0], "word") if len(lengths) == 1 else "several words"
    top = [
        f"“{row.phrase}” ({_times(row.count_)} in {counted(row.n_turns, 'turn')} by "
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


@as_sentence
def kwic(hits: pd.DataFrame, pattern: str, transcripts: pd.DataFrame) -> str:
    """Describe how often a pattern was found, who says it, and who was first.

    Parameters
    ----------
    hits : DataFrame
        As :func:`presskit.themes.kwic` returns it.
    pattern : str
        What was looked for.
    transcripts : DataFrame
        The transcripts that were searched, as ``corpus.transcripts``.

    Returns
    -------
    str
        One or two sentences; with the hits that are there because words are folded ("7
        as “Russia’s”"). "First" is by date and over these transcripts; nothing
        is said about it where one of them has no date.

    Examples
    --------
    >>> hits = pd.DataFrame({"transcript": "a", "turn": [3, 5], "speaker": "Xu",
    ...     "role": "principal", "line": [9, 20]})
    >>> transcripts = pd.DataFrame({"transcript": ["a"],
    ...     "date": pd.to_datetime(["2023-02-13"])})
    >>> kwic(hits, "jet*", transcripts)
    '“jet*” is said 2 times in 2 turns by 1 known speaker, in 1 of 1 transcript; those at the podium 2 times. Over these transcripts first on 13 February 2023, by Xu (line 9 of a).'
    """  # noqa: E501
    _HIT_TABLE.require(hits, "transcript", "turn", "speaker", "role", "line")
    TRANSCRIPTS.require(transcripts, "transcript", "date")
    searched = counted(len(transcripts), "transcript")
    if hits.empty:
        return f"“{pattern}” was not found in {searched}."
    n_turns = len(hits[["transcript", "turn"]].drop_duplicates())
    roles = hits["role"].astype("str").value_counts()
    by_role = [f"{OF_ROLE[r]} {_times(roles[r])}" for r in ROLES if r in roles]
    said = (
        f"“{pattern}” is said {_times(len(hits))}{_folded(hits)} in "
        f"{counted(n_turns, 'turn')} by {counted(_n_named(hits), 'known speaker')}, in "
        f"{hits['transcript'].nunique():,} of {searched}; {listed(by_role)}."
    )
    dates = transcripts.set_index("transcript")["date"]
    of_hit = hits["transcript"].map(dates)
    if dates.isna().any() or of_hit.isna().any():
        return said
    first = hits.loc[of_hit.idxmin()]
    who = _who(first)
    day = f"{of_hit.min().day} {of_hit.min():%B %Y}"
    place = _events(transcripts).get(first["transcript"], first["transcript"])
    if pd.notna(first["line"]):
        place = f"line {first['line']} of {place}"
    return f"{said} Over these transcripts first on {day}, by {who} ({place})."


@as_sentence
def first_asked(theme_hits: pd.DataFrame) -> str:
    """Describe who asked first about each of the themes asked most, and where.

    Parameters
    ----------
    theme_hits : DataFrame
        As :func:`presskit.themes.hits` returns it, with `date` and `event`.

    Returns
    -------
    str
        One sentence, about three themes at most: those named in the questions of the
        most exchanges. "First" is by day, and over these transcripts; where one of the
        questions has no day, nothing is said.

    Examples
    --------
    >>> first_asked(pd.DataFrame({"theme": "Jets", "counts": True, "transcript": "a",
    ...     "date": pd.to_datetime(["2031-05-03"]), "event": "2031-05-03 Pier",
    ...     "turn": 2, "exchange": 1, "speaker": "Ina Brandt", "role": "journalist",
    ...     "line": 9, "start": 80}))
    'First asked about “Jets”: Ina Brandt (3 May 2031 · Pier, line 9).'
    """
    _THEME_HITS.require(theme_hits, *_OF_FIRST)
    asks = (theme_hits["role"] == JOURNALIST) & theme_hits["exchange"].notna()
    asked = theme_hits[asks & theme_hits["counts"]]
    if asked.empty:
        return say("findings.first_asked.none")
    if asked["date"].isna().any():
        return say("findings.first_asked.no_day")
    once = asked.drop_duplicates(["theme", "transcript", "exchange"])
    most = (
        once["theme"]
        .value_counts(sort=False)
        .sort_values(ascending=False, kind="stable")
    )
    in_order = asked.sort_values(["date", "turn", "start"], kind="stable")
    first = in_order.drop_duplicates("theme").set_index("theme")
    told = [
        say("findings.first_asked.one", theme=theme, who=_who(hit), place=_place(hit))
        for theme, hit in first.loc[most.index[:_TERMS]].iterrows()
    ]
    return say("findings.first_asked.all", told="; ".join(told))


def _who(hit: pd.Series) -> str:
    return hit["speaker"] if _is_named(hit) else say("findings.nobody_named")


def _place(hit: pd.Series) -> str:
    event = event_in_words(hit["date"], hit["event"]) or hit["transcript"]
    if pd.isna(hit["line"]):
        return event
    return f"{event}, {say('explorers.line', n=int(hit['line']))}"


def _folded(hits: pd.DataFrame) -> str:
    """Return in words how many hits are there because words are folded, and as what."""
    forms = (hits.attrs.get("fold") or {}).get("added") or {}
    if not forms or "hit" not in hits:
        return ""
    n = hits["hit"][hits["hit"].isin(list(forms))].value_counts()
    named = [f"{times:,} as “{form}”" for form, times in n.head(_FORMS).items()]
    if len(n) > _FORMS:
        named.append(f"{n.iloc[_FORMS:].sum():,} in other forms")
    return f" (of these {listed(named)})" if named else ""


def _is_named(hit: object) -> bool:
    """Return True if somebody is more than a "Q"; an office at the podium is."""
    who = hit["speaker"]
    return bool(pd.notna(who) and (hit["role"] != JOURNALIST or name_in(who)))


def _n_named(hits: pd.DataFrame) -> int:
    people = hits.drop_duplicates(["speaker", "role"])
    known = [_is_named(hit) for hit in people.to_dict("records")]
    return int(people["speaker"][known].nunique())


def _events(transcripts: pd.DataFrame | None) -> dict[str, str]:
    """Return the name of each transcript, where no other has the same."""
    if transcripts is None or "event" not in transcripts:
        return {}
    events = transcripts.set_index("transcript")["event"].dropna()
    events = events[~events.duplicated(keep=False)]
    return {id_: event_in_words(None, event) for id_, event in events.items()}


def _with_counts(names: pd.Series, n: pd.Series) -> str:
    pairs = list(zip(names, n, strict=True))[:_TERMS]
    return ", ".join(f"{name} ({times:,})" for name, times in pairs)


def _times(n: int) -> str:
    return counted(n, "time")
