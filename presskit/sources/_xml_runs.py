"""Speeches that no element of an XML file holds: a speaker, and what follows."""

from presskit.languages import lexicon
from presskit.sources._xml_tree import attributes, tag, words
from presskit.text import plain

_SPEAKERS = frozenset(
    "speaker from speakername who speaker_name sender talker attributedto".split()
)
_PARAGRAPHS = frozenset("p para paragraph".split())
_HEADINGS = frozenset("head heading title header".split())
_NAMES = frozenset("name persname fullname".split())
_LONGEST = 200  # characters of what names a speaker


def names_speaker(element) -> bool:
    """Return True if an element prints who speaks: <speaker>, or <p><speaker/>…:</p>.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> [names_speaker(parse(b"<" + name + b">Ann Lee</" + name + b">")[0])
    ...  for name in (b"speaker", b"redner", b"p")]
    [True, True, False]
    """
    inner = element
    if (
        tag(element) in _PARAGRAPHS
        and len(element)
        and not (element.text or "").strip()
    ):
        inner = element[0]
    name = tag(inner)
    known = name in _SPEAKERS or plain(name) in lexicon().words("columns_of_speakers")
    return bool(name) and known and 0 < len(words(element)) <= _LONGEST


def label(element) -> str:
    """Return the label that an element prints, once where it tells a name twice.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> twice = b"<who><name>Lee, A</name><name role='display'>Ann Lee</name></who>"
    >>> label(parse(twice)[0])
    'Ann Lee'
    >>> label(parse(b"<p><redner><name>Ann</name></redner>Ann Lee (AP):</p>")[0])
    'Ann Lee (AP):'
    """
    if tag(element) in _PARAGRAPHS:
        printed = (element[0].tail or "").strip()
        return " ".join(printed.split()).rstrip(",") or label(element[0])
    names = [one for one in element.iterdescendants() if tag(one) in _NAMES]
    shown = [one for one in names if "display" in attributes(one).values()]
    best = next(iter([*shown, *names]), element)
    return " ".join(words(best).split()).rstrip(",")


def wrap_runs(root) -> None:
    """Put each speaker and what follows it into an element, where they are siblings.

    Examples
    --------
    >>> from presskit.sources._xml_tree import parse
    >>> data = b"<a><who>Ann</who><p>Why?</p><who>Bo</who><p>So.</p></a>"
    >>> root, _ = parse(data)
    >>> wrap_runs(root)
    >>> [[one.text for one in speech] for speech in root]
    [['Ann', 'Why?'], ['Bo', 'So.']]
    """
    for parent in list(root.iter()):
        children = list(parent)
        marks = {one for one in children if names_speaker(one)}
        talk = [one for one in children if one not in marks or (one.tail or "").strip()]
        if len(marks) < 2 or 2 * len(talk) < len(marks):
            continue
        run = None
        for child in children:
            if child in marks:
                run = parent.makeelement("sp")
                run.sourceline = child.sourceline
                child.addprevious(run)
            elif tag(child) in _HEADINGS:
                run = None
            if run is not None:
                run.append(child)
