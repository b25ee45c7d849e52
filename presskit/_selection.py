"""Which rows of the tables a choice keeps."""

import warnings
from collections.abc import Iterable, Mapping

import pandas as pd

from presskit._grouping import outlets_of
from presskit._prose import counted
from presskit.errors import PresskitWarning, TableError
from presskit.identities import find_outlet
from presskit.labels import parse
from presskit.schema import ROLES, SECTIONS
from presskit.text import index, plain

WHOLE = ("transcript", "kind", "since", "until")
EXCHANGES = ("asker", "outlet", "text")
TURNS = ("role", "section")


def select(
    corpus, choices: Mapping[str, object]
) -> tuple[dict[str, pd.DataFrame], set]:
    """Return the tables that choices keep, and the ids of their transcripts.

    See :meth:`presskit.corpus.Corpus.filter` for the rules.
    """
    known = (*WHOLE, *EXCHANGES, *TURNS)
    if wrong := sorted(set(choices) - set(known)):
        raise TableError(
            f"filter does not know {', '.join(wrong)}. "
            f"Choose by one of {sorted(known)}."
        )
    given = {name: value for name, value in choices.items() if value is not None}
    heads = corpus.transcripts
    kept = pd.Series(True, index=heads.index)
    for name in WHOLE:
        if name in given:
            kept &= _transcripts(heads, name, given[name])
    ids = set(heads.loc[kept, "transcript"])
    exchanges = corpus.exchanges[corpus.exchanges["transcript"].isin(ids)]
    turns = corpus.turns[corpus.turns["transcript"].isin(ids)]
    if any(name in given for name in EXCHANGES):
        for name in EXCHANGES:
            if name in given:
                exchanges = exchanges[_exchanges(exchanges, corpus, name, given[name])]
        turns = turns[_of_exchanges(turns, exchanges)]
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
        exchanges = exchanges[
            [key in held for key in _keys(exchanges, "exchange", list)]
        ]
    at = _keys(turns, "turn")
    tables = {"turns": turns, "exchanges": exchanges}
    for name in ("outlets", "questions"):
        table = getattr(corpus, name)
        tables[name] = table[[key in at for key in _keys(table, "turn", list)]]
    return {name: t.reset_index(drop=True) for name, t in tables.items()}, ids


def _keys(table: pd.DataFrame, column: str, collect=set):
    return collect(zip(table["transcript"], table[column], strict=True))


def _listed(name: str, value: object) -> list[str]:
    chosen = [value] if isinstance(value, str) else value
    if isinstance(chosen, Iterable) and all(isinstance(one, str) for one in chosen):
        return list(chosen)
    raise TableError(f"{name}={value!r} is no name and no list of names.")


def _transcripts(heads: pd.DataFrame, name: str, value: object) -> pd.Series:
    if name in {"since", "until"}:
        try:
            day = pd.Timestamp(value).normalize()
        except (ValueError, TypeError):
            raise TableError(
                f"{name}={value!r} is no date. Write '2023-02-13'."
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


def _exchanges(exchanges: pd.DataFrame, corpus, name: str, value: object) -> pd.Series:
    if name == "text":
        kept = _with_text(exchanges, corpus.turns, value)
    elif name == "asker":
        chosen = _askers(corpus, _listed(name, value))
        kept = exchanges["asker_id"].isin(chosen) | exchanges["asker"].isin(chosen)
    else:
        chosen = _outlets(corpus, _listed(name, value))
        of_row = outlets_of(exchanges["outlet"])
        kept = [not chosen.isdisjoint(names) for names in of_row]
    return pd.Series(list(kept), index=exchanges.index, dtype=bool)


def _with_text(exchanges: pd.DataFrame, turns: pd.DataFrame, pattern: object) -> list:
    if not isinstance(pattern, str):
        raise TableError(
            f"text={pattern!r} is no pattern to look for. Write words: 'ammunition*'."
        )
    said = turns[turns["exchange"].notna()]
    words = index(said["text"])
    hits, _ = words.find(pattern)
    having = _keys(said.iloc[sorted(set(words.row[hits].tolist()))], "exchange")
    return [key in having for key in _keys(exchanges, "exchange", list)]


def _askers(corpus, chosen: list[str]) -> set[str]:
    """Return the names and ids that are meant, by a name as shown or as printed."""
    whole = corpus.exchanges
    known = set(whole["asker"].dropna()) | set(whole["asker_id"].dropna())
    shown: dict[str, set[str]] = {}
    for one in known:
        shown.setdefault(plain(one), set()).add(one)
    meant: dict[str, set[str]] = {}
    asking = corpus.turns[corpus.turns["role"] == "journalist"]
    printed = asking[["label", "speaker_id"]].dropna().drop_duplicates()
    for label, id_ in printed.itertuples(index=False):
        read = parse(label)
        for name in (label, read.name if read else ""):
            if name:
                meant.setdefault(plain(name), set()).add(id_)
    meant |= shown  # a name that is shown means those who are shown so, nobody else
    _warn_unknown("asker", [one for one in chosen if plain(one) not in meant], known)
    return set().union(*(meant.get(plain(one), set()) for one in chosen))


def _outlets(corpus, chosen: list[str]) -> set[str]:
    """Return the outlets that are meant, by a name or an alias, in any case."""
    known = set(corpus.outlets["outlet"])
    folded = {plain(one): one for one in known}
    names = [
        outlet.name if (outlet := find_outlet(one)) else folded.get(plain(one), one)
        for one in chosen
    ]
    _warn_unknown("outlet", names, known)
    return set(names)


def _of_exchanges(turns: pd.DataFrame, exchanges: pd.DataFrame) -> list[bool]:
    """Say which turns belong to the exchanges or are the call right before one."""
    held = _keys(exchanges, "exchange")
    firsts = _keys(exchanges, "first_turn")
    columns = ("transcript", "turn", "exchange", "role")
    return [
        (transcript, exchange) in held
        or (role == "moderator" and (transcript, turn + 1) in firsts)
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
