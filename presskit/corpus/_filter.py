"""Which rows of the tables a choice keeps."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

import numpy as np
import pandas as pd

from presskit.corpus import _cast_table as _cast
from presskit.corpus._choice import Choice
from presskit.corpus._days import days_meant, written
from presskit.corpus._looked_for import find
from presskit.corpus._operators import InDays, OneOf
from presskit.corpus._people import unknown
from presskit.corpus.choices import BY_NAME, WITHIN, of_table
from presskit.errors import TableError, warn
from presskit.schema.roles import MODERATOR
from presskit.text.prose import counted

HOW = ("regex", "within")  # how and where `text` is looked for
OF_EXCHANGES = ("text", *(one.name for one in of_table("exchanges")))
ROLES_WITHIN = {where.name: where.roles for where in WITHIN}
INSTEAD = {  # what is written instead of what others call a choice
    "answered_by": "speaker=…",
    "case": "corpus.search('US', case=True)",
    "day": "date='2023-02-13'",
    "end": "until='2023-12'",
    "event": "transcript=…, an id of corpus.transcripts",
    "journalist": "asker=…",
    "language": "transcript=…, ids that corpus.transcripts.query(\"language == 'en'\") "
    "holds",
    "month": "date='2023-02'",
    "name": "speaker=…, or asker=…",
    "pattern": "text='ammunition*'",
    "person": "speaker=…, or asker=…",
    "principal": "speaker=…",
    "query": "text='ammunition*'",
    "reporter": "asker=…",
    "start": "since='2023'",
    "title": "transcript=…, an id of corpus.transcripts",
    "words": "text='ammunition*', or answer_words=(100, None)",
}


def select(
    corpus, choices: Mapping[str, object]
) -> tuple[dict[str, pd.DataFrame], set]:
    """Return the tables that choices keep, and the ids of their transcripts.

    See :meth:`presskit.corpus.Corpus.filter` for the rules.
    """
    _check_names(choices)
    given = _given(choices)
    heads = corpus.transcripts
    kept = np.ones(len(heads), dtype=bool)
    _warn_of_days(choices)
    for choice in of_table("transcripts"):
        if choice.name in given:
            _warn_of_undated(choice, heads, choices[choice.name])
            kept &= _keeps(choice, corpus, heads, given[choice.name])
    ids = set(heads["transcript"][kept])
    exchanges = corpus.exchanges[corpus.exchanges["transcript"].isin(ids)]
    turns = corpus.turns[corpus.turns["transcript"].isin(ids)]
    if given.get("within") == "statement":
        turns = turns[turns["section"] == "statement"]
        if "text" in given:
            turns = turns[turns.index.isin(_having(corpus.turns, given))]
        exchanges = exchanges.iloc[:0]
        ids = set(turns["transcript"])
    elif any(name in given for name in OF_EXCHANGES):
        for choice in of_table("exchanges"):
            if choice.name in given:
                kept = _keeps(choice, corpus, exchanges, given[choice.name])
                exchanges = exchanges[kept]
        if "text" in given:
            exchanges = exchanges[_with_text(exchanges, corpus.turns, given)]
        turns = turns[np.array(_of_exchanges(turns, exchanges), dtype=bool)]
        ids = set(exchanges["transcript"])
    of_turns = [choice for choice in of_table("turns") if choice.name in given]
    for choice in of_turns:
        turns = turns[_keeps(choice, corpus, turns, given[choice.name])]
        ids &= set(turns["transcript"])
    if of_turns:
        held = _keys(turns, "exchange")
        exchanges = exchanges[_among(exchanges, "exchange", held)]
    at = _keys(turns, "turn")
    tables = {"turns": turns, "exchanges": exchanges}
    for name in ("questions", "identities"):
        table = getattr(corpus, name)
        tables[name] = table[_among(table, "turn", at)]
    # An exchange is asked for its outlets also where only its answers are kept.
    opening = at | _keys(exchanges, "first_turn")
    tables["outlets"] = corpus.outlets[_among(corpus.outlets, "turn", opening)]
    tables["cast"] = _cast.of_turns(corpus.cast, turns)
    speaking = _keys(turns, "speaker_id")
    tables["evidence"] = corpus.evidence[
        _among(corpus.evidence, "speaker_id", speaking)
    ]
    return {name: t.reset_index(drop=True) for name, t in tables.items()}, ids


def _check_names(choices: Mapping[str, object]) -> None:
    """Refuse a choice that there is not, and name the one that is meant."""
    if wrong := sorted(set(choices) - set(BY_NAME)):
        near = get_close_matches(wrong[0], list(BY_NAME), n=1, cutoff=0.7)
        hint = f" Did you mean {near[0]}=…?" if near else ""
        if wrong[0] in INSTEAD:
            hint = f" Write {INSTEAD[wrong[0]]}."
        raise TableError(
            f"filter does not know {', '.join(wrong)}.{hint} "
            f"Choose by one of {sorted(BY_NAME)}."
        )


def _given(choices: Mapping[str, object]) -> dict[str, object]:
    """Return the choices that are made, or say which of them do not go together."""
    regex = choices.get("regex") is True
    given = {}
    for name, value in choices.items():
        if value is None:
            continue
        operator = BY_NAME[name].operator
        more = {"regex": regex} if name == "text" else {}
        if (checked := operator.argument(name, value, **more)) is not None:
            given[name] = checked
    how = [name for name in HOW if name in given]
    if given.get("within") in ("exchanges", "statement"):
        how.remove("within")  # they say something without a text, too
    if how and "text" not in given:
        raise TableError(
            f"{how[0]}={given[how[0]]!r} says how a text is looked for, and there is "
            "none. Add text='ammunition*', or leave it out."
        )
    if given.get("within") == "statement":
        _check_statement(given)
    return given


def _check_statement(given: Mapping[str, object]) -> None:
    """Refuse what only exchanges have where statements are asked for."""
    wrong = [name for name in OF_EXCHANGES if name in given and name != "text"]
    if "section" in given and "statement" not in given["section"]:
        wrong.append("section")
    if wrong:
        raise TableError(
            "within='statement' keeps opening statements, which belong to no exchange, "
            f"so nothing is left by {' and '.join(wrong)}. Leave out one or the other."
        )


def _keeps(choice: Choice, corpus, rows: pd.DataFrame, value: object) -> np.ndarray:
    """Return a mask of the rows of its table that a choice keeps."""
    values = choice.values(corpus, rows)
    if isinstance(choice.operator, OneOf):
        value = _meant(choice, corpus, value)
    return choice.operator.keeps(values, value)


def _meant(choice: Choice, corpus, chosen: list[str]) -> Iterable[str]:
    """Return the names of the tables that are meant; warn of one that none has."""
    if choice.meant:
        return choice.meant(corpus, chosen)
    if not choice.operator.allowed:
        columns = choice.values(corpus, getattr(corpus, choice.table))
        unknown(choice.name, chosen, choice.operator.known(columns))
    return chosen


def _keys(table: pd.DataFrame, column: str, collect=set):
    # As lists: one by one, an array of arrow makes each value anew.
    columns = (table[name].tolist() for name in ("transcript", column))
    return collect(zip(*columns, strict=True))


def _among(table: pd.DataFrame, column: str, keys: set) -> np.ndarray:
    """Return a mask of the rows whose key is one of these; an empty list has none."""
    return np.array([key in keys for key in _keys(table, column, list)], dtype=bool)


def _warn_of_undated(choice: Choice, heads: pd.DataFrame, value: object) -> None:
    """Warn of the transcripts that no choice of days can keep."""
    n = int(heads["date"].isna().sum())
    if isinstance(choice.operator, InDays) and n:
        warn(
            f"{choice.name}={value!r} leaves out {counted(n, 'transcript')} without "
            "a date; see corpus.audit."
        )


def _warn_of_days(given: Mapping[str, object]) -> None:
    """Warn of days that begin after their end: nothing lies between them."""
    since, until = given.get("since"), given.get("until")
    if since is None or until is None:
        return
    if days_meant("since", since)[0] > days_meant("until", until)[1]:
        since, until = written(since), written(until)
        warn(
            f"since={since!r} is after until={until!r}, so nothing is left. Write "
            f"since={until!r}, until={since!r}."
        )


def _with_text(
    exchanges: pd.DataFrame, turns: pd.DataFrame, given: Mapping[str, object]
) -> np.ndarray:
    """Return a mask of the exchanges that have the text where it is looked for."""
    said = turns.iloc[_having(turns, given)]
    roles = ROLES_WITHIN[given.get("within", "exchanges")]
    said = said[said["exchange"].notna() & said["role"].isin(roles)]
    having = _keys(said, "exchange")
    if not having:
        _warn_of_others(turns, given)
    return _among(exchanges, "exchange", having)


def _warn_of_others(turns: pd.DataFrame, given: Mapping[str, object]) -> None:
    """Warn that a text is said, but not where it is looked for, and how to see it."""
    said = turns.iloc[find(turns, given["text"], bool(given.get("regex"))).row]
    opens = said["section"].array == "statement"
    outside = int((said["exchange"].isna().to_numpy() & ~opens).sum())
    where, ways = [], ["see corpus.search(…)"]
    if n := int(said["exchange"].notna().sum()):  # in answers, not in questions
        where.append(f"{counted(n, 'time')} in the exchanges")
        ways.insert(0, "leave out within")
    if n := int(opens.sum()):
        where.append(f"{counted(n, 'time')} in the opening statements")
        ways.insert(0, "add within='statement'")
    if outside:
        where.append(f"{counted(outside, 'time')} outside statements and exchanges")
    if where:
        words = " or ".join(f"“{one}”" for one in given["text"])
        warn(
            f"{words} is said in no {given.get('within', 'exchanges')[:-1]}, but "
            f"{' and '.join(where)}: "
            f"{', or '.join(ways)}."
        )


def _having(turns: pd.DataFrame, given: Mapping[str, object]) -> np.ndarray:
    """Return the positions of the turns that hold a text."""
    # The index is that of the whole table: it is kept for the next choice.
    return np.unique(find(turns, given["text"], bool(given.get("regex"))).row)


def _of_exchanges(turns: pd.DataFrame, exchanges: pd.DataFrame) -> list[bool]:
    """Return a mask of the turns of the exchanges, and of the calls right before."""
    held = _keys(exchanges, "exchange")
    firsts = _keys(exchanges, "first_turn")
    columns = ("transcript", "turn", "exchange", "role")
    return [
        (transcript, exchange) in held
        or (role == MODERATOR and (transcript, turn + 1) in firsts)
        for transcript, turn, exchange, role in zip(
            *(turns[name].tolist() for name in columns), strict=True
        )
    ]
