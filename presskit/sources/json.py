"""JSON of turns or segments, or of one transcript's text with its title and date."""

import json
import re
from collections.abc import Mapping

from presskit.errors import SourceError
from presskit.schema.limits import TABLE_ROWS
from presskit.schema.values import LeftOut, Reading
from presskit.sources import _usual_names
from presskit.sources._captions import changes, marks_changes
from presskit.sources._decode import decode
from presskit.sources._facts import facts
from presskit.sources._json_people import listed, named
from presskit.sources._json_rows import JsonTalk, talk, with_spans
from presskit.sources._prefixes import by_prefix
from presskit.sources._settled import glued, settle, with_firms
from presskit.sources._tokens import words_of
from presskit.sources._views import Choice, Row, choose
from presskit.sources._voices import Piece, lay_out
from presskit.sources._whole import whole

SUFFIXES = (".json", ".jsonl", ".ndjson")

_STARTS = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:"|\})|\[\s*[\[{])')
_WHOLE = "text transcript speech content body full_text fulltext articlebody".split()
_FACTS_IN = ("metadata", "meta", "event", "info", "header")
_NEEDED = (
    "presskit reads a list of objects with a speaker (speaker, name, who …) and words "
    "(text, speech, body …), or one object with the whole transcript under one of "
    + ", ".join(_WHOLE)
)
_NESTED = (list, Mapping)
NOBODY = "who speaks: it has words, and names nobody"


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
        otherwise the transcript that a field holds. A talk that the file holds more
        than once is read once; `view` says where.

    Raises
    ------
    SourceError
        If it is not JSON, or holds no transcript under the usual names, or several.

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
    value = _parsed(text)
    while isinstance(value, list) and len(value) == 1 and isinstance(value[0], _NESTED):
        (value,) = value
    _refuse_many(value)
    found, people = talk(value), listed(value)
    choice = choose(_with_spans(found, people.names))
    rows = words_of(choice.rows)
    if not any(map(_is_told, rows)):
        return _whole(value, rows, notes)
    pieces, turns = _with_titles(rows, found)
    untold: tuple[str, ...] = ()
    if not any(one.speaker for one in pieces):
        if any(map(marks_changes, pieces)):
            pieces = [part for one in pieces for part in changes(one)]
        pieces = by_prefix(pieces)
        untold = () if any(one.speaker for one in pieces) else (NOBODY,)
    if turns is None:
        pieces = glued(pieces)
    told = _usual_names.NO_NAMES._replace(text=rows[0].fields[1])
    settled = settle(pieces, told, turns)
    reading = lay_out(with_firms(settled.pieces, people.firms))
    return reading._replace(
        left_out=(*_beside(choice), *settled.left_out, *reading.left_out),
        facts=_facts(value) | _facts_around(rows, found),
        repairs=(*notes, *settled.repairs),
        untold=(*untold, *settled.untold),
        view=choice.words,
    )


def _is_told(row: Row) -> bool:
    """Return True if a row tells who speaks, when, or that another one does."""
    one = row.piece
    return bool(one.speaker) or one.start is not None or marks_changes(one)


def _with_spans(found: JsonTalk, names: Mapping) -> list[Row]:
    """Return the rows under their speakers' names.

    Those of words without a speaker are named by what they point to, or by spans of
    time.
    """
    by_path: dict[str, list[Row]] = {}
    for row in found.rows:
        row = row._replace(piece=named(row.piece, row.refs, names))
        by_path.setdefault(row.path, []).append(row)
    rows = []
    for own in by_path.values():
        silent = not any(row.piece.speaker for row in own)
        if silent and len(own) >= len(found.spans) > 0:
            pieces = with_spans([row.piece for row in own], found.spans)
            own = [
                row._replace(piece=one) for row, one in zip(own, pieces, strict=True)
            ]
        rows += own
    return rows


def _with_titles(
    rows: list[Row], found: JsonTalk
) -> tuple[list[Piece], list[object] | None]:
    """Return the pieces with the titles of sections, and the numbers of their turns.

    A title of the object that holds all of them is that of the transcript. Without a
    number for each row there are none.
    """
    numbered = all(row.turn is not None for row in rows)
    around_all = _around(rows)
    pieces, turns, printed = [], [], set(around_all)
    for number, row in enumerate(rows, start=1):
        place = row.piece.place or f"element {number}"
        for outer in row.inside:
            if outer in found.titles and outer not in printed:
                pieces.append(Piece(None, found.titles[outer], place, spoken=False))
                turns.append(None)
                printed.add(outer)
        pieces.append(row.piece._replace(place=place))
        turns.append(row.turn)
    return pieces, turns if numbered else None


