"""The usual names of columns and fields, and what a value under one of them means."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from presskit.errors import SourceError
from presskit.languages import lexicon
from presskit.schema.limits import TABLE_ROWS
from presskit.sources._moments import END, START, called, seconds, span
from presskit.sources._voices import Piece
from presskit.text import plain

SPEAKER = """speaker speaker_name speakername speakerdisplayname speaker_display_name
spoken_by sender sender_name name who author label person participant voice
speaker_label speakerlabel from_name display_name displayname full_name fullname
username user_name user users member contributor nick role speaker_id speakerid
speaker_tag speakertag spk from""".split()
TEXT = """text speech content body utterance transcript words sentence said talk remarks
statement paragraph line message msg utt display value punctuated_word word token
speech_text utf8 paragraphs data what""".split()
_EITHER = "from"  # a moment or a sender
FIRM = """firm company affiliation outlet organization organisation employer media
news_outlet""".split()
_TURN = "turn turn_id turn_number utterance_id turn_index".split()
_SIDES = (
    {"asker", "questioner", "asked_by", "journalist", "reporter", "interviewer"},
    {"answerer", "respondent", "answered_by", "interviewee"},
)
"""How fields call those whose question and answer a row holds."""
_OF_A_LANGUAGE = {
    "speaker": "columns_of_speakers",
    "text": "columns_of_words",
    "start": "columns_of_starts",
    "end": "columns_of_ends",
}
_LONGEST_NUMBER = 3
"""Digits of a number that stands for a speaker."""


class Names(NamedTuple):
    """Which column holds what; None where there is none."""

    speaker: str | None
    text: str | None
    start: str | None
    end: str | None
    firm: str | None
    turn: str | None


NO_NAMES = Names(*[None] * len(Names._fields))
"""Of rows whose columns have no names."""


def too_many(rows: str = "rows") -> SourceError:
    """Return the error for a file with more rows than a transcript has."""
    return SourceError(
        f"it has more than {TABLE_ROWS:,} {rows}: too many for one transcript. Save "
        "each transcript as a file of its own."
    )


def plain_name(name: object) -> str:
    """Return a column's name in lower case, with underscores.

    Examples
    --------
    >>> plain_name(" Speaker Name"), plain_name("startTime")
    ('speaker_name', 'starttime')
    """
    return re.sub(r"[\s.-]+", "_", str(name).strip().lower())


def names(columns: Iterable[object], row: Mapping | None = None) -> Names:
    """Find the columns of a table of talk by their usual names.

    Parameters
    ----------
    columns : iterable of object
        Their names.
    row : mapping, optional
        One row, which says whether "from" is a moment or a sender.

    Examples
    --------
    >>> names(["id", "Who", "Text", "startTime"])[:3]
    ('Who', 'Text', 'startTime')
    >>> names(["senderName", "Spoken By", "msg"])[:2]
    ('Spoken By', 'msg')
    >>> names(["from", "text"], {"from": "Ann"})[:3]
    ('from', 'text', None)
    """
    told = _names(tuple(columns))
    if told.speaker is not None and plain_name(told.speaker) == _EITHER:
        moment = row is None or seconds(row.get(told.speaker)) is not None
        return told._replace(**{"speaker" if moment else "start": None})
    return told


def _joined(name: str) -> str:
    """Return a name in one word, as "senderName" is without its large letter."""
    return name.replace("_", "")


@lru_cache(maxsize=4096)  # thousands of objects have the same fields
def _names(columns: tuple) -> Names:
    by_name = {_joined(plain_name(column)): column for column in reversed(columns)}

    def first(usual: list[str]):
        found = (by_name.get(_joined(name)) for name in usual)
        return next((column for column in found if column is not None), None)

    told = Names(*map(first, (SPEAKER, TEXT, START, END, FIRM, _TURN)))
    told = told._replace(
        start=told.start or called(columns, "start"),
        end=told.end or called(columns, "end"),
    )
    for field, listed in _OF_A_LANGUAGE.items():
        if getattr(told, field) is None and by_name:
            words = lexicon().words(listed)
            found = (column for column in by_name.values() if plain(column) in words)
            told = told._replace(**{field: next(found, None)})
    return told


def question_and_answer(columns: Iterable[object]) -> tuple[object, object] | None:
    """Return the columns of a question and of its answer, where a row has both.

    Examples
    --------
    >>> question_and_answer(["id", "Question", "Answer"])
    ('Question', 'Answer')
    """
    by_name = {plain(column): column for column in columns if isinstance(column, str)}
    found = [
        next((by_name[name] for name in by_name if name in lexicon().words(one)), None)
        for one in ("labels_of_questions", "labels_of_answers")
    ]
    return None if None in found else (found[0], found[1])


def exchange(row: Mapping) -> list[dict]:
    """Return the rows of a question and of its answer, if a row holds both.

    Examples
    --------
    >>> exchange({"question": "Why?", "answer": "So.", "asker": "Ann"})
    [{'speaker': 'Ann', 'text': 'Why?'}, {'speaker': 'Answer', 'text': 'So.'}]
    """
    keys = question_and_answer(row)
    if keys is None or not all(isinstance(row[key], str) for key in keys):
        return []
    rows = []
    for key, of in zip(keys, _SIDES, strict=True):
        said = (row[k] for k in row if plain_name(k) in of)
        name = next((name for name in said if isinstance(name, str)), "")
        label = name.strip() or str(key).strip().capitalize()
        rows.append({"speaker": label, "text": row[key]})
    return rows


def speaker(value: object, firm: object = None) -> str | None:
    """Return the speaker as a label; None if no words follow.

    Examples
    --------
    >>> speaker("Ann Lee", "AP"), speaker({"name": "Bo"}), speaker(0), speaker(" ")
    ('Ann Lee (AP)', 'Bo', 'Speaker 0', None)
    >>> speaker("12")
    'Speaker 12'
    """
    if isinstance(value, Mapping):
        told = names(value)
        return speaker(value.get(told.speaker), firm or value.get(told.firm))
    if isinstance(value, list) and len(value) == 1:
        return speaker(value[0], firm)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return f"Speaker {value}"
    label = " ".join(value.split()) if isinstance(value, str) else ""
    if label.isdecimal() and len(label) <= _LONGEST_NUMBER:
        label = f"Speaker {label}"
    if label.isdecimal():
        return f"Speaker {label}"
    if label and isinstance(firm, str) and firm.strip() and "(" not in label:
        label = f"{label.rstrip(' :')} ({' '.join(firm.split())})"
    return label or None


def paragraphs(value: object) -> str:
    """Return the words of a cell: a string, or a list of paragraphs."""
    if isinstance(value, list | tuple):
        return "\n\n".join(text for one in value if (text := paragraphs(one)))
    if not isinstance(value, str):
        return ""
    return re.sub(r"\r\n?", "\n", value).replace("\xa0", " ").strip()


def piece(row: Mapping, told: Names, place: str) -> Piece:
    """Make a piece of a row."""
    return Piece(
        speaker(row.get(told.speaker), row.get(told.firm)),
        paragraphs(row.get(told.text)),
        place,
        *span(row, told.start, told.end),
    )
