"""Views of one talk: a file may hold it as words, sentences and utterances at once."""

import re
from collections.abc import Sequence
from heapq import nlargest
from itertools import pairwise
from typing import NamedTuple

from presskit.sources._voices import Piece
from presskit.text import plain

_MARKS = re.compile(r"[.,;:!?…。？！]")
_ALIKE = 0.5  # of the runs of three words of the shorter one
_COVERS = 0.8  # of the words of the longest view of the same talk
_NAMED = 0.5  # of its words
_MOST = 48
"""Views that are compared in pairs."""


class Row(NamedTuple):
    """A piece of talk in a file, where it stands, and the fields that told it.

    `path` is the same for all rows of a view, `at` the position in the file, `inside`
    the objects that it stands in, `turn` the number of its turn if the file has one,
    `refs` what it points to by id; `spaced` says that its words begin with a space.
    """

    piece: Piece
    path: str
    at: int
    fields: tuple[str, str]
    inside: tuple[int, ...] = ()
    turn: object = None
    refs: tuple[tuple[str, str], ...] = ()
    spaced: bool = False


class View(NamedTuple):
    """The rows of one path, with what ranks it among the views of the same talk."""

    rows: Sequence[Row]
    n_words: int
    runs: frozenset
    named: bool
    written: bool
    changes: int

    @property
    def name(self) -> str:
        """The path with the fields that were read."""
        who, what = self.rows[0].fields
        return f"{self.rows[0].path or 'top'} ({', '.join(filter(None, (who, what)))})"


class Choice(NamedTuple):
    """The views that are read, others of the same talk, and text beside the talk."""

    taken: list[View]
    same: list[View]
    beside: list[View]

    @property
    def rows(self) -> list[Row]:
        """What is read, in the order of the file, or of time where that differs."""
        rows = sorted((row for view in self.taken for row in view.rows), key=_at)
        if all(row.piece.start is not None for row in rows):
            rows.sort(key=_start)
        return rows

    @property
    def words(self) -> str:
        """Which view was taken, and which others there are."""
        taken = " and ".join(view.name for view in self.taken)
        if not self.same:
            return taken
        return f"{taken}; the same talk stands in {_listed(self.same)}, too"


def choose(rows: Sequence[Row]) -> Choice:
    """Choose the views of a talk so that each word is read once.

    A view that names speakers comes first, then one that has all of the talk, sentences
    with their marks, most changes of speaker, and whole utterances; where nobody is
    named, a text in lines, where labels may stand, and then one with most times.

    Parameters
    ----------
    rows : sequence of Row
        Everything in the file that may be talk.

    Returns
    -------
    Choice
        Views that hold other words, as the sections of a call do, are read together if
        the same fields tell them; text beside them is no talk.

    Examples
    --------
    >>> words = Row(Piece(None, "So it is.", ""), "words[]", 1, ("", ""))
    >>> talk = Row(Piece("Ann", "So it is.", ""), "utterances[]", 3, ("who", "text"))
    >>> choose([words, talk]).words
    'utterances[] (who, text); the same talk stands in words[], too'
    """
    by_path: dict[str, list[Row]] = {}
    for row in rows:
        by_path.setdefault(row.path, []).append(row)
    views = [_view(own) for own in by_path.values()]
    largest = nlargest(_MOST, views, key=lambda view: view.n_words)
    ranked = sorted(views, key=lambda view: _rank(view, largest), reverse=True)
    choice, runs = Choice([], [], []), set()
    for view in ranked:
        if _is_taken(view, choice.taken, runs):
            choice.same.append(view)
        elif not choice.taken or _goes_with(view, choice.taken[0]):
            choice.taken.append(view)
            runs |= view.runs
        else:
            choice.beside.append(view)
    choice.taken.sort(key=lambda view: view.rows[0].at)
    return choice


def _view(rows: list[Row]) -> View:
    words = plain(" ".join(row.piece.text for row in rows)).split()
    runs = frozenset(zip(words, words[1:], words[2:], strict=False)) or {tuple(words)}
    named = [row for row in rows if row.piece.speaker]
    said = sum(len(row.piece.text) for row in rows)
    speakers = [row.piece.speaker for row in rows]
    return View(
        rows,
        len(words),
        frozenset(runs),
        sum(len(row.piece.text) for row in named) > _NAMED * said,
        any(_MARKS.search(row.piece.text) for row in rows),
        sum(one != two for one, two in pairwise(speakers)),
    )


def _is_taken(view: View, taken: list[View], runs: set) -> bool:
    """Return True if a view holds talk that is taken, or a part of it.

    So many views as no file of talk has are held against all that is taken at once.
    """
    if len(taken) <= _MOST:
        return any(_is_same(view, one) for one in taken)
    return len(view.runs & runs) >= _ALIKE * len(view.runs)


def _rank(view: View, largest: list[View]) -> tuple:
    """Return the rank of a view; it is compared with so many others at most."""
    rivals = [one for one in largest if one.named == view.named and _is_same(one, view)]
    most = max((one.n_words for one in rivals), default=view.n_words)
    covers = view.n_words >= _COVERS * most
    rows = -len(view.rows) if view.named else len(view.rows)
    lines = 0 if view.named else sum(row.piece.text.count("\n") for row in view.rows)
    return view.named, covers, view.written, view.changes, lines, rows


def _is_same(one: View, two: View) -> bool:
    """Return True if two views hold the same talk, or one a part of the other."""
    if one is two:
        return True
    fewer = min(len(one.runs), len(two.runs))
    return len(one.runs & two.runs) >= _ALIKE * fewer


def _goes_with(view: View, first: View) -> bool:
    """Return True if a view goes on with the talk of another one."""
    return view.named == first.named and view.rows[0].fields == first.rows[0].fields


def _at(row: Row) -> int:
    return row.at


def _start(row: Row) -> float:
    return row.piece.start


def _listed(views: list[View]) -> str:
    return ", ".join(view.name.removesuffix(" ()") for view in views)
