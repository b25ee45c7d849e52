"""Which rows of the tables a choice keeps."""

import math
import numbers
import warnings
from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from presskit.corpus import _cast_table as _cast
from presskit.errors import PresskitWarning, TableError
from presskit.languages import lexicon
from presskit.names import (
    find_outlet,
    read_label,
)
from presskit.schema import ROLES, SECTIONS
from presskit.schema.groups import outlets_of
from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL
from presskit.text import plain, texts_of, words_of
from presskit.text.prose import counted

WHOLE = ("transcript", "kind", "since", "until")
EXCHANGES = ("asker", "outlet", "text", "followups", "answer_words")
TURNS = ("role", "section")
HOW = ("regex", "within")  # how and where `text` is looked for
WITHIN = {  # where text is looked for: the roles of the turns there
    "exchanges": ROLES,
    "questions": (JOURNALIST,),
    "answers": (PRINCIPAL,),
    "statement": ROLES,
}


def select(
    corpus, choices: Mapping[str, object]
) -> tuple[dict[str, pd.DataFrame], set]:
    """Return the tables that choices keep, and the ids of their transcripts.

    See :meth:`presskit.corpus.Corpus.filter` for the rules.
    """
    known = (*WHOLE, *EXCHANGES, *TURNS, *HOW)
    if wrong := sorted(set(choices) - set(known)):
        raise TableError(
            f"filter does not know {', '.join(wrong)}. "
            f"Choose by one of {sorted(known)}."
        )
    given = _given(choices)
    heads = corpus.transcripts
    kept = pd.Series(True, index=heads.index)
    for name in WHOLE:
        if name in given:
            kept &= _transcripts(heads, name, given[name])
    ids = set(heads.loc[kept, "transcript"])
    exchanges = corpus.exchanges[corpus.exchanges["transcript"].isin(ids)]
    turns = corpus.turns[corpus.turns["transcript"].isin(ids)]
    if given.get("within") == "statement":
        turns = turns[turns["section"] == "statement"]
        if "text" in given:
            turns = turns[turns.index.isin(_having(corpus.turns, given))]
        exchanges = exchanges.iloc[:0]
        ids = set(turns["transcript"])
    elif any(name in given for name in EXCHANGES):
        for name in EXCHANGES:
            if name in given:
                exchanges = exchanges[_exchanges(exchanges, corpus, name, given)]
        turns = turns[np.array(_of_exchanges(turns, exchanges), dtype=bool)]
        ids = set(exchanges["transcript"])
    for name, values in (("role", ROLES), ("section", SECTIONS)):
        if name in given:
            chosen = _listed(name, given[name])
            if wrong := sorted(set(chosen) - set(values)):
                raise TableError(
                    f"there is no {name} {wrong[0]!r}. Choose from {list(values)}."
                )
            turns = turns[turns[name].isin(chosen)]
            ids &= set(turns["transcript"])
    if any(name in given for name in TURNS):
        held = _keys(turns, "exchange")
        exchanges = exchanges[_among(exchanges, "exchange", held)]
    at = _keys(turns, "turn")
    tables = {"turns": turns, "exchanges": exchanges}
    for name in ("outlets", "questions", "identities"):
        table = getattr(corpus, name)
        tables[name] = table[_among(table, "turn", at)]
    tables["cast"] = _cast.of_turns(corpus.cast, turns)
    return {name: t.reset_index(drop=True) for name, t in tables.items()}, ids


def _given(choices: Mapping[str, object]) -> dict[str, object]:
    """Return the choices that are made, or say which of them do not go together."""
    given = {name: value for name, value in choices.items() if value is not None}
    for name in ("regex", "followups"):
        if not isinstance(given.get(name, True), bool):
            raise TableError(f"{name}={given[name]!r} is neither True nor False.")
        if given.get(name) is False:
            del given[name]
    if "text" in given and not isinstance(given["text"], str):
        raise TableError(
            f"text={given['text']!r} is not a pattern to look for. Write words: "
            "'ammunition*'."
        )
    if "answer_words" in given:
        given["answer_words"] = _span(given["answer_words"])
        if given["answer_words"] == (None, None):
            del given["answer_words"]
    within = given.get("within", "exchanges")
    if within not in list(WITHIN):
        raise TableError(f"there is no within={within!r}. Choose from {list(WITHIN)}.")
    how = [name for name in HOW if name in given]
    if within in ("exchanges", "statement") and "within" in how:
        how.remove("within")  # they say something without a text, too
    if how and "text" not in given:
        raise TableError(
            f"{how[0]}={given[how[0]]!r} says how a text is looked for, and there is "
            "none. Add text='ammunition*', or leave it out."
        )
    if within == "statement":
        _check_statement(given)
    return given


def _check_statement(given: Mapping[str, object]) -> None:
    """Refuse what only exchanges have where statements are asked for."""
    wrong = [name for name in EXCHANGES if name in given and name != "text"]
    if "section" in given and "statement" not in _listed("section", given["section"]):
        wrong.append("section")
    if wrong:
        raise TableError(
            "within='statement' keeps opening statements, which belong to no exchange, "
            f"so nothing is left by {' and '.join(wrong)}. Leave out one or the other."
        )


def _span(value: object) -> tuple[int | None, int | None]:
    """Return the lowest and the highest number of words."""
    ends = value if isinstance(value, tuple | list) else ()
    whole = [
        one is None or (isinstance(one, numbers.Integral) and type(one) is not bool)
        for one in ends
    ]
    if len(ends) != 2 or not all(whole):
        raise TableError(
            f"answer_words={value!r} is not a span. Give the lowest and the "
            "highest number of words, None for no limit: (100, None)."
        )
    low, high = ends
    if low is not None and high is not None and low > high:
        raise TableError(
            f"answer_words={value!r} begins above its end. Write ({high}, {low})."
        )
    return low, high


