"""Which rows of the tables a choice keeps."""

import warnings
from collections.abc import Mapping

import pandas as pd

from presskit.errors import PresskitWarning, TableError
from presskit.identities import find_outlet
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
            chosen = _listed(given[name])
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


def _listed(value: object) -> list:
    return [value] if isinstance(value, str) else list(value)


def _transcripts(heads: pd.DataFrame, name: str, value: object) -> pd.Series:
    if name in {"since", "until"}:
        try:
            day = pd.Timestamp(value).normalize()
        except (ValueError, TypeError):
            raise TableError(
                f"{name}={value!r} is no date. Write '2023-02-13'."
            ) from None
        return heads["date"] >= day if name == "since" else heads["date"] <= day
    chosen = _listed(value)
    _warn_unknown(name, chosen, set(heads[name].dropna()))
    return heads[name].isin(chosen)


def _exchanges(exchanges: pd.DataFrame, corpus, name: str, value: object) -> pd.Series:
    if name == "text":
        said = corpus.turns[corpus.turns["exchange"].notna()]
        words = index(said["text"])
        hits, _ = words.find(value)
        having = _keys(said.iloc[sorted(set(words.row[hits].tolist()))], "exchange")
        return pd.Series(
            [key in having for key in _keys(exchanges, "exchange", list)],
            index=exchanges.index,
            dtype=bool,
        )
    chosen = _listed(value)
    if name == "asker":
        whole = corpus.exchanges
        known = set(whole["asker"].dropna()) | set(whole["asker_id"].dropna())
        folded = {plain(name_): name_ for name_ in known}
        names = {folded.get(plain(one), one) for one in chosen}
        _warn_unknown(name, sorted(names), known)
        return exchanges["asker"].isin(names) | exchanges["asker_id"].isin(names)
    names = {outlet.name if (outlet := find_outlet(one)) else one for one in chosen}
    _warn_unknown(name, sorted(names), set(corpus.outlets["outlet"]))
    parts = exchanges["outlet"].fillna("").str.split("; ")
    return pd.Series(
        [not names.isdisjoint(part) for part in parts],
        index=exchanges.index,
        dtype=bool,
    )


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


def _warn_unknown(name: str, chosen: list[str], known: set[str]) -> None:
    unknown = [one for one in chosen if one not in known]
    if not unknown:
        return
    from difflib import get_close_matches

    near = get_close_matches(str(unknown[0]), sorted(known), n=3)
    hint = f" Nearest: {', '.join(map(repr, near))}." if near else ""
    warnings.warn(
        f"no {name} {unknown[0]!r} in this corpus, so nothing matches it.{hint}",
        PresskitWarning,
        stacklevel=6,
    )
