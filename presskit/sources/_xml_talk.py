"""Speeches of an XML file: elements that say who speaks, by an attribute or a child."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from presskit.languages import lexicon
from presskit.schema.values import LeftOut
from presskit.sources import _usual_names
from presskit.sources._moments import seconds as to_seconds
from presskit.sources._voices import Piece
from presskit.sources._xml_people import people, pointed
from presskit.sources._xml_runs import label as printed_label
from presskit.sources._xml_runs import names_speaker, wrap_runs
from presskit.sources._xml_tree import attributes, line, tag, words
from presskit.text import plain

_BY_ATTRIBUTE = "who speaker speakername speaker_name by voice spk sender".split()
_SIDES = ("labels_of_questions", "labels_of_answers")
_NAMED_TALK = frozenset(
    "turn utterance speech u sp line segment cue message contribution".split()
)
_HEADERS = frozenset("teiheader header meta references standoff".split())


class XmlTalk(NamedTuple):
    """The speeches of a file.

    `unnamed` are ids that point to no name, `elements` the speeches themselves.
    """

    pieces: list[Piece]
    left_out: list[LeftOut]
    unnamed: list[str]
    elements: frozenset


def talk(root) -> XmlTalk:
    """Return the speeches of an XML file in their order.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> found = talk(parse(b'<a><u who="#Ann">Why?</u><u who="#Bo">So.</u></a>')[0])
    >>> [(one.speaker, one.text) for one in found.pieces], found.unnamed
    ([('Ann', 'Why?'), ('Bo', 'So.')], ['Ann', 'Bo'])
    """
    wrap_runs(root)
    listed, printed = people(root), _printed_before(root)
    moments = _moments(root)
    pieces, left_out, unnamed, elements = [], [], [], []
    for element, speaker in _speeches(root):
        if speaker is None:
            if said := words(element):
                left_out.append(LeftOut(line(element), f"<{tag(element)}>", said))
            continue
        label = "" if isinstance(speaker, str) else printed_label(speaker)
        skip = frozenset() if isinstance(speaker, str) else frozenset([speaker])
        if isinstance(speaker, str):
            label, only_an_id = pointed(speaker, listed)
            if only_an_id and speaker in printed:
                label = printed[speaker]
            elif only_an_id:
                unnamed.append(label)
        told = attributes(element)
        names = _usual_names.names(told)
        start, end = (
            moments.get(value.removeprefix("#"), to_seconds(value))
            for value in (told.get(names.start, ""), told.get(names.end, ""))
        )
        said = words(element, left_out, skip)
        pieces.append(Piece(label, said, line(element), start, end))
        elements.append(element)
    return XmlTalk(pieces, left_out, list(dict.fromkeys(unnamed)), frozenset(elements))


def questions_and_answers(root) -> list[Piece]:
    """Return the talk in elements <question> and <answer>, under those labels.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> data = b"<a><question>Why?</question><answer>So.</answer></a>"
    >>> [(one.speaker, one.text) for one in questions_and_answers(parse(data)[0])]
    [('Question', 'Why?'), ('Answer', 'So.')]
    """
    both = [lexicon().words(one) for one in _SIDES]
    found = [
        one
        for one in root.iter()
        if plain(tag(one)) in both[0] | both[1] and len(tag(one)) > 1
    ]
    if any(not any(plain(tag(one)) in side for one in found) for side in both):
        return []
    return [Piece(tag(one).capitalize(), words(one), line(one)) for one in found]


def _speeches(root) -> Iterator[tuple[object, object]]:
    """Yield each speech with who holds it, and with None what nobody says.

    Who holds it is the value of an attribute, or the child that prints the name.
    """
    speakers = {one: who for one in root.iter() if (who := _speaker(one)) is not None}
    above = _ancestors(speakers)
    stack = [root]
    while stack:
        element = stack.pop()
        name = tag(element)
        if not name or name in _HEADERS:
            continue
        who = speakers.get(element)
        if who is not None and not (element in above and _joins(element, speakers)):
            yield element, who
        elif element in above or element is root:
            stack += reversed(element)
        elif attributes(element).get("type") != "speaker":
            yield element, None


def _ancestors(elements: Iterable) -> set:
    """Return everything that one of some elements stands in."""
    above = set()
    for element in elements:
        for one in element.iterancestors():
            if one in above:
                break
            above.add(one)
    return above


def _joins(element, speakers: dict) -> bool:
    """Return True if an element holds the speeches of several, and is none itself."""
    if tag(element) in {"u", "sp"}:
        return False
    inner = {
        who if isinstance(who, str) else words(who)
        for one in element.iterdescendants()
        if (who := speakers.get(one)) is not None
    }
    return len(inner) > 1


def _speaker(element) -> object | None:
    """Return the value or the child that names a speaker; None without one."""
    for child in element[:3]:
        beside = len(element) > 1 or (child.tail or "").strip()
        if beside and names_speaker(child):
            return child
    told = attributes(element)
    usual = [*_BY_ATTRIBUTE, *(["name"] if tag(element) in _NAMED_TALK else [])]
    who = next((told[name] for name in usual if told.get(name, "").strip()), "")
    return who.strip() or None


def _printed_before(root) -> dict[str, str]:
    """Return the label that is most often printed in a note before each pointer."""
    notes: dict[str, Counter] = {}
    for note in root.iter():
        if tag(note) != "note" or attributes(note).get("type") != "speaker":
            continue
        after = note.getnext()
        who = attributes(after).get("who") if after is not None else None
        label = " ".join(" ".join(note.itertext()).split()).rstrip(" :")
        if who and label:
            notes.setdefault(who, Counter())[label] += 1
    return {who: labels.most_common(1)[0][0] for who, labels in notes.items()}


def _moments(root) -> dict[str, float]:
    """Return the seconds of the moments that a timeline lists, by their id."""
    found = {}
    for element in root.iter():
        if tag(element) in {"when", "tli"}:
            told = attributes(element)
            value = told.get("interval") or told.get("absolute") or told.get("time")
            seconds = to_seconds(value or "")
            if "id" in told and seconds is not None:
                found[told["id"]] = seconds
    return found
