"""What a decision changed, or would change, in words and as a small table."""

from collections import Counter

import pandas as pd

from presskit.corpus.effects import OPEN
from presskit.text.prose import Sentence, listed
from presskit.widgets import _sheet
from presskit.widgets._sheet import Part
from presskit.wording import say

_TOLD = ("role", "speaker", "outlet", "label")
"""What is told of turns that are read otherwise, in this order."""
_MOVES = 3


def sentence(table: pd.DataFrame, n_otherwise: int, *, accepted: bool) -> str:
    """Return a sentence on what changed, or that nothing did.

    Parameters
    ----------
    table : DataFrame
        As :func:`presskit.corpus.effects.effect`.
    n_otherwise : int
        Rows of :func:`presskit.corpus.effects.read_otherwise`.
    accepted : bool
        Whether somebody has just agreed with what is read already.

    Returns
    -------
    str
    """
    changed = table[(table["change"] != 0) & (table["number"] != OPEN)]
    turns = say("forms.effect.otherwise", n=n_otherwise)
    if len(changed):
        numbers = listed(changed["number"])
        if not n_otherwise:
            return say("forms.effect.changed", numbers=numbers)
        return say("forms.effect.changed_and", numbers=numbers, turns=turns)
    if n_otherwise:
        return say("forms.effect.below_same", turns=turns)
    return say("forms.effect.confirmed" if accepted else "forms.effect.none")


def would_change(table: pd.DataFrame, otherwise: pd.DataFrame) -> Sentence:
    """Return a sentence on the effect that a decision would have.

    Parameters
    ----------
    table : DataFrame
        As :func:`presskit.corpus.effects.effect`.
    otherwise : DataFrame
        As :func:`presskit.corpus.effects.read_otherwise`.

    Returns
    -------
    str

    Examples
    --------
    >>> columns = ["role", "role_after", "speaker", "speaker_after"]
    >>> moved = [["other", "journalist", "Q", "Q"]] * 12
    >>> moved += [["other", "other", "Q", "Ann"]]
    >>> otherwise = pd.DataFrame(moved, columns=columns)
    >>> table = pd.DataFrame({"number": ["turns", "exchanges"], "change": [0, 3]})
    >>> print(would_change(table, otherwise))
    It would change 13 turns: 12 from somebody else to journalist, 1 from Q to Ann; \
3 more exchanges.
    """
    changed = table[(table["change"] != 0) & (table["number"] != OPEN)]
    numbers = [
        say(
            f"forms.effect.{'more' if row.change > 0 else 'fewer'}"
            f".{row.number.replace(' ', '_')}",
            n=abs(row.change),
        )
        for row in changed.itertuples(index=False)
    ]
    if otherwise.empty and not numbers:
        return Sentence(say("forms.effect.would_confirm"))
    moves = [
        say(
            "forms.effect.move",
            n=n,
            before=_called(name, before),
            after=_called(name, after),
        )
        for name in _TOLD
        if name in otherwise
        for (before, after), n in _moves(otherwise, name)
    ]
    if otherwise.empty:
        return Sentence(say("forms.effect.would_make", what=", ".join(numbers)))
    turns = say("forms.turns", n=len(otherwise))
    if moves:
        turns = say("forms.effect.turns_moved", turns=turns, moves=", ".join(moves))
    else:
        turns = say("forms.effect.another_person", turns=turns)
    what = "; ".join(filter(None, [turns, ", ".join(numbers)]))
    return Sentence(say("forms.effect.would_change", what=what))


def _moves(otherwise: pd.DataFrame, name: str) -> list[tuple[tuple[str, str], int]]:
    """Return the commonest changes of what turns are read as, with their turns."""
    pairs = Counter(zip(otherwise[name], otherwise[f"{name}_after"], strict=True))
    return [(pair, n) for pair, n in pairs.most_common() if pair[0] != pair[1]][:_MOVES]


def _called(name: str, value: str) -> str:
    """Return the name that readers know a value of a column by."""
    if name == "role" and value:
        return say(f"explorers.roles.{value}")
    return value or say("forms.effect.nobody")


def numbers(table: pd.DataFrame) -> Part:
    """Return the numbers as a small table, those that changed with words.

    Parameters
    ----------
    table : DataFrame
        As :func:`presskit.corpus.effects.effect`.

    Returns
    -------
    dict
        As :func:`presskit.widgets._sheet.numbers`.

    Examples
    --------
    >>> columns = ["number", "before", "after", "change"]
    >>> rows = [["turns", 4, 4, 0], ["askers", 3, 2, -1]]
    >>> table = pd.DataFrame(rows, columns=columns)
    >>> numbers(table)["rows"]
    [['turns', 4, 4, ''], ['askers', 3, 2, '▼ 1 fewer']]
    """
    heads = ["", say("forms.effect.before"), say("forms.effect.after"), ""]
    rows = [
        [row.number, int(row.before), int(row.after), _moved(row.change)]
        for row in table.itertuples(index=False)
    ]
    return _sheet.numbers(heads, rows)


def _moved(change: int) -> str:
    if not change:
        return ""
    return say(f"forms.effect.{'up' if change > 0 else 'down'}", n=abs(change))
