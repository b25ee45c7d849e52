"""What became of the ids of tables that an earlier version saved."""

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit.corpus._corpus import Corpus
from presskit.errors import SourceError, TableError, in_few_words
from presskit.files.csv import restored
from presskit.schema import EXCHANGES, QUESTIONS, REMAP, TURNS, ids
from presskit.text import n_words

_ID = {"turns": "turn_id", "exchanges": "exchange_id", "questions": "question_id"}
_WORDS = {"turns": "text", "exchanges": "question_text", "questions": "text"}
_TURN = {"exchanges": "first_turn", "questions": "turn"}
_ALIKE = 0.5
"""Share of rows with the same words from which on another name is another copy."""
_TELLING = 5
"""Words: under another label a shorter row may be anybody's ("Thank you.")."""


def remap(saved: str | os.PathLike | pd.DataFrame, corpus: Corpus) -> pd.DataFrame:
    """Return the ids of a corpus that the ids of a saved table have become.

    Parameters
    ----------
    saved : str, path or DataFrame
        The folder that ``corpus.save(…)`` of an earlier version wrote, or a table of
        it: turns, exchanges or questions, whole or in part, with the words.
    corpus : Corpus
        The same transcripts, loaded now.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.REMAP`: one row an old id, in the order of the tables
        saved. ``new_id`` is NA where the words are gone.

    Raises
    ------
    TableError
        If the table has no ids, or not the words they stood for.
    SourceError
        If the folder holds none of the tables.

    Notes
    -----
    Rows are matched within one transcript by label and words, folded as for an id, and
    by their order where words come again; never by their place alone. A row under
    another label is the same only if it has five words or more and stands between the
    same rows. A transcript of another name is another copy if at least half of its rows
    have the same words.

    Examples
    --------
    >>> from presskit import load_text
    >>> corpus = load_text("Ann Lee (AP): Why?\\n\\nMinister Bo Ek: It was late.")
    >>> old = corpus.turns.assign(turn_id=["0f-t15", "0f-t36"])
    >>> remap(old, corpus)[["old_id", "new_id", "how"]]
       old_id       new_id         how
    0  0f-t15  ta3a08ef6ad  same words
    1  0f-t36  t59338c5f94  same words
    """
    tables = _saved(saved)
    told = "turns" in tables
    rows: dict[str, list] = {name: [] for name in REMAP.columns}
    for name, table in tables.items():
        old = _rows(name, table, tables["turns"] if told else TURNS.frame())
        new = _rows(
            name, getattr(corpus, name), corpus.turns if told else TURNS.frame()
        )
        counts = {there: Counter(r.words for r in own) for there, own in new.items()}
        for transcript, own in old.items():
            there = _same_transcript(transcript, own, counts)
            found = _matched(own, new.get(there, []))
            for at, row in enumerate(own):
                to, how = found.get(at, (None, "words are gone"))
                values = (name, transcript, row.id, to and to.id, how, there)
                for column, value in zip(rows, values, strict=True):
                    rows[column].append(value)
    return REMAP.frame(rows)


class _Row(NamedTuple):
    """One row of a table: its id, and what its label and words are known by."""

    id: str
    said: str
    words: str
    n_words: int