def _keys(table: pd.DataFrame, column: str, collect=set):
    return collect(zip(table["transcript"], table[column], strict=True))


def _among(table: pd.DataFrame, column: str, keys: set) -> np.ndarray:
    """Return a mask of the rows whose key is one of these; an empty list has none."""
    return np.array([key in keys for key in _keys(table, column, list)], dtype=bool)


def _listed(name: str, value: object) -> list[str]:
    chosen = [value] if isinstance(value, str) else value
    if isinstance(chosen, Iterable) and all(isinstance(one, str) for one in chosen):
        return list(chosen)
    raise TableError(f"{name}={value!r} is neither a name nor a list of names.")


def _transcripts(heads: pd.DataFrame, name: str, value: object) -> pd.Series:
    if name in {"since", "until"}:
        try:
            day = pd.Timestamp(value).normalize()
        except (ValueError, TypeError):
            raise TableError(
                f"{name}={value!r} is not a date. Write '2023-02-13'."
            ) from None
        if undated := int(heads["date"].isna().sum()):
            warnings.warn(
                f"{name}={value!r} leaves out {counted(undated, 'transcript')} without "
                "a date; see corpus.audit.",
                PresskitWarning,
                stacklevel=4,
            )
        return heads["date"] >= day if name == "since" else heads["date"] <= day
    chosen = _listed(name, value)
    _warn_unknown(name, chosen, set(heads[name].dropna()), stacklevel=5)
    return heads[name].isin(chosen)


def _exchanges(
    exchanges: pd.DataFrame, corpus, name: str, given: Mapping[str, object]
) -> pd.Series:
    value = given[name]
    if name == "text":
        kept = _with_text(exchanges, corpus.turns, given)
    elif name == "followups":
        kept = exchanges["n_followups"] > 0
    elif name == "answer_words":
        low, high = value
        kept = exchanges["answer_words"].between(
            0 if low is None else low, math.inf if high is None else high
        )
    elif name == "asker":
        chosen = askers_meant(corpus, _listed(name, value))
        kept = exchanges["asker_id"].isin(chosen) | exchanges["asker"].isin(chosen)
    else:
        chosen = outlets_meant(corpus, _listed(name, value))
        of_row = outlets_of(exchanges, corpus.outlets)
        kept = [not chosen.isdisjoint(names) for names in of_row]
    return pd.Series(list(kept), index=exchanges.index, dtype=bool)


def _with_text(
    exchanges: pd.DataFrame, turns: pd.DataFrame, given: Mapping[str, object]
) -> list[bool]:
    said = turns.iloc[_having(turns, given)]
    roles = WITHIN[given.get("within", "exchanges")]
    said = said[said["exchange"].notna() & said["role"].isin(roles)]
    having = _keys(said, "exchange")
    return [key in having for key in _keys(exchanges, "exchange", list)]


def _having(turns: pd.DataFrame, given: Mapping[str, object]) -> np.ndarray:
    """Return the positions of the turns that hold a text."""
    # The index is that of the whole table: it is kept for the next choice.
    if given.get("regex"):
        return np.unique(texts_of(turns).find(given["text"])[0])
    words = words_of(turns)
    return np.unique(words.row[words.find(given["text"])[0]])


def askers_meant(corpus, chosen: list[str]) -> set[str]:
    """Return the names and ids that are meant, by a name as shown or as printed."""
    whole = corpus.exchanges
    known = set(whole["asker"].dropna()) | set(whole["asker_id"].dropna())
    shown: dict[str, set[str]] = {}
    for one in known:
        shown.setdefault(plain(one), set()).add(one)
    meant: dict[str, set[str]] = {}
    asking = corpus.turns[corpus.turns["role"] == JOURNALIST]
    columns = ["transcript", "label", "speaker_id"]
    printed = asking[columns].dropna().drop_duplicates()
    for transcript, label, id_ in printed.itertuples(index=False):
        read = read_label(label, lexicon(*corpus._languages[transcript]))
        for name in (label, read.name if read else ""):
            if name:
                meant.setdefault(plain(name), set()).add(id_)
    meant |= shown  # a name that is shown means those who are shown so, nobody else
    _warn_unknown("asker", [one for one in chosen if plain(one) not in meant], known)
    return set().union(*(meant.get(plain(one), set()) for one in chosen))


def outlets_meant(corpus, chosen: list[str]) -> set[str]:
    """Return the outlets that are meant, by a name or an alias, in any case."""
    pairs = corpus.outlets[["outlet_id", "outlet"]].drop_duplicates()
    known = set(pairs["outlet"])
    folded = {plain(one): one for one in known}
    shown = dict(pairs.itertuples(index=False))
    names = [
        shown.get(outlet.outlet_id, outlet.name)
        if (outlet := find_outlet(one)) and outlet.name not in known
        else outlet.name
        if outlet
        else folded.get(plain(one), one)
        for one in chosen
    ]
    _warn_unknown("outlet", names, known)
    return set(names)


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


def _warn_unknown(
    name: str, chosen: list[str], known: set[str], stacklevel: int = 6
) -> None:
    unknown = [one for one in chosen if one not in known]
    if not unknown:
        return
    from difflib import get_close_matches

    near = get_close_matches(str(unknown[0]), sorted(known), n=3)
    hint = f" Nearest: {', '.join(map(repr, near))}." if near else ""
    warnings.warn(
        f"no {name} {unknown[0]!r} in this corpus, so nothing matches it.{hint}",
        PresskitWarning,
        stacklevel=stacklevel,
    )
