"""What is done in the turns of one transcript, as columns of numbers."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from presskit.schema.values import Acts
from presskit.text import ends_with_question, n_question_marks

_TAIL, _HEAD = 160, 90
"""Characters at the end and at the beginning of a turn in which somebody is named."""
_OPENING, _READ = 4, 4_000
"""First turns, and characters of them, in which people are introduced."""
_SHORTEST = 2
"""Letters of a name that is looked for."""


class Talk(NamedTuple):
    """The turns of one transcript in which something stands, in order.

    Attributes
    ----------
    turn : array of int
        The position of each among all turns.
    person : array of int
        Who speaks.
    before, after : array of int
        The last turn of whoever spoke before, and the first of whoever speaks then; -1
        where there is none.
    words, marks : array of float
        Words and question marks.
    ends : array of bool
        It ends with a question mark.
    acts : array of bool
        A column an act, in the order of :class:`Acts`.
    called, addressed : array of bool
        The turn before names the speaker at its end, and asks nothing; asks something.
    introduced : array of bool
        By person: somebody else names them in the opening, before they speak.
    """

    turn: np.ndarray
    person: np.ndarray
    before: np.ndarray
    after: np.ndarray
    words: np.ndarray
    marks: np.ndarray
    ends: np.ndarray
    acts: np.ndarray
    called: np.ndarray
    addressed: np.ndarray
    introduced: np.ndarray

    def act(self, name: str) -> np.ndarray:
        """Return one act of each turn."""
        return self.acts[:, Acts._fields.index(name)]


def talk_of(
    persons: Sequence[int],
    names: Sequence[str],
    texts: Sequence[str],
    n_words: Sequence[int],
    acts: Sequence[Acts],
) -> Talk:
    """Return the turns of one transcript as columns of numbers.

    Parameters
    ----------
    persons : sequence of int
        Who speaks in each turn.
    names : sequence of str
        The name of each person; '' without one.
    texts, n_words, acts : sequence
        What is said in each turn, its words, and what it does.

    Returns
    -------
    Talk
        Empty turns are left out.
    """
    turn = np.array([n for n, text in enumerate(texts) if text], dtype=int)
    person = np.array(persons, dtype=int)[turn]
    said = [texts[n] for n in turn]
    before, after = _neighbours(person)
    surnames = [_surname(name) for name in names]
    ends = np.array([ends_with_question(text) for text in said], dtype=bool)
    named, opens = _named(said, person, before, surnames)
    return Talk(
        turn,
        person,
        before,
        after,
        np.array(n_words, dtype=float)[turn],
        np.array([n_question_marks(text) for text in said], dtype=float),
        ends,
        np.array([acts[n] for n in turn], dtype=bool).reshape(-1, len(Acts._fields)),
        named & ~ends[before],
        (named | opens) & ends[before],
        _introduced(said, person, surnames),
    )


def _neighbours(person: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the nearest turn of somebody else before and after each; -1 for none."""
    n = len(person)
    if not n:
        return person, person
    changes = np.flatnonzero(np.diff(person)) + 1  # first turns of the runs but one
    run = np.zeros(n, dtype=int)
    run[changes] = 1
    run = np.cumsum(run)
    starts = np.concatenate(([0], changes))
    ends = np.concatenate((changes - 1, [n - 1]))
    before = np.where(run > 0, ends[run - 1], -1)
    after = np.where(run < len(starts) - 1, starts[(run + 1) % len(starts)], -1)
    return before, after


def _surname(name: str) -> str:
    """Return the word of a name by which somebody is called, as it stands in talk."""
    words = name.split()
    last = words[-1].casefold() if words else ""
    return last if len(last) >= _SHORTEST else ""


def _named(
    said: Sequence[str],
    person: np.ndarray,
    before: np.ndarray,
    surnames: Sequence[str],
) -> tuple[np.ndarray, np.ndarray]:
    """Return the turns whose speaker the one before names: at its end, at its start."""
    tails, heads = np.zeros((2, len(said)), dtype=bool)
    for at, (who, last) in enumerate(
        zip(person.tolist(), before.tolist(), strict=True)
    ):
        name = surnames[who]
        if name and last >= 0:
            text = said[last]
            tails[at] = _word_in(name, text[-_TAIL:].casefold())
            heads[at] = _word_in(name, text[:_HEAD].casefold())
    return tails, heads


def _word_in(name: str, text: str) -> bool:
    """Return True if a name stands in a text where it stands first, as a word."""
    at = text.find(name)
    if at < 0:
        return False
    beside = text[max(0, at - 1) : at] + text[at + len(name) : at + len(name) + 1]
    return not any(map(str.isalnum, beside))


def _introduced(
    said: Sequence[str], person: np.ndarray, surnames: Sequence[str]
) -> np.ndarray:
    """Return for each person whether somebody names them in the opening."""
    found = np.zeros(len(surnames), dtype=bool)
    first = np.full(len(surnames), len(said))
    np.minimum.at(first, person, np.arange(len(person)))
    for at, text in enumerate(said[:_OPENING]):
        opening = text[:_READ].casefold()
        speaker = person[at]
        for who, name in enumerate(surnames):
            if name and who != speaker and first[who] > at and _word_in(name, opening):
                found[who] = True
    return found
