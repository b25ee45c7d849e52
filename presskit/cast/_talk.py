"""What is done in the turns of one transcript, as columns of numbers."""

import re
from collections.abc import Collection, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np

from presskit.schema.values import Acts
from presskit.text import ends_with_question, n_question_marks, plain, sentences

_TAIL, _HEAD = 160, 90
"""Characters at the end and at the beginning of a turn in which somebody is named."""
_OPENING, _READ = 4, 4_000
"""First turns, and characters of them, in which people are introduced."""
_SHORTEST = 2
"""Letters of a name that is looked for."""
_PLACE = re.compile(r"(?:,|(?: [^\W\d_A-Z]{1,5}){1,2}) (?=[^\W\d_a-zß-ÿ])")
"""What stands between a name and where somebody is from: "of", "from the", ","."""
_NAME_ASKED = re.compile(r"(?:^|[.!…]\s+)[^\W\d_]+(?: [^\W\d_]+)?\?$")
"""A question of one word or two."""


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
        Words, and question marks where something is asked.
    ends : array of bool
        It asks something, and ends with a question mark.
    acts : array of bool
        A column an act, in the order of :class:`Acts`.
    called : array of bool
        The turn before names the speaker at its end, and asks nothing.
    placed : array of bool
        It is called, and says where the speaker is from: "Ann Lee of the Post".
    names_self : array of bool
        It begins with the name of its speaker.
    introduced : array of int
        By person: the row in which somebody else names them in the opening, before
        they speak; -1 for none.
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
    placed: np.ndarray
    names_self: np.ndarray
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
    titles: Collection[str] = frozenset(),
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
    titles : collection of str, optional
        Words before a name by which somebody is called, folded: "dr", "senator".

    Returns
    -------
    Talk
        Empty turns are left out.
    """
    turn = np.array([n for n, text in enumerate(texts) if text], dtype=int)
    person = np.array(persons, dtype=int)[turn]
    said = [texts[n] for n in turn.tolist()]
    before, after = _neighbours(person)
    surnames = [_surname(name) for name in names]
    marks = [n_question_marks(text) for text in said]
    asks_last = [
        n > 0 and ends_with_question(text) for n, text in zip(marks, said, strict=True)
    ]
    columns = _columns([acts[n] for n in turn.tolist()]).copy()
    asks = columns[:, Acts._fields.index("asks")]  # a view: it changes the column
    for at, then in enumerate(after.tolist()):
        if (
            marks[at] == 1
            and then >= 0
            and _only_calls(said[at], names[person[then]], titles)
        ):
            asks[at] = False
    ends = np.array(asks_last, dtype=bool) & asks
    named, placed, names_self = _named(said, person, before, surnames)
    return Talk(
        turn,
        person,
        before,
        after,
        np.array(n_words, dtype=float)[turn],
        np.where(asks, np.array(marks, dtype=float), 0),
        ends,
        columns,
        named & ~ends[before],
        placed & ~ends[before],
        names_self,
        _introduced(said, person, surnames),
    )


def _only_calls(text: str, name: str, titles: Collection[str]) -> bool:
    """Return True if nothing is asked but whether somebody speaks: "Dr. Tarn?"."""
    if not _NAME_ASKED.search(text):
        return False  # most questions
    *_, (start, end) = sentences(text)
    called = {plain(word) for word in text[start : end - 1].split()} - {*titles}
    return called != set() and called <= {plain(word) for word in name.split()}


def _columns(acts: Sequence[Acts]) -> np.ndarray:
    """Return a row a turn and a column an act; by way of bytes, which is quick."""
    flat = np.frombuffer(bytes(chain.from_iterable(acts)), dtype=bool)
    return flat.reshape(-1, len(Acts._fields))


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
) -> np.ndarray:
    """Return the turns whose speaker is named, in three rows.

    By the turn before, at its end; there with a place; by the turn itself, at its
    beginning.
    """
    found = np.zeros((3, len(said)), dtype=bool)
    heads = [text[:_HEAD].casefold() for text in said]
    tails = [text[-_TAIL:].casefold() for text in said]
    for at, (who, last) in enumerate(
        zip(person.tolist(), before.tolist(), strict=True)
    ):
        name = surnames[who]
        if not name:
            continue
        if name in heads[at]:
            found[2, at] = _word_in(name, heads[at]) >= 0
        if last >= 0 and name in tails[last]:
            end = _word_in(name, tails[last])
            found[0, at] = end >= 0
            place = end >= 0 and _PLACE.match(said[last][-_TAIL:], end)
            found[1, at] = bool(place)
    return found


def _word_in(name: str, text: str) -> int:
    """Return the end of a name that begins a text, if it is a word there; or -1."""
    at = text.find(name)
    if at < 0:
        return at
    end = at + len(name)
    beside = text[max(0, at - 1) : at] + text[end : end + 1]
    return -1 if any(map(str.isalnum, beside)) else end


def _introduced(
    said: Sequence[str], person: np.ndarray, surnames: Sequence[str]
) -> np.ndarray:
    """Return the place where the opening names each person; -1 for none."""
    found = np.full(len(surnames), -1)
    spoken: set[int] = set()
    for at, (speaker, text) in enumerate(
        zip(person[:_OPENING].tolist(), said, strict=False)
    ):
        spoken.add(speaker)
        opening = text[:_READ].casefold()
        for who, name in enumerate(surnames):
            later = name and who not in spoken and found[who] < 0
            if later and name in opening and _word_in(name, opening) >= 0:
                found[who] = at
    return found
