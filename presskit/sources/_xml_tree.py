"""XML as a tree: parsed without entities or network, and its words without its tags."""

import re
from collections.abc import Iterator

from presskit.errors import SourceError
from presskit.schema.limits import UNPACKED_BYTES, WORD_MARKS
from presskit.schema.values import LeftOut
from presskit.sources._decode import decode

SOUNDS = frozenset(
    """vocal kinesic incident event desc note writing index kommentar comment stage
    remark""".split()
)
"""Elements inside talk that describe it."""
_PARAGRAPHS = frozenset("p seg ab lg l div para paragraph br lb".split())
_TYPOGRAPHY = frozenset(
    "hi c ex am g i b em strong sub sup span a ref supplied corr abbr w".split()
)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>")
_SPACES = re.compile(r"[ \t\r\n\u00a0]+")
_ENDS = tuple(".,;:!?…)]»”")
_BREAKS = re.compile(r" ?\u2029[ \u2029]*")
_BREAK = "\u2029"


def parse(data: bytes) -> tuple[object, tuple[str, ...]]:
    """Return the root of an XML file, and in words what had to be mended.

    Raises
    ------
    SourceError
        If it holds no element, is too large, or lxml is not installed.
    """
    try:
        from lxml import etree
    except ImportError:
        raise SourceError(
            "XML is read with lxml, which is not installed. Run: "
            'pip install "presskit-transcripts[formats]"'
        ) from None
    if len(data) > UNPACKED_BYTES or data.count(b"<") > WORD_MARKS:
        raise SourceError(
            "its XML is larger than any transcript. Save each transcript as a file of "
            "its own."
        )
    safe = {"resolve_entities": False, "no_network": True, "load_dtd": False}
    safe |= {"remove_comments": True, "remove_pis": True}
    try:
        return etree.fromstring(data.strip(), etree.XMLParser(**safe)), ()
    except (etree.XMLSyntaxError, ValueError):
        text, notes = decode(data, mend="letters")
    text = _DECLARATION.sub("", text, count=1).strip()
    root = etree.fromstring(
        text.encode(), etree.XMLParser(**safe, encoding="utf-8", recover=True)
    )
    if root is None:
        raise SourceError("its XML is broken. Export it again.")
    return root, (*notes, "XML that is not well formed read as far as it goes")


def tag(element) -> str:
    """Return the name of an element in lower case, without its namespace."""
    name = element.tag
    return name.rpartition("}")[2].lower() if isinstance(name, str) else ""


def attributes(element) -> dict[str, str]:
    """Return the attributes by their names in lower case, without namespaces.

    Examples
    --------
    >>> root, _ = parse(b'<u xml:id="u1" WHO="#Ann"/>')
    >>> attributes(root)
    {'id': 'u1', 'who': '#Ann'}
    """
    return {
        name.rpartition("}")[2].lower(): value for name, value in element.attrib.items()
    }


def line(element) -> str:
    """Return the line of its file in which an element stands, in words."""
    return f"line {element.sourceline or 1}"


def words(
    element, left_out: list[LeftOut] | None = None, skip: frozenset = frozenset()
) -> str:
    """Return the words inside an element, a blank line between its paragraphs.

    Parameters
    ----------
    element : lxml element
        A speech, or a part of one.
    left_out : list of LeftOut, optional
        Gets the notes and sounds inside it.
    skip : frozenset of element
        Elements in it that are no words, such as the one that names the speaker.

    Examples
    --------
    >>> words(parse(b"<u><p>We<del>will</del>see<note>aside</note>.</p></u>")[0])
    'We will see.'
    >>> words(parse(b'<u><w join="right">It</w><pc>.</pc> <w>Is</w> <w>so</w></u>')[0])
    'It. Is so'
    """
    out: list[str] = []
    for text in _pieces(element, [] if left_out is None else left_out, skip):
        before = out[-1][-1:] if out else ""
        if text.startswith("\0"):  # the edge of an element that may hold a word
            text = text[1:]
            if (before.isalnum() or before in _ENDS) and text[:1].isalnum():
                text = f" {text}"
            elif out and text[:1] in _ENDS:  # a note stood before the full stop
                out[-1] = out[-1].rstrip(" \n")
        if text:
            out.append(text)
    joined = _SPACES.sub(" ", "".join(out).replace("\0", ""))
    return _BREAKS.sub("\n\n", joined).strip()


def _pieces(element, left_out: list[LeftOut], skip: frozenset) -> Iterator[str]:
    """Yield the texts inside an element; "\\0" before one that follows a tag."""
    tokens = tag(element) in {"s", "u", "seg"} and any(
        tag(child) == "w" for child in element
    )
    yield element.text or ""
    glued = True
    for child in element:
        name = tag(child)
        edge = "" if name in _TYPOGRAPHY else "\0"  # a word may end here
        if child in skip:
            pass
        elif name == "gap" or (name == "unclear" and not len(child) and not child.text):
            yield " [inaudible] "
        elif name in SOUNDS:
            if said := " ".join(" ".join(child.itertext()).split()):
                left_out.append(LeftOut(line(child), "note inside the talk", said))
        elif tokens and name in {"w", "pc"}:
            join = attributes(child).get("join", "")
            space = "" if glued or name == "pc" or join in {"left", "both"} else " "
            yield space + "".join(_pieces(child, left_out, skip)).strip()
            glued = join in {"right", "both"}
            continue  # the space behind a token is no text
        elif not name:
            yield child.text or ""  # an entity that is not resolved
        else:
            yield _BREAK if name in _PARAGRAPHS else ""
            for number, text in enumerate(_pieces(child, left_out, skip)):
                yield edge * (number == 0) + text
            yield _BREAK if name in _PARAGRAPHS else ""
        yield edge + (child.tail or "")
