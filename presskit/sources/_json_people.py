"""People and parts that a JSON file lists by id: what a row points to by it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from presskit.sources import _usual_names
from presskit.sources._voices import Piece

_PEOPLE = re.compile(
    r"(?:\w+_)?(?:participants|attendees|speakers|executives|analysts|people|users)$"
)
_IDS = "id key eid uid guid".split()
_POINTS = re.compile(r"([a-z_]+?)_?(?:ids?|ref|tag|label|num|number|index)?")
_MOST = 100_000


class Listed(NamedTuple):
    """Whom each id of each kind of part stands for, and the firms of the people."""

    names: dict[tuple[str, str], object]
    firms: list[tuple[str, str]]


def listed(value: object) -> Listed:
    """Return the speakers that a JSON value lists by id, and the parts that name one.

    Examples
    --------
    >>> found = listed({"speakers": [{"id": 7, "name": "Ann Lee", "company": "AP"}]})
    >>> found.names, found.firms
    ({('speaker', '7'): 'Ann Lee'}, [('Ann Lee', 'AP')])
    """
    names: dict[tuple[str, str], object] = {}
    firms = []
    for key, many in _collections(value):
        kind = _kind(key)
        people = _PEOPLE.match(_usual_names.plain_name(key)) is not None
        for at, one in many:
            if not isinstance(one, Mapping):
                if people and at is not None and isinstance(one, str) and one.strip():
                    names.setdefault((kind, at), one)
                continue
            told = _usual_names.names(one)
            name, firm = one.get(told.speaker), one.get(told.firm)
            if not _usual_names.speaker(name):
                continue
            if people and isinstance(name, str):
                firms.append((name, firm if isinstance(firm, str) else ""))
            ids = [at, *(str(x) for x in _ids(one, kind))]
            if not isinstance(one.get(told.text), str) or people:
                for one_id in filter(None, ids):
                    if one_id != str(name):
                        names.setdefault((kind, one_id), name)
    return Listed(names, firms)


def points(item: Mapping, key: object) -> tuple[tuple[str, str], ...]:
    """Return the ids in a row: of its speaker, or of the part that it stands in.

    Parameters
    ----------
    item : mapping
        The row.
    key : object
        The field that tells its speaker; None if no field does.

    Examples
    --------
    >>> points({"speaker_id": 7, "text": "Why?"}, "speaker_id")
    (('speaker', '7'),)
    >>> points({"value": "Why?", "paragraphId": "p1", "id": 3}, None)
    (('paragraph', 'p1'),)
    """
    keys = (
        [key] if key is not None else [k for k in item if str(k).lower()[-2:] == "id"]
    )
    found = []
    for one in keys:
        name = _POINTS.fullmatch(_usual_names.plain_name(one))
        if (
            name
            and isinstance(item[one], str | int)
            and _usual_names.plain_name(one) != "id"
        ):
            found.append((_kind(name[1]), str(item[one])))
    return tuple(found)


def name_of(refs: Iterable[tuple[str, str]], names: Mapping) -> str | None:
    """Return the person of the first pointer that points anywhere; None without one.

    Examples
    --------
    >>> names = {("paragraph", "p1"): 0, ("speaker", "0"): "Ann Lee"}
    >>> name_of([("paragraph", "p1")], names)
    'Ann Lee'
    """
    for ref in refs:
        if ref in names:
            name = names[ref]
            return _usual_names.speaker(names.get(("speaker", str(name)), name))
    return None


def named(piece: Piece, refs: Iterable[tuple[str, str]], names: Mapping) -> Piece:
    """Return a piece under the name that its pointers mean, if they mean one."""
    name = name_of(refs, names) if names and refs else None
    return piece._replace(speaker=name) if name else piece


def _collections(value: object) -> Iterator[tuple[str, list[tuple]]]:
    """Yield the members of each list and object, with its name, outermost first.

    A member of an object has the name of its field, an element of a list none.
    """
    stack = [("", value, False)] if isinstance(value, Mapping | list) else []
    for _ in range(_MOST):
        if not stack:
            return
        key, one, in_list = stack.pop()
        is_list = isinstance(one, list)
        members = [(None, x) for x in one] if is_list else list(one.items())
        if key and not in_list:
            yield key, [(at if is_list else str(at), x) for at, x in members]
        stack += [
            (key if is_list else str(at), x, is_list)
            for at, x in reversed(members)
            if isinstance(x, Mapping | list)
        ]


def _ids(one: Mapping, kind: str) -> Iterator[object]:
    usual = {*_IDS, f"{kind}_id", f"{kind}id", "user_id", "userid", "person_id"}
    for key, value in one.items():
        if _usual_names.plain_name(key) in usual and isinstance(value, str | int):
            yield value


def _kind(name: str) -> str:
    """Return the name of one of many: "paragraph" for "paragraphs"."""
    bare = _usual_names.plain_name(name)
    if _PEOPLE.match(bare) or bare in _usual_names.SPEAKER:
        return "speaker"
    return bare.removesuffix("s")
