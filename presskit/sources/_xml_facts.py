"""Title, day, place, address and licence from the header of an XML file."""

from collections.abc import Iterator

from presskit.sources._facts import facts
from presskit.sources._xml_tree import attributes, tag

_OF_THE_EVENT = (  # where a date is one of what was said; others are of the file
    "setting", "recordingstmt", "recording", "meeting", "session", "frbrexpression",
    "frbrwork", "bibl", "sourcedesc", "titlestmt",
)  # fmt: skip
_OF_THE_FILE = frozenset("publicationstmt revisiondesc change encodingdesc".split())
_DATES = frozenset("date frbrdate docdate sittingdate sessiondate".split())
_DATE_ATTRIBUTES = ("date", "datum")
_PLACES = frozenset("location placename settlement place venue city".split())
_LICENCES = frozenset("licence license rights copyright".split())
_FIRST = 4_000  # elements among which facts stand


def xml_facts(root, talk: frozenset = frozenset()) -> dict[str, str]:
    """Return the title, date and other facts of an XML file.

    Parameters
    ----------
    root : lxml element
        The file.
    talk : frozenset of element
        The speeches: what is in them is no fact about the file.

    Returns
    -------
    dict of str to str
        As :func:`presskit.sources._facts.facts`.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> data = b'<TEI><setting><date when="2021-11-12"/></setting><title>Port</title>'
    >>> xml_facts(parse(data + b"</TEI>")[0])
    {'title': 'Port', 'date': '2021-11-12'}
    """
    elements = list(_outside(root, talk))
    told = {
        "title": next(_titles(root, elements), ""),
        "date": next(_days(elements), ""),
        "place": next(_texts(elements, _PLACES), ""),
        "url": next(_addresses(elements), ""),
        "licence": next(_licences(elements), ""),
    }
    return facts({name: value for name, value in told.items() if value})


def _outside(root, talk: frozenset) -> Iterator:
    left = _FIRST
    stack = [root]
    while stack and left:
        element = stack.pop()
        if element in talk or not tag(element):
            continue
        left -= 1
        yield element
        stack += reversed(element)


def _titles(root, elements: list) -> Iterator[str]:
    spoken = attributes(root).get("lang", "")
    titles = [one for one in elements if tag(one) in {"title", "headline"}]
    main = [one for one in titles if attributes(one).get("type") in {None, "main"}]
    own = [one for one in main if attributes(one).get("lang") in {spoken, None}]
    for one in [*own, *main, *titles]:
        if said := _said(one):
            yield said
    for one in elements:
        if said := attributes(one).get("title", "").strip():
            yield said


def _days(elements: list) -> Iterator[str]:
    def rank(element) -> int:
        above = [tag(one) for one in element.iterancestors()]
        ranks = [_OF_THE_EVENT.index(one) for one in above if one in _OF_THE_EVENT]
        return min(ranks, default=len(_OF_THE_EVENT))

    dates = [
        one
        for one in elements
        if tag(one) in _DATES
        and not any(tag(above) in _OF_THE_FILE for above in one.iterancestors())
    ]
    for one in sorted(dates, key=rank):
        told = attributes(one)
        if day := told.get("when") or told.get("from") or told.get("date"):
            yield day
        elif said := _said(one):
            yield said
    for one in elements[:5]:
        for name, value in attributes(one).items():
            if name.endswith(_DATE_ATTRIBUTES) and "update" not in name:
                yield value


def _texts(elements: list, names: frozenset) -> Iterator[str]:
    for one in elements:
        if tag(one) in names and (said := _said(one)):
            yield said


def _licences(elements: list) -> Iterator[str]:
    """Yield what an element about the licence says, or where it leads."""
    yield from _texts(elements, _LICENCES)
    for one in elements:
        if tag(one) in _LICENCES and (leads := attributes(one).get("target")):
            yield leads


def _addresses(elements: list) -> Iterator[str]:
    for one in elements:
        told = attributes(one)
        values = [told.get("url"), told.get("target"), told.get("source"), one.text]
        if tag(one) in {"idno", "ref", "ptr", "url", "link", "sourcedesc", "source"}:
            yield from (
                value.strip()
                for value in values
                if value and value.strip().startswith("http")
            )


def _said(element) -> str:
    return " ".join(" ".join(element.itertext()).split())
