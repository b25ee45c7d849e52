"""The sides of a chart of typical words: whose they are, and what is known of each."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.charts import _house
from presskit.charts._events import events
from presskit.errors import TableError
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.text.prose import OF_ROLE, OF_SECTION, number
from presskit.wording import say

RATE = "rate"
_CHANCE, _P = 3.84, 0.05
_KEYNESS = ("target", "reference")
_CARRIED = ("term", "n", "n_rest", "n_turns", "n_speakers", "g2", "dp")
_TYPICAL = ("g2", "g2_background", "log_odds", "log_ratio", "weight")


class Side(NamedTuple):
    """The words of one side.

    Attributes
    ----------
    name : str
        Whose they are; not escaped.
    other : str
        What they are held against; not escaped.
    colour : str
    words : DataFrame
        `term`, `value` (length of its bar), `rate_rest` (per 1,000 words of the other
        side; NaN where bars are no rates), `n`, `n_turns`, `n_speakers`, `pale`
        (whether it may be chance) and `hover`.
    n_all : int
        Words of the table; the first ones are drawn.
    sizes : tuple of int
        All that is said on it, and on the other side (words); 0 where that is unknown.
    """

    name: str
    other: str
    colour: str
    words: pd.DataFrame
    n_all: int
    sizes: tuple[int, int]


def measures_of(table: pd.DataFrame) -> list[str]:
    """Return the measures that bars can show, that of the table's order first."""
    if "n_target" in table:
        own = [name for name in ("g2", "log_odds") if name in table]
        return [*own, RATE, "log_ratio"]
    return [RATE, *_TYPICAL]


def of_keyness(
    table: pd.DataFrame, measure: str, names: Sequence[str], top: int
) -> list[Side]:
    """Return target and reference of a table that `themes.keyness` made."""
    own, said = measures_of(table)[0], table.attrs.get("keyness", {})
    table = table[table["kind"] == "theme"]
    above = table[table[own] > 0]
    below = table[table[own] < 0].iloc[::-1]
    made = []
    for at, rows in enumerate((above, below)):
        this, that = _KEYNESS[at], _KEYNESS[1 - at]
        chosen = f"rate_{this}" if measure == RATE else measure
        words = _words(
            rows.head(top),
            abs(rows[chosen]).head(top),
            (f"n_{this}", f"rate_{this}", f"n_turns_{this}", f"n_speakers_{this}"),
            (f"n_{that}", f"rate_{that}"),
            (rows["p"] >= _P).head(top),
            "dp_target" if at == 0 else None,
            tuple(names) if at == 0 else tuple(names)[::-1],
            [said.get(f"n_words_{side}", 0) for side in (this, that)],
        )
        if measure != RATE:
            words["rate_rest"] = float("nan")
        sizes = (said.get(f"n_words_{this}", 0), said.get(f"n_words_{that}", 0))
        colour = _house.COLOURS[at]
        made.append(Side(names[at], names[1 - at], colour, words, len(rows), sizes))
    return made


def of_typical(
    table: pd.DataFrame,
    measure: str,
    group: Hashable | None,
    transcripts: pd.DataFrame | None,
    top: int,
    names: Sequence[str] | None = None,
) -> list[Side]:
    """Return the groups of a table that `themes.typical` made: two, or one of them.

    `names` are two groups that are held against each other, with words or without.
    """
    by = list(table.columns[: table.columns.get_loc("term")])
    words = table[table["kind"] == "theme"]
    if names is None:
        named = _names(table, by, transcripts)
        chosen = _chosen(named, group, by)
    else:
        named, chosen = {one: one for one in names}, list(names)
    sizes = {key: _sizes(table[_of(table, by, key)]) for key in named}
    made = []
    for place, key in enumerate(chosen):
        own = words[_of(words, by, key)]
        rows = own.head(top)
        value = rows["rate_per_1000"] if measure == RATE else rows[measure]
        size = sizes[key]
        if len(named) == 2:
            ((rest, other),) = ((o, name) for o, name in named.items() if o != key)
            size = size[0] or sizes[rest][1], size[1] or sizes[rest][0]
        else:
            other = say("charts.typical.others") if own["g2"].notna().any() else ""
        told = _words(
            rows,
            value,
            ("n", "rate_per_1000", "n_turns", "n_speakers"),
            ("n_rest", "rate_rest") if other else None,
            rows["g2"] < _CHANCE,
            "dp",
            (named[key], other),
            size,
        )
        if measure != RATE:
            told["rate_rest"] = float("nan")
        colour = _house.COLOURS[place if len(chosen) > 1 else 0]
        made.append(Side(named[key], other, colour, told, len(own), size))
    return made


