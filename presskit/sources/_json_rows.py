"""Everything in a JSON value that may be talk: objects, pairs and columns of words."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from presskit.schema.limits import TABLE_ROWS
from presskit.sources import _usual_names
from presskit.sources._json_people import points
from presskit.sources._moments import span
from presskit.sources._views import Row
from presskit.sources._voices import Piece

_TITLE = "title heading section topic header part name".split()
_GUESSES = ("alternatives", "nbest")  # of a recogniser, the best first
_HANDED_DOWN = re.compile(r"speaker|^(?:who|voice|spk|participant|sender)")
"""Fields of an object that name the speaker of all in it; an author wrote the file."""
_DIGITS = re.compile(r"\d+")
_MOST_COLUMNS = 60


class Span(NamedTuple):
    """Somebody speaks from one moment to another; the words stand elsewhere."""

    start: float
    end: float
    speaker: str


class JsonTalk(NamedTuple):
    """What may be talk, titles of its parts by the object they stand in, and spans.

    `holders` are the objects that hold others, by their numbers.
    """

    rows: list[Row]
    titles: dict[int, str]
    spans: list[Span]
    holders: dict[int, Mapping]


class _Who(NamedTuple):
    """Who speaks in all of an object, and when: what its fields tell."""

    number: int
    name: object
    firm: object
    refs: tuple[tuple[str, str], ...]
    times: tuple[float | None, float | None]


class _Node(NamedTuple):
    value: object
    path: str
    inside: tuple[int, ...]
    speaker: _Who | None
    line: int


def talk(value: object) -> JsonTalk:
    """Return the objects of a JSON value that hold words, and what stands about them.

    Parameters
    ----------
    value : object
        What the JSON means; an object of a line of its own knows its `line`.

    Returns
    -------
    JsonTalk
        A row without a speaker has that of the object it stands in.

    Examples
    --------
    >>> found = talk({"turns": [{"who": "Ann", "parts": [{"text": "Why?"}]}]})
    >>> [(row.path, row.piece.speaker, row.piece.text) for row in found.rows]
    [('turns[].parts[]', 'Ann', 'Why?')]
    """
    rows: list[Row] = []
    titles: dict[int, str] = {}
    spans: list[Span] = []
    holders: dict[int, Mapping] = {}
    inherited: set[int] = set()
    stack = [_Node(value, "", (), None, 0)]
    number = 0
    while stack:
        node = stack.pop()
        number += 1
        if number > 2 * TABLE_ROWS:
            raise _usual_names.too_many("objects")
        if isinstance(node.value, list):
            stack += reversed(list(_elements(node)))
            continue
        if not isinstance(node.value, Mapping):
            continue
        item = _flat(node.value)
        told = _usual_names.names(item, item)
        who = item.get(told.speaker)
        if isinstance(who, list) and len(who) == 1 and not node.path.endswith("]"):
            told = told._replace(speaker=None)  # those who take part in all of it
        who = _usual_names.speaker(item.get(told.speaker))
        own = _who(number, item, told) if who else None
        speaker = own or node.speaker
        is_row = node.path.endswith("]") and not any(map(_holds_objects, item.values()))
        if is_row and (pair := _usual_names.exchange(item)):
            stack += [node._replace(value=one) for one in reversed(pair)]
            continue
        if isinstance(item.get(told.text), list) and _columns(item, told):
            stack += reversed(list(_zipped(node, item, told)))
            continue
        row = _row(item, told, node, speaker, number)
        if row is not None:
            rows.append(row)
            if speaker and speaker.number != number:
                inherited.add(speaker.number)
        elif span := _span(item, told):
            spans.append(span)
        if title := _title(item) if node.path else None:
            titles[number] = title
        inside = (*node.inside, number)
        if own and not _HANDED_DOWN.search(_usual_names.plain_name(told.speaker)):
            speaker = node.speaker
        inner = [
            _Node(one, _joined(node.path, key), inside, speaker, node.line)
            for key, one in item.items()
            if isinstance(one, Mapping | list)
        ]
        if inner:
            holders[number] = item
        stack += reversed(inner)
    titles = {key: title for key, title in titles.items() if key not in inherited}
    return JsonTalk(rows, titles, spans, holders)


def _elements(node: _Node) -> Iterator[_Node]:
    """Yield the elements of a list; a pair of strings is who and what.

    A word and two numbers are what, from when and to when.
    """
    pairs = len(node.value) > 1 and all(
        isinstance(one, list) and len(one) == 2 and all(map(_is_text, one))
        for one in node.value
    )
    singles = len(node.value) > 1 and all(
        isinstance(one, Mapping) and len(one) == 1 and all(map(_is_text, one.values()))
        for one in node.value
    )
    words = len(node.value) > 0 and all(map(_is_timed_word, node.value))
    known = {*_usual_names.SPEAKER, *_usual_names.TEXT}
    for one in node.value:
        line = getattr(one, "line", node.line)
        if pairs:
            one = dict(zip(("speaker", "text"), one, strict=True))
        elif words:
            one = dict(zip(("text", "start", "end"), one, strict=True))
        elif singles and _usual_names.plain_name(next(iter(one))) not in known:
            ((who, what),) = one.items()
            one = {"speaker": who, "text": what}
        if isinstance(one, Mapping | list):
            yield node._replace(value=one, path=f"{node.path}[]", line=line)


def _flat(item: Mapping) -> Mapping:
    """Return an object with the fields of the best of its guesses beside its own.

    Columns that number their rows become lists.
    """
    told = _usual_names.names(item, item)
    who, what = item.get(told.speaker), item.get(told.text)
    if (
        isinstance(who, Mapping)
        and isinstance(what, Mapping)
        and list(who) == list(what)
    ):
        return {
            key: list(one.values()) if isinstance(one, Mapping) else one
            for key, one in item.items()
        }
    if isinstance(what, Mapping) and who:  # {"from": …, "body": {"content": …}}
        words = what.get(_usual_names.names(what).text)
        return {**item, told.text: words} if isinstance(words, str) else item
    for key, one in item.items():
        if _usual_names.plain_name(key) in _GUESSES and isinstance(one, list):
            best = one[0] if one and isinstance(one[0], Mapping) else {}
            return {**best, **{name: x for name, x in item.items() if name != key}}
    return item


def _columns(item: Mapping, told: _usual_names.Names) -> bool:
    """Return True if an object holds a list of speakers and one of what they say."""
    who, what = item.get(told.speaker), item.get(told.text)
    return (
        isinstance(who, list)
        and isinstance(what, list)
        and len(who) == len(what) > 1
        and all(map(_is_text, what))
    )


def _zipped(node: _Node, item: Mapping, told: _usual_names.Names) -> Iterator[_Node]:
    """Yield a row for each place of columns that are equally long."""
    n_rows = len(item[told.text])
    columns = {
        key: one
        for key, one in list(item.items())[:_MOST_COLUMNS]
        if isinstance(one, list) and len(one) == n_rows
    }
    for number in range(n_rows):
        value = {key: column[number] for key, column in columns.items()}
        yield node._replace(value=value, path=f"{node.path}[]")


def _who(number: int, item: Mapping, told: _usual_names.Names) -> _Who:
    refs = points(item, told.speaker)
    times = span(item, told.start, told.end)
    return _Who(number, item.get(told.speaker), item.get(told.firm), refs, times)


def _row(
    item: Mapping,
    told: _usual_names.Names,
    node: _Node,
    speaker: _Who | None,
    number: int,
) -> Row | None:
    """Return an object as a row of talk; None if it has no words."""
    words = item.get(told.text)
    if isinstance(words, list):
        if not words or not all(map(_is_text, words)):
            return None
    elif not isinstance(words, str) or not words.strip():
        return None
    piece = _usual_names.piece(item, told, f"line {node.line}" if node.line else "")
    if speaker:
        piece = piece._replace(speaker=_usual_names.speaker(speaker.name, speaker.firm))
        if piece.start is None:
            piece = piece._replace(start=speaker.times[0], end=speaker.times[1])
    fields = (str(told.speaker or ""), str(told.text))
    refs = speaker.refs if speaker else points(item, None)
    turn = item.get(told.turn)
    spaced = isinstance(words, str) and words[:1].isspace()
    return Row(piece, node.path, number, fields, node.inside, turn, refs, spaced)


def _span(item: Mapping, told: _usual_names.Names) -> Span | None:
    speaker = _usual_names.speaker(item.get(told.speaker))
    start, end = span(item, told.start, told.end)
    if not speaker or start is None or end is None:
        return None
    return Span(start, end, speaker)


def _title(item: Mapping) -> str | None:
    names = {_usual_names.plain_name(key): one for key, one in item.items()}
    titles = (names.get(name) for name in _TITLE)
    return next((t.strip() for t in titles if isinstance(t, str) and t.strip()), None)


def _joined(path: str, key: object) -> str:
    """Return the path of a field; numbers in its name are those of a list.

    Examples
    --------
    >>> _joined("results", "words"), _joined("", "turn 12"), _joined("a", "3")
    ('results.words', 'turn []', 'a[]')
    """
    name = _DIGITS.sub("[]", str(key))
    return f"{path}{name}" if not path or name == "[]" else f"{path}.{name}"


def _holds_objects(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(one, Mapping) for one in value)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_timed_word(value: object) -> bool:
    """Return True for ["now", 1.5, 1.8]."""
    if not isinstance(value, list) or len(value) != 3 or not _is_text(value[0]):
        return False
    return all(type(one) in (int, float) for one in value[1:])


def with_spans(pieces: list[Piece], spans: list[Span]) -> list[Piece]:
    """Name the speaker of pieces with times from the spans in which they begin.

    Examples
    --------
    >>> said = [Piece(None, "Why?", "", 1.0, 1.2), Piece(None, "So.", "", 2.5, 2.6)]
    >>> spans = [Span(1, 2, "A"), Span(2, 3, "B")]
    >>> [one.speaker for one in with_spans(said, spans)]
    ['A', 'B']
    """
    ordered = sorted(spans)
    at, named, before = 0, [], None
    for one in pieces:
        if one.start is None or one.speaker:
            named.append(one._replace(speaker=one.speaker or before))
            continue
        while at + 1 < len(ordered) and ordered[at + 1].start <= one.start:
            at += 1
        before = ordered[at].speaker if ordered[at].start <= one.start else None
        named.append(one._replace(speaker=before))
    return named
