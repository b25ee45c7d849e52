"""What is read of a doubt, and of all doubts of one kind: their words, marked."""

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from presskit.doubts import DECIDED, label_of, words_of
from presskit.widgets._doubt_sides import side, turns_side_by_side
from presskit.widgets._reading_pages import Book
from presskit.widgets._shared import AROUND_DOUBT, MOST_ALIKE
from presskit.wording import say


def page_of(book: Book, id_: str, row: pd.Series, before: int = 0, after: int = 0):
    """Return a doubt, and the words that it is about, marked.

    Parameters
    ----------
    book : Book
    id_ : str
        The id of the doubt.
    row : row of ``corpus.audit``
    before, after : int
        Paragraphs more on each side.

    Returns
    -------
    dict
        Title, what is known, and the parts with their lines of the source.
    """
    head = book.heads.get(row["transcript"])
    label = label_of(row["kind"])
    meta = [
        say(f"explorers.severities.name.{row['severity']}"),
        head["group"] if head else row["transcript"],
    ]
    doubt = {
        "id": id_,
        **{k: _whole(row[k]) for k in ("line", "start", "end")},
        "kind": row["kind"],
        "decided": row["kind"] in DECIDED,
        "severity": row["severity"],
        "message": f"{row['message']} {row['advice']}".strip(),
        "suggestion": row["suggestion"],
    }
    sides = [side(book, key) for key in turns_side_by_side(book, row)]
    empty = {
        "id": id_, "title": label, "meta": meta, "transcript": head or {},
        "parts": [], "doubts": [doubt], "before": False, "after": False,
        "sides": sides, "end": _term(row["kind"]),
    }  # fmt: skip
    if head is None or doubt["start"] is None:
        return empty
    chapter = book.chapter(row["transcript"])
    middle = chapter.paragraph(doubt["start"])
    shown = (middle - AROUND_DOUBT - before, middle + AROUND_DOUBT + 1 + after)
    span = (doubt["start"], doubt["end"])
    page = chapter.page(id_, label, meta, shown, lambda _id: [span])
    return {**empty, **page, "doubts": [doubt], "at": doubt["start"]}


def extent(transcripts: np.ndarray, n_words: np.ndarray) -> list[str]:
    """Return the number of transcripts of some doubts, and of words that hang on them.

    Parameters
    ----------
    transcripts : ndarray of int
        That of each doubt, as its number.
    n_words : ndarray of int
        The words that hang on each.

    Returns
    -------
    list of str
    """
    words = int(n_words.sum())
    said = [say("explorers.doubts.alike.transcripts", n=len(np.unique(transcripts)))]
    return said + [say("explorers.doubts.alike.words", n=words)] * bool(words)


def page_of_alike(
    book: Book,
    id_: str,
    ids: Sequence[str],
    rows: pd.DataFrame,
    *,
    cause: str = "",
    others: bool = False,
) -> dict:
    """Return doubts that are alike: what they mean, and the words of the first ones.

    Parameters
    ----------
    book : Book
    id_ : str
        The id of the group.
    ids : sequence of str
        Those of its doubts.
    rows : DataFrame
        Its rows of ``corpus.audit``.
    cause : str, optional
        What all of them say.
    others : bool, default False
        Whether doubts of that kind that have a cause stand behind other lines.

    Returns
    -------
    dict
    """
    kind, severity = rows["kind"].iloc[0], rows["severity"].iloc[0]
    told = dict(zip(("means", "changes", "advice"), explained(kind), strict=True))
    first = zip(ids, rows.head(MOST_ALIKE).itertuples(index=False), strict=False)
    more = len(rows) - MOST_ALIKE
    return {
        "id": id_,
        "title": label_of(kind),
        "meta": [
            say(f"explorers.severities.name.{severity}"),
            _told("others" if others else "n", n=len(rows)),
            *extent(
                pd.factorize(rows["transcript"])[0],
                rows["n_words"].to_numpy(dtype="int64", na_value=0),
            ),
        ],
        "transcript": {},
        "lead": [
            *([_told("cause", said=cause)] if cause else []),
            *(_told(name, said=said) for name, said in told.items()),
        ],
        "parts": [part for one, row in first for part in _place(book, one, row)],
        "end": " ".join([_told("more", n=more)] * (more > 0) + [_term(kind)]).strip(),
        "doubts": [],
        "lines": []
        if kind in DECIDED
        else rows.loc[rows["suggestion"] != "", "suggestion"].tolist(),
        "before": False,
        "after": False,
    }


def _term(kind: str) -> str:
    """Return the term of the table, where readers know a kind as something else."""
    return "" if label_of(kind) == kind else say("explorers.doubts.term", kind=kind)


def _told(name: str, **values: object) -> str:
    return say(f"explorers.doubts.alike.{name}", **values)


def _place(book: Book, id_: str, row) -> list[dict]:
    """Return the words of one doubt among others, and where they stand."""
    head = book.heads.get(row.transcript)
    where = head["group"] if head else row.transcript
    line = "" if pd.isna(row.line) else f" · {say('explorers.line', n=row.line)}"
    told = {"go": id_, "place": f"{where}{line}", "note": row.message}
    if head is None or pd.isna(row.start):
        return [{**told, "head": "", "who": "", "quiet": False, "paras": []}]
    chapter = book.chapter(row.transcript)
    at = chapter.paragraph(int(row.start))
    span = (int(row.start), int(row.end))
    page = chapter.page(id_, "", [], (at, at + 2), lambda _id: [span])
    part = _marked(page["parts"])
    return [{**part, **told, "transcript": page["transcript"]}]


def _marked(parts: Sequence[dict]) -> dict:
    """Return the first paragraph that has something marked, with who speaks."""
    paras = [(part, para) for part in parts for para in part["paras"]]
    part, para = next((one for one in paras if one[1]["hits"]), paras[0])
    return {**part, "paras": [para]}


def explained(kind: str) -> list[str]:
    """Return the meaning of a kind of doubt, what it can change, and what to do.

    Examples
    --------
    >>> explained("empty turn")[1]
    'How many turns there are, by one. No number of words.'
    """
    words = words_of(kind)
    told = (words.means, words.changes, words.advice)
    return [re.sub("`([^`]*)`", "“\\1”", said) for said in told]


def _whole(value: object) -> int | None:
    return None if pd.isna(value) else int(value)
