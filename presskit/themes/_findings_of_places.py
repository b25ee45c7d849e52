"""Where words are said, by whom, and who was first, in sentences."""

import pandas as pd

from presskit.names import name_in
from presskit.schema import ROLES, TRANSCRIPTS
from presskit.schema.results import HITS, THEME_HITS, TRACK
from presskit.schema.roles import JOURNALIST
from presskit.text.prose import (
    OF_ROLE,
    as_sentence,
    counted,
    event_in_words,
    listed,
)
from presskit.themes._rests_on import in_words, of_heads
from presskit.wording import say

_SHOWN, _WORDINGS, _FORMS = 3, 6, 2  # what fits into a sentence
_OF_PLACE = ("transcript", "date", "event", "speaker", "role", "line")
_OF_FIRST = ("theme", "counts", "turn", "exchange", "start", *_OF_PLACE)


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
    '“jet*” is said 2 times in 2 turns by 1 known speaker, in 1 of 1 transcript; those at the podium 2 times. Over 1 transcript (13 Feb 2023) first on 13 February 2023, by Xu (line 9 of a).'
    """  # noqa: E501
    HITS.require(hits, "transcript", "turn", "speaker", "role", "line")
    TRANSCRIPTS.require(transcripts, "transcript", "date")
    searched = counted(len(transcripts), "transcript")
    over = in_words(of_heads(transcripts, None))
    if hits.empty:
        return f"“{pattern}” was not found in {over}."
    n_turns = len(hits[["transcript", "turn"]].drop_duplicates())
    roles = hits["role"].astype("str").value_counts()
    by_role = [f"{OF_ROLE[r]} {times(roles[r])}" for r in ROLES if r in roles]
    said = (
        f"“{pattern}” is said {times(len(hits))}{_folded(hits)} in "
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
    place = events_by_id(transcripts).get(first["transcript"], first["transcript"])
    if pd.notna(first["line"]):
        place = f"line {first['line']} of {place}"
    return f"{said} Over {over} first on {day}, by {who} ({place})."


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
    THEME_HITS.require(theme_hits, *_OF_FIRST)
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
        for theme, hit in first.loc[most.index[:_SHOWN]].iterrows()
    ]
    return say("findings.first_asked.all", told="; ".join(told))


@as_sentence
def track(track_table: pd.DataFrame) -> str:
    """Describe how often wordings are said, where first, and which of them never.

    Parameters
    ----------
    track_table : DataFrame
        As :func:`presskit.themes.track` returns it.

    Returns
    -------
    str
        A sentence for each of the first 6 wordings, and one that says what all rests
        on. Where a transcript has no day, nothing is said about the first.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> track(presskit.themes.track(corpus, ["fighter jets", "no first use"]))
    '“fighter jets” is said 2 times, first by Florian Neuhann (13 Feb 2023 · Defence Ministers, line 241). “no first use” is never said. This rests on 2 transcripts (11,609 words, 5 Apr 2022 to 13 Feb 2023).'
    """  # noqa: E501
    TRACK.require(track_table, "wording", "n", "nth", *_OF_PLACE)
    if track_table.empty:
        return say("findings.track.none")
    coverage = track_table.attrs.get("rests_on", {})
    n_undated = coverage.get("n_undated", 0)
    tells_first = not n_undated or coverage["n_transcripts"] == 1
    heads = track_table[track_table["nth"] <= 1]  # of which the first is there
    told = [_tracked(row, tells_first) for _, row in heads.head(_WORDINGS).iterrows()]
    if (rest := len(heads) - _WORDINGS) > 0:
        told.append(say("findings.track.more", n=rest))
    if not tells_first:
        told.append(say("findings.track.no_day", n=n_undated))
    if coverage:
        told.append(say("findings.rests_on.sentence", coverage=in_words(coverage)))
    return " ".join(told)


def _tracked(first: pd.Series, tells_first: bool) -> str:
    known = {"wording": first["wording"], "times": times(first["n"])}
    if not first["n"]:
        return say("findings.track.never", **known)
    if not tells_first:
        return say("findings.track.times_only", **known)
    told = {"who": _who(first), "place": _place(first)}
    return say("findings.track.first", **known, **told)


def _who(hit: pd.Series) -> str:
    return hit["speaker"] if _is_named(hit) else say("findings.nobody_named")


def _place(hit: pd.Series) -> str:
    event = event_in_words(hit["date"], hit["event"]) or hit["transcript"]
    if pd.isna(hit["line"]):
        return event
    return f"{event}, {say('explorers.line', n=int(hit['line']))}"


def _folded(hits: pd.DataFrame) -> str:
    """Return the number of hits there because words are folded, with the forms."""
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


def events_by_id(transcripts: pd.DataFrame | None) -> dict[str, str]:
    """Return the name of each transcript, where no other has the same."""
    if transcripts is None or "event" not in transcripts:
        return {}
    events = transcripts.set_index("transcript")["event"].dropna()
    events = events[~events.duplicated(keep=False)]
    return {id_: event_in_words(None, event) for id_, event in events.items()}


def times(n: int) -> str:
    return counted(n, "time")
