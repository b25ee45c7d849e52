"""The two speakers of whom it is open whether they are one person, side by side."""

import pandas as pd

from presskit.corrections import OF_TWO_PEOPLE, parse_line
from presskit.schema import ids
from presskit.widgets._paragraphs import label_line
from presskit.widgets._reading_pages import Book, Chapter
from presskit.widgets._shared import MOST_SAID, SAID
from presskit.wording import say


def turns_side_by_side(book: Book, row: pd.Series) -> list[str]:
    """Return the keys of a turn of each of two speakers.

    Parameters
    ----------
    book : Book
    row : row of ``corpus.audit``

    Returns
    -------
    list of str
        Two; none where a doubt is not about two speakers.
    """
    if not row["suggestion"] or row["transcript"] not in book.heads:
        return []
    line = parse_line(row["suggestion"])
    _, other = ids.parts(line.value)
    if line.action not in OF_TWO_PEOPLE or other not in book.heads:
        return []
    chapter = book.chapter(row["transcript"])
    here = (
        turn["id"]
        for turn, (start, end) in zip(chapter.turns, chapter.ends, strict=True)
        if start <= line.start <= end
    )
    known = any(turn["id"] == line.value for turn in book.chapter(other).turns)
    first = next(here, None)
    return [first, line.value] if first and known else []


def side(book: Book, key: str) -> dict[str, object]:
    """Return a speaker as shown beside another: name, place, and the first words said.

    Parameters
    ----------
    book : Book
    key : str
        The key of one of the turns.

    Returns
    -------
    dict
    """
    _, transcript = ids.parts(key)
    chapter = book.chapter(transcript)
    turn = next(one for one in chapter.turns if one["id"] == key)
    own = _turns_of(chapter, turn)
    head = book.heads[transcript]
    return {
        "who": turn["who"],
        "outlet": turn["outlet"],
        "where": head["group"],
        "url": head["url"],
        "n": say("explorers.doubts.side.turns", n=len(own)),
        "said": [
            {
                "head": one["head"],
                **label_line(one),
                "line": _line(one),
                "text": _begins(one),
            }
            for one in own[:MOST_SAID]
        ],
    }


def _turns_of(chapter: Chapter, turn: dict) -> list[dict]:
    """Return the turns of a speaker in one transcript; that one if nobody is known."""
    if "by" not in turn:
        return [turn]
    return [one for one in chapter.turns if one.get("by") == turn["by"]]


def _line(turn: dict) -> int | None:
    """Return the line of the first words, as the words that are read have it."""
    return turn["paras"][0][0] if turn["paras"] else turn["line"]


def _begins(turn: dict) -> str:
    """Return the first words of a turn, on one line."""
    text = " ".join(turn["paras"][0][2].split()) if turn["paras"] else ""
    return text if len(text) <= SAID else f"{text[:SAID].rstrip()}…"
