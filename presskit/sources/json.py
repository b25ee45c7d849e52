"""JSON of turns or segments, or of one transcript's text with its title and date."""

import json
import re
from collections.abc import Iterator, Mapping

from presskit.errors import SourceError
from presskit.schema.limits import TABLE_ROWS
from presskit.schema.values import Part, Reading
from presskit.sources import _rows
from presskit.sources._decode import decode
from presskit.sources._facts import facts
from presskit.sources._repairs import repair
from presskit.sources._voices import Piece, by_prefix, lay_out

SUFFIXES = (".json", ".jsonl", ".ndjson")

_STARTS = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:"|\})|\[\s*[\[{])')
_TITLE = "title heading section topic header part".split()
_WHOLE = "text transcript speech content body full_text fulltext".split()
_FINER = "words word_segments tokens items elements".split()
_PEOPLE = re.compile(
    r"(?:\w+_)?(?:participants|attendees|speakers|executives|analysts)$"
)
_FACTS_IN = ("metadata", "meta", "event", "info", "header")
_NEEDED = (
    "presskit reads a list of objects with a speaker (speaker, name, who …) and words "
    "(text, speech, body …), or one object with the whole transcript under one of "
    + ", ".join(_WHOLE)
)


def claims(data: bytes) -> bool:
    """JSON is known by an object, or a list of them, at its start."""
    return _STARTS.match(data[:1000]) is not None


def read(data: bytes) -> Reading:
    """Read a JSON or NDJSON file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words", with `turns` where speakers are named;
        otherwise the transcript that a field holds.

    Raises
    ------
    SourceError
        If it is not JSON, or holds no transcript under the usual names.

    Examples
    --------
    >>> read(b'[{"speaker": "Ann", "text": "Why?"}, {"who": "Bo", "text": "So."}]').text
    'Ann: Why?\\n\\nBo: So.'
    """
    try:
        return _read(data)
    except RecursionError:
        raise SourceError(
            "its JSON is nested too deep to be a transcript. Take it out of the folder."
        ) from None


def _read(data: bytes) -> Reading:
    text, notes = decode(data, mend="nothing")
    value, by_line = _parsed(text)
    while isinstance(value, list) and len(value) == 1 and not by_line:
        (value,) = value
    top = value if isinstance(value, Mapping) else {}
    told = _rows.Names(*[None] * len(_rows.Names._fields))
    pieces: list[Piece] = []
    turns: list[object] = []
    for kind, item, number in _walk(value):
        place = f"line {number}" if by_line else f"element {len(pieces) + 1}"
        if kind == "heading":
            pieces.append(Piece(None, item, place, spoken=False))
            turns.append(None)
            continue
        told = _rows.names(item)
        pieces.append(_rows.piece(item, told, place))
        turns.append(item.get(told.turn))
    spoken = [piece for piece in pieces if piece.spoken and piece.text]
    if not spoken or _several(value, pieces):
        return _whole(value, top, notes)
    if not any(piece.speaker for piece in spoken):
        pieces = by_prefix(pieces)
    numbered = turns if None not in turns else None
    pieces, assumed = _rows.settle(pieces, told, numbered)
    made = lay_out(_rows.with_firms(pieces, _people(value)))
    return made._replace(facts=_facts(top), repairs=(*notes, *assumed))


def _parsed(text: str) -> tuple[object, bool]:
    """Return what a text of JSON means, and whether each line of it was one object."""
    try:
        return json.loads(text), False
    except ValueError as error:
        whole = error
    if text.count("\n") > TABLE_ROWS:
        raise _rows.too_many("lines")
    try:
        lines = [
            (number, json.loads(line))
            for number, line in enumerate(text.split("\n"), start=1)
            if line.strip()
        ]
    except ValueError:
        lines = []
    if len(lines) > 1:
        return [_Numbered(value, number) for number, value in lines], True
    raise SourceError(
        f"it is not complete JSON ({whole}). It may be cut off: save it again."
    )


class _Numbered(dict):
    """An object that stands on a line of its own."""

    def __init__(self, value: object, line: int):
        super().__init__(value if isinstance(value, Mapping) else {})
        self.line = line


def _is_row(value: object) -> bool:
    """Return True if an object is one piece of talk."""
    if not isinstance(value, Mapping):
        return False
    told = _rows.names(value)
    words = value.get(told.text)
    if isinstance(words, list):
        words = words and isinstance(words[0], str)
    elif not isinstance(words, str):
        return False
    timed = _rows.START[:8]
    has_time = any(
        _rows.plain_name(key) in timed or key == "timestamp" for key in value
    )
    return bool(words is not None and (told.speaker is not None or has_time))


