"""What is new since an earlier statement, what was left out, and what was reworded."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.errors import TableError
from presskit.languages import spoken
from presskit.schema import SECTIONS, TURNS, beside
from presskit.schema.in_time import in_time
from presskit.schema.roles import PRINCIPAL
from presskit.text import index, n_words, sentences
from presskit.themes._between import kind_of
from presskit.themes._pairing import pairs, similarity
from presskit.themes._same_event import of_one_event, parted
from presskit.themes._surprise import surprise, weights_of
from presskit.themes._tally import TEXT

_OFFERED = 0.2  # how much alike a sentence is that is laid beside a new one
_NEEDED = ("transcript", "turn", "section", "role", "start", "text")
_SIDES = ("", "earlier_")
_SEVERAL = ("previous", "all")


class _Sentences(NamedTuple):
    """The sentences of one side: the row of the turn, and where in it each stands."""

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray
    text: list[str]


def changes(
    turns: pd.DataFrame,
    transcript: str | None = None,
    against: str = "previous",
    *,
    section: str = "statement",
) -> pd.DataFrame:
    """Lay a statement beside an earlier one, sentence by sentence.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, in the order of speaking.
    transcript : str, optional
        Id of the later transcript; by default that of the last day that has words of
        the podium in that section, or the last such one where none has a day.
    against : str, default "previous"
        Id of the earlier one; "previous" is the last before it that has words of the
        podium in that section; "all" holds each sentence against all before it. What
        has no day is not before anything that has one. A second file of the same event
        (of the same day and in the same words, as ``corpus.audit`` tells them) is left
        out of both, unless there is no other.
    section : {"statement", "qa"}, default "statement"
        What the podium says before the questions, or its answers.

    Returns
    -------
    DataFrame
        One row a sentence of the later statement, in the order of speaking; a sentence
        that was put together of two has a row for each. A sentence of the earlier one
        that has no counterpart ("dropped") follows the one before it there.

        ==================  =======  ================================================
        status              str      "new", "reworded", "unchanged", "dropped"
        kind                str      of what was reworded: "number", "word",
                                     "wording", "addition", "deletion"; else ""
        alike               float64  0 to 1, how much of the words is the same
        sentence            str      what is said now; NA if dropped
        earlier             str      what was said then; of a new sentence the one
                                     that is most alike, which need not mean the
                                     same; NA if none is
        transcript          str      where it stands now; NA if dropped
        turn                Int64    its turn there
        line                Int64    its line in the source; NA where that is lost
        start, end          Int64    where it stands in the source
        earlier_transcript  str      the same of `earlier`
        earlier_turn        Int64
        earlier_line        Int64
        earlier_start       Int64
        earlier_end         Int64
        ==================  =======  ================================================

        ``frame.attrs["changes"]`` names both sides, how many transcripts were looked
        at, which were left out as files of the same event, and whether both sides are
        of one. Without sentences on a side the table has those of the other; of no
        turns it is empty and keeps its columns and types.

    Raises
    ------
    TableError
        If `turns` lacks a column, there is no such transcript or section, or none
        before it, or the one it is to be held against is of a later day.

    See Also
    --------
    presskit.themes.edits : the words that were put in and taken out.

    Notes
    -----
    A pair is found by its words and, where the two statements are of one form, by the
    order of the pairs around it. "new" means: no sentence of the earlier statement is
    alike in words; the same may have been said in others. Of 40 sentences called
    reworded in transcripts kept back when the limits were chosen, 36 were right, 3 were
    about the same subject only and 1 was wrong; two limits were raised after wrong
    pairs had been read there.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": ["may", "june"], "turn": 0, "start": 0,
    ...     "section": "statement", "role": "principal",
    ...     "text": ["We keep the ferry. We sent 4 boats.",
    ...              "We sent 8 boats. The pier is open."]})
    >>> changes(turns)[["status", "kind", "sentence", "earlier"]]
         status    kind           sentence             earlier
    0   dropped                        NaN  We keep the ferry.
    1  reworded  number   We sent 8 boats.    We sent 4 boats.
    2       new          The pier is open.                 NaN
    """
    turns = in_time(TURNS.spoken(turns, *_NEEDED)).reset_index(drop=True)
    if section not in SECTIONS:
        raise TableError(f"section={section!r} is not one of {SECTIONS}.")
    inside = (turns["role"] == PRINCIPAL) & (turns["section"] == section)
    later, earlier, held = _sides(turns, inside, transcript, against)
    now, then = (_sentences(turns, side) for side in (later, earlier))
    table = _table(turns, now, then, *_compared(now, then))
    table.attrs["changes"] = {
        "transcript": turns["transcript"][later].iloc[0] if later.any() else transcript,
        **held,
        "section": section,
        "n_sentences": len(now.text),
        "n_earlier": len(then.text),
    }
    return table


def _sides(
    turns: pd.DataFrame, inside: pd.Series, transcript: str | None, against: str
) -> tuple[pd.Series, pd.Series, dict[str, object]]:
    """Return the turns of both sides, and what is held against the later one."""
    ids = list(dict.fromkeys(turns["transcript"]))
    if not ids:
        return inside, inside, {"against": [], "left_out": [], "one_event": False}
    dated = _dated(turns)
    spoken_in = set(turns["transcript"][inside])
    if transcript is None:
        among = dated or ids
        later = next((id_ for id_ in among[::-1] if id_ in spoken_in), among[-1])
    else:
        later = transcript
    for name, id_ in (("transcript", later), ("against", against)):
        if id_ not in ids and (name, id_) not in _WORDS_FOR:
            raise TableError(f"there is no {name}={id_!r}; there are {', '.join(ids)}.")
    among = dated if later in dated else ids
    before = among[: among.index(later)]
    if dated and later not in dated and against in _SEVERAL:
        raise TableError(
            f"{later!r} has no day, so that nobody can say what was before it. Name "
            "what to hold it against: against=…"
        )
    if against not in _SEVERAL:
        _check_earlier(turns, later, against)
        before = [against]
    before = [id_ for id_ in before if id_ in spoken_in]
    if not before:
        way = "Name another one: against=…" if ids[1:] else "Load that one, too."
        raise TableError(
            f"nothing is said from the podium before {later!r} that it could be held "
            f"against. {way}"
        )
    of, event = turns["transcript"], of_one_event(turns, later)
    same, others = parted(before, event if against in _SEVERAL else [])
    taken = others if against == "all" else others[-1:]
    held = {
        "against": taken,
        "left_out": same,
        "one_event": not set(event).isdisjoint(taken),
    }
    return inside & (of == later), inside & of.isin(taken), held


def _dated(turns: pd.DataFrame) -> list[str]:
    """Return the transcripts that have a day, in the order of the turns."""
    if "date" not in turns:
        return []
    return turns["transcript"][turns["date"].notna()].drop_duplicates().tolist()


def _check_earlier(turns: pd.DataFrame, later: str, earlier: str) -> None:
    """Refuse a statement beside itself, or beside one whose day is after its own."""
    if earlier == later:
        raise TableError(
            f"{later!r} cannot be held against itself. Name another one: against=…"
        )
    if "date" in turns:
        day = turns.drop_duplicates("transcript").set_index("transcript")["date"]
        if day[earlier] > day[later]:
            raise TableError(
                f"against={earlier!r} is of a later day than {later!r}; new is what "
                "was not said before. Write it the other way round: "
                f"transcript={earlier!r}, against={later!r}."
            )


_WORDS_FOR = {("against", word) for word in _SEVERAL}


def _sentences(turns: pd.DataFrame, side: pd.Series) -> _Sentences:
    rows, starts, ends, texts = [], [], [], []
    for row in np.flatnonzero(side):
        text = turns["text"].iat[row]
        for start, end in sentences(text):
            if not n_words(text[start:end]):
                continue
            rows.append(row)
            starts.append(start)
            ends.append(end)
            texts.append(" ".join(text[start:end].split()))
    whole = (np.array(one, dtype=np.int64) for one in (rows, starts, ends))
    return _Sentences(*whole, texts)


def _compared(now: _Sentences, then: _Sentences) -> tuple[np.ndarray, list]:
    """Return the likeness of each sentence to each earlier one, and the pairs."""
    words = index([*now.text, *then.text])
    told = list(spoken("\n\n".join(now.text))) or ["en"]
    weights = weights_of(words, surprise(words, told), told)
    n = len(now.text)
    rows = list(range(n)), list(range(n, n + len(then.text)))
    said = similarity(words, weights, *rows, least=_OFFERED)
    return said.alike, pairs(said)


def _table(
    turns: pd.DataFrame,
    now: _Sentences,
    then: _Sentences,
    alike: np.ndarray,
    found: list[tuple[int, int]],
) -> pd.DataFrame:
    """Return the rows: pairs, what is new, and what was dropped, in order."""
    partner: dict[int, list[int]] = {}
    for i, j in found:
        partner.setdefault(i, []).append(j)
    said_again = {j for _, j in found}
    dropped = [j for j in range(len(then.text)) if j not in said_again]
    rows: list[tuple[str, int | None, int | None]] = []
    place = {j: i for i, j in reversed(found)}  # where each of then stands now
    waiting = _after(dropped, place)
    rows += [("dropped", None, j) for j in waiting.pop(-1, [])]
    for i in range(len(now.text)):
        rows += [("", i, j) for j in partner.get(i, [])] or [
            ("new", i, _nearest(alike[i]))
        ]
        rows += [("dropped", None, j) for j in waiting.pop(i, [])]
    made = [_described(now, then, alike, *row) for row in rows]
    table = pd.DataFrame(made, columns=["status", "kind", "alike"])
    table["alike"] = table["alike"].astype("float64")
    for name in ("status", "kind"):
        table[name] = pd.array(table[name].tolist(), dtype=TEXT)
    for side, (prefix, said) in enumerate(zip(_SIDES, (now, then), strict=True)):
        at = [row[side + 1] for row in rows]
        table[("sentence", "earlier")[side]] = pd.array(
            [None if one is None else said.text[one] for one in at], dtype=TEXT
        )
        table = table.assign(**_places(turns, said, at, prefix))
    order = ["status", "kind", "alike", "sentence", "earlier"]
    return table[order + [name for name in table if name not in order]]


def _after(dropped: list[int], place: dict[int, int]) -> dict[int, list[int]]:
    """Return after which sentence of now each dropped one is listed; -1: before all."""
    waiting: dict[int, list[int]] = {}
    for j in dropped:
        before = next((place[k] for k in range(j, -1, -1) if k in place), -1)
        waiting.setdefault(before, []).append(j)
    return waiting


def _nearest(alike: np.ndarray) -> int | None:
    """Return the earlier sentence that is most alike, if one is at all."""
    if not len(alike) or alike.max() < _OFFERED:
        return None
    return int(alike.argmax())


def _described(
    now: _Sentences,
    then: _Sentences,
    alike: np.ndarray,
    status: str,
    i: int | None,
    j: int | None,
) -> tuple[str, str, float]:
    if i is None or j is None:
        return status, "", 0.0
    if status == "new":
        return status, "", float(alike[i, j])
    kind = kind_of(now.text[i], then.text[j])
    return ("reworded" if kind else "unchanged"), kind, float(alike[i, j])


def _places(
    turns: pd.DataFrame, said: _Sentences, at: list[int | None], prefix: str
) -> dict[str, object]:
    """Return the columns that tell where sentences stand."""
    known = np.array([one is not None for one in at], dtype=bool)
    own = np.array([one for one in at if one is not None], dtype=np.int64)
    row, start, end = (part[own] for part in (said.row, said.start, said.end))
    offset = turns["start"].to_numpy()[row]
    whole = {
        "turn": turns["turn"].to_numpy()[row],
        "line": beside.lines(turns, row, start),
        "start": offset + start,
        "end": offset + end,
    }
    ids = np.full(len(at), None, dtype=object)
    ids[known] = turns["transcript"].to_numpy(dtype=object)[row]
    columns: dict[str, object] = {f"{prefix}transcript": pd.array(ids, dtype=TEXT)}
    for name, values in whole.items():
        column = pd.array([pd.NA] * len(at), dtype="Int64")
        column[known] = pd.array(values, dtype="Int64")
        columns[f"{prefix}{name}"] = column
    return columns