def _saved(saved: str | os.PathLike | pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the tables with ids, by name."""
    if isinstance(saved, pd.DataFrame):
        held = [name for name, id_ in _ID.items() if id_ in saved.columns]
        if not held:
            raise TableError(
                f"there are no ids to look up: none of {sorted(_ID.values())} is a "
                f"column, only {list(map(str, saved.columns))}. Give a table that "
                "corpus.save(…) wrote."
            )
        return {held[0]: saved}
    if not isinstance(saved, str | os.PathLike):
        raise TableError(
            f"{in_few_words(saved)} is neither a folder that corpus.save(…) wrote nor "
            "a table of it. Write presskit.remap('out/', corpus)."
        )
    folder = Path(saved)
    found = {name: table for name in _ID if (table := _read(folder, name)) is not None}
    if not found:
        raise SourceError(
            f"{folder}: holds none of {', '.join(f'{name}.csv' for name in _ID)}. Give "
            "the folder that corpus.save(…) wrote."
        )
    return found


def _read(folder: Path, name: str) -> pd.DataFrame | None:
    """Return a table of a folder; None if it is not there."""
    whole, text = folder / f"{name}.parquet", folder / f"{name}.csv"
    try:
        if whole.is_file():
            return pd.read_parquet(whole)
        if text.is_file():
            table = pd.read_csv(text, dtype="str", keep_default_na=False)
            return table.map(restored)
    except (OSError, ValueError) as error:
        raise SourceError(
            f"{whole if whole.is_file() else text}: cannot be read ({error}). Save the "
            "tables again with the version that wrote them."
        ) from None
    return None


def _rows(name: str, table: pd.DataFrame, turns: pd.DataFrame) -> dict[str, list[_Row]]:
    """Return the rows of a table, by transcript.

    Without turns, as where exchanges alone were saved, labels are not known, and all
    that is asked stands for the turn that opens an exchange.
    """
    declared = {"turns": TURNS, "exchanges": EXCHANGES, "questions": QUESTIONS}[name]
    table = declared.now(table)
    declared.require(table, _ID[name], "transcript", _WORDS[name])
    labels, words = [""] * len(table), _texts(table[_WORDS[name]])
    if name == "turns":
        TURNS.require(table, "label")
        labels = _texts(table["label"])
    elif not turns.empty:
        declared.require(table, _TURN[name])
        opened = _said(turns, table["transcript"], table[_TURN[name]])
        labels = [label for label, _ in opened]
        if name == "exchanges":
            words = [text for _, text in opened]
    made: dict[str, list[_Row]] = defaultdict(list)
    columns = (_texts(table[column]) for column in ("transcript", _ID[name]))
    for transcript, id_, label, text in zip(*columns, labels, words, strict=True):
        row = _Row(id_, ids.said(label, text), ids.said("", text), n_words(text))
        made[transcript].append(row)
    return made


def _texts(column: pd.Series) -> list[str]:
    return column.fillna("").astype("str").tolist()


def _said(
    turns: pd.DataFrame, transcripts: pd.Series, numbers: pd.Series
) -> list[tuple[str, str]]:
    """Return label and words of some turns."""
    places = zip(
        _texts(turns["transcript"]), turns["turn"].astype("int64"), strict=True
    )
    said = zip(_texts(turns["label"]), _texts(turns["text"]), strict=True)
    known = dict(zip(places, said, strict=True))
    wanted = zip(_texts(transcripts), numbers.astype("int64"), strict=True)
    return [known.get(place, ("", "")) for place in wanted]


def _same_transcript(
    name: str, own: Sequence[_Row], new: dict[str, Counter[str]]
) -> str | None:
    """Return the present id of a transcript, or that of another copy."""
    words = Counter(row.words for row in own)

    def copy(there: str) -> bool:
        return (words & new[there]).total() >= _ALIKE * len(own)

    if name in new and copy(name):
        return name
    alike = max(new, key=lambda there: (words & new[there]).total(), default=None)
    if alike is not None and copy(alike):
        return alike
    return name if name in new else None


def _matched(old: Sequence[_Row], new: Sequence[_Row]) -> dict[int, tuple[_Row, str]]:
    """Return the row that each one still there has become, and the evidence for it."""
    pairs = dict.fromkeys(_in_order([o.said for o in old], [n.said for n in new]))
    found = {i: (new[j], "same words") for i, j in pairs}
    taken = {j for _, j in pairs}
    for i, j in _elsewhere(old, new, found, taken):
        found[i] = new[j], "same words, other place"
        taken.add(j)
    for i, j in _between(old, new, sorted(pairs)):
        if i not in found and j not in taken:
            found[i] = new[j], "same words, other label"
    return found


def _in_order(one: Sequence[str], two: Sequence[str]) -> list[tuple[int, int]]:
    """Pair equal entries so that all keep their order and most are paired."""
    from rapidfuzz.distance import LCSseq

    return [
        pair
        for tag, a0, a1, b0, b1 in LCSseq.opcodes(one, two)
        if tag == "equal"
        for pair in zip(range(a0, a1), range(b0, b1), strict=True)
    ]


def _elsewhere(
    old: Sequence[_Row], new: Sequence[_Row], found: dict, taken: set[int]
) -> Iterable[tuple[int, int]]:
    """Pair what was moved: the same label and words, and as many of them."""
    left: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for at, row in enumerate(old):
        if at not in found:
            left[row.said][0].append(at)
    for at, row in enumerate(new):
        if at not in taken:
            left[row.said][1].append(at)
    for here, there in left.values():
        yield from zip(here, there, strict=False)


def _between(
    old: Sequence[_Row], new: Sequence[_Row], pairs: Sequence[tuple[int, int]]
) -> Iterable[tuple[int, int]]:
    """Pair rows of the same words between two that are paired, whatever their label."""
    i = j = 0
    for next_i, next_j in [*pairs, (len(old), len(new))]:
        here, there = old[i:next_i], new[j:next_j]
        for a, b in _in_order([o.words for o in here], [n.words for n in there]):
            alone = len(here) == len(there) == 1
            if alone or here[a].n_words >= _TELLING:
                yield i + a, j + b
        i, j = next_i + 1, next_j + 1
