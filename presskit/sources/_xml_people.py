"""The people that an XML file lists, so that a pointer to one can be read as a name."""

import re
from collections.abc import Iterator

from presskit.sources._xml_tree import attributes, tag

_PEOPLE = frozenset("person speaker participant tlcperson agent member".split())
_NAME_ATTRIBUTES = "showas name full_name fullname speakername".split()
_NAME_ELEMENTS = "persname name fullname showas abbreviation".split()
_PARTS = ("forename", "namelink", "surname")  # in the order in which one says them
_ID = re.compile(r"[\w.:-]+")


def people(root) -> dict[str, str]:
    """Return the name of each person that a file lists, by the id that points to it.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> person = b'<person xml:id="LeeAnn"><persName><surname>Lee</surname>'
    >>> people(parse(person + b"<forename>Ann</forename></persName></person>")[0])
    {'LeeAnn': 'Ann Lee'}
    """
    listed = {}
    for element in root.iter():
        if tag(element) not in _PEOPLE:
            continue
        told = attributes(element)
        key = told.get("id") or told.get("eid")
        name = next(filter(None, _names(element, told)), None)
        if key and name:
            listed.setdefault(key, name)
    return listed


def _names(element, told: dict[str, str]) -> Iterator[str]:
    for name in _NAME_ATTRIBUTES:
        yield " ".join(told.get(name, "").split())
    for name in _NAME_ELEMENTS:
        for child in element.iter():
            if child is not element and tag(child) == name:
                yield _name(child)


def _name(element) -> str:
    """Return a name as one says it, given names first."""
    parts = {part: [] for part in _PARTS}
    for child in element:
        if tag(child) in parts and child.text:
            parts[tag(child)].append(child.text.strip())
    if parts["surname"]:
        return " ".join(word for part in _PARTS for word in parts[part])
    return " ".join(" ".join(element.itertext()).split())


def pointed(who: str, listed: dict[str, str]) -> tuple[str, bool]:
    """Return the name or id in an attribute, and True if it is an id alone.

    Parameters
    ----------
    who : str
        Ids, with or without "#" before each, or a name as it is.
    listed : dict of str to str
        The people of the file, by id.

    Examples
    --------
    >>> pointed("#LeeAnn", {"LeeAnn": "Ann Lee"}), pointed("#LeeAnn", {})
    (('Ann Lee', False), ('LeeAnn', True))
    >>> pointed("Ann Lee", {}), pointed("#a #b", {"a": "Ann", "b": "Bo"})
    (('Ann Lee', False), ('Ann and Bo', False))
    """
    who = " ".join(who.split())
    keys = who.split(" ")
    bare = [key.removeprefix("#") for key in keys]
    if who in listed:
        return listed[who], False
    if all(key in listed for key in bare) or all(key.startswith("#") for key in keys):
        unlisted = any(key not in listed and _ID.fullmatch(key) for key in bare)
        return " and ".join(listed.get(key, key) for key in bare), unlisted
    return who.removeprefix("#"), False
