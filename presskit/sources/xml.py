"""XML: speeches of parliaments and corpora (TEI), tiers (ELAN), captions (TTML)."""

import re

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Look, Part, Reading
from presskit.sources import _captions, _usual_names
from presskit.sources._moments import seconds
from presskit.sources._repairs import repair
from presskit.sources._settled import settle
from presskit.sources._voices import Piece, lay_out
from presskit.sources._xml_facts import xml_facts
from presskit.sources._xml_people import people
from presskit.sources._xml_talk import XmlTalk, questions_and_answers, talk
from presskit.sources._xml_tiers import tiers
from presskit.sources._xml_tree import attributes, line, parse, tag, words

SUFFIXES = (".xml", ".tei", ".eaf", ".exb", ".trs", ".ttml", ".dfxp")

_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s+|<!--.*?-->|<\?.*?\?>|<!DOCTYPE\s[^\[>]*(?:\[.*?\]\s*)?>)*+"
    rb"<(?P<root>[A-Za-z_][\w.:-]*)[\s>/]",
    re.DOTALL,
)
_HEAD = 65_536
_CAPTIONS = frozenset("tt timedtext transcript".split())
_CUES = frozenset("p text s cue".split())
_BOLD = frozenset("b strong bold hi emph emphas".split())
_NOT_TALK = frozenset("teiheader header head meta references".split())


def claims(data: bytes) -> bool:
    """Return True if a file is XML: it says so, or closes its first tag at its end.

    Pieces of web pages do that, too: the reader of pages is asked before this one.

    Examples
    --------
    >>> claims(b"<TEI><u>Hi.</u></TEI>"), claims(b"<html><p>Hi.</html>")
    (True, False)
    >>> claims(b"<Ann> Why? <Bo> So."), claims(b"<?xml version='1.0'?><a>")
    (False, True)
    """
    begins = _BEGINS.match(data[:_HEAD])
    if not begins or begins["root"].lower() == b"html":
        return False
    declared = data[: begins.start("root")].find(b"<?xml") >= 0
    return declared or data[-500:].rstrip().endswith(b"</" + begins["root"] + b">")


def read(data: bytes) -> Reading:
    """Read an XML file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        Where elements say who speaks (``<u who="#Lee">``), a paragraph a turn, "Label:
        words". Otherwise the words of each element that holds no other, without tags.

    Raises
    ------
    SourceError
        If it holds no words, or is the list of a corpus whose talk is elsewhere.

    Examples
    --------
    >>> data = b'<TEI><u who="#a">Why?</u><u who="#b">So.</u><person xml:id="a">'
    >>> read(data + b"<persName>Ann Lee</persName></person></TEI>").text
    'Ann Lee: Why?\\n\\nb: So.'
    """
    root, notes = parse(data)
    if any(tag(one) == "tier" for one in root.iter()):
        pieces, left_out = tiers(root)
        return _of_pieces(pieces, left_out, root, notes)
    found = talk(root)
    if any(one.speaker and one.text for one in found.pieces):
        return _of_talk(found, root, notes)
    if pieces := questions_and_answers(root):
        return _of_pieces(pieces, [], root, notes)
    if tag(root) in _CAPTIONS:
        return _of_captions(root, notes)
    return _of_words(root, notes)


def _of_talk(found: XmlTalk, root, notes: tuple[str, ...]) -> Reading:
    reading = _of_pieces(found.pieces, found.left_out, root, notes, found.elements)
    if not found.unnamed:
        return reading
    first = ", ".join(found.unnamed[:3])
    more = ", …" if len(found.unnamed) > 3 else ""
    return reading._replace(
        untold=(
            *reading.untold,
            f"the names of {len(found.unnamed):,} of its speakers: their ids "
            f"({first}{more}) stand for them",
        )
    )


def _of_pieces(
    pieces: list[Piece],
    left_out: list[LeftOut],
    root,
    notes: tuple[str, ...],
    elements: frozenset = frozenset(),
) -> Reading:
    settled = settle(pieces, _usual_names.NO_NAMES)
    reading = lay_out(settled.pieces)
    if not reading.text.strip():
        raise SourceError(_no_words(root))
    return reading._replace(
        left_out=(*left_out, *settled.left_out, *reading.left_out),
        facts=xml_facts(root, elements),
        repairs=(*notes, *settled.repairs),
        untold=settled.untold,
    )


def _of_captions(root, notes: tuple[str, ...]) -> Reading:
    """Read captions: elements with times, whose words may begin with a name."""
    listed, pieces = people(root), []
    for element in root.iter():
        told = attributes(element)
        names = _usual_names.names(told)
        start = seconds(told.get(names.start, "").removesuffix("s"))
        if tag(element) not in _CUES or start is None:
            continue
        end = seconds(told.get(names.end, "").removesuffix("s"))
        said = repair(words(element))[0].replace("\n\n", "\n")
        speaker = listed.get(told.get("agent", "")) or None
        pieces.append(Piece(speaker, said, line(element), start, end))
    if not pieces:
        return _of_words(root, notes)
    return _captions.reading(pieces, [], notes)._replace(facts=xml_facts(root))


def _of_words(root, notes: tuple[str, ...]) -> Reading:
    """Read the words of each element that holds no other, as paragraphs."""
    out, parts, looks, length = [], [], [], 0
    for element in _paragraphs(root):
        if not (said := words(element)):
            continue
        between = "\n\n" if out else ""
        out.append(between + said)
        length += len(between)
        parts.append(Part(length, length + len(said), line(element)))
        if bold := _bold(element, said):
            looks.append(Look(length, length + len(bold), "bold"))
        length += len(said)
    text = "".join(out)
    if not text or tag(root) == "teicorpus":
        raise SourceError(_no_words(root))
    mended, repairs = repair(text)
    if mended != text:  # the places no longer fit
        parts, looks = [], []
    return Reading(
        mended,
        tuple(parts),
        facts=xml_facts(root),
        repairs=(*notes, *repairs),
        looks=tuple(looks),
    )


def _bold(element, said: str) -> str:
    """Return the words in bold with which a paragraph begins; "" without."""
    if not len(element) or (element.text or "").strip() or tag(element[0]) not in _BOLD:
        return ""
    bold = words(element[0])
    return bold if said.startswith(bold) else ""


def _paragraphs(root):
    """Yield the elements that hold words of their own, outermost first."""
    stack = [root]
    while stack:
        element = stack.pop()
        if tag(element) in _NOT_TALK:
            continue
        own = [element.text, *(child.tail for child in element)]
        if any(text and text.strip() for text in own):
            yield element
        else:
            stack += reversed(element)


def _no_words(root) -> str:
    return (
        f"it is XML (<{tag(root)}>), and no talk is in it: presskit reads elements "
        'that say who speaks, as <u who="…"> does. If it lists other files, give '
        "those; else export the transcript as text, subtitles or a table of turns."
    )
