"""What is known of some words of a transcript: who, when, where, and what to beware."""

import operator
import re

import pandas as pd

from presskit.audit import DECIDED
from presskit.corpus import Corpus
from presskit.errors import TableError
from presskit.text import INAUDIBLE

_ISO_DAY = re.compile(r"^\d{4}-\d\d-\d\d\s*")
_LEFT_OUT = re.compile(r"[\[(]\s*(?:…|\.\.\.)\s*[\])]")


def fields(corpus: Corpus, transcript: str, start: int, end: int) -> dict[str, str]:
    """Say of some words who said them, when, where they stand, and what to beware.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.
    transcript : str
        Id of a transcript.
    start, end : int
        First character of the words in ``corpus.source(transcript).text``, and the
        character after the last one; they lie within one turn. White space at either
        end does not count.

    Returns
    -------
    dict of str to str
        What the forms of :data:`presskit.quotes.FORMS` hold; ``""`` where nothing is
        known:

        =======  ==================================================================
        words    the verbatim words, ``source.text[start:end]``
        speaker  name to show
        office   office of a principal, by ``corpus.transcripts``
        outlet   outlets of the speaker, joined by "; "
        event    what it was about, without the date
        date     ISO day: "2023-02-13"
        day      the same day to read: "13 Feb 2023"
        source   name of the file, without its folder
        line     line on which the words begin, from 1
        url      address of the source, if the file holds one
        sha256   SHA-256 of the file's bytes
        span     "1234–1300": first character, from 0, and the one after the last
        stamp    what to beware, joined by "; ": words asked rather than answered,
                 words missing in them, and what the audit says of this place
        =======  ==================================================================

        A doubt of the audit meets the words if its span does, or, where it has none,
        its line.

    Raises
    ------
    TableError
        If there is no such transcript, or the span holds no words of one turn.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> turn = corpus.turns.loc[6]
    >>> known = fields(corpus, turn.transcript, turn.start, turn.start + 40)
    >>> known["words"], known["day"], known["line"], known["office"]
    ("NATO's Task is to provide support to Ukr", '5 Apr 2022', '113', 'NATO ...')
    """
    document = corpus.source(transcript)
    start, end = _within(document.text, transcript, start, end)
    turn = _turn(corpus, transcript, start, end)
    head = corpus.transcripts.set_index("transcript").loc[transcript]
    words = document.text[start:end]
    date = head["date"]
    first, last = document.lines([start, end - 1])
    return {
        "words": words,
        "speaker": _or_nothing(turn["speaker"]),
        "office": _office(head, turn),
        "outlet": _or_nothing(turn["outlet"]),
        "event": _ISO_DAY.sub("", _or_nothing(head["event"])),
        "date": "" if pd.isna(date) else f"{date:%Y-%m-%d}",
        "day": "" if pd.isna(date) else f"{date.day} {date:%b %Y}",
        "source": document.source.replace("\\", "/").rsplit("/", 1)[-1],
        "line": str(first),
        "url": _or_nothing(head["url"]),
        "sha256": document.sha256,
        "span": f"{start}–{end}",
        "stamp": "; ".join(_stamps(corpus, turn, words, (start, end), (first, last))),
    }


def _within(text: str, transcript: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space at its ends; say it if nothing is left."""
    try:
        start, end = operator.index(start), operator.index(end)
    except TypeError:
        raise TableError(
            f"start={start!r}, end={end!r} are no positions in the text. Give whole "
            "numbers, such as the columns start and end of corpus.turns."
        ) from None
    words = text[start:end] if 0 <= start < end else ""
    if not words.strip():
        raise TableError(
            f"{transcript}: there are no words from character {start} to {end}; the "
            f"text has {len(text):,} characters. Give the first character and the one "
            "after the last."
        )
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _turn(corpus: Corpus, transcript: str, start: int, end: int) -> pd.Series:
    turns = corpus.turns
    turns = turns[turns["transcript"] == transcript]
    inside = turns[(turns["start"] <= start) & (end <= turns["end"])]
    if len(inside):
        return inside.iloc[0]
    met = turns[(turns["start"] < end) & (start < turns["end"])]
    why = "in no turn of this corpus (a heading, a label, or filtered out)"
    if len(met):
        row = met.iloc[0]
        why = f"not in one turn: turn {row['turn']} is {row['start']} to {row['end']}"
    raise TableError(
        f"{transcript}: characters {start} to {end} are {why}. Quote the words of one "
        "turn at a time."
    )


def _office(head: pd.Series, turn: pd.Series) -> str:
    """Return the office of a principal, if the header and labels say which is whose."""
    if turn["role"] != "principal" or pd.isna(head["office"]):
        return ""
    people = _or_nothing(head["principal"]).split("; ")
    offices = head["office"].split("; ")
    # A principal without an office has no place in the list: then it is not certain.
    if len(people) != len(offices) or turn["speaker"] not in people:
        return ""
    return offices[people.index(turn["speaker"])]


def _stamps(
    corpus: Corpus,
    turn: pd.Series,
    words: str,
    span: tuple[int, int],
    lines: tuple[int, int],
) -> list[str]:
    """Return what to beware of."""
    stamps = ["asked, not answered"] if turn["role"] == "journalist" else []
    marks = [match[0] for match in INAUDIBLE.finditer(words)]
    gaps = [match[0] for match in _LEFT_OUT.finditer(words)]
    stamps += [f"holds {mark}" for mark in dict.fromkeys(marks + gaps)]
    kinds = dict.fromkeys(_kinds(corpus.audit, turn["transcript"], span, lines))
    if marks:
        kinds.pop("inaudible", None)  # it is said already
    return stamps + ([f"marked in the audit: {', '.join(kinds)}"] if kinds else [])


_SETTLED = (*DECIDED, "matched spelling")
"""Notes of the audit that say what was done: no reason to doubt the words."""


def _kinds(
    audit: pd.DataFrame, transcript: str, span: tuple[int, int], lines: tuple[int, int]
) -> list[str]:
    own = audit[(audit["transcript"] == transcript) & ~audit["kind"].isin(_SETTLED)]
    placed = own["start"].notna() & own["end"].notna()
    meets = placed & (own["start"] < span[1]) & (own["end"] > span[0])
    on_line = ~placed & own["line"].between(*lines)
    return own.loc[(meets | on_line).fillna(False).astype(bool), "kind"].tolist()


def _or_nothing(value: object) -> str:
    return "" if pd.isna(value) else str(value)
