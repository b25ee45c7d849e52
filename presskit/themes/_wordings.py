"""Wordings that came back: what a podium says again in the same words."""

from collections.abc import Generator, Iterable, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError
from presskit.languages import lexicon
from presskit.schema import ROLES, TURNS
from presskit.schema.in_time import order_in_time
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.stepwise import Stepwise
from presskit.text import Fold, Words, words_of
from presskit.themes import _kinds_of_wordings, _maximal
from presskit.themes._maximal import Maximal
from presskit.themes._mixed_languages import mixed_in
from presskit.themes._page_lines import on_page_lines
from presskit.themes._places import in_source
from presskit.themes._rests_on import rests_on
from presskit.themes._surprise import surprise, weights_of
from presskit.themes._tally import TEXT, languages_meant, ranges
from presskit.themes._wording_ends import among, stops_of, trimmed
from presskit.themes._wording_weights import sums, weights_of_runs

_SHARED = 0.5
"""Of the places of a wording: if so many lie in those of another, it is part of it."""
_PAIR = 2  # transcripts: what is said in more of them came back more
_FEW = 40  # places, up to which each is looked at by itself
_STEP = 10_000  # runs that are looked at in a step
_COLUMNS = (
    "wording", "kind", "n_words", "n", "n_turns", "n_speakers", "n_transcripts",
    "surprise", "weight", "press_first", "n_press", "transcript", "turn", "line",
    "speaker", "start", "end",
)  # fmt: skip
_NEEDED = ("transcript", "turn", "speaker_id", "speaker", "role", "start", "text")


def wordings(
    turns: pd.DataFrame,
    of: str | None = PRINCIPAL,
    *,
    n_words: int = 3,
    min_count: int = 2,
    min_turns: int = 2,
    languages: str | Iterable[str] | None = None,
    top: int | None = None,
    fold: Fold = True,
) -> pd.DataFrame:
    """List what is said again in the same words, the most telling first.

    A wording is as long as it can be without losing a place, and stands inside one
    sentence. Of wordings that overlap at half of their places the most telling is
    listed, and the others are part of it.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, one row a turn, in the order of speaking.
    of : {"principal", "journalist", "moderator", "other"} or None, default "principal"
        Whose wordings; None for everybody's.
    n_words : int, default 3
        The fewest words.
    min_count, min_turns : int, default 2
        The fewest times, and turns, that a wording is said.
    languages : str, iterable of str, or None
        ISO 639-1 codes of what is spoken, which tell how rare a word is; by default
        those that the turns are found to be in.
    top : int, optional
        Only so many wordings of each kind, the first ones.
    fold : bool or "spelling", default True
        Whether words count as the same with and without a possessive or an elision.

    Returns
    -------
    DataFrame
        One row a wording, the highest `weight` first, then the highest `n`, then the
        alphabet:

        =============  =======  ===================================================
        wording        str      as it is printed where it is said first
        kind           str      "line"; or what is no line: "courtesy", "procedure",
                                "declining" (to answer), "address" (names, offices),
                                "date"
        n_words        int64    words in it
        n              int64    times it is said (count)
        n_turns        int64    turns that say it (count)
        n_speakers     int64    known speakers who say it (count)
        n_transcripts  int64    transcripts in which it is said (count)
        surprise       float64  bits a word, were words drawn singly: 4 for "the"
        weight         float64  what the order is by: all bits, those of stop words
                                halved, divided by one more than the words, so that
                                pairs of names do not lead; three quarters of a bit
                                if a stop word stands between others ("inch of our
                                land"), as in what is said and not in terms ("air
                                defence systems"); and a bit for each doubling of
                                `n_transcripts` from 2 on
        press_first    boolean  whether a journalist says it before; NA without roles
        n_press        int64    times that journalists say it (count)
        transcript     str      where it is said first
        turn           int64    its turn there
        line           Int64    its line in the source; NA where that is lost
        speaker        str      who says it there; NA if unknown
        start, end     int64    where it stands in the source
        =============  =======  ===================================================

        ``frame.attrs["wordings"]`` holds what was chosen, with the languages whose
        small words were cut off, ``attrs["rests_on"]`` how much was looked through.
        Without such a wording the table is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, or a choice is not one of those named.

    See Also
    --------
    presskit.themes.track : every place of wordings.

    Notes
    -----
    Ranking by count puts what everybody says first ("we need to"); the surprise of the
    words puts the line first. It knows words, not what they do: read the places. Terms
    ("federal funds rate") are no kind of their own: a reader called ten runs of that
    shape lines ("national security supplemental"). They only come later.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0, 1], "speaker": "Xu",
    ...     "speaker_id": "xu", "role": "principal", "start": [0, 60],
    ...     "text": ["We stand with the islands, as long as it takes.",
    ...              "I said it: we stand with the islands. Any questions?"]})
    >>> wordings(turns)[["wording", "n", "n_turns", "kind"]]
                        wording  n  n_turns  kind
    0  We stand with the islands  2        2  line
    """
    choices = {
        "n_words": n_words, "min_count": min_count, "min_turns": min_turns,
        "languages": languages, "top": top, "fold": fold,
    }  # fmt: skip
    return Wordings.of(turns, of, **choices).table


