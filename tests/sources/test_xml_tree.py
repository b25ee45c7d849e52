"""XML without its tags: what is said, what only describes it, and what is refused."""

import pytest

from presskit.errors import SourceError
from presskit.sources import _xml_tree
from presskit.sources._xml_tree import parse, words


def said(inside, left_out=None):
    return words(parse(f"<u>{inside}</u>".encode())[0], left_out)


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("We<del>will</del>see.", "We will see."),
        ("Yes.<shift/>And <hi>H</hi>e left.", "Yes. And He left."),
        ("<move>One</move>, and <b>two</b>.", "One, and two."),
        ("<seg>First\n  line.</seg>\n<seg>Second.</seg>", "First line.\n\nSecond."),
        ("<seg/><seg> </seg>Only.", "Only."),
        ("He said <gap reason='inaudible'><desc>noise</desc></gap> twice.",
         "He said [inaudible] twice."),
        ("<s><w>Do</w><w join='right'>n't</w><pc>!</pc></s> <s><w>So</w></s>",
         "Do n't! So"),
        ("a &amp; b &lt; c", "a & b < c"),
    ],
)  # fmt: skip
def test_what_is_said(inside, text):
    assert said(inside) == text


def test_notes_and_sounds_are_left_out_and_listed():
    left_out = []
    inside = "Yes<kinesic><desc>Applause</desc></kinesic>, now<note>aside</note>."
    assert said(inside, left_out) == "Yes, now."
    assert [piece.text for piece in left_out] == ["Applause", "aside"]


def test_broken_xml_is_read_as_far_as_it_goes_and_says_so():
    root, notes = parse(b"<a><u>One & two.</u><u>Three.</a>")
    assert [words(one) for one in root.iter("u")] == ["One two.", "Three."]
    assert "not well formed" in notes[-1]
    assert parse(b"<a>One.</a>")[1] == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-2"])
def test_the_declared_encoding_holds(encoding):
    name = encoding.removesuffix("-sig")
    data = f'<?xml version="1.0" encoding="{name}"?><u>Čas a žár.</u>'.encode(encoding)
    assert words(parse(data)[0]) == "Čas a žár."


def test_entities_do_not_grow_and_open_no_file():
    bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
    bomb += '<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    root, _ = parse(f"{bomb}<u>So &b; &f; it is.</u>".encode())
    assert "ha" not in words(root)
    assert "root" not in words(root)


def test_what_is_larger_than_any_transcript_is_refused(monkeypatch):
    monkeypatch.setattr(_xml_tree, "WORD_MARKS", 3)
    with pytest.raises(SourceError, match="larger than any transcript"):
        parse(b"<a><b/><b/></a>")
    with pytest.raises(SourceError, match="broken"):
        parse(b"<>")