def for_page(
    table: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    names: Sequence[str] = (),
) -> list[list[object]]:
    """Return the sides of a table of typical words for a page to draw.

    Parameters
    ----------
    table : DataFrame
        As for :func:`of_typical`; its first column is the group.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``, where the groups are transcripts.
    names : sequence of str
        The groups, where they are two sides.

    Returns
    -------
    list of list
        Of each group its number, its words, those of the others, and its rows: term,
        times, times of the others, turns, speakers, G² and spread.
    """
    key = table.columns[0]
    known = list(names) if names else transcripts["transcript"].tolist()
    made = []
    for at, name in enumerate(known):
        own = table[(table[key] == name).to_numpy(dtype=bool)]
        if names or len(own):
            rows = own[own["kind"] == "theme"][list(_CARRIED)].itertuples(index=False)
            told = [[None if pd.isna(one) else one for one in row] for row in rows]
            made.append([at, *_sizes(own), told])
    return made


def _names(
    table: pd.DataFrame, by: list[str], transcripts: pd.DataFrame | None
) -> dict[Hashable, str]:
    """Return the groups of a table, and what they are called; by date, if known."""
    if not by:
        return {(): say("charts.typical.these")}
    if by == ["transcript"]:
        return {name: one.label for name, one in events(table, transcripts).items()}
    called, unknown = {**OF_SECTION, **OF_ROLE}, say("charts.unnamed.other")
    groups = table[by].drop_duplicates().itertuples(index=False, name=None)
    return {
        key[0] if len(by) == 1 else key: " · ".join(
            unknown if pd.isna(one) else called.get(one, str(one)) for one in key
        )
        for key in groups
    }


def _chosen(
    named: dict[Hashable, str], group: Hashable | None, by: list[str]
) -> list[Hashable]:
    """Return the groups to draw: the one wanted, or both of two, or one of many."""
    if group is not None:
        if group not in named:
            few = ", ".join(map(repr, list(named)[:5]))
            raise TableError(
                f"group={group!r} is no group of the table, as {few} are. A group of "
                "which no word is typical has no row there: it may say too little, or "
                "be written otherwise. Try themes.typical(…, min_count=2, min_turns=1)."
            )
        return [group]
    if len(named) == 2:
        return list(named)
    if by == ["role"] and named.keys() >= {PRINCIPAL, JOURNALIST}:
        return [PRINCIPAL, JOURNALIST]
    return list(named)[-1:] if by == ["transcript"] else list(named)[:1]


def _of(words: pd.DataFrame, by: list[str], key: Hashable) -> np.ndarray:
    kept = np.ones(len(words), dtype=bool)
    for name, value in zip(by, key if len(by) > 1 else [key], strict=bool(by)):
        own = words[name]
        same = own.isna() if pd.isna(value) else own == value
        kept &= same.to_numpy(dtype=bool, na_value=False)
    return kept


def _words(
    rows: pd.DataFrame,
    value: pd.Series,
    own: tuple[str, ...],
    other: tuple[str, ...] | None,
    pale: pd.Series,
    dp: str | None,
    names: tuple[str, str],
    sizes: Sequence[int] = (0, 0),
) -> pd.DataFrame:
    """Return the words of a side with what stands over each."""
    n, rate, n_turns, n_speakers = (rows[name].tolist() for name in own)
    rest = [rows[name].tolist() for name in other] if other else None
    size = sizes[0] or _size(n, rate)
    hovers = []
    for at, term in enumerate(rows["term"]):
        parts = [
            f"<b>{_house.wrapped(term)}</b>",
            _line(names[0], n[at], size, rate[at]),
            say(
                "charts.typical.spoken",
                turns=say("charts.count.turn", n=n_turns[at]),
                speakers=say("charts.count.known_speaker", n=n_speakers[at]),
            ),
        ]
        if dp and not pd.isna(rows[dp].iloc[at]):
            spread = f"{rows[dp].iloc[at]:.2f}"
            parts.append(say("charts.typical.spread", spread=spread))
        if rest:
            whole = sizes[1] or _size(*rest)
            parts.append(_line(names[1], rest[0][at], whole, rest[1][at]))
        if pale.iloc[at]:
            parts.append(say("charts.typical.may_be_chance"))
        hovers.append("<br>".join(parts))
    return pd.DataFrame(
        {
            "term": rows["term"].tolist(),
            "value": value.tolist(),
            "rate_rest": rest[1] if rest else [float("nan")] * len(rows),
            "n": n,
            "n_turns": n_turns,
            "n_speakers": n_speakers,
            "pale": pale.tolist(),
            "hover": hovers,
        }
    )


def _line(name: str, n: int, size: int, rate: float) -> str:
    return say(
        "charts.typical.rate_of" if size else "charts.typical.rate",
        side=_house.plain(_house.shortened(name, 40)),
        n=n,
        words=say("charts.count.word", n=size),
        rate=number(rate),
    )


def _sizes(rows: pd.DataFrame) -> tuple[int, int]:
    """Return the words of a group and of the others, by its rows; 0 if unknown."""
    pairs = ("n", "rate_per_1000"), ("n_rest", "rate_rest")
    return tuple(_size(rows[n].tolist(), rows[rate].tolist()) for n, rate in pairs)


def _size(n: Sequence[int], rate: Sequence[float]) -> int:
    """Return the number of words of which n are so many per 1,000."""
    known = [round(1000 * a / b) for a, b in zip(n, rate, strict=True) if a]
    return known[0] if known else 0