class Wordings(NamedTuple):
    """Wordings that came back, and in which turns each is said, by whomever.

    Attributes
    ----------
    table : DataFrame
        As :func:`presskit.themes.wordings` returns it.
    wording : ndarray of int
        The row of `table` of each place.
    turn : ndarray of int
        The turn of it, as a row of what they were found in.
    """

    table: pd.DataFrame
    wording: np.ndarray
    turn: np.ndarray

    @classmethod
    def of(
        cls,
        turns: pd.DataFrame,
        of: str | None = PRINCIPAL,
        **choices: object,
    ) -> "Wordings":
        """Return those of a corpus or turns, as :func:`presskit.themes.wordings`.

        The `choices` are those of :meth:`in_steps`.
        """
        return Stepwise(cls.in_steps(turns, of, **choices)).value

    @classmethod
    def in_steps(
        cls,
        turns: pd.DataFrame,
        of: str | None = PRINCIPAL,
        *,
        n_words: int = 3,
        min_count: int = 2,
        min_turns: int = 2,
        languages: str | Iterable[str] | None = None,
        top: int | None = None,
        fold: Fold = True,
    ) -> Generator[None, None, "Wordings"]:
        """Make the same, a part at each step."""
        turns = TURNS.spoken(turns, *_NEEDED)
        order = order_in_time(turns)
        turns = (turns if order is None else turns.iloc[order]).reset_index(drop=True)
        if of is not None and of not in ROLES:
            raise TableError(f"of={of!r} is not one of {', '.join(ROLES)}, or None.")
        words = words_of(turns).folded(fold)
        words = words.stems if fold else words
        yield
        told = languages_meant(languages, turns["text"])
        if languages is None:
            told += mixed_in(words, told)
        bits = surprise(words, told)
        yield
        said = _said_by(turns, of)[words.row] & ~on_page_lines(turns, words)
        fewest = at_least("n_words", n_words, 1), at_least("min_count", min_count, 2)
        found = yield from _that_came_back(words, np.flatnonzero(said), *fewest, told)
        yield
        few = at_least("min_turns", min_turns, 1)
        table, first = yield from _ranked(turns, words, bits, told, found, few)
        last = first + table["n_words"].to_numpy()
        codes = (words.code[a:b] for a, b in zip(first, last, strict=True))
        places = [words.runs(one) for one in codes]
        yield
        table["kind"] = yield from _kinds_of_wordings.in_steps(
            table, turns, words, first, told, places
        )
        if top is not None:
            nth = table.groupby("kind").cumcount().to_numpy()
            kept = np.flatnonzero(nth < at_least("top", top, 1))
            table, first = table.take(kept).reset_index(drop=True), first[kept]
            places = [places[one] for one in kept.tolist()]
        table = _with_first_places(table, turns, words, first, places)
        wording = np.repeat(np.arange(len(table)), [len(one) for one in places])
        row = words.row[np.concatenate([*places, first[:0]])]
        table.attrs["wordings"] = {
            "of": of, "n_words": n_words, "min_count": min_count,
            "min_turns": min_turns, "languages": told, "top": top, "fold": fold,
        }  # fmt: skip
        table.attrs["rests_on"] = rests_on(turns)
        return cls(table, wording, row if order is None else order[row])

    def said_in(self, kept: np.ndarray) -> np.ndarray:
        """Return the rows of the table that are said in the turns kept."""
        inside = self.wording[kept[self.turn]]
        return np.bincount(inside, minlength=len(self.table)) > 0


def _said_by(turns: pd.DataFrame, of: str | None) -> np.ndarray:
    if of is None:
        return np.ones(len(turns), dtype=bool)
    return (turns["role"] == of).to_numpy(dtype=bool, na_value=False)