def _beside(choice: Choice) -> list[LeftOut]:
    """Return the texts that are no part of the talk, a piece a field."""
    return [
        LeftOut(
            view.rows[0].piece.place,
            f"text beside the talk, in {view.name.removesuffix(' ()')}",
            "\n".join(row.piece.text for row in view.rows),
        )
        for view in choice.beside
    ]


def _parsed(text: str) -> object:
    """Parse JSON; lines of JSON become a list of numbered objects."""
    try:
        return json.loads(text)
    except ValueError as error:
        whole = error
    if text.count("\n") > TABLE_ROWS:
        raise _usual_names.too_many("lines")
    try:
        lines = [
            (number, json.loads(line))
            for number, line in enumerate(text.split("\n"), start=1)
            if line.strip()
        ]
    except ValueError:
        lines = []
    if len(lines) > 1:
        return [_Numbered(value, number) for number, value in lines]
    raise SourceError(
        f"it is not complete JSON ({whole}). It may be cut off: save it again."
    )


class _Numbered(dict):
    """An object that stands on a line of its own."""

    def __init__(self, value: object, line: int):
        super().__init__(value if isinstance(value, Mapping) else {})
        self.line = line


def _around(rows: list[Row]) -> set[int]:
    """Return the numbers of the objects that hold all rows."""
    return set(rows[0].inside).intersection(*(row.inside for row in rows[1:]))


def _facts_around(rows: list[Row], found: JsonTalk) -> dict[str, str]:
    """Return the facts of the objects that hold all rows; the outermost tell first."""
    told: dict[str, str] = {}
    for number in sorted(_around(rows)):
        told = facts(found.holders.get(number, {})) | told
    return told


def _facts(value: object) -> dict[str, str]:
    top = value if isinstance(value, Mapping) else {}
    inner = {}
    for key in _FACTS_IN:
        if isinstance(top.get(key), Mapping):
            inner |= top[key]
    return facts({**inner, **top})


def _refuse_many(value: object) -> None:
    """Raise if a list holds transcripts, each with its rows, and its day or address."""
    lists = [value] if isinstance(value, list) else []
    if isinstance(value, Mapping):
        lists = [one for one in value.values() if isinstance(one, list)]
    for one in lists:
        holders = [x for x in one if isinstance(x, Mapping) and _holds_rows(x)]
        events = {(told.get("date"), told.get("url")) for told in map(facts, holders)}
        if len(events) > 1 and len(events) == len(holders):
            raise SourceError(
                f"it holds {len(holders):,} transcripts, each with a day or an address "
                "of its own. Save each as a file."
            )


def _holds_rows(item: Mapping) -> bool:
    return any(
        isinstance(one, list) and sum(isinstance(x, Mapping) for x in one[:3]) > 1
        for one in item.values()
    )


def _whole(value: object, rows: list[Row], notes: tuple[str, ...]) -> Reading:
    """Read the transcript that stands in one field, or in a list of paragraphs."""
    if isinstance(value, list) and sum(isinstance(x, Mapping) for x in value) > 1:
        many = [one for one in value if isinstance(one, Mapping) and _longest(one)[1]]
        if many:
            raise SourceError(
                f"it holds {len(many):,} texts and names no speakers, so each may be a "
                f"transcript of its own. Save each as a file; {_NEEDED}."
            )
    top = value if isinstance(value, Mapping) else {}
    key, text = _longest(top)
    if rows and not text.strip():
        key, text = rows[0].path, "\n\n".join(row.piece.text for row in rows)
    if not text.strip():
        has = ", ".join(map(str, list(top)[:20])) or type(value).__name__
        raise SourceError(f"no transcript is in its JSON (it has: {has}). {_NEEDED}.")
    return whole(text, key, _facts(value), notes)


def _longest(top: Mapping) -> tuple[str, str]:
    """Return the name and the words of the field that holds most text."""
    texts = [
        (str(key), _usual_names.paragraphs(value))
        for key, value in top.items()
        if _usual_names.plain_name(key) in _WHOLE
    ]
    return max(texts, key=lambda pair: len(pair[1]), default=("", ""))
