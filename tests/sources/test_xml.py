"""XML is read by what it means, and never as plain text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import load_text
from presskit.errors import SourceError
from presskit.schema.values import Said
from presskit.sources import of_bytes, recognise
from presskit.sources import xml as reader

SITTING = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader>
<title>Sitting of the harbour council</title>
<setting><date when="2024-03-05">5 March</date></setting>
<listPerson><person xml:id="LeeAnn"><persName><surname>Lee</surname>
<forename>Ann</forename></persName></person></listPerson></teiHeader>
<text><body><div type="debateSection"><head>Item one</head>
<note type="speaker">The chair, Ann Lee:</note>
<u who="#LeeAnn" ana="#chair" xml:id="u1"><seg>The sitting is open.</seg>
<seg>Who has the floor?</seg></u>
<note type="speaker">Bo Ek (Harbour List):</note>
<u who="#EkBo" ana="#regular" xml:id="u2"><seg>Thank you <kinesic type="applause">
<desc>Applause</desc></kinesic>, Chair. Who pays?</seg></u>
<u who="#LeeAnn" xml:id="u3"><seg>We <gap reason="inaudible"/> pay.</seg></u>
</div></body></text></TEI>"""


def test_a_sitting_in_the_shape_of_parlamint():
    document = of_bytes(SITTING.encode(), "sitting.xml")
    assert document.format == "xml"
    assert document.text == (
        "Ann Lee: The sitting is open.\n\nWho has the floor?\n\n"
        "Bo Ek (Harbour List): Thank you, Chair. Who pays?\n\n"
        "Ann Lee: We [inaudible] pay."
    )
    assert document.reading.facts["date"] == "2024-03-05"
    assert document.reading.facts["title"] == "Sitting of the harbour council"
    assert [turn.label for turn in document.reading.turns] == [
        "Ann Lee", "Bo Ek (Harbour List)", "Ann Lee",
    ]  # fmt: skip
    assert {piece.text for piece in document.left_out} == {"Item one", "Applause"}
    assert document.place(document.text.index("Thank")) == "line 12"
    assert document.reading.untold == ()


def test_ids_without_names_are_said_in_the_audit():
    data = '<TEI><u who="#EkBo">Why?</u><u who="#LeeAnn">So.</u></TEI>'
    corpus = load_text(data)
    assert corpus.turns["label"].tolist() == ["EkBo", "LeeAnn"]
    told = corpus.audit[corpus.audit["kind"] == "not told by the file"]
    assert "names of 2 of its speakers" in told["message"].item()


def test_captions():
    data = b"""<tt xmlns="http://www.w3.org/ns/ttml"><body><div>
    <p begin="00:00:01.000" end="00:00:02.000">Ann Lee: Why<br/>now?</p>
    <p begin="3s" end="4s">Bo Ek: So.</p></div></body></tt>"""
    reading = reader.read(data)
    assert reading.text == "Ann Lee: Why now?\n\nBo Ek: So."
    assert reading.turns[0] == Said("Ann Lee", 0, 8, 9, 17, 1.0, 2.0)
    assert reading.turns[1].start_time == 3.0


def test_words_without_speakers_are_read_without_tags():
    data = b"<doc><title>Doorstep</title><p>MS. LEE: Good day &amp; welcome.</p></doc>"
    reading = reader.read(data)
    assert reading.text == "Doorstep\n\nMS. LEE: Good day & welcome."
    assert (reading.turns, reading.facts) == (None, {"title": "Doorstep"})


@pytest.mark.parametrize(
    "data", [b"<a></a>", b'<TEI><u who="#a"/></TEI>',
             b"<teiCorpus><title>All sittings</title></teiCorpus>"],
)  # fmt: skip
def test_xml_without_talk_says_what_to_do(data):
    with pytest.raises(SourceError, match="no talk is in it"):
        reader.read(data)


@pytest.mark.parametrize(
    ("data", "format_"),
    [
        (b"<!-- made by hand -->\n<TEI><u/></TEI>", "xml"),
        (b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a><b/></a>", "xml"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html><p>Hi.</p></html>", "html"),
        (b"<div><p>Ann: Why?</p><p>Bo: So.</p></div>", "html"),
        (b"<Ann> Why?\n<Bo> So.\n<Ann> Oh.", "plain"),
        (b"a < b and b > a", "plain"),
    ],
)
def test_what_is_xml(data, format_):
    assert recognise(data) == format_


NAMES = st.sampled_from("u p seg del note w sp speaker text tier event".split())


def elements(inner):
    made = st.tuples(NAMES, st.sampled_from(["", ' who="#A"', ' who="Bo"']), inner)
    return st.lists(made, max_size=4).map(
        lambda many: "".join(f"<{n}{a}>{x}</{n}>" for n, a, x in many)
    )


TREES = st.recursive(st.sampled_from(["", "Why?", "so it is"]), elements, max_leaves=12)


@given(TREES)
def test_whatever_stands_there_is_read_or_refused(inside):
    try:
        reading = reader.read(f"<TEI>{inside}</TEI>".encode())
    except SourceError:
        return
    assert "<" not in reading.text
    for turn in reading.turns or ():
        label = reading.text[turn.label_start : turn.label_end]
        assert label.rstrip(":") == turn.label
