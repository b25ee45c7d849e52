"""Speeches of XML in the forms of parliaments: speaker and words side by side."""

import pytest

from presskit.sources import of_bytes
from presskit.sources._xml_runs import label, names_speaker, wrap_runs
from presskit.sources._xml_tree import parse

TURNS = [("Ann Lee", "Why so late?"), ("Bo Ek", "It rained."), ("Ann Lee", "Again?")]
SPEECHES = [
    "<speaker>{0}</speaker><para>{1}</para>",
    "<speaker>{0}:</speaker>{1}",
    "<turn><speaker>{0}</speaker><text>{1}</text></turn>",
    '<turn name="{0}">{1}</turn>',
    "<orateur><emphas>{0},</emphas></orateur><para>{1}</para>",
    "<rede><p k='r'><redner><name>x</name></redner>{0}:</p><p>{1}</p></rede>",
    "<p><redner><name>x</name></redner>{0}:</p><p>{1}</p><kommentar>z</kommentar>",
    "<speech><talk.start><talker><name>Lee, A</name><name role='display'>{0}</name>"
    "</talker><para>{1}</para></talk.start></speech>",
    "<talk><speaker_name>{0}</speaker_name><words>{1}</words></talk>",
    "<p><b>{0}</b> {1}</p>",
]


@pytest.mark.parametrize("speech", SPEECHES)
def test_each_speech_has_its_speaker(speech):
    talk = "".join(speech.format(*turn) for turn in [*TURNS, TURNS[1]])
    found = of_bytes(f"<?xml version='1.0'?><a><b>{talk}</b></a>".encode(), "a.xml")
    turns = [f"{who}: {what}" for who, what in [*TURNS, TURNS[1]]]
    if found.reading.looks:  # no speaker is told: the look stands for it
        starts = [found.text[one.start : one.end] for one in found.reading.looks]
        assert starts == [who for who, _ in [*TURNS, TURNS[1]]]
    else:
        assert found.text.split("\n\n") == turns


def test_headings_between_speeches_are_nobodys():
    talk = "".join(
        f"<title>Part</title><speaker>{who}</speaker><p>{what}</p>"
        for who, what in TURNS
    )
    found = of_bytes(f"<?xml version='1.0'?><a>{talk}</a>".encode(), "a.xml")
    assert [one.label for one in found.reading.turns] == [who for who, _ in TURNS]
    assert "late? Part" not in found.text


def test_a_list_of_speakers_is_no_talk():
    root, _ = parse(b"<a><speakers><speaker>Ann</speaker><speaker>Bo</speaker>"
                    b"</speakers></a>")  # fmt: skip
    wrap_runs(root)
    assert [one.tag for one in root[0]] == ["speaker", "speaker"]


def test_a_long_paragraph_names_nobody():
    root, _ = parse(b"<a><speaker>" + b"word " * 60 + b"</speaker><p>So.</p></a>")
    assert not names_speaker(root[0])
    assert not names_speaker(root[1])


def test_the_label_is_what_is_printed():
    root, _ = parse(b"<a><speaker> Ann\n Lee, </speaker><p><redner>x</redner></p></a>")
    assert label(root[0]) == "Ann Lee"
    assert label(root[1]) == "x"


def test_questions_and_answers_are_labels_where_nobody_is_named():
    talk = "<question>Why?</question><answer>So.</answer>" * 2
    found = of_bytes(f"<?xml version='1.0'?><a>{talk}</a>".encode(), "a.xml")
    right = ["Question: Why?", "Answer: So."] * 2
    assert found.text.split("\n\n") == right


@pytest.mark.parametrize(
    "fact",
    [
        "<meta><FRBRWork><FRBRdate date='2026-03-04'/></FRBRWork></meta>",
        "<docDate>2026-03-04</docDate>",
        "<date when='2026-03-04'/>",
    ],
)
def test_the_day(fact):
    talk = '<turn name="Ann">Why?</turn><turn name="Bo">So.</turn>'
    found = of_bytes(f"<?xml version='1.0'?><a>{fact}{talk}</a>".encode(), "a.xml")
    assert found.reading.facts["date"] == "2026-03-04"
    root = f"<?xml version='1.0'?><a sitzung-datum='04.03.2026'>{talk}</a>"
    assert of_bytes(root.encode(), "a.xml").reading.facts["date"] == "2026-03-04"
