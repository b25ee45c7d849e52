"""The talk of a gold under the labels of other houses: roles must not depend on them.

Each way of printing takes who speaks in each turn, in which role and what, and gives a
text. The people are invented, the same ones for the same file.
"""

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_BEGIN = (
    "Ash Bell Carr Dun Eld Fen Gorr Hart Ing Jarr Kell Lind Marr Nor Oak Pell Quill "
    "Ross Stav Tarn Upp Vann Wynd Yar Zell"
).split()
_END = "wick ston ford mere by gate holm combe".split()
_GIVEN = (
    "Anna Boris Carla Dennis Emma Frank Greta Hugo Iris Jonas Karen Leon Marta Noel "
    "Olga Paul Rita Sven Tina Ursula Vera Walter Xenia Yves Zara Alma Bruno Clara Dora "
    "Emil"
).split()
FRONT = "Press conference, Hall of Records\n5 March 2019"
FURNITURE = (
    "Home\n\nNewsroom\n\nContact us\n\n"
    f"Telephone (05) 5550 1122 • Fax (05) 5550 1133\n\n{FRONT}"
)
BACK = "ENDS\n\nPress office: 555 0100"


class Said(NamedTuple):
    """One turn: who speaks, whether the label names nobody, the role, the words."""

    person: int
    unnamed: bool
    role: str
    text: str


def full(person: int) -> str:
    """Return the full name of somebody; no two of 200 have a word in common."""
    begin, end = _BEGIN[person % len(_BEGIN)], _END[person // len(_BEGIN) % len(_END)]
    return f"{_GIVEN[person % len(_GIVEN)]} {begin}{end}"


def surname(person: int) -> str:
    """Return the last name of somebody."""
    return full(person).split()[1]


def _bare_q(one: Said, times: int) -> str:
    return "JOURNALIST" if one.role == "journalist" else full(one.person).upper()


def _surname_q(one: Said, times: int) -> str:
    return "QUESTION" if one.role == "journalist" else surname(one.person).upper()


def _all_bare(one: Said, times: int) -> str:
    return full(one.person).upper()


def _all_mixed(one: Said, times: int) -> str:
    return full(one.person)


def _office(one: Said, times: int) -> str:
    titles = {"principal": "MINISTER", "moderator": "SPOKESPERSON"}
    if one.role in titles:
        return f"{titles[one.role]} {surname(one.person).upper()}"
    return full(one.person).upper() if one.role == "journalist" else "INTERPRETER"


def _later(one: Said, times: int) -> str:
    return (surname if times else full)(one.person).upper()


def _mister(one: Said, times: int) -> str:
    return f"Mr. {surname(one.person)}" if times else full(one.person)


def _misprint(one: Said, times: int) -> str:
    name = full(one.person).upper()
    return f"{name[:-3]}{name[-2:]}" if times == 3 else name


LABELS = {
    "bare+Q": _bare_q,
    "surname+Q": _surname_q,
    "all bare": _all_bare,
    "office+bare": _office,
    "surname later": _later,
    "mister later": _mister,
    "misprint": _misprint,
    "own line": _all_mixed,
    "dashes": _all_bare,
    "furniture": _all_bare,
    "back matter": _all_bare,
    "json": _all_mixed,
}
"""The label of a turn in each mode, given how often its speaker has spoken before."""


def render(turns: Sequence[Said], mode: str) -> str:
    """Return the text of a transcript with the labels of a mode.

    Parameters
    ----------
    turns : sequence of Said
        The turns, none of them empty.
    mode : str
        One of :data:`LABELS`.

    Examples
    --------
    >>> print(render([Said(0, True, "journalist", "Why?")], "bare+Q").split("\\n")[3])
    JOURNALIST: Why?
    """
    times: dict[int, int] = {}
    rows = []
    for one in turns:
        n = times.get(one.person, 0)
        times[one.person] = n + 1
        text = " ".join(one.text.split())
        rows.append((LABELS[mode](one, n), text))
    if mode == "json":
        return json.dumps([{"speaker": who, "text": text} for who, text in rows])
    front = FURNITURE if mode == "furniture" else FRONT
    between = "\n\n------\n\n" if mode == "dashes" else "\n\n"
    mark = "\n" if mode == "own line" else ": "
    talk = between.join(f"{who}{mark}{text}" for who, text in rows)
    return f"{front}\n\n{talk}\n" + (f"\n{BACK}\n" if mode == "back matter" else "")


def suffix(mode: str) -> str:
    """Return the ending of the name of a file of a mode."""
    return ".json" if mode == "json" else ".txt"


def said(
    persons: Sequence[str],
    roles: Mapping[int, str],
    exchanges: Mapping[int, str],
    texts: Sequence[str],
) -> list[Said]:
    """Return the turns that a gold has, by who speaks.

    Parameters
    ----------
    persons : sequence of str
        Who speaks in each turn; '' for somebody who is not named, who is another one in
        each exchange.
    roles, exchanges : mapping of int to str
        Role and exchange of the turns that the gold has.
    texts : sequence of str
        What is said in each turn.
    """
    numbers: dict[tuple[str, str], int] = {}
    turns = []
    for turn in sorted(roles):
        key = persons[turn], "" if persons[turn] else exchanges[turn]
        number = numbers.setdefault(key, len(numbers))
        turns.append(Said(number, not persons[turn], roles[turn], texts[turn]))
    return turns
