"""A feed (RSS, Atom): the page that its one item holds; several are not one talk."""

import re

from presskit.errors import SourceError
from presskit.schema.values import Reading
from presskit.sources._facts import facts
from presskit.sources._whole import whole
from presskit.sources._xml_tree import attributes, parse, tag

SUFFIXES = (".rss", ".atom")

_HEAD = 65_536
_ROOT = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s+|<!--.*?-->|<\?.*?\?>)*+<(?:rss|feed|rdf:RDF)[\s>]",
    re.DOTALL | re.IGNORECASE,
)
_ITEMS = frozenset(("item", "entry"))
_TEXTS = frozenset("encoded content description summary".split())
_FIELDS = frozenset("title pubdate published updated date link".split())
_SHOWN = 60


def claims(data: bytes) -> bool:
    """Return True for XML whose first element says that it is a feed.

    Examples
    --------
    >>> claims(b"<?xml version='1.0'?><rss><channel/></rss>"), claims(b"<TEI></TEI>")
    (True, False)
    """
    return _ROOT.match(data[:_HEAD]) is not None


def read(data: bytes) -> Reading:
    """Read a feed that holds one item.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        What stands in the field of the item that holds most; title, day and address are
        those of the item.

    Raises
    ------
    SourceError
        If it holds several items, or none with words.

    Examples
    --------
    >>> item = b"<item><title>Dam</title><description>Ann: Why?"
    >>> read(b"<rss>" + item + b"</description></item></rss>").text
    'Ann: Why?'
    """
    root, notes = parse(data)
    items = [one for one in root.iter() if tag(one) in _ITEMS]
    if len(items) > 1:
        titles = (_fields(one).get("title", "")[:_SHOWN] for one in items[:2])
        first = ", ".join(map(repr, titles))
        raise SourceError(
            f"it is a feed of {len(items):,} items ({first}, …), "
            "which may be a transcript each. Save the page of each as a file."
        )
    texts = [
        (_text(part), part) for one in items for part in one if tag(part) in _TEXTS
    ]
    words, part = max(texts, key=lambda pair: len(pair[0]), default=("", None))
    if not words.strip():
        raise SourceError(
            "it is a feed without the words of an item. Save the page that it leads to."
        )
    return whole(words, tag(part), facts(_fields(items[0])), notes)


def _text(element) -> str:
    """Return the page in an element: as text that was escaped, or as elements."""
    if not len(element):
        return element.text or ""
    from lxml import etree

    inner = (etree.tostring(child, encoding="unicode") for child in element)
    return (element.text or "") + "".join(inner)


def _fields(item) -> dict[str, str]:
    """Return title, days and address of an item."""
    told: dict[str, str] = {}
    for element in item:
        name = tag(element)
        if name in _FIELDS:
            link = attributes(element).get("href", "") if name == "link" else ""
            told.setdefault(name, (element.text or "").strip() or link)
    return told