def _that_came_back(
    words: Words, at: np.ndarray, n_words: int, min_count: int, codes: Sequence[str]
) -> Generator[None, None, Maximal]:
    """Return the longest runs that come back at some places, without loose ends."""
    found = yield from _maximal.in_steps(
        words.code[at], words.sentence[at], n_words, min_count
    )
    yield
    found = found._replace(start=at[found.start])
    return trimmed(found, words, lexicon(*codes), n_words)


def _ranked(
    turns: pd.DataFrame,
    words: Words,
    bits: np.ndarray,
    codes: Sequence[str],
    found: Maximal,
    min_turns: int,
) -> Generator[None, None, tuple[pd.DataFrame, np.ndarray]]:
    """Return the wordings that are listed, in order, and where each begins first."""
    weights = weights_of(words, bits, codes)
    small = among(words, stops_of(lexicon(*codes)))
    ends = np.cumsum(found.n)
    firsts = ends - found.n
    run = np.repeat(np.arange(len(found.n)), found.n)
    row = words.row[found.start]
    new = (np.diff(run, prepend=-1) != 0) | (np.diff(row, prepend=-1) != 0)
    n_turns = np.bincount(run[new], minlength=len(found.n))
    first = found.start[firsts]
    total = sums(bits[words.code], first, found.n_words)
    weight = weights_of_runs(words, weights, small, first, found.n_words)
    yield
    order = np.lexsort((first, -found.n, -weight.round(9)))
    order = order[n_turns[order] >= min_turns]
    yield
    kept = yield from _apart(found, order, len(words))
    yield
    run = np.repeat(np.arange(len(kept)), found.n[kept])
    at = np.concatenate([*(found.start[firsts[k] : ends[k]] for k in kept), first[:0]])
    table = pd.DataFrame(
        {
            "n_words": found.n_words[kept],
            "n": found.n[kept],
            **ranges(turns, words.row[at], run, len(kept)),
            "surprise": total[kept] / found.n_words[kept],
            "weight": weight[kept],
        }
    )
    table["weight"] += np.log2(np.maximum(table["n_transcripts"] / _PAIR, 1))
    order = np.lexsort((first[kept], -table["n"], -table["weight"].round(9)))
    return table.take(order).reset_index(drop=True), first[kept][order]


def _apart(
    found: Maximal, order: np.ndarray, n: int
) -> Generator[None, None, np.ndarray]:
    """Return the runs that are no part of one before them in some order.

    Of `n` words the first run that is listed takes those at its places.
    """
    ends = np.cumsum(found.n)
    taken = bytearray(n)  # a few places are looked at faster so than by numpy
    as_array = np.frombuffer(taken, dtype=bool)
    listed = []
    rows = zip(
        order.tolist(), (ends - found.n)[order].tolist(), ends[order].tolist(),
        found.n_words[order].tolist(), strict=True,
    )  # fmt: skip
    for nth, (at, since, until, length) in enumerate(rows):
        if nth % _STEP == _STEP - 1:
            yield
        places = found.start[since:until]
        if until - since > _FEW:
            inside = places[:, None] + np.arange(length)
            shared = int(as_array[inside].any(axis=1).sum())
            if shared < _SHARED * (until - since):
                as_array[inside] = True
                listed.append(at)
            continue
        few = places.tolist()
        shared = sum(taken.find(1, one, one + length) >= 0 for one in few)
        if shared < _SHARED * len(few):
            for one in few:
                taken[one : one + length] = bytes([1]) * length
            listed.append(at)
    return np.array(listed, dtype=np.int64)


def _with_first_places(
    table: pd.DataFrame,
    turns: pd.DataFrame,
    words: Words,
    first: np.ndarray,
    places: list[np.ndarray],
) -> pd.DataFrame:
    """Return the table with where each wording is said first, and by the press."""
    last = first + table["n_words"].to_numpy() - 1
    place = in_source(turns, words, first, last)
    printed = [" ".join(hit.split()) for hit in place.pop("hit")]
    press = _said_by(turns, JOURNALIST)[words.row]
    n_press, before = [], []
    for at, own in zip(first.tolist(), places, strict=True):
        asked = own[press[own]]
        n_press.append(len(asked))
        before.append(bool(len(asked)) and asked[0] < at)
    known = turns["role"].notna().any()
    table = table.assign(
        wording=pd.array(printed, dtype=TEXT),
        press_first=pd.array(before if known else [None] * len(before), "boolean"),
        n_press=np.array(n_press, dtype=np.int64),
        speaker=turns["speaker"].array[words.row[first]],
        **place,
    )
    return table[list(_COLUMNS)]
