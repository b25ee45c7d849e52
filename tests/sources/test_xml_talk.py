"""Speeches in XML: who holds them stands in an attribute, a child, or a note before."""

import pytest

from presskit.sources._xml_talk import talk
from presskit.sources._xml_tree import parse


def said(body):
    found = talk(parse(f"<doc>{body}</doc>".encode())[0])
    return [(one.speaker, one.text) for one in found.pieces]


TWO = [("Ann Lee", "Why?"), ("Bo Ek", "So.")]


@pytest.mark.parametrize(
    "body",
    [
        '<u who="Ann Lee">Why?</u><u who="#Bo Ek">So.</u>',
        "<sp><speaker>Ann Lee</speaker><p>Why?</p></sp>"
        "<sp><speaker>Bo Ek</speaker><p>So.</p></sp>",
        '<debate by="#house"><speech by="#a"><from>Ann Lee</from><p>Why?</p></speech>'
        '<speech by="#b"><from>Bo Ek</from><p>So.</p></speech></debate>',
        '<speech id="1" speakername="Ann Lee"><p>Why?</p></speech>'
        '<speech id="2" speakername="Bo Ek"><p>So.</p></speech>',
        "<row><speaker>Ann Lee</speaker><text>Why?</text></row>"
        "<row><speaker>Bo Ek</speaker><text>So.</text></row>",
        '<Speakers><Speaker id="s1" name="Ann Lee"/><Speaker id="s2" name="Bo Ek"/>'
        '</Speakers><Turn speaker="s1"><Sync time="0"/>Why?</Turn>'
        '<Turn speaker="s2"><Sync time="1"/>So.</Turn>',
        '<note type="speaker">Ann Lee:</note><u who="#LeeAnn">Why?</u>'
        '<note type="speaker">Bo Ek:</note><u who="#EkBo">So.</u>',
        '<annotationBlock who="#s1"><u>Why?</u></annotationBlock>'
        '<annotationBlock who="#s2"><u>So.</u></annotationBlock>'
        '<person xml:id="s1"><persName>Ann Lee</persName></person>'
        '<person xml:id="s2"><persName>Bo Ek</persName></person>',
    ],
)
def test_who_says_what(body):
    assert said(body) == TWO


def test_what_nobody_says_is_left_out_and_listed():
    body = b'<note>Applause</note><u who="Bo">So.</u><head>II</head>'
    found = talk(parse(b"<a>" + body + b"</a>")[0])
    assert [(one.why, one.text) for one in found.left_out] == [
        ("<note>", "Applause"),
        ("<head>", "II"),
    ]


def test_a_gesture_inside_a_speech_is_its_speaker_s():
    body = '<u who="Ann"><move who="Ann">One</move> and <move who="Bo">two</move>.</u>'
    assert said(body) == [("Ann", "One and two.")]


def test_ids_without_names_are_told():
    found = talk(parse(b'<a><u who="#x">Hi.</u><u who="#x">Yes.</u></a>')[0])
    assert found.unnamed == ["x"]


def test_times_stand_in_attributes_or_in_a_timeline():
    timeline = '<when xml:id="T1" interval="2.5"/>'
    body = '<u who="A" start="#T1">Hi.</u><u who="B" startTime="00:01:00">Yes.</u>'
    found = talk(parse(f"<a>{timeline}{body}</a>".encode())[0])
    assert [one.start for one in found.pieces] == [2.5, 60.0]