def _walk(value: object) -> Iterator[tuple[str, object, int]]:
    """Yield the rows in the order of the file, and headings of the sections of rows."""
    stack: list[tuple[object, bool]] = [(value, True)]
    visited = 0
    while stack:
        node, top = stack.pop()
        visited += 1
        if visited > TABLE_ROWS:
            raise _rows.too_many("objects")
        if isinstance(node, str):
            yield "heading", node, 0
        elif isinstance(node, list):
            stack += [
                (one, False) for one in reversed(node) if not isinstance(one, str)
            ]
        elif isinstance(node, Mapping):
            if _is_row(node) and not _inside(node):
                yield "row", node, getattr(node, "line", 0)
                continue
            inner = _inside(node)
            if not top and inner and (title := _title(node)):
                yield "heading", title, 0
            for key, one in reversed(inner):
                stack.append((one, len(inner) == 1 and top))
                if top and len(inner) > 1 and isinstance(one, list):
                    stack.append(
                        (str(key).replace("_", " ").strip().capitalize(), True)
                    )


def _inside(node: Mapping) -> list[tuple[object, object]]:
    """Return the fields of an object that may hold rows, the finer of two left out."""
    inner = [
        (key, one)
        for key, one in node.items()
        if not _PEOPLE.match(_rows.plain_name(key))
        and (
            (
                isinstance(one, list)
                and any(isinstance(x, list | dict) for x in one[:50])
            )
            or (isinstance(one, Mapping) and key not in _FACTS_IN and _inside(one))
        )
    ]
    coarse = [pair for pair in inner if _rows.plain_name(pair[0]) not in _FINER]
    if not coarse and _is_row(node):
        return []
    return coarse or inner


def _title(node: Mapping) -> str | None:
    names = {_rows.plain_name(key): one for key, one in node.items()}
    titles = (names.get(name) for name in [*_TITLE, "name"])
    return next((t.strip() for t in titles if isinstance(t, str) and t.strip()), None)


def _people(value: object) -> list[tuple[str, str]]:
    """Return name and firm of the participants that are listed."""
    tops = value if isinstance(value, list) else [value]
    listed = []
    for top in tops:
        for key, people in top.items() if isinstance(top, Mapping) else ():
            if not _PEOPLE.match(_rows.plain_name(key)) or not isinstance(people, list):
                continue
            for person in people:
                told = _rows.names(person) if isinstance(person, Mapping) else None
                name = person.get(told.speaker) if told else None
                if isinstance(name, str):
                    firm = person.get(told.firm)
                    listed.append((name, firm if isinstance(firm, str) else ""))
    return listed


def _facts(top: Mapping) -> dict[str, str]:
    inner = {}
    for key in _FACTS_IN:
        if isinstance(top.get(key), Mapping):
            inner |= top[key]
    return facts({**inner, **top})


def _several(value: object, pieces: list[Piece]) -> bool:
    """Return True if the rows are whole transcripts: many lines each, nobody named."""
    return (
        isinstance(value, list)
        and not any(piece.speaker for piece in pieces)
        and (all(piece.text.count("\n") > 4 for piece in pieces))
    )


def _whole(value: object, top: Mapping, notes: tuple[str, ...]) -> Reading:
    """Read the transcript that stands in one field."""
    if isinstance(value, list) and sum(isinstance(x, Mapping) for x in value) > 1:
        many = [one for one in value if isinstance(one, Mapping) and _longest(one)[1]]
        if many:
            raise SourceError(
                f"it holds {len(many):,} texts and names no speakers, so each may be a "
                f"transcript of its own. Save each as a file; {_NEEDED}."
            )
    key, text = _longest(top)
    if not text.strip():
        has = ", ".join(map(str, list(top)[:20])) or type(value).__name__
        raise SourceError(f"no transcript is in its JSON (it has: {has}). {_NEEDED}.")
    text, repairs = repair(text.strip())
    parts, at = [], 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            parts.append(Part(at, at + len(line), f"{key}, line {number}"))
        at += len(line) + 1
    return Reading(text, tuple(parts), facts=_facts(top), repairs=(*notes, *repairs))


def _longest(top: Mapping) -> tuple[str, str]:
    """Return the name and the words of the field that holds most text."""
    texts = [
        (str(key), _rows.paragraphs(value))
        for key, value in top.items()
        if _rows.plain_name(key) in _WHOLE
    ]
    return max(texts, key=lambda pair: len(pair[1]), default=("", ""))
